import type { AnswerWords } from "./en.ts";
import { FR_ACTIONS } from "./fr/actions.ts";
import { FR_IMPORTS } from "./fr/imports.ts";
import { FR_PAPERS } from "./fr/papers.ts";
import { FR_COPIES } from "./fr/refusals.ts";
import { FR_SERVER } from "./fr/server.ts";

/** What the desk's functions answer, refuse and report, in French. */
export const FR_ANSWERS: AnswerWords = {
  ...FR_ACTIONS,
  ...FR_SERVER,
  ...FR_IMPORTS,
  ...FR_COPIES,
  ...FR_PAPERS,
};
