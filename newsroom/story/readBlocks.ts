import type { List, Nodes, Root } from "mdast";
import type { StoryContext } from "./context.ts";
import { readDirective } from "./directives.ts";
import { figureAlone, readFigure } from "./elements/figure/figure.ts";
import { readFootnotes } from "./elements/footnote/footnotes.ts";
import { readSubhead } from "./elements/subhead/subhead.ts";
import { readTable } from "./elements/table/table.ts";
import { readInlines } from "./inlines.ts";
import { readDefinitions } from "./markdown/definitions.ts";
import { lineOf } from "./markdown/markdownTree.ts";
import type { Reading } from "./reading.ts";
import type { Report } from "./report.ts";
import type { Block } from "./tree.ts";
import type { StoryParts } from "./walk.ts";

/** Markdown in, elements of the story out; what has no element is reported and left out. */
export function readElements(
  root: Root,
  source: string,
  context: StoryContext,
  report: Report,
): StoryParts {
  const notes = readFootnotes(root, source, report);
  const reading: Reading = {
    source,
    context,
    report,
    definitions: readDefinitions(root, source, report),
    notes,
    blocks: (nodes) => nodes.flatMap((node) => readBlock(node, reading)),
    inlines: (nodes) => readInlines(nodes, reading),
  };
  const blocks = reading.blocks(root.children);
  return { blocks, notes: notes.notes(reading.blocks) };
}

/** The closed map from Markdown blocks to elements of the story. */
function readBlock(node: Nodes, reading: Reading): Block[] {
  const line = lineOf(node);
  switch (node.type) {
    case "paragraph": {
      const figure = figureAlone(node, reading.definitions);
      if (figure) return readFigure(figure, reading);
      const children = reading.inlines(node.children);
      return children.length > 0 ? [{ type: "paragraph", children, line }] : [];
    }
    case "heading":
      return readSubhead(node, reading);
    case "list":
      return [readList(node, reading)];
    case "blockquote":
      return [{ type: "quotation", children: reading.blocks(node.children), line }];
    case "code":
      return [
        { type: "code", text: node.value, ...(node.lang ? { language: node.lang } : {}), line },
      ];
    case "thematicBreak":
      return [{ type: "rule", line }];
    case "table":
      return readTable(node, reading);
    case "containerDirective":
    case "leafDirective":
      return readDirective(node, reading);
    case "definition":
    case "footnoteDefinition":
      // Read where they are referred to.
      return [];
    default:
      reading.report.error(
        line,
        "unknown-element",
        `a story has no element “${node.type}”`,
        "write it as plain text or take it out",
      );
      return [];
  }
}

function readList(node: List, reading: Reading): Block {
  const task = node.children.find((item) => typeof item.checked === "boolean");
  if (task) {
    reading.report.error(
      lineOf(task),
      "task-list",
      "a list with boxes to tick has no place in a story",
      "take out the [ ] and [x] at the start of the items",
    );
  }
  return {
    type: "list",
    ordered: node.ordered === true,
    start: node.start ?? 1,
    items: node.children.map((item) => reading.blocks(item.children)),
    line: lineOf(node),
  };
}
