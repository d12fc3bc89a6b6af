import type { ReactNode } from "react";
import { say, type Wording } from "@/newsroom/locales/messages";
import type { SectionColour } from "@/newsroom/schema/contentTypes";
import { inLanguage } from "./inLanguage";

const RULE: Record<SectionColour, string> = {
  red: "bg-red",
  blue: "bg-blue",
  green: "bg-green",
  ochre: "bg-ochre",
  plum: "bg-plum",
  teal: "bg-teal",
};

/** Heading of a list page with an optional description. */
export function PageTitle({
  title,
  colour,
  feed,
  translations,
  lang,
  children,
}: {
  title: ReactNode;
  colour?: SectionColour | undefined;
  /** The feed with the same stories. */
  feed?: { address: string; of: string; paper: Wording } | undefined;
  /** The same page in other languages, below the title. */
  translations?: ReactNode;
  /** The language of title and description, if it is not that of what surrounds them. */
  lang?: string | undefined;
  children?: ReactNode;
}) {
  return (
    <header className="border-b border-hairline pt-8 pb-5">
      {colour && <div className={`mb-4 h-1 w-16 ${RULE[colour]}`} />}
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h1 {...(lang === undefined ? {} : inLanguage(lang))} className="headline-face text-title">
          {title}
        </h1>
        {feed && (
          <a
            href={feed.address}
            aria-label={say(feed.paper, "rssFeedOf", { name: feed.of })}
            className="label-face screen-only inline-block py-1 text-note text-grey underline underline-offset-4"
          >
            {say(feed.paper, "rssFeed")}
          </a>
        )}
      </div>
      {children && (
        <div
          {...(lang === undefined ? {} : inLanguage(lang))}
          className="mt-3 max-w-[42rem] text-small text-grey"
        >
          {children}
        </div>
      )}
      {translations}
    </header>
  );
}
