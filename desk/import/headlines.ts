import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { endsSentence } from "./pictureLines.ts";
import type { Confidence } from "./rawStory.ts";
import type { Unit } from "./units.ts";

/** The least score of a headline, and of one that needs no look by an editor. */
const ENOUGH = 2;
const SURE = 5;
const LONGEST = 200;

/**
 * The unit that is most likely the headline. `isDateOrByline` and `isFree` describe the other units.
 */
export function findHeadline(
  units: readonly Unit[],
  isFree: (unit: Unit) => boolean,
  isDateOrByline: (unit: Unit) => boolean,
): { unit: Unit; how: Confidence; why: string } | undefined {
  let best: { unit: Unit; score: number; why: string } | undefined;
  let paragraphsAbove = 0;
  for (const [index, unit] of units.entries()) {
    if (paragraphsAbove >= 2) break;
    if (!isFree(unit) || unit.mark) continue;
    const judged = judge(units, index, isFree, isDateOrByline);
    if (judged && judged.score >= ENOUGH && judged.score > (best?.score ?? 0)) {
      best = { unit, ...judged };
    }
    if (endsSentence(unit.text) && unit.text.length > 100) paragraphsAbove += 1;
  }
  return (
    best && { unit: best.unit, how: best.score >= SURE ? "recognised" : "guessed", why: best.why }
  );
}

function judge(
  units: readonly Unit[],
  index: number,
  isFree: (unit: Unit) => boolean,
  isDateOrByline: (unit: Unit) => boolean,
): { score: number; why: string } | undefined {
  const unit = units[index] as Unit;
  const { text } = unit;
  if (text.length > LONGEST || !/\p{L}/u.test(text)) return undefined;
  const words = text.split(" ");
  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, holds: boolean, reason?: string) => {
    if (!holds) return;
    score += points;
    if (reason) reasons.push(reason);
  };
  const near = (step: number) => units[index + step];
  const isMark = (other: Unit | undefined) => other !== undefined && isDateOrByline(other);
  const isAlone = near(-1)?.block !== unit.block && near(1)?.block !== unit.block;
  const isHeading = unit.node?.type === "heading";

  add(5, isHeading, tellAnswer("setAsHeading"));
  add(3, isMark(near(1)) || isMark(near(2)), tellAnswer("aboveDate"));
  add(2, isMark(near(-1)) && !isMark(near(1)), tellAnswer("belowDate"));
  add(2, isAlone, tellAnswer("standsAlone"));
  add(
    1,
    units.slice(0, index).every((other) => !isFree(other)),
    tellAnswer("comesFirst"),
  );
  add(1, words.length >= 4 && text.length <= 120, tellAnswer("lengthOfHeadline"));
  add(1, isCapitalised(words), tellAnswer("inCapitals"));
  add(-2, words.length <= 2 || text.length < 12);
  add(-3, endsSentence(text) && !/[?!]$/.test(text));
  add(-3, text.length > 140);
  add(-2, /^\p{Ll}/u.test(text));
  add(-3, index === units.length - 1);
  return { score, why: reasons.join(", ") };
}

/** Title case, such as “The Dam Opens After Nine Years”, or capitals only. */
function isCapitalised(words: readonly string[]): boolean {
  const long = words.filter((word) => /\p{L}{4,}/u.test(word));
  return (
    long.length >= 2 &&
    long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length / long.length > 0.7
  );
}
