import { AR_ACTIONS } from "./ar/actions.ts";
import { AR_IMPORTS } from "./ar/imports.ts";
import { AR_PAPERS } from "./ar/papers.ts";
import { AR_COPIES } from "./ar/refusals.ts";
import { AR_SERVER } from "./ar/server.ts";
import type { AnswerWords } from "./en.ts";

/** What the desk's functions answer, refuse and report, in Arabic. */
export const AR_ANSWERS: AnswerWords = {
  ...AR_ACTIONS,
  ...AR_SERVER,
  ...AR_IMPORTS,
  ...AR_COPIES,
  ...AR_PAPERS,
};
