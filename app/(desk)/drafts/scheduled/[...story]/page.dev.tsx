import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticlePage } from "@/components/article/ArticlePage";
import { tellDraft } from "@/components/desk/words/tellDraft";
import { PageLayout } from "@/components/layout/PageLayout";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { deskStoryAt } from "@/newsroom/edition/deskStories";
import { siteChrome } from "@/newsroom/edition/siteChrome";
import { readClock } from "@/newsroom/settings/settings";

export const dynamic = "force-dynamic";

export function generateMetadata(): Metadata {
  return { title: tellDraft("draftsScheduled"), robots: { index: false, follow: false } };
}

/** A scheduled story as its page will look. */
export default async function Scheduled({ params }: { params: Promise<{ story: string[] }> }) {
  const edition = currentEdition();
  const now = readClock();
  const entry = deskStoryAt(edition, (await params).story.join("/"), now);
  if (!entry) notFound();
  const { story } = entry;
  return (
    <PageLayout
      chrome={siteChrome(edition, now)}
      section={story.section?.slug}
      italics={story.story.hasEmphasis}
    >
      <ArticlePage article={story} paper={edition.paper} now={now} related={[]} neighbours={{}} />
    </PageLayout>
  );
}
