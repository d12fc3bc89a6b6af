import { isMonth } from "./dateWords.ts";

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
/** “14. Juni”, “14 juin 2014”, “14 de junio de 2014”; whether the word is a month is looked at by itself. */
const DAY_FIRST = "\\d{1,2}(?:\\.|º|er)? (?:de )?\\p{L}{3,10}\\.?(?: (?:de )?\\d{4})?";
const DAY = `(?:${MONTH}|${DAY_FIRST})`;
/** After the place; wires in Spanish write a stop before the dash. */
const END = "\\.?,?\\s*(?:—|–|--|-|_|:)\\s*(?=[\\p{Lu}\\p{N}“\"'‘«„¿¡])";
const DATELINE = new RegExp(
  `^(${PLACE}(?:[,/] ?${COUNTRY}){0,2}?)(?:, (${DAY}))?(?: ?\\(([^()]{2,40})\\))?${END}`,
  "u",
);

/** Agencies that write places in small letters, alone or with a service or another agency: “dpa/lnw”. */
const AGENCY =
  "(?:dpa|AFP|AP|Reuters|APA|[Ss][Dd][Aa]|ATS|Keystone-SDA|KNA|epd|SID|dts|EFE|Europa Press|EP|Lusa|ANSA|Belga|ANP|TASS|Xinhua|Kyodo)(?:[/-][\\p{L}/-]{2,30})?";
const SMALL = "(?:am|an|bei|der|im|ob|de|del|do|da|dos|la|las|le|les|los|sur)";
const TOWN = "\\p{Lu}[\\p{L}\\p{M}.'’-]+";
const DATELINE_OF_AGENCY = new RegExp(
  `^(${TOWN}(?:[ /](?:${TOWN}|${SMALL})){0,4})(?:, (${DAY}))? ?\\((${AGENCY})\\)${END}`,
  "u",
);

/** Capitalised words at the start of a sentence that are not places. */
const ACRONYMS = new Set(
  "NATO ISIS ISIL UNICEF UNESCO OPEC NASA CNN BBC TIME FIFA UEFA IMF WHO USA USSR UPDATE BREAKING CORRECTION WATCH LIVE EXCLUSIVE ANALYSIS OPINION".split(
    " ",
  ),
);

/** Parses a dateline such as “BAGHDAD (Reuters) - The …” or “Berlin (dpa) - Die …” at the start of a paragraph. */
export function readDateline(paragraph: string): ReadDateline | undefined {
  const match = DATELINE.exec(paragraph) ?? DATELINE_OF_AGENCY.exec(paragraph);
  if (!match) return undefined;
  const [whole, dateline = "", day, agency] = match;
  if (day && !day.split(/[\s.]+/).some(isMonth)) return undefined;
  const isSure = agency !== undefined || day !== undefined || dateline.includes(",");
  if (ACRONYMS.has(dateline) || (!isSure && dateline.replace(/[^\p{L}]/gu, "").length < 4)) {
    return undefined;
  }
  return { dateline, agency, day, text: paragraph.slice(whole.length), isSure };
}
