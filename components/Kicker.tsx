import { sectionAddress } from "@/newsroom/addresses";
import type { SectionColour } from "@/newsroom/content/model";
import type { SectionRecord } from "@/newsroom/edition/records";

const TEXT: Record<SectionColour, string> = {
  red: "text-red",
  blue: "text-blue",
  green: "text-green",
  ochre: "text-ochre",
  plum: "text-plum",
  teal: "text-teal",
};

/** The line above a headline that names its section, in the section's colour. */
export function Kicker({ section, linked = false }: { section: SectionRecord; linked?: boolean }) {
  return (
    <p className={`label-face mb-1 text-note font-bold tracking-[0.02em] ${TEXT[section.colour]}`}>
      {linked ? (
        <a href={sectionAddress(section.slug)} className="inline-block py-1 hover:underline">
          {section.name}
        </a>
      ) : (
        section.name
      )}
    </p>
  );
}
