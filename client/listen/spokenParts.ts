/**
 * Cuts a paragraph into what the browser's voice is given at a time.
 *
 * Client code since it serves the device's voices. Chrome falls silent some fifteen seconds into an
 * utterance, so none is longer than a long sentence.
 */

/** Characters of one utterance at most; about twelve seconds. */
const LONGEST = 180;

/**
 * The parts of a text: whole sentences, several short ones together; a long one is cut after its
 * commas and the like, or else between words.
 * @param language BCP 47, whose rules say where a sentence ends
 */
export function spokenParts(text: string, language: string): string[] {
  const sentences = new Intl.Segmenter(language, { granularity: "sentence" });
  const pieces = [...sentences.segment(text.replace(/\s+/g, " ").trim())].flatMap(({ segment }) =>
    segment.length <= LONGEST ? [segment] : clauses(segment, language),
  );
  return joined(pieces)
    .map((part) => part.trim())
    .filter(Boolean);
}

function clauses(sentence: string, language: string): string[] {
  const cut = sentence.split(/(?<=[,;:–—،؛、，][”"’']?\s)/u);
  return joined(
    cut.flatMap((clause) => (clause.length <= LONGEST ? [clause] : wordsOf(clause, language))),
  );
}

/** Not every script writes spaces between words. */
function wordsOf(clause: string, language: string): string[] {
  const words = new Intl.Segmenter(language, { granularity: "word" });
  return joined([...words.segment(clause)].map(({ segment }) => segment));
}

function joined(pieces: readonly string[]): string[] {
  const parts: string[] = [];
  for (const piece of pieces) {
    const last = parts.length - 1;
    const before = parts[last];
    if (before !== undefined && before.length + piece.length <= LONGEST)
      parts[last] = before + piece;
    else parts.push(piece);
  }
  return parts;
}
