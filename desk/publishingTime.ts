import {
  instantAt,
  isInstant,
  isoWithOffset,
  type LocaleSettings,
} from "../newsroom/locales/dateFormats.ts";
import { readInstant } from "../newsroom/locales/instant.ts";
import { DeskRefusal } from "./deskCommand.ts";
import { spanIn } from "./timeSpans.ts";
import { type DayMeant, timeIn, weekdayOf } from "./timeWords.ts";
import { tellAnswer } from "./words/answers/tellAnswer.ts";

const DAY = 86_400_000;

const HALF_YEAR = 183 * DAY;

/**
 * Parses a time at which to publish, as an editor writes it in the paper's language or in English, to an instant with
 * the paper's offset. A time without a date is the next one in the paper's time zone, and a day of the week the next
 * one with that time.
 * @throws DeskRefusal for anything else
 */
export function publishingTime(text: string, locale: LocaleSettings, now: Date): string {
  const written = text.trim();
  if (written === "now") return isoWithOffset(now.toISOString(), locale);
  const read = readInstant(written, locale.timeZone);
  if (read.kind === "instant") return isoWithOffset(new Date(read.iso).toISOString(), locale);
  if (read.kind === "twice") return read.iso[0];
  if (read.kind === "skipped") return read.iso;
  const date = /^(\d{4}-\d{2}-\d{2})(?:[T ]|\s+)/.exec(written)?.[1];
  if (date !== undefined && !isInstant(`${date}T00:00:00Z`)) {
    throw new DeskRefusal(tellAnswer("noDay", { date, forms: tellAnswer("timeForms") }));
  }
  const span = spanIn(written, locale.language);
  if (span !== undefined) {
    return isoWithOffset(new Date(now.getTime() + span).toISOString(), locale);
  }
  const { day, clock: said } = timeIn(written, locale.language) ?? {};
  // Days from now without a time of day are from this time on.
  const isSpan = day?.kind === "from today" && day.isSpan;
  const clock =
    said ?? (isSpan ? isoWithOffset(now.toISOString(), locale).slice(11, 16) : undefined);
  if (clock === undefined) {
    throw new DeskRefusal(
      day
        ? tellAnswer("dayWithoutTime", { time: text, forms: tellAnswer("timeForms") })
        : tellAnswer("noPublishingTime", { time: text, forms: tellAnswer("timeForms") }),
    );
  }
  const today = isoWithOffset(now.toISOString(), locale).slice(0, 10);
  const instants = daysMeant(day, today).map((each) => instantAt(each, clock, locale));
  const next = instants.find((instant) => instant > now) ?? instants[0];
  // A day of the calendar with another day of the week.
  if (!next) {
    throw new DeskRefusal(
      tellAnswer("noPublishingTime", { time: text, forms: tellAnswer("timeForms") }),
    );
  }
  return isoWithOffset(next.toISOString(), locale);
}

/** The days that may be meant, `2014-06-13`; the first of which with that time ahead is it, if there is one. */
function daysMeant(day: DayMeant | undefined, today: string): string[] {
  const after = (days: number) =>
    new Date(Date.parse(`${today}T12:00:00Z`) + days * DAY).toISOString().slice(0, 10);
  if (day === undefined) return [today, after(1)];
  if (day.kind === "from today") return [after(day.days)];
  if (day.kind === "date") return datesMeant(day, today);
  const ahead = (day.weekday - weekdayOf(today) + 7) % 7;
  if (day.isNext) return [after(ahead || 7)];
  return [ahead, ahead + 7].map((days) => after(days + day.weeks * 7));
}

function datesMeant(
  { year, month, day, weekday }: Extract<DayMeant, { kind: "date" }>,
  today: string,
): string[] {
  const thisYear = Number(today.slice(0, 4));
  const dateIn = (each: number) =>
    `${String(each).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  let date = dateIn(year ?? thisYear);
  // Who writes “2 January” in November means the next one, but “27 November” on the 28th is a slip.
  if (year === undefined && Date.parse(today) - Date.parse(date) > HALF_YEAR) {
    date = dateIn(thisYear + 1);
  }
  if (!isInstant(`${date}T00:00:00Z`)) {
    throw new DeskRefusal(tellAnswer("noDay", { date, forms: tellAnswer("timeForms") }));
  }
  return weekday === undefined || weekday === weekdayOf(date) ? [date] : [];
}
