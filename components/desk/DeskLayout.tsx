import type { ReactNode } from "react";
import { clockTime, fullDate } from "@/newsroom/locales/dateFormats";
import { say } from "@/newsroom/locales/messages";
import type { Paper } from "@/newsroom/paper/paper";
import { tellDraft } from "./words/tellDraft";

interface DeskSheetProps {
  paper: Paper;
  now: Date;
  children: ReactNode;
}

/** Layout of the desk's own pages, narrower than the paper's. */
export function DeskLayout({ paper, now, children }: DeskSheetProps) {
  const time = now.toISOString();
  return (
    <>
      <a href="#content" className="label-face skip-link">
        {say(paper, "skipToContent")}
      </a>
      <header className="border-b border-ink">
        <div className="label-face mx-auto flex max-w-[100rem] flex-wrap items-baseline gap-x-6 gap-y-1 px-5 py-3 text-label lg:px-8">
          <a href="/drafts" className="headline-face text-secondary hover:underline">
            {tellDraft("draftsDesk")}
          </a>
          <a href="/" className="py-1 underline-offset-4 hover:underline">
            {tellDraft("draftsAsReaders", { paper: paper.name })}
          </a>
          <p className="ms-auto text-grey">
            {fullDate(time, paper)}, {clockTime(time, paper)}
          </p>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="mx-auto max-w-[100rem] px-5 pb-16 lg:px-8">
        {children}
      </main>
    </>
  );
}
