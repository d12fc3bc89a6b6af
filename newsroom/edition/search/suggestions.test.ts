import { expect, it } from "vitest";
import { editionOf } from "../../../testkit/editions.ts";
import { article, articles, NOW, section, story } from "../../../testkit/records.ts";
import { suggestionsFor } from "./suggestions.ts";

const opened = () =>
  editionOf(
    [
      article("old", { headline: "Iraq in May", published: "2014-05-01T12:00:00.000Z" }),
      article("new", { headline: "Airstrikes in Iraq", topics: ["iraq"] }),
      article("text", { headline: "Oil", text: "Iraq" }),
      article("secret", {
        headline: "Iraq tomorrow",
        topics: ["irate"],
        published: "2014-07-01T12:00:00.000Z",
      }),
    ],
    {
      topics: [
        { slug: "iraq", name: "Iraq" },
        { slug: "irate", name: "Irate" },
      ],
    },
  );

it("Suggestions are places by their beginning, then public stories by headline, newest first", () => {
  const all = suggestionsFor(opened(), "ira", NOW);
  expect(all.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    "topic: Iraq",
    "story: Airstrikes in Iraq",
    "story: Iraq in May",
  ]);
  expect(all[0]?.address).toBe("/topics/iraq");
});

it("Suggestions need every word, the last one unfinished, and at least two letters", () => {
  const texts = (q: string) => suggestionsFor(opened(), q, NOW).map(({ text }) => text);
  expect(texts("iraq air")).toEqual(["Airstrikes in Iraq"]);
  expect(texts("spo")).toEqual(["Sport"]);
  for (const q of ["", "i", " ", "*", '"', "(", "headline:", "\0"]) expect(texts(q), q).toEqual([]);
});

it("Suggestions are three places and six stories at most, with what a story is", () => {
  const names = ["Water", "Waterways", "Wattle", "Watch"];
  const slug = (name: string) => name.toLowerCase();
  const edition = editionOf(
    articles(8, {
      headline: "Water rises",
      topics: names.map(slug),
      byline: ["walter", "nobody"],
      kind: "opinion",
    }),
    {
      sections: [section("world"), section("wateringen", { name: "Wateringen" })],
      topics: names.map((name) => ({ slug: slug(name), name })),
      authors: [
        { slug: "walter", name: "Jo Walter-Watson", kind: "person", story: story() },
        { slug: "watkins", name: "Watkins", kind: "person", story: story() },
      ],
    },
  );
  const all = suggestionsFor(edition, "wat", NOW);
  expect(all.slice(0, 3)).toEqual([
    { kind: "section", text: "Wateringen", address: "/wateringen", label: "section" },
    { kind: "topic", text: "Watch", address: "/topics/watch", label: "topic" },
    { kind: "topic", text: "Water", address: "/topics/water", label: "topic" },
  ]);
  expect(all.slice(3).map(({ address }) => address)).toEqual(
    [7, 6, 5, 4, 3, 2].map((number) => `/2014/06/01/story-${number}`),
  );
  expect(all[3]).toMatchObject({ kind: "story", text: "Water rises", label: "Opinion" });
  expect(suggestionsFor(edition, " watson ", NOW)).toEqual([
    { kind: "author", text: "Jo Walter-Watson", address: "/authors/walter", label: "author" },
  ]);
  expect(suggestionsFor(edition, "watk", NOW)).toEqual([]);
});

it("Suggestions of news have no label", () => {
  const edition = editionOf([article("a", { headline: "Water" })]);
  expect(suggestionsFor(edition, "water", NOW)).toEqual([
    { kind: "story", text: "Water", address: "/2014/06/12/a" },
  ]);
});
