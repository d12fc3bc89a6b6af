import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { type Found, guessed, type RawInstant, recognised } from "./rawStory.ts";
import { readDateLine, readDateValue, takeDate } from "./readDates.ts";

/**
 * A copy's restriction on publication. Where it names no reliable time, the story is on hold until an editor
 * decides.
 */
export interface Restriction {
  embargo?: Found<RawInstant>;
  hold?: Found<string>;
}

/** The embargo in a metadata field, or a hold where its value is not a time. */
export function embargoOfField(value: unknown, name: string, dayFirst = false): Restriction {
  if (value === undefined || value === null || value === false || value === "") return {};
  const date = readDateValue(value, dayFirst);
  const why = tellAnswer("itsField", { name });
  return restraint(date, `${name}: ${String(value)}`, why);
}

const UNTIL = String.raw`(?:until|till?|through|bis(?:\s+zum)?|jusqu['’](?:au|à|a)|hasta|fino\s+a|tot)(?!\p{L})`;
const EMBARGO = String.raw`(?:(?:strict(?:ly)?|under|sous|sotto|onder|bajo|en|unter)\s+)*(?:embargo(?:ed|s)?|embargad[oa]|sperrfrist|sperrvermerk)\b`;

/** Lines that restrict a copy by themselves; a sentence about an embargo does not. */
const LINES: readonly RegExp[] = [
  new RegExp(
    String.raw`^${EMBARGO}\s*(?:[:–—-]|${UNTIL}|for\s+(?:release|publication)\b|\d)`,
    "iu",
  ),
  new RegExp(String.raw`^${EMBARGO}\W*$`, "iu"),
  /^hold\s+for\s+(?:release|publication)\b/iu,
  new RegExp(String.raw`^(?:hold|advance|adv)\s*(?:[:–—-]|${UNTIL}|for)\s.*\d`, "iu"),
  /^(?:strictly\s+)?(?:not\s+(?:for|to\s+be)|do\s+not|nicht)\s+(?:released?|publication|publish(?:ed)?|broadcast|use[d]?|veröffentlichen)\b.{0,30}\b(?:before|until|till?|prior|ahead|vor)\b/iu,
  /^(?:hold|do not (?:publish|release|use))\W*$/iu,
  /^for\s+release\b.*\d/iu,
  /^FOR\s+RELEASE\b(?!.{0,12}\b(?:IMMEDIATE|NOW|RECEIPT))/u,
  /^nicht\s+vor\b.*\d/iu,
];

/** A copy may also say that it is not restricted. */
const FREE =
  /\b(?:lifted|aufgehoben|levé|no\s+embargo|kein(?:e|er)?\s+(?:embargo|sperrfrist))(?!\p{L})/iu;

const LONGEST_LINE = 300;

/**
 * The restriction in a line near the start or end of a copy; undefined for other lines.
 * @param below the next line, which may contain the date
 * @returns also whether the next line belongs to it
 */
export function readRestriction(
  line: string,
  below: string | undefined,
  where: string,
  dayFirst: boolean,
): (Restriction & { withBelow: boolean }) | undefined {
  const words = line.replace(/^[\s*#>"“”'([{=_-]+/u, "");
  if (line.length > LONGEST_LINE || FREE.test(words)) return undefined;
  if (!LINES.some((pattern) => pattern.test(words))) return undefined;
  const why = tellAnswer("saysSo", { where });
  const own = takeDate(words, dayFirst)?.date;
  const next = own || below === undefined ? undefined : readDateLine(below, dayFirst);
  const text = next ? `${line} ${below}` : line;
  return { ...restraint(own ?? next, text, why), withBelow: next !== undefined };
}

function restraint(
  date: (RawInstant & { isAmbiguous: boolean }) | undefined,
  text: string,
  why: string,
): Restriction {
  const said = text.replace(/\s+/g, " ").trim();
  if (!date) {
    return { hold: recognised(tellAnswer("embargoWithoutDay", { said }), why) };
  }
  if (date.isAmbiguous) {
    return {
      hold: guessed(tellAnswer("embargoAmbiguous", { said }), why),
    };
  }
  const { day, time, zone } = date;
  return { embargo: recognised({ day, time, zone }, why) };
}
