import type { TeaserView } from "@/newsroom/edition/views";
import type { LocaleSettings } from "@/newsroom/locales/dateFormats";
import { say } from "@/newsroom/locales/messages";
import { LatestRiver } from "../lists/LatestRiver";
import { SearchForm } from "../search/SearchForm";
import { PageTitle } from "./PageTitle";

/** The 404 page, with a search box and the latest stories. */
export function NotFoundPage({ latest, locale }: { latest: TeaserView[]; locale: LocaleSettings }) {
  return (
    <>
      <PageTitle title={say(locale, "noPageHere")}>
        <p>{say(locale, "noPageText")}</p>
      </PageTitle>
      <div className="column mt-8 grid grid-cols-1 gap-10">
        <SearchForm locale={locale} />
        <LatestRiver teasers={latest} locale={locale} />
      </div>
    </>
  );
}
