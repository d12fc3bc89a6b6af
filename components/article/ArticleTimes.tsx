import type { LocaleSettings } from "@/newsroom/locales/dateFormats";
import { Moment } from "./Moment";

/** Publication time and, if there was one, time of the last update. A draft has none. */
export function ArticleTimes({
  published,
  updated,
  locale,
}: {
  published: string | undefined;
  updated: string | undefined;
  locale: LocaleSettings;
}) {
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-1 text-grey">
      {published ? (
        <span>
          Published <Moment at={published} locale={locale} style="full" />
        </span>
      ) : (
        <span>Not published</span>
      )}
      {updated && updated !== published && (
        <span>
          Updated <Moment at={updated} locale={locale} style="full" />
        </span>
      )}
    </p>
  );
}
