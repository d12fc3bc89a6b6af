import { describe, expect, it } from "vitest";
import { editionOf } from "../../testkit/editions.ts";
import { article, MAP, NOW, PAPER, section, story } from "../../testkit/records.ts";
import {
  articleCard,
  authorCard,
  cardAddress,
  cardPicture,
  frontCard,
  searchCard,
  sectionCard,
  standingCard,
  topicCard,
} from "./card.ts";
import { findCard } from "./findCard.ts";

const war = { ...article("war", { hero: MAP }), section: section("world") };

describe("the address of a card", () => {
  const address = (fields: object = {}) => cardAddress(articleCard(PAPER, { ...war, ...fields }));

  it("is that of its page, with a version", () => {
    expect(address()).toMatch(/^\/cards\/2014\/06\/12\/war\.[0-9a-f]{8}\.jpg$/);
    expect(cardAddress(sectionCard(PAPER, section("world")))).toMatch(
      /^\/cards\/sections\/world\.[0-9a-f]{8}\.jpg$/,
    );
    expect(cardAddress(frontCard(PAPER))).toMatch(/^\/cards\/front\.[0-9a-f]{8}\.jpg$/);
  });

  it.each([
    ["headline", { headline: "Another" }],
    ["section", { section: section("sport") }],
    ["section's name", { section: section("world", { name: "The world" }) }],
    ["section's colour", { section: section("world", { colour: "teal" }) }],
    ["picture", { hero: { ...MAP, address: MAP.address.replace("0a1b", "ffff") } }],
    ["picture's focus", { hero: { ...MAP, focus: { x: 10, y: 90 } } }],
    ["missing picture", { hero: undefined }],
    ["direction", { lang: "ar" }],
  ])("changes with the %s", (_, fields) => {
    expect(address(fields)).not.toBe(address());
  });

  it("stays when only the text has changed", () => {
    expect(address({ standfirst: "Other words", updated: "2014-06-13T12:00:00.000Z" })).toBe(
      address(),
    );
  });

  it("changes with the paper's name", () => {
    expect(cardAddress(articleCard({ name: "Other", language: "en" }, war))).not.toBe(address());
  });
});

it("A card says above the headline where the story stands and what kind it is", () => {
  expect(articleCard(PAPER, war).kicker).toBe("World");
  expect(articleCard(PAPER, { ...war, kind: "opinion" }).kicker).toBe("World · Opinion");
});

describe("what is on a card", () => {
  const named = {
    kind: "section",
    lang: "en-US",
    direction: "ltr",
    paperName: "The Paper",
    kicker: undefined,
    colour: "red",
    picture: undefined,
  };

  it("of a story are its headline and its picture, as the pages crop and credit that", () => {
    const hero = {
      ...MAP,
      focus: { x: 10, y: 90 },
      crop: "never" as const,
      backdrop: "dark" as const,
      caption: "The road",
      credit: "Graphic: The Paper",
    };
    expect(articleCard(PAPER, { ...war, hero })).toEqual({
      stem: "/cards/2014/06/12/war",
      kind: "article",
      lang: "en-US",
      direction: "ltr",
      paperName: "The Paper",
      kicker: "World",
      colour: "red",
      headline: "Headline of war",
      standfirst: undefined,
      picture: {
        address: MAP.address,
        width: 2400,
        height: 1600,
        focus: { x: 10, y: 90 },
        crop: "never",
        backdrop: "dark",
        caption: "The road",
        credit: "Graphic: The Paper",
      },
      alt: `Headline of war (World, The Paper). ${MAP.alt}`,
    });
    expect(articleCard(PAPER, { ...war, lang: "ar" }).direction).toBe("rtl");
  });

  it("of a section are its name, description and colour", () => {
    expect(sectionCard(PAPER, section("sport", { colour: "teal" }))).toEqual({
      ...named,
      stem: "/cards/sections/sport",
      colour: "teal",
      headline: "Sport",
      standfirst: "Stories from sport",
      alt: "Sport (The Paper). Stories from sport",
    });
  });

  it("of an author are the name and what that is in the paper", () => {
    expect(authorCard(PAPER, { slug: "jane", name: "Jane Doe", role: "Editor" })).toEqual({
      ...named,
      stem: "/cards/authors/jane",
      headline: "Jane Doe",
      standfirst: "Editor",
      alt: "Jane Doe (The Paper). Editor",
    });
  });

  it("of a topic are its name and description, if it has one", () => {
    const topic = { slug: "iraq", name: "Iraq" };
    expect(topicCard(PAPER, { ...topic, description: "A war" })).toEqual({
      ...named,
      stem: "/cards/topics/iraq",
      headline: "Iraq",
      standfirst: "A war",
      alt: "Iraq (The Paper). A war",
    });
    expect(topicCard(PAPER, topic)).toMatchObject({
      standfirst: undefined,
      alt: "Iraq (The Paper)",
    });
  });

  it("of a standing page are its headline and standfirst", () => {
    const page = { slug: "ethics", headline: "Our ethics", standfirst: "What we do not do" };
    expect(standingCard(PAPER, page)).toEqual({
      ...named,
      stem: "/cards/pages/ethics",
      headline: "Our ethics",
      standfirst: "What we do not do",
      alt: "Our ethics (The Paper). What we do not do",
    });
  });

  it("of the search is that it is one", () => {
    expect(searchCard({ ...PAPER, language: "he" })).toEqual({
      ...named,
      lang: "he",
      direction: "rtl",
      stem: "/cards/search",
      headline: "Search",
      standfirst: undefined,
      alt: "Search (The Paper)",
    });
  });

  it("of the front are the paper's name and what it says of itself", () => {
    expect(frontCard({ ...PAPER, language: "ar" })).toEqual({
      ...named,
      kind: "front",
      lang: "ar",
      direction: "rtl",
      stem: "/cards/front",
      headline: "The Paper",
      standfirst: "All of it",
      alt: "The Paper: All of it",
    });
    expect(frontCard({ ...PAPER, tagline: "" }).standfirst).toBeUndefined();
  });
});

