/** A dateline split off the first paragraph. */
export interface ReadDateline {
  dateline: string;
  /** “AP” in “KABUL, Afghanistan (AP) —”. */
  agency?: string | undefined;
  /** “June 12” in “LONDON, June 12 —”. */
  day?: string | undefined;
  /** The paragraph without the dateline. */
  text: string;
  isSure: boolean;
}

const WORD = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]+";
const PLACE = `(?:${WORD}(?:[ -]${WORD}){0,3})`;
const COUNTRY =
  "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:of |and |the )?\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,3})";
const MONTH =
  "(?:Jan|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug|Sept|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}";
const DATELINE = new RegExp(
  `^(${PLACE}(?:[,/] ?${COUNTRY}){0,2}?)(?:, (${MONTH}))?(?: ?\\(([^()]{2,40})\\))?,?\\s*(?:—|–|--|-|_|:)\\s*(?=[\\p{Lu}\\p{N}“"'‘«])`,
  "u",
);

/** Capitalised words at the start of a sentence that are not places. */
const ACRONYMS = new Set(
  "NATO ISIS ISIL UNICEF UNESCO OPEC NASA CNN BBC TIME FIFA UEFA IMF WHO USA USSR UPDATE BREAKING CORRECTION WATCH LIVE EXCLUSIVE ANALYSIS OPINION".split(
    " ",
  ),
);

/** Parses a dateline such as “BAGHDAD (Reuters) - The …” at the start of a paragraph. */
export function readDateline(paragraph: string): ReadDateline | undefined {
  const match = DATELINE.exec(paragraph);
  if (!match) return undefined;
  const [whole, dateline = "", day, agency] = match;
  const isSure = agency !== undefined || day !== undefined || dateline.includes(",");
  if (ACRONYMS.has(dateline) || (!isSure && dateline.replace(/[^\p{L}]/gu, "").length < 4)) {
    return undefined;
  }
  return { dateline, agency, day, text: paragraph.slice(whole.length), isSure };
}
