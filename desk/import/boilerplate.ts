/** Kinds of lines at the end of a copy that are not part of the story. */
export type Boilerplate = "compensation notice" | "end mark" | "copyright line" | "sign-off";

const PAYS =
  /\b(?:compensation|commissions?|affiliate|paid for|kickback|small (?:fee|percentage)|earns? (?:a )?(?:fee|money|revenue))\b/i;
const ITS_OBJECT =
  /\b(?:links?|products?|purchases?|purchased|buy|bought|shop|shopping|retailers?|partners?|services)\b/i;
const ITS_SUBJECT =
  /\b(?:we|our|us|may|might|website|site|publisher|amazon associates?|this (?:article|story|post|page)|offers?)\b/i;
const OFFERS = /\boffers?\b.{0,40}\bsubject to change\b/i;

/**
 * The kind of boilerplate of a line; undefined for the story's text. A sentence about money alone may be
 * news: a compensation notice also names links or purchases and who is paid.
 */
export function boilerplateOf(line: string): Boilerplate | undefined {
  const text = line.trim();
  if (
    /^(?:[-–—=]{1,2}\s?(?:30|0|ends?|more)\s?[-–—=]{1,2}|#{2,}|(?:\*\s?){3,}|_{3,}|n{4}|eom|[([]?\s*(?:ends?(?: ?it(?:em)?)?|more|end of (?:story|copy)|fin|ende)\s*[)\]]?)$/i.test(
      text,
    )
  ) {
    return "end mark";
  }
  if (text.length <= 600) {
    if (PAYS.test(text) && ITS_OBJECT.test(text) && ITS_SUBJECT.test(text)) {
      return "compensation notice";
    }
    if (OFFERS.test(text) && text.length <= 200) return "compensation notice";
  }
  if (text.length <= 300 && /^(?:©|\(c\)\s|copyright\b)/i.test(text)) return "copyright line";
  if (text.length <= 300 && /\ball rights reserved\b/i.test(text)) return "copyright line";
  if (
    text.length <= 500 &&
    /^[([]?\s*(?:(?:(?:additional |further )?(?:reporting|writing|editing|compiled|translation|graphics?)) by\b|\(\s*(?:bericht(?:et)? von|geschrieben von|bearbeitet von|redaktion|reporte de|editado por|escrito por|información de|reportage|édité par|avec)\b)/i.test(
      text,
    )
  ) {
    return "sign-off";
  }
  return undefined;
}

/** Whether a line separates the pages of a wire copy. */
export function isPageBreak(line: string): boolean {
  return /^(?:\(\s*more\s*\)|[-–—]{1,2}\s?more\s?[-–—]{1,2})$/iu.test(line.trim());
}

/** Labels between paragraphs that are copied along with a web page's text. */
const CHROME =
  /^(?:advertisements?|share(?: this(?: story| article)?)?|tweet|print|email|e-mail|comments?|read more|skip advertisement|story continues below(?: advertisement)?|continue reading(?: the main story)?|article continues below|sign up|subscribe|follow us|listen to this article|save|share on (?:facebook|twitter|x))[.:…]?$/i;

/** Whether a line is a button or label of the page that it was copied from. */
export function isPageLabel(line: string): boolean {
  return CHROME.test(line.trim());
}
