import type { Problem } from "../../newsroom/problems/problem.ts";
import type { Answer, CallName, Question, Refused } from "../api/calls.ts";
import { runsApart } from "../words/runsApart.ts";
import { notOfDesk } from "./signIn.ts";

/** A call that the desk's server has refused, in words for an editor. */
export class CallRefused extends Error {
  constructor(
    message: string,
    readonly problems: readonly Problem[] = [],
    /** Whether the story or file is not in the content folder any more. */
    readonly isGone = false,
  ) {
    super(isFromRightToLeft() ? runsApart(message) : message);
  }
}

/** Whether the desk's page is: the server says the same in a terminal, where marks would be copied with a path. */
function isFromRightToLeft(): boolean {
  return globalThis.document?.documentElement.dir === "rtl";
}

/**
 * Why a call has failed, in words for an editor: the server's own, or that it does not answer.
 * @param noAnswer the desk's words for that; a browser's say nothing to an editor
 */
export function whyOf(error: unknown, noAnswer: string): string {
  return error instanceof CallRefused ? error.message : noAnswer;
}

/**
 * Asks the desk's server.
 * @throws CallRefused; SignInEnded; TypeError when the desk does not answer
 */
export async function call<N extends CallName>(name: N, question: Question<N>): Promise<Answer<N>> {
  const response = await fetch(`/desk/api/${name}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(question),
    // A proxy's way to its sign-in, which is followed by whoever reads the page.
    redirect: "manual",
  });
  const isJson = response.headers.get("content-type")?.startsWith("application/json");
  if (!isJson) throw notOfDesk(response);
  if (response.ok) return (await response.json()) as Answer<N>;
  const { error, problems, isGone } = (await response.json()) as Partial<Refused>;
  throw error === undefined ? notOfDesk(response) : new CallRefused(error, problems, isGone);
}

/**
 * Sends a call that outlives the page (Fetch Standard, keepalive: 64 KiB at most); nobody sees its answer.
 */
export function callLeaving<N extends CallName>(name: N, question: Question<N>): void {
  fetch(`/desk/api/${name}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(question),
    keepalive: true,
  }).catch(() => {
    // What was typed is kept in the browser.
  });
}
