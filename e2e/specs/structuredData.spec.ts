import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import sharp from "sharp";
import { build, copyOfContent } from "../../testkit/papers.ts";
import { NOW, SITE } from "../../testkit/project.ts";
import { startServer } from "../../testkit/server.ts";
import { BOOKS, LANGUAGE, LEAD, MATCH, TIMELINE } from "../../testkit/stories.ts";
import { writeFiles } from "../../testkit/writeFiles.ts";
import { PAGE_KINDS } from "../helpers/pageKinds.ts";
import { headingOf, servedDocument } from "../helpers/servedDocument.ts";
import { vocabularyFaults } from "../helpers/vocabulary.ts";

/** The properties that these tests read; the vocabulary's check covers the others. */
interface Thing {
  "@type": string;
  name: string;
  headline: string;
  description: string;
  mainEntityOfPage: string;
  datePublished: string;
  dateModified: string;
  author: Array<{ name: string; url: string }>;
  articleSection: string;
  keywords: string[];
  inLanguage: string;
  isBasedOn?: Array<{ name: string }>;
  citation?: string[];
  correction?: Array<{ text: string; datePublished: string }>;
  image: Array<{ contentUrl: string; creditText: string; license: string }>;
  logo: { contentUrl: string };
  potentialAction: { target: { urlTemplate: string } };
  mainEntity: Thing;
  itemListElement: Array<{ name: string; item?: string; url: string }>;
}

const GRAPHS = 'script[type="application/ld+json"]';

/** The page's only graph, parsed. */
async function graphOn(page: Page): Promise<Thing[]> {
  return onlyGraph(await page.locator(GRAPHS).allTextContents(), page.url());
}

/** The only graph of a page as it is served, parsed. */
function graphIn(document: Document, address: string): Thing[] {
  const blocks = [...document.querySelectorAll(GRAPHS)];
  return onlyGraph(
    blocks.map((block) => block.textContent ?? ""),
    address,
  );
}

function onlyGraph(blocks: string[], address: string): Thing[] {
  expect(blocks, address).toHaveLength(1);
  const graph = JSON.parse(blocks[0] ?? "");
  expect(vocabularyFaults(graph), address).toEqual([]);
  return graph;
}

const ofType = (graph: Thing[], pattern: RegExp) =>
  graph.find((thing) => pattern.test(thing["@type"])) as Thing;

/** The links of the page's headlines, in reading order. */
function storiesIn(document: Document): string[] {
  const links = [...document.querySelectorAll("main :is(h2, h3) a")];
  return links.map((link) => new URL(link.getAttribute("href") ?? "", SITE).pathname);
}

const listed = (list: Thing) => list.itemListElement.map(({ url }) => url.slice(SITE.length));

async function isThere(request: APIRequestContext, address: string): Promise<boolean> {
  const [path = "", fragment] = address.slice(SITE.length).split("#");
  const answer = await request.get(path, { maxRedirects: 0 });
  if (answer.status() !== 200) return false;
  return fragment === undefined || (await answer.text()).includes(`id="${fragment}"`);
}

test("Every kind of page has one graph, in the vocabulary of schema.org, which ends with the page itself", async ({
  request,
}) => {
  for (const { name, address, status } of PAGE_KINDS) {
    const served = await servedDocument(request, address);
    expect(served.status, name).toBe(status);
    if (status !== 200) {
      expect(served.document.querySelectorAll(GRAPHS)).toHaveLength(0);
      continue;
    }
    const graph = graphIn(served.document, address);
    const way = ofType(graph, /^BreadcrumbList$/) as Thing | undefined;
    if (address === "/" || address.startsWith("/search?")) continue;
    expect(way?.itemListElement.length, name).toBeGreaterThanOrEqual(2);
    const { title } = served.document;
    const last = way?.itemListElement.at(-1)?.name ?? "";
    const heading = headingOf(served.document);
    expect([heading, title.replace(/ – Broadsheet$/, "")], name).toContain(last);
    expect(way?.itemListElement.slice(0, -1).every(({ item }) => item?.startsWith(SITE))).toBe(
      true,
    );
  }
});

