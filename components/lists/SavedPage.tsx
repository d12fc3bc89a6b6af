import { say } from "@/newsroom/locales/messages";
import type { Paper } from "@/newsroom/paper/paper";
import { PageTitle } from "../layout/PageTitle";

/** The reader's saved stories. The list is stored on the device, so a script fills it in. */
export function SavedPage({ paper }: { paper: Pick<Paper, "language" | "words" | "policies"> }) {
  const { privacy } = paper.policies;
  return (
    <>
      <PageTitle title={say(paper, "savedStories")}>
        <p>
          {say(paper, "savedAbout")}{" "}
          {privacy && (
            <a href={privacy} className="underline underline-offset-4">
              {say(paper, "moreOnPrivacy")}
            </a>
          )}
        </p>
      </PageTitle>
      <p className="max-w-[42rem] py-8 text-small [@media(scripting:enabled)]:hidden">
        {say(paper, "savedNeedsScript")}
      </p>
      <saved-stories className="block min-h-[60svh] noscript:hidden" />
    </>
  );
}
