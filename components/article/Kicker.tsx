import { sectionAddress } from "@/newsroom/addresses/addresses";
import type { SectionRecord } from "@/newsroom/edition/records";
import type { SectionColour } from "@/newsroom/schema/contentTypes";
import type { ArticleKind } from "@/newsroom/schema/kinds";
import { kindLabel } from "@/newsroom/schema/kinds";

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
}

/**
 * The line above a headline: the section in its colour, and the kind of story unless it is news.
 */
export function Kicker({ section, kind, linked = false }: KickerProps) {
  const label = kindLabel(kind);
  if (!section && !label) return null;
  return (
    <p
      data-silent={linked ? "" : undefined}
      className="label-face mb-1 text-note font-bold tracking-[0.02em]"
    >
      {section &&
        (linked ? (
          <a
            href={sectionAddress(section.slug)}
            className={`inline-block py-1 hover:underline ${TEXT[section.colour]}`}
          >
            {section.name}
          </a>
        ) : (
          <span className={TEXT[section.colour]}>{section.name}</span>
        ))}
      {section && label && <span aria-hidden="true"> · </span>}
      {label && <span>{label}</span>}
    </p>
  );
}
