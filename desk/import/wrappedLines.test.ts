import { describe, expect, it } from "vitest";
import { readUnits } from "./units.ts";

const texts = (...lines: string[]) => readUnits(lines.join("\n")).map(({ text }) => text);

const COLUMN = [
  "The dam, which had been closed for ope-",
  "ned on Friday after the government had",
  "given its permission, as it is the gov-",
  "ernment that has to say who opens it and",
];

describe("lines that a printed column has broken", () => {
  it("are paragraphs, whose words are whole", () => {
    expect(
      texts(
        "The dam, which had been closed for nine years, ope-",
        "ned on Friday after the three councils and the gov\u00AD",
        "ernment gave way. The mayor of Marl, Ana Ruiz,",
        "Said so to the three councils on Friday.",
        "Nobody was hurt.",
        "It took nine years until the wall was as high as",
        "the law demands.",
      ),
    ).toEqual([
      "The dam, which had been closed for nine years, opened on Friday after the three councils and the government gave way. The mayor of Marl, Ana Ruiz, Said so to the three councils on Friday.",
      "Nobody was hurt.",
      "It took nine years until the wall was as high as the law demands.",
    ]);
  });

  it.each([
    ["well-", "known in the valley, they said; it is well-known.", "well-known in"],
    ["nine-year-", "old gates of the valley dam, they said.", "nine-year-old"],
    ["Anglo-", "American wall of the valley dam, they said.", "Anglo-American"],
    ["Nord-", "und Südseite der Mauer im Tal, sagten sie.", "Nord- und"],
    ["2014-", "2015 and the water of the valley, they said.", "2014-2015"],
    ["re\u00AD", "built dam of the valley and its wall, they said.", "rebuilt"],
    ["gov\u2010", "ernment of the valley and its wall, they said.", "government"],
  ])("keep the hyphens that words have: %s %s", (end, begin, words) => {
    const [text = ""] = texts(
      "The water of the river ran for the third day and it",
      "was seen that the dam, as everybody knows, had been",
      `higher than it should have been under the law ${end}`,
      begin,
    );
    expect(text).toContain(words);
  });

  it.each([
    [
      "a poem",
      [
        "the river runs",
        "and nobody has seen where its water comes from",
        "or goes",
        "in the night",
      ],
    ],
    ["a chat", ["see you at the dam", "ok", "thanks a lot", "till then"]],
    [
      "messages with their times",
      [
        "[13/06/2014, 10:32] Jane Doe: the water runs over the wall now, and",
        "[13/06/2014, 10:33] Jane Doe: everybody looks at it from the bridge",
        "[13/06/2014, 10:34] John Roe: we see the same from the other side and",
        "[13/06/2014, 10:35] John Roe: nobody has been hurt as far as we know",
      ],
    ],
    ["names", ["Ana Ruiz, chief engineer of the dam", "Jane Doe, mayor of Marl", "John Roe"]],
  ])("are not the lines of %s", (_, lines) => {
    expect(texts(...lines)).toEqual(lines);
  });

  it("are read in one pass, however many they are", () => {
    const lines = Array.from({ length: 40_000 }, (_, at) => COLUMN[at % 4] ?? "");
    const joined = texts(...lines).join(" ");
    expect(/ope-|gov-/.test(joined)).toBe(false);
  });
});

it("words have no letters that nobody sees", () => {
  expect(texts("re\u00ADpor\u200Bters")).toEqual(["reporters"]);
});