describe("what a page says of its card", () => {
  it("is its address, its size, and in words what it shows", () => {
    const card = articleCard(PAPER, war);
    expect(cardPicture(PAPER, card)).toEqual({
      url: `https://paper.example${cardAddress(card)}`,
      width: 1200,
      height: 630,
      alt: `Headline of war (World, The Paper). ${MAP.alt}`,
    });
    expect(articleCard(PAPER, { ...war, hero: undefined }).alt).toBe(
      "Headline of war (World, The Paper)",
    );
    expect(sectionCard(PAPER, section("world")).alt).toBe("World (The Paper). Stories from world");
    expect(frontCard(PAPER).alt).toBe("The Paper: All of it");
    expect(frontCard({ ...PAPER, tagline: "" }).alt).toBe("The Paper");
  });
});

describe("a card is found", () => {
  const soon = "2014-06-25T12:00:00.000Z";
  const edition = () => editionOf([article("war"), article("soon", { published: soon })]);

  it("for the front, sections and public stories, whatever its version", () => {
    const found = (address: string) => findCard(edition(), address, NOW)?.headline;
    expect(found("/cards/front.00000000.jpg")).toBe("The Paper");
    expect(found("/cards/front.jpg")).toBe("The Paper");
    expect(found("/cards/sections/world.00000000.jpg")).toBe("World");
    expect(found("/cards/2014/06/12/war.00000000.jpg")).toBe("Headline of war");
  });

  it("for nothing else", () => {
    for (const address of [
      "/cards/2014/06/12/war.00000000.png",
      "/cards/2014/06/12/war",
      "/cards/2014/06/12/peace.00000000.jpg",
      "/cards/sections/nothing.00000000.jpg",
      "/cards/sections/../front.00000000.jpg",
      "/cards/world.00000000.jpg",
      "/cards/.00000000.jpg",
    ]) {
      expect(findCard(edition(), address, NOW), address).toBeUndefined();
    }
  });

  it("for authors, topics and standing pages that readers have, and for the search", () => {
    const people = editionOf(
      [
        article("war", { topics: ["iraq"], byline: ["jane"] }),
        article("soon", { published: soon, topics: ["secret"] }),
      ],
      {
        authors: [{ slug: "jane", name: "Jane Doe", kind: "person", story: story() }],
        topics: [
          { slug: "iraq", name: "Iraq" },
          { slug: "secret", name: "Secret" },
        ],
        pages: [
          {
            slug: "ethics",
            headline: "Our ethics",
            standfirst: "What we do not do",
            updated: "2014-06-01T12:00:00.000Z",
            order: 1,
            story: story(),
          },
        ],
      },
    );
    const found = (address: string, now = NOW) => findCard(people, address, now);
    expect(found("/cards/authors/jane.00000000.jpg")).toEqual(
      authorCard(PAPER, { slug: "jane", name: "Jane Doe", role: undefined }),
    );
    expect(found("/cards/topics/iraq.00000000.jpg")?.headline).toBe("Iraq");
    expect(found("/cards/pages/ethics.00000000.jpg")?.headline).toBe("Our ethics");
    expect(found("/cards/search.00000000.jpg")?.headline).toBe("Search");
    // A topic of scheduled stories is none until they are out.
    expect(found("/cards/topics/secret.00000000.jpg")).toBeUndefined();
    expect(found("/cards/topics/secret.00000000.jpg", new Date(soon))?.headline).toBe("Secret");
    for (const other of [
      "authors/iraq",
      "topics/jane",
      "pages/jane",
      "sections/ethics",
      "people/jane",
    ]) {
      expect(found(`/cards/${other}.00000000.jpg`), other).toBeUndefined();
    }
  });

  it("at the address of a file alone, and no part of another", () => {
    for (const address of [
      "/a/cards/front.00000000.jpg",
      "/cards/front.00000000.jpg.png",
      "/cards/front.00000000.jpg/",
      "/cards/front.0000000.jpg",
      "/cards/front.000000000.jpg",
      "/cards/front.0000000G.jpg",
      "/cards/a/sections/world.00000000.jpg",
      "/cards/sections/world/a.00000000.jpg",
    ]) {
      expect(findCard(edition(), address, NOW), address).toBeUndefined();
    }
  });

  it("for a scheduled story from its minute on", () => {
    const address = "/cards/2014/06/25/soon.00000000.jpg";
    expect(findCard(edition(), address, new Date(Date.parse(soon) - 1))).toBeUndefined();
    expect(findCard(edition(), address, new Date(soon))?.headline).toBe("Headline of soon");
  });
});
