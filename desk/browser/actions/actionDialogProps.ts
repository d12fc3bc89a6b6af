import type { OpenStory } from "../../api.ts";

/** What the dialog of every action is given. */
export interface ActionDialogProps {
  opened: OpenStory;
  /** @param movedTo where the story is after the action */
  close(movedTo?: string): void;
}
