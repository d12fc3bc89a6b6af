// Plain JavaScript, since it is loaded before a program is.
import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * Makes errors' stacks name the sources of the bundled programs. Node would read the map of every file as it is loaded;
 * these are read when a stack is.
 * @param {string} folder of the bundles, from which their maps name the sources
 */
export function nameSources(folder) {
  const bundles = pathToFileURL(folder + path.sep).href;
  const maps = new Map();
  const mapOf = (url) => {
    if (!maps.has(url)) maps.set(url, readMap(`${fileURLToPath(url)}.map`));
    return maps.get(url);
  };
  const lineOf = (call) => {
    const line = `    at ${call}`;
    const url = call.getFileName();
    if (!url?.startsWith(bundles)) return line;
    const place = [call.getLineNumber(), call.getColumnNumber()];
    const found = mapOf(url)?.findEntry(place[0] - 1, place[1] - 1);
    if (found?.originalSource === undefined) return line;
    const source = fileURLToPath(new URL(found.originalSource, bundles));
    const there = [source, found.originalLine + 1, found.originalColumn + 1];
    return line.replace([url, ...place].join(":"), () => there.join(":"));
  };
  Error.prepareStackTrace = (error, calls) => [titleOf(error), ...calls.map(lineOf)].join("\n");
}

/** A stack is told without a map that has been removed, or cut off. */
function readMap(file) {
  try {
    return new SourceMap(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return undefined;
  }
}

/** An error in a line; Node's own have a code, as without this. */
function titleOf(error) {
  if (!/^ERR_/.test(error.code)) return Error.prototype.toString.call(error);
  return `${error.name} [${error.code}]: ${error.message}`;
}
