import type { ProblemWords } from "./en.ts";
import { PT_DRAFTS } from "./pt/drafts.ts";
import { PT_FILES } from "./pt/files.ts";
import { PT_STORIES } from "./pt/stories.ts";
import { PT_SYSTEM } from "./pt/system.ts";

/** All of the check's messages in Portuguese. */
export const PT_PROBLEMS: ProblemWords = { ...PT_FILES, ...PT_DRAFTS, ...PT_STORIES, ...PT_SYSTEM };
