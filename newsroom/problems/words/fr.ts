import type { ProblemWords } from "./en.ts";
import { FR_FILES } from "./fr/files.ts";
import { FR_FORMS } from "./fr/forms.ts";
import { FR_STORIES } from "./fr/stories.ts";
import { FR_SYSTEM } from "./fr/system.ts";

/** All of the check's messages in French. */
export const FR_PROBLEMS: ProblemWords = { ...FR_FILES, ...FR_STORIES, ...FR_SYSTEM, ...FR_FORMS };
