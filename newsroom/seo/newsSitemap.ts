import { absolute } from "../addresses/addresses.ts";
import { PUBLIC_SQL } from "../content/visibility.ts";
import type { Edition } from "../edition/edition.ts";
import type { Teaser } from "../edition/teaser.ts";
import { element, textElement, XML_HEAD } from "../http/xml.ts";
import { isoWithOffset } from "../locales/dateFormats.ts";

/** How far back a news sitemap may reach, and how much it may hold (Google Search Central). */
const REACH_MILLISECONDS = 48 * 60 * 60 * 1000;
const MOST = 1_000;

/** Whether it has any story: the schema allows no empty one, so it is announced only then. */
export function hasNews(edition: Edition, now: Date): boolean {
  return (
    edition
      .query<{ some: number }>(
        `SELECT EXISTS (SELECT 1 FROM article WHERE ${PUBLIC_SQL} AND published_at > :since) AS some`,
      )
      .one(reach(now))?.some === 1
  );
}

/** Public at the one instant, and published after the other, in milliseconds. */
function reach(now: Date) {
  return { now: now.getTime(), since: now.getTime() - REACH_MILLISECONDS };
}

/** The stories of the last two days, newest first; without any, a list of nothing. */
export function newsSitemap(edition: Edition, now: Date): string {
  const { paper } = edition;
  const entries = edition
    .query<{ teaser: string }>(
      `SELECT teaser FROM article WHERE ${PUBLIC_SQL} AND published_at > :since
       ORDER BY published_at DESC, id LIMIT ${MOST}`,
    )
    .all(reach(now))
    .map((row) => {
      const { address, headline, lang, published } = JSON.parse(row.teaser) as Teaser;
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
    });
  return `${XML_HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n${entries.join("")}</urlset>\n`;
}

/** Two or three letters (ISO 639); for Chinese, Google wants the script by its region. */
function newsLanguage(tag: string): string {
  const { language, script, region } = new Intl.Locale(tag).maximize();
  if (language !== "zh") return language;
  return script === "Hant" || region === "TW" ? "zh-tw" : "zh-cn";
}
