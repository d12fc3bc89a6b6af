import { describe, expect, it } from "vitest";
import {
  feed,
  PUBLIC,
  page,
  redirect,
  serve,
  sitemap,
  type TestFiles,
} from "../../testkit/linkedSite.ts";
import { CHECKS, type Check, findingsOf } from "./findings.ts";
import { PAGE_BUDGETS } from "./pageBudgets.ts";
import { walk } from "./walkSite.ts";

const OPTIONS = { limit: 1000, concurrency: 3 };

async function judge(files: TestFiles = {}, options = OPTIONS) {
  const { site, asked } = await serve(files);
  const walked = await walk(site, options);
  return { walked, asked, findings: findingsOf(walked, PAGE_BUDGETS) };
}

/** One more page, linked from the front, so that its defect is the only one. */
const linked = (address: string, file: TestFiles[string]): TestFiles => ({
  "/one": page("/one", { body: `<a href="${address}">On</a>` }),
  [address]: file,
});

interface Defect {
  check: Check;
  address: string;
  files: TestFiles;
}

const DEFECTS: Record<string, Defect> = {
  "a link to nothing": {
    check: "broken-link",
    address: "/gone",
    files: linked("/gone", undefined),
  },
  "a link to a page that fails": {
    check: "broken-link",
    address: "/broken",
    files: linked("/broken", { status: 500 }),
  },
  "a picture that is gone": {
    check: "broken-link",
    address: "/map.png",
    files: { "/map.png": undefined },
  },
  "a page of a sitemap that is gone": {
    check: "broken-link",
    address: "/gone",
    files: { "/sitemap.xml": sitemap("/", "/one", "/two", "/gone") },
  },
  "a feed that is gone": {
    check: "broken-link",
    address: "/feed.xml",
    files: { "/feed.xml": undefined },
  },
  "a link by the site's public name to nothing": {
    check: "broken-link",
    address: "/gone",
    files: linked(`${PUBLIC}/gone`, undefined),
  },
  "a link to a place that a page lacks": {
    check: "broken-fragment",
    address: "/two",
    files: linked("/two#bottom", page("/x")),
  },
  "a link to a redirect": {
    check: "redirect",
    address: "/old",
    files: linked("/old", redirect("/two")),
  },
  "a chain of redirects": {
    check: "redirect-chain",
    address: "/old",
    files: { ...linked("/old", redirect("/older")), "/older": redirect("/two") },
  },
  "redirects in a circle": {
    check: "redirect-loop",
    address: "/old",
    files: linked("/old", redirect("/old")),
  },
  "a page without a title": {
    check: "missing-title",
    address: "/two",
    files: { "/two": page("/two", { title: "" }) },
  },
  "a page with two titles": {
    check: "duplicate-title",
    address: "/two",
    files: { "/two": page("/two", { head: "<title>Another</title>" }) },
  },
  "two pages with one title": {
    check: "duplicate-title",
    address: "/two",
    files: { "/two": page("/two", { title: "Title of /one" }) },
  },
  "a page without a description": {
    check: "missing-description",
    address: "/two",
    files: { "/two": page("/two", { description: " " }) },
  },
  "a page with two descriptions": {
    check: "duplicate-description",
    address: "/two",
    files: { "/two": page("/two", { head: '<meta name="description" content="Another">' }) },
  },
  "two pages with one description": {
    check: "duplicate-description",
    address: "/two",
    files: { "/two": page("/two", { description: "What /one is about" }) },
  },
  "a page without a canonical address": {
    check: "missing-canonical",
    address: "/two",
    files: { "/two": page("/two").replace(/<link rel="canonical"[^>]*>/, "") },
  },
  "a page with two canonical addresses": {
    check: "duplicate-canonical",
    address: "/two",
    files: { "/two": page("/two", { head: `<link rel="canonical" href="${PUBLIC}/one">` }) },
  },
  "two pages with one canonical address": {
    check: "duplicate-canonical",
    address: "/three",
    files: linked("/three", page("/two", { title: "Three", description: "About three" })),
  },
  "a canonical address without a host": {
    check: "wrong-canonical",
    address: "/two",
    files: { "/two": page("/two").replace(`${PUBLIC}/two`, "/two") },
  },
  "a canonical address on another site": {
    check: "wrong-canonical",
    address: "/two",
    files: { "/two": page("/two").replace(PUBLIC, "https://elsewhere.example") },
  },
  "a canonical address of a page that is not to be indexed": {
    check: "wrong-canonical",
    address: "/three",
    files: {
      ...linked("/three", page("/hidden")),
      "/hidden": page("/hidden", { head: '<meta name="robots" content="noindex">' }),
    },
  },
  "a page of a sitemap that says noindex": {
    check: "sitemap-noindex",
    address: "/two",
    files: { "/two": page("/two", { head: '<meta name="robots" content="NOINDEX, follow">' }) },
  },
  "a page of a sitemap whose header says noindex": {
    check: "sitemap-noindex",
    address: "/two",
    files: { "/two": { body: page("/two"), headers: { "x-robots-tag": "noindex" } } },
  },
  "a page of a sitemap that is closed by robots.txt": {
    check: "disallowed",
    address: "/private/page",
    files: { "/sitemap.xml": sitemap("/", "/one", "/two", "/private/page") },
  },
  "a page of a sitemap to which nothing leads": {
    check: "orphan",
    address: "/lonely",
    files: {
      "/lonely": page("/lonely"),
      "/sitemap.xml": sitemap("/", "/one", "/two", "/lonely"),
    },
  },
  "a page of a feed to which nothing leads": {
    check: "orphan",
    address: "/lonely",
    files: { "/lonely": page("/lonely"), "/feed.xml": feed("/one", "/lonely") },
  },
  "a style of the wrong type": {
    check: "content-type",
    address: "/a.css",
    files: { "/a.css": { type: "text/plain" } },
  },
  "a picture of the wrong type": {
    check: "content-type",
    address: "/map.png",
    files: { "/map.png": { type: "text/html", body: page("/map.png") } },
  },
  "a video of the wrong type": {
    check: "content-type",
    address: "/dam.mp4",
    files: {
      "/one": page("/one", { body: '<video src="/dam.mp4" poster="/map.png"></video>' }),
      "/dam.mp4": { type: "image/png", body: "…" },
    },
  },
  "a feed of another type than its link says": {
    check: "content-type",
    address: "/feed.xml",
    files: { "/feed.xml": { ...feed("/one"), type: "application/atom+xml" } },
  },
  "a sitemap of the wrong type": {
    check: "content-type",
    address: "/sitemap.xml",
    files: { "/sitemap.xml": { ...sitemap("/", "/one", "/two"), type: "text/plain" } },
  },
  "a robots.txt of the wrong type": {
    check: "content-type",
    address: "/robots.txt",
    files: { "/robots.txt": { type: "application/octet-stream" } },
  },
  "a file without a type": {
    check: "content-type",
    address: "/file",
    files: linked("/file", { type: "" }),
  },
  "a feed that is none": {
    check: "unreadable",
    address: "/feed.xml",
    files: { "/feed.xml": { type: "application/rss+xml", body: "nothing" } },
  },
  "a sitemap that is none": {
    check: "unreadable",
    address: "/sitemap.xml",
    files: { "/sitemap.xml": { type: "application/xml", body: "<html></html>" } },
  },
  "structured data that is no JSON": {
    check: "unreadable",
    address: "/two",
    files: {
      "/two": page("/two", { head: '<script type="application/ld+json">{"a":</script>' }),
    },
  },
  "an article over its budget": {
    check: "over-budget",
    address: "/two",
    files: {
      "/two": page("/two", {
        head: '<meta property="og:type" content="article">',
        body: "x".repeat(12_000),
      }),
    },
  },
  "another page over its budget": {
    check: "over-budget",
    address: "/two",
    files: { "/two": page("/two", { body: "x".repeat(14_600) }) },
  },
};

