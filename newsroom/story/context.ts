import type { AffiliateRules } from "../affiliate.ts";
import type { Problem } from "../problem.ts";

/** What the compiler must know beside the text itself. */
export interface StoryContext {
  /** Path of the file, for problems. */
  file: string;
  /** BCP 47 language of the text. */
  language: string;
  affiliate: AffiliateRules;
  /** The picture of that name beside the text; a string says what is wrong with it. */
  picture(name: string): { address: string; width: number; height: number } | string;
}

/** A link inside the site, kept so that it can be checked when every address is known. */
export interface InternalLink {
  address: string;
  line: number;
}

export type { Problem };
