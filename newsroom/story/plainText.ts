import type { Block, Inline } from "./tree.ts";
import type { StoryParts } from "./walk.ts";

/** The words of a run of inlines; marks of footnotes are none. */
export function inlineText(run: readonly Inline[]): string {
  return run
    .map((inline) => {
      if (inline.type === "text" || inline.type === "code") return inline.text;
      if (inline.type === "break") return " ";
      return "children" in inline ? inlineText(inline.children) : "";
    })
    .join("");
}

/**
 * The text as search and the word count take it: one line a paragraph, footnotes after it,
 * captions last. Pull quotes repeat the text and are left out.
 */
export function plainText({ blocks, notes }: StoryParts): string {
  const captions: string[] = [];
  const linesOf = (block: Block): string[] => {
    switch (block.type) {
      case "paragraph":
      case "subhead":
        return [inlineText(block.children)];
      case "list":
        return block.items.flat().flatMap(linesOf);
      case "quotation":
        return block.children.flatMap(linesOf);
      case "box":
        return [block.title, ...block.children.flatMap(linesOf)];
      case "table":
        return [block.head, ...block.rows].map((row) =>
          row.map((cell) => inlineText(cell.children)).join(" "),
        );
      case "code":
        return block.text.split("\n");
      case "figure":
        if (block.caption) captions.push(block.caption);
        return [];
      case "rule":
      case "pullQuote":
        return [];
    }
  };
  const text = blocks.flatMap(linesOf);
  const noteText = notes.flatMap((note) => note.children).flatMap(linesOf);
  return [...text, ...noteText, ...captions]
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
