import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, it } from "vitest";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { editorsLanguage, speakToEditors } from "../locales/editorsLanguage.ts";
import { languageOfPaper, speakAsPaper } from "./paperLanguage.ts";

const before = editorsLanguage();
afterEach(() => speakToEditors(before));

function paper(text: string | Uint8Array): string {
  const contentDir = temporaryFolder();
  writeFileSync(path.join(contentDir, "site.yaml"), text);
  return contentDir;
}

it.each([
  ["language: de\n", "de"],
  ['language: "pt-BR"\n', "pt-BR"],
  ["language: 'ar'   # Arabic\n", "ar"],
  ["# language: fr\nlanguage: ja # not de\n", "ja"],
  ["\uFEFFlanguage: es\r\nname: El Correo\r\n", "es"],
  ["name: A\r\nlanguage: de-CH\r\n", "de-CH"],
  ["other:\n  language: fr\nlanguage: de\n", "de"],
  ["other:\n  language: fr\n", undefined],
  ["about: |\n  language: fr\nlanguage: es\n", "es"],
  ["url: [broken\nlanguage: fr\n", "fr"],
  ["language: German\n", undefined],
  ["language: [de]\n", undefined],
  ["language:\n", undefined],
  ["language: 5\n", undefined],
  ["- language: de\n", undefined],
  ["", undefined],
])("A paper whose site.yaml is %j has the language %s", (text, language) => {
  expect(languageOfPaper(paper(text))).toBe(language);
});

it("A site.yaml that is no text, or is not there, has no language and is no failure", () => {
  expect(languageOfPaper(paper(Buffer.from([0xff, 0xfe, 0x00, 0xd8])))).toBeUndefined();
  expect(languageOfPaper("/not/there")).toBeUndefined();
  expect(languageOfPaper("\0")).toBeUndefined();
});

it("A process speaks as its paper does, with the programs that it starts, and in English for any other", () => {
  speakAsPaper({ contentDir: paper("language: fr\n") });
  expect([editorsLanguage(), process.env.EDITORS_LANGUAGE]).toEqual(["fr", "fr"]);
  speakAsPaper({ contentDir: "/not/there" });
  expect([editorsLanguage(), process.env.EDITORS_LANGUAGE]).toEqual(["en", "en"]);
});
