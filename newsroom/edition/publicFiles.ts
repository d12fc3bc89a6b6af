import { realpath } from "node:fs/promises";
import path from "node:path";
import { PUBLIC_FOLDER, ROBOTS_ADDRESS } from "../content/publicFile.ts";
import { fileType } from "../http/fileTypes.ts";
import { type FileRequest, fileResponse } from "../http/media.ts";
import type { Edition } from "./edition.ts";
import { ROBOTS_KEY } from "./schema.ts";

/** Whether a file of `public/` is at this address, decoded. */
export function isPublicFile(edition: Edition, address: string): boolean {
  return (
    edition.query("SELECT 1 FROM public_file WHERE address = :address").one({ address }) !==
    undefined
  );
}

/** Addresses of all files of `public/`, decoded. */
export function publicFileAddresses(edition: Edition): string[] {
  return [...publicDigests(edition).keys()].filter((address) => address !== ROBOTS_ADDRESS);
}

/** Digests by address; of robots.txt its text. */
export function publicDigests(edition: Edition): Map<string, string> {
  const rows = edition
    .query<{ address: string; digest: string }>(
      "SELECT address, digest FROM public_file ORDER BY address",
    )
    .all();
  const robots = robotsLines(edition);
  return new Map([
    ...rows.map(({ address, digest }) => [address, digest] as const),
    ...(robots === undefined ? [] : [[ROBOTS_ADDRESS, robots] as const]),
  ]);
}

/** The paper's own lines of robots.txt. */
export function robotsLines(edition: Edition): string | undefined {
  return edition
    .query<{ value: string }>("SELECT value FROM meta WHERE key = :key")
    .one({ key: ROBOTS_KEY })?.value;
}

/** Markup of others runs no script at the paper's own address, where it could read what readers have stored. */
const MARKUP = /^(?:text\/html|image\/svg\+xml|application\/(?:xhtml\+xml|xml)|text\/xml)\b/;
export const MARKUP_POLICY =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/**
 * Answers with a file of `public/`.
 * @param address decoded; one of the edition
 * @returns undefined if the file has been removed since, or leads out of the folder
 */
export async function publicFileResponse(
  contentDir: string,
  address: string,
  request: FileRequest,
): Promise<Response | undefined> {
  const folder = await realpath(path.join(contentDir, PUBLIC_FOLDER)).catch(() => undefined);
  if (folder === undefined) return undefined;
  const file = path.join(folder, address);
  if (!file.startsWith(folder + path.sep)) return undefined;
  // A symbolic link may have come after the check.
  if ((await realpath(file).catch(() => undefined)) !== file) return undefined;
  const type = fileType(address);
  const response = await fileResponse({ file, type, caching: "content" }, request);
  if (!response) return undefined;
  if (MARKUP.test(type)) response.headers.set("content-security-policy", MARKUP_POLICY);
  // Any site may read them: they depend on no reader.
  response.headers.set("cross-origin-resource-policy", "cross-origin");
  response.headers.set("access-control-allow-origin", "*");
  return response;
}
