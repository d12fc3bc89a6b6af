import type { ImportResult } from "../import/importCopies.ts";
import type { Kept } from "../import/rawStory.ts";

/** What was pasted, as text of a story. */
export interface CleanPaste {
  markdown: string;
  leftOut: readonly Kept[];
  remarks: readonly string[];
}

/** What came of copies, as in the report of `desk import`. */
export interface ImportedCopies {
  results: ImportResult[];
  /** Files that are no copies. */
  passedOver: number;
}
