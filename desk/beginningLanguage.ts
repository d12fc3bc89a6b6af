import { isLanguage } from "../newsroom/locales/language.ts";

/** The language and time zone of this machine. */
export function systemLocale(): { language: string; timeZone: string } {
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { language: isLanguage(locale) ? locale : "en", timeZone: timeZone ?? "UTC" };
}

/**
 * The language in which `init` speaks before it knows the paper's: that of its options, else of the paper on which
 * commands work, else of this machine.
 * @param args of the command line
 * @returns undefined where another paper has the word
 */
export function beginningLanguage(
  args: readonly string[],
  namesPaper: boolean,
): string | undefined {
  const option = "--language";
  const given = args
    .map((arg, index) =>
      arg === option ? args[index + 1] : new RegExp(`^${option}=(.*)`).exec(arg)?.[1],
    )
    .find((language) => language !== undefined && isLanguage(language));
  return given ?? (namesPaper ? undefined : systemLocale().language);
}
