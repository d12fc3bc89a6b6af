import { isRealDay } from "../../newsroom/addresses/addresses.ts";
import type { RawInstant } from "./rawStory.ts";

/** A date read from a line of text. */
export interface ReadDate extends RawInstant {
  /** Whether the line says that this is the time of an update. */
  isUpdate: boolean;
  /** Whether day and month could be swapped. */
  isAmbiguous: boolean;
}

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "(\\d{4})";

/** Forms of dates; `parts` names the order of the groups. */
const FORMS: Array<{ pattern: RegExp; parts: "ymd" | "mdy" | "dmy" | "numbers" }> = [
  { pattern: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/, parts: "ymd" },
  { pattern: new RegExp(`\\b${MONTH}\\s+${DAY}(?:\\s*,\\s*|\\s+)${YEAR}\\b`, "i"), parts: "mdy" },
  {
    pattern: new RegExp(`\\b${DAY}\\s+(?:of\\s+)?${MONTH}(?:\\s*,\\s*|\\s+)${YEAR}\\b`, "i"),
    parts: "dmy",
  },
  { pattern: /(?<![\d/.-])(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?![\d/])/, parts: "numbers" },
];

const TIME = /\b(\d{1,2})(?:[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?)?\s*([ap])\.?\s?m\b\.?/i;
const CLOCK = /\b([01]?\d|2[0-3])[:.]([0-5]\d)(?:[:.]([0-5]\d)(?:\.\d+)?)?(?:\s*(?:hrs|h|hours))?/i;
const OFFSET = /(?:GMT|UTC)?\s?([+-])(\d{2}):?(\d{2})\b/;

/** Abbreviations of time zones in news copy; ambiguous ones are left out. */
const ZONES: Record<string, string> = {
  z: "Z",
  gmt: "Z",
  utc: "Z",
  et: "America/New_York",
  est: "-05:00",
  edt: "-04:00",
  ct: "America/Chicago",
  cdt: "-05:00",
  mt: "America/Denver",
  mst: "-07:00",
  mdt: "-06:00",
  pt: "America/Los_Angeles",
  pst: "-08:00",
  pdt: "-07:00",
  bst: "+01:00",
  cet: "+01:00",
  cest: "+02:00",
  eet: "+02:00",
  eest: "+03:00",
  jst: "+09:00",
  aest: "+10:00",
  aedt: "+11:00",
};
const ZONE = new RegExp(`\\b(${Object.keys(ZONES).join("|")})\\b\\.?`, "i");

const LABEL =
  /\b(?:first\s+)?(?:(updated|last\s+updated|modified|last\s+modified|revised)|published|posted|created|issued|date|filed)\b(?:\s+(?:on|at))?\s*:?/gi;
const FILLER =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?|\b(?:on|at|as\s+of|local\s+time|o['’]clock)\b/gi;

/** The most letters of a line that is only a date. */
const LONGEST = 120;

/**
 * Parses a line that is only a date, in the forms of English newsrooms. `dayFirst` decides numeric dates such
 * as 6/7/2014.
 */
export function readDateLine(line: string, dayFirst = false): ReadDate | undefined {
  if (line.length > LONGEST || !/\d/.test(line)) return undefined;
  let isUpdate = false;
  const unlabelled = line.replace(LABEL, (_, update: string | undefined) => {
    if (update) isUpdate = true;
    return " ";
  });
  const found = takeDate(unlabelled, dayFirst);
  if (!found) return undefined;
  // The line is a date only if nothing is left without day, hour and zone.
  if (/[\p{L}\d]/u.test(found.rest.replace(FILLER, " "))) return undefined;
  return { ...found.date, isUpdate };
}

/** Splits a line into the date somewhere in it and the rest. */
export function takeDate(
  line: string,
  dayFirst = false,
): { date: Omit<ReadDate, "isUpdate">; rest: string } | undefined {
  for (const { pattern, parts } of FORMS) {
    const match = pattern.exec(line);
    if (!match) continue;
    const groups = [match[1] ?? "", match[2] ?? "", match[3] ?? ""] as const;
    const read = dayOf(groups, parts, dayFirst);
    if (!read) continue;
    const end = match.index + match[0].length;
    // In 2014-06-12T18:05:00Z no space precedes the hour.
    const after = parts === "ymd" ? line.slice(end).replace(/^T(?=\d)/, " ") : line.slice(end);
    const clock = takeClock(`${line.slice(0, match.index)} ${after}`);
    return {
      date: { day: read.day, isAmbiguous: read.isAmbiguous, time: clock.time, zone: clock.zone },
      rest: clock.rest,
    };
  }
  return undefined;
}

/** The day, if it exists in the calendar. */
function dayOf(
  [first, second, third]: readonly [string, string, string],
  parts: "ymd" | "mdy" | "dmy" | "numbers",
  dayFirst: boolean,
): { day: string; isAmbiguous: boolean } | undefined {
  const whole = (year: string, month: string, day: string) => {
    const made = { year, month: month.padStart(2, "0"), day: day.padStart(2, "0") };
    return isRealDay(made) ? `${made.year}-${made.month}-${made.day}` : undefined;
  };
  const monthNumber = (name: string) =>
    String(MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1);
  if (parts === "numbers") {
    const mdy = whole(third, first, second);
    const dmy = whole(third, second, first);
    const day = dayFirst ? (dmy ?? mdy) : (mdy ?? dmy);
    const isAmbiguous = mdy !== undefined && dmy !== undefined && mdy !== dmy;
    return day === undefined ? undefined : { day, isAmbiguous };
  }
  const day =
    parts === "ymd"
      ? whole(first, second, third)
      : parts === "mdy"
        ? whole(third, monthNumber(first), second)
        : whole(third, monthNumber(second), first);
  return day === undefined ? undefined : { day, isAmbiguous: false };
}

function takeClock(text: string): { time?: string; zone?: string; rest: string } {
  let rest = text;
  let time: string | undefined;
  const take = (pattern: RegExp) => {
    const match = pattern.exec(rest);
    if (match) rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
    return match;
  };
  // The offset is parsed first: in “18:05-04:00” it looks like a second hour.
  const offset = take(OFFSET);
  const half = take(TIME);
  if (half) {
    const hour = (Number(half[1]) % 12) + (half[4]?.toLowerCase() === "p" ? 12 : 0);
    if (Number(half[1]) >= 1 && Number(half[1]) <= 12) {
      time = `${two(hour)}:${half[2] ?? "00"}:${half[3] ?? "00"}`;
    }
  } else {
    const clock = take(CLOCK);
    if (clock) time = `${two(Number(clock[1]))}:${clock[2]}:${clock[3] ?? "00"}`;
  }
  let zone = offset ? `${offset[1]}${offset[2]}:${offset[3]}` : undefined;
  if (time !== undefined && zone === undefined) {
    // In 18:05Z no space precedes the letter.
    const named = take(/(?<=\s)\s*Z\b/) ?? take(ZONE);
    if (named) zone = ZONES[named[0].trim().toLowerCase().replace(/\.$/, "")];
  }
  return { ...(time ? { time } : {}), ...(zone ? { zone } : {}), rest };
}

/**
 * Parses a date in a data format: ISO 8601, RFC 822, a Unix timestamp in seconds or milliseconds, or the
 * forms of written dates. Undefined for anything else.
 */
export function readDateValue(value: unknown, dayFirst = false): ReadDate | undefined {
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return undefined;
    const iso = value.toISOString();
    const isDay = iso.endsWith("T00:00:00.000Z");
    return {
      day: iso.slice(0, 10),
      ...(isDay ? {} : { time: iso.slice(11, 19), zone: "Z" }),
      isUpdate: false,
      isAmbiguous: false,
    };
  }
  if (typeof value === "number" && Number.isFinite(value)) {
    // Seconds or milliseconds since 1970.
    return readDateValue(new Date(value < 1e11 ? value * 1000 : value));
  }
  if (typeof value !== "string") return undefined;
  // Z follows the seconds without a word boundary.
  return readDateLine(value.trim().replace(/(\d)Z$/, "$1 Z"), dayFirst);
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}
