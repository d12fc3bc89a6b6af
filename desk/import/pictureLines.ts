import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { isCredit, splitCredit } from "./credit.ts";
import type { Confidence } from "./rawStory.ts";
import { wordSimilarity } from "./textSimilarity.ts";
import type { Unit } from "./units.ts";

/** The caption, credit and description of one picture. */
export interface PictureLines {
  alt?: string;
  caption?: string;
  credit?: string;
  units: Unit[];
  how: Confidence;
  why: string;
}

/** The number of units at the start of a copied page in which its main picture is described. */
const TOP = 8;
/** The least similarity of two lines about one picture. */
const ALIKE = 0.3;
/** Letters of a paragraph of running text, after which no main picture is expected. */
const RUNNING = 100;

/**
 * Finds the lines that describe the main picture. `isFree` says which units are unclaimed. A caption is
 * recognised by the credit at its end, and a similar line next to it is the description.
 */
export function findPictureLines(
  units: readonly Unit[],
  isFree: (unit: Unit) => boolean,
): PictureLines | undefined {
  const free = (index: number) => {
    const unit = units[index];
    return unit && isFree(unit) && !unit.mark && isWords(unit) ? unit : undefined;
  };
  let paragraphsAbove = 0;
  for (let index = 0; index < units.length; index += 1) {
    const unit = free(index);
    if (!unit) continue;
    const isTop = index < TOP && paragraphsAbove < 2;
    if (endsSentence(unit.text) && unit.text.length > RUNNING) paragraphsAbove += 1;
    const below = free(index + 1);
    const split = splitCredit(unit.text);
    const ownLine =
      !split && below && isCredit(below.text) && unit.text.length >= 30 ? below : undefined;
    const caption = split?.caption ?? unit.text;
    const credit = split?.credit ?? ownLine?.text.replace(/^[([]|[)\]]$/gu, "");
    if (credit === undefined) continue;
    if (caption.length < 20) continue;
    const described = descriptionBeside(
      caption,
      unit,
      free(index - 1),
      free(index + (split ? 1 : 2)),
    );
    // In running text a name after a full stop is weak evidence, and the next paragraph has the same subject
    // anyway: only a description that is not a sentence proves a picture.
    if (!isTop && !(described && !endsSentence(described.text))) continue;
    if (!described && !split && !isCaption(unit)) continue;
    return {
      ...(described ? { alt: described.text } : {}),
      caption,
      credit,
      units: [unit, ...(ownLine ? [ownLine] : []), ...(described ? [described] : [])],
      how: isTop ? "recognised" : "guessed",
      why: described
        ? tellAnswer("captionWithCreditAndDescription")
        : tellAnswer("captionWithCredit"),
    };
  }
  return undefined;
}

/** A caption without a credit: one of two similar lines above the headline. */
export function findUncreditedPicture(above: readonly Unit[]): PictureLines | undefined {
  for (const [index, first] of above.entries()) {
    const second = above[index + 1];
    if (!second || first.mark || second.mark || !isWords(first) || !isWords(second)) continue;
    if (first.text.length < 40 || second.text.length < 40) continue;
    if (endsSentence(first.text) || wordSimilarity(first.text, second.text) < ALIKE) continue;
    if (first.block !== second.block && wordSimilarity(first.text, second.text) < 0.5) continue;
    if (!endsSentence(second.text)) continue;
    return {
      alt: first.text,
      caption: second.text,
      units: [first, second],
      how: "guessed",
      why: tellAnswer("twoLinesAlike"),
    };
  }
  return undefined;
}

/** The line next to a caption that describes the picture. */
function descriptionBeside(
  caption: string,
  unit: Unit,
  above: Unit | undefined,
  below: Unit | undefined,
): Unit | undefined {
  for (const other of [above, below]) {
    if (!other || other.text.length < 15 || isCredit(other.text)) continue;
    if (wordSimilarity(other.text, caption) >= ALIKE && !looksLikeHeadline(other, unit))
      return other;
  }
  const together = above?.block === unit.block && above.text.length >= 40;
  return together && !endsSentence(above.text) ? above : undefined;
}

/** A headline resembles a caption too, but is short and a block of its own. */
function looksLikeHeadline(other: Unit, unit: Unit): boolean {
  if (other.block === unit.block) return false;
  const words = other.text.split(" ");
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length <= 16 && (other.text.length < 70 || capitals / words.length > 0.6);
}

function isCaption(unit: Unit): boolean {
  return endsSentence(unit.text) && unit.text.length <= 400;
}

function isWords(unit: Unit): boolean {
  return unit.node === undefined || unit.node.type === "paragraph";
}

export function endsSentence(text: string): boolean {
  return /[.!?…][”"’')\]]*$/u.test(text.trim());
}
