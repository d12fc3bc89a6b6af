import type { TranslationRecord } from "@/newsroom/edition/records";
import { directionOf, languageName } from "@/newsroom/locales/language";

/** Links to the story in other languages, each by its own name. */
export function Translations({ translations }: { translations: TranslationRecord[] }) {
  if (translations.length === 0) return null;
  return (
    <nav aria-label="Translations" className="screen-only">
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
