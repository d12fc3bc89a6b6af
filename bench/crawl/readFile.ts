import { parseFeed } from "feedsmith";
import { DOMParser } from "linkedom";
import type { Reference } from "./readPage.ts";

/** The addresses in a sitemap or feed, or what is wrong with the file. */
export type Contents = { references: Reference[] } | { fault: string };

/** Reads a sitemap or sitemap index (sitemaps.org). */
export function readSitemap(xml: string): Contents {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const root = document.documentElement?.tagName;
  if (root !== "urlset" && root !== "sitemapindex") {
    return { fault: "it is neither a sitemap nor an index of sitemaps" };
  }
  const addresses = (name: string) =>
    [...document.getElementsByTagName(name)].map((element) => element.textContent?.trim() ?? "");
  const role = root === "urlset" ? "page" : "sitemap";
  return {
    references: [
      ...addresses("loc").map((href): Reference => ({ href, role, followed: false })),
      ...addresses("image:loc").map(
        (href): Reference => ({ href, role: "picture", followed: false }),
      ),
    ],
  };
}

/** Reads a feed of any format with an independent parser. */
export function readFeed(text: string): Contents {
  let parsed: ReturnType<typeof parseFeed>;
  try {
    parsed = parseFeed(text);
  } catch (error) {
    return { fault: (error as Error).message };
  }
  const references: Reference[] = [];
  const refer = (href: string | undefined, role: Reference["role"]) => {
    if (href) references.push({ href, role, followed: false });
  };
  switch (parsed.format) {
    case "atom":
      for (const entry of parsed.feed.entries ?? []) {
        const links = entry.links ?? [];
        refer(links.find(({ rel }) => rel === undefined || rel === "alternate")?.href, "page");
      }
      for (const link of parsed.feed.links ?? []) {
        const further = ["next", "prev-archive", "next-archive", "current", "self"];
        if (further.includes(link.rel ?? "")) refer(link.href, "feed");
      }
      break;
    case "json":
      for (const item of parsed.feed.items ?? []) refer(item.url, "page");
      refer(parsed.feed.next_url, "feed");
      break;
    default:
      for (const item of parsed.feed.items ?? []) refer(item.link, "page");
  }
  return { references };
}

/** The rules of a robots.txt for every crawler, and the sitemaps that it names (RFC 9309). */
export interface Robots {
  allows(path: string): boolean;
  sitemaps: string[];
}

export function readRobots(text: string): Robots {
  const rules: Array<{ allow: boolean; path: string }> = [];
  const sitemaps: string[] = [];
  let concerned = false;
  let inAgents = false;
  for (const line of text.split(/\r?\n/)) {
    const [, name = "", value = ""] = /^\s*([\w-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
    switch (name.toLowerCase()) {
      case "user-agent":
        concerned = (inAgents && concerned) || value.trim() === "*";
        inAgents = true;
        continue;
      case "sitemap":
        sitemaps.push(value.trim());
        continue;
      case "allow":
      case "disallow":
        inAgents = false;
        if (concerned && value.trim()) {
          rules.push({ allow: name.toLowerCase() === "allow", path: value.trim() });
        }
    }
  }
  return {
    sitemaps,
    allows(path) {
      // The longest rule wins, and of two equally long ones the one that allows (RFC 9309, 2.2.2).
      const fitting = rules
        .filter((rule) => patternOf(rule.path).test(path))
        .sort((a, b) => b.path.length - a.path.length || Number(b.allow) - Number(a.allow));
      return fitting[0]?.allow ?? true;
    },
  };
}

function patternOf(path: string): RegExp {
  const literal = path.replace(/[.+?^{}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
  return new RegExp(`^${literal.replace(/\$(?!$)/g, "\\$")}`);
}
