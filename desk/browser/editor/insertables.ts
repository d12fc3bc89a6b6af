import type { EditorState } from "prosemirror-state";
import { hasArchive, insertOfArchive } from "./archiveInsert.ts";
import { INSERTABLES, type Insertable } from "./elements.ts";

const OF_ARCHIVE: Insertable = { name: "figureOfArchive", command: insertOfArchive };

const WITH_ARCHIVE = INSERTABLES.flatMap((element) =>
  element.name === "figure" ? [element, OF_ARCHIVE] : [element],
);

/** What the menus offer: every element, and pictures of the archive where somebody lets them be chosen. */
export function insertablesOf(state: EditorState): readonly Insertable[] {
  return hasArchive(state) ? WITH_ARCHIVE : INSERTABLES;
}
