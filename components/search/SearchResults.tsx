import { type SearchRequest, searchAddress } from "@/newsroom/addresses/addresses";
import type { Fragment as Part, SearchView } from "@/newsroom/edition/views";
import type { LocaleSettings } from "@/newsroom/locales/dateFormats";
import { Kicker } from "../article/Kicker";
import { Moment } from "../article/Moment";
import { inLanguage } from "../layout/inLanguage";
import { Pager } from "../lists/Pager";
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
      <section aria-label="Results">
        {result.meant && (
          <p className="mb-4">
            Did you mean{" "}
            <a
              href={searchAddress({ ...request, q: result.meant, page: undefined })}
              className="font-semibold underline underline-offset-4"
            >
              {result.meant}
            </a>
            ?
          </p>
        )}
        <div className="label-face flex flex-wrap items-baseline justify-between gap-x-6 text-label">
          <p className="text-grey">
            {result.total === 0
              ? `No stories match “${request.q}”. Try fewer or other words.`
              : `${result.total} ${result.total === 1 ? "story matches" : "stories match"} “${request.q}”`}
          </p>
          {result.total > 1 && <SortLinks request={request} />}
        </div>
        <ol className="mt-2">
          {result.hits.map(({ teaser, headline, snippet }) => (
            <li key={teaser.address} className="border-t border-hairline py-5">
              <article {...inLanguage(teaser.lang)}>
                <Kicker section={teaser.section} kind={teaser.kind} />
                <h2 className="headline-face text-secondary leading-[1.14]">
                  <a href={teaser.address} className="hover:underline hover:underline-offset-4">
                    <Marked parts={headline} />
                  </a>
                </h2>
                <p className="mt-2 text-small leading-[1.45] text-grey">
                  <Marked parts={snippet} />
                </p>
                <p className="label-face mt-2 text-note text-grey">
                  <Moment at={teaser.published} locale={locale} style="day" />
                </p>
              </article>
            </li>
          ))}
        </ol>
        <Pager
          page={result.page}
          pages={result.pages}
          addressOf={(page) => searchAddress({ ...request, page })}
        />
      </section>
    </div>
  );
}

/** The orders of the results, as links. */
function SortLinks({ request }: { request: SearchRequest }) {
  return (
    <nav aria-label="Sort" className="screen-only">
      <ul className="flex gap-x-4">
        {([undefined, "date"] as const).map((sort) => (
          <li key={sort ?? ""}>
            <FilterLink
              href={searchAddress({ ...request, sort, page: undefined })}
              chosen={request.sort === sort}
            >
              {sort ? "Newest" : "Best match"}
            </FilterLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Marked({ parts }: { parts: Part[] }) {
  return parts.map((part, index) =>
    part.marked ? <mark key={index}>{part.text}</mark> : part.text,
  );
}
