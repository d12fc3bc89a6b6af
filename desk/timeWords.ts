/**
 * Days and times as people write them in a language: “tomorrow”, “Freitag”, “1er décembre”, “18 Uhr”, “6 pm”. The words
 * come from the system's own data of languages (Intl, CLDR), and from a table of what people write beside them; English
 * ones are understood in every language. What is not known is not passed over, so that no time is meant by mistake.
 */
import { AROUND_NOON, type PartOfDay, TIME_PHRASES, type TimePhrases } from "./timePhrases.ts";
import { daysAhead } from "./timeSpans.ts";
import { baseOf, folded, languagesOf, take, withoutGaps } from "./timeText.ts";

/** Days from today that have a word of their own in some language: German has one for the third. */
const DAYS_FROM_TODAY = [-2, -1, 0, 1, 2];

/** A Monday at noon, UTC. */
const MONDAY = Date.UTC(2024, 0, 1, 12);

const DAY = 86_400_000;

/** What a day's words mean. */
export type DayMeant =
  | { kind: "from today"; days: number; isSpan?: boolean }
  /** The next such day of the week (0 is Monday), from tomorrow if it is called next, or so many weeks later. */
  | { kind: "weekday"; weekday: number; weeks: number; isNext?: boolean }
  /** Months from 1; without a year the one that is near. */
  | { kind: "date"; year: number | undefined; month: number; day: number; weekday?: number };

/** What is written of a day and a time; `clock` is `18:30`. */
export interface TimeMeant {
  day: DayMeant | undefined;
  clock: string | undefined;
}

/**
 * Reads a day, a time of day, or both, in any order.
 * @returns undefined if there is anything besides, or if it contradicts itself
 */
export function timeIn(text: string, language: string): TimeMeant | undefined {
  const words = wordsOf(language);
  const read: Read = { rest: withoutGaps(folded(text)) };
  let wasLittle = false;
  while (read.rest) {
    const isKnown: boolean =
      takeDate(read, words) ||
      takeDay(read, words) ||
      takeClock(read, wasLittle) ||
      takePart(read, words);
    if (!isKnown && (wasLittle || !take(read, words.little))) return undefined;
    wasLittle = !isKnown;
    read.rest = withoutGaps(read.rest);
  }
  return wasLittle ? undefined : meant(read);
}

