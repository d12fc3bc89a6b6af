const QUOTATION_MARKS = /["'`´ʼ‘’‚‛“”„‟«»‹›′″「」『』〝〞〟]/gu;
const ELLIPSIS = /[[(]?\s*(?:…|\.(?:\s?\.){2,})\s*[\])]?/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Normalises a text for comparison: without quotation marks, case and extra spaces. */
export function comparable(text: string): string {
  return text
    .replace(QUOTATION_MARKS, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/g, " ")
    .replace(/(?<![\p{L}\p{M}\p{N}]) | (?![\p{L}\p{M}\p{N}])/gu, "");
}

/** Whether the parts of a quote between its ellipses occur in the text, in this order. */
export function isQuoted(quote: string, comparableText: string): boolean {
  let from = 0;
  for (const written of quote.split(ELLIPSIS)) {
    const part = comparable(written).replace(/\p{P}+$/u, "");
    if (part === "") continue;
    const at = wholeWordsAt(part, comparableText, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}

/** The longest beginning of a quote that is in the text, to show where it differs. */
export function quotedBeginning(quote: string, comparableText: string): string {
  const words = quote.trim().split(/\s+/);
  for (let count = words.length - 1; count > 0; count -= 1) {
    const beginning = words.slice(0, count).join(" ");
    if (isQuoted(beginning, comparableText)) return beginning;
  }
  return "";
}

/** Finds whole words only: “he can” is no quote of “she cannot”. */
function wholeWordsAt(part: string, text: string, from: number): number {
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1)) {
    const end = at + part.length;
    const cutsBefore = sameWord(text[at - 1], text[at]);
    if (!cutsBefore && !sameWord(text[end - 1], text[end])) return at;
  }
  return -1;
}

function sameWord(before = "", after = ""): boolean {
  return (
    WORD.test(before) &&
    WORD.test(after) &&
    !WITHOUT_SPACES.test(before) &&
    !WITHOUT_SPACES.test(after)
  );
}
