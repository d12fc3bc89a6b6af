import type { LocaleSettings } from "@/newsroom/locales/dateFormats";
import { say } from "@/newsroom/locales/messages";
import { Message } from "../layout/Message";
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
          <Message
            wording={locale}
            name="published"
            values={{ time: <Moment at={published} locale={locale} style="full" /> }}
          />
        </span>
      ) : (
        <span>{say(locale, "notPublished")}</span>
      )}
      {updated && updated !== published && (
        <span>
          <Message
            wording={locale}
            name="updated"
            values={{ time: <Moment at={updated} locale={locale} style="full" /> }}
          />
        </span>
      )}
    </p>
  );
}
