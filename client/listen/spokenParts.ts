/**
 * Splits a paragraph into utterances.
 * Client code since it serves the device's voices. Chrome stops some fifteen seconds into an
 * utterance, so each has the length of a long sentence at most.
 */

/** Characters of one utterance at most; about twelve seconds. */
const LONGEST = 180;

/**
 * Splits a text into whole sentences, with several short ones together; a long one is split after
 * commas and the like, or else between words.
 * @param language BCP 47, whose rules tell where a sentence ends
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

/** Not all scripts have spaces between words. */
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
