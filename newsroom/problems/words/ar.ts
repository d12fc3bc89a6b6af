import { AR_FILES } from "./ar/files.ts";
import { AR_FORMS } from "./ar/forms.ts";
import { AR_STORIES } from "./ar/stories.ts";
import { AR_SYSTEM } from "./ar/system.ts";
import type { ProblemWords } from "./en.ts";

/** All of the check's messages in Arabic. */
export const AR_PROBLEMS: ProblemWords = { ...AR_FILES, ...AR_STORIES, ...AR_SYSTEM, ...AR_FORMS };
