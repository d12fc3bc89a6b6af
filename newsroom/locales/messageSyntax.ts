import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { EN } from "./words/en.ts";

/** The names in a message: of its values, of its tags, and of the values that a plural depends on. */
export interface MessageNames {
  values: Set<string>;
  tags: Set<string>;
  plurals: Set<string>;
}

/**
 * The names in a message of ICU syntax.
 * @param options as for parsing: whether tags are text
 * @throws SyntaxError if it cannot be read
 */
export function namesInMessage(text: string, options: { ignoreTag?: boolean } = {}): MessageNames {
  const names: MessageNames = { values: new Set(), tags: new Set(), plurals: new Set() };
  const collect = (elements: readonly MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      if (element.type === TYPE.tag) {
        names.tags.add(element.value);
        collect(element.children);
        continue;
      }
      names.values.add(element.value);
      if (element.type !== TYPE.plural && element.type !== TYPE.select) continue;
      if (element.type === TYPE.plural) names.plurals.add(element.value);
      for (const { value } of Object.values(element.options)) collect(value);
    }
  };
  collect(parse(text, options));
  return names;
}

/** What is wrong with words in place of a message's own: the key of what the check says, and the value's name. */
export type UnfitMessage =
  | { fault: "wordsUnreadable" }
  | { fault: "wordsForeignValue" | "wordsLostValue"; value: string };

/** What is wrong with words in place of a message's own; undefined if nothing is. */
export function unfitMessage(text: string, key: keyof typeof EN): UnfitMessage | undefined {
  const english = namesInMessage(EN[key]);
  let names: MessageNames;
  try {
    names = namesInMessage(text);
  } catch {
    return { fault: "wordsUnreadable" };
  }
  const own = english.plurals;
  const foreign =
    [...names.values].find((name) => !english.values.has(name)) ??
    [...names.tags].find((name) => !english.tags.has(name)) ??
    [...names.plurals].find((name) => !own.has(name));
  if (foreign !== undefined) return { fault: "wordsForeignValue", value: foreign };
  const missing =
    [...english.values].find((name) => !names.values.has(name)) ??
    [...english.tags].find((name) => !names.tags.has(name));
  return missing === undefined ? undefined : { fault: "wordsLostValue", value: missing };
}
