import { describe, expect, it } from "vitest";
import { namesInMessage } from "./messageSyntax.ts";
import {
  hasWords,
  LANGUAGES,
  listed,
  MESSAGE_KEYS,
  messageText,
  say,
  sayParts,
  wordingFor,
} from "./messages.ts";
import type { MessageKey } from "./words/en.ts";
import { EN } from "./words/en.ts";

describe.each(LANGUAGES)("The words in %s", (language) => {
  it.each(MESSAGE_KEYS)("have the values and tags of %s, and can be read", (key) => {
    const own = namesInMessage(messageText({ language }, key));
    const english = namesInMessage(EN[key]);
    expect([...own.values].sort()).toEqual([...english.values].sort());
    expect([...own.tags].sort()).toEqual([...english.tags].sort());
    for (const name of own.plurals) expect(english.plurals).toContain(name);
  });

  it.each(MESSAGE_KEYS.filter((key) => namesInMessage(EN[key]).plurals.size > 0))(
    "have a form of %s for every number",
    (key) => {
      const { values } = namesInMessage(EN[key]);
      for (const number of [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000]) {
        const filled = Object.fromEntries([...values].map((name) => [name, number]));
        const said = say({ language }, key as "stories", filled as { count: number });
        expect(said).not.toMatch(/[{}#]/);
        expect(said.trim()).not.toBe("");
      }
    },
  );

  it.each([
    ["enlarge", "enlargePicture"],
    ["back", "backToText"],
    ["backPlace", "backToPlace"],
    ["rssFeed", "rssFeedOf"],
    ["showPicture", "showPictureNumber"],
    ["remove", "removeStory"],
  ] as const)(
    "name a control by more than what is seen of it, and have that in it: %s",
    (seen, named) => {
      const [text, name] = [seen, named].map((key) =>
        messageText({ language }, key).toLocaleLowerCase(language),
      );
      // WCAG 2.5.3, as whole words where a language divides them.
      const words = (of = "") => [
        ...new Intl.Segmenter(language, { granularity: "word" }).segment(of),
      ];
      const plain = (of = "") =>
        words(of)
          .map(({ segment }) => segment)
          .join("|");
      expect(`|${plain(name)}|`).toContain(`|${plain(text)}|`);
    },
  );

  it("are written without straight quotation marks, and without space at their ends", () => {
    for (const key of MESSAGE_KEYS) {
      const text = messageText({ language }, key);
      expect(text, key).not.toMatch(/["']|^\s|\s$/);
    }
  });
});

describe("The words of a language other than English", () => {
  it.each(LANGUAGES.filter((language) => language !== "en"))("are its own: %s", (language) => {
    const same = MESSAGE_KEYS.filter(
      (key) => /\p{L}{4}/u.test(plain(EN[key])) && messageText({ language }, key) === EN[key],
    );
    // Words that a language has in common with English.
    expect(same.length, same.join(", ")).toBeLessThan(12);
  });

  function plain(message: string): string {
    return message.replace(/\{[^}]*\}|<[^>]*>/g, "");
  }
});

describe("say", () => {
  const english = { language: "en-US" };

  it("puts values in, and writes numbers as the language does", () => {
    expect(say(english, "archiveOf", { year: "2014" })).toBe("Archive 2014");
    expect(say(english, "stories", { count: 1 })).toBe("1 story");
    expect(say(english, "stories", { count: 1234 })).toBe("1,234 stories");
    expect(say({ language: "de-AT" }, "stories", { count: 12345 })).toContain("12");
  });

  it("takes markup in a value as it stands", () => {
    expect(say(english, "searchTitle", { query: "<b>{x}</b> '{y}" })).toBe(
      "Search: <b>{x}</b> '{y}",
    );
  });

  it("takes the paper's own words, and the catalogue's for all others", () => {
    const paper = { language: "en", words: { topStories: "Editors’ choice" } };
    expect(say(paper, "topStories")).toBe("Editors’ choice");
    expect(say(paper, "latest")).toBe("Latest");
  });

  it("takes English where the product has no words, by English rules", () => {
    expect(hasWords("xh")).toBe(false);
    expect(say({ language: "xh" }, "stories", { count: 2 })).toBe("2 stories");
  });

  it("keeps English in its order where it stands in text from right to left", () => {
    const persian = { language: "fa" };
    expect(say(persian, "stories", { count: 2 })).toBe("\u20662 stories\u2069");
    expect(say(persian, "noCorrections")).toBe("\u2066No corrections have been made.\u2069");
    const parts = sayParts<"published", { at: string }>(persian, "published", {
      time: { at: "noon" },
    });
    expect(parts).toEqual(["\u2066Published \u2068", { at: "noon" }, "\u2069\u2069"]);
    // One word goes nowhere, and what has none is in the paper's language.
    expect(say(persian, "search")).toBe("Search");
    expect(say(persian, "dayAndTime", { day: "۲۳ خرداد", time: "۱۳:۳۰" })).toBe("۲۳ خرداد, ۱۳:۳۰");
    const own = { language: "fa", words: { noCorrections: "اصلاحی نبود." } };
    expect(say(own, "noCorrections")).toBe("اصلاحی نبود.");
    for (const language of ["sv", "ar", "en", "fa-Latn"]) {
      for (const key of MESSAGE_KEYS) {
        expect(messageText({ language }, key)).not.toMatch(/[\u2066\u2069]/);
      }
    }
  });

  it("writes the paper's own words by the rules of its language, also where the product has none", () => {
    const stories =
      "{count, plural, one {# історія} few {# історії} many {# історій} other {# історії}}";
    const paper = { language: "uk", words: { stories } };
    expect([1, 2, 5, 21, 12_345].map((count) => say(paper, "stories", { count }))).toEqual([
      "1 історія",
      "2 історії",
      "5 історій",
      "21 історія",
      "12\u00a0345 історій",
    ]);
    expect(say(paper, "minutes", { minutes: 21 })).toBe("21 min read");
    const bangla = { language: "bn", words: { stories: "{count, plural, other {#টি খবর}}" } };
    expect(say(bangla, "stories", { count: 12 })).toBe("১২টি খবর");
  });

  it("wraps every word of the pseudo-language, and no value", () => {
    const pseudo = { language: "en-XA" };
    expect(hasWords("en-XA")).toBe(true);
    expect(say(pseudo, "latest")).toBe("⟦Latest⟧");
    expect(say(pseudo, "archiveOf", { year: "2014" })).toBe("⟦Archive ⟧2014");
    expect(say(pseudo, "stories", { count: 2 })).toBe("2⟦ stories⟧");
  });
});

describe("sayParts", () => {
  it("keeps what is no text, in order, and gives a tag what stands in it", () => {
    const front = (inside: unknown[]) => ({ link: inside.join("") });
    const parts = sayParts<"readMeanwhile", { link: string }>({ language: "en" }, "readMeanwhile", {
      front,
    });
    expect(parts).toContainEqual({ link: "front page" });
    expect(parts.at(-1)).toBe(".");
    const time = { at: "noon" };
    expect(sayParts<"published", typeof time>({ language: "en" }, "published", { time })).toEqual([
      "Published ",
      time,
    ]);
  });
});

describe("listed", () => {
  it.each([
    ["en-GB", ["a", "b", "c"], "a, b and c"],
    ["en-US", ["a", "b", "c"], "a, b and c"],
    ["de", ["a", "b", "c"], "a, b und c"],
    ["es", ["a", "b"], "a y b"],
    ["ja", ["a", "b", "c"], "a、b、c"],
    ["en", ["a"], "a"],
    ["en", [], ""],
  ])("joins entries as %s does", (language, entries, joined) => {
    expect(listed(entries, { language }).join("")).toBe(joined);
  });

  it("joins authors in the language of the byline's words", () => {
    expect(listed(["a", "b"], { language: "uk" }).join("")).toBe("a and b");
    const paper = { language: "uk", words: { byline: "{authors}" } };
    expect(listed(["a", "b"], paper).join("")).toBe("a і b");
  });
});

describe("wordingFor", () => {
  const paper = { language: "de-CH", words: { latest: "Frisch" }, name: "Bote" };

  it("is the paper's for its own language, and for one without words", () => {
    expect(wordingFor(paper, "de-CH")).toBe(paper);
    expect(wordingFor(paper, "xh")).toBe(paper);
  });

  it("is the story's language where the product has its words; the paper's own are in the paper's", () => {
    expect(wordingFor(paper, "ar")).toEqual({ ...paper, language: "ar", words: undefined });
    expect(wordingFor(paper, "de").words).toBe(paper.words);
  });
});

it("Every message is named once, and the names say what they are", () => {
  expect(new Set<MessageKey>(MESSAGE_KEYS).size).toBe(MESSAGE_KEYS.length);
  for (const key of MESSAGE_KEYS) expect(key).toMatch(/^[a-z][a-zA-Z]+$/);
});
