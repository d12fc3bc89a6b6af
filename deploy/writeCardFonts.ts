import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import subsetFont from "subset-font";
import { WORKSPACE_PATHS } from "../newsroom/system/workspace.ts";

/**
 * Fonts of the social cards as plain OpenType: Newsreader first, then fallbacks for scripts that it lacks.
 * All glyphs are included, since any name may appear in the news.
 */
const SOURCES: ReadonlyArray<{
  name: string;
  source: string;
  /** Axis values of the two instances: large for headlines, bold for labels. */
  display: Record<string, number>;
  label: Record<string, number>;
  letters: ReadonlyArray<readonly [first: number, last: number]>;
}> = [
  ...["latin", "latin-ext", "vietnamese"].map((part) => ({
    name: `newsreader-${part}`,
    source: `@fontsource-variable/newsreader/files/newsreader-${part}-opsz-normal.woff2`,
    display: { wght: 500, opsz: 72 },
    label: { wght: 650, opsz: 24 },
    letters: [
      [0x20, 0x2ff],
      [0x300, 0x36f],
      [0x1e00, 0x1eff],
      [0x2000, 0x215f],
      [0x2190, 0x22ff],
    ] as const,
  })),
  {
    name: "arabic",
    source:
      "@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2",
    display: { wght: 600 },
    label: { wght: 700 },
    letters: [
      [0x600, 0x6ff],
      [0x750, 0x77f],
      [0x870, 0x8ff],
      [0x200c, 0x200f],
      [0xfb50, 0xfdff],
      [0xfe70, 0xfeff],
    ],
  },
  {
    name: "hebrew-500",
    source: "@fontsource/frank-ruhl-libre/files/frank-ruhl-libre-hebrew-500-normal.woff2",
    display: {},
    label: {},
    letters: [
      [0x590, 0x5ff],
      [0xfb1d, 0xfb4f],
    ],
  },
  ...["greek", "greek-ext", "cyrillic", "cyrillic-ext"].map((part) => ({
    name: part,
    source: `@fontsource-variable/noto-serif-display/files/noto-serif-display-${part}-wght-normal.woff2`,
    display: { wght: 650 },
    label: { wght: 800 },
    letters: [
      [0x370, 0x52f],
      [0x1c80, 0x1c8f],
      [0x1f00, 0x1fff],
      [0x2de0, 0x2dff],
      [0xa640, 0xa69f],
    ] as const,
  })),
];

/**
 * Japanese, in one weight for headlines and labels. It is used as it is: no font is read before a
 * character asks for it (newsroom/cards/loadCardFonts.ts).
 */
const JAPANESE = "@expo-google-fonts/biz-udpmincho/700Bold/BIZUDPMincho_700Bold.ttf";

/** Writes the cards' fonts, unless they are up to date. */
export async function writeCardFonts(root: string): Promise<void> {
  const folder = path.join(root, WORKSPACE_PATHS.cardFonts);
  const recipe = createHash("sha256")
    .update(JSON.stringify([SOURCES, JAPANESE]))
    .digest("hex");
  const recipeFile = path.join(folder, "recipe");
  if ((await readFile(recipeFile, "utf8").catch(() => "")) === recipe) return;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const cut of ["display", "label"] as const) {
    for (const [order, source] of SOURCES.entries()) {
      const file = await readFile(path.join(root, "node_modules", source.source));
      const made = await subsetFont(file, lettersIn(source.letters), {
        targetFormat: "sfnt",
        variationAxes: source[cut],
      });
      // Fonts are tried in the order of their numbers.
      await writeFile(path.join(folder, `${cut}-${order}-${source.name}.ttf`), made);
    }
  }
  await copyFile(
    path.join(root, "node_modules", JAPANESE),
    path.join(folder, `both-${SOURCES.length}-japanese.ttf`),
  );
  await writeFile(recipeFile, recipe);
}

function lettersIn(ranges: ReadonlyArray<readonly [number, number]>): string {
  return ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
    .map((codePoint) => String.fromCodePoint(codePoint))
    .join("");
}
