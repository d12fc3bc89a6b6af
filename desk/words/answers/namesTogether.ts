import { tellAnswer } from "./tellAnswer.ts";

/** Names as the answers list what belongs together: “a and b and c”. */
export function namesTogether([first = "", ...others]: readonly string[]): string {
  return others.reduce((one, other) => tellAnswer("andAnother", { one, other }), first);
}
