import type { Block, Inline } from "../tree.ts";
import { box } from "./box/box.ts";
import { code as codeBlock } from "./code/code.ts";
import type { BlockElement, InlineElement } from "./element.ts";
import { figure } from "./figure/figure.ts";
import { noteMark } from "./footnote/footnote.ts";
import { link } from "./link/link.ts";
import { list } from "./list/list.ts";
import { paragraph } from "./paragraph/paragraph.ts";
import { pullQuote } from "./pullQuote/pullQuote.ts";
import { quotation } from "./quotation/quotation.ts";
import { rule } from "./rule/rule.ts";
import { subhead } from "./subhead/subhead.ts";
import { table } from "./table/table.ts";
import { video } from "./video/video.ts";
import { code, emphasis, lineBreak, strike, strong, text } from "./words/words.ts";

/** All block elements by their type in the story tree. */
export const BLOCKS: { readonly [T in Block["type"]]: BlockElement<T> } = {
  paragraph,
  subhead,
  list,
  table,
  quotation,
  code: codeBlock,
  rule,
  pullQuote,
  figure,
  video,
  box,
};

/** All inline elements. */
export const INLINES: { readonly [T in Inline["type"]]: InlineElement<T> } = {
  text,
  emphasis,
  strong,
  strike,
  code,
  break: lineBreak,
  link,
  noteMark,
};

/** The registry entry of a block, typed to accept this block. */
export function elementOf<B extends Block>({ type }: B): BlockElement<B["type"]> {
  return BLOCKS[type as B["type"]] as unknown as BlockElement<B["type"]>;
}

/** The same for inline elements. */
export function inlineElementOf<I extends Inline>({ type }: I): InlineElement<I["type"]> {
  return INLINES[type as I["type"]] as unknown as InlineElement<I["type"]>;
}
