import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { afterEach, expect, it } from "vitest";
import { speakToEditors } from "../../locales/editorsLanguage.ts";
import { EN_FILES } from "./en/files.ts";
import { EN_STORIES } from "./en/stories.ts";
import { EN_SYSTEM } from "./en/system.ts";
import { tell } from "./tell.ts";

afterEach(() => speakToEditors("en"));

type Words = Readonly<Record<string, string>>;

/** Messages and remedies of problems; a line of a report joins the two. */
const OF_PROBLEMS: ReadonlyArray<[name: string, words: Words]> = [
  ["files", EN_FILES],
  ["stories", EN_STORIES],
];
const ALL: typeof OF_PROBLEMS = [...OF_PROBLEMS, ["system", EN_SYSTEM]];

function read(text: string): MessageFormatElement[] {
  return parse(text, { ignoreTag: true });
}

/** What a message can begin with, or end with, besides its values: several texts where it has choices. */
function edges(elements: readonly MessageFormatElement[], at: 0 | -1): string[] {
  const element = elements.at(at);
  if (element?.type === TYPE.literal) return [element.value];
  if (element?.type !== TYPE.select && element?.type !== TYPE.plural) return [];
  return Object.values(element.options).flatMap(({ value }) => edges(value, at));
}

/** A message without the quotation marks of a shell around the value of an environment variable. */
function besideSettings(text: string): string {
  return text.replaceAll('"{written}"', "");
}

it.each(ALL)("every message of the catalogue of %s can be read", (_, words) => {
  for (const [key, text] of Object.entries(words)) expect(() => read(text), key).not.toThrow();
});

it.each(ALL)("no message of the catalogue of %s has straight quotation marks", (_, words) => {
  const straight = Object.keys(words).filter((key) =>
    besideSettings(words[key] ?? "").includes('"'),
  );
  expect(straight).toEqual([]);
});

it.each(OF_PROBLEMS)("every message of the catalogue of %s begins in lower case", (_, words) => {
  const upper = Object.entries(words).filter(([, text]) =>
    // Names of settings and formats keep their capitals: CONTENT_DIR, WEBVTT.
    edges(read(text), 0).some((start) => /^\p{Lu}(?!\p{Lu})/u.test(start)),
  );
  expect(upper).toEqual([]);
});

it.each(OF_PROBLEMS)("no message of the catalogue of %s ends with a full stop", (_, words) => {
  const stopped = Object.entries(words).filter(([, text]) =>
    edges(read(text), -1).some((end) => /[.;]$/.test(end)),
  );
  expect(stopped).toEqual([]);
});

it("no two catalogues have a message of the same name", () => {
  const keys = ALL.flatMap(([, words]) => Object.keys(words));
  expect(keys.filter((key, at) => keys.indexOf(key) < at)).toEqual([]);
});

it.each(ALL)(
  "every message of the catalogue of %s shows its values as they are, be they markup",
  (_, words) => {
    for (const [key, text] of Object.entries(words)) {
      if (/, (?:select|plural),/.test(text) || !/\{\w+\}/.test(text)) continue;
      const value = "<b>{x} '#'</b>";
      const values = new Proxy({}, { get: () => value, has: () => true });
      expect((tell as (key: string, values: object) => string)(key, values), key).toContain(value);
    }
  },
);

it("problems are told in the language of the paper's editors", () => {
  speakToEditors("en-XA");
  expect(tell("httpsIfThere")).toBe("⟦write https:// if the site has it⟧");
  expect(tell("addressTaken", { address: "/a", owner: "topic", name: "war" })).toContain("war");
});
