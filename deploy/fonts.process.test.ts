import { readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { temporaryFolder } from "../testkit/temporaryFolder.ts";
import { writeFonts } from "./fonts.ts";

const FILES = ["newsreader-text.woff2", "newsreader-italic.woff2", "newsreader-display.woff2"];

it("fonts are cut once, and again when the recipe has changed", async () => {
  const root = temporaryFolder();
  symlinkSync(
    fileURLToPath(new URL("../node_modules", import.meta.url)),
    path.join(root, "node_modules"),
  );
  const folder = path.join(root, ".broadsheet/fonts");
  const times = () => FILES.map((file) => statSync(path.join(folder, file)).mtimeMs);

  await writeFonts(root);
  for (const file of FILES) {
    const font = readFileSync(path.join(folder, file));
    expect(font.subarray(0, 4).toString()).toBe("wOF2");
    // A page may load two fonts and has a size budget.
    expect(font.length).toBeLessThan(60_000);
  }
  const first = times();

  writeFileSync(path.join(folder, "newsreader-text.woff2"), "left alone");
  await writeFonts(root);
  expect(readFileSync(path.join(folder, "newsreader-text.woff2"), "utf8")).toBe("left alone");
  expect(times().slice(1)).toEqual(first.slice(1));

  writeFileSync(path.join(folder, "recipe"), "of an older version");
  await writeFonts(root);
  expect(readFileSync(path.join(folder, "newsreader-text.woff2")).subarray(0, 4).toString()).toBe(
    "wOF2",
  );
});
