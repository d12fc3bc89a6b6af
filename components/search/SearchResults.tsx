import { type SearchRequest, searchAddress } from "@/newsroom/addresses/addresses";
import type { Fragment as Part, SearchView } from "@/newsroom/edition/views";
import type { LocaleSettings } from "@/newsroom/locales/dateFormats";
import { say, type Wording } from "@/newsroom/locales/messages";
import { Kicker } from "../article/Kicker";
import { Moment } from "../article/Moment";
import { inLanguage, ownLanguage } from "../layout/inLanguage";
import { Message } from "../layout/Message";
import { Pager } from "../lists/Pager";
import { Typeset } from "../story/Typeset";
import { ChosenFilters } from "./ChosenFilters";
import { FilterLink } from "./FilterLink";

/** Search results with highlighted matches. */
export function SearchResults({
  request,
  result,
  locale,
}: {
  request: SearchRequest;
  result: SearchView;
  locale: LocaleSettings;
}) {
  return (
    <div className="column mt-3">
      <ChosenFilters request={request} chosen={result.chosen} locale={locale} />
      <section aria-label={say(locale, "results")}>
        {result.meant && (
          <p className="mb-4">
            <Message
              wording={locale}
              name="didYouMean"
              values={{
                query: result.meant,
                meant: (inside) => (
                  <a
                    href={searchAddress({ ...request, q: result.meant ?? "", page: undefined })}
                    className="font-semibold underline underline-offset-4"
                  >
                    {inside}
                  </a>
                ),
              }}
            />
          </p>
        )}
        <div className="label-face flex flex-wrap items-baseline justify-between gap-x-6 text-label">
          <p className="text-grey">
            {result.total === 0
              ? say(locale, "noMatches", { query: request.q })
              : say(locale, "matches", { count: result.total, query: request.q })}
          </p>
          {result.total > 1 && <SortLinks request={request} locale={locale} />}
        </div>
        <ol className="mt-2">
          {result.hits.map(({ teaser, headline, snippet }) => (
            <li key={teaser.address} className="border-t border-hairline py-5">
              <article {...inLanguage(teaser.lang)}>
                <Kicker
                  section={teaser.section}
                  kind={teaser.kind}
                  wording={locale}
                  around={teaser.lang}
                />
                <h2 className="headline-face text-secondary leading-[1.14]">
                  <a href={teaser.address} className="hover:underline hover:underline-offset-4">
                    <Marked parts={headline} lang={teaser.lang} />
                  </a>
                </h2>
                <p className="mt-2 text-small leading-[1.45] text-grey">
                  <Marked parts={snippet} lang={teaser.lang} />
                </p>
                <p
                  {...ownLanguage(locale, teaser.lang)}
                  className="label-face mt-2 text-note text-grey"
                >
                  <Moment at={teaser.published} locale={locale} style="day" />
                </p>
              </article>
            </li>
          ))}
        </ol>
        <Pager
          page={result.page}
          pages={result.pages}
          wording={locale}
          addressOf={(page) => searchAddress({ ...request, page })}
        />
      </section>
    </div>
  );
}

/** The orders of the results, as links. */
function SortLinks({ request, locale }: { request: SearchRequest; locale: Wording }) {
  return (
    <nav aria-label={say(locale, "sort")} className="screen-only">
      <ul className="flex gap-x-4">
        {([undefined, "date"] as const).map((sort) => (
          <li key={sort ?? ""}>
            <FilterLink
              href={searchAddress({ ...request, sort, page: undefined })}
              chosen={request.sort === sort}
            >
              {say(locale, sort ? "newest" : "bestMatch")}
            </FilterLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Marked({ parts, lang }: { parts: Part[]; lang: string }) {
  return parts.map((part, index) => {
    const text = <Typeset key={index} text={part.text} lang={lang} />;
    return part.marked ? <mark key={index}>{text}</mark> : text;
  });
}
