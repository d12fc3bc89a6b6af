import type { ReactNode } from "react";
import type { LocaleSettings } from "@/newsroom/locales/dateFormats";
import { say } from "@/newsroom/locales/messages";
import { Message } from "../layout/Message";
import { Moment } from "./Moment";

interface PreviewBannerProps {
  /** When the link expires; undefined where the editor looks at the desk, which gives nobody a link. */
  until: string | undefined;
  /** The end of the story's embargo, if it has not ended. */
  embargo?: string | undefined;
  /** Why the story must not be published. */
  hold?: string | undefined;
  locale: LocaleSettings;
}

const strong = (inside: ReactNode) => <strong>{inside}</strong>;

/** Tells that a page is not public, until when, and when a link to it expires. */
export function PreviewBanner({ until, embargo, hold, locale }: PreviewBannerProps) {
  // An embargo has to be visible in print as well.
  const isPrinted = embargo !== undefined || hold !== undefined;
  return (
    <aside
      aria-label={say(locale, "preview")}
      className={`border-b-4 border-ink bg-tint px-5 py-3 ${isPrinted ? "" : "screen-only"}`}
    >
      {embargo && (
        <p className="label-face mb-1 text-small font-bold">
          <Message
            wording={locale}
            name="embargoed"
            values={{ time: <Moment at={embargo} locale={locale} style="full" /> }}
          />
        </p>
      )}
      {hold && (
        <p className="label-face mb-1 text-small font-bold">
          {say(locale, "onHold")} <span className="font-normal">{hold}</span>
        </p>
      )}
      <p className="label-face text-label">
        {until === undefined ? (
          <Message wording={locale} name="previewUnpublished" values={{ b: strong }} />
        ) : (
          <Message
            wording={locale}
            name="previewExpires"
            values={{ b: strong, time: <Moment at={until} locale={locale} style="full" /> }}
          />
        )}
      </p>
    </aside>
  );
}
