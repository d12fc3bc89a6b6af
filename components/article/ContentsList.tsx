import { say, type Wording } from "@/newsroom/locales/messages";
import type { ContentsLine } from "@/newsroom/story/elements/subhead/contents";
import { ownLanguage } from "../layout/inLanguage";
import { Typeset } from "../story/Typeset";

/** The table of contents above a long story. */
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
  return (
    <aside className="screen-only my-6">
      <nav
        aria-label={say(wording, "inThisStory")}
        className="label-face border-y border-hairline py-4 text-label"
      >
        <p {...ownLanguage(wording, lang)} className="font-bold">
          {say(wording, "inThisStory")}
        </p>
        <ol className="mt-2 gap-x-8 md:columns-2">
          {lines.map(({ id, text, level }) => (
            <li key={id} className={`break-inside-avoid ${level > 2 ? "ps-4 text-grey" : ""}`}>
              <a href={`#${id}`} className="block py-1 hover:underline hover:underline-offset-4">
                <Typeset text={text} lang={lang} />
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </aside>
  );
}
