import type { EditorLink } from "@/newsroom/addresses/editorLink";
import type { Problem } from "@/newsroom/problems/problem";
import { ProblemList } from "./ProblemList";
import { tellDraft } from "./words/tellDraft";

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
      aria-label={tellDraft("draftsDraft")}
      className="screen-only border-b-4 border-ink bg-tint px-5 py-4"
    >
      <p className="label-face text-small font-bold">
        {tellDraft("draftsDraft")}{" "}
        <span className="font-normal">
          {tellDraft("draftsOnlyYou", { count: problems.length })}
        </span>
      </p>
      {embargo && (
        <p className="label-face mt-2 text-small font-bold">
          {tellDraft("draftsEmbargoed", { time: embargo })}
        </p>
      )}
      {problems.length > 0 && (
        <div className="mt-2">
          <ProblemList problems={problems} editorLink={editorLink} />
        </div>
      )}
      <p className="label-face mt-2 text-label">
        <a href="/drafts" className="inline-block py-1 underline underline-offset-4">
          {tellDraft("draftsAll")}
        </a>
      </p>
    </aside>
  );
}
