import { isRecord } from "../../newsroom/schema/yamlValues.ts";
import { type PlainAnswer, tellAnswer } from "../words/answers/tellAnswer.ts";
import type { ArticleHints } from "./articleBlock.ts";
import { readNames } from "./bylines.ts";
import { type PageByline, readPageByline } from "./pageByline.ts";
import type { PageDocument } from "./pageDocument.ts";
import {
  type Found,
  guessed,
  type Kept,
  type RawPicture,
  type RawStory,
  recognised,
} from "./rawStory.ts";
import { type ReadDate, readDateValue } from "./readDates.ts";
import { slugOf } from "./slugs.ts";

export type PageMetadata = Pick<
  RawStory,
  | "headline"
  | "standfirst"
  | "section"
  | "topics"
  | "byline"
  | "dateline"
  | "published"
  | "updated"
  | "lang"
  | "hero"
  | "sources"
  | "address"
> & { said: ArticleHints; kept: Kept[] };

const ARTICLE = /(?:^|\/)(?:\w*Article|BlogPosting|LiveBlogPosting|Report)$/;

/** Reads a page's metadata: JSON-LD first, then Open Graph, then other meta tags. */
export function readPageMetadata(document: PageDocument, isDayFirst = false): PageMetadata {
  const { article: linked, isFree } = articleIn(document);
  const meta = metaOf(document);
  const one = (...names: string[]) => names.map((name) => meta.get(name)?.[0]).find(Boolean);
  const site = textOf(record(linked.publisher).name) ?? one("og:site_name");
  const address = webAddress(
    textOf(linked.url) ?? attribute(document, 'link[rel="canonical"]', "href") ?? one("og:url"),
  );
  const first = <T>(...found: Array<Found<T> | undefined>) => found.find(Boolean);
  const said = <T>(value: T | undefined, where: PlainAnswer) =>
    value === undefined ? undefined : recognised(value, tellAnswer(where));
  const lang = document.documentElement?.getAttribute("lang") || one("og:locale");
  // The month comes first in the United States and the Philippines only, whatever paper the page is imported
  // into.
  const dayFirst = lang && !/^en$/i.test(lang) ? !/[-_](?:US|PH)$/i.test(lang) : isDayFirst;
  const date = (value: unknown) => readDateValue(textOf(value), dayFirst);
  const shown = readPageByline(document, lang ?? undefined, dayFirst);

  const authors = [
    said(some(people(linked.author ?? linked.creator)), "inJsonLd"),
    ...AUTHOR_TAGS.map((name) => said(some(people(meta.get(name))), "inMetaTags")),
    said(some(people(labelled(meta, /written|author|by|von|par|por|autor/i))), "inMetaTags"),
    shown.byline,
  ];
  // Many sites give their own name as the author.
  const isSite = (found: Found<string[]> | undefined) =>
    found?.value.every(
      (name) => /^\S+\.\p{Ll}{2,}$/u.test(name) || slugOf(name) === slugOf(site ?? ""),
    ) === true;

  return {
    headline: first(
      said(textOf(linked.headline) ?? textOf(linked.name), "inJsonLd"),
      said(withoutSite(one("og:title", "twitter:title", "dc.title"), site), "inOpenGraph"),
      heading(document),
      said(withoutSite(textIn(document, "title"), site), "inTitle"),
    ),
    standfirst: first(
      said(textOf(linked.description), "inJsonLd"),
      said(one("og:description", "description", "twitter:description"), "inDescription"),
    ),
    section: first(
      said(list(linked.articleSection)[0], "inJsonLd"),
      said(one("article:section", "section", "parsely-section"), "inMetaTags"),
    ),
    topics: first(
      said(some(list(linked.keywords)), "inJsonLd"),
      said(some(meta.get("article:tag")), "inOpenGraph"),
      said(some(list(one("news_keywords", "parsely-tags", "keywords"))), "inMetaTags"),
    ),
    byline: first(...authors.filter((found) => !isSite(found)), ...authors),
    dateline: said(textOf(linked.dateline), "inJsonLd"),
    published: first(
      said(date(linked.datePublished ?? linked.dateCreated), "inJsonLd"),
      said(date(one("article:published_time", "og:published_time")), "inOpenGraph"),
      ...DATE_TAGS.map((name) => said(date(one(name)), "inMetaTags")),
      shown.published,
      inAddress(address),
    ),
    updated: first(
      said(date(linked.dateModified), "inJsonLd"),
      said(date(one("article:modified_time", "og:updated_time", "datemodified")), "inOpenGraph"),
      shown.updated,
    ),
    lang: first(
      said(
        textOf(linked.inLanguage) ?? textOf(record(linked.inLanguage).alternateName),
        "inJsonLd",
      ),
      said(document.documentElement?.getAttribute("lang") || undefined, "inLangAttribute"),
      said(one("og:locale")?.replace("_", "-"), "inOpenGraph"),
    ),
    hero: picture(linked.image, one),
    sources:
      site && address
        ? guessed([{ name: site, url: address }], tellAnswer("pageFromThere"))
        : undefined,
    address,
    kept: keptOf(shown, linked, meta),
    said: { text: textOf(linked.articleBody), words: numberOf(linked.wordCount), isFree },
  };
}

