import { pagesToRender } from "@/newsroom/edition/changes";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { pictureFiles as shownFiles } from "@/newsroom/edition/editionPictures";
import { cachingHeaders } from "@/newsroom/http/caching";
import { patientFetch } from "@/newsroom/http/patientFetch";
import { pictureFiles } from "@/newsroom/pictures/pictureFiles";
import { readSettings } from "@/newsroom/settings/settings";
import {
  boundedText,
  CALL_BYTES,
  type DeskAnswer,
  isSignedCall,
  parseCall,
  SIGNATURE_HEADER,
} from "@/newsroom/signing/deskCall";
import { standingSecret } from "@/newsroom/signing/secret";

export const dynamic = "force-dynamic";

/**
 * Called by the desk after a change of the edition. Stale pages would be rendered at their next
 * request anyhow; the most requested ones are rendered here at once.
 */
export async function POST(request: Request): Promise<Response> {
  const body = await boundedText(request, CALL_BYTES);
  if (body === undefined) return refused(413);
  const secret = secretOrNone();
  const signature = request.headers.get(SIGNATURE_HEADER);
  if (!secret || !isSignedCall(secret, body, signature, Date.now())) return refused(403);
  const call = parseCall(body);
  if (!call) return refused(400);
  const edition = currentEdition();
  const number = edition.number();
  if (number < call.edition) return refused(409);
  if (call.picturesGone) {
    await pictureFiles.deleteOthers(readSettings().contentDir, shownFiles(edition));
  }
  const answer: DeskAnswer = {
    edition: number,
    renewed: await visited(pagesToRender(edition, call.edition)),
  };
  return Response.json(answer, { headers: cachingHeaders("private") });
}

/**
 * Requests pages from this server, a few at a time.
 * @returns the addresses that were answered
 */
async function visited(addresses: readonly string[]): Promise<string[]> {
  const own = process.env.BROADSHEET_OWN_URL;
  if (!own) return [];
  const waiting = [...addresses];
  const found: string[] = [];
  const visit = async () => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      const response = await patientFetch(own + address, {
        redirect: "manual",
        cache: "no-store",
        signal: AbortSignal.timeout(10_000),
      }).catch(() => undefined);
      await response?.arrayBuffer().catch(() => undefined);
      if (response?.ok) found.push(address);
    }
  };
  await Promise.all([visit(), visit()]);
  return addresses.filter((address) => found.includes(address));
}

function secretOrNone(): string | undefined {
  try {
    return standingSecret(readSettings().editionFile);
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

function refused(status: number): Response {
  return new Response(null, { status, headers: cachingHeaders("private") });
}
