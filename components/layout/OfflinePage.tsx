import { PageTitle } from "./PageTitle";

/** Stands for a page that is not kept while there is no network, and says what is. */
export function OfflinePage() {
  return (
    <>
      <PageTitle title="There is no network">
        <p>
          This page is not kept on this device. The{" "}
          <a href="/" className="underline underline-offset-4">
            front
          </a>{" "}
          and the stories below are.
        </p>
      </PageTitle>
      <saved-stories data-retry="" className="block min-h-[60svh] noscript:hidden" />
    </>
  );
}
