import {
  instantAt,
  isInstant,
  isoWithOffset,
  type LocaleSettings,
} from "../newsroom/locales/dateFormats.ts";
import { readInstant } from "../newsroom/locales/instant.ts";
import { DeskRefusal } from "./deskCommand.ts";

const HOW =
  "Write “now”, a time as “18:30”, a day and a time as “2014-06-13 18:30” (by the paper's clocks), or an instant as “2014-06-13T18:30:00-04:00”.";

/**
 * Parses `--at` to an instant with the paper's offset. A time without a date is the next one in the paper's
 * time zone.
 * @throws DeskRefusal for anything else
 */
export function publishingTime(text: string, locale: LocaleSettings, now: Date): string {
  const written = text.trim();
  if (written === "now") return isoWithOffset(now.toISOString(), locale);
  const read = readInstant(written, locale.timeZone);
  if (read.kind === "instant") return isoWithOffset(new Date(read.iso).toISOString(), locale);
  if (read.kind === "twice") return read.iso[0];
  if (read.kind === "skipped") return read.iso;
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T ]|\s+)/.exec(written)?.[1];
  if (day !== undefined && !isInstant(`${day}T00:00:00Z`)) {
    throw new DeskRefusal(`“${day}” is no day of the calendar. ${HOW}`);
  }
  const match = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(written);
  if (!match) throw new DeskRefusal(`“${text}” is no time at which to publish. ${HOW}`);
  const [, hour = "", minute = ""] = match;
  const time = `${hour.padStart(2, "0")}:${minute}`;
  const today = isoWithOffset(now.toISOString(), locale).slice(0, 10);
  const tomorrow = new Date(Date.parse(`${today}T12:00:00Z`) + 86_400_000);
  const next = [today, tomorrow.toISOString().slice(0, 10)]
    .map((candidate) => instantAt(candidate, time, locale))
    .find((instant) => instant > now);
  return isoWithOffset((next ?? now).toISOString(), locale);
}
