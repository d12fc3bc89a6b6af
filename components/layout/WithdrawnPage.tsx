import type { TeaserView } from "@/newsroom/edition/views";
import type { LocaleSettings } from "@/newsroom/locales/dateFormats";
import { LatestRiver } from "../lists/LatestRiver";
import { SearchForm } from "../search/SearchForm";
import { PageTitle } from "./PageTitle";

export const WITHDRAWN_TITLE = "This story has been withdrawn";

/** The 410 page of a withdrawn story. It names neither the story nor the reason. */
export function WithdrawnPage({
  latest,
  locale,
}: {
  latest: TeaserView[];
  locale: LocaleSettings;
}) {
  return (
    <>
      <PageTitle title={WITHDRAWN_TITLE}>
        <p>
          We have taken it back, and it is no longer available. Search for another one, or read on
          below.
        </p>
      </PageTitle>
      <div className="column mt-8 grid grid-cols-1 gap-10">
        <SearchForm />
        <LatestRiver teasers={latest} locale={locale} />
      </div>
    </>
  );
}
