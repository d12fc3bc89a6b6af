import type { ReactNode } from "react";
import type { SectionColour } from "@/newsroom/schema/contentTypes";

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
  children,
}: {
  title: string;
  colour?: SectionColour | undefined;
  /** The feed with the same stories. */
  feed?: { address: string; of: string } | undefined;
  children?: ReactNode;
}) {
  return (
    <header className="border-b border-hairline pt-8 pb-5">
      {colour && <div className={`mb-4 h-1 w-16 ${RULE[colour]}`} />}
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h1 className="headline-face text-title">{title}</h1>
        {feed && (
          <a
            href={feed.address}
            aria-label={`RSS feed of ${feed.of}`}
            className="label-face screen-only inline-block py-1 text-note text-grey underline underline-offset-4"
          >
            RSS feed
          </a>
        )}
      </div>
      {children && <div className="mt-3 max-w-[42rem] text-small text-grey">{children}</div>}
    </header>
  );
}
