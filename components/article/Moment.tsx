import {
  clockTime,
  isoWithOffset,
  type LocaleSettings,
  longDate,
  shortTime,
} from "@/newsroom/locales/dateFormats";
import { say } from "@/newsroom/locales/messages";
import { Typeset } from "../story/Typeset";

const STYLES = {
  day: longDate,
  full: (at: string, locale: LocaleSettings) =>
    say(locale, "dayAndTime", { day: longDate(at, locale), time: clockTime(at, locale) }),
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
  return (
    <time dateTime={isoWithOffset(at, locale)}>
      <Typeset text={STYLES[style](at, locale)} lang={locale.language} />
    </time>
  );
}
