import type { ARTICLE } from "../article.ts";
import type { FieldsOf } from "../contentTypes.ts";
import type { ArticleField, DraftNotes, PathsOf } from "../draftNotes/draftNote.ts";
import type { Fields } from "../fieldTypes.ts";
import type { REDIRECT, SITE } from "../site.ts";

/** What a field is for, after its label; alone where the desk has a word for every field of its name. */
export type FieldText = string | readonly [label: string, about: string];

type TextsOf<Path extends string> = Readonly<Record<Path, FieldText>>;

/** Those that have a page of their own at the desk instead of a form. */
type OfFront = "front" | "breaking";

type SiteField = Exclude<PathsOf<typeof SITE>, OfFront | `${OfFront}.${string}`>;

type ChoicesOf<F extends Fields> = {
  [K in keyof F]: F[K] extends { choices: ReadonlyArray<infer C extends string> }
    ? C
    : F[K] extends { fields: infer G extends Fields }
      ? ChoicesOf<G>
      : never;
}[keyof F];

/** Everything that can be chosen in a form; numbers have no words. */
type Choice = Exclude<
  | ChoicesOf<typeof ARTICLE>
  | ChoicesOf<typeof SITE>
  | ChoicesOf<FieldsOf<"section">>
  | ChoicesOf<FieldsOf<"author">>,
  `${number}`
>;

/** What forms say of the fields of each kind of file in one language; English is in the schema. */
export interface FieldTexts {
  /** As the template of a draft says it; the desk has all labels. */
  article: Readonly<Record<ArticleField, string>>;
  /** What a field is for, with its greatest length. */
  longest: DraftNotes["longest"];
  site: TextsOf<SiteField>;
  section: TextsOf<PathsOf<FieldsOf<"section">>>;
  author: TextsOf<PathsOf<FieldsOf<"author">>>;
  topic: TextsOf<PathsOf<FieldsOf<"topic">>>;
  page: TextsOf<PathsOf<FieldsOf<"page">>>;
  redirects: TextsOf<"redirects" | `redirects.${keyof typeof REDIRECT}`>;
  choices: Readonly<Record<Choice, string>>;
}
