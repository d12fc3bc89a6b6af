// Plain JavaScript, since it runs before a program is bundled: modules read the environment as they are loaded.
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { parseEnv } from "node:util";

/** Variables whose relative paths begin at the folder of the file that they are written in. */
const PATHS = ["CONTENT_DIR", "EDITION_FILE"];

/**
 * Adds the variables of `.env` files to the environment, which goes before them: first those of the folder in which
 * the command was called, or else of the working directory, which may name the paper (`CONTENT_DIR`); then those of
 * the paper's content folder.
 * @param {NodeJS.ProcessEnv} env is changed
 * @param {string} cwd
 */
export function loadPaperEnvironment(env, cwd) {
  // npm calls programs in the project's folder, wherever it was called itself.
  const called = [env.INIT_CWD, cwd].filter((folder) => folder !== undefined);
  for (const folder of called) {
    const values = valuesIn(folder);
    if (values === undefined) continue;
    const named = env.CONTENT_DIR && path.resolve(cwd, env.CONTENT_DIR);
    // A file of one paper says nothing of another.
    if (!named || !values.CONTENT_DIR || values.CONTENT_DIR === named) add(env, values);
    break;
  }
  add(env, valuesIn(path.resolve(cwd, env.CONTENT_DIR || "content")) ?? {});
}

/** The variables of a folder's `.env`, undefined without one. */
function valuesIn(folder) {
  let text;
  try {
    text = readFileSync(path.join(folder, ".env"), "utf8");
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
    throw error;
  }
  const values = parseEnv(text);
  for (const name of PATHS) {
    if (values[name]) values[name] = path.resolve(folder, fromHome(values[name]));
  }
  return values;
}

/**
 * A path whose “~” is the home folder, for where no shell has seen it.
 * @param {string} file
 */
export function fromHome(file) {
  return file.replace(/^~(?=$|[/\\])/, homedir());
}

function add(env, values) {
  for (const [name, value] of Object.entries(values)) env[name] ??= value;
}
