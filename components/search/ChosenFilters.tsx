import { type SearchRequest, searchAddress } from "@/newsroom/addresses/addresses";
import type { ChosenFilter } from "@/newsroom/edition/views";
import { type LocaleSettings, longDate } from "@/newsroom/locales/dateFormats";
import { say } from "@/newsroom/locales/messages";
import { nameIn } from "../layout/inLanguage";
import { Message } from "../layout/Message";
import { Typeset } from "../story/Typeset";
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
    <nav aria-label={say(locale, "filtersInUse")}>
      <ul className="label-face mb-2 flex flex-wrap gap-2 text-label">
        {chosen.map(({ name, label, lang }) => (
          <li key={name} className="border border-rule px-2">
            <FilterLink href={searchAddress({ ...request, [name]: undefined, page: undefined })}>
              <span className="sr-only">{say(locale, "removeFilter")} </span>
              {lang ? (
                <span {...nameIn({ lang }, locale)}>{label}</span>
              ) : name === "from" || name === "to" ? (
                <Message
                  wording={locale}
                  name={name === "from" ? "fromDay" : "toDay"}
                  values={{
                    day: <Typeset text={dayName(label, locale)} lang={locale.language} />,
                  }}
                />
              ) : (
                label
              )}{" "}
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
