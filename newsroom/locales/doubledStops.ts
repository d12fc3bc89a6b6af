/** A stop or an ellipsis, and the stop of the sentence around it; dots of paths and of a row of three stay. */
const DOUBLED = /(?<=[?!؟？！。]|\S…|[^\s./\\]\.)(?:(?<!\.{2})\.(?=[\s\u2068\u2069]|$)|。)/gu;

/**
 * A sentence whose value ends it with a stop of its own, “Did you mean this?.” or “at 6 p.m..”, with one.
 * @param said a message with its values
 */
export function withoutDoubledStops(said: string): string {
  return said.replace(DOUBLED, "");
}
