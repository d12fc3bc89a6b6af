import { expect, it } from "vitest";
import { editionOf } from "../../../testkit/editions.ts";
import { article, NOW } from "../../../testkit/records.ts";
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
