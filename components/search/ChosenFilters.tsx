import { type SearchRequest, searchAddress } from "@/newsroom/addresses/addresses";
import type { ChosenFilter } from "@/newsroom/edition/views";
import { type LocaleSettings, longDate } from "@/newsroom/locales/dateFormats";
import { FilterLink } from "./FilterLink";

/** The filters that are set, each a link to the search without it. */
export function ChosenFilters({
  request,
  chosen,
  locale,
}: {
  request: SearchRequest;
  chosen: ChosenFilter[];
  locale: LocaleSettings;
}) {
  if (chosen.length === 0) return null;
  return (
    <nav aria-label="Filters in use">
      <ul className="label-face mb-2 flex flex-wrap gap-2 text-label">
        {chosen.map(({ name, label }) => (
          <li key={name} className="border border-rule px-2">
            <FilterLink href={searchAddress({ ...request, [name]: undefined, page: undefined })}>
              <span className="sr-only">Remove the filter </span>
              {name === "from" && "From "}
              {name === "to" && "To "}
              {name === "from" || name === "to" ? dayName(label, locale) : label}{" "}
              <span aria-hidden="true">×</span>
            </FilterLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function dayName(day: string, { language }: LocaleSettings): string {
  return longDate(`${day}T12:00:00Z`, { language, timeZone: "UTC" });
}
