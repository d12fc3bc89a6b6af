import type { ProblemWords } from "./en.ts";
import { PT_FILES } from "./pt/files.ts";
import { PT_FORMS } from "./pt/forms.ts";
import { PT_STORIES } from "./pt/stories.ts";
import { PT_SYSTEM } from "./pt/system.ts";

/** All of the check's messages in Portuguese. */
export const PT_PROBLEMS: ProblemWords = { ...PT_FILES, ...PT_STORIES, ...PT_SYSTEM, ...PT_FORMS };
