// Runs one of the project's programs in this process (`node deploy/run.mjs FILE`) after installing missing
// packages: a shell that runs one command after another does not forward signals to them.
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ensureInstalled } from "./installed.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

ensureInstalled();
const { register } = await import("tsx/esm/api");
register();
await import(pathToFileURL(path.join(root, process.argv[2])).href);
