import type { Metadata } from "next";
import { missing, missingMetadata } from "@/app/missing";
import { PageTitle } from "@/components/PageTitle";
import { PictureView } from "@/components/PictureView";
import { Sheet } from "@/components/Sheet";
import { StoryList } from "@/components/StoryList";
import { StoryBody } from "@/components/story/StoryBody";
import { authorAddress } from "@/newsroom/addresses";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { pageMetadata } from "@/newsroom/metadata/pageMetadata";
import { readClock } from "@/newsroom/settings";

/** What both the first and the further pages of an author's list are. */

export function authorMetadata(slug: string, page: number): Metadata {
  const edition = currentEdition();
  const author = edition.author(slug);
  if (!author || !edition.byAuthor(slug, page, readClock())) return missingMetadata();
  return pageMetadata(edition.paper, {
    title: page > 1 ? `${author.name}, page ${page}` : author.name,
    description: `Stories by ${author.name}${author.role ? `, ${author.role}` : ""} in ${edition.paper.name}.${page > 1 ? ` Page ${page}.` : ""}`,
    address: authorAddress(slug, page),
  });
}

export function authorPage(slug: string, page: number) {
  const edition = currentEdition();
  const now = readClock();
  const author = edition.author(slug);
  const list = author && edition.byAuthor(slug, page, now);
  if (!list) return missing(authorAddress(slug, page));
  return (
    <Sheet furniture={edition.furniture(now)} italics={author.story.hasEmphasis}>
      <PageTitle title={page > 1 ? `${author.name}, page ${page}` : author.name}>
        {author.role && <p>{author.role}</p>}
        {page === 1 && (
          <div className="flex items-start gap-5">
            {author.picture && (
              <div className="w-24 shrink-0">
                <PictureView picture={author.picture} use="author" />
              </div>
            )}
            <StoryBody story={author.story} />
          </div>
        )}
      </PageTitle>
      <StoryList list={list} zone={edition.paper} addressOf={(to) => authorAddress(slug, to)} />
    </Sheet>
  );
}