/** Metadata names of author and date, the most reliable first. */
const AUTHOR_TAGS = [
  "author",
  "parsely-author",
  "article:author",
  "article:author_name",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "citation_author",
  "cxenseparse:author",
  "byl",
  "authors",
  "creator",
];
const DATE_TAGS = [
  "datepublished",
  "date",
  "pubdate",
  "publish-date",
  "publish_date",
  "publication_date",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date",
  "dc.date.issued",
  "dc.date.created",
  "dcterms.date",
  "dcterms.issued",
  "dcterms.created",
  "citation_publication_date",
  "citation_date",
  "cxenseparse:recs:publishtime",
  "article:published",
  "article.published",
  "originalpublicationdate",
  "datecreated",
];

/** The value of `twitter:data1` whose `twitter:label1` is wanted. */
function labelled(meta: ReadonlyMap<string, string[]>, wanted: RegExp): string[] | undefined {
  for (const number of [1, 2]) {
    if (wanted.test(meta.get(`twitter:label${number}`)?.[0] ?? "")) {
      return meta.get(`twitter:data${number}`);
    }
  }
  return undefined;
}

/** `/2014/06/13/` in a URL is the publication day on most sites. */
function inAddress(address: string | undefined): Found<ReadDate> | undefined {
  const [, year, month, day] =
    /\/((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?=[/-])/.exec(address ?? "") ?? [];
  const read = year ? readDateValue(`${year}-${month}-${day}`) : undefined;
  return read && guessed(read, tellAnswer("addressHasIt"));
}

/** Author fields that are not names, such as URLs. */
function keptOf(shown: PageByline, linked: Linked, meta: ReadonlyMap<string, string[]>): Kept[] {
  const addresses = [...list(linked.author), ...(meta.get("article:author") ?? [])].filter((text) =>
    /^https?:/i.test(text),
  );
  return [
    ...shown.kept,
    ...[...new Set(addresses)].map((text) => ({ what: tellAnswer("authorsPage"), text })),
  ];
}

type Linked = Record<string, unknown>;

/** The article in the page's JSON-LD, and whether it is accessible for free. */
function articleIn(document: PageDocument): { article: Linked; isFree: boolean | undefined } {
  const byId = new Map<string, Linked>();
  let article: Linked | undefined;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse((script.textContent ?? "").replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ""));
    } catch {
      continue;
    }
    article ??= findArticle(data, 0);
    collectIds(data, byId, 0);
  }
  if (!article) return { article: {}, isFree: undefined };
  const isFree = [article, ...parts(article)]
    .map(({ isAccessibleForFree: free }) => free)
    .some((free) => free === false || /^(?:https?:\/\/schema\.org\/)?false$/i.test(String(free)))
    ? false
    : undefined;
  return { article: withReferences(article, byId), isFree };
}

const parts = (article: Linked): Linked[] =>
  (Array.isArray(article.hasPart) ? article.hasPart : [article.hasPart]).filter(isRecord);

/** Collects nodes by `@id`, since nodes of a graph refer to each other by it. */
function collectIds(data: unknown, byId: Map<string, Linked>, depth: number): void {
  if (depth > 6) return;
  if (Array.isArray(data)) {
    for (const item of data) collectIds(item, byId, depth + 1);
  } else if (isRecord(data)) {
    const id = data["@id"];
    if (typeof id === "string" && Object.keys(data).length > 1 && !byId.has(id)) byId.set(id, data);
    for (const value of Object.values(data)) collectIds(value, byId, depth + 1);
  }
}

function withReferences(article: Linked, byId: ReadonlyMap<string, Linked>): Linked {
  const whole = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(whole);
    const id = isRecord(value) ? value["@id"] : undefined;
    return isRecord(value) && value.name === undefined && typeof id === "string"
      ? { ...byId.get(id), ...value }
      : value;
  };
  const { author, creator, publisher, image } = article;
  return {
    ...article,
    author: whole(author),
    creator: whole(creator),
    publisher: whole(publisher),
    image: whole(image),
  };
}

