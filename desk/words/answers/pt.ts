import type { AnswerWords } from "./en.ts";
import { PT_ACTIONS } from "./pt/actions.ts";
import { PT_IMPORTS } from "./pt/imports.ts";
import { PT_PAPERS } from "./pt/papers.ts";
import { PT_COPIES } from "./pt/refusals.ts";
import { PT_SERVER } from "./pt/server.ts";

/** What the desk's functions answer, refuse and report, in Portuguese. */
export const PT_ANSWERS: AnswerWords = {
  ...PT_ACTIONS,
  ...PT_SERVER,
  ...PT_IMPORTS,
  ...PT_COPIES,
  ...PT_PAPERS,
};
