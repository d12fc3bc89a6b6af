import type { PictureWords } from "./pictureWords.ts";

/** A picture's file as the edition knows it by one of its addresses. */
export interface StoredPicture {
  /** Relative to the content folder. */
  file: string;
  /** As sharp names it. */
  format: string;
  words: PictureWords;
  /** Whether the address names this very content and no other. */
  lasting: boolean;
}
