import {
  archiveAddress,
  dayOfAddress,
  FAVICON_ADDRESS,
  feedAddress,
  sitemapAddress,
  TOUCH_ICON_ADDRESSES,
  topicAddress,
} from "../addresses/addresses.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import { filesOf, listAt, publicFromOf } from "./frontMatterValues.ts";

/** A page of the site. */
export interface Destination {
  /** The content file, or words for a page that the product itself makes. */
  owner: string;
  /** From when on, in milliseconds; pages that are always there have -Infinity. */
  opens: number;
}

/** Pages of the product itself. */
const OWN_PAGES: ReadonlyArray<[address: string, owner: string]> = [
  ["/", "the front page"],
  ["/search", "the search page"],
  ["/saved", "the page of saved articles"],
  ["/corrections", "the page of corrections"],
];

/** Feeds and other files for programs. */
export const MACHINE_FILES = [
  "/feed.xml",
  "/atom.xml",
  "/feed.json",
  "/sitemap.xml",
  "/news-sitemap.xml",
  "/robots.txt",
  "/manifest.webmanifest",
  FAVICON_ADDRESS,
  ...TOUCH_ICON_ADDRESSES,
] as const;

/**
 * Every page of the edition by address, without drafts and redirects. An archive page, or a topic without a file, opens
 * with its first article.
 */
export function mapSite(folder: ContentFolder): Map<string, Destination> {
  const site = new Map<string, Destination>();
  const open = (address: string, owner: string, opens = Number.NEGATIVE_INFINITY) => {
    const known = site.get(address);
    if (!known) site.set(address, { owner, opens });
    else known.opens = Math.min(known.opens, opens);
  };

  for (const [address, owner] of OWN_PAGES) open(address, owner);
  for (const list of ["sections", "topics", "authors", "pages"]) {
    open(sitemapAddress(list), "a sitemap");
  }
  for (const address of MACHINE_FILES) open(address, "a file that the site makes for machines");
  for (const file of filesOf(folder, "section", "page", "author", "topic")) {
    open(file.address, file.path);
    if (file.kind === "page") continue;
    open(feedAddress(file.address), `the feed of ${file.path}`);
  }
  for (const file of filesOf(folder, "article")) {
    const opens = publicFromOf(file) ?? Number.NEGATIVE_INFINITY;
    open(file.address, file.path, opens);
    const { year, month, day } = dayOfAddress(file.address);
    open(archiveAddress(year), "the archive", opens);
    open(archiveAddress(year, month), "the archive", opens);
    open(sitemapAddress(`${year}-${month}`), "a sitemap", opens);
    open(archiveAddress(year, month, day), "the archive", opens);
    for (const topic of listAt(file, ["topics"])) {
      if (typeof topic !== "string") continue;
      const address = topicAddress(topic);
      open(address, `the topic “${topic}”`, opens);
      open(feedAddress(address), `the feed of the topic “${topic}”`, opens);
    }
  }
  return site;
}
