import type { TeaserView } from "@/newsroom/edition/views";
import type { LocaleSettings } from "@/newsroom/locales/dateFormats";
import { say } from "@/newsroom/locales/messages";
import { LatestRiver } from "../lists/LatestRiver";
import { SearchForm } from "../search/SearchForm";
import { PageTitle } from "./PageTitle";

const WORDS = {
  nowhere: ["noPageHere", "noPageText"],
  /** It names neither the story nor the reason. */
  withdrawn: ["withdrawn", "withdrawnText"],
  "preview ended": ["previewEnded", "previewEndedText"],
} as const;

/** Why there is no page at an address. */
export type Missing = keyof typeof WORDS;

/** What is shown instead of a page that is not there, with a search box and the latest stories. */
export function MissingPage({
  why,
  latest,
  locale,
}: {
  why: Missing;
  latest: TeaserView[];
  locale: LocaleSettings;
}) {
  const [title, text] = WORDS[why];
  return (
    <>
      <PageTitle title={say(locale, title)}>
        <p>{say(locale, text)}</p>
      </PageTitle>
      <div className="column mt-8 grid grid-cols-1 gap-10">
        <SearchForm locale={locale} />
        <LatestRiver teasers={latest} locale={locale} />
      </div>
    </>
  );
}
