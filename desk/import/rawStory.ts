import type { RootContent } from "mdast";

/** Recognised: the copy says so, or its form leaves no doubt. Guessed: an editor should look. */
export type How = "recognised" | "guessed";

/** A part of a story with the evidence for it. */
export interface Found<T> {
  value: T;
  how: How;
  /** What in the copy speaks for it, as a clause an editor reads. */
  why: string;
}

/** A date as a copy gives it; what it leaves open is filled in by the paper's clock and zone. */
export interface RawInstant {
  /** `2014-06-12` */
  day: string;
  /** `18:05:00`, where the copy says it. */
  time?: string | undefined;
  /** `-04:00`, `Z`, or an IANA zone such as `America/New_York`, where the copy says it. */
  zone?: string | undefined;
}

/** A picture as a copy describes it. */
export interface RawPicture {
  /** A path or address as the copy writes it, or the key of an entry of `RawStory.embedded`. */
  file?: string | undefined;
  alt?: string | undefined;
  caption?: string | undefined;
  credit?: string | undefined;
  /** A machine made or altered it. */
  ai?: string | undefined;
}

/** Words of the copy that have no place in a story and are kept in the draft's comments. */
export interface Kept {
  /** What they are, such as “compensation notice” or “front matter weight”. */
  what: string;
  text: string;
}

/**
 * A story as read from a copy, whatever its format: every part with its evidence, the text as a
 * Markdown tree. Nothing in it has been measured by the paper's rules yet.
 */
export interface RawStory {
  /** For people: “plain text”, “a Word file”. */
  format: string;
  headline?: Found<string> | undefined;
  seoTitle?: Found<string> | undefined;
  standfirst?: Found<string> | undefined;
  /** The copy's own words for it. */
  section?: Found<string> | undefined;
  topics?: Found<string[]> | undefined;
  /** Names of people and desks. */
  byline?: Found<string[]> | undefined;
  dateline?: Found<string> | undefined;
  published?: Found<RawInstant> | undefined;
  /** Nobody may publish it before. */
  embargo?: Found<RawInstant> | undefined;
  /** Why nobody may publish it at all, as long as no editor has decided. */
  hold?: Found<string> | undefined;
  updated?: Found<RawInstant> | undefined;
  lang?: Found<string> | undefined;
  slug?: Found<string> | undefined;
  hero?: Found<RawPicture> | undefined;
  sources?: Found<Array<{ name: string; url?: string | undefined }>> | undefined;
  /** Older addresses of the story on this paper's own site. */
  redirectFrom?: Found<string[]> | undefined;
  body: RootContent[];
  /** Pictures that come inside the copy, by the name that figures use for them. */
  embedded: Map<string, Uint8Array>;
  kept: Kept[];
  /** What an editor should know and look at. */
  remarks: string[];
  /** What makes it doubtful that the text is the story's whole text, each with what to do. */
  doubts: string[];
  /** Where the copy stood on the web, which makes its relative links whole. */
  address?: string | undefined;
  /** What makes the copy the same copy when it comes again. */
  identity: string;
}

/** Why a file is not imported, said so that an editor can do something about it. */
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
