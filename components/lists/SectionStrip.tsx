import { sectionAddress } from "@/newsroom/addresses/addresses";
import type { SectionRecord } from "@/newsroom/edition/records";
import type { TeaserView } from "@/newsroom/edition/views";
import type { LocaleSettings } from "@/newsroom/locales/dateFormats";
import type { SectionColour } from "@/newsroom/schema/contentTypes";
import { nameIn } from "../layout/inLanguage";
import { TeaserGroup } from "./TeaserGroup";

const RULE: Record<SectionColour, string> = {
  red: "border-red",
  blue: "border-blue",
  green: "border-green",
  ochre: "border-ochre",
  plum: "border-plum",
  teal: "border-teal",
};

/** A section's stories on the front, below a rule in its colour. */
export function SectionStrip({
  section,
  teasers,
  locale,
  half,
}: {
  section: SectionRecord;
  teasers: TeaserView[];
  locale: LocaleSettings;
  /** Whether it takes half the width, beside another (stripRows.ts). */
  half: boolean;
}) {
  return (
    <section
      aria-labelledby={`strip-${section.slug}`}
      className={`border-t-2 pt-3 ${RULE[section.colour]} ${half ? "md:col-span-6" : "md:col-span-12"}`}
    >
      <h2 id={`strip-${section.slug}`} className="label-face mb-3 text-label font-bold">
        <a
          href={sectionAddress(section.slug)}
          {...nameIn(section, locale)}
          className="inline-block py-1 hover:underline"
        >
          {section.name}
        </a>
      </h2>
      <TeaserGroup teasers={teasers} locale={locale} place={half ? "half-strip" : "strip"} />
    </section>
  );
}
