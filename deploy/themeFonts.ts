import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { fontInstallation, fontPackage } from "../newsroom/paper/fontPackages.ts";
import type { Paper } from "../newsroom/paper/paper.ts";
import {
  FONT_LIST,
  fontAddress,
  fontFolderName,
  INITIAL_FONT,
  type ThemeFonts,
} from "../newsroom/paper/themeFonts.ts";
import { tell } from "../newsroom/problems/words/tell.ts";
import { FONT_FOLDER } from "../newsroom/schema/theme.ts";
import { Refusal } from "../newsroom/system/failure.ts";
import { WORKSPACE_PATHS } from "../newsroom/system/workspace.ts";
import { alphabetOf, charactersIn, charactersOf } from "./fontAlphabets.ts";
import {
  type Axes,
  cutFont,
  type FontFile,
  type FontMetrics,
  metricsOf,
  plainName,
  readFontFile,
} from "./fontFile.ts";

/** Increase it when fonts are cut differently. */
const FORMAT_VERSION = 5;

/** Bytes of a font that a page may load, at most. */
const LARGEST = 150_000;

/** Letters of the paper's alphabet in a file that is of use; those of other alphabets have a few, too. */
const FEWEST_LETTERS = 20;

type PaperOfFonts = Pick<Paper, "theme" | "fontDigest" | "language">;

/**
 * Cuts the fonts that a paper's theme names to the characters of its language, and measures fallbacks from the
 * system for them, so that nothing moves when they arrive. They are not part of Next's build: several papers may
 * be served with one, each with its own fonts.
 * @throws Refusal if a font cannot be read
 */
export async function writeThemeFonts(
  root: string,
  contentDir: string,
  paper: PaperOfFonts,
): Promise<void> {
  const name = fontFolderName(paper);
  const { headline, text } = paper.theme?.fonts ?? {};
  if (!name) return;
  const all = path.join(root, WORKSPACE_PATHS.themeFonts);
  const folder = path.join(all, name);
  const { language } = paper;
  const source = async (named: string | undefined) =>
    named === undefined ? [] : await fontFiles(root, contentDir, named, language);
  const [forHeadlines, forText] = [await source(headline), await source(text)];
  const recipe = createHash("sha256").update(JSON.stringify([FORMAT_VERSION, language]));
  for (const { bytes } of [...forHeadlines, ...forText]) recipe.update(bytes);
  const digest = recipe.digest("hex");
  const recipeFile = path.join(folder, "recipe");
  if ((await readFile(recipeFile, "utf8").catch(() => "")) === digest) return;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const written = { ...(await textFonts(all, text, forText)) };
  const display = await displayFonts(all, folder, { headline, text }, forHeadlines, forText);
  const fonts: ThemeFonts = {
    tokens: { ...written.tokens, ...display?.tokens },
    faces: [written.faces, display?.faces].filter(Boolean).join(""),
    family: display?.family,
  };
  await writeFile(path.join(folder, FONT_LIST), JSON.stringify(fonts));
  await writeFile(recipeFile, digest);
}

/** The files of a font, those of the paper's alphabet first. */
async function fontFiles(
  root: string,
  contentDir: string,
  named: string,
  language: string,
): Promise<FontFile[]> {
  const wanted = charactersOf(language);
  const drawn = charactersIn(alphabetOf(language).drawn ?? []);
  const paths = named.startsWith(`${FONT_FOLDER}/`)
    ? await filesAt(path.join(contentDir, named))
    : await filesOfPackage(root, named, language);
  const family = named.startsWith("@") ? await packageFamily(root, named) : undefined;
  const files: FontFile[] = [];
  for (const file of paths) {
    try {
      const font = await readFontFile(await readFile(file), wanted, drawn);
      files.push({ ...font, family: family ?? font.family });
    } catch {
      throw new Refusal(tell("themeFontUnreadable", { file: path.basename(file), name: named }));
    }
  }
  const usable = files.filter(({ drawn }) => hasLetters(drawn));
  if (!usable.some(isForPages)) {
    throw new Refusal(tell("themeFontNoLetters", { name: named }));
  }
  return usable;
}

