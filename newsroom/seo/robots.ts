import { absolute } from "../addresses/addresses.ts";
import type { Paper } from "../paper/paper.ts";

/**
 * Crawlers that say of themselves that what they take is used to train language models. Those that
 * look something up for a person who asks, or fill a search engine, are not among them.
 */
export const TRAINING_CRAWLERS = [
  "AI2Bot",
  "Amazonbot",
  "Applebot-Extended",
  "Bytespider",
  "CCBot",
  "ClaudeBot",
  "Diffbot",
  "GPTBot",
  "Google-Extended",
  "Meta-ExternalAgent",
  "Omgilibot",
  "PanguBot",
  "Timpibot",
  "anthropic-ai",
  "cohere-training-data-crawler",
  "img2dataset",
  "webzio-extended",
] as const;

/**
 * What crawlers may read (RFC 9309): everything, save that a paper may refuse those that collect
 * text for training. What search engines shall not list says so on its own page, which they have to
 * be able to read for that.
 * @param news whether there is anything in the news sitemap
 */
export function robots(
  { url, crawlers }: Pick<Paper, "url" | "crawlers">,
  { news }: { news: boolean },
): string {
  const groups = [["User-agent: *", "Disallow:"]];
  if (crawlers.training === "refuse") {
    groups.push([...TRAINING_CRAWLERS.map((name) => `User-agent: ${name}`), "Disallow: /"]);
  }
  groups.push(
    ["/sitemap.xml", ...(news ? ["/news-sitemap.xml"] : [])].map(
      (address) => `Sitemap: ${absolute(url, address)}`,
    ),
  );
  return groups.map((lines) => `${lines.join("\n")}\n`).join("\n");
}
