import type { Unit } from "./units.ts";

export type Label =
  | "headline"
  | "standfirst"
  | "byline"
  | "published"
  | "updated"
  | "dateline"
  | "caption"
  | "credit"
  | "alt"
  | "section"
  | "topics"
  | "slug";

const WORDS: Record<Label, string> = {
  headline: "headline|title|head|hed",
  standfirst: "standfirst|summary|dek|deck|subhead(?:ing|line)?|sub-?headline|abstract|excerpt",
  byline: "byline|author|authors|by|writer",
  published: "date|published|publication date|pub date",
  updated: "updated|last updated|modified",
  dateline: "dateline|location|place",
  caption: "caption|photo caption|picture caption|cutline",
  credit: "credit|photo credit|picture credit|photo|photographer|image credit",
  alt: "alt|alt text|alternative text|picture description|image description|photo description",
  section: "section|category|desk|department",
  topics: "topics|tags|keywords",
  slug: "slug",
};

/** The number of units at the start in which labels are looked for. */
const HEAD = 16;

/**
 * Finds lines such as “Headline: …” at the start of a copy. A single one may be a sentence with a colon; two,
 * or one that names the headline, are labels.
 */
export function findLabelledLines(
  units: readonly Unit[],
): Map<Unit, { label: Label; value: string }> {
  const found = new Map<Unit, { label: Label; value: string }>();
  for (const unit of units.slice(0, HEAD)) {
    const [, name = "", value = ""] = /^([\p{L} -]{2,24})\s*:\s+(\S.*)$/u.exec(unit.text) ?? [];
    const label = (Object.keys(WORDS) as Label[]).find((key) =>
      new RegExp(`^(?:${WORDS[key]})$`, "i").test(name.trim()),
    );
    if (!label || [...found.values()].some((other) => other.label === label)) continue;
    found.set(unit, { label, value });
  }
  const labels = [...found.values()].map(({ label }) => label);
  return labels.length >= 2 || labels.includes("headline") ? found : new Map();
}