function hasLetters(characters: string): boolean {
  return (characters.match(/\p{L}/gu)?.length ?? 0) >= FEWEST_LETTERS;
}

/** Whether pages load it; the others are drawn with on the server alone. */
function isForPages({ characters }: FontFile): boolean {
  return hasLetters(characters);
}

async function filesAt(place: string): Promise<string[]> {
  const found = await stat(place).catch(() => undefined);
  if (found?.isFile()) return [place];
  const names = found ? await readdir(place, { recursive: true }) : [];
  return names
    .filter((name) => /\.(?:woff2?|ttf|otf)$/i.test(name))
    .sort()
    .map((name) => path.join(place, name));
}

/** Files of a package of Fontsource: variable ones by weight, or the static ones that pages need. */
async function filesOfPackage(root: string, named: string, language: string): Promise<string[]> {
  const folder = path.join(fontPackage(named, root) ?? "", "files");
  if (!existsSync(folder)) {
    const command = fontInstallation(named, root);
    throw new Refusal(tell("themeFontNotInstalled", { name: named, command }));
  }
  const names = await readdir(folder);
  const id = named.split("/")[1] ?? "";
  const subsets = [...alphabetOf(language).subsets, "latin"];
  const wanted = [...new Set(subsets)].flatMap((subset) => {
    const has = (rest: string) => names.includes(`${id}-${subset}-${rest}.woff2`);
    const variable = ["opsz", "wght"].filter((axis) => has(`${axis}-normal`));
    if (variable.length > 0) {
      return [`${subset}-wght-normal`, `${subset}-opsz-normal`, `${subset}-wght-italic`].filter(
        (name) => names.includes(`${id}-${name}.woff2`),
      );
    }
    return [
      `${subset}-400-normal`,
      `${subset}-500-normal`,
      `${subset}-600-normal`,
      `${subset}-700-normal`,
      `${subset}-400-italic`,
    ].filter((name) => names.includes(`${id}-${name}.woff2`));
  });
  return wanted.map((name) => path.join(folder, `${id}-${name}.woff2`));
}

/** The name of a package's font: in the files it has additions, such as “16pt”. */
async function packageFamily(root: string, named: string): Promise<string | undefined> {
  try {
    const about = await readFile(
      path.join(fontPackage(named, root) ?? "", "metadata.json"),
      "utf8",
    );
    const { family } = JSON.parse(about) as { family?: unknown };
    return typeof family === "string" ? plainName(family) : undefined;
  } catch {
    return undefined;
  }
}

interface Written {
  tokens: Record<string, string>;
  faces: string;
}

/** Text from the regular weight to bold, and italics where the font has them. */
async function textFonts(
  all: string,
  named: string | undefined,
  files: readonly FontFile[],
): Promise<Written | undefined> {
  if (named === undefined) return undefined;
  const ofPages = files.filter(isForPages);
  const roman = ofPages.filter(({ isItalic, opticalSize }) => !isItalic && !opticalSize);
  const upright = roman.length > 0 ? roman : ofPages.filter(({ isItalic }) => !isItalic);
  const regular = nearest(upright, 400);
  const [first] = regular;
  if (!first) throw noUpright(named);
  const family = `${first.family} Text`;
  const own = { family, display: "optional" };
  const faces = [
    ...(await cutFaces(all, "text", regular, {
      ...own,
      style: "normal",
      weight: first.isVariable ? "400 700" : "400",
      axes: ({ weight }): Axes => (first.isVariable ? { wght: within(weight, 400, 700) } : {}),
    })),
    // Nothing but bold words loads it.
    ...(first.isVariable
      ? []
      : await cutFaces(
          all,
          "bold",
          upright.filter(({ weight }) => weight.min > 550 && weight.min < 800),
          {
            ...own,
            style: "normal",
            weight: "700",
            axes: () => ({}),
          },
        )),
    ...(await cutFaces(
      all,
      "italic",
      nearest(
        ofPages.filter(({ isItalic }) => isItalic),
        400,
      ),
      {
        ...own,
        style: "italic",
        weight: "400",
        axes: ({ isVariable, weight }): Axes => (isVariable ? { wght: clamped(weight, 400) } : {}),
      },
    )),
  ];
  const axes: Record<string, number> = first.isVariable ? { wght: clamped(first.weight, 400) } : {};
  const metrics = await metricsOf(first.bytes, axes);
  return {
    tokens: tokensOf("text", family, first.isSans),
    faces: [...faces, ...fallbacks(family, first.isSans, metrics)].join(""),
  };
}

