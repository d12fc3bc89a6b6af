import fc from "fast-check";
import { expect, it } from "vitest";
import { PAPER_FILES, SITE, testFolder } from "../../testkit/contentFolders.ts";
import { resolveTarget } from "../addresses/requestTarget.ts";
import { checkContent } from "./checkContent.ts";

/** Problems of a paper with these files in `public/`. */
function problems(addresses: string[], { site = SITE, robots = "", files = {} } = {}) {
  const folder = testFolder({ ...PAPER_FILES, "site.yaml": site, ...files });
  folder.publicFiles = addresses.map((address) => ({ address, digest: "" }));
  folder.robots = robots;
  const now = new Date("2014-06-20T12:00:00Z");
  return checkContent(folder, { siteUrl: undefined, now })
    .problems.filter(({ file }) => file.startsWith("public/"))
    .map(({ file, line, severity, rule }) => `${severity} ${file}:${line} ${rule}`);
}

it("Files that consoles, shops of advertisements and lawyers ask for may be there", () => {
  expect(
    problems([
      "/ads.txt",
      "/app-ads.txt",
      "/trust.txt",
      "/llms.txt",
      "/BingSiteAuth.xml",
      "/google0a1b2c3d4e5f.html",
      "/.well-known/security.txt",
      "/.well-known/tdmrep.json",
      "/files/Annual report 2014.pdf",
      "/files/straße.pdf",
    ]),
  ).toEqual([]);
});

it.each([
  "/world",
  "/about",
  "/about.html",
  "/feed.xml",
  "/world/feed.xml",
  "/rss.xml",
  "/sitemap.xml",
  "/sitemap-2014-06.xml",
  "/sitemap-2013-01.xml",
  "/news-sitemap.xml",
  "/manifest.webmanifest",
  "/favicon.ico",
  "/search",
  "/search.html",
  "/2014",
  "/2014/06/12/story",
  "/2014/06/12/story.html",
  "/media/a.png",
  "/scripts/a.js",
  "/healthz",
  "/index.html",
  "/files/index.html",
  "/404.html",
  "/_headers",
  "/_redirects",
  "/pagefind/pagefind.js",
])("%s is the site's own, and is an error at the file", (address) => {
  const page = { "pages/about.md": "---\nheadline: About\n---\n\nA paper.\n" };
  expect(problems([address], { files: page })).toEqual([`error public${address}:1 address-clash`]);
});

it("The key of IndexNow, and the reservation of a paper that refuses training, are the site's own too", () => {
  const site = `${SITE}\ncrawlers:\n  training: refuse\n  indexNow: 0a1b2c3d4e5f\n`;
  const own = ["/0a1b2c3d4e5f.txt", "/.well-known/tdmrep.json"];
  expect(problems([...own, "/0a1b2c3d.txt"], { site })).toEqual([
    "error public/.well-known/tdmrep.json:1 address-clash",
    "error public/0a1b2c3d4e5f.txt:1 address-clash",
  ]);
  expect(problems(own)).toEqual([]);
});

it("A link in a story may lead to a file, and an old address may not take its place", () => {
  const folder = testFolder({
    ...PAPER_FILES,
    "pages/about.md":
      "---\nheadline: About\n---\n\nRead [it](/report.pdf) and [that](/none.pdf).\n",
    "articles/2014/06/12/dam/index.md":
      "---\nheadline: Dam\nstandfirst: It opens.\nsection: world\ntopics: [water]\nbyline: [desk]\npublished: 2014-06-12T08:00:00-04:00\nredirectFrom: [/report.pdf]\n---\n\nWater.\n",
  });
  folder.publicFiles = [{ address: "/report.pdf", digest: "" }];
  const now = new Date("2014-06-20T12:00:00Z");
  const found = checkContent(folder, { siteUrl: undefined, now }).problems;
  expect(found.map(({ file, rule }) => `${file} ${rule}`)).toEqual(
    expect.arrayContaining([
      "pages/about.md unknown-link",
      "articles/2014/06/12/dam/index.md redirect-clash",
    ]),
  );
  expect(found.filter(({ rule }) => rule === "unknown-link")).toHaveLength(1);
});

it("robots.txt has lines of its kind", () => {
  expect(
    problems([], { robots: "# Ours\n\nUser-agent: Bad\nDisallow: /\nCrawl-delay: 5 # s\n" }),
  ).toEqual([]);
  expect(problems([], { robots: "User-agent: Bad\n<html>\n" })).toEqual([
    "error public/robots.txt:2 public-file",
  ]);
});

it("A name of any kind either has one address that is served as it is, or is an error", () => {
  const part = fc.oneof(
    fc.constantFrom(
      "%2e%2e",
      "..",
      ".",
      "%00",
      "\\",
      "a b",
      "CON",
      "é",
      "e\u0301",
      "日本.txt",
      "?a",
      "#b",
      "%",
      "%25",
      "[id]",
      ".rsc",
      "_next",
      "index",
    ),
    fc
      .string({ unit: "binary", minLength: 1, maxLength: 6 })
      .filter((text) => !text.includes("/") && !text.includes("\0") && !/\p{Cs}/u.test(text)),
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
      const address = `/${parts.join("/")}`.normalize("NFC");
      const isFine = problems([address]).length === 0;
      const verdict = resolveTarget(encodeURI(address), (asked) => asked === address);
      if (isFine) expect(verdict).toEqual({ kind: "serve", target: encodeURI(address) });
      else expect(problems([address])[0]).toMatch(/ (?:public-file|address-clash)$/);
    }),
  );
});
