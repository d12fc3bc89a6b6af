import type { Settings } from "../../newsroom/settings/settings.ts";

/** Where the desk works: the paper that readers get, and the files that only the desk has. */
export interface DeskWork {
  /** The product's root folder. */
  root: string;
  /** With the edition of readers. */
  settings: Settings;
  /** With the desk's own edition. */
  editing: Settings;
  /** The folder of what the desk keeps besides content. */
  folder: string;
}
