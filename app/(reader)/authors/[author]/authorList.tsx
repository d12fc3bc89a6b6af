import type { Metadata } from "next";
import { missing, missingMetadata } from "@/app/missing";
import { AffiliateNotice } from "@/components/article/AffiliateNotice";
import { PictureView } from "@/components/article/PictureView";
import { ProfileLinks } from "@/components/article/ProfileLinks";
import { PageLayout } from "@/components/layout/PageLayout";
import { PageTitle } from "@/components/layout/PageTitle";
import { StoryList } from "@/components/lists/StoryList";
import { StoryBody } from "@/components/story/StoryBody";
import { authorAddress, feedAddress } from "@/newsroom/addresses/addresses";
import { authorCard } from "@/newsroom/cards/card";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { storiesByAuthor } from "@/newsroom/edition/lists";
import type { AuthorRecord } from "@/newsroom/edition/records";
import { siteChrome } from "@/newsroom/edition/siteChrome";
import type { ListPage } from "@/newsroom/edition/views";
import { say } from "@/newsroom/locales/messages";
import { disclosureIn } from "@/newsroom/paper/disclosure";
import type { Paper } from "@/newsroom/paper/paper";
import { listPagination, type PageInfo, pageMetadata } from "@/newsroom/seo/pageMetadata";
import { authorGraph, storyListGraph } from "@/newsroom/seo/structuredPages";
import { readClock } from "@/newsroom/settings/settings";

/** Shared by the first and the further pages of an author's list. */

export function authorMetadata(slug: string, page: number): Metadata {
  const edition = currentEdition();
  const { paper } = edition;
  const author = edition.author(slug);
  const list = author && storiesByAuthor(edition, slug, page, readClock());
  return list
    ? pageMetadata(paper, pageInfo(paper, author, list))
    : missingMetadata(authorAddress(slug, page));
}

export function authorPage(slug: string, page: number) {
  const edition = currentEdition();
  const now = readClock();
  const author = edition.author(slug);
  const list = author && storiesByAuthor(edition, slug, page, now);
  if (!list) return missing(authorAddress(slug, page));
  const { paper } = edition;
  const about = pageInfo(paper, author, list);
  const above = [{ name: author.name, address: authorAddress(slug) }];
  return (
    <PageLayout
      chrome={siteChrome(edition, now)}
      wide
      italics={author.story.hasEmphasis}
      graph={
        page === 1
          ? authorGraph(paper, about, author, list)
          : storyListGraph(paper, about, above, list)
      }
    >
      <PageTitle
        title={page > 1 ? say(paper, "titleOfPage", { title: author.name, page }) : author.name}
        feed={{ address: feedAddress(authorAddress(slug)), of: author.name, paper }}
      >
        {author.role && <p>{author.role}</p>}
        {page === 1 && author.sameAs?.length ? (
          <ProfileLinks addresses={author.sameAs} wording={paper} />
        ) : undefined}
        {page === 1 && author.story.hasPaidLinks && (
          <AffiliateNotice
            disclosure={disclosureIn(paper, paper.language)}
            around={paper.language}
            policy={paper.policies.affiliate}
          />
        )}
        {page === 1 && (
          <div className="flex items-start gap-5">
            {author.picture && (
              <div className="w-24 shrink-0">
                <PictureView picture={author.picture} use="author" />
              </div>
            )}
            <StoryBody story={author.story} lang={paper.language} wording={paper} />
          </div>
        )}
      </PageTitle>
      <StoryList list={list} locale={paper} addressOf={(to) => authorAddress(slug, to)} />
    </PageLayout>
  );
}

function pageInfo(paper: Paper, author: AuthorRecord, list: ListPage): PageInfo {
  const { slug, name, role } = author;
  const { page } = list;
  const description = role
    ? say(paper, "storiesByRoleIn", { name, role, paper: paper.name })
    : say(paper, "storiesByIn", { name, paper: paper.name });
  return {
    title: page > 1 ? say(paper, "titleOfPage", { title: name, page }) : name,
    description: page > 1 ? say(paper, "descriptionOfPage", { description, page }) : description,
    address: authorAddress(slug, page),
    card: authorCard(paper, author),
    list: { address: authorAddress(slug), name },
    ...listPagination(list, (to) => authorAddress(slug, to)),
  };
}
