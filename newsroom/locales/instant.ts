import { instantAt, isInstant, isoWithOffset } from "./dateFormats.ts";

/** The result of reading a written time. */
export type ReadInstant =
  /** ISO 8601 with an offset. */
  | { kind: "instant"; iso: string }
  /** Occurs twice, when clocks are put back: the first and the second instant. */
  | { kind: "twice"; iso: [string, string] }
  /** Does not occur, when clocks are put forward; `iso` is as far behind the gap. */
  | { kind: "skipped"; iso: string }
  /** A day without a time. */
  | { kind: "day" }
  | { kind: "none" };

const WRITTEN =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt]|[ \t]+)(\d{1,2}:\d{2})(:\d{2}(?:\.\d{1,3})?)?[ \t]*(?:([Zz])|([+-]\d{1,2})(?::?(\d{2}))?)?$/;

/** Milliseconds. Clocks are put back by two hours at most (Troll station). */
const AROUND = 3 * 3_600_000;

/**
 * Reads a date and time, `2014-06-13 18:30` or `2014-06-13T18:30:00-04:00`, in the forms of ISO
 * 8601 and of YAML timestamps. Without an offset it is a local time of the time zone.
 */
export function readInstant(text: string, timeZone: string): ReadInstant {
  if (isInstant(text)) return { kind: "instant", iso: text };
  const match = WRITTEN.exec(text.trim());
  if (!match) return { kind: isDay(text.trim()) ? "day" : "none" };
  const [, day = "", clock = "", seconds = ":00", utc, hours, minutes = "00"] = match;
  const time = clock.padStart(5, "0") + seconds;
  if (utc || hours) {
    const offset = utc ? "Z" : `${hours?.[0]}${hours?.slice(1).padStart(2, "0")}:${minutes}`;
    const iso = `${day}T${time}${offset}`;
    return isInstant(iso) ? { kind: "instant", iso } : { kind: "none" };
  }
  if (!isInstant(`${day}T${time}Z`)) return { kind: "none" };
  return byClocks(day, time, timeZone);
}

function byClocks(day: string, time: string, timeZone: string): ReadInstant {
  const locale = { language: "en", timeZone };
  const wall = `${day}T${time.slice(0, 8)}`;
  const written = (instant: number) => isoWithOffset(new Date(instant).toISOString(), locale);
  const first =
    instantAt(day, time.slice(0, 5), locale).getTime() + Number(time.slice(6, 8)) * 1000;
  const iso = written(first);
  if (!iso.startsWith(wall)) return { kind: "skipped", iso };
  // Offsets of the same local time differ by at least half an hour.
  for (let away = -AROUND; away <= AROUND; away += 900_000) {
    const other = written(first + away);
    if (away === 0 || !other.startsWith(wall)) continue;
    return { kind: "twice", iso: away > 0 ? [iso, other] : [other, iso] };
  }
  return { kind: "instant", iso };
}

function isDay(text: string): boolean {
  return isInstant(`${text}T00:00:00Z`);
}
