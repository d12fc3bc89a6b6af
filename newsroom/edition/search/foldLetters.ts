/**
 * Folding of letters for search, so that words match however readers type them. Diacritics are
 * dropped where readers leave them out, but not where they make another letter, as in most scripts
 * of Asia. (Compatibility forms: Unicode, UAX 15.)
 */

/** Letters without a Unicode decomposition, and their usual replacement. */
const PLAIN: Record<string, string> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  ß: "ss",
  đ: "d",
  ð: "d",
  ɖ: "d",
  ɗ: "d",
  ł: "l",
  þ: "th",
  ħ: "h",
  ı: "i",
  ŧ: "t",
  ŋ: "ng",
  ə: "a",
  ĸ: "k",
  ɓ: "b",
  ƙ: "k",
  ʻ: "",
  ʼ: "",
  ʽ: "",
  ς: "σ",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ې: "ي",
  ک: "ك",
  ة: "ه",
  ە: "ه",
  ہ: "ه",
  ھ: "ه",
  ـ: "",
};

/** Letters commonly written as two: Müller as Mueller. */
const DIGRAPHS: Record<string, string> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ø: "oe",
  å: "aa",
  đ: "dj",
  ð: "dh",
};

const PLAIN_LETTER = new RegExp(`[${Object.keys(PLAIN).join("")}]`, "gu");
const DIGRAPH_LETTER = new RegExp(`[${Object.keys(DIGRAPHS).join("")}]`, "gu");
/** Characters without width: soft hyphens, joiners, direction marks. */
const UNSEEN = /\p{Cf}|\u034f/gu;
/** Words that need no table, which most are. */
// Stryker disable next-line Regex: the tables fold these words too, slowly
const ASCII = /^[\0-\x7f]*$/;

/** Scripts whose marks readers leave out, and Cyrillic's combining marks. */
const MARKS =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}]\p{M}*)\p{M}|(?<=е)\u0308|(?<=\p{Script=Cyrillic}\p{M}*)[\u0300\u0301]/gu;

/** What Hindi and Marathi write in two ways: the dots of borrowed sounds, which readers leave out, and nasals. */
const NUKTA = /(?<=\p{Script=Devanagari})\u093c/gu;
/** “ँ”, or the nasal of the following consonant's place in the mouth: each is also written “ं”. */
const NASAL =
  /\u0901|\u0919\u094d(?=[\u0915-\u0918])|\u091e\u094d(?=[\u091a-\u091d])|\u0923\u094d(?=[\u091f-\u0922])|\u0928\u094d(?=[\u0924-\u0927])|\u092e\u094d(?=[\u092a-\u092d])/gu;

/** The zero digit of each script whose digits UAX 15 does not fold. */
const ZEROS = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66,
  0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810,
];

/** The folded form of a word, equal for all ways to type it. */
export function foldLetters(word: string): string {
  // Stryker disable next-line ConditionalExpression: as above
  if (ASCII.test(word)) return word.toLowerCase().replace(/[^a-z\d]/g, "");
  return word
    .replace(UNSEEN, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(MARKS, "")
    .replace(NUKTA, "")
    .replace(NASAL, "\u0902")
    .replace(PLAIN_LETTER, (letter) => PLAIN[letter] ?? "")
    .replace(/\p{Nd}/gu, digit)
    .replace(/[^\p{L}\p{M}\p{N}\p{Co}]/gu, "")
    .normalize("NFC");
}

/** The folded form with two letters for those in DIGRAPHS; often the same. */
export function foldDigraphs(word: string): string {
  // Stryker disable next-line ConditionalExpression: as above
  if (ASCII.test(word)) return word.toLowerCase().replace(/[^a-z\d]/g, "");
  return foldLetters(
    word
      .replace(UNSEEN, "")
      .normalize("NFKC")
      .toLowerCase()
      .replace(DIGRAPH_LETTER, (letter) => DIGRAPHS[letter] ?? ""),
  );
}

function digit(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? letter : String(code - zero);
}
