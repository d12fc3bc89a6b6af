import { setDefaultAutoSelectFamilyAttemptTimeout } from "node:net";

/**
 * Milliseconds for a connection to each address of a host, before the next one is tried. By Node's default of 250 a
 * process that is busy for longer gives up an address of `localhost` whose server has accepted the connection.
 */
const ATTEMPT_MILLISECONDS = 5_000;

/** `fetch` for requests to servers, also from a busy process. Errors are those of `fetch`. */
export function patientFetch(url: string, init: RequestInit): Promise<Response> {
  // For the whole process, since `fetch` has no option for it.
  setDefaultAutoSelectFamilyAttemptTimeout(ATTEMPT_MILLISECONDS);
  return fetch(url, init);
}
