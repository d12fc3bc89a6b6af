import type { Answer, CallName, Person, Question } from "../../api.ts";
import type { DeskEvents } from "../deskEvents.ts";
import type { KeptHistory } from "../keptHistory.ts";
import type { KeptTexts } from "../keptTexts.ts";
import type { LiveContent } from "../liveContent.ts";
import type { Undoables } from "../undoables.ts";
import type { DeskWork } from "../work.ts";
import { act } from "./act.ts";
import { checkStory } from "./checkStory.ts";
import { cleanPaste } from "./cleanPaste.ts";
import { dropLeft } from "./dropLeft.ts";
import { duplicateStory } from "./duplicateStory.ts";
import { history, historyText } from "./history.ts";
import { importFiles, importPaste } from "./importCopies.ts";
import { listFiles } from "./listFiles.ts";
import { listStories } from "./listStories.ts";
import { newFile } from "./newFile.ts";
import { newStory } from "./newStory.ts";
import { openFile } from "./openFile.ts";
import { openFront } from "./openFront.ts";
import { openStory } from "./openStory.ts";
import { orderSections } from "./orderSections.ts";
import { planAction } from "./planAction.ts";
import { planFront } from "./planFront.ts";
import { previewLink } from "./previewLink.ts";
import { publishFront } from "./publishFront.ts";
import { planRenewal, renew } from "./renew.ts";
import { saveFile } from "./saveFile.ts";
import { saveStory } from "./saveStory.ts";
import { session } from "./session.ts";
import { bringBack, listThrownAway, throwAway } from "./throwAway.ts";
import { throwAwayFile } from "./throwAwayFile.ts";
import { undo } from "./undo.ts";

/** What a call is answered with. */
export interface CallContext {
  person: Person;
  content: LiveContent;
  events: DeskEvents;
  work: DeskWork;
  kept: KeptTexts;
  past: KeptHistory;
  undoables: Undoables;
}

/** @throws Refusal in words for an editor, RequestRefused for what no page of the desk sends */
export type Call<N extends CallName> = (
  question: Question<N>,
  context: CallContext,
) => Answer<N> | Promise<Answer<N>>;

/** Every call by its name. */
export const CALLS: { readonly [N in CallName]: Call<N> } = {
  session,
  listStories,
  openStory,
  saveStory,
  dropLeft,
  checkStory,
  newStory,
  duplicateStory,
  throwAway,
  listThrownAway,
  bringBack,
  cleanPaste,
  importPaste,
  importFiles,
  planAction,
  act,
  undo,
  previewLink,
  history,
  historyText,
  openFront,
  orderSections,
  planFront,
  publishFront,
  openFile,
  saveFile,
  listFiles,
  newFile,
  throwAwayFile,
  planRenewal,
  renew,
};
