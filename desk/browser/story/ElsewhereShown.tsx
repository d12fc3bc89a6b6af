// Client code: what search engines and social sites will show, drawn with the length that they allow.

import { directionOf } from "../../../newsroom/locales/language.ts";
import { IN_SEARCH_RESULT } from "../../../newsroom/schema/article.ts";
import { useDesk, useWords } from "../deskContext.ts";
import { textOf } from "../fields/fieldTools.ts";
import { fieldLabel } from "../fields/fieldWords.ts";

/** The story as a search result and as a social card. */
export function ElsewhereShown({
  values,
  address,
}: {
  values: Readonly<Record<string, unknown>>;
  address: string | undefined;
}) {
  const { session } = useDesk();
  const say = useWords();
  const { paper } = session;
  const headline = textOf(values.headline) || say("withoutHeadline");
  const inResult = textOf(values.seoTitle) || headline;
  const standfirst = textOf(values.standfirst);
  const host = new URL(paper.url).host;
  const isCut = [...inResult].length > IN_SEARCH_RESULT;
  const language = textOf(values.lang) || paper.language;
  return (
    <div className="elsewhere">
      <section aria-label={say("searchResult")}>
        <h2>{say("searchResult")}</h2>
        <div className="search-result" lang={language} dir={directionOf(language)}>
          <p>{paper.name}</p>
          <p className="path">
            {[host, ...(address?.split("/").filter(Boolean) ?? [])].join(" › ")}
          </p>
          <p className="title">
            {inResult} – {paper.name}
          </p>
          <p className="description">{standfirst || say("noStandfirst")}</p>
        </div>
        <p className="length" data-over={isCut}>
          {isCut
            ? say("searchTitleCut", {
                most: IN_SEARCH_RESULT,
                field: fieldLabel(say, "seoTitle"),
              })
            : say("searchTitleFits")}
        </p>
      </section>
      <section aria-label={say("socialCard")}>
        <h2>{say("socialCard")}</h2>
        <div className="social-card" lang={language} dir={directionOf(language)}>
          <p className="path">{host}</p>
          <p className="title">{headline}</p>
          {standfirst && <p className="description">{standfirst}</p>}
        </div>
      </section>
    </div>
  );
}
