import type { TranslationRecord } from "@/newsroom/edition/records";
import { directionOf, languageName } from "@/newsroom/locales/language";
import { say, type Wording } from "@/newsroom/locales/messages";

/** Links to a story, section or standing page in other languages, each by its own name. */
export function Translations({
  translations,
  wording,
  className = "",
}: {
  translations: TranslationRecord[];
  wording: Wording;
  className?: string;
}) {
  if (translations.length === 0) return null;
  return (
    <nav aria-label={say(wording, "translations")} className={`screen-only${className}`}>
      <ul className="flex flex-wrap gap-x-4">
        {translations.map(({ lang, address }) => (
          <li key={lang}>
            <a
              href={address}
              hrefLang={lang}
              lang={lang}
              dir={directionOf(lang)}
              className="underline decoration-rule underline-offset-4 hover:decoration-2"
            >
              {languageName(lang)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
