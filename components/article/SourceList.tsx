import type { ArticleRecord } from "@/newsroom/edition/records";
import { say, type Wording } from "@/newsroom/locales/messages";
import { ownLanguage } from "../layout/inLanguage";
import { Typeset } from "../story/Typeset";

/** The sources of a story. */
export function SourceList({
  sources,
  lang,
  wording,
}: {
  sources: ArticleRecord["sources"];
  /** The story's language. */
  lang: string;
  wording: Wording;
}) {
  if (sources.length === 0) return null;
  return (
    <section
      aria-labelledby="sources"
      className="label-face border-t border-hairline pt-4 text-label"
    >
      <h2 {...ownLanguage(wording, lang)} id="sources" className="font-bold">
        {say(wording, "sources")}
      </h2>
      <ul className="mt-2 grid gap-y-1 text-grey">
        {sources.map(({ name, url }) => (
          <li key={`${name} ${url ?? ""}`}>
            {url ? (
              <a
                href={url}
                rel="noopener"
                className="inline-block py-1 underline underline-offset-4"
              >
                <Typeset text={name} lang={lang} />
              </a>
            ) : (
              <Typeset text={name} lang={lang} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
