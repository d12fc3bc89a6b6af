import type { ContentFile, FieldPath } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import type { Problem } from "../problems/problem.ts";
import { leftoverMark } from "../story/leftoverMarks.ts";
import { everyBlock, type StoryParts } from "../story/storyParts.ts";
import { type Finding, warningAt } from "./finding.ts";
import { filesOf, listAt, textAt } from "./values.ts";

const FIELDS: readonly FieldPath[] = [
  ...["headline", "seoTitle", "standfirst", "dateline", "name", "description", "role"].map(
    (name) => [name],
  ),
  ...["alt", "caption", "credit"].map((name) => ["hero", name]),
];

/** Marks of Markdown in fields, which are shown as they are written. */
export function checkFieldMarks(folder: ContentFolder): Problem[] {
  return filesOf(folder, "article", "draft", "page", "author", "topic", "section").flatMap((file) =>
    pathsOf(file).flatMap((path) => {
      const found = leftoverMark(textAt(file, path) ?? "");
      return found ? [warningAt(file, path, findingOf(found.mark))] : [];
    }),
  );
}

/** The same in what the elements of a text say: captions, credits, titles of boxes, pull quotes. */
export function markedAttributes(parts: StoryParts): Array<{ line: number; finding: Finding }> {
  return [...everyBlock(parts)].flatMap((block) => {
    const texts =
      block.type === "figure"
        ? [block.alt, block.caption, block.credit]
        : block.type === "box"
          ? [block.title]
          : block.type === "pullQuote"
            ? [block.by, block.role]
            : [];
    return texts.flatMap((text) => {
      const found = leftoverMark(text ?? "");
      return found ? [{ line: block.line ?? 1, finding: findingOf(found.mark) }] : [];
    });
  });
}

function pathsOf(file: ContentFile): FieldPath[] {
  return [
    ...FIELDS,
    ...listAt(file, ["corrections"]).map((_, index) => ["corrections", index, "text"]),
    ...listAt(file, ["sources"]).map((_, index) => ["sources", index, "name"]),
  ];
}

function findingOf(mark: string): Finding {
  return {
    rule: "leftover-mark",
    message: `“${mark}” would be shown with its marks`,
    remedy: "take the marks out; only the text below the fields is Markdown",
  };
}
