import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import subsetFont from "subset-font";
import { WORKSPACE_PATHS } from "../newsroom/system/workspace.ts";

interface FontFace {
  /** The letters of an icon are drawn by a library that reads TrueType; browsers get WOFF 2. */
  file: `${string}.woff2` | `${string}.ttf`;
  source: string;
  /** Axes to keep or to pin; what is not named keeps its whole range. */
  axes: Record<string, number | { min: number; max: number }>;
}

/**
 * The three cuts of Newsreader the paper uses, of which a page loads at most two (see app/fonts.css),
 * and the one that draws the initial in icons (newsroom/theme/drawIcon.ts).
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

/** Letters that Western European names bring into any text, and a newspaper's punctuation. */
const LETTERS = "ÀÁÂÄÅÆÇÈÉÊËÍÎÏÑÓÔÖØÚÛÜßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿŒœŠšŽž";
const PUNCTUATION = "\u00a0¡¿«»‹›‘’‚“”„–—…·•†‡§¶©®™°′″½¼¾×−±€£¥";

/** Cuts the fonts down to what the paper writes with; does nothing when that is done already. */
export async function writeFonts(root: string): Promise<void> {
  const folder = path.join(root, WORKSPACE_PATHS.fonts);
  await mkdir(folder, { recursive: true });
  const characters = ASCII + LETTERS + PUNCTUATION;
  const recipe = createHash("sha256").update(JSON.stringify({ FACES, characters })).digest("hex");
  const recipeFile = path.join(folder, "recipe");
  if ((await readFile(recipeFile, "utf8").catch(() => "")) === recipe) return;
  for (const face of FACES) {
    const source = path.join(
      root,
      "node_modules/@fontsource-variable/newsreader/files",
      face.source,
    );
    const cut = await subsetFont(await readFile(source), characters, {
      targetFormat: face.file.endsWith(".ttf") ? "sfnt" : "woff2",
      variationAxes: face.axes,
    });
    await writeFile(path.join(folder, face.file), cut);
  }
  await writeFile(recipeFile, recipe);
}
