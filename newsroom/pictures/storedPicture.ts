import type { PictureText } from "./pictureText.ts";

/** A picture file in the edition, found by one of its addresses. */
export interface StoredPicture {
  /** Relative to the content folder. */
  file: string;
  /** By sharp's name. */
  format: string;
  words: PictureText;
  /** Whether the address contains the version and so is immutable. */
  isVersioned: boolean;
}
