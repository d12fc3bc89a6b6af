// In a document.
import { expect, it } from "vitest";
import { fill } from "../../client/words.ts";
import { browserWords } from "../../newsroom/locales/browserWords.ts";
import { namesInMessage } from "../../newsroom/locales/messageSyntax.ts";
import { LANGUAGES, MESSAGE_KEYS, say } from "../../newsroom/locales/messages.ts";
import { EN } from "../../newsroom/locales/words/en.ts";

const cases = LANGUAGES.flatMap((language) =>
  MESSAGE_KEYS.filter((key) => {
    const { values, tags } = namesInMessage(EN[key]);
    return values.size > 0 && tags.size === 0;
  }).map((key) => [language, key] as const),
);

it.each(cases)("A script says in %s what a page would: %s", (language, key) => {
  document.documentElement.lang = language;
  const message = browserWords({ language })[key];
  const { values, plurals } = namesInMessage(EN[key]);
  for (const number of [0, 1, 2, 3, 11, 102]) {
    const filled = Object.fromEntries(
      [...values].map((name) => [name, plurals.has(name) ? number : `“${name}”`]),
    );
    expect(fill(message, filled)).toBe(say({ language }, key as "stories", filled as never));
  }
});

it("A message without values is its words alone", () => {
  expect(browserWords({ language: "en" }).pause).toBe("Pause");
  expect(browserWords({ language: "en", words: { pause: "Hold" } }).pause).toBe("Hold");
});

it.each([
  ["uk", {}],
  ["th", {}],
  ["lv", {}],
  ["uk", { suggestionCount: "{count, plural, one {# слово} few {# слова} other {# слів}}" }],
])(
  "A script counts as a page does in a language without words of the product: %s, %j",
  (language, words) => {
    document.documentElement.lang = language;
    const { suggestionCount } = browserWords({ language, words });
    for (const count of [0, 1, 2, 5, 21, 101]) {
      expect(fill(suggestionCount, { count })).toBe(
        say({ language, words }, "suggestionCount", { count }),
      );
    }
  },
);

it("A script counts by the rules of the paper's language on the page of a story in another one", () => {
  document.documentElement.lang = "en";
  document.body.lang = "ar";
  try {
    const { suggestionCount } = browserWords({ language: "ar" });
    for (const count of [1, 2, 3, 11, 100]) {
      expect(fill(suggestionCount, { count })).toBe(
        say({ language: "ar" }, "suggestionCount", { count }),
      );
    }
  } finally {
    document.body.lang = "";
  }
});
