import type { CorrectionView } from "@/newsroom/edition/views";
import type { LocaleSettings } from "@/newsroom/locales/dateFormats";
import { say } from "@/newsroom/locales/messages";
import { kindLabel } from "@/newsroom/schema/kinds";
import { Moment } from "../article/Moment";
import { Typeset } from "../story/Typeset";

/** All corrections, newest first. */
export function CorrectionsPageList({
  corrections,
  locale,
}: {
  corrections: CorrectionView[];
  locale: LocaleSettings;
}) {
  if (corrections.length === 0) return <p className="mt-6">{say(locale, "noCorrections")}</p>;
  return (
    <ol className="mt-8 border-t border-ink">
      {corrections.map(({ at, text, address, headline, kind }) => (
        <li key={address + at + text} className="border-b border-hairline py-5">
          <p className="label-face text-note text-grey">
            <Moment at={at} locale={locale} style="full" />
            {kindLabel(kind, locale) && <b> {kindLabel(kind, locale)}</b>}
          </p>
          <h2 className="headline-face mt-1 text-teaser leading-[1.2]">
            <a
              href={address}
              className="underline decoration-rule underline-offset-4 hover:decoration-2"
            >
              <Typeset text={headline} lang={locale.language} />
            </a>
          </h2>
          <p className="mt-2">
            <Typeset text={text} lang={locale.language} />
          </p>
        </li>
      ))}
    </ol>
  );
}
