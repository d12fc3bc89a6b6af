import { sectionAddress } from "@/newsroom/addresses/addresses";
import type { SectionRecord } from "@/newsroom/edition/records";
import type { TeaserView } from "@/newsroom/edition/views";
import type { LocaleSettings } from "@/newsroom/locales/dateFormats";
import type { SectionColour } from "@/newsroom/schema/contentTypes";
import { TeaserStory } from "./TeaserStory";

const RULE: Record<SectionColour, string> = {
  red: "border-red",
  blue: "border-blue",
  green: "border-green",
  ochre: "border-ochre",
  plum: "border-plum",
  teal: "border-teal",
};

const COLUMNS: Record<number, string> = {
  2: "md:grid-cols-2",
  3: "md:grid-cols-3",
  4: "md:grid-cols-4",
};

/**
 * A section's stories on the front, below a rule in its colour. With one or two stories it takes
 * half the width, so that two small sections fit side by side.
 */
export function SectionStrip({
  section,
  teasers,
  locale,
}: {
  section: SectionRecord;
  teasers: TeaserView[];
  locale: LocaleSettings;
}) {
  return (
    <section
      aria-labelledby={`strip-${section.slug}`}
      className={`border-t-2 pt-3 ${RULE[section.colour]} ${teasers.length > 2 ? "md:col-span-2" : ""}`}
    >
      <h2 id={`strip-${section.slug}`} className="label-face text-label font-bold">
        <a href={sectionAddress(section.slug)} className="inline-block py-1 hover:underline">
          {section.name}
        </a>
      </h2>
      <ul className={`mt-3 grid gap-x-6 gap-y-6 ${COLUMNS[teasers.length] ?? ""}`}>
        {teasers.map((teaser) => (
          <li
            key={teaser.address}
            className="max-md:border-t max-md:border-hairline max-md:pt-4 max-md:first:border-t-0 max-md:first:pt-0"
          >
            <TeaserStory
              teaser={teaser}
              locale={locale}
              level={3}
              shape={teasers.length === 1 ? "row" : "stacked"}
              kicker={false}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
