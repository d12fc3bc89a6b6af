import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { DE_RULES } from "../../newsroom/problems/words/de/rules.ts";
import { ROOT } from "../../testkit/project.ts";
import { DESK_LANGUAGES, deskMessage, loadDeskWords } from "../words/words.ts";
import { deskBundle } from "./deskBundle.ts";
import { deskPage } from "./deskPage.ts";

/** The files that a browser loads before it draws anything: a script, and all that it imports at its start. */
function loadedAtOnce(folder: string, script: string): Set<string> {
  const files = new Set([script]);
  for (const file of files) {
    const text = readFileSync(path.join(folder, file), "utf8");
    for (const [, name = ""] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      files.add(name);
  }
  return files;
}

describe("The desk's script", () => {
  it("comes with the words of no language; those of the paper's are one more file, loaded at the same time", async () => {
    const bundle = await deskBundle(ROOT);
    const atOnce = loadedAtOnce(bundle.folder, bundle.script);
    expect(atOnce.size).toBeGreaterThan(1);
    expect(Object.keys(bundle.words).sort()).toEqual([...DESK_LANGUAGES].sort());
    for (const [language, file] of Object.entries(bundle.words)) {
      const more = [...loadedAtOnce(bundle.folder, file)].filter((each) => !atOnce.has(each));
      expect(more, language).toEqual([file]);
      await loadDeskWords(language);
      const address = pathToFileURL(path.join(bundle.folder, file)).href;
      const [words] = Object.values(await import(/* @vite-ignore */ address)) as [
        { crashed: string },
      ];
      expect(words.crashed, language).toBe(deskMessage(language, "crashed"));
      const page = deskPage({ bundle, nonce: "x", language: `${language}-XX`, name: "Paper" });
      const preloaded = [...page.matchAll(/rel="modulepreload" href="\/desk\/files\/([^"]+)"/g)];
      expect(preloaded.map(([, name]) => name)).toEqual([file]);
    }
    // Only catalogues have messages by name.
    const text = [...atOnce].map((file) => readFileSync(path.join(bundle.folder, file), "utf8"));
    expect(text.join("")).not.toMatch(/breakingHasEnded:\s*["`]/);
  });

  it("has nowhere what the rules of the check ask for in other languages, which commands alone say", async () => {
    const { folder } = await deskBundle(ROOT);
    const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
    expect(scripts.length).toBeGreaterThan(1);
    for (const name of scripts) {
      expect(readFileSync(path.join(folder, name), "utf8")).not.toContain(DE_RULES["box-title"]);
    }
  });
});
