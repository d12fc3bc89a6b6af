import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { WORKSPACE_PATHS } from "../system/workspace.ts";
import type { Paper } from "./paper.ts";

/** What a build has made of the fonts of a theme (deploy/themeFonts.ts). */
export interface ThemeFonts {
  /** Tokens of app/tokens.css that name the fonts, in the form of CSS. */
  tokens: Record<string, string>;
  /** `@font-face` rules of the fonts and of their fallbacks. */
  faces: string;
  /** Name of the family in its own files, for drawing the initial of icons; of a theme with a font for headlines. */
  family?: string | undefined;
}

/** Names of the files in the folder of a theme's fonts. */
export const FONT_LIST = "fonts.json";
export const INITIAL_FONT = "initials.ttf";

export type PaperWithFonts = Pick<Paper, "theme" | "fontDigest" | "language">;

/**
 * The folder of the fonts that a paper's theme names, below WORKSPACE_PATHS.themeFonts; another one when they change.
 * @returns undefined if the theme names none
 */
export function fontFolderName({
  theme,
  fontDigest,
  language,
}: PaperWithFonts): string | undefined {
  const { headline, text } = theme?.fonts ?? {};
  if (!headline && !text) return undefined;
  return createHash("sha256")
    .update(JSON.stringify([headline, text, fontDigest, new Intl.Locale(language).language]))
    .digest("hex")
    .slice(0, 16);
}

const ROOT = path.join(/* turbopackIgnore: true */ process.cwd(), WORKSPACE_PATHS.themeFonts);

/** The folder with the fonts of a paper's theme; undefined if it names none or no build has made them. */
export function fontFolder(paper: PaperWithFonts): string | undefined {
  const name = fontFolderName(paper);
  const folder = name && path.join(/* turbopackIgnore: true */ ROOT, name);
  return folder && existsSync(path.join(folder, FONT_LIST)) ? folder : undefined;
}

/** Changes with the fonts that cards are drawn in; undefined where they are the product's. */
export function fontVersion(paper: PaperWithFonts): string | undefined {
  return fontFolder(paper) && fontFolderName(paper);
}

/** Whether a build has to make fonts that the paper's theme names. */
export function lacksFonts(paper: PaperWithFonts): boolean {
  return fontFolderName(paper) !== undefined && fontFolder(paper) === undefined;
}

const known = new Map<string, ThemeFonts>();

/** The fonts of a paper's theme; undefined if it names none or no build has made them. */
export function themeFonts(paper: PaperWithFonts): ThemeFonts | undefined {
  const folder = fontFolder(paper);
  if (!folder) return undefined;
  let fonts = known.get(folder);
  if (!fonts) {
    if (known.size >= 16) known.clear();
    fonts = JSON.parse(readFileSync(path.join(folder, FONT_LIST), "utf8")) as ThemeFonts;
    known.set(folder, fonts);
  }
  return fonts;
}

export function fontAddress(file: string): string {
  return `/fonts/${file}`;
}
