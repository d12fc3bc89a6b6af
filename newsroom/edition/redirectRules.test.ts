import { expect, it } from "vitest";
import { openEdition } from "../../testkit/editions.ts";
import { article, content, PAPER } from "../../testkit/records.ts";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import type { RedirectRule } from "../addresses/redirectRules.ts";
import {
  goneExample,
  isGoneByRule,
  openPatterns,
  ruleAnswer,
  ruledAddresses,
} from "./redirectRules.ts";
import { writeEdition } from "./writeEdition.ts";

const NOW = new Date("2014-06-20T12:00:00Z");

/** What an edition of these rules answers. */
function edition(rules: Array<Omit<RedirectRule, "status"> & { status?: RedirectRule["status"] }>) {
  const file = `${temporaryFolder()}/edition.sqlite`;
  const redirectRules = rules.map(({ status = 308, ...rule }) => ({ ...rule, status }));
  const articles = [
    article("dam", { redirectFrom: ["/2013/06/12/earlier", "/moved"] }),
    article("twice", { address: "/2014/06/12/twice", published: "2014-06-12T08:00:00.000Z" }),
    article("later", { address: "/2014/06/30/later", published: "2014-06-30T08:00:00.000Z" }),
  ];
  writeEdition(file, PAPER, content(articles, { redirectRules }));
  const opened = openEdition(file);
  const { address } = articles[0] as { address: string };
  const ask = (path: string, query = "", now = NOW) => ruleAnswer(opened, { path, query }, now);
  return { opened, address, ask };
}

it("A rule answers every spelling of its address, with its own status", () => {
  const { ask } = edition([
    { from: "/Imprint.php", to: "/world", status: 301 },
    { from: "/about.html", to: "/about" },
    { from: "/shop", status: 410 },
  ]);
  for (const path of ["/imprint.php", "/imprint.php/"]) {
    expect(ask(path)).toEqual({ status: 301, location: "/world" });
  }
  expect(ask("/about.htm")).toEqual({ status: 308, location: "/about" });
  // To itself it would lead for ever.
  expect(ask("/about")).toBeUndefined();
  expect(ask("/shop.html")).toEqual({ status: 410 });
  expect(ask("/other")).toBeUndefined();
});

it("What is at an address goes before every rule", () => {
  const { ask, address } = edition([
    { from: "/*", to: "/world" },
    { from: "/:slug", to: "/world" },
  ]);
  for (const path of [
    "/",
    "/world",
    address,
    "/moved",
    "/search",
    "/saved",
    "/feed.xml",
    "/world/feed.xml",
    "/world/rss",
    "/rss.xml",
    "/sitemap-2014-06.xml",
    "/robots.txt",
    "/media/a.png",
    "/_next/static/a.js",
    "/healthz",
  ]) {
    expect(ask(path), path).toBeUndefined();
  }
  expect(ask("/gone/rss")).toEqual({ status: 308, location: "/world" });
  expect(ask("/anything/at/all")).toEqual({ status: 308, location: "/world" });
});

it("A pattern leads to pages that are there, and to where a story has moved since", () => {
  const { ask, address } = edition([
    { from: "/tag/:tag", to: "/:tag" },
    { from: "/x/:slug", to: "/:slug" },
    { from: "/old", to: "/moved#part" },
  ]);
  expect(ask("/tag/world")).toEqual({ status: 308, location: "/world" });
  expect(ask("/tag/none")).toBeUndefined();
  expect(ask("/x/moved")).toEqual({ status: 308, location: address });
  expect(ask("/old")).toEqual({ status: 308, location: `${address}#part` });
});

it("A story is found by its slug and what else is known, if it is one and public", () => {
  const { ask, address } = edition([
    { from: "/news/:year/:month/:slug.html", to: "/:year/:month/:day/:slug" },
    { from: "/p/:slug", to: "/:year/:month/:day/:slug" },
  ]);
  const [, year, month] = address.split("/");
  expect(ask(`/news/${year}/${Number(month)}/dam.html`)).toEqual({
    status: 308,
    location: address,
  });
  expect(ask("/p/dam")).toEqual({ status: 308, location: address });
  // By its earlier address.
  expect(ask("/news/2013/06/earlier.html")).toEqual({ status: 308, location: address });
  expect(ask("/news/1999/06/dam.html")).toBeUndefined();
  expect(ask("/p/none")).toBeUndefined();
  expect(ask("/p/later"), "before its time").toBeUndefined();
  expect(ask("/p/later", "", new Date("2014-07-01T00:00:00Z"))).toEqual({
    status: 308,
    location: "/2014/06/30/later",
  });
  for (const slug of ["%", "____", "d_m", "dam' OR 1=1 --"])
    expect(ask(`/p/${slug}`)).toBeUndefined();
});

it("A rule with a query is meant for it alone, and what it does not know is passed on", () => {
  const { ask } = edition([
    { from: "/?p=12", to: "/world" },
    { from: "/index.php?id=3&lang=en", to: "/world" },
    { from: "/a", to: "/world?b=c" },
  ]);
  expect(ask("/", "p=12")).toEqual({ status: 308, location: "/world" });
  expect(ask("/", "p=12&utm=x")).toEqual({ status: 308, location: "/world?utm=x" });
  expect(ask("/", "p=13")).toBeUndefined();
  expect(ask("/")).toBeUndefined();
  expect(ask("/index.php", "lang=en&id=3")).toEqual({ status: 308, location: "/world" });
  expect(ask("/index.php", "id=3")).toBeUndefined();
  expect(ask("/a", "q=%C3%A9")).toEqual({ status: 308, location: "/world?b=c&q=%C3%A9" });
});

it("A rule says that something is gone where nothing is", () => {
  const { opened } = edition([{ from: "/world/*", status: 410 }]);
  expect(isGoneByRule(opened, "/world/old", NOW)).toBe(true);
  expect(isGoneByRule(opened, "/world", NOW)).toBe(false);
});

it("Servers of plain files are told each old address, and patterns that no page can have", () => {
  const { opened, address } = edition([
    { from: "/imprint.php", to: "/world", status: 301 },
    { from: "/about.html", to: "/world" },
    { from: "/?p=12", to: "/world" },
    { from: "/news/:year/:month/:slug.html", to: "/:year/:month/:day/:slug" },
    { from: "/:slug", to: "/world" },
    { from: "/tag/:tag", to: "/world" },
    { from: "/shop/*", status: 410 },
  ]);
  const [, year, month] = address.split("/");
  expect(ruledAddresses(opened, [address], NOW)).toEqual([
    { source: "/about.html", target: "/world", status: 308 },
    { source: "/imprint.php", target: "/world", status: 301 },
    { source: `/news/${year}/${month}/dam.html`, target: address, status: 308 },
    { source: "/about", target: "/world", status: 308 },
  ]);
  expect(openPatterns(opened).map(({ from }) => from)).toEqual(["/tag/:tag", "/shop/*"]);
  expect(goneExample(opened)).toBe("/shop/1901");
});
