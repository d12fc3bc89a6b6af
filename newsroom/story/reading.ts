import type { Nodes } from "mdast";
import type { StoryContext } from "./context.ts";
import type { NoteBook } from "./elements/footnote/footnotes.ts";
import type { Definitions } from "./markdown/definitions.ts";
import type { Report } from "./report.ts";
import type { Block, Inline } from "./tree.ts";

/** What the steps that turn Markdown into elements share while they read one story. */
export interface Reading {
  source: string;
  context: StoryContext;
  report: Report;
  definitions: Definitions;
  notes: NoteBook;
  blocks(nodes: readonly Nodes[]): Block[];
  inlines(nodes: readonly Nodes[]): Inline[];
}

/** A directive whose name, form and attributes have been checked. */
export interface WrittenDirective {
  line: number;
  values: ReadonlyMap<string, string>;
  children: readonly Nodes[];
}
