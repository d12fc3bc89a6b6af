import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { WORKSPACE_PATHS } from "../system/workspace.ts";
import { cachingHeaders } from "./caching.ts";

/** The compiled scripts of `client/`, as deploy/clientBundle.ts has written them. */
export interface ClientScripts {
  /** The script that every page carries in its head. */
  first: string;
  /** File name of the module that every page loads. */
  page: string;
  /** All file names, that one and what it loads later. */
  files: string[];
}

const FOLDER = path.join(process.cwd(), WORKSPACE_PATHS.client);

let files: ClientScripts | undefined;

/**
 * The list of the paper's own scripts, read once.
 * @throws when the site has not been built
 */
export function clientScripts(): ClientScripts {
  files ??= JSON.parse(readFileSync(path.join(FOLDER, "list.json"), "utf8")) as ClientScripts;
  return files;
}

export function scriptAddress(file: string): string {
  return `/scripts/${file}`;
}

/** Names of scripts: by the hash of their content, so that one name never means two texts. */
const SCRIPT = /^[a-zA-Z]+\.[0-9A-Z]{8}\.js$/;

/**
 * One of the scripts, those of earlier builds included: a page that has been kept, by this server or
 * by a reader's device, names the scripts of its day. No other file is read.
 */
export async function scriptResponse(file: string): Promise<Response | undefined> {
  if (!SCRIPT.test(file)) return undefined;
  const script = await readFile(path.join(FOLDER, file), "utf8").catch(() => undefined);
  if (script === undefined) return undefined;
  return new Response(script, {
    headers: {
      "content-type": "text/javascript; charset=utf-8",
      ...cachingHeaders("versioned"),
    },
  });
}

/**
 * The service worker, or what takes its place when it is switched off. Browsers ask again at every
 * visit, and what they get is bound to this site (its own policy counts for what it fetches).
 */
export async function workerResponse(on: boolean): Promise<Response> {
  const file = path.join(FOLDER, on ? "worker.js" : "noWorker.js");
  return new Response(await readFile(file, "utf8"), {
    headers: {
      "content-type": "text/javascript; charset=utf-8",
      ...cachingHeaders("worker"),
      "content-security-policy": "default-src 'none'; connect-src 'self'",
    },
  });
}
