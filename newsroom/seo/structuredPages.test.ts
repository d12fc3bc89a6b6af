import { describe, expect, it } from "vitest";
import { MAP, PAPER, story } from "../../testkit/records.ts";
import { LIST_LENGTH } from "../edition/listPages.ts";
import type { AuthorRecord } from "../edition/records.ts";
import type { ListPage, TeaserView } from "../edition/views.ts";
import type { PageGraph } from "./structuredData.ts";
import {
  authorGraph,
  frontGraph,
  listGraph,
  pageGraph,
  searchGraph,
  storyListGraph,
} from "./structuredPages.ts";

const SITE = "https://paper.example";

/** A graph as a reader of JSON sees it, without the contexts that all its things have. */
function read(graph: PageGraph) {
  return (JSON.parse(JSON.stringify(graph)) as Array<Record<string, unknown>>).map(
    ({ "@context": context, ...thing }) => {
      expect(context).toBe("https://schema.org");
      return thing;
    },
  );
}

const WEBSITE = {
  "@type": "WebSite",
  "@id": `${SITE}/#website`,
  name: "The Paper",
  url: `${SITE}/`,
};

const crumbs = (...names: Array<[name: string, item?: string]>) => ({
  "@type": "BreadcrumbList",
  itemListElement: names.map(([name, item], index) => ({
    "@type": "ListItem",
    position: index + 1,
    name,
    ...(item && { item }),
  })),
});

const items = (first: number, ...addresses: string[]) => ({
  "@type": "ItemList",
  itemListElement: addresses.map((address, index) => ({
    "@type": "ListItem",
    position: first + index,
    url: SITE + address,
  })),
});

const about = { title: "World", description: "Stories from the world", address: "/world" };
const described = {
  name: "World",
  description: "Stories from the world",
  url: `${SITE}/world`,
  inLanguage: "en-US",
  isPartOf: WEBSITE,
};

const list = (page: number, ...addresses: string[]): ListPage => ({
  teasers: addresses.map((address) => ({ address }) as TeaserView),
  page,
  pages: 3,
  total: 90,
});

describe("for machines, a page", () => {
  it("that is the front is the site, its search, and its publisher with all promises", () => {
    const paper = { ...PAPER, policies: { ethics: "/ethics", corrections: "/corrections" } };
    const [site, publisher, ...others] = read(frontGraph(paper));
    expect(site).toEqual({
      ...WEBSITE,
      description: "A paper for tests",
      inLanguage: "en-US",
      publisher: { "@id": `${SITE}/#publisher` },
      potentialAction: {
        "@type": "SearchAction",
        target: { "@type": "EntryPoint", urlTemplate: `${SITE}/search?q={words}` },
        "query-input": "required name=words",
      },
    });
    expect(publisher).toMatchObject({
      "@id": `${SITE}/#publisher`,
      ethicsPolicy: `${SITE}/ethics`,
      correctionsPolicy: `${SITE}/corrections`,
    });
    expect(others).toEqual([]);
    expect(read(frontGraph({ ...paper, description: "" }))[0]).not.toHaveProperty("description");
  });

  it("that is a list has its pages in order, and the way to it", () => {
    expect(
      read(listGraph(PAPER, about, [{ name: "Sections", address: "/sections" }], ["/a", "/b"])),
    ).toEqual([
      { "@type": "CollectionPage", ...described, mainEntity: items(1, "/a", "/b") },
      crumbs(["The Paper", `${SITE}/`], ["Sections", `${SITE}/sections`], ["World"]),
    ]);
  });

  it("that is the third of a list of stories counts on from the first two", () => {
    const [page, way] = read(storyListGraph(PAPER, about, [], list(3, "/a", "/b")));
    expect(page).toEqual({
      "@type": "CollectionPage",
      ...described,
      mainEntity: items(2 * LIST_LENGTH + 1, "/a", "/b"),
    });
    expect(read(storyListGraph(PAPER, about, [], list(1, "/a")))[0]).toMatchObject({
      mainEntity: items(1, "/a"),
    });
    expect(way).toEqual(crumbs(["The Paper", `${SITE}/`], ["World"]));
  });

  it("that stands by itself says when it was changed, if it was", () => {
    const page = { "@type": "WebPage", ...described };
    const way = crumbs(["The Paper", `${SITE}/`], ["World"]);
    expect(read(pageGraph(PAPER, about, { updated: "2014-06-13T12:00:00.000Z" }))).toEqual([
      { ...page, dateModified: "2014-06-13T08:00:00-04:00" },
      way,
    ]);
    expect(read(pageGraph(PAPER, about, {}))).toEqual([page, way]);
    expect(read(pageGraph(PAPER, about))).toEqual([page, way]);
  });

  it("that is results of a search says so, and no more", () => {
    expect(read(searchGraph(PAPER, about))).toEqual([
      { "@type": "SearchResultsPage", ...described },
    ]);
  });
});

describe("for machines, an author", () => {
  const jane: AuthorRecord = {
    slug: "jane",
    name: "Jane Doe",
    kind: "person",
    role: "Editor",
    sameAs: ["https://social.example/@jane"],
    picture: MAP,
    story: story([
      { type: "subhead", level: 2, id: "life", children: [{ type: "text", text: "Life" }] },
      { type: "paragraph", children: [{ type: "text", text: "Jane edits." }] },
      { type: "paragraph", children: [{ type: "text", text: "She also writes." }] },
    ]),
  };
  const page = { ...about, title: "Jane Doe", address: "/authors/jane" };
  const profile = { ...described, name: "Jane Doe", url: `${SITE}/authors/jane` };
  const publisher = {
    "@type": "NewsMediaOrganization",
    "@id": `${SITE}/#publisher`,
    name: "The Paper",
    url: `${SITE}/`,
    logo: expect.objectContaining({ "@type": "ImageObject" }),
  };

  it("is a person with picture, profiles, office and paper, and the newest stories", () => {
    expect(read(authorGraph(PAPER, page, jane, list(1, "/a", "/b")))).toEqual([
      {
        "@type": "ProfilePage",
        ...profile,
        mainEntity: {
          "@type": "Person",
          name: "Jane Doe",
          url: `${SITE}/authors/jane`,
          description: "Jane edits.",
          image: {
            "@type": "ImageObject",
            contentUrl: SITE + MAP.address,
            width: 2400,
            height: 1600,
          },
          sameAs: ["https://social.example/@jane"],
          jobTitle: "Editor",
          worksFor: publisher,
        },
      },
      items(1, "/a", "/b"),
      crumbs(["The Paper", `${SITE}/`], ["Jane Doe"]),
    ]);
  });

  it("is a part of the paper if it is a desk, whatever office it has", () => {
    const [node] = read(authorGraph(PAPER, page, { ...jane, kind: "organization" }, list(1)));
    expect(node?.mainEntity).toMatchObject({
      "@type": "Organization",
      parentOrganization: publisher,
    });
    expect(node?.mainEntity).not.toHaveProperty("jobTitle");
    expect(node?.mainEntity).not.toHaveProperty("worksFor");
  });

  it("has nothing that the page does not show", () => {
    const bare: AuthorRecord = { slug: "jane", name: "Jane Doe", kind: "person", story: story() };
    for (const author of [bare, { ...bare, sameAs: [] }]) {
      const [node] = read(authorGraph(PAPER, page, author, list(1)));
      expect(node?.mainEntity).toEqual({
        "@type": "Person",
        name: "Jane Doe",
        url: `${SITE}/authors/jane`,
        worksFor: publisher,
      });
    }
  });
});
