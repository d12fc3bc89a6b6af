import type { Node } from "prosemirror-model";
import type { WrittenWords } from "./writtenLetters.ts";

/** Where a node of the document stands in the text that was opened. */
export interface Origin {
  readonly id: number;
  /** The node as it was read: one that still equals it gives back its lines. */
  readonly node: Node;
  /** All lines of that text's body, normalised. */
  readonly lines: readonly string[];
  /** Index of its first and last line. */
  readonly first: number;
  readonly last: number;
  /** Characters before it in its first line: indentation and marks of what it stands in. */
  readonly column: number;
  /** Number of the node that it stands in; 0 for the story itself. */
  readonly container: number;
  /** For blocks of words: how these are written. */
  readonly words?: WrittenWords;
  /** For blocks of the story itself: its lines as they stand in the file. */
  readonly raw?: readonly RawLine[];
  /** For these too: the lines between it and the next block. */
  after?: readonly RawLine[];
  /** The block that follows it. */
  next?: number;
}

/** A line of a file with the characters that end it; none at the end of the file. */
export interface RawLine {
  readonly text: string;
  readonly end: string;
}

/** The origins of all nodes that have been read in one editor, by number from 1. */
export class Origins {
  readonly #all = new Map<number, Origin>();
  #count = 0;

  /** A number that no node has. */
  reserve(): number {
    this.#count += 1;
    return this.#count;
  }

  set(origin: Origin): void {
    this.#all.set(origin.id, origin);
  }

  of(node: Node | null | undefined): Origin | undefined {
    const id: unknown = node?.attrs.origin;
    return typeof id === "number" ? this.#all.get(id) : undefined;
  }

  /** The lines of a node that has not changed since it was read, else undefined. */
  unchanged(node: Node): Origin | undefined {
    const origin = this.of(node);
    return origin?.node.eq(node) ? origin : undefined;
  }
}
