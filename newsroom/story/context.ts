import type { AffiliateRules } from "../paper/affiliateLinks.ts";
import type { Picture } from "../pictures/pictureSizes.ts";
import type { PictureText } from "../pictures/pictureText.ts";
import type { Problem } from "../problems/problem.ts";

/** A picture found beside a text. */
export type FoundPicture = Pick<Picture, "address" | "width" | "height" | "backdrop">;

/** A file beside a text that is no picture. */
export interface FoundFile {
  /** `/media/…` */
  address: string;
  /** Media type. */
  type: string;
  bytes: number;
  width: number;
  height: number;
  seconds?: number | undefined;
  /** Why its playback starts later than necessary. */
  slow?: { message: string; remedy: string } | undefined;
}

/** The compiler's input besides the text. */
export interface StoryContext {
  /** Path of the file, for problems. */
  file: string;
  /** BCP 47 language of the text. */
  language: string;
  affiliate: AffiliateRules;
  /**
   * Finds a picture beside the text, with the caption and credit given in the text. A string is an
   * error message.
   */
  picture(name: string, words: PictureText): FoundPicture | string;
  /** Finds a file in one of these formats (elements/element.ts). A string is an error message. */
  attachment(name: string, formats: readonly string[]): FoundFile | string;
}

/** An internal link, to be checked once all addresses are known. */
export interface InternalLink {
  /** With its query, without a fragment. */
  address: string;
  line: number;
}

export type { Problem };
