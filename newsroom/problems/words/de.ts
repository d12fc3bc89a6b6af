import { DE_FILES } from "./de/files.ts";
import { DE_FORMS } from "./de/forms.ts";
import { DE_STORIES } from "./de/stories.ts";
import { DE_SYSTEM } from "./de/system.ts";
import type { ProblemWords } from "./en.ts";

/** All of the check's messages in German. */
export const DE_PROBLEMS: ProblemWords = { ...DE_FILES, ...DE_STORIES, ...DE_SYSTEM, ...DE_FORMS };
