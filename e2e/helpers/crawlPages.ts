import { SITE } from "../../testkit/project.ts";
import type { SiteAnswers } from "./siteAnswers.ts";

export interface CrawledPage {
  status: number;
  type: string;
  text: string;
}

/** Addresses that programs request without a link to them. */
const MACHINE_ADDRESSES = [
  "/sitemap.xml",
  "/news-sitemap.xml",
  "/robots.txt",
  "/manifest.webmanifest",
  "/feed.xml",
  "/atom.xml",
  "/feed.json",
  "/healthz",
  "/readyz",
];

/** More start addresses: pages that no link leads to. */
const OTHER_BEGINNINGS = ["/search?q=iraq", "/search?q=the", "/no-such-page"];

/**
 * Crawls a site from its front along every link, picture, script and style, and requests what programs
 * request. A picture's renditions count as the file that they are made from. Searches link to one another in
 * hundreds: every single filter is followed, and one of each combination of filters.
 */
export async function crawl(
  answers: SiteAnswers,
  beginnings: readonly string[] = [],
): Promise<Map<string, CrawledPage>> {
  const { site } = answers;
  const pages = new Map<string, CrawledPage>();
  const open = ["/", ...MACHINE_ADDRESSES, ...OTHER_BEGINNINGS, ...beginnings];
  const known = new Set(open);
  for (let address = open.shift(); address !== undefined; address = open.shift()) {
    const { status, headers, text } = await answers.page(address);
    const type = String(headers["content-type"] ?? "");
    pages.set(address, { status, type, text: `${JSON.stringify(headers)}\n${text}` });
    const found = /^(?:text|application)\//.test(type) ? addressesIn(text) : [];
    const location = headers.location;
    if (typeof location === "string") found.push(location);
    for (const next of found) {
      const own = ownAddress(next, site);
      if (own === undefined || known.has(kindOf(own))) continue;
      known.add(kindOf(own));
      open.push(own);
    }
  }
  return pages;
}

function addressesIn(text: string): string[] {
  const attributes = text.matchAll(/\b(?:href|src|action|srcset|imagesrcset|content)="([^"]*)"/gi);
  const plain = text.matchAll(
    /<(?:loc|link|guid)>([^<]*)<|"(?:url|id|home_page_url)":\s*"([^"]*)"/g,
  );
  const written = [
    ...[...attributes].flatMap((match) => (match[1] ?? "").split(/,\s+/)),
    ...[...plain].map((match) => match[1] ?? match[2] ?? ""),
  ];
  return written.map((entry) => (entry.trim().split(/\s+/)[0] ?? "").replaceAll("&amp;", "&"));
}

/** The key of an address among the known ones: for combined filters, their names alone. */
function kindOf(address: string): string {
  const [path, query] = address.split("?");
  const names = [...new URLSearchParams(query).keys()].sort();
  return path === "/search" && names.length > 2 ? `${path}?${names}` : address;
}

/** The address on this site without its fragment; a rendition's original file. */
function ownAddress(written: string, site: string): string | undefined {
  const relative = written.startsWith(SITE) ? written.slice(SITE.length) || "/" : written;
  if (!/^(?:\/(?!\/)|https?:)/.test(relative)) return undefined;
  const url = new URL(relative, site);
  if (url.origin !== new URL(site).origin) return undefined;
  if (url.pathname === "/_next/image") return url.searchParams.get("url") ?? undefined;
  return url.pathname + url.search;
}
