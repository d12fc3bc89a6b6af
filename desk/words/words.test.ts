import { beforeAll, describe, expect, it } from "vitest";
import { namesInMessage } from "../../newsroom/locales/messageSyntax.ts";
import { type DeskKey, EN_DESK } from "./en.ts";
import { DESK_LANGUAGES, deskLanguage, deskMessage, loadDeskWords, sayAtDesk } from "./words.ts";

const KEYS = Object.keys(EN_DESK) as DeskKey[];
const WITH_PLURALS = KEYS.filter((key) => namesInMessage(EN_DESK[key]).plurals.size > 0);
const TRANSLATED = DESK_LANGUAGES.filter((language) => language !== "en");

beforeAll(() => Promise.all(DESK_LANGUAGES.map(loadDeskWords)));

/** What no message of a language may have: quotation marks of others, and in French wrong spaces at its signs. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  de: /“[^„]*”|‘|’/,
  en: /„|[«»]/,
  es: /[“”„‘’']|«\s|\s»/,
  fr: /[“”„‘']|«(?!\u{a0})|(?<!\u{a0})»|(?<![\u{a0}\d]):(?!\/\/)|(?<!\u{202f})[;?!]/u,
  pt: /[«»„‘’']/,
};

describe.each(DESK_LANGUAGES)("The desk's words in %s", (language) => {
  it("have the values and tags of the English, and can be read", () => {
    for (const key of KEYS) {
      expect(() => namesInMessage(deskMessage(language, key)), key).not.toThrow();
      const own = namesInMessage(deskMessage(language, key));
      const english = namesInMessage(EN_DESK[key]);
      expect([...own.values].sort(), key).toEqual([...english.values].sort());
      expect([...own.tags].sort(), key).toEqual([...english.tags].sort());
      for (const name of own.plurals) expect(english.plurals, key).toContain(name);
    }
  });

  it("have a form for every number", () => {
    expect(WITH_PLURALS.length).toBeGreaterThan(0);
    for (const key of WITH_PLURALS) {
      const { values } = namesInMessage(EN_DESK[key]);
      for (const number of [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000]) {
        const filled = Object.fromEntries([...values].map((name) => [name, number]));
        const said = sayAtDesk(language, key as "storiesFound", filled as { count: number });
        expect(said, key).not.toMatch(/[{}#]/);
        expect(said.trim(), key).not.toBe("");
      }
    }
  });

  it.each([
    ["duplicate", "duplicateOf"],
    ["throwAway", "throwAwayOf"],
    ["bringBack", "bringBackOf"],
    ["add", "addTo"],
    ["remove", "removeOf"],
    ["up", "upOf"],
    ["down", "downOf"],
    ["takeOff", "takeOffOf"],
    ["takeOver", "takeOverFrom"],
    ["makeLead", "makeLeadOf"],
    ["makeRelated", "makeRelatedOf"],
    ["makeSecondary", "makeSecondaryOf"],
  ] as const)(
    "name a control by more than what is seen of it, and have that in it: %s",
    (seen, named) => {
      // WCAG 2.5.3.
      const [text, name] = [seen, named].map((key) =>
        deskMessage(language, key).toLocaleLowerCase(language),
      );
      const words = (of = "") =>
        [...new Intl.Segmenter(language, { granularity: "word" }).segment(of)]
          .map(({ segment }) => segment)
          .join("|");
      expect(`|${words(name)}|`).toContain(`|${words(text)}|`);
    },
  );

  it.each(["Is it?", "At 6 p.m.", "Wait…", "終わり。", "هل هذا؟", "« Quoi\u202f! »"])(
    "have no doubled stop where a value ends with one: %s",
    (value) => {
      const say = sayAtDesk as (language: string, key: DeskKey, values: object) => string;
      for (const key of KEYS) {
        const { values, plurals } = namesInMessage(EN_DESK[key]);
        const numbers = new Set([
          ...plurals,
          ...[...EN_DESK[key].matchAll(/\{(\w+), number\}/g)].map(([, name = ""]) => name),
        ]);
        const filled = [...values].map((name) => [name, numbers.has(name) ? 2 : value]);
        expect(say(language, key, Object.fromEntries(filled)), key).not.toMatch(
          /[?!…؟？！。][\u2068\u2069]?[.。]|[^\s./]\.[\u2068\u2069]?\.(?!\.)/u,
        );
      }
    },
  );

  it("are written without straight quotation marks, and without space at their ends", () => {
    for (const key of KEYS) expect(deskMessage(language, key), key).not.toMatch(/["]|^\s|\s$/);
  });

  it("have the quotation marks and spaces of their language alone", () => {
    const foreign = FOREIGN[language];
    for (const key of KEYS) {
      // Names within braces are no text.
      const text = deskMessage(language, key).replace(/\{\w+\}/g, "{x}");
      if (foreign) expect(text, key).not.toMatch(foreign);
    }
  });
});

describe("The desk's words in a language other than English", () => {
  it.each(TRANSLATED)("are its own: %s", (language) => {
    const plain = (message: string) => message.replace(/\{[^}]*\}/g, "");
    const same = KEYS.filter(
      (key) => /\p{L}{4}/u.test(plain(EN_DESK[key])) && deskMessage(language, key) === EN_DESK[key],
    );
    // Words that a language has in common with English.
    expect(same.length, same.join(", ")).toBeLessThan(12);
  });
});

describe("What is quoted in a sentence from right to left, or is an address", () => {
  const said = (message: string) =>
    sayAtDesk("ar", "problemWithRemedy", { message, remedy: "اكتب «section: world»" });

  it("runs by itself, so that signs of code stay at their ends", () => {
    expect(said("لا يوجد «::figure{src=…}» هنا")).toBe(
      "لا يوجد «\u2068::figure{src=…}\u2069» هنا؛ اكتب «\u2068section: world\u2069».",
    );
    expect(said("العنوان “The dam opens!” طويل")).toContain("“\u2068The dam opens!\u2069”");
  });

  it.each(["/2014/06/14/gates", "/world/", "/2014/06/12/سد", "/", "https://river.example/a?b=1#c"])(
    "runs by itself as an address, without the stop behind it: %s",
    (address) => {
      expect(sayAtDesk("ar", "planUpdated", { address })).toContain(
        `على \u2068${address}\u2069 فورًا`,
      );
      expect(sayAtDesk("ar", "doneRenamed", { address })).toContain(`على \u2068${address}\u2069.`);
    },
  );

  it("runs by itself as a path, and once where a sentence stands in another", () => {
    const place = sayAtDesk("ar", "placeInFile", { file: "articles/a/index.md", line: 3 });
    expect(place).toMatch(/^\u2068articles\/a\/index\.md\u2069،/);
    expect(sayAtDesk("ar", "readersDoNot", { why: place })).toContain(place);
    const quoted = sayAtDesk("ar", "duplicated", { headline: "The dam" });
    expect(sayAtDesk("ar", "readersDoNot", { why: quoted })).toContain(quoted);
  });

  it("needs no signs in a language from left to right", () => {
    expect(
      sayAtDesk("en", "problemWithRemedy", { message: "“x” is gone", remedy: "write “y”" }),
    ).toBe("“x” is gone; write “y”.");
  });
});

describe("The language of the desk", () => {
  it("is the paper's with its region where the desk has words in it, else English", () => {
    expect(deskLanguage("de-AT")).toBe("de-AT");
    expect(sayAtDesk("de-AT", "storiesFound", { count: 1 })).toBe("1 Artikel");
    expect(deskLanguage("fi")).toBe("en");
  });
});
