import type { Answer, CallName, Question } from "../../api/calls.ts";
import type { Person } from "../../api/session.ts";
import type { DeskEvents } from "../deskEvents.ts";
import type { KeptHistory } from "../keptHistory.ts";
import type { KeptTexts } from "../keptTexts.ts";
import type { LiveContent } from "../liveContent.ts";
import type { PresentPeople } from "../presence.ts";
import type { Undoables } from "../undoables.ts";
import type { DeskWork } from "../work.ts";

/** What a call is answered with. */
export interface CallContext {
  person: Person;
  content: LiveContent;
  work: DeskWork;
  kept: KeptTexts;
  past: KeptHistory;
  people: PresentPeople;
  events: DeskEvents;
  undoables: Undoables;
}

/** @throws Refusal in words for an editor, RequestRefused for what no page of the desk sends */
export type Call<N extends CallName> = (
  question: Question<N>,
  context: CallContext,
) => Answer<N> | Promise<Answer<N>>;
