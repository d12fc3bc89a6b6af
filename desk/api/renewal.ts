import type { Problem } from "../../newsroom/problems/problem.ts";

/** What may differ between the content folder and what readers have. */
export const RENEWED = [
  "paper",
  "sections",
  "topics",
  "authors",
  "pages",
  "addedStories",
  "changedStories",
  "removedStories",
  "addresses",
  "publicFiles",
] as const;

export interface RenewalPlan {
  /** Fields of site.yaml, slugs, headlines of stories and pages, addresses; those that are empty are left out. */
  changes: { what: (typeof RENEWED)[number]; names: string[] }[];
  /** Whether a part of every page changes. */
  everyPage: boolean;
  /** Whether the theme names fonts that only a build makes. */
  needsBuild: boolean;
  warnings: Problem[];
}

/** `readersSee`, `seenAt` and `why` as in `ActionResult`. */
export interface RenewalResult {
  effect: "renewed" | "unchanged";
  url: string;
  needsBuild: boolean;
  readersSee?: boolean | undefined;
  seenAt?: string | undefined;
  why?: string | undefined;
}
