import { describe, expect, it } from "vitest";
import { editionOf } from "../../testkit/editions.ts";
import { article, articles, NOW, story } from "../../testkit/records.ts";
import { hasPage } from "./hasPage.ts";

const edition = () =>
  editionOf(
    [
      ...articles(21, { topics: ["iraq"] }),
      article("moved", { redirectFrom: ["/world/old-story", "/index.php/a/b/c/d/e"] }),
      article("later", {
        published: "2015-01-02T12:00:00.000Z",
        topics: ["secret"],
        redirectFrom: ["/soon"],
      }),
    ],
    {
      topics: [
        { slug: "iraq", name: "Iraq" },
        { slug: "secret", name: "Secret" },
      ],
      pages: [{ slug: "about", headline: "About", story: story(), order: 1 }],
      withdrawn: ["/2014/06/10/gone"],
    },
  );

describe("what the edition has a page for", () => {
  it.each([
    "/world",
    "/sport",
    "/about",
    "/2014",
    "/2014/06",
    "/2014/06/12",
    "/2014/06/12/moved",
    "/world/page/1",
    "/world/page/2",
    "/topics/iraq",
    "/topics/iraq/page/2",
    "/authors/desk",
    "/authors/desk/page/2",
    "/world/old-story",
    "/index.php/a/b/c/d/e",
    "/2014/06/10/gone",
  ])("is %s", (address) => {
    expect(hasPage(edition(), address, NOW)).toBe(true);
  });

  it.each([
    "/nothing",
    "/wor",
    "/2013",
    "/2014/07",
    "/2014/6",
    "/2014/06/31",
    "/2014/06/12/nothing",
    "/2014/06/12/moved/more",
    "/world/page",
    "/world/page/0",
    "/world/page/3",
    "/world/page/02",
    "/world/page/1/2",
    "/about/page/1",
    "/nothing/page/1",
    "/topics",
    "/topics/nothing",
    "/topics/iraq/page",
    "/topics/iraq/page/3",
    "/topics/iraq/more/1",
    "/authors/nobody",
    "/authors/desk/page/3",
    "/a/b/c/d/e/f/g",
  ])("is not %s", (address) => {
    expect(hasPage(edition(), address, NOW)).toBe(false);
  });

  it("changes as soon as a scheduled story is public, and not before", () => {
    const opened = edition();
    const story = [
      "/2015",
      "/2015/01",
      "/2015/01/02",
      "/2015/01/02/later",
      "/topics/secret",
      "/soon",
    ];
    const found = (now: Date) => story.filter((address) => hasPage(opened, address, now));
    expect(found(NOW)).toEqual([]);
    expect(found(new Date("2015-01-02T12:00:00Z"))).toEqual(story);
  });
});
