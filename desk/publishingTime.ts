import {
  instantAt,
  isInstant,
  isoWithOffset,
  type LocaleSettings,
} from "../newsroom/locales/dateFormats.ts";
import { readInstant } from "../newsroom/locales/instant.ts";
import { DeskRefusal } from "./deskCommand.ts";
import { clockIn, type DayMeant, dayIn, spanIn, weekdayOf } from "./timeWords.ts";
import { tellAnswer } from "./words/answers/tellAnswer.ts";

const DAY = 86_400_000;

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
  const named = dayIn(written, locale.language);
  const clock = clockIn(named?.rest ?? written);
  if (clock === undefined) {
    throw new DeskRefusal(
      named?.rest === ""
        ? tellAnswer("dayWithoutTime", { time: text, forms: tellAnswer("timeForms") })
        : tellAnswer("noPublishingTime", { time: text, forms: tellAnswer("timeForms") }),
    );
  }
  const today = isoWithOffset(now.toISOString(), locale).slice(0, 10);
  const next = daysMeant(named?.day, today)
    .map((day) => instantAt(day, clock, locale))
    .find((instant) => instant > now || (named !== undefined && "ahead" in named.day));
  return isoWithOffset((next ?? now).toISOString(), locale);
}

/** The days that may be meant, `2014-06-13`, the first of which with that time ahead is it. */
function daysMeant(day: DayMeant | undefined, today: string): string[] {
  const after = (days: number) =>
    new Date(Date.parse(`${today}T12:00:00Z`) + days * DAY).toISOString().slice(0, 10);
  if (day === undefined) return [today, after(1)];
  if ("ahead" in day) return [after(day.ahead)];
  const ahead = (day.weekday - weekdayOf(today) + 7) % 7;
  return [after(ahead), after(ahead + 7)];
}
