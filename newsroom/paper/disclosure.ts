import { paidWords } from "../locales/affiliateNotice.ts";
import type { Paper } from "./paper.ts";

/** A text and its language, which may differ from the language of the page. */
export interface WordsIn {
  text: string;
  lang: string;
}

/** The notices around a text with paid links: the paper's own, or else the product's. */
export interface Disclosure {
  notice: WordsIn;
  standing: WordsIn;
  /** Text of the link to the paper's page about paid links. */
  more: WordsIn;
}

/**
 * @param language the language of the text; if the product has no notice in it, the paper's
 * language is used
 */
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
