import anyAscii from "any-ascii";
import { isSlug } from "../../newsroom/addresses/addresses.ts";
import { baseLanguage } from "../../newsroom/locales/language.ts";

/** The most characters of a slug. */
const LONGEST = 60;

/** Letters that Unicode decomposition does not turn into ASCII. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ı: "i",
  ħ: "h",
  ŧ: "t",
  ŋ: "ng",
  ə: "a",
};

const GERMAN = { ä: "ae", ö: "oe", ü: "ue" };
const DANISH = { æ: "ae", ø: "oe", å: "aa", ä: "ae", ö: "oe" };

/** Letters that a language itself writes otherwise than by dropping their marks, in capitals or on forms. */
const BY_LANGUAGE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  da: DANISH,
  de: GERMAN,
  gsw: GERMAN,
  lb: GERMAN,
  nb: DANISH,
  nn: DANISH,
  no: DANISH,
  // The state's own romanizations: Law on Transliteration (Bulgaria, 2009), Resolution 55 (Ukraine, 2010).
  bg: { щ: "sht", ъ: "a", х: "h", ь: "y" },
  uk: {
    г: "h",
    ґ: "g",
    и: "y",
    і: "i",
    ї: "i",
    й: "i",
    є: "ie",
    ю: "iu",
    я: "ia",
    щ: "shch",
    ь: "",
  },
};

/** Greek letters that are read together (ELOT 743). */
const GREEK: ReadonlyArray<readonly [RegExp, string]> = [
  [/ου/g, "ou"],
  [/([αεη])υ(?=[θκξπστφχψ]|(?!\p{L}))/gu, "$1f"],
  [/([αεη])υ/g, "$1v"],
  [/(?<!\p{L})μπ/gu, "b"],
  [/γγ/g, "ng"],
];

/** Scripts with one usual transliteration, letter by letter. */
const TRANSLITERATED =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]+/gu;

/**
 * A slug of some text, in the way of its language: `ue` for ü in German, `u` elsewhere. Cyrillic,
 * Greek, Armenian and Georgian are transliterated. Other scripts are not: Arabic and Hebrew do not
 * write their vowels, and Chinese, Japanese and Thai are read by the word.
 * @param language BCP 47
 * @returns undefined when none of it can be in an address, or when most of its letters cannot, so
 * that the rest would name something else
 */
export function slugOf(words: string, language = "en"): string | undefined {
  const own = BY_LANGUAGE[baseLanguage(language)] ?? {};
  const text = words
    .normalize("NFC")
    .toLowerCase()
    .replace(/\p{L}/gu, (letter) => (Object.hasOwn(own, letter) ? (own[letter] ?? "") : letter))
    .replace(TRANSLITERATED, transliterated)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    // Capitals such as İ have marks in lower case, and compatibility forms have capitals.
    .toLowerCase()
    .replace(/\p{L}/gu, (letter) => LETTERS[letter] ?? letter);
  const letters = text.match(/\p{L}/gu) ?? [];
  const lost = letters.filter((letter) => !/[a-z]/.test(letter)).length;
  if (lost > letters.length / 2) return undefined;
  const plain = text
    // Those within words are letters of Hawaiian and Uzbek too: “Hawaiʻi”, “O‘zbekiston”.
    .replace(/['’ʼʻ]|(?<=[a-z])[‘`](?=[a-z])/gu, "")
    // “U.S.” is one word.
    .replace(/(?<=\b[a-z])\.(?=[a-z]\b|\s|$)/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const cut =
    plain.length <= LONGEST ? plain : plain.slice(0, LONGEST + 1).replace(/-[^-]*$|.$/, "");
  return isSlug(cut) ? cut : undefined;
}

function transliterated(word: string): string {
  const plain = word
    .normalize("NFD")
    .replace(/(?<=\p{Script=Greek})\p{M}/gu, "")
    .normalize("NFC");
  const read = GREEK.reduce((text, [letters, latin]) => text.replace(letters, latin), plain);
  return anyAscii(read).toLowerCase().replace(/['`"]/g, "");
}
