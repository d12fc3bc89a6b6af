import { paidWords } from "../locales/affiliateNotice.ts";
import type { Paper } from "./paper.ts";

/** Words with the language they are in, which may be another one than that of the page around them. */
export interface WordsIn {
  text: string;
  lang: string;
}

/** What stands around a text with paid links: the paper's own words, else the product's. */
export interface Disclosure {
  notice: WordsIn;
  standing: WordsIn;
  /** The words of a link to the paper's page about paid links. */
  more: WordsIn;
}

/** @param language that of the text; where the product has no words in it, the paper's is taken */
export function disclosureIn(
  { affiliate, language: own }: Pick<Paper, "affiliate" | "language">,
  language: string,
): Disclosure {
  const words = paidWords(language, own);
  const said = (text: string, otherwise: string): WordsIn =>
    text ? { text, lang: own } : { text: otherwise, lang: words.lang };
  const notice = said(affiliate.notice, words.notice);
  const more = paidWords(notice.lang, language);
  return {
    notice,
    standing: said(affiliate.standing, words.standing),
    more: { text: more.more, lang: more.lang },
  };
}
