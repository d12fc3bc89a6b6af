import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { WORKSPACE_PATHS } from "../system/workspace.ts";
import { cachingHeaders } from "./caching.ts";

/** The compiled scripts of `client/`, written by deploy/clientBundle.ts. */
export interface ClientScripts {
  /** The inline script in the head of every page. */
  first: string;
  /** File name of the module that every page imports. */
  page: string;
  /** All file names: that module, and what it imports lazily. */
  files: string[];
}

const FOLDER = path.join(process.cwd(), WORKSPACE_PATHS.client);

let files: ClientScripts | undefined;

/**
 * The list of client scripts, read once.
 * @throws if the site has not been built
 */
export function clientScripts(): ClientScripts {
  files ??= JSON.parse(readFileSync(path.join(FOLDER, "list.json"), "utf8")) as ClientScripts;
  return files;
}

export function scriptAddress(file: string): string {
  return `/scripts/${file}`;
}

/** Script names contain a hash of the content. */
const SCRIPT = /^[a-zA-Z]+\.[0-9A-Z]{8}\.js$/;

/**
 * Answers with a client script, also of an earlier build: pages cached by the server or by a
 * reader's device refer to the scripts of their build. No other file is read.
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
 * The service worker, or the script that unregisters it if it is switched off. Browsers revalidate
 * it at every visit; the response's policy applies to its own requests.
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
