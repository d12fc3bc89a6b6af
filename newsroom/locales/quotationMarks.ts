/** The marks around a quotation, with the spaces inside of them. */
export interface QuotationMarks {
  open: string;
  close: string;
}

const NARROW_SPACE = "\u202f";

/**
 * Opening and closing mark, and the languages that quote with them: those of Unicode's CLDR 48
 * (cldr-misc-full, delimiters.json) that are not as in English. Where newspapers write otherwise
 * it is noted.
 */
const MARKS: ReadonlyArray<readonly [open: string, close: string, languages: string]> = [
  [
    "«",
    "»",
    "am az-Arab az-Cyrl be blo bm br bua ca cv el es eu fa fr-CH hy it kab kk ky lij mua nb nn no oc os pms pt-AO pt-CH pt-CV pt-GQ pt-GW pt-LU pt-MO pt-MZ pt-PT pt-ST pt-TL rm ru rw sah sc sdh sg shi ti tyv uk zgh",
  ],
  // CLDR has ” “ for Arabic, and „ “ for German in Switzerland: newspapers there write « ».
  ["«", "»", "ar de-CH de-LI"],
  // With a narrow space inside (Imprimerie nationale, “Lexique des règles typographiques”).
  [`«${NARROW_SPACE}`, `${NARROW_SPACE}»`, "fr"],
  ["„", "“", "bg bs-Cyrl cs de dsb et hr hsb is ka lb lt mk nds sk sl"],
  ["„", "”", "bs hu pl ro sr"],
  ["”", "”", "fi he se sv yi"],
  ["”", "“", "ur"],
  ["‘", "’", "nl"],
  ["「", "」", "ja yue zh-Hant zh-HK zh-MO zh-TW"],
  ["“", "”", "es-US"],
];

const ENGLISH: QuotationMarks = { open: "“", close: "”" };

const byLanguage = new Map(
  MARKS.flatMap(([open, close, languages]) =>
    languages.split(" ").map((tag) => [tag.toLowerCase(), { open, close }] as const),
  ),
);

/**
 * The quotation marks of a language, for words that the page quotes itself; English ones if it has
 * no others.
 * @param language BCP 47: “pt-PT” quotes otherwise than “pt”
 */
export function quotationMarks(language: string): QuotationMarks {
  const parts = language.toLowerCase().split("-");
  for (let length = parts.length; length > 0; length -= 1) {
    const marks = byLanguage.get(parts.slice(0, length).join("-"));
    if (marks) return marks;
  }
  return ENGLISH;
}
