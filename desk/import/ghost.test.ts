import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { draftOf, type Imported, realProblems, testPaper } from "../../testkit/importing.ts";

/** A Ghost 5 export: one array for each table, joined by ids. */
function ghostExport(posts: Array<Record<string, unknown>>): string {
  return JSON.stringify({
    db: [
      {
        meta: { exported_on: 1402596300000, version: "5.82.2" },
        data: {
          posts,
          tags: [
            { id: "t1", name: "Local News", slug: "local-news" },
            { id: "t2", name: "Water", slug: "water" },
            { id: "t3", name: "#internal", slug: "hash-internal" },
          ],
          posts_tags: [
            { post_id: "p1", tag_id: "t2", sort_order: 1 },
            { post_id: "p1", tag_id: "t1", sort_order: 0 },
            { post_id: "p1", tag_id: "t3", sort_order: 2 },
          ],
          users: [{ id: "u1", name: "Ana Ruiz", slug: "ana", email: "ana@courier.example" }],
          posts_authors: [{ post_id: "p1", author_id: "u1", sort_order: 0 }],
          posts_meta: [
            {
              post_id: "p1",
              meta_title: "Dam opens",
              feature_image_alt: "Water pours through three gates.",
              feature_image_caption: "<span>The gates on Friday.</span>",
            },
          ],
        },
      },
    ],
  });
}

const POST = {
  id: "p1",
  uuid: "a1",
  title: "Upper Valley dam opens",
  slug: "dam-opens",
  html: '<p>The gates of the dam opened on <strong>Friday</strong>.</p><!--kg-card-begin: html--><div onclick="x()">By hand.</div><!--kg-card-end: html--><figure class="kg-card kg-image-card"><img src="__GHOST_URL__/content/images/2014/06/map.jpg" alt="A map."><figcaption>The lake.</figcaption></figure><p><a href="__GHOST_URL__/pool/">The pool</a> fills.</p>',
  mobiledoc: "{}",
  feature_image: "__GHOST_URL__/content/images/2014/06/dam.jpg",
  custom_excerpt: "Two years late.",
  status: "published",
  type: "post",
  visibility: "public",
  published_at: "2014-06-13T12:30:00.000Z",
  updated_at: "2014-06-14T12:30:00.000Z",
  codeinjection_head: "<script>x</script>",
};

describe("an export of Ghost", () => {
  it("gives each post with its tags, authors and pictures", async () => {
    const photo = await sharp({
      create: { width: 1400, height: 900, channels: 3, background: "teal" },
    })
      .jpeg()
      .toBuffer();
    const paper = testPaper({
      "ghost.json": ghostExport([
        POST,
        {
          ...POST,
          id: "p2",
          uuid: "b2",
          title: "Pool fills",
          slug: "pool",
          type: "page",
          html: null,
          plaintext: "The pool fills.\n\nIt is 3 < 4 feet deep.",
        },
      ]),
      "content/images/2014/06/dam.jpg": photo,
      "content/images/2014/06/map.jpg": photo,
    });
    const results = (await paper.importAll(["ghost.json"])) as Imported[];
    expect(results.map(({ draft }) => draft)).toEqual([
      "drafts/dam-opens/index.md",
      "drafts/pool/index.md",
    ]);
    const first = draftOf(paper.contentDir, results[0] as Imported);
    expect(first.fields).toEqual({
      headline: "Upper Valley dam opens",
      seoTitle: "Dam opens",
      standfirst: "Two years late.",
      section: "local",
      topics: ["water"],
      byline: ["ana-ruiz"],
      published: "2014-06-13T12:30:00Z",
      updated: "2014-06-14T12:30:00Z",
      hero: {
        image: "dam.jpg",
        alt: "Water pours through three gates.",
        caption: "The gates on Friday.",
      },
    });
    expect(first.body).toBe(
      [
        "The gates of the dam opened on **Friday**.",
        "By hand.",
        '::figure{image="map.jpg" alt="A map." caption="The lake."}',
        "[The pool](/pool/) fills.",
      ].join("\n\n"),
    );
    expect(first.pictures.sort()).toEqual(["dam.jpg", "map.jpg"]);
    expect(first.comments.join("\n")).toContain("codeinjection_head");
    const second = draftOf(paper.contentDir, results[1] as Imported);
    expect(second.body).toBe("The pool fills.\n\nIt is 3 < 4 feet deep.");
    expect(results.flatMap(realProblems)).toEqual([]);
  });

  it("knows every post again", async () => {
    const paper = testPaper({ "ghost.json": ghostExport([POST]) });
    await paper.importAll(["ghost.json"]);
    expect(await paper.importAll(["ghost.json"])).toEqual([
      { result: "known", copy: expect.any(String), draft: "drafts/dam-opens/index.md" },
    ]);
  });

  it("is refused when it holds no posts", async () => {
    const paper = testPaper({ "ghost.json": ghostExport([]) });
    expect(await paper.importAll(["ghost.json"])).toMatchObject([
      { result: "refused", reason: expect.stringContaining("the Ghost export holds no posts") },
    ]);
  });
});
