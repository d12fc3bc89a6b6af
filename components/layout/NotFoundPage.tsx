import type { TeaserView } from "@/newsroom/edition/views";
import type { LocaleSettings } from "@/newsroom/locales/dateFormats";
import { LatestRiver } from "../lists/LatestRiver";
import { SearchForm } from "../search/SearchForm";
import { PageTitle } from "./PageTitle";

/** The 404 page, with a search box and the latest stories. */
export function NotFoundPage({ latest, locale }: { latest: TeaserView[]; locale: LocaleSettings }) {
  return (
    <>
      <PageTitle title="There is no page at this address">
        <p>
          The story may have moved, or the address may be mistyped. Search for it, or read on below.
        </p>
      </PageTitle>
      <div className="column mt-8 grid grid-cols-1 gap-10">
        <SearchForm />
        <LatestRiver teasers={latest} locale={locale} />
      </div>
    </>
  );
}
