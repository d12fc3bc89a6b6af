import type { CallName } from "../../api.ts";
import { act } from "./act.ts";
import type { Call } from "./call.ts";
import { checkStory } from "./checkStory.ts";
import { dropLeft } from "./dropLeft.ts";
import { duplicateStory } from "./duplicateStory.ts";
import { history, historyText } from "./history.ts";
import { listStories } from "./listStories.ts";
import { newStory } from "./newStory.ts";
import { openStory } from "./openStory.ts";
import { planAction } from "./planAction.ts";
import { present } from "./present.ts";
import { previewLink } from "./previewLink.ts";
import { saveStory } from "./saveStory.ts";
import { session } from "./session.ts";
import { bringBack, listThrownAway, throwAway } from "./throwAway.ts";
import { undo } from "./undo.ts";

/** Every call by its name. */
export const CALLS: { readonly [N in CallName]: Call<N> } = {
  session,
  listStories,
  openStory,
  present,
  saveStory,
  dropLeft,
  checkStory,
  newStory,
  duplicateStory,
  throwAway,
  listThrownAway,
  bringBack,
  planAction,
  act,
  undo,
  previewLink,
  history,
  historyText,
};
