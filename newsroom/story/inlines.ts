import type { Nodes } from "mdast";
import { lineOf } from "./markdown/markdownTree.ts";
import type { Reading } from "./reading.ts";
import { excerpt } from "./report.ts";
import type { Inline } from "./tree.ts";

/** The closed map from Markdown inside a line to elements of the story. */
export function readInlines(nodes: readonly Nodes[], reading: Reading): Inline[] {
  return nodes.flatMap((node) => readInline(node, reading));
}

function readInline(node: Nodes, reading: Reading): Inline[] {
  const line = lineOf(node);
  switch (node.type) {
    case "text":
      return [{ type: "text", text: node.value, line }];
    case "emphasis":
    case "strong":
      return [{ type: node.type, children: reading.inlines(node.children), line }];
    case "delete":
      return [{ type: "strike", children: reading.inlines(node.children), line }];
    case "inlineCode":
      return [{ type: "code", text: node.value, line }];
    case "break":
      return [{ type: "break", line }];
    case "link":
      return [link(node.url, reading.inlines(node.children), line)];
    case "linkReference": {
      const href = reading.definitions.get(node.identifier)?.url ?? "";
      return [link(href, reading.inlines(node.children), line)];
    }
    case "footnoteReference":
      return [{ type: "noteMark", ...reading.notes.mark(node.identifier), line }];
    case "image":
    case "imageReference":
      reading.report.error(
        line,
        "picture-in-line",
        `the picture “${excerpt(node.alt ?? "")}” stands inside a line`,
        'put it on a line of its own, with an empty line above and below, or use ::figure{image="…" alt="…"}',
      );
      return node.alt ? [{ type: "text", text: node.alt, line }] : [];
    default:
      reading.report.error(
        line,
        "unknown-element",
        `“${node.type}” cannot stand inside a line of a story`,
        "write it as plain text",
      );
      return [];
  }
}

/** What kind of link it is, links.ts decides when its neighbours are known. */
function link(href: string, children: Inline[], line: number): Inline {
  return { type: "link", href, kind: "external", children, line };
}
