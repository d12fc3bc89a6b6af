import type { TeaserView } from "@/newsroom/edition/views";
import { say, type Wording } from "@/newsroom/locales/messages";
import { kindLabel } from "@/newsroom/schema/kinds";
import { nameIn, ownLanguage } from "../layout/inLanguage";
import { Typeset } from "../story/Typeset";

/** The previous and the next story of the section. */
export function SectionNeighbours({
  previous,
  next,
  paper,
}: {
  previous?: TeaserView;
  next?: TeaserView;
  paper: Wording;
}) {
  const section = (previous ?? next)?.section;
  if (!section) return null;
  return (
    <nav
      aria-label={say(paper, "moreIn", { section: section.name })}
      className="screen-only mx-auto mt-14 grid gap-x-8 gap-y-5 border-t border-hairline pt-5 md:grid-cols-2"
    >
      {previous && (
        <Neighbour
          rel="prev"
          label={say(paper, "earlierIn", { section: section.name })}
          teaser={previous}
          paper={paper}
        />
      )}
      {next && (
        <Neighbour
          rel="next"
          label={say(paper, "laterIn", { section: section.name })}
          teaser={next}
          paper={paper}
        />
      )}
    </nav>
  );
}

function Neighbour({
  rel,
  label,
  teaser,
  paper,
}: {
  rel: "prev" | "next";
  label: string;
  teaser: TeaserView;
  paper: Wording;
}) {
  return (
    <a
      rel={rel}
      href={teaser.address}
      {...nameIn(teaser, paper)}
      className={`block hover:underline hover:underline-offset-4 ${rel === "next" ? "md:col-start-2 md:text-end" : ""}`}
    >
      <span {...ownLanguage(paper, teaser.lang)} className="label-face block text-note text-grey">
        {label}
        {kindLabel(teaser.kind, paper) && <b> · {kindLabel(teaser.kind, paper)}</b>}
      </span>
      <span className="headline-face block text-teaser leading-[1.2]">
        <Typeset text={teaser.headline} lang={teaser.lang} />
      </span>
    </a>
  );
}
