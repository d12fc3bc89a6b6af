import type { ArticleView, DraftView, TeaserView } from "@/newsroom/edition/views";
import { directionOf } from "@/newsroom/locales/language";
import { say, wordingFor } from "@/newsroom/locales/messages";
import { disclosureIn } from "@/newsroom/paper/disclosure";
import type { Paper } from "@/newsroom/paper/paper";
import { kindLabel } from "@/newsroom/schema/kinds";
import { pictureId } from "@/newsroom/story/elements/figure/pictureIds";
import { linkNotes } from "@/newsroom/story/elements/link/linkNotes";
import { contentsOf } from "@/newsroom/story/elements/subhead/contents";
import { ownLanguage } from "../layout/inLanguage";
import { TeaserStory } from "../lists/TeaserStory";
import { TopicList } from "../lists/TopicList";
import { LinkNotes } from "../story/LinkNotes";
import { StoryBody } from "../story/StoryBody";
import { Typeset } from "../story/Typeset";
import { AffiliateNotice, StandingNotice } from "./AffiliateNotice";
import { AgeNotice } from "./AgeNotice";
import { ArticleTimes } from "./ArticleTimes";
import { Byline } from "./Byline";
import { Caption } from "./Caption";
import { ContentsList } from "./ContentsList";
import { CorrectionNotice, CorrectionsAtEnd, freshCorrections } from "./Corrections";
import { EnlargeLink } from "./EnlargeLink";
import { Kicker } from "./Kicker";
import { PictureView } from "./PictureView";
import { SectionNeighbours } from "./SectionNeighbours";
import { SourceList } from "./SourceList";
import { StoryTools } from "./StoryTools";
import { Translations } from "./Translations";

interface ArticlePageProps {
  article: ArticleView | DraftView;
  paper: Paper;
  now: Date;
  related: TeaserView[];
  neighbours: { previous?: TeaserView; next?: TeaserView };
}

/** One related story takes the page's width, two take half of it each: no column stays empty. */
const RELATED_COLUMNS: Record<number, string> = { 2: "md:grid-cols-2", 3: "md:grid-cols-3" };
const RELATED_SHAPES: Record<number, "entry" | "beside"> = { 1: "entry", 2: "beside" };

/** An article for readers; drafts use the same component. */
export function ArticlePage({ article, paper, now, related, neighbours }: ArticlePageProps) {
  const { story, hero } = article;
  const { lang } = article;
  const disclosure = disclosureIn(paper, lang);
  // Its own words are in its language if the product has them.
  const wording = wordingFor(paper, lang);
  const fresh = freshCorrections(article.corrections, now);
  const addresses = [
    ...linkNotes(story),
    ...article.sources.flatMap(({ url }) => (url ? [url] : [])),
  ];
  return (
    <>
      <article
        data-story=""
        lang={article.lang}
        dir={directionOf(article.lang)}
        // Read by client/savedStories/storyPage.ts from a stored page.
        data-kind={kindLabel(article.kind, paper)}
      >
        <header className="max-w-[56rem] pt-3 md:pt-8">
          <Kicker
            section={article.section}
            kind={article.kind}
            linked
            wording={wordingFor(paper, article.section?.lang ?? paper.language)}
            around={lang}
          />
          <h1 className="headline-face mt-1 text-headline">
            <Typeset text={article.headline} lang={article.lang} />
          </h1>
          {article.published && (
            <AgeNotice published={article.published} now={now} wording={wording} around={lang} />
          )}
        </header>
        {/*
         * Reader modes take the parent of paragraphs as the article and drop footers and asides. So
         * paragraphs are direct children here, and everything else is a footer or an aside.
         */}
        <div id="story" className="story noted text-flow relative">
          {article.standfirst && (
            <p className="ms-0 mt-3 max-w-[44rem] text-standfirst leading-[1.35] text-grey">
              <Typeset text={article.standfirst} lang={article.lang} />
            </p>
          )}
          {hero && (
            <figure id={pictureId(1)} className="ms-0 mt-4 max-w-none">
              <div className="max-md:-mx-5">
                <PictureView picture={hero} use="hero" />
              </div>
              <Caption
                caption={hero.caption && <Typeset text={hero.caption} lang={article.lang} />}
                credit={hero.credit}
                ai={hero.ai}
                wording={wording}
                around={lang}
              >
                <EnlargeLink picture={hero} id={pictureId(1)} wording={wording} around={lang} />
              </Caption>
            </figure>
          )}
          <footer
            {...ownLanguage(wording, lang)}
            className="label-face in-margin mt-4 mb-5 flex flex-wrap items-center gap-x-5 gap-y-1 border-t border-hairline pt-3 text-label"
          >
            <Byline authors={article.authors} lang={lang} wording={wording} />
            <ArticleTimes
              published={article.published}
              updated={article.updated}
              locale={wording}
            />
            <Translations translations={article.translations} wording={wording} />
            {story.minutes > 0 && (
              <p className="screen-only text-grey">
                <bdi>{say(wording, "minutes", { minutes: story.minutes })}</bdi>
              </p>
            )}
            <p className="paper-only w-full">{paper.url + article.address}</p>
            <StoryTools paper={paper} around={wording.language} />
          </footer>
          {fresh.length > 0 && (
            <CorrectionNotice corrections={fresh} locale={wording} lang={article.lang} />
          )}
          {story.hasPaidLinks && (
            <AffiliateNotice
              disclosure={disclosure}
              around={article.lang}
              policy={paper.policies.affiliate}
            />
          )}
          <ContentsList lines={contentsOf(story.blocks)} lang={lang} wording={wording} />
          {article.dateline && (
            <p className="label-face -mb-4 text-note font-bold tracking-[0.04em]">
              {article.dateline}
            </p>
          )}
          <StoryBody story={story} lang={lang} wording={wording} firstPicture={hero ? 2 : 1} />
          <CorrectionsAtEnd
            corrections={article.corrections}
            locale={wording}
            lang={article.lang}
            policy={paper.policies.corrections}
          />
          <TopicList topics={article.topics} wording={paper} around={lang} />
          <footer className="mt-10 grid gap-y-6">
            <SourceList sources={article.sources} lang={lang} wording={wording} />
            {(paper.affiliate.standing || story.hasPaidLinks) && (
              <StandingNotice
                disclosure={disclosure}
                around={article.lang}
                policy={paper.policies.affiliate}
              />
            )}
            <LinkNotes addresses={addresses} site={paper.url} wording={wording} />
          </footer>
        </div>
      </article>
      <SectionNeighbours {...neighbours} paper={paper} />
      {related.length > 0 && (
        // When reader modes look for the story they count sections, but not asides.
        <aside aria-labelledby="related" className="screen-only mt-14 border-t border-ink pt-4">
          <h2 id="related" className="label-face text-label font-bold">
            {say(paper, "relatedStories")}
          </h2>
          <ul className={`mt-4 grid gap-6 ${RELATED_COLUMNS[related.length] ?? ""}`}>
            {related.map((teaser) => (
              <li key={teaser.address}>
                <TeaserStory
                  teaser={teaser}
                  locale={paper}
                  level={3}
                  shape={RELATED_SHAPES[related.length] ?? "stacked"}
                  use={related.length > 2 ? "related" : undefined}
                  standfirst={related.length === 2}
                />
              </li>
            ))}
          </ul>
        </aside>
      )}
    </>
  );
}
