import type { ContentFile, FieldPath } from "../content/contentFile.ts";
import { type Finding, warningAt } from "../problems/finding.ts";
import type { Problem } from "../problems/problem.ts";
import { tell } from "../problems/words/tell.ts";
import { CONTENT_TYPES } from "../schema/contentTypes.ts";
import type { Fields } from "../schema/fieldTypes.ts";
import { elementOf } from "../story/elements/registry.ts";
import { leftoverMark } from "../story/markdown/leftoverMarks.ts";
import { everyBlock, type StoryParts } from "../story/walk.ts";
import { listAt, textAt } from "./frontMatterValues.ts";

/** Warns of Markdown in fields, which are shown as plain text. */
export function checkFieldMarks(file: ContentFile): Problem[] {
  return pathsOf(file, CONTENT_TYPES[file.kind].fields, []).flatMap((path) => {
    const found = leftoverMark(textAt(file, path) ?? "");
    return found ? [warningAt(file, path, findingOf(found.mark))] : [];
  });
}

/** The same for attributes of elements: captions, credits, titles of boxes, names of speakers. */
export function markedAttributes(parts: StoryParts): Array<{ line: number; finding: Finding }> {
  return [...everyBlock(parts)].flatMap((block) => {
    return elementOf(block)
      .fields(block)
      .flatMap((text) => {
        const found = leftoverMark(text ?? "");
        return found ? [{ line: block.line ?? 1, finding: findingOf(found.mark) }] : [];
      });
  });
}

/** Paths of all fields whose text is shown to readers. */
function pathsOf(file: ContentFile, fields: Fields, path: FieldPath): FieldPath[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const at = [...path, name];
    if (field.internal) return [];
    if (field.type === "text") return [at];
    if (field.type === "record") return pathsOf(file, field.fields, at);
    if (field.type !== "records") return [];
    return listAt(file, at).flatMap((_, index) => pathsOf(file, field.fields, [...at, index]));
  });
}

function findingOf(mark: string): Finding {
  return {
    rule: "leftover-mark",
    message: tell("markShown", { mark }),
    remedy: tell("fieldMarkRemedy"),
  };
}
