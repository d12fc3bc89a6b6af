import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Blob, Face, Font } from "harfbuzzjs";
import { fontFolder, type PaperWithFonts } from "../paper/themeFonts.ts";
import { WORKSPACE_PATHS } from "../system/workspace.ts";

/** A font file for typesetting, loaded when it is first asked for a character. */
export interface CardFont {
  readonly font: Font;
  /** Units of the font in one em. */
  readonly em: number;
  has(codePoint: number): boolean;
}

export type Typeface = "display" | "label";

const known = new Map<string, CardFont[]>();

/** Folders of fonts in order of preference; the last is the one that deploy/writeCardFonts.ts writes. */
export type FontFolders = string | readonly string[];

/** The folders of a paper's cards: that of its theme's fonts, if there are any, before the product's. */
export function cardFontFolders(paper: PaperWithFonts): string[] {
  const own = fontFolder(paper);
  return [...(own ? [own] : []), path.resolve(WORKSPACE_PATHS.cardFonts)];
}

/**
 * The fonts of a typeface in order of preference.
 * @throws if the files do not exist
 */
export function fontsOf(folders: FontFolders, cut: Typeface): CardFont[] {
  return typeof folders === "string"
    ? fontsIn(folders, cut)
    : folders.flatMap((folder) => fontsIn(folder, cut));
}

function fontsIn(folder: string, cut: Typeface): CardFont[] {
  const key = `${folder} ${cut}`;
  let faces = known.get(key);
  if (!faces) {
    faces = readdirSync(folder)
      .filter((name) => new RegExp(`^(?:${cut}|both)-.*\\.ttf$`).test(name))
      .sort((a, b) => orderOf(a) - orderOf(b))
      .map((name) => new FontFile(path.join(folder, name)));
    known.set(key, faces);
  }
  return faces;
}

function orderOf(name: string): number {
  return Number(name.split("-")[1]);
}

/** Fonts of scripts that a paper never has are not read: that of Japanese has seven megabytes. */
class FontFile implements CardFont {
  private loaded: { font: Font; em: number; letters: Set<number> } | undefined;

  constructor(private readonly file: string) {}

  get font(): Font {
    return this.load().font;
  }

  get em(): number {
    return this.load().em;
  }

  has(codePoint: number): boolean {
    return this.load().letters.has(codePoint);
  }

  private load() {
    if (!this.loaded) {
      const face = new Face(new Blob(new Uint8Array(readFileSync(this.file))), 0);
      const letters = new Set(face.collectUnicodes());
      this.loaded = { font: new Font(face), em: face.upem, letters };
    }
    return this.loaded;
  }
}
