import type { TeaserView } from "@/newsroom/edition/views";
import { kindLabel } from "@/newsroom/schema/kinds";
import { inLanguage } from "../layout/inLanguage";

/** The previous and the next story of the section. */
export function SectionNeighbours({
  previous,
  next,
}: {
  previous?: TeaserView;
  next?: TeaserView;
}) {
  const section = (previous ?? next)?.section;
  if (!section) return null;
  return (
    <nav
      aria-label={`More in ${section.name}`}
      className="screen-only mx-auto mt-14 grid gap-x-8 gap-y-5 border-t border-hairline pt-5 md:grid-cols-2"
    >
      {previous && <Neighbour rel="prev" label={`Earlier in ${section.name}`} teaser={previous} />}
      {next && <Neighbour rel="next" label={`Later in ${section.name}`} teaser={next} />}
    </nav>
  );
}

function Neighbour({
  rel,
  label,
  teaser,
}: {
  rel: "prev" | "next";
  label: string;
  teaser: TeaserView;
}) {
  return (
    <a
      rel={rel}
      href={teaser.address}
      {...inLanguage(teaser.lang)}
      className={`block hover:underline hover:underline-offset-4 ${rel === "next" ? "md:col-start-2 md:text-end" : ""}`}
    >
      <span className="label-face block text-note text-grey">
        {label}
        {kindLabel(teaser.kind) && <b> · {kindLabel(teaser.kind)}</b>}
      </span>
      <span className="headline-face block text-teaser leading-[1.2]">{teaser.headline}</span>
    </a>
  );
}
