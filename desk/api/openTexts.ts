import type { Problem } from "../../newsroom/problems/problem.ts";
import type { StoryPicture } from "./pictures.ts";
import type { StoryRow } from "./stories.ts";

/** The text of an opened file. */
export interface OpenText {
  file: string;
  /** With the file's own line ends. */
  text: string;
  /** Of the text; a save names the one on which it builds. */
  version: string;
  problems: Problem[];
  /** Text that did not get into the file because the desk or the machine ended. */
  left?: { text: string; at: string } | undefined;
  /** Others who have it open. */
  others: Presence[];
  /** Set where somebody has taken over from the page that asks. */
  taken?: TakenOver | undefined;
}

export interface OpenStory extends OpenText {
  row: StoryRow;
  /** Path on the desk's own origin at which readers' page of it is shown as the file stands. */
  preview: string;
  /** The address of its social card, on the same server. */
  card: string;
  /** Picture files beside the story. */
  pictures: StoryPicture[];
}

export interface SaveRequest {
  file: string;
  /** The version on which the text builds. */
  version: string;
  text: string;
  /** Writes it although the file has changed since, when both have been shown; `version` is then that of the other. */
  overwrite?: boolean;
  /** An id of the open page, so that a save whose answer got lost is not taken for somebody else's. */
  page?: string;
  /** The page is being closed and will not see the answer: what cannot be written is kept (`OpenStory.left`). */
  leaving?: boolean;
}

/** `file` is where the story is now: it may have been published or renamed since the page opened it. */
export type SaveResult =
  | {
      state: "saved" | "merged";
      file: string;
      version: string;
      /** The text in the file now; with "merged", also what others have changed. */
      text: string;
      problems: Problem[];
    }
  /** Nothing is written: both texts change the same lines. */
  | { state: "conflict"; file: string; version: string; theirs: string };

export interface Presence {
  /** Id of the open page: somebody may have a story open twice. */
  page: string;
  name: string;
  /** ISO 8601, of their last key. */
  at: string;
  /** Set where somebody has taken over from the page. */
  readsOnly?: boolean | undefined;
}

/** Who has taken over, at which page, and when (ISO 8601). */
export type TakenOver = Pick<Presence, "page" | "name" | "at">;
