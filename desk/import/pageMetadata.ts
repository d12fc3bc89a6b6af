import { isRecord } from "../../newsroom/content/contentFile.ts";
import { readNames } from "./bylines.ts";
import { type ReadDate, readDateValue } from "./dates.ts";
import { type Found, guessed, type RawPicture, type RawStory, recognised } from "./rawStory.ts";

/** The little of a document that is read here, so that any parser's will do. */
export interface PageDocument {
  documentElement: { getAttribute(name: string): string | null } | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}
interface PageElement {
  textContent: string | null;
  getAttribute(name: string): string | null;
}

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
>;

const ARTICLE = /(?:^|\/)(?:\w*Article|BlogPosting|LiveBlogPosting|Report)$/;

/** What a page says about itself: in JSON-LD first, then Open Graph, then meta tags and the rest. */
export function readPageMetadata(document: PageDocument): PageMetadata {
  const linked = articleIn(document);
  const meta = metaOf(document);
  const one = (...names: string[]) => names.map((name) => meta.get(name)?.[0]).find(Boolean);
  const site = textOf(record(linked.publisher).name) ?? one("og:site_name");
  const address = webAddress(
    textOf(linked.url) ?? attribute(document, 'link[rel="canonical"]', "href") ?? one("og:url"),
  );
  const first = <T>(...found: Array<Found<T> | undefined>) => found.find(Boolean);
  const said = <T>(value: T | undefined, where: string) =>
    value === undefined ? undefined : recognised(value, `the page says so in ${where}`);

  return {
    headline: first(
      said(textOf(linked.headline) ?? textOf(linked.name), "JSON-LD"),
      said(withoutSite(one("og:title", "twitter:title", "dc.title"), site), "Open Graph"),
      heading(document),
      said(withoutSite(textIn(document, "title"), site), "its title"),
    ),
    standfirst: first(
      said(textOf(linked.description), "JSON-LD"),
      said(one("og:description", "description", "twitter:description"), "its description"),
    ),
    section: first(
      said(list(linked.articleSection)[0], "JSON-LD"),
      said(one("article:section", "section", "parsely-section"), "its meta tags"),
    ),
    topics: first(
      said(some(list(linked.keywords)), "JSON-LD"),
      said(some(meta.get("article:tag")), "Open Graph"),
      said(some(list(one("news_keywords", "parsely-tags", "keywords"))), "its meta tags"),
    ),
    byline: first(
      said(some(people(linked.author)), "JSON-LD"),
      said(some(people(meta.get("author") ?? meta.get("parsely-author"))), "its meta tags"),
      said(some(people(meta.get("article:author"))), "Open Graph"),
    ),
    dateline: said(textOf(linked.dateline), "JSON-LD"),
    published: first(
      said(date(linked.datePublished ?? linked.dateCreated), "JSON-LD"),
      said(date(one("article:published_time", "og:published_time")), "Open Graph"),
      said(
        date(one("date", "pubdate", "dc.date", "parsely-pub-date", "publish-date")),
        "meta tags",
      ),
      timeElement(document),
    ),
    updated: first(
      said(date(linked.dateModified), "JSON-LD"),
      said(date(one("article:modified_time", "og:updated_time")), "Open Graph"),
    ),
    lang: first(
      said(textOf(linked.inLanguage) ?? textOf(record(linked.inLanguage).alternateName), "JSON-LD"),
      said(document.documentElement?.getAttribute("lang") || undefined, "its lang attribute"),
      said(one("og:locale")?.replace("_", "-"), "Open Graph"),
    ),
    hero: picture(linked.image, one),
    sources:
      site && address
        ? guessed([{ name: site, url: address }], "the page is from there")
        : undefined,
    address,
  };
}

type Linked = Record<string, unknown>;

/** The article among everything that a page's JSON-LD describes. */
function articleIn(document: PageDocument): Linked {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse((script.textContent ?? "").replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ""));
    } catch {
      continue;
    }
    const found = findArticle(data, 0);
    if (found) return found;
  }
  return {};
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
    const name = element.getAttribute("property") ?? element.getAttribute("name");
    const content = element.getAttribute("content")?.replace(/\s+/g, " ").trim();
    if (!name || !content) continue;
    const key = name.toLowerCase();
    meta.set(key, [...(meta.get(key) ?? []), content]);
  }
  return meta;
}

/** A headline is one; two are the heads of a list. */
function heading(document: PageDocument): Found<string> | undefined {
  const headings = [...document.querySelectorAll("h1")];
  const words = headings[0]?.textContent?.replace(/\s+/g, " ").trim();
  if (headings.length !== 1 || !words) return undefined;
  return recognised(words, "it is the page's one heading of the first level");
}

function timeElement(document: PageDocument): Found<ReadDate> | undefined {
  for (const time of document.querySelectorAll("time[datetime]")) {
    const read = date(time.getAttribute("datetime"));
    if (read) return guessed(read, "it is the first time that the page marks as one");
  }
  return undefined;
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
    "the page names it as its picture",
  );
}

function people(value: unknown): string[] {
  const entries = Array.isArray(value) ? value : [value];
  return entries.flatMap((entry) => {
    const name = textOf(entry) ?? textOf(record(entry).name);
    if (!name || /^https?:/i.test(name)) return [];
    const { names } = readNames(name.replace(/^by\s+/i, ""));
    return names.length > 0 ? names : [name];
  });
}

function date(value: unknown): ReadDate | undefined {
  return readDateValue(textOf(value));
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

/** “Dam opens | The Courier” without the name of the site. */
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