/**
 * Headlines in one weight at their largest optical size. Without a font of their own they are in that of the text, and
 * in its very file on pages with italics, as the product's are; a font of their own they keep on every page.
 */
async function displayFonts(
  all: string,
  folder: string,
  { headline, text }: { headline?: string | undefined; text?: string | undefined },
  forHeadlines: readonly FontFile[],
  forText: readonly FontFile[],
): Promise<(Written & { family: string }) | undefined> {
  const files = headline === undefined ? forText : forHeadlines;
  const upright = files.filter(({ isItalic }) => !isItalic);
  const large = upright.filter(({ opticalSize }) => opticalSize);
  const chosen = nearest(large.length > 0 ? large : upright, 500);
  const ofPages = chosen.filter(isForPages);
  const [first] = ofPages;
  if (!first) throw noUpright(headline ?? "");
  const isOwn = headline !== undefined && headline !== text;
  const family = `${first.family} ${isOwn ? "Headlines" : "Display"}`;
  const at =
    (weight: number) =>
    (file: FontFile): Axes => ({
      ...(file.isVariable ? { wght: clamped(file.weight, weight) } : {}),
      ...(file.opticalSize ? { opsz: Math.min(file.opticalSize.max, 72) } : {}),
    });
  const faces = await cutFaces(all, isOwn ? "headline" : "display", ofPages, {
    family,
    style: "normal",
    weight: "500",
    display: "optional",
    axes: at(500),
  });
  // For cards and the paper's name, which are drawn on the server with all letters that the font has.
  for (const [cut, weight, of] of [
    ["display", 500, chosen],
    ["label", 650, nearest(upright, 650)],
  ] as const) {
    for (const [order, file] of of.entries()) {
      const made = await cutFont(file, file.drawn, at(weight)(file), "sfnt");
      await writeFile(path.join(folder, `${cut}-${order}.ttf`), made);
    }
  }
  await writeFile(
    path.join(folder, INITIAL_FONT),
    await cutFont(first, first.characters, at(600)(first), "sfnt"),
  );
  const metrics = await metricsOf(first.bytes, at(500)(first));
  return {
    family: first.ownName,
    tokens: tokensOf("display", family, first.isSans),
    faces: [
      ...faces,
      ...fallbacks(family, first.isSans, metrics),
      isOwn ? "[data-italics]{--font-headline:var(--font-display)}" : "",
    ].join(""),
  };
}

function noUpright(named: string): Refusal {
  return new Refusal(tell("themeFontSlanted", { name: named }));
}

/** The files of the weight that is nearest to the wanted one; variable files have a range. */
function nearest(files: readonly FontFile[], weight: number): FontFile[] {
  const distance = ({ weight: { min, max } }: FontFile) => Math.max(min - weight, weight - max, 0);
  const least = Math.min(...files.map(distance));
  return files.filter((file) => distance(file) === least);
}

function clamped({ min, max }: { min: number; max: number }, value: number): number {
  return Math.min(max, Math.max(min, value));
}

function within(weight: { min: number; max: number }, from: number, to: number) {
  const [min, max] = [clamped(weight, from), clamped(weight, to)];
  return min === max ? min : { min, max };
}

/** A name in a style sheet; words that begin with a digit need quotation marks. */
function quoted(family: string): string {
  return /(?:^| )\d/.test(family) ? `"${family}"` : family;
}

