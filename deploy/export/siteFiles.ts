import { readdirSync } from "node:fs";
import path from "node:path";
import {
  authorAddress,
  CORRECTIONS_ADDRESS,
  FAVICON_ADDRESS,
  feedAddress,
  feedArchiveAddress,
  indexNowKeyAddress,
  pageAddress,
  sectionAddress,
  TDM_ADDRESS,
  TOUCH_ICON_ADDRESSES,
  topicAddress,
} from "../../newsroom/addresses/addresses.ts";
import { PREFETCH_ADDRESS } from "../../newsroom/addresses/prefetch.ts";
import type { Edition } from "../../newsroom/edition/edition.ts";
import { pagesOfList } from "../../newsroom/edition/listPages.ts";
import {
  archiveAddresses,
  type PublicStory,
  storyCounts,
} from "../../newsroom/edition/publicAddresses.ts";
import { publicFileAddresses } from "../../newsroom/edition/publicFiles.ts";
import { archivesOf, PAPER_FEEDS } from "../../newsroom/feeds/feed.ts";
import { clientScripts, scriptAddress } from "../../newsroom/http/clientScripts.ts";
import { sitemapIndex } from "../../newsroom/seo/sitemaps.ts";
import { reservesMining } from "../../newsroom/seo/tdmReservation.ts";
import { WORKSPACE_PATHS } from "../../newsroom/system/workspace.ts";
import { APP_ICONS, iconAddress } from "../../newsroom/theme/appIcons.ts";

/** What decides whether a file has to be made again (staleFiles.ts). */
export type FileKind =
  | "story"
  /** Front, lists, archive and standing pages. */
  | "page"
  /** The feed of a section, topic or author. */
  | "listFeed"
  | "feedArchive"
  | "monthSitemap"
  /** Small files that may differ with every change of the edition. */
  | "always"
  /** Made from the paper's settings alone. */
  | "settings"
  /** Made by a build of the site. */
  | "build"
  /** A file of `public/`, as it is. */
  | "public";

/** A file of the site that is known by its address. Pictures, cards and fonts are found in what refers to them. */
export interface SiteFile {
  address: string;
  kind: FileKind;
}

/** Every page and document that readers find at an instant. */
export function siteFiles(
  edition: Edition,
  stories: readonly PublicStory[],
  now: Date,
): SiteFile[] {
  const of = (kind: FileKind, addresses: readonly string[]): SiteFile[] =>
    addresses.map((address) => ({ address, kind }));
  const lists = [
    ...storyCounts(edition, "sections", now).map((list) => ({
      ...list,
      addressOf: sectionAddress,
    })),
    ...storyCounts(edition, "topics", now).map((list) => ({ ...list, addressOf: topicAddress })),
    ...storyCounts(edition, "authors", now).map((list) => ({ ...list, addressOf: authorAddress })),
  ];
  const pages = new Set([
    "/",
    ...lists.flatMap(({ slug, stories, addressOf }) =>
      Array.from({ length: pagesOfList(stories) }, (_, index) => addressOf(slug, index + 1)),
    ),
    ...archiveAddresses(edition, now),
    ...edition.pages().map(({ slug }) => pageAddress(slug)),
    CORRECTIONS_ADDRESS,
  ]);
  const feeds = lists.map(({ slug, addressOf }) => feedAddress(addressOf(slug)));
  const archives = Array.from({ length: archivesOf(edition, now) }, (_, index) =>
    feedArchiveAddress(index + 1),
  );
  const sitemaps = sitemapsIn(sitemapIndex(edition, now));
  const isMonth = (address: string) => MONTH_SITEMAP.test(address);
  const { indexNow } = edition.paper.crawlers;
  return [
    ...of("page", [...pages]),
    ...of("always", ["/search", "/saved", "/offline"]),
    ...of("always", [...PAPER_FEEDS, "/sitemap.xml", "/news-sitemap.xml", "/robots.txt"]),
    ...of(
      "always",
      sitemaps.filter((address) => !isMonth(address)),
    ),
    ...of("public", [
      ...publicFileAddresses(edition),
      ...(reservesMining(edition.paper) ? [TDM_ADDRESS] : []),
    ]),
    ...of("settings", [
      "/manifest.webmanifest",
      PREFETCH_ADDRESS,
      FAVICON_ADDRESS,
      ...TOUCH_ICON_ADDRESSES,
      ...Object.keys(APP_ICONS).map(iconAddress),
      ...(indexNow ? [indexNowKeyAddress(indexNow)] : []),
    ]),
    ...of("build", [
      ...clientScripts().files.map((file) => scriptAddress(file, edition.paper)),
      "/worker.js",
    ]),
    ...of("story", stories.map(({ address }) => address).reverse()),
    ...of("listFeed", feeds),
    ...of("feedArchive", archives),
    ...of("monthSitemap", sitemaps.filter(isMonth)),
  ];
}

/** `/sitemap-2014-06.xml`, and its further parts. */
export const MONTH_SITEMAP = /^\/sitemap-(\d{4}-\d{2})(?:-\d+)?\.xml$/;

function sitemapsIn(index: string): string[] {
  const named = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => new URL(url));
  return named.map(({ pathname }) => pathname).filter((address) => address !== "/news-sitemap.xml");
}

/** Where a build has its fonts. */
export const FONTS = "/_next/static/media/";

/** Fonts of a build, by address. Scripts load those that a page does not name. */
export function fontAddresses(root: string): string[] {
  return readdirSync(path.join(root, WORKSPACE_PATHS.site, "static/media"))
    .filter((name) => name.endsWith(".woff2"))
    .map((name) => FONTS + name);
}
