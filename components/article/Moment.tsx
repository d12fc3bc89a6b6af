import {
  clockTime,
  isoWithOffset,
  type LocaleSettings,
  longDate,
  shortTime,
} from "@/newsroom/locales/dateFormats";

const STYLES = {
  day: longDate,
  full: (at: string, locale: LocaleSettings) => `${longDate(at, locale)}, ${clockTime(at, locale)}`,
  short: shortTime,
} as const;

/** An instant as text in the paper's time zone, with its machine-readable form. */
export function Moment({
  at,
  locale,
  style,
}: {
  at: string;
  locale: LocaleSettings;
  style: keyof typeof STYLES;
}) {
  return <time dateTime={isoWithOffset(at, locale)}>{STYLES[style](at, locale)}</time>;
}
