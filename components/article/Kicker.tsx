import { sectionAddress } from "@/newsroom/addresses/addresses";
import type { SectionRecord } from "@/newsroom/edition/records";
import type { Wording } from "@/newsroom/locales/messages";
import type { SectionColour } from "@/newsroom/schema/contentTypes";
import type { ArticleKind } from "@/newsroom/schema/kinds";
import { kindLabel } from "@/newsroom/schema/kinds";
import { nameIn, ownLanguage } from "../layout/inLanguage";

const TEXT: Record<SectionColour, string> = {
  red: "text-red",
  blue: "text-blue",
  green: "text-green",
  ochre: "text-ochre",
  plum: "text-plum",
  teal: "text-teal",
};

interface KickerProps {
  /** Undefined on the section's own page. */
  section?: SectionRecord | undefined;
  kind?: ArticleKind | undefined;
  /** Above a story itself: the section links to its page, and the line is not read aloud. */
  linked?: boolean;
  wording: Wording;
  /** The language of the story that it belongs to. */
  around?: string | undefined;
}

/**
 * The line above a headline: the section in its colour, and the kind of story unless it is news.
 */
export function Kicker({ section, kind, linked = false, wording, around }: KickerProps) {
  const label = kindLabel(kind, wording);
  if (!section && !label) return null;
  return (
    <p
      {...ownLanguage(wording, around)}
      data-silent={linked ? "" : undefined}
      className="label-face mb-1 text-note font-bold tracking-[0.02em]"
    >
      {section &&
        (linked ? (
          <a
            href={sectionAddress(section.slug)}
            {...nameIn(section, wording)}
            className={`inline-block py-1 hover:underline ${TEXT[section.colour]}`}
          >
            {section.name}
          </a>
        ) : (
          <span {...nameIn(section, wording)} className={TEXT[section.colour]}>
            {section.name}
          </span>
        ))}
      {section && label && <span aria-hidden="true"> · </span>}
      {label && <span>{label}</span>}
    </p>
  );
}
