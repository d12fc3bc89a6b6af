import { describe, expect, it } from "vitest";
import { feedRedirects } from "../../newsroom/addresses/addresses.ts";
import {
  FILE_HEADERS,
  fixedRedirects,
  type HostRules,
  headersFile,
  redirectsFile,
  vercelFile,
} from "./hostRules.ts";

const rules = (fields: Partial<HostRules> = {}): HostRules => ({
  redirects: [{ source: "/world/iraq", target: "/2014/06/12/iraq" }],
  withdrawn: ["/2014/06/10/gone"],
  sections: ["world", "sport"],
  patterns: [
    { from: "/tag/:tag", to: "/topics/:tag", status: 301 },
    { from: "/shop/*", status: 410 },
    { from: "/p-:id/x.html", to: "/world", status: 308 },
  ],
  files: ["/ads.txt", "/proof.html"],
  headers: {},
  ...fields,
});

describe("Redirects", () => {
  it("lead from moved stories, and say that one is withdrawn, in Netlify's and Cloudflare's words", () => {
    const lines = redirectsFile(rules()).split("\n");
    expect(lines[0]).toBe("/world/iraq /2014/06/12/iraq 308");
    expect(lines).toContain("/2014/06/10/gone /410.html 410");
    // Cloudflare asks for those with placeholders last.
    const named = lines.findIndex((line) => line.includes("/:"));
    expect(
      lines
        .slice(named)
        .filter((line) => line.endsWith("308"))
        .every((line) => line.includes("/:")),
    ).toBe(true);
  });

  it("of feeds are those of the served site", () => {
    const served = feedRedirects()
      .filter(({ source }) => !source.includes(":section"))
      .map(({ source, destination }) => [
        source.replace(/:(?:topic|author)\b/, ":slug"),
        destination.replace(/:(?:topic|author)\b/, ":slug"),
      ]);
    const own = fixedRedirects(rules()).map(({ source, target }) => [source, target]);
    expect(own).toEqual(expect.arrayContaining(served));
    expect(own).toContainEqual(["/sport/rss", "/sport/feed.xml"]);
    expect(own).toContainEqual(["/sport/page/1", "/sport"]);
  });

  it("stay within what the hosts take", () => {
    const many = Array.from({ length: 5_000 }, (_, at) => ({
      source: `/old-${at}`,
      target: "/2014",
    }));
    const all = rules({ redirects: many });
    const lines = redirectsFile(all).split("\n");
    expect(lines.filter((line) => line.endsWith("308") && !line.includes("/:")).length).toBe(2_000);
    expect(lines.filter((line) => line.includes("/:")).length).toBeLessThan(100);
    const { redirects, headers } = JSON.parse(vercelFile("public", all));
    expect(redirects.length + headers.length).toBe(1_024);
  });

  it("of addresses that would mean something else there are left out", () => {
    const odd = ["/a b", "/a*", '/"x"', "/a;b", "/$x", "/a#b", "/{x}"].map((source) => ({
      source,
      target: "/2014",
    }));
    const text = redirectsFile(rules({ redirects: odd, withdrawn: [], sections: [] }));
    expect(text).not.toContain("/2014");
    expect(redirectsFile(rules({ redirects: [{ source: "/köln", target: "/2014" }] }))).toContain(
      "/k%C3%B6ln /2014 308",
    );
  });
});

describe("Headers", () => {
  const rulesFor = (address: string) =>
    FILE_HEADERS.filter(({ pattern }) => new RegExp(`^${pattern}`).test(address));

  it.each([
    ["/media/2014/06/12/iraq/map.1a2b3c4d.png.w640.avif", "immutable"],
    ["/cards/front.1a2b3c4d.jpg", "immutable"],
    ["/scripts/paper.1A2B3C4D.js", "immutable"],
    ["/fonts/text.0a1b2c3d.woff2", "immutable"],
    ["/_next/static/media/text.woff2", "immutable"],
    ["/pagefind/1/index/en_1a2b.pf_index", "immutable"],
    ["/feed.xml", "must-revalidate"],
    ["/topics/iraq/feed.xml", "must-revalidate"],
    ["/feed/archive/3.xml", "must-revalidate"],
    ["/atom.xml", "must-revalidate"],
    ["/worker.js", "no-cache"],
    ["/icons/192.png", "max-age=3600"],
  ])("of %s come from one rule", (address, caching) => {
    expect(rulesFor(address).map(({ headers }) => headers["Cache-Control"])).toEqual([
      expect.stringContaining(caching),
    ]);
  });

  it("of pages, sitemaps and what names the search's files are no file's", () => {
    for (const address of ["/", "/world", "/sitemap.xml", "/pagefind/1/pagefind-entry.json"]) {
      expect(rulesFor(address)).toEqual([]);
    }
  });

  it("are written in blocks of Netlify's form, fewer than Cloudflare takes, in lines that it reads", () => {
    const blocks = headersFile(rules()).trim().split("\n\n");
    expect(blocks.length).toBeLessThan(100);
    for (const block of blocks) {
      expect(block).toMatch(/^\/\S*\n(?: {2}[\w-]+: .+\n?)+$/);
      for (const line of block.split("\n")) expect(line.length).toBeLessThan(2_000);
    }
    expect(blocks[0]).toContain("frame-ancestors 'none'");
    // A header that two rules give a file has both values there.
    const names = blocks.map((block) => block.match(/^ {2}[\w-]+/gm) ?? []);
    const all = new Set(names[0]);
    const twice = names
      .slice(1)
      .flat()
      .filter((name) => all.has(name));
    expect(new Set(twice)).toEqual(new Set(["  Content-Security-Policy"]));
  });

  it("and clean addresses are in Vercel's file", () => {
    const file = JSON.parse(vercelFile("public", rules()));
    expect(file).toMatchObject({
      outputDirectory: "public",
      cleanUrls: true,
      trailingSlash: false,
    });
    // Groups may have no “?:” and no further group in these patterns.
    for (const { source } of file.headers)
      expect(source).toMatch(/^\/(?:[\w.:/-]|\(\.\*\)|\(\(\?!.*\))*$/);
    expect(file.redirects).toContainEqual({
      source: "/world/iraq",
      destination: "/2014/06/12/iraq",
      permanent: true,
    });
  });
});
