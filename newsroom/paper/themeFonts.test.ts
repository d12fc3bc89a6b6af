import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { WORKSPACE_PATHS } from "../system/workspace.ts";

const PAPER = { language: "en-GB", theme: { fonts: { text: "@fontsource/lora" } } };

afterEach(() => {
  vi.restoreAllMocks();
  vi.resetModules();
});

/** The module as a program in another folder has it. */
async function inFolder(root: string) {
  vi.spyOn(process, "cwd").mockReturnValue(root);
  vi.resetModules();
  return import("./themeFonts.ts");
}

it("A theme's fonts are those that a build has made, and missing before", async () => {
  const root = temporaryFolder();
  const { fontFolderName, fontVersion, lacksFonts, themeFonts } = await inFolder(root);
  expect([themeFonts(PAPER), fontVersion(PAPER), lacksFonts(PAPER)]).toEqual([
    undefined,
    undefined,
    true,
  ]);
  const name = fontFolderName(PAPER) ?? "";
  const folder = path.join(root, WORKSPACE_PATHS.themeFonts, name);
  mkdirSync(folder, { recursive: true });
  const made = { tokens: { "--face-text": '"Lora",' }, faces: "" };
  writeFileSync(path.join(folder, "fonts.json"), JSON.stringify(made));
  expect([themeFonts(PAPER), fontVersion(PAPER), lacksFonts(PAPER)]).toEqual([made, name, false]);
});

it("A paper without fonts of its own lacks none", async () => {
  const { fontFolderName, lacksFonts, themeFonts } = await inFolder(temporaryFolder());
  const plain = { language: "en", theme: { accent: "#004d2c" } };
  expect([fontFolderName(plain), themeFonts(plain), lacksFonts(plain)]).toEqual([
    undefined,
    undefined,
    false,
  ]);
});

it("Fonts are made anew for another font, another file of it, and another language", async () => {
  const { fontFolderName } = await inFolder(temporaryFolder());
  const names = [
    PAPER,
    { ...PAPER, theme: { fonts: { headline: "@fontsource/lora" } } },
    { ...PAPER, fontDigest: "0a1b2c3d4e5f6071" },
    { ...PAPER, language: "pl" },
  ].map(fontFolderName);
  expect(new Set(names).size).toBe(4);
  expect(fontFolderName({ ...PAPER, language: "en-US" })).toBe(names[0]);
});
