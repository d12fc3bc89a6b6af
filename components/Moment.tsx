import { clockTime, isoWithOffset, longDate, shortTime, type Zone } from "@/newsroom/time";

const STYLES = {
  day: longDate,
  full: (at: string, zone: Zone) => `${longDate(at, zone)}, ${clockTime(at, zone)}`,
  short: shortTime,
} as const;

/** An instant in the paper's time zone, for people and for machines. */
export function Moment({
  at,
  zone,
  style,
}: {
  at: string;
  zone: Zone;
  style: keyof typeof STYLES;
}) {
  return <time dateTime={isoWithOffset(at, zone)}>{STYLES[style](at, zone)}</time>;
}
