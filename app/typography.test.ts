import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const CSS = readFileSync(new URL("./globals.css", import.meta.url), "utf8");

/** Scripts whose letters join, hang from a line or have marks above and below. */
const TALL = new Set(
  "Arab Beng Deva Ethi Gujr Guru Hebr Jpan Khmr Knda Kore Laoo Mlym Mymr Mtei Nkoo Olck Orya Sinh Syrc Taml Telu Thaa Thai Tibt".split(
    " ",
  ),
);

/** Those of them without slanted letters; East Asia's have dots of their own. */
const UPRIGHT = new Set([...TALL].filter((script) => script !== "Jpan" && script !== "Kore"));

/** Languages of one script in most of their texts, and with two letters, or three and newspapers. */
const letters = [..."abcdefghijklmnopqrstuvwxyz"];
const LANGUAGES = [
  ...letters.flatMap((first) => letters.map((second) => first + second)),
  ..."bho ckb doi kok mai mni nqo sat syr".split(" "),
].filter(
  (code) =>
    // Without withdrawn codes, such as “iw”.
    new Intl.Locale(code).toString() === code &&
    new Intl.DisplayNames("en", { type: "language", fallback: "none" }).of(code),
);

/** Everything that is declared for a selector. */
function rulesFor(selector: string): string {
  const places = [...CSS.matchAll(new RegExp(`^${selector}(?:,|\\s\\{)`, "gm"))];
  return places
    .map(({ index }) => CSS.slice(CSS.indexOf("{", index), CSS.indexOf("}", index)))
    .join("\n");
}

const scriptOf = (language: string) => new Intl.Locale(language).maximize().script ?? "";

describe("every language that the world's newspapers are written in", () => {
  it.each(LANGUAGES.filter((language) => TALL.has(scriptOf(language))))(
    "has room for the marks of its letters in headlines, and nothing between those: %s",
    (language) => {
      const rules = rulesFor(`\\.headline-face:lang\\(${language}\\)`);
      expect(Number(/line-height: ([\d.]+)/.exec(rules)?.[1] ?? 0)).toBeGreaterThanOrEqual(1.3);
      expect(rules).toContain("letter-spacing: 0");
    },
  );

  it.each(LANGUAGES.filter((language) => UPRIGHT.has(scriptOf(language))))(
    "emphasizes by weight where letters are never slanted: %s",
    (language) => {
      const rules = rulesFor(`em:lang\\(${language}\\)`);
      expect(rules).toContain("font-style: normal");
      expect(rules).toContain("font-weight: 700");
    },
  );
});
