import fc from "fast-check";
import { expect, it } from "vitest";
import { indexedTokens, printedSpans } from "./searchText.ts";
import { wordsIn } from "./searchWords.ts";
import { MARK_END, MARK_START } from "./snippets.ts";
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

it("marks around tokens of the index are spans of the text, wherever in it they are", () => {
  fc.assert(
    fc.property(written, fc.nat(), fc.nat(2), (text, place, more) => {
      const tokens = indexedTokens(text, "").first.split(" ");
      const from = place % tokens.length;
      const to = Math.min(from + more, tokens.length - 1);
      tokens[from] = MARK_START + tokens[from];
      tokens[to] += MARK_END;
      const places = wordsIn(text).flatMap((word) => word.tokens);
      const spans = printedSpans(text, tokens.join(" "));
      const [first, last] = [places[from], places[to]];
      expect(spans).toEqual(
        first && last ? [{ start: first.start, end: Math.max(first.end, last.end) }] : [],
      );
    }),
  );
});
