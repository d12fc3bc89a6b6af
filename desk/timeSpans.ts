import { TIME_PHRASES, type TimePhrases } from "./timePhrases.ts";
import { baseOf, folded, languagesOf, take } from "./timeText.ts";

/** Minutes or hours from now: “in 20 minutes”, “in zwei Stunden”. @returns milliseconds */
export function spanIn(text: string, language: string): number | undefined {
  const written = folded(text);
  return languagesOf(language)
    .map((each) => spanByPhrases(written, TIME_PHRASES[baseOf(each)]) ?? spanByData(written, each))
    .find((span) => span !== undefined);
}

/** Whole days from now with which a text begins: “in 3 days”, “dans une semaine”, “三日後”. */
export function daysAhead(
  text: string,
  phrases: TimePhrases,
): { days: number; rest: string } | undefined {
  const { before, behind = [] } = phrases.spans;
  const ahead = { rest: text };
  const start = take(ahead, asWords(before));
  if (before.length > 0 && !start) return undefined;
  ahead.rest = ahead.rest.trimStart();
  let days = take(ahead, asWords(phrases.wholeDays));
  if (days === undefined) {
    const count = takeNumber(ahead, phrases);
    ahead.rest = ahead.rest.trimStart();
    const unit = take(ahead, unitsOf(phrases));
    if (count === undefined || unit === undefined) return undefined;
    days = count * unit;
  }
  if (behind.length > 0 && !take(ahead, asWords(behind))) return undefined;
  return { days, rest: ahead.rest };
}

function takeNumber(read: { rest: string }, { numbers }: TimePhrases): number | undefined {
  const figures = /^\d{1,3}(?!\d)/.exec(read.rest)?.[0];
  if (figures) {
    read.rest = read.rest.slice(figures.length);
    return Number(figures) > 0 ? Number(figures) : undefined;
  }
  return take(
    read,
    new Map(numbers.flatMap((names, at) => names.split("|").map((name) => [folded(name), at + 2]))),
  );
}

function unitsOf({ dayUnits, weekUnits }: TimePhrases): Map<string, number> {
  const named = (names: readonly string[], days: number) =>
    names.map((name) => [folded(name), days] as const);
  return new Map([...named(dayUnits, 1), ...named(weekUnits, 7)]);
}

function asWords(names: readonly string[]): Map<string, true>;
function asWords(names: Readonly<Record<string, number>>): Map<string, number>;
function asWords(names: readonly string[] | Readonly<Record<string, number>>) {
  return Array.isArray(names)
    ? new Map(names.map((name: string) => [folded(name), true]))
    : new Map(Object.entries(names).map(([name, value]) => [folded(name), value]));
}

function spanByPhrases(text: string, phrases: TimePhrases | undefined): number | undefined {
  if (!phrases) return undefined;
  const { before, behind } = phrases.spans;
  const start = before.map(folded).find((word) => text.startsWith(`${word} `));
  const end = behind?.map(folded).find((word) => text.endsWith(word));
  if (start === undefined && end === undefined) return undefined;
  const span = text.slice(start?.length ?? 0, end === undefined ? undefined : -end.length).trim();
  const whole = Object.entries(phrases.wholeSpans).find(([words]) => folded(words) === span)?.[1];
  if (whole !== undefined) return whole * 60_000;
  const match = /^(\d{1,3}|\p{L}+?)\s?(\p{L}+)$/u.exec(span);
  const [, number = "", unit = ""] = match ?? [];
  const count = /^\d/.test(number)
    ? Number(number)
    : phrases.numbers.findIndex((each) => each.split("|").map(folded).includes(number)) + 2;
  if (count < 1 || (!/^\d/.test(number) && count < 2)) return undefined;
  if (phrases.hours.map(folded).includes(unit)) return count * 3_600_000;
  return phrases.minutes.map(folded).includes(unit) ? count * 60_000 : undefined;
}

function spanByData(text: string, language: string): number | undefined {
  const number = Number(/\d{1,3}/.exec(text)?.[0] ?? Number.NaN);
  if (!(number > 0)) return undefined;
  const near = new Intl.RelativeTimeFormat(language);
  for (const [unit, length] of [
    ["minute", 60_000],
    ["hour", 3_600_000],
  ] as const) {
    if (folded(near.format(number, unit)) === text) return number * length;
  }
  return undefined;
}