for (const address of [LEAD, TIMELINE, BOOKS, MATCH, LANGUAGE]) {
  test(`What machines are told of ${address} is what its page shows`, async ({ page, request }) => {
    await page.goto(address);
    const node = ofType(await graphOn(page), /NewsArticle$/);
    const article = page.getByRole("article").first();
    const header = article.locator("header").first();

    expect(node.headline).toBe(await header.getByRole("heading", { level: 1 }).textContent());
    await expect(article).toContainText(node.description);
    expect(node.mainEntityOfPage).toBe(
      await page.locator('link[rel="canonical"]').getAttribute("href"),
    );
    const byline = article.locator("footer", { has: page.locator("time") }).first();
    const times = await byline
      .locator("time")
      .evaluateAll((all) => all.map((time) => time.getAttribute("datetime")));
    expect([node.datePublished, node.dateModified]).toEqual([times[0], times.at(-1)]);
    const authors = await byline
      .locator('a[rel="author"]')
      .evaluateAll((links) => links.map((link) => [link.textContent, link.getAttribute("href")]));
    expect(node.author.map(({ name, url }) => [name, url.slice(SITE.length)])).toEqual(authors);
    const kicker = header.getByRole("link").first();
    expect(node.articleSection).toBe(await kicker.textContent());
    expect(node["@type"]).toBe(address === BOOKS ? "ReviewNewsArticle" : "NewsArticle");
    await expect(header.getByText("Review")).toHaveCount(address === BOOKS ? 1 : 0);
    expect(node.keywords).toEqual(
      await page.getByRole("navigation", { name: "Topics" }).getByRole("link").allTextContents(),
    );
    expect(node.inLanguage).toBe(await article.getAttribute("lang"));

    const listed = page.getByRole("region", { name: "Sources" }).getByRole("listitem");
    // Days and amounts have no-break spaces on the page alone.
    const sources = (await listed.allTextContents()).map((text) => text.replaceAll("\u00a0", " "));
    const based = node.isBasedOn ?? [];
    expect([...based.map(({ name }) => name), ...(node.citation ?? [])].sort()).toEqual(
      [...sources].sort(),
    );
    const corrections = page.getByRole("region", { name: "Corrections" }).getByRole("listitem");
    const told = node.correction ?? [];
    await expect(corrections).toHaveCount(told.length);
    for (const [index, { text, datePublished }] of told.entries()) {
      await expect(corrections.nth(index)).toContainText(text);
      await expect(corrections.nth(index).locator("time")).toHaveAttribute(
        "datetime",
        datePublished,
      );
    }

    const shapes: number[] = [];
    for (const image of node.image) {
      await expect(article.locator("figcaption").first()).toContainText(image.creditText);
      expect(await isThere(request, image.license)).toBe(true);
      const answer = await request.get(image.contentUrl.slice(SITE.length));
      // A drawing with words is offered whole, as the paper's own file.
      expect(answer.headers()["content-type"]).toBe(
        address === LANGUAGE ? "image/jpeg" : "image/png",
      );
      expect(answer.headers()["cache-control"]).toContain("immutable");
      const { width = 0, height = 1 } = await sharp(await answer.body()).metadata();
      expect(width * height).toBeGreaterThanOrEqual(50_000);
      shapes.push(width / height);
    }
    const offered = address === LANGUAGE ? [16 / 9, 4 / 3, 1] : [3 / 2];
    expect(shapes).toEqual(offered.map((shape) => expect.closeTo(shape, 2)));
  });
}