describe("a crawl", () => {
  it("finds nothing on a sound site, and asks no other site", async () => {
    const { walked, findings, asked } = await judge();
    expect(findings).toEqual([]);
    expect(walked.publicSite).toBe(PUBLIC);
    expect([...walked.visits.keys()].sort()).toEqual([
      "/",
      "/a.css",
      "/feed.xml",
      "/map.png",
      "/one",
      "/robots.txt",
      "/sitemap.xml",
      "/two",
    ]);
    expect(new Set(asked).size).toBe(asked.length - 1);
  });

  it.each(Object.entries(DEFECTS))("finds %s", async (_, { check, address, files }) => {
    const { findings } = await judge(files);
    const found = findings.map((finding) => ({ check: finding.check, address: finding.address }));
    expect(found).toEqual([{ check, address }]);
  });

  it("has been seen to find everything that it looks for", () => {
    // A sitemap address that is not canonical is tested as a page with another canonical address, below.
    const seen = new Set([
      ...Object.values(DEFECTS).map(({ check }) => check),
      "sitemap-not-canonical",
    ]);
    expect([...seen].sort()).toEqual(Object.keys(CHECKS).sort());
  });

  it("finds an address of a sitemap that is not the canonical one", async () => {
    const { findings } = await judge({
      ...linked("/two?from=map", page("/two")),
      "/sitemap.xml": sitemap("/", "/one", "/two", "/two?from=map"),
    });
    expect(findings.map(({ check }) => check)).toContain("sitemap-not-canonical");
  });

  it("knows that every page has a top", async () => {
    const body = '<a href="#top">Up</a> <a href="#">Up</a>';
    expect((await judge({ "/one": page("/one", { body }) })).findings).toEqual([]);
  });

  it("takes a video and its captions, on the page and in its data, for no pictures", async () => {
    const data = `{"@type":"VideoObject","contentUrl":"${PUBLIC}/dam.mp4","thumbnail":{"@type":"ImageObject","contentUrl":"${PUBLIC}/map.png"},"caption":{"@type":"MediaObject","contentUrl":"${PUBLIC}/dam.vtt"}}`;
    const { findings, asked } = await judge({
      "/one": page("/one", {
        head: `<script type="application/ld+json">${data}</script>`,
        body: '<video poster="/map.png"><source src="/dam.mp4"><track src="/dam.vtt"></video>',
      }),
      "/dam.mp4": { type: "video/mp4", body: "…" },
      "/dam.vtt": { type: "text/vtt", body: "WEBVTT" },
    });
    expect(findings).toEqual([]);
    expect(asked).toEqual(expect.arrayContaining(["/dam.mp4", "/dam.vtt", "/map.png"]));
  });

  it("says from where an address is referred to", async () => {
    const { findings } = await judge(linked("/gone", undefined));
    expect(findings[0]?.from).toEqual(["/one"]);
  });

  it("reads what is compressed", async () => {
    const { gzipSync } = await import("node:zlib");
    const body = gzipSync(page("/two", { title: "" })) as unknown as string;
    const { findings } = await judge({
      "/two": { body, headers: { "content-encoding": "gzip" } },
    });
    expect(findings).toMatchObject([{ check: "missing-title", address: "/two" }]);
  });

  it("goes through an index of sitemaps and the further pages of feeds", async () => {
    const body = `<sitemapindex><sitemap><loc>${PUBLIC}/part.xml</loc></sitemap></sitemapindex>`;
    const atom = (links: string, entry: string) => ({
      type: "application/atom+xml",
      body: `<feed xmlns="http://www.w3.org/2005/Atom"><id>a</id><title>a</title>${links}<entry><id>b</id><link href="${PUBLIC}${entry}"/></entry></feed>`,
    });
    const { findings } = await judge({
      "/sitemap.xml": { type: "application/xml", body },
      "/part.xml": sitemap("/one", "/lonely"),
      "/lonely": page("/lonely"),
      "/one": page("/one", {
        head: '<link rel="alternate" type="application/atom+xml" href="/atom.xml">',
      }),
      "/atom.xml": atom(`<link rel="next" href="${PUBLIC}/atom/2"/>`, "/two"),
      "/atom/2": atom("", "/gone"),
    });
    expect(findings.map(({ check, address }) => [check, address])).toEqual([
      ["broken-link", "/gone"],
      ["orphan", "/lonely"],
    ]);
  });

  it("follows no link that says nofollow to the end of being no orphan", async () => {
    const { findings } = await judge({
      "/one": page("/one", { body: '<a rel="nofollow" href="/lonely">x</a>' }),
      "/lonely": page("/lonely"),
      "/sitemap.xml": sitemap("/", "/one", "/two", "/lonely"),
    });
    expect(findings).toMatchObject([{ check: "orphan", address: "/lonely" }]);
  });

  it("leaves alone what robots.txt closes", async () => {
    const { asked, findings } = await judge(linked("/private/page", page("/private/page")));
    expect(asked).not.toContain("/private/page");
    expect(findings).toEqual([]);
  });

  it("stops at its limit and says so", async () => {
    const { walked, findings } = await judge({}, { limit: 3, concurrency: 1 });
    expect(walked.cutShort).toBe(true);
    expect(walked.visits.size).toBe(3);
    expect(findings.filter(({ check }) => check === "orphan")).toEqual([]);
  });

  it("says why a server does not answer", async () => {
    const walked = await walk("http://127.0.0.1:9", OPTIONS);
    expect(findingsOf(walked, PAGE_BUDGETS)).toMatchObject([
      { check: "broken-link", address: "/", message: expect.stringContaining("ECONNREFUSED") },
    ]);
  });
});
