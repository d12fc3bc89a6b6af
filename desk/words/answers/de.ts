import { DE_ACTIONS } from "./de/actions.ts";
import { DE_IMPORTS } from "./de/imports.ts";
import { DE_PAPERS } from "./de/papers.ts";
import { DE_COPIES } from "./de/refusals.ts";
import { DE_SERVER } from "./de/server.ts";
import type { AnswerWords } from "./en.ts";

/** What the desk's functions answer, refuse and report, in German. */
export const DE_ANSWERS: AnswerWords = {
  ...DE_ACTIONS,
  ...DE_SERVER,
  ...DE_IMPORTS,
  ...DE_COPIES,
  ...DE_PAPERS,
};
