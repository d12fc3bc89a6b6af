import type { ReactElement, ReactNode } from "react";
import type { Block, Inline } from "@/newsroom/story/tree";

/** What a view is given to draw what stands inside its element; no view knows the others. */
export interface Draw {
  /** Blocks one below the other; the view sets the space. */
  blocks(blocks: readonly Block[]): ReactNode;
  /** What a list item or a note says: of a single paragraph its words alone. */
  item(blocks: readonly Block[]): ReactNode;
  inlines(run: readonly Inline[]): ReactNode;
}

/** The component that draws one kind of block. */
export type BlockView<T extends Block["type"]> = (props: {
  block: Extract<Block, { type: T }>;
  draw: Draw;
}) => ReactElement;

/** The same for what stands inside a line; `children` is its content, drawn. */
export type InlineView<T extends Inline["type"]> = (props: {
  inline: Extract<Inline, { type: T }>;
  children: ReactNode;
}) => ReactNode;
