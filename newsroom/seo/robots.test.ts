import { expect, it } from "vitest";
import { PAPER } from "../../testkit/records.ts";
import { robots, TRAINING_CRAWLERS } from "./robots.ts";

/** The rules for a crawler: those of its own group, else those for all (RFC 9309, 2.2.1). */
function rulesFor(text: string, crawler: string): string[] {
  const groups = text.split("\n\n").map((group) => group.trim().split("\n"));
  const names = (group: string[]) =>
    group.filter((line) => line.startsWith("User-agent: ")).map((line) => line.slice(12));
  const own = groups.find((group) => names(group).includes(crawler));
  const all = groups.find((group) => names(group).includes("*"));
  return (own ?? all ?? []).filter((line) => !line.startsWith("User-agent:"));
}

it("Everybody may read everything, and is told where the sitemaps are", () => {
  const text = robots(PAPER, { news: true });
  for (const crawler of ["Googlebot", "bingbot", ...TRAINING_CRAWLERS]) {
    expect(rulesFor(text, crawler), crawler).toEqual(["Disallow:"]);
  }
  expect(text).toContain("\nSitemap: https://paper.example/sitemap.xml\n");
  expect(text).toContain("\nSitemap: https://paper.example/news-sitemap.xml\n");
});

it("A paper may refuse those who collect text for training, and only those", () => {
  const text = robots(
    { ...PAPER, crawlers: { training: "refuse", indexNow: undefined } },
    { news: true },
  );
  for (const crawler of TRAINING_CRAWLERS) {
    expect(rulesFor(text, crawler), crawler).toEqual(["Disallow: /"]);
  }
  for (const crawler of [
    "Googlebot",
    "bingbot",
    "Applebot",
    "OAI-SearchBot",
    "facebookexternalhit",
  ]) {
    expect(rulesFor(text, crawler), crawler).toEqual(["Disallow:"]);
  }
});

it("A news sitemap with nothing in it is not announced", () => {
  const text = robots(PAPER, { news: false });
  expect(text).toContain("\nSitemap: https://paper.example/sitemap.xml\n");
  expect(text).not.toContain("news-sitemap");
});

it("A paper's own lines are added, and rules without a name are for all crawlers", () => {
  const own = "# Ours\nDisallow: /old/\n\nUser-agent: Bad\nDisallow: /\n";
  const text = robots(
    { ...PAPER, crawlers: { training: "refuse", indexNow: undefined } },
    { news: false, own },
  );
  expect(text).toContain(
    "\nUser-agent: *\n# Ours\nDisallow: /old/\n\nUser-agent: Bad\nDisallow: /\n",
  );
  expect(text.trimEnd().split("\n").at(-1)).toBe("Sitemap: https://paper.example/sitemap.xml");
  expect(robots(PAPER, { news: false, own: "User-agent: Bad\nDisallow: /" })).toContain(
    "\n\nUser-agent: Bad\nDisallow: /\n\n",
  );
  expect(robots(PAPER, { news: false, own: " \n" })).toBe(robots(PAPER, { news: false }));
});
