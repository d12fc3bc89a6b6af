import type { ReactNode } from "react";
import {
  firstDay,
  lastDay,
  type SearchRequest,
  searchAddress,
} from "@/newsroom/addresses/addresses";
import type { FacetName, FacetView } from "@/newsroom/edition/views";
import { say, type Wording } from "@/newsroom/locales/messages";
import { nameIn } from "../layout/inLanguage";
import { FilterLink } from "./FilterLink";

/** The values to filter results by, as plain links; chosen ones link to the search without them. */
export function SearchFacets({
  request,
  facets,
  locale,
}: {
  request: SearchRequest;
  facets: FacetView[];
  locale: Wording;
}) {
  const lines = facets.filter(
    ({ name, values }) =>
      values.length > 1 || values.some(({ value }) => isChosen(request, name, value)),
  );
  if (lines.length === 0) return null;
  return (
    <nav aria-label={say(locale, "filters")} className="border-b border-hairline">
      {lines.map(({ name, values }) => (
        <Line key={name} label={say(locale, name)}>
          {values.map(({ value, label, lang, stories }) => {
            const chosen = isChosen(request, name, value);
            return (
              <li key={value}>
                <FilterLink
                  href={searchAddress({ ...request, ...narrowed(name, chosen ? "" : value) })}
                  chosen={chosen}
                >
                  {lang ? <span {...nameIn({ lang }, locale)}>{label}</span> : label}{" "}
                  <span className="font-normal text-grey">{chosen ? "×" : stories}</span>
                </FilterLink>
              </li>
            );
          })}
        </Line>
      ))}
    </nav>
  );
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap gap-x-4 border-t border-hairline py-1">
      <p className="w-[4.5rem] py-1 text-grey">{label}</p>
      <ul className="flex min-w-[min(10rem,100%)] flex-1 flex-wrap gap-x-4">{children}</ul>
    </div>
  );
}

/** The request's parameters for one filter; empty to remove it. */
function narrowed(name: FacetName, value: string): Partial<SearchRequest> {
  if (name !== "date") return { [name]: value || undefined, page: undefined };
  if (!value) return { from: undefined, to: undefined, page: undefined };
  return { from: firstDay(value), to: lastDay(value), page: undefined };
}

function isChosen(request: SearchRequest, name: FacetName, value: string): boolean {
  if (name !== "date") return request[name] === value;
  return request.from === firstDay(value) && request.to === lastDay(value);
}
