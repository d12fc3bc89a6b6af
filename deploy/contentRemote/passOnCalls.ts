import { reasonOf } from "../../desk/notifyServers.ts";
import { patientFetch } from "../../newsroom/http/patientFetch.ts";
import {
  CONTENT_ADDRESS,
  CONTENT_PASSED_ON,
  callSignature,
  SIGNATURE_HEADER,
} from "../../newsroom/signing/deskCall.ts";
import type { FetcherLog } from "./contentFetcher.ts";

/** Seconds that a server has to answer; it fetches meanwhile. */
const SECONDS = 60;

/**
 * Passes a code host's call on to other servers, of which it has reached one. It is sent as a call of the desk, which
 * no server passes on again, so that servers that name each other make no circle. Never fails: servers that were not
 * reached are in the log.
 * @param urls of the servers; this one may be among them
 * @param secret the desk's, which all servers share; undefined while there is none
 */
export async function passOnCall(
  urls: readonly string[],
  secret: string | undefined,
  log: Pick<FetcherLog, "warn">,
): Promise<void> {
  await Promise.all(
    urls.map(async (url) => {
      const failure = secret === undefined ? NO_SECRET : await failureAt(url, secret);
      if (failure !== undefined) {
        log.warn(
          `${url} was not told of the code host's call, and finds the commit by its own look: ${failure}.`,
        );
      }
    }),
  );
}

const NO_SECRET = "there is no secret of the desk; set BROADSHEET_SECRET on all servers";

const FAILURES: Record<number, string> = {
  403: "it has another secret; set the same BROADSHEET_SECRET on all servers",
  404: "its content does not come by Git; start it with CONTENT_REMOTE",
};

/** Why a server has not taken the call; undefined if it has. */
async function failureAt(url: string, secret: string): Promise<string | undefined> {
  try {
    const response = await patientFetch(url + CONTENT_ADDRESS, {
      method: "POST",
      body: CONTENT_PASSED_ON,
      headers: { [SIGNATURE_HEADER]: callSignature(secret, CONTENT_PASSED_ON, Date.now()) },
      redirect: "error",
      signal: AbortSignal.timeout(SECONDS * 1_000),
    });
    await response.arrayBuffer();
    return response.ok
      ? undefined
      : (FAILURES[response.status] ?? `it answered ${response.status}`);
  } catch (error) {
    return reasonOf(error, SECONDS);
  }
}
