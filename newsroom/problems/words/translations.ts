import type { ProblemWords } from "./en.ts";

/**
 * The check's messages in other languages than English. The desk's pages have this file without any, and load those of
 * their paper's language (desk/server/deskBundle.ts).
 */
export const TRANSLATIONS: Record<string, ProblemWords> = {};