/** The day of the week of a date `2014-06-13`; 0 is Monday. */
export function weekdayOf(date: string): number {
  return (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7;
}

interface Read {
  rest: string;
  day?: DayMeant;
  /** Hour and minute as they are written. */
  clock?: [hour: number, minute: number];
  /** A number that is an hour only with a part of the day. */
  isBare?: boolean;
  part?: PartOfDay;
  /** “am” and “pm” go with hours up to twelve alone. */
  isHalf?: boolean;
  named?: "noon" | "midnight";
}

interface Words {
  phrases: TimePhrases[];
  order: ("day" | "month" | "year")[];
  little: Map<string, true>;
  days: Map<string, DayMeant>;
  today: Map<string, PartOfDay>;
  later: Map<string, number>;
  /** What stands before a day of the week, and whether it calls it the next one. */
  which: Map<string, boolean>;
  next: Map<string, true>;
  months: Map<string, number>;
  parts: Map<string, PartOfDay>;
  halves: Map<string, PartOfDay>;
  named: Map<string, "noon" | "midnight">;
}

const wordsByLanguage = new Map<string, Words>();

/** Cached: a hundred words are asked for of the system. */
function wordsOf(language: string): Words {
  const words = wordsByLanguage.get(language) ?? makeWords(language);
  wordsByLanguage.set(language, words);
  return words;
}

function makeWords(language: string): Words {
  const words: Words = {
    phrases: languagesOf(language).flatMap((each) => TIME_PHRASES[baseOf(each)] ?? []),
    order: dateOrder(language),
    little: new Map(),
    days: new Map(),
    today: new Map(),
    later: new Map(),
    which: new Map(),
    next: new Map(),
    months: new Map(),
    parts: new Map(),
    halves: new Map([
      ["am", [0, 12]],
      ["pm", [12, 24]],
    ]),
    named: new Map(),
  };
  for (const each of languagesOf(language)) {
    addWordsOfData(words, each);
    addPhrases(words, TIME_PHRASES[baseOf(each)]);
  }
  return words;
}

function addWordsOfData(words: Words, language: string): void {
  const put = <T>(map: Map<string, T>, name: string, value: T) => {
    const word = folded(name).replace(/^[,،\s]+|[.,،\s]+$/g, "");
    if (word && !/\p{N}/u.test(word)) map.set(word, value);
  };
  const near = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  for (const days of DAYS_FROM_TODAY) {
    put(words.days, near.format(days, "day"), { kind: "from today", days });
  }
  const parts = (options: Intl.DateTimeFormatOptions, at: number) =>
    new Intl.DateTimeFormat(language, {
      ...options,
      calendar: "gregory",
      timeZone: "UTC",
    }).formatToParts(at);
  for (const form of ["long", "short"] as const) {
    for (let weekday = 0; weekday < 7; weekday += 1) {
      const name = parts({ weekday: form }, MONDAY + weekday * DAY)[0]?.value ?? "";
      const day = { kind: "weekday", weekday, weeks: 0 } as const;
      put(words.days, name, day);
      // “segunda” is “segunda-feira”, and “月曜” is “月曜日”.
      put(words.days, name.replace(/-feira$|(?<=曜)日$/, ""), day);
    }
    for (let month = 0; month < 12; month += 1) {
      const at = Date.UTC(2024, month, 15);
      for (const written of [
        parts({ month: form }, at),
        parts({ day: "numeric", month: form }, at),
      ]) {
        put(words.months, written.find(({ type }) => type === "month")?.value ?? "", month + 1);
      }
    }
  }
  for (const [hour, half] of [
    [3, [0, 12]],
    [15, [12, 24]],
  ] as const) {
    const written = parts({ hour: "numeric", hour12: true }, MONDAY + (hour - 12) * 3_600_000);
    put(words.halves, written.find(({ type }) => type === "dayPeriod")?.value ?? "", half);
  }
  const whole = parts({ dateStyle: "long", timeStyle: "short" }, MONDAY);
  const before = whole[whole.findIndex(({ type }) => type === "hour") - 1];
  if (before?.type === "literal") put(words.little, before.value, true);
}

function addPhrases(words: Words, phrases: TimePhrases | undefined): void {
  if (!phrases) return;
  for (const word of phrases.little) words.little.set(folded(word), true);
  for (const word of phrases.noon) words.named.set(folded(word), "noon");
  for (const word of phrases.midnight) words.named.set(folded(word), "midnight");
  for (const [word, part] of Object.entries(phrases.parts)) words.parts.set(folded(word), part);
  for (const [word, part] of Object.entries(phrases.partsOfToday)) {
    words.today.set(folded(word), part);
  }
  for (const [word, days] of Object.entries(phrases.days ?? {})) {
    words.days.set(folded(word), { kind: "from today", days });
  }
  for (const [word, weekday] of Object.entries(phrases.weekdays ?? {})) {
    words.days.set(folded(word), { kind: "weekday", weekday, weeks: 0 });
  }
  for (const word of phrases.coming ?? []) words.which.set(folded(word), false);
  for (const word of phrases.next.before) words.which.set(folded(word), true);
  for (const word of phrases.next.behind ?? []) words.next.set(folded(word), true);
  for (const [word, weeks] of Object.entries(phrases.later ?? {})) {
    words.later.set(folded(word), weeks);
  }
}

/** The order of a date in figures. */
function dateOrder(language: string): Words["order"] {
  return new Intl.DateTimeFormat(language, {
    day: "numeric",
    month: "numeric",
    year: "numeric",
    calendar: "gregory",
  })
    .formatToParts(MONDAY)
    .map(({ type }) => type)
    .filter((type) => type === "day" || type === "month" || type === "year");
}

function takeDate(read: Read, words: Words): boolean {
  if (read.day && (read.day.kind !== "weekday" || read.day.weeks > 0)) return false;
  const found =
    dateOfEastAsia(read.rest) ??
    dateInFigures(read.rest, words.order) ??
    dateWithName(read.rest, words);
  if (!found) return false;
  const { length, ...date } = found;
  read.day = { ...date, kind: "date", ...(read.day && { weekday: read.day.weekday }) };
  read.rest = read.rest.slice(length);
  return true;
}

interface FoundDate {
  year: number | undefined;
  month: number;
  day: number;
  length: number;
}

function dateOfEastAsia(text: string): FoundDate | undefined {
  const match = /^(?:(\d{4})\s?[年년]\s?)?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u.exec(text);
  return match ? foundDate(match[0], match[1], match[2], match[3]) : undefined;
}

function dateInFigures(text: string, order: Words["order"]): FoundDate | undefined {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text);
  if (iso) return foundDate(iso[0], iso[1], iso[3], iso[4]);
  const [first, second] = order.filter((part) => part !== "year");
  const match =
    /^(?<first>\d{1,2})([-/.])(?<second>\d{1,2})\2\s?(?<year>\d{4}|\d{2})(?![\d:.h])/.exec(text) ??
    // A day and month with a point could be an hour, but for the second point of German ones.
    /^(?<first>\d{1,2})(?:\/(?<second>\d{1,2})(?![\d/])|\.(?<dotted>\d{1,2})\.(?!\d))/.exec(text);
  if (!match?.groups) return undefined;
  const { year } = match.groups;
  const figures: Partial<Record<string, string>> = {
    [first ?? "day"]: match.groups.first,
    [second ?? "month"]: match.groups.second ?? match.groups.dotted,
  };
  return foundDate(match[0], year?.length === 2 ? `20${year}` : year, figures.month, figures.day);
}