test("A picture that is no hero, a shape that is none and a plain name are not cut", async ({
  page,
  request,
}) => {
  await page.goto(LANGUAGE);
  const node = ofType(await graphOn(page), /NewsArticle$/);
  const [hero] = node.image;
  const address = hero?.contentUrl.slice(SITE.length) ?? "";
  expect((await request.get(address)).status()).toBe(200);
  for (const other of [
    address.replace("16x9", "21x9"),
    address.replace(/\.[0-9a-f]{8}\./, ".00000000."),
    address.replace(/\.[0-9a-f]{8}\./, "."),
    address.replace("new-language", "new-language-dark"),
  ]) {
    expect((await request.get(other)).status(), other).toBe(404);
  }
  const moved = await request.get(address.replace(/16x9[-\d]*/, "16x9-0-0"), { maxRedirects: 0 });
  expect(moved.status()).toBe(307);
  expect(moved.headers().location).toBe(address);
});

test("The front tells how to search the paper and which promises it makes", async ({
  page,
  request,
}) => {
  await page.goto("/");
  const graph = await graphOn(page);
  const site = ofType(graph, /^WebSite$/);
  expect(site.name).toBe(await page.getByRole("heading", { level: 1 }).textContent());
  const { target } = site.potentialAction;
  await page.goto(target.urlTemplate.slice(SITE.length).replace("{words}", "iraq"));
  await expect(page.getByRole("region", { name: "Results" })).toContainText("match");
  const publisher = ofType(graph, /^NewsMediaOrganization$/);
  const policies = Object.entries(publisher).filter(([name]) =>
    /Policy$|Principles$|Info$/.test(name),
  );
  expect(policies.length).toBeGreaterThanOrEqual(5);
  for (const [name, address] of policies) {
    expect(await isThere(request, String(address)), name).toBe(true);
  }
  const logo = await request.get(publisher.logo.contentUrl.slice(SITE.length));
  const { format, width = 0, height = 0 } = await sharp(await logo.body()).metadata();
  expect(format).toBe("png");
  // Search engines' requirement for a logo.
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(112);
});

test("Lists name their stories in the order in which readers see them", async ({ request }) => {
  for (const address of ["/world", "/topics/iraq", "/2014/06", "/2014/06/12"]) {
    const { document } = await servedDocument(request, address);
    const list = ofType(graphIn(document, address), /^CollectionPage$/);
    const stories = storiesIn(document).filter((to) => to.split("/").length === 5);
    expect(stories.length).toBeGreaterThan(1);
    expect(listed(list.mainEntity), address).toEqual(stories);
  }
});

test("An author's page is a profile of whoever it is, with the stories", async ({ request }) => {
  const { document } = await servedDocument(request, "/authors/world-desk");
  const graph = graphIn(document, "/authors/world-desk");
  const { mainEntity } = ofType(graph, /^ProfilePage$/);
  expect(headingOf(document)).toBe(mainEntity.name);
  expect(document.querySelector("main")?.textContent).toContain(mainEntity.description);
  expect(listed(ofType(graph, /^ItemList$/))).toEqual(storiesIn(document));
});

test("No headline can break out of the data", async ({ page }) => {
  const paper = copyOfContent("hostile");
  const headline = `</script><script>document.title="broken"</script><!-- "quotes" \\ & 'more'`;
  writeFiles(paper.contentDir, {
    "articles/2014/06/13/hostile/index.md": [
      "---",
      `headline: ${JSON.stringify(headline)}`,
      `standfirst: "Line \\u2028 separators, ]]> and <b>marks</b>."`,
      "section: world",
      "byline: [world-desk]",
      "published: 2014-06-13T08:00:00-04:00",
      "---",
      "",
      "A story.",
      "",
    ].join("\n"),
  });
  await build(paper);
  const server = await startServer({ ...paper, now: NOW });
  try {
    await page.goto(`${server.url}/2014/06/13/hostile`);
    const node = ofType(await graphOn(page), /NewsArticle$/);
    expect(node.headline).toBe(headline);
    expect(node.description).toBe("Line \n separators, ]]> and <b>marks</b>.");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
    await expect(page).toHaveTitle(`${headline} – Broadsheet`);
    await expect(page.locator("script:not([data-first])")).toHaveCount(1);
  } finally {
    await server.stop();
  }
});
