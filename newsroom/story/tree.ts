/**
 * The story tree: an article's text as data, for pages, feeds, search and reading time. `line` is
 * the 1-based line in the content file and is removed before the tree is stored.
 */

import type { AiPart, Backdrop, PictureVersions } from "../pictures/pictureSizes.ts";

export type LinkKind = "internal" | "external" | "affiliate" | "mail" | "anchor";

export type Inline = { line?: number } & (
  | { type: "text"; text: string }
  | { type: "emphasis" | "strong" | "strike"; children: Inline[] }
  | { type: "code"; text: string }
  | { type: "break" }
  /** `lang` is the language around a paid link, used for its mark. */
  | { type: "link"; href: string; kind: LinkKind; children: Inline[]; lang?: string }
  /** A reference to note `number`. `id` identifies the reference, since a note may have several. */
  | { type: "noteMark"; number: number; id: string }
);

export interface Cell {
  children: Inline[];
  align?: "left" | "center" | "right";
}

export type Block = { line?: number } & (
  | { type: "paragraph"; children: Inline[]; dir?: "ltr" | "rtl" }
  | { type: "subhead"; level: 2 | 3 | 4; id: string; children: Inline[]; dir?: "ltr" | "rtl" }
  | { type: "list"; ordered: boolean; start: number; items: Block[][] }
  | { type: "quotation"; children: Block[]; dir?: "ltr" | "rtl" }
  | { type: "code"; text: string; language?: string }
  | { type: "rule" }
  /** `head` is the only header row; the first cell of each row is its row header. */
  | { type: "table"; head: Cell[]; rows: Cell[][]; caption?: string }
  | {
      type: "figure";
      /** `/media/…` */
      address: string;
      width: number;
      height: number;
      alt: string;
      caption?: string;
      credit?: string;
      ai?: AiPart;
      backdrop?: Backdrop | undefined;
      versions?: PictureVersions | undefined;
      /** Position among the pictures of a page, if the page numbers them: `img-2`. */
      id?: string;
    }
  | {
      type: "video";
      /** `/media/…` */
      address: string;
      /** Media type. */
      mediaType: string;
      bytes: number;
      seconds?: number;
      poster: { address: string; width: number; height: number };
      captions: { address: string; language: string };
      /** Description of what is seen. */
      alt: string;
      caption?: string;
      credit?: string;
    }
  | { type: "pullQuote"; text: string; by?: string; role?: string }
  | { type: "box"; title: string; children: Block[] }
);

/** A footnote, in the order of first references. `marks` are the ids of its references. */
export interface Note {
  number: number;
  id: string;
  marks: string[];
  children: Block[];
}

export interface Story {
  blocks: Block[];
  notes: Note[];
  /** Words of the text, without pull quotes, which repeat it. */
  words: number;
  /** Whole minutes; at least 1 if there is any text. */
  minutes: number;
  hasPaidLinks: boolean;
  hasEmphasis: boolean;
}
