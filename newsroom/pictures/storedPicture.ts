import type { PictureWords } from "./pictureWords.ts";

/** A picture file in the edition, found by one of its addresses. */
export interface StoredPicture {
  /** Relative to the content folder. */
  file: string;
  /** By sharp's name. */
  format: string;
  words: PictureWords;
  /** Whether the address contains the version and so is immutable. */
  lasting: boolean;
}