function findArticle(data: unknown, depth: number): Linked | undefined {
  if (depth > 6) return undefined;
  if (Array.isArray(data)) {
    for (const item of data) {
      const found = findArticle(item, depth + 1);
      if (found) return found;
    }
    return undefined;
  }
  if (!isRecord(data)) return undefined;
  if (list(data["@type"]).some((type) => ARTICLE.test(type))) return data;
  return findArticle(data["@graph"] ?? data.mainEntity, depth + 1);
}

function metaOf(document: PageDocument): Map<string, string[]> {
  const meta = new Map<string, string[]>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const name =
      element.getAttribute("property") ??
      element.getAttribute("name") ??
      element.getAttribute("itemprop");
    const content = element.getAttribute("content")?.replace(/\s+/g, " ").trim();
    if (!name || !content) continue;
    const key = name.toLowerCase();
    meta.set(key, [...(meta.get(key) ?? []), content]);
  }
  return meta;
}

/** The headline, if there is exactly one heading; several belong to a list. */
function heading(document: PageDocument): Found<string> | undefined {
  const headings = [...document.querySelectorAll("h1")];
  const words = headings[0]?.textContent?.replace(/\s+/g, " ").trim();
  if (headings.length !== 1 || !words) return undefined;
  return recognised(words, tellAnswer("pagesOneHeading"));
}

function picture(
  image: unknown,
  one: (...names: string[]) => string | undefined,
): Found<RawPicture> | undefined {
  const [entry] = Array.isArray(image) ? image : [image];
  const file =
    textOf(entry) ??
    textOf(record(entry).contentUrl) ??
    textOf(record(entry).url) ??
    one("og:image:secure_url", "og:image", "twitter:image");
  if (!file) return undefined;
  const creators = people(record(entry).creator);
  return recognised(
    {
      file,
      caption: textOf(record(entry).caption),
      credit: textOf(record(entry).creditText) ?? (creators.join(", ") || undefined),
      alt: one("og:image:alt", "twitter:image:alt"),
    },
    tellAnswer("pageNamesPicture"),
  );
}

function people(value: unknown): string[] {
  const entries = Array.isArray(value) ? value : [value];
  const names = entries.flatMap((entry) => {
    const name = textOf(entry) ?? textOf(record(entry).name);
    if (!name || /^https?:/i.test(name)) return [];
    const read = readNames(name.replace(/^(?:by|von|par|por)\s+/i, "")).names;
    return read.length > 0 ? read : [name];
  });
  return [...new Set(names)];
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === "number" ? value : Number.parseInt(String(value), 10);
  return Number.isFinite(number) && number > 0 ? number : undefined;
}

function record(value: unknown): Linked {
  if (Array.isArray(value)) return record(value[0]);
  return isRecord(value) ? value : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== ""
    ? value.replace(/\s+/g, " ").trim()
    : undefined;
}

function list(value: unknown): string[] {
  const entries = Array.isArray(value) ? value : typeof value === "string" ? value.split(",") : [];
  return entries.flatMap((entry) => textOf(entry) ?? textOf(record(entry).name) ?? []);
}

function some<T>(values: T[] | undefined): T[] | undefined {
  return values && values.length > 0 ? values : undefined;
}

/** The title without the site's name: “Dam opens” of “Dam opens | The Courier”. */
function withoutSite(title: string | undefined, site: string | undefined): string | undefined {
  if (!title) return undefined;
  const [, head, tail] = /^(.+?)\s+[|–—·:»-]\s+([^|–—·»]+)$/u.exec(title) ?? [];
  const plain = (text: string) => text.toLowerCase().replace(/^the\s|[^\p{L}\p{N}]/giu, "");
  if (head && tail && site && plain(tail) === plain(site)) return head;
  return head && tail && !site && tail.length <= 25 && head.length > 20 ? head : title;
}

function textIn(document: PageDocument, selector: string): string | undefined {
  for (const element of document.querySelectorAll(selector)) return textOf(element.textContent);
  return undefined;
}

function attribute(document: PageDocument, selector: string, name: string): string | undefined {
  for (const element of document.querySelectorAll(selector)) {
    return element.getAttribute(name) ?? undefined;
  }
  return undefined;
}

function webAddress(text: string | undefined): string | undefined {
  return text && /^https?:\/\/[^\s]+$/i.test(text) ? text : undefined;
}
