import type { TeaserView } from "@/newsroom/edition/views";
import type { LocaleSettings } from "@/newsroom/locales/dateFormats";
import { TeaserStory } from "./TeaserStory";

/** Where a group of stories stands: below the lead, among the top stories, or in a strip. */
type GroupPlace = "related" | "top" | "strip" | "half-strip";

/** Columns by the number of stories. Two columns of four are still wide enough on tablets. */
const COLUMNS: Record<number, string> = {
  2: "md:grid-cols-2",
  3: "md:grid-cols-3",
  4: "md:grid-cols-2 lg:grid-cols-4",
};

const UNEVEN = ["lg:col-span-6", "lg:col-span-3"];

/**
 * Stories side by side, on phones below each other. Whatever their number, they fill the width.
 * Among stories with pictures, one without has a larger headline and its standfirst instead.
 */
export function TeaserGroup({
  teasers,
  locale,
  place,
}: {
  teasers: TeaserView[];
  locale: LocaleSettings;
  place: GroupPlace;
}) {
  const related = place === "related";
  // Below the lead's picture and its text.
  const uneven = related && teasers.length === 2;
  const alone = teasers.length === 1 || (place === "strip" && teasers.length === 2);
  const pictured = teasers.some(({ hero }) => hero);
  return (
    <ul
      className={`grid gap-x-8 gap-y-6 ${uneven ? "md:grid-cols-2 lg:grid-cols-9" : (COLUMNS[teasers.length] ?? "")}`}
    >
      {teasers.map((teaser, index) => (
        <li
          key={teaser.address}
          className={`max-md:border-t max-md:border-hairline max-md:pt-5 max-md:first:border-t-0 max-md:first:pt-0 ${uneven ? UNEVEN[index] : ""}`}
        >
          <TeaserStory
            teaser={teaser}
            locale={locale}
            level={place === "top" ? 2 : 3}
            shape={related ? "beside" : alone ? "half" : "stacked"}
            use={related ? undefined : pictureUse(place, teasers.length)}
            kicker={place === "top"}
            size={place === "top" ? "large" : "small"}
            display={pictured && !related && !alone}
            standfirst={related && index === 0 && teasers.length < 3}
          />
        </li>
      ))}
    </ul>
  );
}

/** By the width of the columns, of which a strip beside another has half. */
function pictureUse(place: GroupPlace, stories: number) {
  if (place === "half-strip") return "thumbnail";
  return stories < 3 ? "half" : "teaser";
}