function dateWithName(text: string, words: Words): FoundDate | undefined {
  const day =
    /^(?:(\d{1,2})(?:st|nd|rd|th|er|re|[eoa]|°|\.)?|premier|primero|primeiro)(?:\s(?:de|of)(?=\s)|(?![\p{L}\d]))[\s.]?/u.exec(
      text,
    );
  const read = { rest: text.slice(day?.[0].length ?? 0).trimStart() };
  const month = take(read, words.months);
  if (month === undefined) return undefined;
  // “December 1”, but not “mar 8h”.
  const behind = day
    ? undefined
    : /^\s(\d{1,2})(?:st|nd|rd|th)?(?!\s?[:.h時]|\s?uhr|\p{L}|\d)/u.exec(read.rest);
  if (!day && !behind) return undefined;
  read.rest = read.rest.slice(behind?.[0].length ?? 0);
  const year = /^(?:\s?,|\s(?:de|del|of))?\s?(\d{4})(?![\d:.h])/.exec(read.rest);
  const length = text.length - read.rest.length + (year?.[0].length ?? 0);
  const number = day ? (day[1] ?? "1") : behind?.[1];
  return foundDate(text.slice(0, length), year?.[1], String(month), number);
}

function foundDate(
  { length }: string,
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): FoundDate {
  return {
    year: year === undefined ? undefined : Number(year),
    month: Number(month),
    day: Number(day),
    length,
  };
}

function takeDay(read: Read, words: Words): boolean {
  const before = read.day;
  if (before?.kind === "date" && before.weekday === undefined) {
    const known = { rest: read.rest };
    const day = take(known, words.days);
    if (day?.kind !== "weekday") return false;
    read.day = { ...before, weekday: day.weekday };
    read.rest = known.rest;
    return true;
  }
  if (before?.kind === "weekday" && before.weeks === 0) {
    const weeks = before.isNext ? undefined : take(read, words.later);
    if (weeks !== undefined) read.day = { ...before, weeks };
    else if (before.isNext === undefined && take(read, words.next)) {
      read.day = { ...before, isNext: true };
    } else return false;
    return true;
  }
  if (before) return false;
  if (takeWhichDay(read, words) || takeDaysAhead(read, words)) return true;
  const part = read.part ? undefined : take(read, words.today);
  const day = part ? ({ kind: "from today", days: 0 } as const) : take(read, words.days);
  if (!day) return false;
  read.day = day;
  if (part) read.part = part;
  return true;
}

