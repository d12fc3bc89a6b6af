import type {
  AdvertiserContentArticle,
  ImageObject,
  NewsArticle,
  Organization,
  Person,
  VideoObject,
} from "schema-dts";
import { absolute, authorAddress, sectionAddress } from "../addresses/addresses.ts";
import { changedAt } from "../edition/changedAt.ts";
import type { AuthorRecord, TranslationRecord } from "../edition/records.ts";
import type { ArticleView } from "../edition/views.ts";
import { isoWithOffset } from "../locales/dateFormats.ts";
import type { Paper } from "../paper/paper.ts";
import { cropsOf } from "../pictures/heroCrops.ts";
import type { Picture } from "../pictures/pictureSizes.ts";
import { structuredTypeOf } from "../schema/kinds.ts";
import type { Playable } from "../story/elements/element.ts";
import { playablesOf } from "../story/walk.ts";
import { absoluteOf } from "./pageVersions.ts";
import {
  breadcrumbs,
  dimensionsOf,
  graphOf,
  type PageGraph,
  publisherOf,
  publisherReference,
  siteOf,
} from "./structuredData.ts";

/**
 * Structured data of an article (Google Search Central, “Article”; schema.org, NewsArticle) and its
 * breadcrumbs. Sources with an address become `isBasedOn`, others `citation`.
 */
export function articleGraph(paper: Paper, article: ArticleView): PageGraph {
  const url = absolute(paper.url, article.address);
  const { hero, section, sources } = article;
  const videos = playablesOf(article.story);
  const based = sources.flatMap(({ name, url }) => (url === undefined ? [] : [{ name, url }]));
  const cited = sources.filter((source) => source.url === undefined);
  const node: NewsArticle | AdvertiserContentArticle = {
    "@type": structuredTypeOf(article.kind),
    mainEntityOfPage: url,
    headline: article.headline,
    description: article.standfirst,
    ...(hero && { image: images(paper, hero) }),
    ...(videos.length > 0 && { video: videos.map((item) => videoOf(paper, article, item)) }),
    datePublished: isoWithOffset(article.published, paper),
    dateModified: isoWithOffset(changedAt(article), paper),
    author: article.authors.map((author) => authorOf(paper, author)),
    publisher: publisherOf(paper, "for an article"),
    isPartOf: siteOf(paper),
    articleSection: section.name,
    ...(article.topics.length > 0 && { keywords: article.topics.map(({ name }) => name) }),
    ...(article.dateline && { dateline: article.dateline }),
    ...(article.story.words > 0 && { wordCount: article.story.words }),
    inLanguage: article.lang,
    isAccessibleForFree: true,
    ...(article.corrections.length > 0 && {
      correction: article.corrections.map(({ at, text }) => ({
        "@type": "CorrectionComment" as const,
        text,
        datePublished: isoWithOffset(at, paper),
      })),
    }),
    ...(based.length > 0 && {
      isBasedOn: based.map(({ name, url }) => ({
        "@type": "CreativeWork" as const,
        name,
        url,
      })),
    }),
    ...(cited.length > 0 && { citation: cited.map(({ name }) => name) }),
    ...translationsOf(paper, article),
  };
  const crumbs = [
    { name: section.name, address: sectionAddress(section.slug) },
    { name: article.headline, address: article.address },
  ];
  return graphOf(node, breadcrumbs(paper, crumbs));
}

/** The version in the paper's language counts as the original, which the others are translations of. */
function translationsOf(
  paper: Paper,
  { lang, translations }: ArticleView,
): Pick<NewsArticle, "workTranslation" | "translationOfWork"> {
  const nodeOf = (version: TranslationRecord) => ({
    "@type": "NewsArticle" as const,
    url: absoluteOf(paper, version.address),
    inLanguage: version.lang,
  });
  const original = translations.find((version) => version.lang === paper.language);
  if (lang !== paper.language && original) return { translationOfWork: nodeOf(original) };
  return translations.length > 0 ? { workTranslation: translations.map(nodeOf) } : {};
}

/** An article's author: name, page, and profiles elsewhere. */
function authorOf(paper: Paper, author: AuthorRecord): Person | Organization {
  const common = {
    name: author.name,
    url: absolute(paper.url, authorAddress(author.slug)),
    ...(author.sameAs?.length && { sameAs: author.sameAs }),
  };
  return author.kind === "person"
    ? { "@type": "Person", ...common }
    : { "@type": "Organization", ...common };
}

/** Structured data of a video (Google Search Central, “Video”; schema.org, VideoObject). */
function videoOf(paper: Paper, article: ArticleView, item: Playable): VideoObject {
  const { address, type, seconds, caption, description, credit, poster, captions } = item;
  return {
    "@type": "VideoObject",
    name: caption ?? article.headline,
    description,
    thumbnailUrl: absolute(paper.url, poster.address),
    uploadDate: isoWithOffset(article.published, paper),
    contentUrl: absolute(paper.url, address),
    encodingFormat: type,
    ...(seconds && { duration: `PT${Math.max(1, Math.round(seconds))}S` }),
    ...(credit && { creditText: credit }),
    inLanguage: article.lang,
    caption: {
      "@type": "MediaObject",
      contentUrl: absolute(paper.url, captions.address),
      encodingFormat: "text/vtt",
      inLanguage: captions.language,
    },
  };
}

/**
 * The hero in three aspect ratios, with credit and usage rights. A drawing is offered whole only:
 * its words would be cut.
 */
function images(paper: Paper, hero: Picture): ImageObject[] {
  const licence = paper.policies.licence && absolute(paper.url, paper.policies.licence);
  // “Graphic: The Paper”, with or without the kind of picture.
  const own = hero.credit?.replace(/^[^:]*:\s*/, "") === paper.publisher.name;
  const files = hero.crop === "never" ? [hero] : cropsOf(hero);
  return files.map(({ address, width, height }) => ({
    "@type": "ImageObject",
    contentUrl: absolute(paper.url, address),
    ...dimensionsOf({ width, height }),
    ...(hero.caption && { caption: hero.caption }),
    ...(hero.credit && { creditText: hero.credit }),
    ...(own && {
      creator: publisherReference(paper),
      copyrightNotice: `© ${paper.publisher.name}`,
    }),
    ...(licence && { license: licence, acquireLicensePage: licence }),
  }));
}
