import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { scriptWords } from "../locales/browserWords.ts";
import type { Wording } from "../locales/messages.ts";
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

const FOLDER = path.join(/* turbopackIgnore: true */ process.cwd(), WORKSPACE_PATHS.client);

let files: ClientScripts | undefined;

/**
 * The list of client scripts, read once.
 * @throws if the site has not been built
 */
export function clientScripts(): ClientScripts {
  files ??= JSON.parse(
    readFileSync(/* turbopackIgnore: true */ path.join(FOLDER, "list.json"), "utf8"),
  ) as ClientScripts;
  return files;
}

/**
 * The address of a script with the paper's words. The folder's name changes with the words; scripts name each other
 * within it.
 */
export function scriptAddress(file: string, wording: Wording): string {
  return `/scripts/${scriptWords(wording).version}/${file}`;
}

/** Script names contain a hash of the content. */
const SCRIPT = /^[a-zA-Z]+\.[0-9A-Z]{8}\.js$/;

/** The version of other words, which a page had when it was kept. */
const VERSION = /^[0-9a-f]{6}$/;

/**
 * Answers with a client script in the paper's words, also one of an earlier build or with the version of earlier
 * words: pages cached by the server or by a reader's device refer to them. No other file is read.
 * @param address the segments after `/scripts/`: a version and a file, or a file alone, as before there were versions
 */
export async function scriptResponse(
  address: readonly string[],
  wording: Wording,
): Promise<Response | undefined> {
  const [file = "", version, ...others] = [...address].reverse();
  if (!SCRIPT.test(file) || others.length > 0) return undefined;
  if (version !== undefined && !VERSION.test(version)) return undefined;
  const script = await readFile(/* turbopackIgnore: true */ path.join(FOLDER, file), "utf8").catch(
    () => undefined,
  );
  if (script === undefined) return undefined;
  const words = scriptWords(wording);
  return new Response(words.fillIn(script), {
    headers: {
      "content-type": "text/javascript; charset=utf-8",
      ...cachingHeaders(version === words.version ? "versioned" : "content"),
    },
  });
}

/**
 * The service worker, or the script that unregisters it if it is switched off. Browsers revalidate
 * it at every visit; the response's policy applies to its own requests.
 */
export async function workerResponse(on: boolean, wording: Wording): Promise<Response> {
  const file = path.join(FOLDER, on ? "worker.js" : "noWorker.js");
  const text = await readFile(/* turbopackIgnore: true */ file, "utf8");
  return new Response(scriptWords(wording).fillIn(text), {
    headers: {
      "content-type": "text/javascript; charset=utf-8",
      ...cachingHeaders("worker"),
      "content-security-policy": "default-src 'none'; connect-src 'self'",
    },
  });
}
