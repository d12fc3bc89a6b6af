import { PageTitle } from "../layout/PageTitle";

/** The reader's saved stories. The list is stored on the device, so a script fills it in. */
export function SavedPage({ privacy }: { privacy: string | undefined }) {
  return (
    <>
      <PageTitle title="Saved stories">
        <p>
          Stories that you save, and the last twenty that you read, are kept on this device and can
          be read without a network. Nobody but you knows which.{" "}
          {privacy && (
            <a href={privacy} className="underline underline-offset-4">
              More on privacy
            </a>
          )}
        </p>
      </PageTitle>
      <p className="max-w-[42rem] py-8 text-small [@media(scripting:enabled)]:hidden">
        The list is made on your device by a script, and scripts are switched off. Your browser’s
        own bookmarks, reading list or “Save page” do the same.
      </p>
      <saved-stories className="block min-h-[60svh] noscript:hidden" />
    </>
  );
}
