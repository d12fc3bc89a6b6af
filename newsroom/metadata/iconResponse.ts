import { createHash } from "node:crypto";
import path from "node:path";
import { namesTag } from "../conditional.ts";
import { currentEdition } from "../edition/currentEdition.ts";
import { appIcon, favicon, isAppIcon } from "./appIcon.ts";

/** The paper's icons as the routes serve them. */

const FONTS = ".broadsheet/fonts";

/** @param file one of APP_ICONS; 404 for any other */
export async function appIconResponse(request: Request, file: string): Promise<Response> {
  if (!isAppIcon(file)) {
    return new Response("There is no icon at this address.\n", { status: 404 });
  }
  const icon = await appIcon(currentEdition().paper.name, file, path.resolve(FONTS));
  return answer(request, icon, "image/png");
}

export async function faviconResponse(request: Request): Promise<Response> {
  const icon = await favicon(currentEdition().paper.name, path.resolve(FONTS));
  return answer(request, icon, "image/x-icon");
}

/** The address stays when the paper's name changes, so it is asked for again every day. */
function answer(request: Request, icon: Buffer, type: string): Response {
  const etag = `"${createHash("sha256").update(icon).digest("base64url").slice(0, 16)}"`;
  const headers = { "content-type": type, "cache-control": "public, max-age=86400", etag };
  return namesTag(request.headers.get("if-none-match"), etag)
    ? new Response(null, { status: 304, headers })
    : new Response(new Uint8Array(icon), { headers });
}
