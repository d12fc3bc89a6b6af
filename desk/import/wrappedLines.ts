/** The most characters at which typewriters, wires or mail programs wrap a line. */
const WIDEST_WRAP = 120;

/** The fewest characters of a line that is broken in the middle of a sentence, and not where somebody wanted it to end. */
export const NARROWEST_COLUMN = 24;

/** How much of a column's width the lines have in which another word would not have fitted. */
const FULL = 0.75;

/** The same where a sentence ends, which is where paragraphs end. */
const FULL_BEFORE_SENTENCE = 0.88;

/** A message of a chat, with its time: `[13/06/2014, 10:32] Jane:`, `13.06.14, 10:32 - Jane:`. */
const MESSAGE =
  /^\s*[\u200E\u200F]?(?:\[\d{1,4}[./:-]\d{1,2}|\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+\d{1,2}[:.]\d{2})/;

export const ENDS_SENTENCE = /[.!?:…][”"’')\]»]*$/u;

/** Characters of a word at most. */
const LONGEST_WORD = 80;

/** A word that is broken at the end of its line, and its sign. */
const BROKEN_WORD = /(?<=\p{L})[-\u2010\u00AD]$/u;

/** Words behind which a hyphen stands for a part that follows: “Nord- und Südseite”. */
const SUSPENDED = /^(?:and|or|to|und|oder|bis|sowie|et|ou|y|o|e)\s/iu;

/** How the lines of a text were broken, where it was not its writer who did. */
export interface Wrapping {
  /** Whether the words of a line go on in the next one. */
  goesOn(line: string, next: string): boolean;
  /** How the words of two lines become one text; a word that was broken becomes one again. */
  seam(line: string, next: string): Seam;
}

export interface Seam {
  /** Characters that go from the end of the upper line. */
  cut: number;
  between: "" | " ";
}

/**
 * Finds out how lines were broken: by a typewriter, a wire or a mail program at a fixed number of characters, or by a
 * printed column, such as that of a PDF, whose letters differ in width.
 */
export function wrappingOf(lines: readonly string[]): Wrapping {
  const width = wrapWidth(lines);
  const column = columnWidth(lines);
  let used: ReadonlySet<string> | undefined;
  // Elsewhere in the text a word may stand with its hyphen, or without one.
  const words = () => {
    used ??= new Set(
      lines.flatMap((line) => line.toLowerCase().match(/[\p{L}\p{M}’'‐-]+/gu) ?? []),
    );
    return used;
  };
  return {
    seam: (line, next) => seamOf(line, next, words),
    goesOn(line, next) {
      if (MESSAGE.test(next)) return false;
      if (width !== undefined && line.length + 1 + firstWord(next).length > width) return true;
      if (column === undefined) return false;
      if (isBrokenOff(line, next)) return line.length <= WIDEST_WRAP;
      const share = ENDS_SENTENCE.test(line) ? FULL_BEFORE_SENTENCE : FULL;
      return line.length >= column * share && line.length <= WIDEST_WRAP;
    },
  };
}

/** How the words of two lines are put together: what stays of the upper one's end, and what stands between them. */
function seamOf(line: string, next: string, words: () => ReadonlySet<string>): Seam {
  const sign = BROKEN_WORD.exec(line)?.[0];
  if (sign === undefined) {
    const isRange = /\p{N}[-–]$/u.test(line) && /^\p{N}/u.test(next);
    return { cut: 0, between: isRange ? "" : " " };
  }
  if (sign === "\u00AD") return { cut: 1, between: "" };
  if (SUSPENDED.test(next)) return { cut: 0, between: " " };
  const begun = /[\p{L}\p{M}\p{N}’'‐-]+$/u.exec(line.slice(-LONGEST_WORD, -1))?.[0] ?? "";
  const ended = /^[\p{L}\p{M}’'‐-]+/u.exec(next.slice(0, LONGEST_WORD))?.[0] ?? "";
  const isUsed = (word: string) => words().has(word.toLowerCase());
  // “Anglo-American”, “nine-year-old”.
  const hasHyphen =
    !/^\p{Ll}/u.test(next) ||
    (!isUsed(begun + ended) && (/[‐-]/.test(begun + ended) || isUsed(`${begun}-${ended}`)));
  return { cut: hasHyphen ? 0 : 1, between: "" };
}

/**
 * The width at which the lines were wrapped; undefined when they were not. Wrapped lines have similar
 * lengths, and few of them end with a sentence.
 */
function wrapWidth(lines: readonly string[]): number | undefined {
  const widest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (widest < 40 || widest > WIDEST_WRAP) return undefined;
  const full = lines.filter((line) => line.length > widest - 15);
  const ends = full.filter((line) => ENDS_SENTENCE.test(line));
  return full.length >= 4 && ends.length < full.length / 2 ? widest : undefined;
}

/** Characters of a column's widest lines; undefined where most lines end as their writer wanted. */
function columnWidth(lines: readonly string[]): number | undefined {
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1] ?? "";
    return line.trim() === "" || next.trim() === "" ? [] : [{ line, next }];
  });
  const broken = pairs.filter(({ line, next }) => isBrokenOff(line, next));
  const widths = broken.map(({ line }) => line.length).sort((one, other) => one - other);
  const widest = widths.at(-1) ?? 0;
  if (broken.length < 2 || broken.length < pairs.length / 2 || widest > WIDEST_WRAP) {
    return undefined;
  }
  // Lines of a poem differ more.
  const alike = widths.filter((width) => width >= widest * FULL).length;
  return alike >= widths.length * FULL ? widest : undefined;
}

/** Whether a sentence goes on in the next line, seen by its words. */
function isBrokenOff(line: string, next: string): boolean {
  if (line.length < NARROWEST_COLUMN || ENDS_SENTENCE.test(line)) return false;
  return /^\s*\p{Ll}/u.test(next) || BROKEN_WORD.test(line);
}

function firstWord(line: string): string {
  return /^\s*(\S+)/.exec(line)?.[1] ?? "";
}
