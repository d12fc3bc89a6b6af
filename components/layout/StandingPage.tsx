import type { ReactNode } from "react";
import type { PageRecord } from "@/newsroom/edition/records";
import { disclosureIn } from "@/newsroom/paper/disclosure";
import type { Paper } from "@/newsroom/paper/paper";
import { linkNotes } from "@/newsroom/story/elements/link/linkNotes";
import { AffiliateNotice } from "../article/AffiliateNotice";
import { Moment } from "../article/Moment";
import { LinkNotes } from "../story/LinkNotes";
import { StoryBody } from "../story/StoryBody";
import { PageTitle } from "./PageTitle";

/** Pages such as “About” and the policies. */
export function StandingPage({
  page,
  paper,
  children,
}: {
  page: PageRecord;
  paper: Paper;
  children?: ReactNode;
}) {
  return (
    <article data-story="">
      <PageTitle title={page.headline}>
        {page.standfirst && <p>{page.standfirst}</p>}
        {page.updated && (
          <p className="label-face mt-2 text-note">
            Updated <Moment at={page.updated} locale={paper} style="day" />
          </p>
        )}
      </PageTitle>
      <div className="column mt-8">
        <div className="noted text-flow">
          {page.story.hasPaidLinks && (
            <AffiliateNotice
              disclosure={disclosureIn(paper, paper.language)}
              around={paper.language}
              policy={paper.policies.affiliate}
            />
          )}
          <StoryBody story={page.story} lang={paper.language} />
        </div>
        {children}
        <div className="mt-8">
          <LinkNotes addresses={linkNotes(page.story)} site={paper.url} />
        </div>
      </div>
    </article>
  );
}
