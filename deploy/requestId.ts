import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes } from "node:crypto";

/** What an id of a proxy has to be, so that it can stand in a log and a header. */
const WELL_FORMED = /^[\w.:-]{8,64}$/;

/** Of this process, so that ids of several do not repeat. */
const PROCESS = randomBytes(6).toString("base64url");

const requests = new AsyncLocalStorage<string>();
let count = 0;

/**
 * The id of a request, by which its lines in several logs are found.
 * @param given the one that a proxy has sent
 */
export function requestId(given: unknown): string {
  if (typeof given === "string" && WELL_FORMED.test(given)) return given;
  count += 1;
  return `${PROCESS}-${count.toString(36)}`;
}

/** Runs what answers a request. */
export function withinRequest(id: string, work: () => void): void {
  requests.run(id, work);
}

/** The id of the request that is being answered; undefined outside of one. */
export function currentRequestId(): string | undefined {
  return requests.getStore();
}
