import type { ReactNode } from "react";
import type { PageRecord, TranslationRecord } from "@/newsroom/edition/records";
import { disclosureIn } from "@/newsroom/paper/disclosure";
import type { Paper } from "@/newsroom/paper/paper";
import { linkNotes } from "@/newsroom/story/elements/link/linkNotes";
import { AffiliateNotice } from "../article/AffiliateNotice";
import { Moment } from "../article/Moment";
import { Translations } from "../article/Translations";
import { LinkNotes } from "../story/LinkNotes";
import { StoryBody } from "../story/StoryBody";
import { Typeset } from "../story/Typeset";
import { nameIn, ownLanguage } from "./inLanguage";
import { Message } from "./Message";
import { PageTitle } from "./PageTitle";

/** Pages such as “About” and the policies. */
export function StandingPage({
  page,
  paper,
  translations = [],
  children,
}: {
  page: PageRecord;
  /** With the words that stand around the page's own. */
  paper: Paper;
  translations?: TranslationRecord[];
  children?: ReactNode;
}) {
  const lang = page.lang ?? paper.language;
  return (
    <article data-story="">
      <PageTitle
        lang={lang === paper.language ? undefined : lang}
        title={<Typeset text={page.headline} lang={lang} />}
        translations={
          <Translations
            translations={translations}
            wording={paper}
            className=" label-face mt-3 text-note"
          />
        }
      >
        {page.standfirst && (
          <p>
            <Typeset text={page.standfirst} lang={lang} />
          </p>
        )}
        {page.updated && (
          <p {...ownLanguage(paper, lang)} className="label-face mt-2 text-note">
            <Message
              wording={paper}
              name="updated"
              values={{ time: <Moment at={page.updated} locale={paper} style="day" /> }}
            />
          </p>
        )}
      </PageTitle>
      <div className="column mt-8">
        <div {...nameIn(page, paper)} className="noted text-flow">
          {page.story.hasPaidLinks && (
            <AffiliateNotice
              disclosure={disclosureIn(paper, lang)}
              around={lang}
              policy={paper.policies.affiliate}
            />
          )}
          <StoryBody story={page.story} lang={lang} wording={paper} />
        </div>
        {children}
        <div className="mt-8">
          <LinkNotes addresses={linkNotes(page.story)} site={paper.url} wording={paper} />
        </div>
      </div>
    </article>
  );
}
