import { isoWithOffset, type LocaleSettings } from "../../newsroom/locales/dateFormats.ts";
import type { RawInstant } from "./rawStory.ts";

/** The hour that stands for a whole day: the same day in most of the world. */
const NOON = "12:00:00";

/** The instant with the offset that the paper's zone, or the copy's own, has then. */
export function instantText(raw: RawInstant, paper: LocaleSettings): string {
  const wall = `${raw.day}T${raw.time ?? NOON}`;
  if (raw.zone && /^(?:Z|[+-]\d{2}:\d{2})$/.test(raw.zone)) return wall + raw.zone;
  const zone = { ...paper, timeZone: raw.zone ?? paper.timeZone };
  const atZero = Date.parse(`${wall}Z`);
  // The offset at the hour itself; twice, for the days on which clocks change.
  let instant = atZero - offsetAt(atZero, zone);
  instant = atZero - offsetAt(instant, zone);
  return isoWithOffset(new Date(instant).toISOString(), zone);
}

/** What the copy leaves open about the instant, as a clause; undefined when it leaves nothing. */
export function openPartsOf(raw: RawInstant, paper: LocaleSettings): string | undefined {
  if (!raw.time) return "the copy gives no hour, so it says noon";
  return raw.zone ? undefined : `the copy gives no time zone, so it is ${paper.timeZone}`;
}

function offsetAt(instant: number, zone: LocaleSettings): number {
  const local = isoWithOffset(new Date(instant).toISOString(), zone);
  return Date.parse(`${local.slice(0, 19)}Z`) - instant;
}
