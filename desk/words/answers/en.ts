import { EN_ACTIONS } from "./en/actions.ts";
import { EN_IMPORTS } from "./en/imports.ts";
import { EN_PAPERS } from "./en/papers.ts";
import { EN_COPIES } from "./en/refusals.ts";
import { EN_SERVER } from "./en/server.ts";

/**
 * What the desk's functions answer, refuse and report, in English; the type of every other language's catalogue. A whole
 * sentence has its full stop; a clause that stands in another message begins in lower case and has none.
 */
export const EN_ANSWERS = {
  ...EN_ACTIONS,
  ...EN_SERVER,
  ...EN_IMPORTS,
  ...EN_COPIES,
  ...EN_PAPERS,
} as const;

/** A catalogue of the desk's answers in another language. */
export type AnswerWords = Readonly<Record<keyof typeof EN_ANSWERS, string>>;
