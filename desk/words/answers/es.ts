import type { AnswerWords } from "./en.ts";
import { ES_ACTIONS } from "./es/actions.ts";
import { ES_IMPORTS } from "./es/imports.ts";
import { ES_PAPERS } from "./es/papers.ts";
import { ES_COPIES } from "./es/refusals.ts";
import { ES_SERVER } from "./es/server.ts";

/** What the desk's functions answer, refuse and report, in Spanish. */
export const ES_ANSWERS: AnswerWords = {
  ...ES_ACTIONS,
  ...ES_SERVER,
  ...ES_IMPORTS,
  ...ES_COPIES,
  ...ES_PAPERS,
};
