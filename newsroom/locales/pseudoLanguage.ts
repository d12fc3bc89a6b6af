import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { printAST } from "@formatjs/icu-messageformat-parser/printer.js";

/** The language tag of pseudo-translations, as in CLDR. */
const PSEUDO = "en-XA";

/** Whether the language is the one that shows which words come from no catalogue. */
export function isPseudo(language: string): boolean {
  return language === PSEUDO;
}

const made = new Map<string, string>();

/**
 * An English message with every piece of text in ⟦ ⟧; values are left as they are.
 * @param options as for parsing: whether tags are text
 */
export function pseudoMessage(english: string, options: { ignoreTag?: boolean } = {}): string {
  let message = made.get(english);
  if (message === undefined) {
    message = printAST(parse(english, options).map(wrapped));
    made.set(english, message);
  }
  return message;
}

function wrapped(element: MessageFormatElement): MessageFormatElement {
  switch (element.type) {
    case TYPE.literal:
      return /\p{L}/u.test(element.value) ? { ...element, value: `⟦${element.value}⟧` } : element;
    case TYPE.tag:
      return { ...element, children: element.children.map(wrapped) };
    case TYPE.plural:
    case TYPE.select:
      return {
        ...element,
        options: Object.fromEntries(
          Object.entries(element.options).map(([name, option]) => [
            name,
            { ...option, value: option.value.map(wrapped) },
          ]),
        ),
      } as MessageFormatElement;
    default:
      return element;
  }
}