/** “next Tuesday”, “ce mardi”. */
function takeWhichDay(read: Read, words: Words): boolean {
  const ahead = { rest: read.rest };
  const isNext = take(ahead, words.which);
  if (isNext === undefined) return false;
  ahead.rest = withoutGaps(ahead.rest);
  const day = take(ahead, words.days);
  if (day?.kind !== "weekday") return false;
  read.day = { ...day, isNext };
  read.rest = ahead.rest;
  return true;
}

/** “in 3 days”, “dans une semaine”, “三日後”. */
function takeDaysAhead(read: Read, { phrases }: Words): boolean {
  for (const each of phrases) {
    const found = daysAhead(read.rest, each);
    if (!found) continue;
    read.day = { kind: "from today", days: found.days, isSpan: true };
    read.rest = found.rest;
    return true;
  }
  return false;
}

const CLOCKS = [
  /^(\d{1,2})[:.](\d{2})(?!\d)(?:\s?(?:uhr|h|horas?|heures?)(?!\p{L}))?/u,
  /^(\d{1,2})\s?(?:[時点시](?:\s?(\d{1,2})\s?[分분]|半)?|(?:uhr|heures?|horas?|hs?|o'clock)(?!\p{L})(?:\s?(\d{2})(?![\d:.])(?:\s?min(?!\p{L}))?)?)/u,
  /^(\d{1,2})(?![\d:./])/,
];

function takeClock(read: Read, isBehindLittle: boolean): boolean {
  if (read.clock) return false;
  const at = CLOCKS.findIndex((form) => form.test(read.rest));
  const match = CLOCKS[at]?.exec(read.rest);
  if (!match) return false;
  const minute = match[2] ?? match[3] ?? (match[0].endsWith("半") ? "30" : "0");
  read.clock = [Number(match[1]), Number(minute)];
  read.isBare = at === CLOCKS.length - 1 && !isBehindLittle;
  read.rest = read.rest.slice(match[0].length);
  return true;
}

function takePart(read: Read, words: Words): boolean {
  if (!read.named) {
    const named = take(read, words.named);
    if (named) read.named = named;
    if (named) return true;
  }
  if (read.part) return false;
  // “am” before an hour is German.
  const isHalf = read.clock !== undefined || !/^[ap]m(?!\p{L})/u.test(read.rest);
  const half = isHalf ? take(read, words.halves) : undefined;
  const part = half ?? take(read, words.parts);
  if (!part) return false;
  read.part = part;
  read.isHalf = half !== undefined;
  return true;
}

function meant({ day, clock, isBare, part, isHalf, named }: Read): TimeMeant | undefined {
  if (named === "midnight") {
    // The one before the day, or the one behind it?
    const isToday = day === undefined || (day.kind === "from today" && day.days === 0);
    if (clock || !isToday) return undefined;
    return { day: undefined, clock: "00:00" };
  }
  if (named && part) return undefined;
  if (!clock) return { day, clock: named && "12:00" };
  const [hour, minute] = clock;
  const range = named ? AROUND_NOON : part;
  if (hour > 23 || minute > 59 || (isBare && !range)) return undefined;
  if (!range) return { day, clock: clockOf(hour, minute) };
  if (isHalf && hour > 12) return undefined;
  const hours = hour > 12 ? [hour] : [hour % 12, (hour % 12) + 12];
  const fitting = hours.filter((each) => each >= range[0] && each < range[1]);
  const [only] = fitting;
  return only === undefined || fitting.length > 1
    ? undefined
    : { day, clock: clockOf(only, minute) };
}

function clockOf(hour: number, minute: number): string {
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
