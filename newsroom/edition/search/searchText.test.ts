import fc from "fast-check";
import { expect, it } from "vitest";
import { indexedTokens } from "./searchText.ts";
import { stemmerOf } from "./stemmers.ts";

/** Texts of words of all kinds, with signs between them that may belong to a word or end it. */
const written = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        "oil",
        "Müller",
        "US",
        "U.S.",
        "e-mail",
        "O’Neill’s",
        "1,200",
        "café",
        "政府",
        "x",
      ),
      fc.constantFrom(" ", ". ", ", ", "", "-", "’", "\n", "."),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.flat().join(""));

it("two texts are indexed beside one another as each is alone, with the spellings of both", () => {
  const stem = stemmerOf("en");
  fc.assert(
    fc.property(written, written, (first, second) => {
      const both = indexedTokens(first, second, stem);
      expect(both.first).toBe(indexedTokens(first, "", stem).first);
      expect(both.second).toBe(indexedTokens("", second, stem).second);
      expect(both.others).toBe(indexedTokens(`${first}\n${second}`, "", stem).others);
    }),
  );
});

it("words that are written in two ways are indexed in both, each with its neighbours", () => {
  expect(indexedTokens("The e-mail of Müller", "from the US")).toEqual({
    first: "the e mail of muller",
    second: "from the us",
    others: "e mail of mueller from the the email of muller from the u s",
  });
});
