import type { Reading, WrittenDirective } from "../../reading.ts";
import type { Block } from "../../tree.ts";

/** A box of blocks beside the story, under a title of its own. */
export function readBox(
  { line, values, children }: WrittenDirective,
  { blocks, report }: Reading,
): Block[] {
  const title = values.get("title") ?? "";
  if (title === "") {
    report.error(line, "box-title", "a box has no title", 'write :::box{title="…"}');
  }
  const content = blocks(children);
  if (content.length === 0) {
    report.error(line, "box-empty", "a box has no text", "write its text or take it out");
  }
  return [{ type: "box", title, children: content, line }];
}
