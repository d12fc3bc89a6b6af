import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { guarded, guardedMetadata } from "@/app/guard";
import { gone, missing, missingMetadata } from "@/app/missing";
import { ArticlePage } from "@/components/article/ArticlePage";
import { PreviewBanner } from "@/components/article/PreviewBanner";
import { PageLayout } from "@/components/layout/PageLayout";
import { embargoAhead } from "@/newsroom/content/visibility";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { relatedTo } from "@/newsroom/edition/related";
import { siteChrome } from "@/newsroom/edition/siteChrome";
import { say } from "@/newsroom/locales/messages";
import { isForPreviews, readClock } from "@/newsroom/settings/settings";
import type { PreviewLink } from "@/newsroom/signing/previewLink";
import { hasEnded, previewAt } from "./previewAt";

/** Pages are finished (delivery/) only when they pass the cache, which does not store previews. */
export const revalidate = 60;

interface Props {
  params: Promise<PreviewLink>;
}

export function generateStaticParams() {
  return [];
}

/** A title only: previews are not for search engines or social sites. */
export function generateMetadata({ params }: Props): Promise<Metadata> {
  return guardedMetadata(async () => {
    const link = await params;
    const preview = await previewAt(link);
    const { paper } = currentEdition();
    if (!preview) {
      if (!hasEnded(link)) return missingMetadata(addressOf(link));
      return {
        title: `${say(paper, "previewEnded")} – ${paper.name}`,
        robots: { index: false },
      };
    }
    return {
      title:
        "story" in preview
          ? say(paper, "previewOf", { headline: preview.story.headline })
          : say(paper, "preview"),
      robots: { index: false, follow: false, noarchive: true },
    };
  });
}

/** A draft or scheduled story as its page will be, for people with the link. */
export default function Preview({ params }: Props) {
  return guarded(async () => {
    const link = await params;
    const preview = await previewAt(link);
    if (!preview) return hasEnded(link) ? gone("preview ended") : missing(addressOf(link));
    if ("publishedAt" in preview) redirect(preview.publishedAt);
    const edition = currentEdition();
    const now = readClock();
    const { story, until } = preview;
    return (
      <PageLayout
        chrome={siteChrome(edition, now)}
        section={story.section?.slug}
        italics={story.story.hasEmphasis}
        banner={
          <PreviewBanner
            // A server for previews shows editors what they write: no link was made for somebody outside.
            until={isForPreviews() ? undefined : until}
            embargo={embargoAhead(story, now)}
            hold={"hold" in story ? story.hold : undefined}
            locale={edition.paper}
          />
        }
      >
        <ArticlePage
          article={story}
          paper={edition.paper}
          now={now}
          related={relatedTo(
            edition,
            {
              address: story.address,
              section: story.section?.slug ?? "",
              topics: story.topics.map(({ slug }) => slug),
              lang: story.lang,
              published: story.published ?? now.toISOString(),
            },
            now,
          )}
          neighbours={{}}
        />
      </PageLayout>
    );
  });
}

function addressOf({ slug, expires, signature }: PreviewLink): string {
  return `/preview/${slug}/${expires}/${signature}`;
}
