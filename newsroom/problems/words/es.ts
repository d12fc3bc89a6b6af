import type { ProblemWords } from "./en.ts";
import { ES_FILES } from "./es/files.ts";
import { ES_FORMS } from "./es/forms.ts";
import { ES_STORIES } from "./es/stories.ts";
import { ES_SYSTEM } from "./es/system.ts";

/** All of the check's messages in Spanish. */
export const ES_PROBLEMS: ProblemWords = { ...ES_FILES, ...ES_STORIES, ...ES_SYSTEM, ...ES_FORMS };
