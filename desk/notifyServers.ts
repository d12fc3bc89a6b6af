import path from "node:path";
import { HEALTH_ADDRESS } from "../newsroom/addresses/addresses.ts";
import type { EditionChange } from "../newsroom/edition/changeEdition.ts";
import { patientFetch } from "../newsroom/http/patientFetch.ts";
import { type Settings, siteUrl } from "../newsroom/settings/settings.ts";
import {
  callSignature,
  DESK_CALL_ADDRESS,
  type DeskAnswer,
  type DeskCall,
  SIGNATURE_HEADER,
} from "../newsroom/signing/deskCall.ts";
import { deskSecret } from "../newsroom/signing/secret.ts";
import {
  type RunningServer,
  readersServers,
  runningServers,
} from "../newsroom/system/runningServers.ts";
import { WORKSPACE_PATHS } from "../newsroom/system/workspace.ts";
import { tellAnswer } from "./words/answers/tellAnswer.ts";

/** Seconds that a server has to answer. */
const SECONDS = 15;

/** The answer that readers must get at an address after a change. */
export interface Expectation {
  address: string;
  /** One of these HTTP statuses. */
  status: readonly number[];
  /** The target of a redirect. */
  to?: string;
  /** The lowest edition number that the JSON answer may name. */
  edition?: number;
}

/** The outcome of notifying one server. */
export interface NotifiedServer {
  url: string;
  /** The number of pages rendered again, when the server has answered. */
  renewed?: number;
  /** The reason when it has not answered. */
  failure?: string;
  /** Whether it gives the expected answers; undefined when it does not answer. */
  shows?: boolean;
  /** The first unexpected answer, such as `/2014/06/13/dam: 200`. */
  instead?: string;
}

/**
 * Notifies every running server of a change of the edition, and requests addresses as a reader would. Servers
 * check the edition with every request anyway; one that is not notified renders its pages at the next
 * request.
 * @param options `waits: false`, in a process that goes on: a server renders every page that has changed before it
 * answers, for which no editor waits
 */
export async function notifyServers(
  editionFile: string,
  change: EditionChange | undefined,
  picturesGone: boolean,
  expected: readonly Expectation[],
  { waits = true }: { waits?: boolean } = {},
): Promise<NotifiedServer[]> {
  const call = change && { edition: change.number, picturesGone };
  let servers: string[];
  try {
    servers = serversOf(editionFile);
  } catch (error) {
    // The edition has changed by now, so a wrong setting must not fail the command.
    return [{ url: String(process.env.BROADSHEET_SERVERS), failure: messageOf(error) }];
  }
  return Promise.all(
    servers.map(async (url) => {
      const telling = call ? tell(url, editionFile, call) : Promise.resolve({ url });
      const seen = await look(url, expected);
      return { ...(waits ? await telling : { url }), ...seen };
    }),
  );
}

/** The expected answers at a story's address and at those that redirect to it. */
export function expectationsOf(
  address: string,
  status: readonly number[],
  ledFrom: readonly string[],
): Expectation[] {
  return [
    { address, status },
    ...ledFrom.map((old) => ({ address: old, status: [308], to: address })),
  ];
}

/**
 * The expected answer of a server that serves this edition, where no status distinguishes two editions.
 */
export function servesEdition(number: number): Expectation {
  return { address: HEALTH_ADDRESS, status: [200], edition: number };
}

/**
 * URLs of the readers' servers: those noted beside the edition, or those in BROADSHEET_SERVERS, separated by
 * commas, when they run elsewhere.
 */
export function serversOf(editionFile: string, env: NodeJS.ProcessEnv = process.env): string[] {
  return namedServers(env) ?? readersServers(editionFile).map(({ url }) => url);
}

/**
 * URLs in BROADSHEET_SERVERS; undefined if it is not set.
 * @throws SettingsError with a remedy if one is invalid
 */
export function namedServers(env: NodeJS.ProcessEnv = process.env): string[] | undefined {
  const named = env.BROADSHEET_SERVERS?.split(",").map((url) => url.trim());
  return named?.filter(Boolean).map((url) => siteUrl(url, "BROADSHEET_SERVERS"));
}

/** The editors' servers (`npm run dev`) of the same content on this machine. */
export function editorsServersOf(
  root: string,
  { contentDir, editionFile }: Pick<Settings, "contentDir" | "editionFile">,
): RunningServer[] {
  return [...new Set([editionFile, path.join(root, WORKSPACE_PATHS.editingEdition)])]
    .flatMap((edition) => runningServers(edition))
    .filter((server) => server.kind === "editors" && server.contentDir === contentDir);
}

async function tell(url: string, editionFile: string, call: DeskCall): Promise<NotifiedServer> {
  const body = JSON.stringify(call);
  try {
    const secret = deskSecret(editionFile);
    const response = await patientFetch(url + DESK_CALL_ADDRESS, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        [SIGNATURE_HEADER]: callSignature(secret, body, Date.now()),
      },
      body,
      redirect: "error",
      signal: AbortSignal.timeout(SECONDS * 1_000),
    });
    if (!response.ok) return { url, failure: meaningOf(response.status) };
    const answer = (await response.json()) as DeskAnswer;
    return { url, renewed: answer.renewed.length };
  } catch (error) {
    return { url, failure: reasonOf(error) };
  }
}

/** Requests addresses from a server as a reader would. */
export async function look(
  url: string,
  expected: readonly Expectation[],
): Promise<Pick<NotifiedServer, "shows" | "instead">> {
  for (const { address, status, to, edition } of expected) {
    try {
      const response = await patientFetch(url + address, {
        redirect: "manual",
        cache: "no-store",
        signal: AbortSignal.timeout(SECONDS * 1_000),
      });
      const body = await response.text();
      if (edition !== undefined && response.status === 200) {
        const served = (JSON.parse(body) as { edition?: unknown }).edition;
        if (!(Number(served) >= edition)) {
          return {
            shows: false,
            instead: `${address}: ${tellAnswer("servedEdition", { served: String(served), wanted: edition })}`,
          };
        }
      }
      const location = response.headers.get("location");
      const leads = location === null ? undefined : new URL(location, url).pathname;
      if (!status.includes(response.status) || (to !== undefined && leads !== to)) {
        return {
          shows: false,
          instead: `${address}: ${leads ? tellAnswer("ledTo", { status: response.status, target: leads }) : response.status}`,
        };
      }
    } catch {
      return {};
    }
  }
  return { shows: true };
}

/** Why a request to a server has failed, in words for operators. */
export function reasonOf(error: unknown, seconds = SECONDS): string {
  const { cause, name } = error as { cause?: { code?: string }; name?: string };
  if (cause?.code === "ECONNREFUSED") return tellAnswer("nothingAnswersThere");
  if (name === "TimeoutError") return tellAnswer("noAnswerWithin", { seconds });
  return cause?.code ? tellAnswer("cannotBeReached", { code: cause.code }) : messageOf(error);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What the status of a server's answer to a call says. */
function meaningOf(status: number): string {
  switch (status) {
    case 403:
      return tellAnswer("serverOfAnotherSecret");
    case 404:
      return tellAnswer("serverOfAnotherVersion");
    case 409:
      return tellAnswer("serverOfAnotherEdition");
    default:
      return tellAnswer("serverAnswered", { status });
  }
}
