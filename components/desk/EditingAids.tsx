import { readEditorLink } from "@/newsroom/addresses/editorLink";
import { problemsOf } from "@/newsroom/edition/drafts";
import type { Edition } from "@/newsroom/edition/edition";
import { readSettings } from "@/newsroom/settings/settings";
import { ProblemList } from "./ProblemList";
import { tellDraft } from "./words/tellDraft";

/**
 * For every page of the development server: the errors that prevent a build, and a script that
 * reloads the page when there is a newer edition than `number`. The number has to be read before
 * anything else of the page: with a later one, an outdated page would not be reloaded.
 */
export async function EditingAids({ edition, number }: { edition: Edition; number: number }) {
  const errors = problemsOf(edition).filter(
    ({ severity, file }) => severity === "error" && !file.startsWith("drafts/"),
  );
  return (
    <>
      {errors.length > 0 && (
        <aside
          aria-label={tellDraft("draftsErrorsLabel")}
          className="screen-only border-b-4 border-accent bg-tint px-5 py-4"
        >
          <p className="label-face mb-2 text-label font-bold">
            {tellDraft("draftsErrorsAbove", { count: errors.length })}
          </p>
          <ProblemList problems={errors} editorLink={readEditorLink(readSettings().contentDir)} />
        </aside>
      )}
      <script type="module" src={`/drafts/renew.js?edition=${number}`} />
    </>
  );
}
