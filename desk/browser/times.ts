import { dayIn, instantAt } from "../../newsroom/locales/dateFormats.ts";
import type { Session } from "../api/session.ts";

type Zone = Pick<Session, "wording" | "now"> & { paper: Pick<Session["paper"], "timeZone"> };

/** Milliseconds between the server's clock and this browser's. */
const offsets = new WeakMap<object, number>();

/** The server's clock now. */
export function deskNow(session: Zone): Date {
  return onDeskClock(new Date(), session);
}

/** An instant of this browser's clock by that of the server. */
export function onDeskClock(instant: Date, session: Zone): Date {
  let offset = offsets.get(session);
  if (offset === undefined) {
    offset = Date.parse(session.now) - Date.now();
    offsets.set(session, offset);
  }
  return new Date(instant.getTime() + offset);
}

/** An instant in the paper's zone: “14:02” today, “Jun 12, 14:02” this year, else with the year. */
export function deskTime(instant: string, session: Zone): string {
  const { timeZone } = session.paper;
  const day = dayIn(instant, { language: "en", timeZone });
  const today = dayIn(deskNow(session).toISOString(), { language: "en", timeZone });
  return new Intl.DateTimeFormat(session.wording, {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    ...(day === today ? {} : { month: "short", day: "numeric" }),
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: "numeric" }),
  }).format(new Date(instant));
}

/** An instant with its day of the week, so that who has written “next Tuesday” sees which one: “Tuesday, Jun 17, 14:02”. */
export function deskDay(instant: string, session: Zone): string {
  const { timeZone } = session.paper;
  const zone = { language: "en", timeZone };
  const year = dayIn(instant, zone).slice(0, 4);
  return new Intl.DateTimeFormat(session.wording, {
    timeZone,
    weekday: "long",
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    ...(year === dayIn(deskNow(session).toISOString(), zone).slice(0, 4)
      ? {}
      : { year: "numeric" }),
  }).format(new Date(instant));
}

/** An instant with seconds, for what has just happened: “14:02:07”. */
export function deskSeconds(instant: Date, session: Zone): string {
  return new Intl.DateTimeFormat(session.wording, {
    timeZone: session.paper.timeZone,
    timeStyle: "medium",
    hourCycle: "h23",
  }).format(instant);
}

/** The value of a `datetime-local` input by the clocks of a zone, `2014-06-13T18:30`. */
export function wallClock(instant: Date, timeZone: string): string {
  const time = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(instant);
  return `${dayIn(instant.toISOString(), { language: "en", timeZone })}T${time}`;
}

/** The instant of a `datetime-local` value by the clocks of a zone; undefined if it is none. */
export function fromWallClock(value: string, timeZone: string): Date | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(value);
  if (!match?.[1] || !match[2]) return undefined;
  return instantAt(match[1], match[2], { language: "en", timeZone });
}
