import type { CorrectionView } from "@/newsroom/edition/views";
import type { LocaleSettings } from "@/newsroom/locales/dateFormats";
import { kindLabel } from "@/newsroom/schema/kinds";
import { Moment } from "../article/Moment";

/** All corrections, newest first. */
export function CorrectionsPageList({
  corrections,
  locale,
}: {
  corrections: CorrectionView[];
  locale: LocaleSettings;
}) {
  if (corrections.length === 0) return <p className="mt-6">No corrections have been made.</p>;
  return (
    <ol className="mt-8 border-t border-ink">
      {corrections.map(({ at, text, address, headline, kind }) => (
        <li key={address + at + text} className="border-b border-hairline py-5">
          <p className="label-face text-note text-grey">
            <Moment at={at} locale={locale} style="full" />
            {kindLabel(kind) && <b> {kindLabel(kind)}</b>}
          </p>
          <h2 className="headline-face mt-1 text-teaser leading-[1.2]">
            <a
              href={address}
              className="underline decoration-rule underline-offset-4 hover:decoration-2"
            >
              {headline}
            </a>
          </h2>
          <p className="mt-2">{text}</p>
        </li>
      ))}
    </ol>
  );
}
