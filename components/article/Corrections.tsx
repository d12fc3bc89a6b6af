import type { CorrectionRecord } from "@/newsroom/edition/records";
import type { LocaleSettings } from "@/newsroom/locales/dateFormats";
import { say } from "@/newsroom/locales/messages";
import { ownLanguage } from "../layout/inLanguage";
import { Message } from "../layout/Message";
import { Typeset } from "../story/Typeset";
import { Moment } from "./Moment";

/** Time for which a correction is shown above its story. */
const FRESH_MILLISECONDS = 7 * 24 * 60 * 60 * 1000;

/** Corrections less than a week old. */
export function freshCorrections(corrections: CorrectionRecord[], now: Date): CorrectionRecord[] {
  return corrections.filter(({ at }) => {
    const age = now.getTime() - Date.parse(at);
    return age >= 0 && age < FRESH_MILLISECONDS;
  });
}

interface CorrectionsProps {
  corrections: CorrectionRecord[];
  locale: LocaleSettings;
  /** The story's language. */
  lang: string;
}

/** Shown above the text while a correction is recent. */
export function CorrectionNotice({ corrections, locale, lang }: CorrectionsProps) {
  return (
    // Reader modes drop asides; the same text is repeated at the end of the story.
    <aside
      aria-label={say(locale, "correctedLabel")}
      className="my-5 border-s-4 border-ink bg-tint px-4 py-3 text-small"
    >
      <CorrectionLines corrections={corrections} locale={locale} lang={lang} />
    </aside>
  );
}

/** Shown below the text permanently. */
export function CorrectionsAtEnd({
  corrections,
  locale,
  lang,
  policy,
}: CorrectionsProps & { policy?: string | undefined }) {
  if (corrections.length === 0) return null;
  return (
    <section
      data-silent=""
      aria-labelledby="corrections"
      className="mt-10 border-t border-hairline pt-4 text-small"
    >
      <h2
        {...ownLanguage(locale, lang)}
        id="corrections"
        className="label-face text-label font-bold"
      >
        {say(locale, "corrections")}
      </h2>
      <div className="mt-2">
        <CorrectionLines corrections={corrections} locale={locale} lang={lang} />
      </div>
      {policy && (
        <footer className="label-face screen-only mt-2 text-note">
          <a
            {...ownLanguage(locale, lang)}
            href={policy}
            className="inline-block py-1 underline underline-offset-4"
          >
            {say(locale, "allCorrections")}
          </a>
        </footer>
      )}
    </section>
  );
}

function CorrectionLines({ corrections, locale, lang }: CorrectionsProps) {
  return (
    <ul className="grid gap-y-2">
      {corrections.map(({ at, text }) => (
        <li key={at + text} className="leading-[1.45]">
          <strong {...ownLanguage(locale, lang)} className="label-face text-label font-bold">
            <Message
              wording={locale}
              name="corrected"
              values={{ time: <Moment at={at} locale={locale} style="full" /> }}
            />
          </strong>{" "}
          <Typeset text={text} lang={lang} />
        </li>
      ))}
    </ul>
  );
}
