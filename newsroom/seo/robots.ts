import { absolute } from "../addresses/addresses.ts";
import type { Paper } from "../paper/paper.ts";

/**
 * Crawlers that by their own account collect text to train language models. Crawlers that answer a
 * person's question or fill a search index are not included.
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

/** Rules without a name above them would be those of the group before: an empty line ends none (2.2). */
const BEGINS_WITH_RULE = /^(?:\s*(?:#.*)?\n)*\s*(?:dis)?allow\s*:/i;

/**
 * robots.txt (RFC 9309): everything is allowed, except that a paper may refuse training crawlers.
 * Pages that must not be indexed say so themselves, for which crawlers have to read them.
 * @param news whether the news sitemap has stories
 * @param own lines of the paper's own, from `public/robots.txt`; crawlers read groups of one name together (2.2.1)
 */
export function robots(
  { url, crawlers }: Pick<Paper, "url" | "crawlers">,
  { news, own }: { news: boolean; own?: string | undefined },
): string {
  const groups = [["User-agent: *", "Disallow:"]];
  if (crawlers.training === "refuse") {
    groups.push([...TRAINING_CRAWLERS.map((name) => `User-agent: ${name}`), "Disallow: /"]);
  }
  if (own?.trim())
    groups.push([...(BEGINS_WITH_RULE.test(own) ? ["User-agent: *"] : []), own.trim()]);
  groups.push(
    ["/sitemap.xml", ...(news ? ["/news-sitemap.xml"] : [])].map(
      (address) => `Sitemap: ${absolute(url, address)}`,
    ),
  );
  return groups.map((lines) => `${lines.join("\n")}\n`).join("\n");
}
