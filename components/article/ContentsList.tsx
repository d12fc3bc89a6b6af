import { say, type Wording } from "@/newsroom/locales/messages";
import type { ContentsLine } from "@/newsroom/story/elements/subhead/contents";
import { ownLanguage } from "../layout/inLanguage";
import { Typeset } from "../story/Typeset";

/** More lines than this would push the story off the first screens; they open on request. */
const MANY = 20;

/**
 * The table of contents above a long story. Reader modes drop a footer; an aside that is no landmark of its own
 * would have to have a name as well.
 */
export function ContentsList({
  lines,
  lang,
  wording,
}: {
  lines: ContentsLine[];
  lang: string;
  wording: Wording;
}) {
  if (lines.length === 0) return null;
  const name = say(wording, "inThisStory");
  const list = (
    <ol className="mt-2 gap-x-8 md:columns-2">
      {lines.map(({ id, text, level }) => (
        <li key={id} className={`break-inside-avoid ${level > 2 ? "ps-4 text-grey" : ""}`}>
          <a href={`#${id}`} className="block py-1 hover:underline hover:underline-offset-4">
            <Typeset text={text} lang={lang} />
          </a>
        </li>
      ))}
    </ol>
  );
  return (
    <footer className="screen-only my-6">
      <nav aria-label={name} className="label-face border-y border-hairline py-4 text-label">
        {lines.length > MANY ? (
          <details>
            <summary
              {...ownLanguage(wording, lang)}
              className="w-fit cursor-pointer py-1 font-bold"
            >
              {name}
            </summary>
            {list}
          </details>
        ) : (
          <>
            <p {...ownLanguage(wording, lang)} className="font-bold">
              {name}
            </p>
            {list}
          </>
        )}
      </nav>
    </footer>
  );
}
