import type { Problem } from "../../newsroom/problems/problem.ts";

export type StoryAction =
  /** `at` as an editor writes it: empty for now, “tomorrow 6:00”, “2014-06-13 18:30”. */
  | { kind: "publish"; file: string; at?: string; minor?: boolean; seen?: string }
  /** Adds a dated notice, and publishes the story with it. */
  | { kind: "correct"; file: string; text: string }
  | { kind: "withdraw"; file: string }
  | { kind: "rename"; file: string; slug: string };

export interface ActionPlan {
  /** What readers will get. */
  effect:
    | "published"
    | "scheduled"
    | "updated"
    | "unchanged"
    | "corrected"
    | "withdrawn"
    // A story that readers have never seen is a draft again.
    | "unscheduled"
    | "renamed";
  headline: string;
  /** Address after the action; that of a withdrawn story before it. Empty for a draft that is renamed. */
  address: string;
  /** Of a withdrawn story that is renamed: the address that says so, and leads to it once it is published again. */
  gone?: string | undefined;
  /** ISO 8601 with the paper's offset. */
  at?: string | undefined;
  /** Until when its embargo keeps it back. */
  embargoedUntil?: string | undefined;
  warnings: Problem[];
}

export interface ActionResult {
  effect: ActionPlan["effect"];
  file: string;
  address: string;
  /** As in `ActionPlan`. */
  gone?: string | undefined;
  url: string;
  at?: string | undefined;
  /**
   * Whether a readers' server has been seen to answer as it should: to show the story, to keep a scheduled one back, to
   * say that one is gone. Undefined when no server runs, and for drafts, of which readers know nothing.
   */
  readersSee?: boolean | undefined;
  /** The server that was seen to answer so, without a path; undefined where that was the one at `url`. */
  seenAt?: string | undefined;
  /** Since when readers have it, ISO 8601, where their server says so: it fetches the paper by Git. */
  since?: string | undefined;
  /** Why not, in words for an editor. */
  why?: string | undefined;
  /** Set where others have published other words in the same lines. */
  conflict?: GitConflict | undefined;
  /** Places in other files that still have an address which has changed or is gone. */
  mentions: Problem[];
  /** Set while the action can be taken back. */
  undo?: { id: string; until: string } | undefined;
}

/** What others have published, to be looked at beside the desk's own text. */
export interface GitConflict {
  /** Their commit: `publish` with it as `seen` puts the desk's text in the place of theirs. */
  commit: string;
  /** Below the repository's folder. */
  files: readonly string[];
}

/** `readersSee` and `why` as in `ActionResult`. */
export interface UndoResult {
  file: string;
  /** Addresses at which readers are told that the story is gone (410), since they may have seen it there. */
  gone: string[];
  readersSee?: boolean | undefined;
  why?: string | undefined;
}

export interface PreviewLinkMade {
  url: string;
  until: string;
  /** Whether a server outside of the desk has answered it. */
  opens: boolean;
  /** That server, without a path. */
  seenAt?: string | undefined;
  why?: string | undefined;
}

export interface HistoryEntry {
  id: string;
  /** ISO 8601. */
  at: string;
  /** Who wrote it, where that is known. */
  person?: string | undefined;
  kind: "published" | "saved";
  /** By what a published state was made, where it was no publishing. */
  by?: "correct" | "rename" | undefined;
}
