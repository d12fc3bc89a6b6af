import type { RootContent } from "mdast";

/**
 * Recognised: the copy states it, or its form is unambiguous. Guessed: an editor should check it.
 */
export type Confidence = "recognised" | "guessed";

/** A part of a story with the evidence for it. */
export interface Found<T> {
  value: T;
  how: Confidence;
  /** The evidence, as a clause for editors. */
  why: string;
}

/** A date as given in a copy; missing parts are filled in by the paper's clock and time zone. */
export interface RawInstant {
  /** `2014-06-12` */
  day: string;
  /** `18:05:00`, where the copy gives it. */
  time?: string | undefined;
  /** `-04:00`, `Z`, or an IANA zone such as `America/New_York`, where the copy gives it. */
  zone?: string | undefined;
}

/** A picture as described in a copy. */
export interface RawPicture {
  /** A path or URL as written in the copy, or the key of an entry of `RawStory.embedded`. */
  file?: string | undefined;
  alt?: string | undefined;
  caption?: string | undefined;
  credit?: string | undefined;
  /** How AI was used to make or alter it. */
  ai?: string | undefined;
  /** Other files of it, as a copy in this paper's own form names them. */
  dark?: string | undefined;
  narrow?: string | undefined;
  darkNarrow?: string | undefined;
  thumbnail?: string | undefined;
  darkThumbnail?: string | undefined;
  crop?: string | undefined;
}

/** Text of the copy that has no field in a story and is kept in the draft's comments. */
export interface Kept {
  /** Its kind, such as “compensation notice” or “front matter weight”. */
  what: string;
  text: string;
}

/**
 * A story read from a copy of any format: every part with its evidence, the text as a Markdown tree. It has
 * not been checked by the paper's rules.
 */
export interface RawStory {
  /** For people: “plain text”, “a Word file”. */
  format: string;
  headline?: Found<string> | undefined;
  seoTitle?: Found<string> | undefined;
  standfirst?: Found<string> | undefined;
  /** The section in the copy's own words. */
  section?: Found<string> | undefined;
  topics?: Found<string[]> | undefined;
  /** Names of people and desks. */
  byline?: Found<string[]> | undefined;
  dateline?: Found<string> | undefined;
  published?: Found<RawInstant> | undefined;
  /** The end of the embargo. */
  embargo?: Found<RawInstant> | undefined;
  /** Why the story must not be published until an editor decides. */
  hold?: Found<string> | undefined;
  updated?: Found<RawInstant> | undefined;
  lang?: Found<string> | undefined;
  slug?: Found<string> | undefined;
  hero?: Found<RawPicture> | undefined;
  sources?: Found<Array<{ name: string; url?: string | undefined }>> | undefined;
  /** Former addresses of the story on this paper's own site. */
  redirectFrom?: Found<string[]> | undefined;
  body: RootContent[];
  /** Pictures inside of the copy, by the name that figures use for them. */
  embedded: Map<string, Uint8Array>;
  kept: Kept[];
  /** What an editor should know and check. */
  remarks: string[];
  /** Reasons why the text may not be the whole story, each with what to do. */
  doubts: string[];
  /** The copy's URL, by which relative links are resolved. */
  address?: string | undefined;
  /** Identifies the copy when it is imported again. */
  identity: string;
}

/** A copy is not imported, for a reason that an editor can act upon. */
export class CopyRefused extends Error {
  override name = "CopyRefused";
}

export function recognised<T>(value: T, why: string): Found<T> {
  return { value, how: "recognised", why };
}

export function guessed<T>(value: T, why: string): Found<T> {
  return { value, how: "guessed", why };
}

export function emptyStory(format: string, identity: string): RawStory {
  return { format, identity, body: [], embedded: new Map(), kept: [], remarks: [], doubts: [] };
}
