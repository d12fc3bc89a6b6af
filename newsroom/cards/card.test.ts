import { describe, expect, it } from "vitest";
import { editionOf } from "../../testkit/editions.ts";
import { article, MAP, NOW, PAPER, section } from "../../testkit/records.ts";
import { articleCard, cardAddress, cardPicture, frontCard, sectionCard } from "./card.ts";
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
    expect(cardAddress(articleCard({ name: "Other" }, war))).not.toBe(address());
  });
});

it("A card says above the headline where the story stands and what kind it is", () => {
  expect(articleCard(PAPER, war).kicker).toBe("World");
  expect(articleCard(PAPER, { ...war, kind: "opinion" }).kicker).toBe("World · Opinion");
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

  it("for a scheduled story from its minute on", () => {
    const address = "/cards/2014/06/25/soon.00000000.jpg";
    expect(findCard(edition(), address, new Date(Date.parse(soon) - 1))).toBeUndefined();
    expect(findCard(edition(), address, new Date(soon))?.headline).toBe("Headline of soon");
  });
});
