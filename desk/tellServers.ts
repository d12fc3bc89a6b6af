import {
  callSignature,
  DESK_CALL_ADDRESS,
  type DeskAnswer,
  type DeskCall,
  SIGNATURE_HEADER,
} from "../newsroom/deskCall.ts";
import { deskSecret } from "../newsroom/secret.ts";
import { runningServers } from "../newsroom/servers.ts";
import { siteUrl } from "../newsroom/settings.ts";

/** What became of one server's call. */
export interface ToldServer {
  url: string;
  /** Pages rendered anew, when it has answered. */
  renewed?: number;
  /** Why it has not. */
  failure?: string;
}

/**
 * Tells every running server of the edition that it has changed. They look at it with every request
 * anyhow: who is not told, or cannot be, renders its pages when the next reader comes.
 */
export async function tellServers(editionFile: string, call: DeskCall): Promise<ToldServer[]> {
  const servers = serversOf(editionFile);
  if (servers.length === 0) return [];
  const secret = deskSecret(editionFile);
  return Promise.all(servers.map((url) => tell(url, secret, call)));
}

/**
 * Where the servers are: those that have noted themselves down beside the edition, or the addresses
 * in BROADSHEET_SERVERS, separated by commas, when they run elsewhere.
 */
export function serversOf(editionFile: string, env: NodeJS.ProcessEnv = process.env): string[] {
  const named = env.BROADSHEET_SERVERS?.split(",").map((url) => url.trim());
  if (named) return named.filter(Boolean).map((url) => siteUrl(url, "BROADSHEET_SERVERS"));
  return runningServers(editionFile).map(({ url }) => url);
}

async function tell(url: string, secret: string, call: DeskCall): Promise<ToldServer> {
  const body = JSON.stringify(call);
  try {
    const response = await fetch(url + DESK_CALL_ADDRESS, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        [SIGNATURE_HEADER]: callSignature(secret, body, Date.now()),
      },
      body,
      redirect: "error",
      signal: AbortSignal.timeout(15_000),
    });
    if (!response.ok)
      return { url, failure: MEANINGS[response.status] ?? `it answered ${response.status}` };
    const answer = (await response.json()) as DeskAnswer;
    return { url, renewed: answer.renewed.length };
  } catch (error) {
    const cause = (error as { cause?: { code?: string } }).cause?.code;
    return { url, failure: cause === "ECONNREFUSED" ? "nothing answers there" : String(error) };
  }
}

const MEANINGS: Record<number, string> = {
  403: "it has another secret; do both use the same edition file and BROADSHEET_SECRET?",
  404: "it is of another version; restart it",
  409: "it serves another edition",
};
