import { isoWithOffset, type LocaleSettings } from "../../newsroom/locales/dateFormats.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import type { RawInstant } from "./rawStory.ts";

/** The hour for a date without a time: the same day in most of the world. */
const NOON = "12:00:00";

/** The instant in ISO 8601 with the offset of the copy's own zone, or of the paper's. */
export function instantText(raw: RawInstant, paper: LocaleSettings): string {
  const wall = `${raw.day}T${raw.time ?? NOON}`;
  if (raw.zone && /^(?:Z|[+-]\d{2}:\d{2})$/.test(raw.zone)) return wall + raw.zone;
  const zone = { ...paper, timeZone: raw.zone ?? paper.timeZone };
  const atZero = Date.parse(`${wall}Z`);
  // Applied twice, since the offset changes on days when clocks do.
  let instant = atZero - offsetAt(atZero, zone);
  instant = atZero - offsetAt(instant, zone);
  return isoWithOffset(new Date(instant).toISOString(), zone);
}

/**
 * A clause that names the parts of the instant missing in the copy; undefined when there are none.
 */
export function openPartsOf(raw: RawInstant, paper: LocaleSettings): string | undefined {
  if (!raw.time) return tellAnswer("saysNoon");
  return raw.zone ? undefined : tellAnswer("saysZone", { zone: paper.timeZone });
}

function offsetAt(instant: number, zone: LocaleSettings): number {
  const local = isoWithOffset(new Date(instant).toISOString(), zone);
  return Date.parse(`${local.slice(0, 19)}Z`) - instant;
}
