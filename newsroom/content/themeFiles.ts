import { createHash } from "node:crypto";
import { FONT_FOLDER, LOGO_FILES } from "../schema/theme.ts";

/** Files of a content folder that make its look. */
export interface ThemeFiles {
  /** Text of each logo by path. */
  logos: Map<string, string>;
  /** Digest of each font file by path. */
  fonts: Map<string, string>;
}

const LOGOS: readonly string[] = Object.values(LOGO_FILES);

/** Formats of fonts that deploy/themeFonts.ts reads. */
const FONT_ENDING = /\.(?:woff2?|ttf|otf)$/i;

/** Which of them a path is, if any. */
export function themeFileKind(path: string): "logo" | "font" | undefined {
  if (LOGOS.includes(path)) return "logo";
  return path.startsWith(`${FONT_FOLDER}/`) ? "font" : undefined;
}

export function isFontFile(path: string): boolean {
  return FONT_ENDING.test(path);
}

export function noThemeFiles(): ThemeFiles {
  return { logos: new Map(), fonts: new Map() };
}

export function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}

/** The font files that a value of `theme.fonts` names: one file, or all of a folder. */
export function fontFilesOf(fonts: ReadonlyMap<string, string>, named: string): string[] {
  return [...fonts.keys()]
    .filter((path) => path === named || path.startsWith(`${named}/`))
    .filter(isFontFile)
    .sort();
}
