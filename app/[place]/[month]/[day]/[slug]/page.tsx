import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { missing, missingMetadata } from "@/app/missing";
import { ArticlePage } from "@/components/ArticlePage";
import { Sheet } from "@/components/Sheet";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { articleMetadata } from "@/newsroom/metadata/pageMetadata";
import { articleGraph } from "@/newsroom/metadata/structuredArticle";
import { readClock } from "@/newsroom/settings";

export const revalidate = 60;

interface Props {
  params: Promise<{ place: string; month: string; day: string; slug: string }>;
}

export function generateStaticParams() {
  return [];
}

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return guardedMetadata(async () => {
    const edition = currentEdition();
    const address = await addressOf(params);
    const article = edition.article(address, readClock());
    return article ? articleMetadata(edition.paper, article) : missingMetadata(address);
  });
}

export default function Article({ params }: Props) {
  return guarded(async () => {
    const edition = currentEdition();
    const now = readClock();
    const address = await addressOf(params);
    const article = edition.article(address, now);
    if (!article) return missing(address);
    return (
      <Sheet
        furniture={edition.furniture(now)}
        section={article.section.slug}
        italics={article.story.hasEmphasis}
        graph={articleGraph(edition.paper, article)}
      >
        <ArticlePage
          article={article}
          paper={edition.paper}
          now={now}
          related={edition.related(address, now)}
          neighbours={edition.neighbours(address, now)}
        />
      </Sheet>
    );
  });
}

async function addressOf(params: Props["params"]): Promise<string> {
  const { place, month, day, slug } = await params;
  return `/${place}/${month}/${day}/${slug}`;
}
