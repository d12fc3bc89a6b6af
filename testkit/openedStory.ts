import { EditorState } from "prosemirror-state";
import { type OpenedStory, openStory } from "../desk/writing/openStory.ts";
import { Origins } from "../desk/writing/origins.ts";

/** A story as the editor has it before anything is changed. */
interface Opened {
  story: OpenedStory;
  origins: Origins;
  state: EditorState;
}

/** What has been opened, by its text: nothing that tests do with it changes it, and opening takes longest. */
const OPENED = new Map<string, Opened>();

/** Opens a story's file; the same text is opened once. */
export function openedStory(text: string): Opened {
  const known = OPENED.get(text);
  if (known) return known;
  const origins = new Origins();
  const story = openStory(text, origins);
  const opened = { story, origins, state: EditorState.create({ doc: story.doc }) };
  OPENED.set(text, opened);
  return opened;
}
