import { indexedTokens } from "./searchText.ts";
import { type VocabularyWord, vocabularyOf } from "./spelling.ts";
import { stemmerOf } from "./stemmers.ts";

/** What a story is found by. */
export interface SearchedStory {
  headline: string;
  standfirst: string;
  text: string;
  /** BCP 47; its stemmer is that of the story. */
  lang: string;
  /** Names that are indexed with a story, although its text does not contain them. */
  names: string;
}

/** A row of the table `search`, but for its number. */
export type SearchRow = ReturnType<typeof searchRow>;

/** What the search index has of a story. */
export interface SearchEntry {
  row: SearchRow;
  /** Its words, without those of stories before it. */
  words: VocabularyWord[];
}

/** @param seen forms of words in stories before this one, to which its own are added */
export function searchEntry(story: SearchedStory, seen: Set<string>): SearchEntry {
  const { headline, standfirst, text, names } = story;
  return {
    row: searchRow(story),
    words: vocabularyOf([headline, standfirst, text, names], seen),
  };
}

function searchRow({ headline, standfirst, text, lang, names }: SearchedStory) {
  const stem = stemmerOf(lang);
  const title = indexedTokens(headline, standfirst, stem);
  const body = indexedTokens(text, names, stem);
  return {
    headline: title.first,
    standfirst: title.second,
    text: body.first,
    names: body.second,
    titleReadings: title.others,
    readings: body.others,
    printedText: text,
    printedNames: names,
  };
}

/** The names that a story is found by: those of its authors, and where it was written. */
export function searchedNames(
  { byline, dateline }: { byline: readonly string[]; dateline?: string | undefined },
  nameOf: (author: string) => string | undefined,
): string {
  return [...byline.map(nameOf), dateline].filter(Boolean).join(", ");
}
