// Runs one of the project's TypeScript programs in this process (`node deploy/run.mjs FILE ARGS`) after installing
// missing packages: a shell that runs one command after another does not forward signals to them.
import * as modules from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ensureInstalled } from "./installed.mjs";
import { loadPaperEnvironment } from "./paperEnvironment.mjs";
import { bundledProgram, isForDevelopers, PROGRAMS } from "./programs.mjs";
import { nameSources } from "./sourceStacks.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const file = process.argv[2] ?? "";

ensureInstalled({ development: isForDevelopers(file) });
loadPaperEnvironment(process.env, workingFolder());
const program = await bundledProgram(root, file).catch((error) => {
  // esbuild has printed a mistake in a source, with its line.
  if (!error.syscall && !error.errors) throw error;
  if (error.syscall) {
    console.error(
      `The program cannot be prepared in ${path.join(root, PROGRAMS)} (${error.message}). Make sure that there is room, and that this user may write there; or run “npm run build” as one who may.`,
    );
  }
  process.exit(1);
});
nameSources(path.join(root, PROGRAMS));
// From Node 22 on, what the engine makes of the code is kept beside it: a command starts in 0.1 s less processor time.
modules.enableCompileCache?.(path.join(path.dirname(program), "compiled"));
// As if Node had been given the program itself.
process.argv.splice(1, 2, path.join(root, file));
await import(pathToFileURL(program).href);

/** The working directory, which its shell may have outlived. */
function workingFolder() {
  try {
    return process.cwd();
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    console.error(
      "The folder in which the command was started does not exist any more. Go to one that exists (cd), and start it again.",
    );
    process.exit(1);
  }
}
