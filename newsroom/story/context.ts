import type { AffiliateRules } from "../paper/affiliateLinks.ts";
import type { Picture } from "../pictures/pictureSizes.ts";
import type { PictureWords } from "../pictures/pictureWords.ts";
import type { Problem } from "../problems/problem.ts";

/** A picture that a text may show. */
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
  /** Why it starts playing later than it could. */
  slow?: { message: string; remedy: string } | undefined;
}

/** What the compiler must know beside the text itself. */
export interface StoryContext {
  /** Path of the file, for problems. */
  file: string;
  /** BCP 47 language of the text. */
  language: string;
  affiliate: AffiliateRules;
  /**
   * The picture of that name beside the text, with what the text says of it; a string says what is wrong
   * with it.
   */
  picture(name: string, words: PictureWords): FoundPicture | string;
  /** The file of that name in one of these formats (elements/element.ts); a string says what is wrong. */
  attachment(name: string, formats: readonly string[]): FoundFile | string;
}

/** A link inside the site, kept so that it can be checked when every address is known. */
export interface InternalLink {
  address: string;
  line: number;
}

export type { Problem };
