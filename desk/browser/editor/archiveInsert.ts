import { type Command, type EditorState, Plugin, PluginKey } from "prosemirror-state";
import { PICTURE_VERSIONS } from "../../../newsroom/pictures/pictureSizes.ts";
import { figureMarkdown } from "../incoming/figureMarkdown.ts";
import { insertLater } from "./paste.ts";
import type { StoryEditorProps } from "./storyEditorProps.ts";

type Takers = Pick<StoryEditorProps, "chooseOfArchive" | "onUnplaced" | "paper">;

const KEY = new PluginKey<() => Takers>("archiveInsert");

/** Lets the menus insert pictures of the archive. @param takers who lets one be chosen */
export function archiveInsert(takers: () => Takers): Plugin<() => Takers> {
  return new Plugin({ key: KEY, state: { init: () => takers, apply: (_, known) => known } });
}

/** Whether somebody lets a picture of the archive be chosen: nobody does for standing pages. */
export function hasArchive(state: EditorState): boolean {
  return KEY.getState(state)?.().chooseOfArchive !== undefined;
}

/** Inserts a figure of the picture that is chosen, where the cursor is now. */
export const insertOfArchive: Command = (state, dispatch, view) => {
  const takers = KEY.getState(state);
  const { chooseOfArchive } = takers?.() ?? {};
  if (!takers || !chooseOfArchive) return false;
  if (!dispatch || !view) return true;
  const chosen = chooseOfArchive(PICTURE_VERSIONS).then(
    (taken) => taken && figureMarkdown([taken]),
  );
  insertLater(view, chosen, takers);
  return true;
};
