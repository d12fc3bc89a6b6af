import { CHARACTERS } from "./fonts.ts";

type Ranges = ReadonlyArray<readonly [first: number, last: number]>;

/** An alphabet beside that of Western European languages. */
interface Alphabet {
  /** Fontsource's names of its subsets. */
  subsets: readonly string[];
  /** Blocks of Unicode that pages need. */
  letters: Ranges;
  /** Those that cards alone are drawn with: pages have the system's, since no reader should wait for such files. */
  drawn?: Ranges;
}

/** Signs of Chinese, their punctuation, and forms of full width. */
const HAN: Ranges = [
  [0x3000, 0x303f],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xff00, 0xffef],
];

/** By script (ISO 15924). */
const ALPHABETS: Readonly<Record<string, Alphabet>> = {
  Latn: {
    subsets: ["latin", "latin-ext"],
    letters: [
      [0x100, 0x17f],
      [0x218, 0x21b],
    ],
  },
  Cyrl: {
    subsets: ["cyrillic", "cyrillic-ext"],
    letters: [
      [0x400, 0x45f],
      [0x490, 0x491],
    ],
  },
  Grek: { subsets: ["greek"], letters: [[0x370, 0x3ff]] },
  Hebr: { subsets: ["hebrew"], letters: [[0x5b0, 0x5f4]] },
  Arab: { subsets: ["arabic"], letters: [[0x600, 0x6ff]] },
  Thai: {
    subsets: ["thai"],
    letters: [
      [0xe01, 0xe3a],
      [0xe3f, 0xe5b],
    ],
  },
  Hans: { subsets: ["chinese-simplified"], letters: [], drawn: HAN },
  Hant: {
    subsets: ["chinese-traditional", "chinese-hongkong"],
    letters: [],
    drawn: [...HAN, [0x3100, 0x312f]],
  },
  Jpan: { subsets: ["japanese"], letters: [], drawn: [...HAN, [0x3040, 0x30ff]] },
  Kore: {
    subsets: ["korean"],
    letters: [],
    drawn: [...HAN, [0x1100, 0x11ff], [0x3130, 0x318f], [0xac00, 0xd7a3]],
  },
};

/** Languages whose letters are all in CHARACTERS: no page of theirs names a second file. */
const WESTERN = /^(?:ca|da|de|en|es|eu|fi|fo|fr|ga|gl|is|it|nb|nl|nn|no|pt|sv)$/;

const NO_ALPHABET: Alphabet = { subsets: ["latin"], letters: [] };

/** The alphabet of a language beside that of Western European ones. */
export function alphabetOf(language: string): Alphabet {
  const locale = new Intl.Locale(language);
  if (WESTERN.test(locale.language)) return NO_ALPHABET;
  return ALPHABETS[locale.maximize().script ?? ""] ?? NO_ALPHABET;
}

/** All characters that a page in a language may need. */
export function charactersOf(language: string): string {
  return CHARACTERS + charactersIn(alphabetOf(language).letters);
}

/** The characters of ranges of Unicode. */
export function charactersIn(ranges: Ranges): string {
  return ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at))
    .map((point) => String.fromCodePoint(point))
    .join("");
}
