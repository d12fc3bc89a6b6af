import { type APIRequestContext, expect, test } from "@playwright/test";
import { SITE } from "../../testkit/project.ts";
import { LEAD, TIMELINE } from "../../testkit/stories.ts";
import { PAGE_KINDS } from "../helpers/pageKinds.ts";
import { headingOf, servedDocument } from "../helpers/servedDocument.ts";

/** All `<meta>` of a page by name or property; several with one name are joined by a line break. */
function metaOf(document: Document): Record<string, string> {
  const found: Record<string, string> = {};
  for (const meta of document.querySelectorAll("meta[name], meta[property]")) {
    const name = meta.getAttribute("name") ?? meta.getAttribute("property") ?? "";
    const content = meta.getAttribute("content") ?? "";
    found[name] = name in found ? `${found[name]}\n${content}` : content;
  }
  return found;
}

/** The canonical addresses that a page names. */
function canonicalOf(document: Document): Array<string | null> {
  const links = [...document.querySelectorAll('link[rel="canonical"]')];
  return links.map((link) => link.getAttribute("href"));
}

async function documentAt(request: APIRequestContext, address: string): Promise<Document> {
  const { document, status } = await servedDocument(request, address);
  expect(status, address).toBe(200);
  return document;
}

test.describe("Search engines and social sites learn from an article", () => {
  test("its title, description, one canonical address and how much to quote", async ({
    request,
  }) => {
    const document = await documentAt(request, LEAD);
    expect(document.title).toBe("Iraq ready to allow U.S. airstrikes on militants – Broadsheet");
    const meta = metaOf(document);
    expect(meta.description).toMatch(/^Mosul and Tikrit have been taken within a week/);
    expect(meta.robots).toContain("max-image-preview:large");
    expect(meta.robots).toContain("max-snippet:-1");
    expect(meta.robots).not.toContain("noindex");
    expect(canonicalOf(document)).toEqual([SITE + LEAD]);
  });

  test("what a shared link shows: headline, standfirst, picture, times, section", async ({
    request,
  }) => {
    const document = await documentAt(request, TIMELINE);
    const meta = metaOf(document);
    expect(meta["og:type"]).toBe("article");
    expect(meta["og:title"]).toBe(headingOf(document));
    expect(meta["og:url"]).toBe(SITE + TIMELINE);
    expect(meta["og:site_name"]).toBe("Broadsheet");
    expect(meta["og:locale"]).toBe("en_US");
    expect(meta["article:published_time"]).toBe("2014-06-11T20:15:00-04:00");
    expect(meta["article:modified_time"]).toBe("2014-06-12T18:30:00-04:00");
    expect(meta["article:section"]).toBe("World");
    expect(meta["article:tag"]?.split("\n")).toEqual(["Iraq", "ISIS", "Displacement"]);
    expect(meta["twitter:card"]).toBe("summary_large_image");
    expect(meta["og:image:alt"]).toContain("Three small maps of Iraq");
    expect(Number(meta["og:image:width"])).toBeGreaterThanOrEqual(1200);
    // The card, and then the picture without words on it.
    const pictures = meta["og:image"]?.split("\n") ?? [];
    expect(pictures).toHaveLength(2);
    for (const picture of pictures) {
      expect(picture.startsWith(`${SITE}/`)).toBe(true);
      const answer = await request.get(picture.slice(SITE.length));
      expect(answer.status()).toBe(200);
      expect(answer.headers()["content-type"]).toMatch(/^image\//);
    }
  });
});

test("Every kind of page has its own title, description and canonical address", async ({
  request,
}) => {
  const titles = new Set<string>();
  for (const { name, address, status, lang = "en-US" } of PAGE_KINDS) {
    if (status !== 200 || address.startsWith("/search")) continue;
    const document = await documentAt(request, address);
    titles.add(document.title);
    const meta = metaOf(document);
    expect(meta.description?.length, name).toBeGreaterThan(20);
    expect(meta["og:title"], name).toBeTruthy();
    expect(meta.viewport, name).toContain("width=device-width");
    // Exactly as in sitemaps and structured data.
    expect(canonicalOf(document), name).toEqual([SITE + address]);
    expect(meta["og:url"], name).toBe(SITE + address);
    expect(headingOf(document), name).not.toBe("");
    expect(document.documentElement.getAttribute("lang"), name).toBe(lang);
  }
  expect(titles.size).toBe(PAGE_KINDS.filter((kind) => kind.status === 200).length - 3);
});
