import type { ProblemWords } from "./en.ts";
import { JA_FILES } from "./ja/files.ts";
import { JA_FORMS } from "./ja/forms.ts";
import { JA_STORIES } from "./ja/stories.ts";
import { JA_SYSTEM } from "./ja/system.ts";

/** All of the check's messages in Japanese. */
export const JA_PROBLEMS: ProblemWords = { ...JA_FILES, ...JA_STORIES, ...JA_SYSTEM, ...JA_FORMS };
