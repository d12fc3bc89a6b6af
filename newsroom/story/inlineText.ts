import type { Inline } from "./tree.ts";

/** Plain text of a run of inlines, without footnote references. */
export function inlineText(run: readonly Inline[]): string {
  return run
    .map((inline) => {
      if (inline.type === "text" || inline.type === "code") return inline.text;
      if (inline.type === "break") return " ";
      return "children" in inline ? inlineText(inline.children) : "";
    })
    .join("");
}
