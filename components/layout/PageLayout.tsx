import type { ReactNode } from "react";
import type { SiteChrome } from "@/newsroom/edition/views";
import { say } from "@/newsroom/locales/messages";
import type { NameDrawing } from "@/newsroom/paper/nameBox";
import type { PageGraph } from "@/newsroom/seo/structuredData";
import { BreakingStrip } from "./BreakingStrip";
import { Footer } from "./Footer";
import { nameIn } from "./inLanguage";
import { Masthead } from "./Masthead";
import { StructuredData } from "./StructuredData";

interface SheetProps {
  chrome: SiteChrome;
  /** The section marked as current in the section bar. */
  section?: string | undefined;
  /** On the front, the masthead is the page's h1. */
  front?: boolean;
  /** Whether it uses the width of large windows, as fronts and lists do. */
  wide?: boolean;
  /** The paper's name as a shape, for the front. */
  drawnName?: NameDrawing | undefined;
  /** Whether the page has italics: it then loads the italic font instead of the display font. */
  italics?: boolean;
  /** Above the masthead, such as the draft banner. */
  banner?: ReactNode;
  /** The language of the words in the main part, if it is not the paper's. */
  lang?: string | undefined;
  /** Structured data; drafts and missing pages have none. */
  graph?: PageGraph | undefined;
  children: ReactNode;
}

/** The layout of all pages: skip link, masthead, main part, footer. */
export function PageLayout({
  chrome,
  section,
  front,
  wide = front,
  drawnName,
  italics,
  banner,
  lang,
  graph,
  children,
}: SheetProps) {
  const { paper, date, sections, pages, years, breaking } = chrome;
  return (
    <div data-italics={italics ? "" : undefined} className={wide ? "wide-page" : undefined}>
      {graph && <StructuredData graph={graph} />}
      <a href="#content" className="label-face screen-only skip-link">
        {say(paper, "skipToContent")}
      </a>
      {banner}
      {breaking && <BreakingStrip breaking={breaking} paper={paper} />}
      <Masthead
        paper={paper}
        date={date}
        sections={sections}
        section={section}
        front={front === true}
        drawnName={drawnName}
      />
      <main
        id="content"
        tabIndex={-1}
        {...nameIn({ lang }, paper)}
        className="mx-auto max-w-(--page) px-5 lg:px-8"
      >
        {children}
      </main>
      <Footer paper={paper} sections={sections} pages={pages} years={years} />
    </div>
  );
}
