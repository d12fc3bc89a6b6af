import type { EditorLink } from "@/newsroom/addresses/editorLink";
import type { Problem } from "@/newsroom/problems/problem";
import { tell } from "@/newsroom/problems/words/tell";
import { ProblemList } from "./ProblemList";

/** Tells that a page is a draft, and lists its open problems. */
export function DraftBanner({
  problems,
  editorLink,
  embargo,
}: {
  problems: readonly Problem[];
  editorLink?: EditorLink | undefined;
  /** The end of its embargo in words, if it has not ended. */
  embargo?: string | undefined;
}) {
  return (
    <aside
      aria-label={tell("draftsDraft")}
      className="screen-only border-b-4 border-ink bg-tint px-5 py-4"
    >
      <p className="label-face text-small font-bold">
        {tell("draftsDraft")}{" "}
        <span className="font-normal">{tell("draftsOnlyYou", { count: problems.length })}</span>
      </p>
      {embargo && (
        <p className="label-face mt-2 text-small font-bold">
          {tell("draftsEmbargoed", { time: embargo })}
        </p>
      )}
      {problems.length > 0 && (
        <div className="mt-2">
          <ProblemList problems={problems} editorLink={editorLink} />
        </div>
      )}
      <p className="label-face mt-2 text-label">
        <a href="/drafts" className="inline-block py-1 underline underline-offset-4">
          {tell("draftsAll")}
        </a>
      </p>
    </aside>
  );
}
