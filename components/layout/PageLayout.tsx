import type { ReactNode } from "react";
import type { SiteChrome } from "@/newsroom/edition/views";
import type { PageGraph } from "@/newsroom/seo/structuredData";
import { Footer } from "./Footer";
import { Masthead } from "./Masthead";
import { StructuredData } from "./StructuredData";

interface SheetProps {
  chrome: SiteChrome;
  /** The section whose place in the section bar is marked. */
  section?: string | undefined;
  /** The front's masthead is the page's first heading. */
  front?: boolean;
  /** Whether the page sets italics: it then loads that cut instead of the display cut. */
  italics?: boolean;
  /** Above the masthead: the draft banner. */
  banner?: ReactNode;
  /** What the page tells machines; a draft and a page that is not there tell them nothing. */
  graph?: PageGraph | undefined;
  children: ReactNode;
}

/** One page of the paper: skip link, masthead, main part, footer. */
export function PageLayout({
  chrome,
  section,
  front,
  italics,
  banner,
  graph,
  children,
}: SheetProps) {
  const { paper, date, sections, pages, years } = chrome;
  return (
    <div data-italics={italics ? "" : undefined}>
      {graph && <StructuredData graph={graph} />}
      <a href="#content" className="label-face screen-only skip-link">
        Skip to content
      </a>
      {banner}
      <Masthead
        paper={paper}
        date={date}
        sections={sections}
        section={section}
        front={front === true}
      />
      <main id="content" tabIndex={-1} className="mx-auto max-w-[75rem] px-5 lg:px-8">
        {children}
      </main>
      <Footer paper={paper} sections={sections} pages={pages} years={years} />
    </div>
  );
}
