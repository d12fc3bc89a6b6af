import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import subsetFont from "subset-font";
import { WORKSPACE_PATHS } from "../newsroom/system/workspace.ts";

interface FontFace {
  /** WOFF 2 for browsers, TrueType for the library that draws icons. */
  file: `${string}.woff2` | `${string}.ttf`;
  source: string;
  /** Axes to narrow or to pin; an axis that is not named keeps its range. */
  axes: Record<string, number | { min: number; max: number }>;
}

/**
 * The paper's three fonts from Newsreader, of which a page loads at most two (see app/fonts.css), and the one
 * for the initial in icons (newsroom/theme/drawIcon.ts).
 */
const FACES: FontFace[] = [
  {
    file: "newsreader-text.woff2",
    source: "newsreader-latin-wght-normal.woff2",
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    file: "newsreader-italic.woff2",
    source: "newsreader-latin-wght-italic.woff2",
    axes: { wght: 400 },
  },
  {
    file: "newsreader-display.woff2",
    source: "newsreader-latin-opsz-normal.woff2",
    axes: { wght: 500, opsz: 72 },
  },
  {
    file: "initials.ttf",
    source: "newsreader-latin-opsz-normal.woff2",
    axes: { wght: 600, opsz: 72 },
  },
];

const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i)).join(
  "",
);

/** Letters of Western European names, besides ASCII and punctuation. */
const LETTERS = "ÀÁÂÄÅÆÇÈÉÊËÍÎÏÑÓÔÖØÚÛÜßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿŒœŠšŽž";
const PUNCTUATION = "\u00a0¡¿«»‹›‘’‚“”„–—…·•†‡§¶©®™°′″½¼¾×−±€£¥";

/** The characters of pages in Western European languages. */
export const CHARACTERS = ASCII + LETTERS + PUNCTUATION;

/** Subsets the fonts to the characters that the paper uses, unless they are up to date. */
export async function writeFonts(root: string): Promise<void> {
  const folder = path.join(root, WORKSPACE_PATHS.fonts);
  await mkdir(folder, { recursive: true });
  const recipe = createHash("sha256")
    .update(JSON.stringify({ FACES, characters: CHARACTERS }))
    .digest("hex");
  const recipeFile = path.join(folder, "recipe");
  if ((await readFile(recipeFile, "utf8").catch(() => "")) === recipe) return;
  for (const face of FACES) {
    const source = path.join(
      root,
      "node_modules/@fontsource-variable/newsreader/files",
      face.source,
    );
    const cut = await subsetFont(await readFile(source), CHARACTERS, {
      targetFormat: face.file.endsWith(".ttf") ? "sfnt" : "woff2",
      variationAxes: face.axes,
    });
    await writeFile(path.join(folder, face.file), cut);
  }
  await writeFile(recipeFile, recipe);
}
