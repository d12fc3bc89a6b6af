import type { ReactElement, ReactNode } from "react";
import type { Wording } from "@/newsroom/locales/messages";
import type { Block, Inline } from "@/newsroom/story/tree";

/** Passed to a view to render nested content, so that views need not import each other. */
export interface Draw {
  /** Blocks one below the other; the view sets the spacing. */
  blocks(blocks: readonly Block[]): ReactNode;
  /** The content of a list item or a note: a single paragraph without its element. */
  item(blocks: readonly Block[]): ReactNode;
  inlines(run: readonly Inline[]): ReactNode;
  /** Plain text of an attribute; undefined if there is none. */
  text(text: string | undefined): ReactNode;
  /** Language of the story (BCP 47). */
  lang: string;
  /** The paper's words around the story's. */
  wording: Wording;
}

/** A component that renders one kind of block. */
export type BlockView<T extends Block["type"]> = (props: {
  block: Extract<Block, { type: T }>;
  draw: Draw;
}) => ReactElement;

/** The same for inline elements; `children` is the rendered content. */
export type InlineView<T extends Inline["type"]> = (props: {
  inline: Extract<Inline, { type: T }>;
  /** Language of the story (BCP 47). */
  lang: string;
  wording: Wording;
  children: ReactNode;
}) => ReactNode;
