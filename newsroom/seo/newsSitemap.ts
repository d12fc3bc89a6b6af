import { absolute } from "../addresses/addresses.ts";
import type { Edition } from "../edition/edition.ts";
import { storiesSince } from "../edition/sitemapEntries.ts";
import { element, textElement, XML_HEAD } from "../http/xml.ts";
import { isoWithOffset } from "../locales/dateFormats.ts";

/**
 * Maximum age of a story in a news sitemap, and maximum number of stories (Google Search Central).
 */
const MAX_AGE_MILLISECONDS = 48 * 60 * 60 * 1000;
const MAX_STORIES = 1_000;

/**
 * Whether there is a story for it: its schema forbids an empty list, so it is announced only then.
 */
export function hasNews(edition: Edition, now: Date): boolean {
  return storiesSince(edition, earliest(now), 1, now).length > 0;
}

function earliest(now: Date): Date {
  return new Date(now.getTime() - MAX_AGE_MILLISECONDS);
}

/** The stories of the last two days, newest first, or an empty list. */
export function newsSitemap(edition: Edition, now: Date): string {
  const { paper } = edition;
  const entries = storiesSince(edition, earliest(now), MAX_STORIES, now).map(
    ({ address, headline, lang, published }) => {
      const news = element(
        "news:news",
        element(
          "news:publication",
          textElement("news:name", paper.name) + textElement("news:language", newsLanguage(lang)),
        ) +
          textElement("news:publication_date", isoWithOffset(published, paper)) +
          textElement("news:title", headline),
      );
      return `${element("url", textElement("loc", absolute(paper.url, address)) + news)}\n`;
    },
  );
  return `${XML_HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n${entries.join("")}</urlset>\n`;
}

/**
 * The language as two or three letters (ISO 639); Chinese as Google's `zh-cn` or `zh-tw`, by its
 * script.
 */
function newsLanguage(tag: string): string {
  const { language, script, region } = new Intl.Locale(tag).maximize();
  if (language !== "zh") return language;
  return script === "Hant" || region === "TW" ? "zh-tw" : "zh-cn";
}
