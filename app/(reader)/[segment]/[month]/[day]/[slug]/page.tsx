import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { missing, missingMetadata } from "@/app/missing";
import { ArticlePage } from "@/components/article/ArticlePage";
import { PageLayout } from "@/components/layout/PageLayout";
import { articleAt } from "@/newsroom/edition/articles";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { neighboursOf } from "@/newsroom/edition/lists";
import { relatedStories } from "@/newsroom/edition/related";
import { siteChrome } from "@/newsroom/edition/siteChrome";
import { articleMetadata } from "@/newsroom/seo/pageMetadata";
import { articleGraph } from "@/newsroom/seo/structuredArticle";
import { readClock } from "@/newsroom/settings/settings";

export const revalidate = 60;

interface Props {
  params: Promise<{ segment: string; month: string; day: string; slug: string }>;
}

export function generateStaticParams() {
  return [];
}

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return guardedMetadata(async () => {
    const edition = currentEdition();
    const address = await addressOf(params);
    const article = articleAt(edition, address, readClock());
    return article ? articleMetadata(edition.paper, article) : missingMetadata(address);
  });
}

export default function Article({ params }: Props) {
  return guarded(async () => {
    const edition = currentEdition();
    const now = readClock();
    const address = await addressOf(params);
    const article = articleAt(edition, address, now);
    if (!article) return missing(address);
    return (
      <PageLayout
        chrome={siteChrome(edition, now)}
        section={article.section.slug}
        italics={article.story.hasEmphasis}
        graph={articleGraph(edition.paper, article)}
      >
        <ArticlePage
          article={article}
          paper={edition.paper}
          now={now}
          related={relatedStories(edition, address, now)}
          neighbours={neighboursOf(edition, address, now)}
        />
      </PageLayout>
    );
  });
}

async function addressOf(params: Props["params"]): Promise<string> {
  const { segment, month, day, slug } = await params;
  return `/${segment}/${month}/${day}/${slug}`;
}
