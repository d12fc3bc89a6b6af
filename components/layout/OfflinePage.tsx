import { PageTitle } from "./PageTitle";

/** Shown offline for pages that are not stored; lists the stored stories. */
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
