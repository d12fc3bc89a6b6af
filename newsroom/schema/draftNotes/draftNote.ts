import type { ARTICLE } from "../article.ts";
import type { Fields } from "../fieldTypes.ts";

/** Paths of fields and of the fields in groups: `hero`, `hero.alt`. */
export type PathsOf<F extends Fields> = {
  [K in keyof F & string]: F[K] extends { fields: infer G extends Fields }
    ? K | `${K}.${PathsOf<G>}`
    : K;
}[keyof F & string];

export type ArticleField = PathsOf<typeof ARTICLE>;

/** What the template of a draft says in one language; English is in the schema. */
export interface DraftNotes {
  /** The lines above the fields. */
  opening: readonly [string, string];
  /** After what a field is that has to be filled in. */
  needed: string;
  /** What a field is, with its greatest length. */
  longest(about: string, characters: number): string;
  /** Before the names that may be chosen from. */
  choices: string;
  fields: Readonly<Record<ArticleField, string>>;
}
