import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";

/** Folder of the content folder whose files are served at the root. */
export const PUBLIC_FOLDER = "public";

/** A file below `public/`. */
export interface PublicFile {
  /** Its address, decoded: `/.well-known/security.txt`. */
  address: string;
  /** SHA-256 of its bytes. */
  digest: string;
}

/** Lines of the paper's own for robots.txt, which the site writes itself. */
export const ROBOTS_ADDRESS = "/robots.txt";

/** @param file path from the content folder, with slashes */
export function publicAddress(file: string): string {
  return file.normalize("NFC").slice(PUBLIC_FOLDER.length);
}

/** @param name path from the content folder, as its file system lists it */
export async function readPublicFile(dir: string, name: string): Promise<PublicFile> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path.join(dir, name)), hash);
  return { address: publicAddress(name), digest: hash.digest("base64url") };
}

export async function readRobots(dir: string): Promise<string> {
  const text = await readFile(path.join(dir, PUBLIC_FOLDER + ROBOTS_ADDRESS), "utf8");
  return text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");
}

/** Whether a hidden entry is read all the same: registered addresses of hosts (RFC 8615). */
export function isWellKnown(file: string): boolean {
  return file === `${PUBLIC_FOLDER}/.well-known`;
}
