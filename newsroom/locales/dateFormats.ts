import { withCapital } from "./capitals.ts";

/** Language and time zone in which the paper writes dates. */

export interface LocaleSettings {
  /** BCP 47, for example `en-US`. */
  language: string;
  /** IANA name, for example `America/New_York`. */
  timeZone: string;
  /** The paper's own words (newsroom/locales/messages.ts). */
  words?: Readonly<Partial<Record<string, string>>> | undefined;
}

const WITH_OFFSET =
  /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Whether the text is an ISO 8601 instant with an offset, on a day that exists. */
export function isInstant(text: string): boolean {
  if (!WITH_OFFSET.test(text) || Number.isNaN(Date.parse(text))) return false;
  // Date.parse takes the 31st of every month.
  const day = Number(text.slice(8, 10));
  return day <= 28 || day <= daysIn(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Time zones that the system has been found to know: asking it takes a tenth of a millisecond. */
const KNOWN_ZONES = new Set<string>();

/** Whether the system knows a time zone of this name. */
export function isTimeZone(name: string): boolean {
  if (KNOWN_ZONES.has(name)) return true;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    KNOWN_ZONES.add(name);
    return true;
  } catch {
    return false;
  }
}

/** The instant in the offset of the zone at that time: `2014-06-12T18:05:00-04:00`. */
export function isoWithOffset(instant: string, { timeZone }: LocaleSettings): string {
  const date = new Date(instant);
  const local = partsOf(date, timeZone);
  const wall = wallClock(local);
  const minutes = Math.round((wall - Math.floor(date.getTime() / 1000) * 1000) / 60_000);
  const sign = minutes < 0 ? "-" : "+";
  const size = Math.abs(minutes);
  const offset = `${sign}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
  return `${local.year}-${local.month}-${local.day}T${local.hour}:${local.minute}:${local.second}${offset}`;
}

/**
 * The instant of a local time, `2014-06-12` and `18:05`, in the zone. A time that occurs twice
 * (clocks put back) is the first; a time that is skipped (clocks put forward) is as far behind the
 * gap.
 */
export function instantAt(day: string, time: string, { timeZone }: LocaleSettings): Date {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const shownAt = (instant: number) => wallClock(partsOf(new Date(instant), timeZone));
  // The offsets half a day before and after, which differ around a change of the clocks.
  const around = [-43_200_000, 43_200_000].map((away) => shownAt(wall + away) - wall - away);
  const candidates = around.map((offset) => wall - offset);
  return new Date(
    candidates.find((instant) => shownAt(instant) === wall) ?? (candidates[0] as number),
  );
}

const DAY = 86_400_000;

/** Days of years that are written with four digits. */
const [FIRST, LAST] = [Date.parse("0001-01-01T00:00:00Z"), Date.parse("9999-12-31T00:00:00Z")];

/** The zone's offset in milliseconds on days of UTC on which it does not change, by zone and day. */
const offsets = new Map<string, Map<number, number | undefined>>();

/** The names of days by their number since 1970: an archive has few, and many stories on them. */
const dayNames = new Map<number, string>();

/**
 * The calendar day of an instant in the zone, `2014-06-12`.
 * @param instant ISO 8601, or milliseconds
 */
export function dayIn(instant: string | number, { timeZone }: LocaleSettings): string {
  const at = typeof instant === "number" ? instant : Date.parse(instant);
  // To ask the system for each story of an archive takes longer than all else that is done with its days.
  const offset = at > FIRST && at < LAST ? offsetOn(Math.floor(at / DAY), timeZone) : undefined;
  if (offset !== undefined) return dayName(Math.floor((at + offset) / DAY));
  const local = partsOf(new Date(at), timeZone);
  return `${local.year}-${local.month}-${local.day}`;
}

function dayName(number: number): string {
  let name = dayNames.get(number);
  if (name === undefined) {
    name = new Date(number * DAY).toISOString().slice(0, 10);
    dayNames.set(number, name);
  }
  return name;
}

/** @param day of UTC, since 1970; undefined on one on which clocks are changed */
function offsetOn(day: number, timeZone: string): number | undefined {
  const known = offsets.get(timeZone) ?? new Map<number, number | undefined>();
  offsets.set(timeZone, known);
  if (known.has(day)) return known.get(day);
  const [start, end] = [day * DAY, (day + 1) * DAY].map(
    (at) => wallClock(partsOf(new Date(at), timeZone)) - at,
  );
  const offset = start === end ? start : undefined;
  known.set(day, offset);
  return offset;
}

/** What a clock shows, as if it were one of UTC, in milliseconds. */
function wallClock({ year, month, day, hour, minute, second }: ReturnType<typeof partsOf>): number {
  return Date.UTC(+year, +month - 1, +day, +hour, +minute, +second);
}

/** “June 12, 2014”. */
export function longDate(instant: string, { language, timeZone }: LocaleSettings): string {
  return format(language, { dateStyle: "long", timeZone }).format(new Date(instant));
}

/** “Thursday, June 12, 2014”. */
export function fullDate(instant: string, { language, timeZone }: LocaleSettings): string {
  return format(language, { dateStyle: "full", timeZone }).format(new Date(instant));
}

/** A date where it stands by itself, as above a front page or in a heading: “Viernes, 12 de junio de 2014”. */
export function asLine(date: string, { language }: Pick<LocaleSettings, "language">): string {
  return withCapital(date, language);
}

/** “6:05 PM EDT”. */
export function clockTime(instant: string, { language, timeZone }: LocaleSettings): string {
  return format(language, {
    hour: "numeric",
    minute: "2-digit",
    timeZone,
    timeZoneName: "short",
  }).format(new Date(instant));
}

/** “Jun 12, 6:05 PM”, for lists of latest stories. */
export function shortTime(instant: string, { language, timeZone }: LocaleSettings): string {
  return format(language, {
    month: "short",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZone,
  }).format(new Date(instant));
}

/** Calendars with other years than the Gregorian one, but its months. */
const GREGORIAN_MONTHS = new Set(["gregory", "buddhist", "japanese", "roc"]);

/**
 * The name of a month of the archive, “June 2014” or “June”. Its address, its days and a filter's bounds are those of
 * the Gregorian calendar, as is its name where a language's own calendar, such as the Persian, divides the year otherwise.
 */
export function monthName(
  year: string,
  month: string,
  language: string,
  style: "with year" | "alone",
): string {
  const options: Intl.DateTimeFormatOptions = {
    month: "long",
    ...(style === "with year" ? { year: "numeric" } : {}),
    timeZone: "UTC",
  };
  const own = hasGregorianMonths(language) ? options : { ...options, calendar: "gregory" };
  return format(language, own).format(new Date(`${year}-${month}-15T12:00:00Z`));
}

function hasGregorianMonths(language: string): boolean {
  let known = gregorian.get(language);
  if (known === undefined) {
    known = GREGORIAN_MONTHS.has(format(language, {}).resolvedOptions().calendar);
    gregorian.set(language, known);
  }
  return known;
}

const gregorian = new Map<string, boolean>();

/** Whole years between two instants, by the UTC calendar. */
export function yearsBetween(from: string, to: Date): number {
  const start = new Date(from);
  let years = to.getUTCFullYear() - start.getUTCFullYear();
  const anniversary = new Date(start);
  anniversary.setUTCFullYear(start.getUTCFullYear() + years);
  if (anniversary > to) years -= 1;
  return Math.max(0, years);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Cached: creating a DateTimeFormat costs more than a hundred uses. */
function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let made = formats.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(language, options);
    formats.set(key, made);
  }
  return made;
}

function partsOf(date: Date, timeZone: string) {
  const parts = format("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(date);
  const get = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((part) => part.type === type)?.value ?? "00";
  return {
    year: get("year").padStart(4, "0"),
    month: get("month"),
    day: get("day"),
    hour: get("hour"),
    minute: get("minute"),
    second: get("second"),
  };
}

function pad(n: number): string {
  return String(n).padStart(2, "0");
}
