import path from "node:path";
import { fileURLToPath } from "node:url";
import { WORKSPACE_PATHS } from "../newsroom/system/workspace.ts";

/** The project's folder. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Folder of tests' content folders and editions; test.mjs empties it before a run. */
export const WORKSHOP = path.join(ROOT, WORKSPACE_PATHS.tests);

/** The instant at which most tests read the paper. */
export const NOW = "2014-06-14T12:00:00-04:00";

/** The demonstration edition's origin. */
export const SITE = "https://broadsheet.example";
