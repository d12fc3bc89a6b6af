import { parseHTML } from "linkedom";

/** The role in which an address is referred to; it decides which content types are right. */
export type Role =
  | "page"
  | "picture"
  | "media"
  | "style"
  | "script"
  | "font"
  | "feed"
  | "sitemap"
  | "manifest"
  | "robots"
  | "link";

/** A reference from one file to an address, as written. */
export interface Reference {
  href: string;
  role: Role;
  /** Whether it is a link that readers and search engines can follow. */
  followed: boolean;
  /** The media type that the reference declares. */
  type?: string | undefined;
}

/** What a crawler reads on an HTML page. */
export interface PageFacts {
  titles: string[];
  descriptions: string[];
  /** As written. */
  canonicals: string[];
  noindex: boolean;
  isArticle: boolean;
  /** Whether most letters of its articles are Latin ones. */
  isLatin: boolean;
  ids: ReadonlySet<string>;
  references: Reference[];
  /** Errors in its JSON-LD. */
  dataFaults: string[];
}

/** Reads a page without running scripts. */
export function readPage(html: string): PageFacts {
  const { document } = parseHTML(html);
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const contents = (selector: string) =>
    all(selector).map((meta) => meta.getAttribute("content")?.trim() ?? "");
  const references: Reference[] = [];
  const refer = (href: string | null, role: Role, more: Partial<Reference> = {}) => {
    if (href) references.push({ href, role, followed: false, ...more });
  };

  for (const link of all("a[href], area[href]")) {
    refer(link.getAttribute("href"), "link", { followed: !relOf(link).includes("nofollow") });
  }
  for (const link of all("link[href]")) {
    const type = link.getAttribute("type")?.toLowerCase() || undefined;
    refer(link.getAttribute("href"), roleOf(link), { type });
  }
  for (const element of all("script[src]")) refer(element.getAttribute("src"), "script");
  for (const element of all("img[src], picture source[src], video[poster]")) {
    refer(element.getAttribute("poster") ?? element.getAttribute("src"), "picture");
  }
  for (const element of all(":is(video, audio, track, :is(video, audio) > source)[src]")) {
    refer(element.getAttribute("src"), "media");
  }
  for (const address of contents('meta[property="og:image"], meta[name="twitter:image"]')) {
    refer(address, "picture");
  }

  const dataFaults: string[] = [];
  for (const block of all('script[type="application/ld+json"]')) {
    try {
      for (const address of picturesIn(JSON.parse(block.textContent ?? ""))) {
        refer(address, "picture");
      }
    } catch (error) {
      dataFaults.push((error as Error).message);
    }
  }
  return {
    titles: all("head > title").map((title) => title.textContent?.trim() ?? ""),
    descriptions: contents('meta[name="description"]'),
    canonicals: all('link[rel="canonical"]').map((link) => link.getAttribute("href") ?? ""),
    noindex: contents('meta[name="robots"], meta[name="googlebot"]').some((value) =>
      /\b(?:noindex|none)\b/i.test(value),
    ),
    isArticle: contents('meta[property="og:type"]').includes("article"),
    isLatin: isLatin(all("article").map((article) => article.textContent ?? "")),
    ids: new Set(all("[id]").map((element) => element.id)),
    references,
    dataFaults,
  };
}

function isLatin(texts: readonly string[]): boolean {
  const letters = texts.join(" ").match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length >= letters.length / 2;
}

function relOf(link: Element): string[] {
  return (link.getAttribute("rel") ?? "").toLowerCase().split(/\s+/);
}

function roleOf(link: Element): Role {
  const rel = relOf(link);
  const as = link.getAttribute("as");
  if (rel.includes("stylesheet") || as === "style") return "style";
  if (rel.includes("icon") || rel.includes("apple-touch-icon") || as === "image") return "picture";
  if (rel.includes("manifest")) return "manifest";
  if (rel.includes("modulepreload") || as === "script") return "script";
  if (as === "font") return "font";
  if (rel.includes("alternate") && /rss|atom|feed\+json/.test(link.getAttribute("type") ?? "")) {
    return "feed";
  }
  return "link";
}

/** Types of structured data whose file is no picture: of a video, and of its captions. */
const OTHER_MEDIA = ["VideoObject", "AudioObject", "MediaObject"];

/** Addresses of pictures in structured data. */
function picturesIn(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(picturesIn);
  if (typeof data !== "object" || data === null) return [];
  const isPicture = !OTHER_MEDIA.includes((data as { "@type"?: string })["@type"] ?? "");
  return Object.entries(data).flatMap(([name, value]) =>
    name === "contentUrl" && typeof value === "string"
      ? isPicture
        ? [value]
        : []
      : picturesIn(value),
  );
}