interface FaceRule {
  family: string;
  style: string;
  weight: string;
  display: string;
  axes: (file: FontFile) => Axes;
}

/** Writes the files of a cut, each with the characters that none before it has, and returns their rules. */
async function cutFaces(
  folder: string,
  cut: string,
  files: readonly FontFile[],
  { family, style, weight, display, axes }: FaceRule,
): Promise<string[]> {
  const seen = new Set<string>();
  const rules: string[] = [];
  for (const file of files) {
    const own = [...file.characters].filter((letter) => !seen.has(letter));
    if (own.join("").trim() === "") continue;
    const font = await cutFont(file, own.join(""), axes(file), "woff2");
    if (font.length > LARGEST) {
      const kilobytes = String(Math.round(font.length / 1000));
      throw new Refusal(tell("themeFontHeavy", { name: file.family, kilobytes }));
    }
    const hash = createHash("sha256").update(font).digest("hex").slice(0, 8);
    const name = `${cut}${rules.length > 0 ? `-${rules.length}` : ""}.${hash}.woff2`;
    await writeFile(path.join(folder, name), font);
    // A later rule has precedence for its range (CSS Fonts 4, 5.2), so the first one needs none.
    const range = rules.length > 0 ? `;unicode-range:${rangeOf(own, seen)}` : "";
    for (const letter of own) seen.add(letter);
    rules.push(
      `@font-face{font-family:${quoted(family)};src:url(${fontAddress(name)})format("woff2");font-weight:${weight};font-style:${style};font-display:${display}${range}}`,
    );
  }
  return rules;
}

/** Characters that a font may lack between two that it has, for a short list. */
const GAP = 32;

/**
 * Characters in the notation of CSS, with small gaps closed: `U+20-7e,U+152`.
 * @param others characters that another font has
 */
function rangeOf(letters: readonly string[], others: ReadonlySet<string>): string {
  const isClear = (from: number, to: number) =>
    ![...others].some((letter) => {
      const point = letter.codePointAt(0) ?? 0;
      return point > from && point < to;
    });
  const points = letters.map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const ranges: Array<[number, number]> = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last && point <= last[1] + GAP && isClear(last[1], point)) last[1] = point;
    else ranges.push([point, point]);
  }
  return ranges
    .map(([first, last]) => `U+${first.toString(16)}${last > first ? `-${last.toString(16)}` : ""}`)
    .join();
}

/** Values of the tokens in app/tokens.css that name the fonts. */
function tokensOf(
  cut: "text" | "display",
  family: string,
  isSans: boolean,
): Record<string, string> {
  const [first, generic] = isSans ? ["Arial", "sans-serif"] : ["Georgia", "serif"];
  return {
    [`--face-${cut}`]: `"${family}",`,
    [`--font-${cut}`]: `var(--face-${cut},) "${family} ${first}", "${family} Local", ${generic}`,
  };
}

/** Fonts of systems with the average width of their letters, measured as `metricsOf` does. */
const SYSTEM_FONTS = {
  serif: [
    ["Georgia", 0.4336],
    ["Liberation Serif", 0.4039],
    ["Noto Serif", 0.464],
  ],
  sans: [
    ["Arial", 0.4485],
    ["Roboto", 0.452],
    ["Liberation Sans", 0.4485],
    ["Noto Sans", 0.4816],
  ],
} as const;

/** The fallbacks of a font, as in app/fallback-fonts.css. */
function fallbacks(
  family: string,
  isSans: boolean,
  { ascent, descent, width }: FontMetrics,
): string[] {
  const percent = (value: number) => `${Math.round(value * 1000) / 10}%`;
  return SYSTEM_FONTS[isSans ? "sans" : "serif"].map(([local, own], index) => {
    const size = width / own;
    const name = index === 0 ? `${family} ${local}` : `${family} Local`;
    return `@font-face{font-family:${quoted(name)};src:local(${local});size-adjust:${percent(size)};ascent-override:${percent(ascent / size)};descent-override:${percent(descent / size)}}`;
  });
}
