import type { Answer, CallName, Person, Question } from "../../api.ts";
import type { LiveContent } from "../liveContent.ts";
import type { DeskWork } from "../work.ts";
import { session } from "./session.ts";

/** What a call is answered with. */
export interface CallContext {
  person: Person;
  content: LiveContent;
  work: DeskWork;
}

/** @throws Refusal in words for an editor, RequestRefused for what no page of the desk sends */
export type Call<N extends CallName> = (
  question: Question<N>,
  context: CallContext,
) => Answer<N> | Promise<Answer<N>>;

/** Every call by its name. */
export const CALLS: { readonly [N in CallName]?: Call<N> } = { session };
