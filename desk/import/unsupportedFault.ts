import { type PlainAnswer, tellAnswer } from "../words/answers/tellAnswer.ts";

/** What is wrong with a copy of a format that is not read, and what to do instead; both without values. */
export type UnsupportedFault = readonly [fault: PlainAnswer, instead: PlainAnswer];

/** The clause of a refusal. */
export function faultInstead([fault, instead]: UnsupportedFault): string {
  return tellAnswer("faultInstead", { fault: tellAnswer(fault), instead: tellAnswer(instead) });
}
