import type { Choice } from "./session.ts";

/** A story that the front names, or shows by itself. */
export interface FrontStory {
  address: string;
  headline: string;
  /** Undefined if there is no story at this address. */
  state?: "published" | "scheduled" | undefined;
  /** When it is public, ISO 8601. */
  published?: string | undefined;
}

export interface FrontDesk {
  /** Every story that site.yaml names for the front or in breaking news. */
  named: FrontStory[];
  /** What stands there as the files are now without having been chosen. */
  byItself: { lead: FrontStory | undefined; secondary: FrontStory[] };
  /** In the order of the bar. */
  sections: Choice[];
  /** Whether readers have another front; undefined while they have none. */
  differs: boolean | undefined;
}

export interface FrontPlan {
  /** Whether anything changes for readers. */
  changes: boolean;
  /** The story with the large picture, and whether it was chosen or is there by itself. */
  lead: { headline: string; chosen: boolean } | undefined;
  /** How many stand with the lead, and beside it. */
  related: number;
  secondary: number;
  /** Names in their new order, if that changes. */
  sections: string[] | undefined;
  /** Undefined if it does not change; `text` is empty if it ends. */
  breaking: { text: string; until: string } | undefined;
  /** Chosen stories that readers do not see there yet. */
  waiting: FrontStory[];
  /** Whether the files go to readers whole, since their server follows the repository. */
  takesFiles: boolean;
}

/** `readersSee`, `seenAt` and `why` as in `ActionResult`. */
export interface FrontResult {
  effect: "published" | "unchanged";
  /** Of the front. */
  url: string;
  readersSee?: boolean | undefined;
  seenAt?: string | undefined;
  why?: string | undefined;
  undo?: { id: string; until: string } | undefined;
}
