import {
  QUERY_LENGTH,
  type SearchParameter,
  type SearchRequest,
} from "@/newsroom/addresses/addresses";
import type { SectionRecord } from "@/newsroom/edition/records";
import type { FacetView } from "@/newsroom/edition/views";
import { say, type Wording } from "@/newsroom/locales/messages";
import { isPlainFiles } from "@/newsroom/settings/settings";
import { nameIn } from "../layout/inLanguage";
import { Typeset } from "../story/Typeset";
import { SearchFacets } from "./SearchFacets";

interface SearchFormProps {
  locale: Wording;
  request?: SearchRequest | undefined;
  /** Sections to choose from before there are results. */
  sections?: SectionRecord[] | undefined;
  /** The filters of the results, shown instead of the sections. */
  facets?: FacetView[] | undefined;
}

/**
 * The search box, with filters if sections or facets are given. A plain form that works without
 * script. The filters are closed, so that results come first, until one is set.
 */
export function SearchForm({ locale, request, sections, facets }: SearchFormProps) {
  const filtered = ["section", "topic", "author", "from", "to"].some(
    (name) => request?.[name as SearchParameter],
  );
  const filters = Boolean(sections || facets);
  const kept = ["topic", "author", "sort", ...(facets ? ["section" as const] : [])] as const;
  return (
    <search className="screen-only block">
      <form action="/search" method="get" className="label-face max-w-[42rem] text-small">
        {/* The page's title says it to those who see it. */}
        <label htmlFor="q" className={filters ? "sr-only" : "mb-2 block text-label font-bold"}>
          {say(locale, "searchThePaper")}
        </label>
        {/* The button has a line of its own where its word would be broken. */}
        <div className="relative flex flex-wrap">
          <input
            id="q"
            name={"q" satisfies SearchParameter}
            type="search"
            required
            maxLength={QUERY_LENGTH}
            defaultValue={request?.q}
            autoComplete="off"
            enterKeyHint="search"
            // client/searchBox asks a server for suggestions.
            data-suggestions={isPlainFiles() ? "off" : undefined}
            className="min-w-0 grow basis-[6em] border border-rule bg-transparent px-3 py-2 text-small"
          />
          <button
            type="submit"
            className="border border-ink bg-ink px-[min(1.25rem,4vw)] py-2 font-semibold text-paper forced-colors:text-[ButtonText]"
          >
            {say(locale, "search")}
          </button>
        </div>
        {kept.map((name) =>
          request?.[name] ? (
            <input key={name} type="hidden" name={name} value={request[name]} />
          ) : null,
        )}
        {filters && (
          <details open={filtered} className="mt-2 text-label">
            <summary className="w-fit cursor-pointer py-1 font-semibold">
              {say(locale, "filters")}
            </summary>
            <div className="pt-1 pb-4">
              {request && facets && (
                <SearchFacets request={request} facets={facets} locale={locale} />
              )}
              <fieldset className="mt-3 flex min-w-0 flex-wrap items-end gap-3">
                <legend className="sr-only">{say(locale, "narrowSearch")}</legend>
                {sections && (
                  <p className="max-w-full">
                    <label htmlFor="section" className="block text-note text-grey">
                      {say(locale, "section")}
                    </label>
                    <select
                      id="section"
                      name={"section" satisfies SearchParameter}
                      defaultValue={request?.section ?? ""}
                      className="mt-1 min-h-10 max-w-full border border-rule bg-paper px-2"
                    >
                      <option value="">{say(locale, "allSections")}</option>
                      {sections.map(({ slug, name, lang }) => (
                        <option key={slug} value={slug} {...nameIn({ lang }, locale)}>
                          {name}
                        </option>
                      ))}
                    </select>
                  </p>
                )}
                <DateField name="from" value={request?.from} locale={locale} />
                <DateField name="to" value={request?.to} locale={locale} />
                <button type="submit" className="min-h-10 border border-rule px-4 font-semibold">
                  {say(locale, "apply")}
                </button>
                <p id="dates" className="w-full text-note text-grey">
                  <Typeset text={say(locale, "dateHelp")} lang={locale.language} />
                </p>
              </fieldset>
            </div>
          </details>
        )}
      </form>
    </search>
  );
}

/**
 * A text field: WebKit shows today's date in an empty `type="date"`, which looks like a filter, and a year or a
 * month is enough for a search.
 */
function DateField({
  name,
  value,
  locale,
}: {
  name: "from" | "to";
  value: string | undefined;
  locale: Wording;
}) {
  return (
    <p>
      <label htmlFor={name} className="block text-note text-grey">
        {say(locale, name)}
      </label>
      <input
        id={name}
        name={name}
        type="text"
        defaultValue={value}
        pattern="\d{4}(-\d\d){0,2}"
        title={say(locale, "dateHelp")}
        aria-describedby="dates"
        autoComplete="off"
        maxLength={10}
        size={10}
        className="mt-1 min-h-10 w-[6.5rem] max-w-full border border-rule bg-transparent px-2"
      />
    </p>
  );
}
