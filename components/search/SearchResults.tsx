import { type SearchRequest, searchAddress } from "@/newsroom/addresses/addresses";
import type { Fragment as Part, SearchView } from "@/newsroom/edition/views";
import type { LocaleSettings } from "@/newsroom/locales/dateFormats";
import { Kicker } from "../article/Kicker";
import { Moment } from "../article/Moment";
import { inLanguage } from "../layout/inLanguage";
import { Pager } from "../lists/Pager";
import { SearchFacets } from "./SearchFacets";

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
    <div className="column mt-8">
      <SearchFacets request={request} facets={result.facets} sortable={result.total > 1} />
      <section aria-label="Results" className="mt-6">
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
        <p className="label-face text-label text-grey">
          {result.total === 0
            ? `No stories match “${request.q}”. Try fewer or other words.`
            : `${result.total} ${result.total === 1 ? "story matches" : "stories match"} “${request.q}”`}
        </p>
        <ol className="mt-4">
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

function Marked({ parts }: { parts: Part[] }) {
  return parts.map((part, index) =>
    part.marked ? <mark key={index}>{part.text}</mark> : part.text,
  );
}
