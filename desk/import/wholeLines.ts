import type { Paragraph, PhrasingContent, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { wrappingOf } from "./wrappedLines.ts";

/**
 * A paragraph, or the paragraphs of a quotation, without line breaks where a mail program, or the column of a page that
 * was copied, has broken the lines.
 */
export function withWholeLines(node: RootContent): RootContent {
  if (node.type === "paragraph") return wholeParagraph(node);
  if (node.type !== "blockquote") return node;
  const children = node.children.map((child) => withWholeLines(child) as typeof child);
  return { ...node, children };
}

function wholeParagraph(node: Paragraph): Paragraph {
  const lines: PhrasingContent[][] = [[]];
  for (const child of node.children) {
    if (child.type === "break") lines.push([]);
    else lines.at(-1)?.push(child);
  }
  if (lines.length < 3) return node;
  const texts = lines.map((children) => textOf({ type: "paragraph", children }));
  const wrapping = wrappingOf(texts);
  const children: PhrasingContent[] = [];
  for (const [index, line] of lines.entries()) {
    const [above = "", text = ""] = [texts[index - 1], texts[index]];
    if (index === 0) {
      // Nothing is above it.
    } else if (!wrapping.goesOn(above, text)) {
      children.push({ type: "break" });
    } else {
      const { cut, between } = wrapping.seam(above, text);
      const last = children.at(-1);
      if (cut > 0 && last?.type === "text") {
        children[children.length - 1] = { ...last, value: last.value.slice(0, -cut) };
      }
      if (between !== "") children.push({ type: "text", value: between });
    }
    children.push(...line);
  }
  return { ...node, children };
}
