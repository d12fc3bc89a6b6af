import type { Element, ElementContent } from "hast";
import { isElement, property } from "./htmlTree.ts";

/** Elements that stand in a line, so that emphasis fits around what they hold. */
const BLOCK = /^(?:p|div|h[1-6]|ul|ol|li|table|tr|td|th|blockquote|pre|figure|section|article|hr)$/;

/** What a style sheet's declaration makes of words, and the element that says the same. */
const STYLES: readonly (readonly [tag: string, style: RegExp])[] = [
  ["strong", /(?:^|;)font-weight:(?:bold|bolder|[6-9]00)/],
  ["em", /(?:^|;)font-style:(?:italic|oblique)/],
  ["del", /(?:^|;)text-decoration(?:-line)?:[^;]*line-through/],
];

/** Elements by which programs wrap a whole document, with a style that takes their meaning away. */
const PLAIN = {
  b: /(?:^|;)font-weight:(?:normal|[1-4]00)/,
  strong: /(?:^|;)font-weight:(?:normal|[1-4]00)/,
  i: /(?:^|;)font-style:normal/,
  em: /(?:^|;)font-style:normal/,
} as const satisfies Record<string, RegExp>;

/**
 * Takes the emphasis of words from their style where a program writes it there alone, as Google Docs does, which also
 * puts everything into one `<b>` that is not bold.
 */
export function asStyled(element: Element): ElementContent[] {
  const { tagName, children } = element;
  const style = (property(element, "style") ?? "").toLowerCase().replace(/\s+/g, "");
  const plain = Object.hasOwn(PLAIN, tagName) ? PLAIN[tagName as keyof typeof PLAIN] : undefined;
  if (plain?.test(style)) return children;
  // A cell of a spreadsheet has the style of its words.
  if (tagName === "td" && children.every((child) => !isBlock(child))) {
    return [{ ...element, children: styled(children, style) }];
  }
  if (tagName !== "span" || children.some(isBlock)) return [element];
  return styled([element], style);
}

function styled(words: ElementContent[], style: string): ElementContent[] {
  let whole = words;
  for (const [tag, declaration] of STYLES) {
    if (!declaration.test(style)) continue;
    whole = [{ type: "element", tagName: tag, properties: {}, children: whole }];
  }
  return whole;
}

const isBlock = (node: ElementContent) => isElement(node) && BLOCK.test(node.tagName);
