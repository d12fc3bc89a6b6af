import type { AnswerWords } from "./en.ts";
import { JA_ACTIONS } from "./ja/actions.ts";
import { JA_IMPORTS } from "./ja/imports.ts";
import { JA_PAPERS } from "./ja/papers.ts";
import { JA_COPIES } from "./ja/refusals.ts";
import { JA_SERVER } from "./ja/server.ts";

/** What the desk's functions answer, refuse and report, in Japanese. */
export const JA_ANSWERS: AnswerWords = {
  ...JA_ACTIONS,
  ...JA_SERVER,
  ...JA_IMPORTS,
  ...JA_COPIES,
  ...JA_PAPERS,
};
