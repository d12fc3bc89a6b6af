import path from "node:path";
import { fileURLToPath } from "node:url";
import { WORKSPACE_PATHS } from "../newsroom/system/workspace.ts";

/** The project's folder. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Where tests put content folders and editions of their own; test.mjs empties it before a run. */
export const WORKSHOP = path.join(ROOT, WORKSPACE_PATHS.tests);

/** The moment at which most tests read the paper. */
export const NOW = "2014-06-14T12:00:00-04:00";

/** The address that the demonstration edition gives itself. */
export const SITE = "https://broadsheet.example";
