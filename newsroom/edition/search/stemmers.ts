import { stemmer as arabic } from "@orama/stemmers/arabic";
import { stemmer as armenian } from "@orama/stemmers/armenian";
import { stemmer as bulgarian } from "@orama/stemmers/bulgarian";
import { stemmer as danish } from "@orama/stemmers/danish";
import { stemmer as dutch } from "@orama/stemmers/dutch";
import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as finnish } from "@orama/stemmers/finnish";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as german } from "@orama/stemmers/german";
import { stemmer as greek } from "@orama/stemmers/greek";
import { stemmer as hungarian } from "@orama/stemmers/hungarian";
import { stemmer as hindi } from "@orama/stemmers/indian";
import { stemmer as indonesian } from "@orama/stemmers/indonesian";
import { stemmer as irish } from "@orama/stemmers/irish";
import { stemmer as italian } from "@orama/stemmers/italian";
import { stemmer as lithuanian } from "@orama/stemmers/lithuanian";
import { stemmer as nepali } from "@orama/stemmers/nepali";
import { stemmer as norwegian } from "@orama/stemmers/norwegian";
import { stemmer as portuguese } from "@orama/stemmers/portuguese";
import { stemmer as romanian } from "@orama/stemmers/romanian";
import { stemmer as russian } from "@orama/stemmers/russian";
import { stemmer as serbian } from "@orama/stemmers/serbian";
import { stemmer as spanish } from "@orama/stemmers/spanish";
import { stemmer as swedish } from "@orama/stemmers/swedish";
import { stemmer as tamil } from "@orama/stemmers/tamil";
import { stemmer as turkish } from "@orama/stemmers/turkish";
import { stemmer as ukrainian } from "@orama/stemmers/ukrainian";
import { baseLanguage } from "../../locales/language.ts";

/** Reduces a lower-case word to the part that its inflected forms share. */
export type Stem = (word: string) => string;

/** By the language of BCP 47; other languages are not stemmed. */
const STEMMERS: Readonly<Record<string, Stem>> = {
  ar: (word) => arabic(withoutArticle(word)).replace(/(?<=\p{L}{4})ا$/u, ""),
  bg: bulgarian,
  da: danish,
  de: german,
  el: greek,
  en: english,
  es: spanish,
  fi: finnish,
  fr: french,
  ga: irish,
  hi: hindi,
  hu: hungarian,
  hy: armenian,
  id: indonesian,
  it: italian,
  lt: lithuanian,
  nb: norwegian,
  ne: nepali,
  nl: dutch,
  nn: norwegian,
  no: norwegian,
  pt: (word) => portuguese(withSingularEnding(word)),
  ro: romanian,
  ru: russian,
  sr: serbian,
  sv: swedish,
  ta: tamil,
  tr: turkish,
  uk: ukrainian,
};

/** Stems of a language that are cached; the frequent words of a language are fewer. */
const MOST_CACHED = 100_000;

const cached = new Map<string, Stem>();

/**
 * The stemmer of a language, which remembers its results: stemming takes microseconds, and an
 * edition repeats its words. Languages with the same stemmer share one function.
 * @param language BCP 47
 * @returns undefined if the language has none
 */
export function stemmerOf(language: string): Stem | undefined {
  const base = baseLanguage(language);
  if (!Object.hasOwn(STEMMERS, base)) return undefined;
  const known = cached.get(base);
  if (known) return known;
  const stem = STEMMERS[base] as Stem;
  const stems = new Map<string, string>();
  const made: Stem = (word) => {
    let found = stems.get(word);
    if (found === undefined) {
      // A stemmer that leaves nothing would make a token vanish.
      found = stem(word) || word;
      if (stems.size >= MOST_CACHED) stems.clear();
      stems.set(word, found);
    }
    return found;
  };
  cached.set(base, made);
  return made;
}

/**
 * Arabic writes conjunctions, prepositions and the article in one word with their noun, of which
 * Snowball removes some. (The prefixes are those of light10, which Lucene uses: Larkey, Ballesteros
 * and Connell, “Light stemming for Arabic information retrieval”, 2007.)
 */
function withoutArticle(word: string): string {
  return word.replace(/^و(?=\p{L}{4})/u, "").replace(/^(?:[فبك]?[اإأ]ل|لل)(?=\p{L}{3})/u, "");
}

/** Snowball keeps “nações” and “nação” apart, the usual plural of Portuguese nouns. */
function withSingularEnding(word: string): string {
  return word.replace(/[õã]es$/u, "ão").replace(/(?<=\p{L}{2})[oa]es$/u, "ao");
}
