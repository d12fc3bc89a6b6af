/**
 * Days and times as people write them in a language: “tomorrow”, “Freitag”, “18 Uhr”, “6 pm”. The words come from the
 * system's own data of languages (Intl, CLDR), with English ones beside them.
 */

/** Days ahead that have a word of their own in some language: German has one for the third. */
const DAYS_AHEAD = [0, 1, 2];

/** A Monday at noon, UTC. */
const MONDAY = Date.UTC(2024, 0, 1, 12);

const DAY = 86_400_000;

/** What a day's word means: days from today, or the next such day of the week (0 is Monday). */
export type DayMeant = { ahead: number } | { weekday: number };

/**
 * Finds the word of a day at the beginning or the end of a text.
 * @returns the day and the rest of the text; undefined if there is none
 */
export function dayIn(text: string, language: string): { day: DayMeant; rest: string } | undefined {
  const written = folded(text);
  // Longer words first: “après-demain” ends with “demain”.
  const words = [...dayWords(language)].sort(([a], [b]) => b.length - a.length);
  for (const [word, day] of words) {
    if (!word) continue;
    const start = new RegExp(`^${escaped(word)}(?![\\p{L}\\p{N}])`, "u");
    const end = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}$`, "u");
    // Scripts without spaces between words.
    const isGlued = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]$/u.test(word);
    const match = isGlued ? new RegExp(`^${escaped(word)}`, "u") : start;
    if (match.test(written)) return { day, rest: written.replace(match, "").trim() };
    if (end.test(written)) return { day, rest: written.replace(end, "").trim() };
  }
  return undefined;
}

function dayWords(language: string): Map<string, DayMeant> {
  const words = new Map<string, DayMeant>();
  for (const each of ["en", language]) {
    const near = new Intl.RelativeTimeFormat(each, { numeric: "auto" });
    for (const ahead of DAYS_AHEAD) {
      const word = folded(near.format(ahead, "day"));
      if (!/\p{N}/u.test(word)) words.set(word, { ahead });
    }
    for (let weekday = 0; weekday < 7; weekday += 1) {
      for (const form of ["long", "short"] as const) {
        const name = new Intl.DateTimeFormat(each, { weekday: form, timeZone: "UTC" });
        words.set(folded(name.format(MONDAY + weekday * DAY)).replace(/\.$/, ""), { weekday });
      }
    }
  }
  return words;
}

/** The day of the week of a date `2014-06-13`; 0 is Monday. */
export function weekdayOf(date: string): number {
  return (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7;
}

/** Minutes or hours from now: “in 20 minutes”, “in 2 Stunden”. @returns milliseconds */
export function spanIn(text: string, language: string): number | undefined {
  const written = folded(text);
  const number = Number(/\d{1,3}/.exec(written)?.[0] ?? Number.NaN);
  if (!(number > 0)) return undefined;
  for (const each of ["en", language]) {
    const near = new Intl.RelativeTimeFormat(each);
    for (const [unit, length] of [
      ["minute", 60_000],
      ["hour", 3_600_000],
    ] as const) {
      if (folded(near.format(number, unit)) === written) return number * length;
    }
  }
  return undefined;
}

/**
 * The time of day in a text, without words such as “at” or “um” before it.
 * @returns `18:30`
 */
export function clockIn(text: string): string | undefined {
  const match =
    /^(?:[^\d]{0,12}?)(\d{1,2})(?:\s*[:.h時点]\s*(\d{2})?分?)?\s*(am|pm|a\.\s?m\.|p\.\s?m\.|uhr|h|時|点)?$/iu.exec(
      folded(text),
    );
  if (!match) return undefined;
  const [whole, hours = "", minutes, mark] = match;
  // A bare number may be a day just as well.
  if (minutes === undefined && mark === undefined && !/\d\s*[h時点]$/u.test(whole)) {
    return undefined;
  }
  const half = /^([ap])/.exec(mark ?? "")?.[1];
  const hour = Number(hours);
  if (half && (hour < 1 || hour > 12)) return undefined;
  const full = half ? (hour % 12) + (half === "p" ? 12 : 0) : hour;
  if (full > 23 || Number(minutes ?? 0) > 59) return undefined;
  return `${String(full).padStart(2, "0")}:${minutes ?? "00"}`;
}

/** Lower case, European digits, single spaces, no direction marks. */
function folded(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u200E\u200F\u061C]/g, "")
    .replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)))
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** The digits of a script follow each other, from a code point that is a multiple of ten or sixteen. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  for (let value = 0; value < 10; value += 1) {
    if (!/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) return value;
  }
  return code - 48;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
