import path from "node:path";
import { currentEdition } from "../edition/currentEdition.ts";
import { cachingHeaders } from "../http/caching.ts";
import { namesTag, tagOf } from "../http/conditionalRequest.ts";
import { notFoundResponse } from "../http/notFoundResponse.ts";
import { WORKSPACE_PATHS } from "../system/workspace.ts";
import { appIcon, favicon, isAppIcon } from "./appIcon.ts";

/** Responses of the icon routes. */

const FONTS = WORKSPACE_PATHS.fonts;

/** @param file a name in APP_ICONS; 404 for others */
export async function appIconResponse(request: Request, file: string): Promise<Response> {
  if (!isAppIcon(file)) return notFoundResponse("icon");
  const icon = await appIcon(currentEdition().paper, file, path.resolve(FONTS));
  return answer(request, icon, "image/png");
}

export async function faviconResponse(request: Request): Promise<Response> {
  const icon = await favicon(currentEdition().paper, path.resolve(FONTS));
  return answer(request, icon, "image/x-icon");
}

/** The address does not change with the paper's name, so it is cached only briefly. */
function answer(request: Request, icon: Buffer, type: string): Response {
  const etag = tagOf(icon);
  const headers = { "content-type": type, ...cachingHeaders("settings"), etag };
  return namesTag(request.headers.get("if-none-match"), etag)
    ? new Response(null, { status: 304, headers })
    : new Response(new Uint8Array(icon), { headers });
}
