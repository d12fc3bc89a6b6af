import type { DraftView } from "@/newsroom/edition/views";
import type { Problem } from "@/newsroom/problem";
import { PageTitle } from "../PageTitle";
import { ProblemList } from "./ProblemList";

/** The drafts with what is open about each, and every other problem of the content folder. */
export function DraftList({
  drafts,
  problems,
}: {
  drafts: readonly DraftView[];
  problems: readonly Problem[];
}) {
  const elsewhere = problems.filter(({ file }) => !file.startsWith("drafts/"));
  return (
    <>
      <PageTitle title="Drafts">
        <p>Readers never see these pages. They are renewed as you save.</p>
      </PageTitle>
      {drafts.length === 0 && <p className="py-8 text-grey">There are no drafts.</p>}
      <ul className="max-w-[53rem]">
        {drafts.map((draft) => (
          <li key={draft.slug} className="border-b border-hairline py-5">
            <h2 className="headline-face text-secondary">
              <a href={`/drafts/${draft.slug}`} className="hover:underline">
                {draft.headline}
              </a>
            </h2>
            <p className="label-face mt-1 text-note text-grey">
              {draft.file} · {draft.story.words} words
            </p>
            {draft.problems.length > 0 && (
              <div className="mt-3">
                <ProblemList problems={draft.problems} />
              </div>
            )}
          </li>
        ))}
      </ul>
      <section aria-labelledby="elsewhere" className="mt-8 max-w-[53rem]">
        <h2 id="elsewhere" className="label-face text-label font-bold">
          Elsewhere in the content
        </h2>
        <div className="mt-3">
          {elsewhere.length === 0 ? (
            <p className="label-face text-label text-grey">No problems.</p>
          ) : (
            <ProblemList problems={elsewhere} />
          )}
        </div>
      </section>
    </>
  );
}
