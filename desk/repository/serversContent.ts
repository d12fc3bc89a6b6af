import type { ContentState } from "../../deploy/contentRemote/contentState.ts";
import { patientFetch } from "../../newsroom/http/patientFetch.ts";
import type { Problem } from "../../newsroom/problems/problem.ts";
import {
  CONTENT_ADDRESS,
  CONTENT_QUESTION,
  callSignature,
  SIGNATURE_HEADER,
} from "../../newsroom/signing/deskCall.ts";
import { deskSecret } from "../../newsroom/signing/secret.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";

/** What one server says of the content that it fetches by Git. */
export type ServersContent = { url: string } & (ContentState | { failure: string });

/** Milliseconds that a server has to answer; it fetches meanwhile. */
const PATIENCE = 60_000;

/** Milliseconds between two questions whether a commit is published. */
const ASK_AGAIN = 500;

/**
 * Asks a server what it has, by the secret that both share.
 * @param asksOnly false has it fetch before it answers
 */
export async function serversContent(
  url: string,
  editionFile: string,
  asksOnly: boolean,
): Promise<ServersContent> {
  const body = "{}";
  const signed = asksOnly ? CONTENT_QUESTION : body;
  try {
    const response = await patientFetch(url + CONTENT_ADDRESS, {
      ...(asksOnly ? {} : { method: "POST", body }),
      headers: { [SIGNATURE_HEADER]: callSignature(deskSecret(editionFile), signed, Date.now()) },
      redirect: "error",
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (response.ok) return { url, ...((await response.json()) as ContentState) };
    return { url, failure: failureOf(response.status) };
  } catch (error) {
    return { url, failure: error instanceof Error ? error.message : String(error) };
  }
}

/** What the status of a server's answer says. */
function failureOf(status: number): string {
  if (status === 403) return tellAnswer("serverOfAnotherSecret");
  if (status === 404) return tellAnswer("serverWithoutGit");
  return tellAnswer("serverAnswered", { status });
}

/** What has become of a commit at a server. */
export type CommitAtServer =
  /** Readers have it since then, ISO 8601. */
  | { state: "published"; at: string }
  | { state: "refused"; why: string; problems: readonly Problem[] }
  /** It has not been seen there, and why. */
  | { state: "unknown"; why: string };

/**
 * Has a server fetch, and waits until it has published or refused a commit.
 * @param patience milliseconds
 */
export async function commitAtServer(
  url: string,
  editionFile: string,
  commit: string,
  patience: number,
): Promise<CommitAtServer> {
  const until = Date.now() + patience;
  for (let asksOnly = false; ; asksOnly = true) {
    const said = await serversContent(url, editionFile, asksOnly);
    if ("failure" in said) return { state: "unknown", why: said.failure };
    const { published, refused, lastError } = said;
    if (published?.commit === commit) return { state: "published", at: published.at };
    if (refused?.commit === commit) {
      return { state: "refused", why: refused.why, problems: refused.problems };
    }
    if (Date.now() > until) {
      return { state: "unknown", why: lastError?.message ?? tellAnswer("notPublishedYet") };
    }
    await new Promise((done) => setTimeout(done, ASK_AGAIN));
  }
}
