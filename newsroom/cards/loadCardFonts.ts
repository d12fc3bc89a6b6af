import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Blob, Face, Font } from "harfbuzzjs";

/** A font file, loaded for typesetting. */
export interface CardFont {
  font: Font;
  /** Units of the font in one em. */
  em: number;
  has(codePoint: number): boolean;
}

export type Typeface = "display" | "label";

const loaded = new Map<string, CardFont[]>();

/**
 * The fonts of a typeface in order of preference.
 * @param folder the folder that deploy/writeCardFonts.ts writes
 * @throws if the files do not exist
 */
export function fontsOf(folder: string, cut: Typeface): CardFont[] {
  const key = `${folder} ${cut}`;
  let faces = loaded.get(key);
  if (!faces) {
    faces = readdirSync(folder)
      .filter((name) => name.startsWith(`${cut}-`) && name.endsWith(".ttf"))
      .sort()
      .map((name) => open(readFileSync(path.join(folder, name))));
    loaded.set(key, faces);
  }
  return faces;
}

function open(file: Uint8Array): CardFont {
  const face = new Face(new Blob(new Uint8Array(file)), 0);
  const letters = new Set(face.collectUnicodes());
  return { font: new Font(face), em: face.upem, has: (codePoint) => letters.has(codePoint) };
}
