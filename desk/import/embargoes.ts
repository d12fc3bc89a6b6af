import { readDateLine, readDateValue, takeDate } from "./dates.ts";
import { type Found, guessed, type RawInstant, recognised } from "./rawStory.ts";

/**
 * What a copy says about the time before which nobody may publish it. Where it says so without a time
 * that can be relied upon, the story is on hold until an editor has decided.
 */
export interface Restraint {
  embargo?: Found<RawInstant>;
  hold?: Found<string>;
}

/** The end of an embargo as a field of data gives it, or a hold where it is no time. */
export function embargoOfField(value: unknown, name: string, dayFirst = false): Restraint {
  if (value === undefined || value === null || value === false || value === "") return {};
  const date = readDateValue(value, dayFirst);
  const why = `its field “${name}”`;
  return restraint(date, `${name}: ${String(value)}`, why);
}

const UNTIL = String.raw`(?:until|till?|through|bis(?:\s+zum)?|jusqu['’](?:au|à|a)|hasta|fino\s+a|tot)(?!\p{L})`;
const EMBARGO = String.raw`(?:(?:strict(?:ly)?|under|sous|sotto|onder|bajo|en|unter)\s+)*(?:embargo(?:ed|s)?|embargad[oa]|sperrfrist|sperrvermerk)\b`;

/** Lines that restrain a copy, whatever follows; a sentence about an embargo is none. */
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

/** A copy says that it is free as well. */
const FREE =
  /\b(?:lifted|aufgehoben|levé|no\s+embargo|kein(?:e|er)?\s+(?:embargo|sperrfrist))(?!\p{L})/iu;

const LONGEST_LINE = 300;

/**
 * What a line at the head or the end of a copy restrains; undefined for a line that restrains nothing.
 * @param below the next line, where a date stands below the words
 * @returns whether that line belongs to it, too
 */
export function readRestraint(
  line: string,
  below: string | undefined,
  where: string,
  dayFirst: boolean,
): (Restraint & { withBelow: boolean }) | undefined {
  const words = line.replace(/^[\s*#>"“”'([{=_-]+/u, "");
  if (line.length > LONGEST_LINE || FREE.test(words)) return undefined;
  if (!LINES.some((pattern) => pattern.test(words))) return undefined;
  const why = `${where} says so`;
  const own = takeDate(words, dayFirst)?.date;
  const next = own || below === undefined ? undefined : readDateLine(below, dayFirst);
  const text = next ? `${line} ${below}` : line;
  return { ...restraint(own ?? next, text, why), withBelow: next !== undefined };
}

function restraint(
  date: (RawInstant & { isAmbiguous: boolean }) | undefined,
  text: string,
  why: string,
): Restraint {
  const said = text.replace(/\s+/g, " ").trim();
  if (!date) {
    return { hold: recognised(`The copy says “${said}”, which gives no day to wait for.`, why) };
  }
  if (date.isAmbiguous) {
    return {
      hold: guessed(
        `The copy says “${said}”, where day and month could be the other way round; write “embargo” and take this out.`,
        why,
      ),
    };
  }
  const { day, time, zone } = date;
  return { embargo: recognised({ day, time, zone }, why) };
}
