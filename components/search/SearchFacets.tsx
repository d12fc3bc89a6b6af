import type { ReactNode } from "react";
import { type SearchRequest, searchAddress } from "@/newsroom/addresses/addresses";
import type { FacetName, FacetView } from "@/newsroom/edition/views";

interface SearchFacetsProps {
  request: SearchRequest;
  facets: FacetView[];
  /** Whether there is more than one result to sort. */
  sortable: boolean;
}

const LABELS: Record<FacetName, string> = {
  section: "Section",
  topic: "Topic",
  author: "Author",
  date: "Date",
};

/** Filters and sorting as plain links; chosen filters link to the search without them. */
export function SearchFacets({ request, facets, sortable }: SearchFacetsProps) {
  const lines = facets.filter(
    ({ name, values }) =>
      values.length > 1 || values.some(({ value }) => isChosen(request, name, value)),
  );
  if (lines.length === 0 && !sortable) return null;
  return (
    <nav aria-label="Narrow and sort" className="label-face text-label">
      {lines.map(({ name, values }) => (
        <Line key={name} label={LABELS[name]}>
          {values.map(({ value, label, stories }) => {
            const chosen = isChosen(request, name, value);
            return (
              <li key={value}>
                <FacetLink
                  href={searchAddress({ ...request, ...narrowed(name, chosen ? "" : value) })}
                  chosen={chosen}
                >
                  {label} <span className="font-normal text-grey">{chosen ? "×" : stories}</span>
                </FacetLink>
              </li>
            );
          })}
        </Line>
      ))}
      {sortable && (
        <Line label="Sort">
          {([undefined, "date"] as const).map((sort) => (
            <li key={sort ?? ""}>
              <FacetLink
                href={searchAddress({ ...request, sort, page: undefined })}
                chosen={request.sort === sort}
              >
                {sort ? "Newest" : "Best match"}
              </FacetLink>
            </li>
          ))}
        </Line>
      )}
    </nav>
  );
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex gap-x-4 border-t border-hairline py-1">
      <p className="w-[4.5rem] shrink-0 py-1 text-grey">{label}</p>
      <ul className="flex flex-wrap gap-x-4">{children}</ul>
    </div>
  );
}

function FacetLink({
  href,
  chosen,
  children,
}: {
  href: string;
  chosen: boolean;
  children: ReactNode;
}) {
  return (
    <a
      href={href}
      rel="nofollow"
      aria-current={chosen ? "true" : undefined}
      className="block py-1 hover:underline aria-[current]:font-bold"
    >
      {children}
    </a>
  );
}

/** The request's parameters for one filter; empty to remove it. */
function narrowed(name: FacetName, value: string): Partial<SearchRequest> {
  if (name !== "date") return { [name]: value || undefined, page: undefined };
  const [year = "", month] = value.split("-");
  if (!year) return { from: undefined, to: undefined, page: undefined };
  const days = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate();
  return {
    from: `${year}-${month ?? "01"}-01`,
    to: `${year}-${month ?? "12"}-${days}`,
    page: undefined,
  };
}

function isChosen(request: SearchRequest, name: FacetName, value: string): boolean {
  if (name !== "date") return request[name] === value;
  const { from, to } = narrowed(name, value);
  return request.from === from && request.to === to;
}
