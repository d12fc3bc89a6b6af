import { isSlug } from "../../newsroom/addresses/addresses.ts";

/** The most characters of a slug. */
const LONGEST = 60;

/** Letters that Unicode decomposition does not turn into ASCII. */
const LETTERS: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ı: "i",
};

/** A slug of some text; undefined when none of it can be in an address. */
export function slugOf(words: string): string | undefined {
  const plain = words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøđðłþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’ʼ]/gu, "")
    // “U.S.” is one word.
    .replace(/(?<=\b[a-z])\.(?=[a-z]\b|\s|$)/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const cut =
    plain.length <= LONGEST ? plain : plain.slice(0, LONGEST + 1).replace(/-[^-]*$|.$/, "");
  return isSlug(cut) ? cut : undefined;
}
