import type { ContentFile } from "../content/contentFile.ts";
import type { Problem } from "../problem.ts";
import { warningAt } from "./finding.ts";
import { findAlike, type Sketch } from "./likeness.ts";
import { instantAt } from "./values.ts";

/** The share of runs of words that have to be the same. */
const NEARLY_IDENTICAL = 0.8;

/** Reports each story whose text another one, published or begun before it, has nearly word for word. */
export function checkDuplicates(
  stories: ReadonlyArray<{ file: ContentFile; sketch: Sketch | undefined }>,
): Problem[] {
  const ordered = stories
    .filter(({ file }) => file.kind === "article" || file.kind === "draft")
    .map((story) => ({ ...story, at: timeOf(story.file) }))
    .sort((a, b) => a.at - b.at);
  return findAlike(
    ordered.map(({ sketch }) => sketch),
    NEARLY_IDENTICAL,
  ).flatMap(({ text, earlier, likeness }) => {
    const file = ordered[text]?.file;
    const other = ordered[earlier]?.file;
    if (!file || !other) return [];
    return [
      warningAt(file, ["headline"], {
        rule: "duplicate-story",
        message: `the text is ${likeness === 1 ? "the same as" : "nearly the same as"} that of ${other.path}`,
        mend: "keep one of the two; the other's address can stand in its redirectFrom",
      }),
    ];
  });
}

/** Drafts come after everything that is published. */
function timeOf(file: ContentFile): number {
  const published = instantAt(file, ["published"]);
  if (file.kind === "draft" || published === undefined) return Number.MAX_SAFE_INTEGER;
  return Date.parse(published);
}
