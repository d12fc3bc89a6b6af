import type { HeroVersionName } from "../../newsroom/pictures/pictureSizes.ts";
import type { Problem } from "../../newsroom/problems/problem.ts";
import type {
  ActionPlan,
  ActionResult,
  HistoryEntry,
  PreviewLinkMade,
  StoryAction,
  UndoResult,
} from "./actions.ts";
import type { CleanPaste, ImportedCopies } from "./copies.ts";
import type { FrontDesk, FrontPlan, FrontResult } from "./front.ts";
import type { OpenStory, Presence, SaveRequest, SaveResult, TakenOver } from "./openTexts.ts";
import type {
  FileRow,
  LogoSize,
  Logos,
  NewFileKind,
  OpenFile,
  RepositoryState,
} from "./paperFiles.ts";
import type { PicturePage, UploadedPicture } from "./pictures.ts";
import type { RenewalPlan, RenewalResult } from "./renewal.ts";
import type { Session } from "./session.ts";
import type { NewStory, StoryPage, StoryQuery, ThrownAway } from "./stories.ts";

/**
 * What the desk's pages ask of its server: `POST /desk/api/{name}` with a JSON body, answered with JSON. The first of
 * each pair is the question, the second the answer. A refusal is answered with status 4xx and a `Refused`.
 */
export interface DeskCalls {
  /**
   * What the page needs before it shows anything. A page that was loaded again asks first with its id, and that of the
   * page which its tab had before: it stays one from which somebody has taken over.
   */
  session: [{ page?: string; before?: string }, Session];
  listStories: [StoryQuery, StoryPage];
  /** `page` is the id of the open page, here and in other calls; a story that was moved meanwhile is found. */
  openStory: [{ file: string; page?: string }, OpenStory];
  /** Writes the text into the story's file, whole or not at all. */
  saveStory: [SaveRequest, SaveResult];
  /** Forgets `OpenStory.left`, once its text has been taken over or is not wanted. */
  dropLeft: [{ file: string }, Record<string, never>];
  /**
   * Says that a page has a story or a file open: on opening it, every 20 seconds, after keys (`typed`, at most once in a
   * few seconds), when it is left (`leaving`), and that it has saved what it had, since somebody takes over (`yielded`).
   * A page that connects to `/desk/events?page={id}` is left with the connection.
   */
  present: [
    { file: string; page: string; typed?: boolean; leaving?: boolean; yielded?: boolean },
    { file: string; others: Presence[]; taken?: TakenOver | undefined },
  ];
  /**
   * Makes another page (`from`) one that only reads, once it has saved what it had; the page that asks may write, also
   * if it was taken over from itself. `yielded` is false where the other page did not answer within a few seconds.
   */
  takeOver: [
    { file: string; page: string; from: string },
    { file: string; others: Presence[]; yielded: boolean },
  ];
  /** Problems of a text that is not saved, as if it were. */
  checkStory: [{ file: string; text: string }, { problems: Problem[] }];
  newStory: [NewStory, { file: string }];
  /** Pasted HTML as a story's Markdown, with what it leaves out. Nothing is written. */
  cleanPaste: [{ text?: string; html?: string }, CleanPaste];
  /** Makes a draft of pasted copy, as `desk import` does; the empty draft `instead` goes then. */
  importPaste: [{ text: string; html?: string; instead?: string }, ImportedCopies];
  /** Imports the files that were sent to `/desk/upload/copy?batch={batch}&path={path}`. */
  importFiles: [{ batch: string }, ImportedCopies];
  /** Pictures that stories show, the newest story's first; `except` is a story whose own are left out. */
  findPictures: [{ words?: string; except?: string; page?: number }, PicturePage];
  /**
   * Copies a picture of another story, `ArchivePicture.file`, beside the story `file`, with those of its versions that
   * the place has fields for.
   */
  reusePicture: [
    { file: string; picture: string; versions: readonly HeroVersionName[] },
    UploadedPicture,
  ];
  duplicateStory: [{ file: string }, { file: string }];
  /** Puts the story's folder aside, for 30 days. */
  throwAway: [{ file: string }, { id: string; until: string }];
  listThrownAway: [Record<string, never>, { stories: ThrownAway[] }];
  bringBack: [{ id: string }, { file: string }];
  /** What an action would do, in values for one sentence. Nothing is changed. */
  planAction: [StoryAction, ActionPlan];
  act: [StoryAction, ActionResult];
  /** Takes the last action back, while `ActionResult.undo` holds. */
  undo: [{ id: string }, UndoResult];
  /** A link to a story that is not public, for people outside. */
  previewLink: [{ file: string; hours: number }, PreviewLinkMade];
  history: [{ file: string }, { states: HistoryEntry[] }];
  historyText: [{ file: string; id: string }, { text: string }];
  /** What the front's page needs besides `openFile` of site.yaml. */
  openFront: [Record<string, never>, FrontDesk];
  /** Gives the sections this order, by their slugs, in the content folder. */
  orderSections: [{ slugs: string[] }, Record<string, never>];
  /** What publishing the front would change for readers. Nothing is changed. */
  planFront: [Record<string, never>, FrontPlan];
  /** Gives readers the front as it stands in the content folder, and nothing else. */
  publishFront: [Record<string, never>, FrontResult];
  /** Opens a file of the paper that is no story. */
  openFile: [{ file: string; page?: string }, OpenFile];
  saveFile: [SaveRequest, SaveResult];
  /** Every file of the paper that is no story. */
  listFiles: [Record<string, never>, { files: FileRow[] }];
  /** Makes a file that has no mistake; `values` are those of its fields, by their names. */
  newFile: [
    {
      kind: NewFileKind;
      values: Record<string, string | number>;
      /** The last part of its address; else it is made from the name. */
      slug?: string | undefined;
    },
    { file: string },
  ];
  /** Takes a file out, unless something needs it. */
  throwAwayFile: [{ file: string }, { undo: { id: string; until: string } }];
  /** The text of the paper's logos. */
  openLogos: [Record<string, never>, Logos];
  /** Stores a logo, or takes it off where `svg` is empty. */
  setLogo: [{ size: LogoSize; svg: string }, { undo: { id: string; until: string } }];
  /** What `renew` would change for readers. Nothing is changed. */
  planRenewal: [Record<string, never>, RenewalPlan];
  /** Brings the whole content folder without drafts before readers. */
  renew: [Record<string, never>, RenewalResult];
  /** The Git repository of the content folder. */
  repository: [Record<string, never>, RepositoryState];
  /** Makes one, with everything that is there as its first commit. */
  beginRepository: [Record<string, never>, RepositoryState];
  /** Pushes all of it to an empty repository elsewhere, which it follows from then on. */
  connectRepository: [{ address: string }, RepositoryState];
  /** The text of a story in a commit of others (`GitConflict`). */
  theirText: [{ file: string; commit: string }, { text: string }];
}

export type CallName = keyof DeskCalls;
export type Question<N extends CallName> = DeskCalls[N][0];
export type Answer<N extends CallName> = DeskCalls[N][1];

/** Why a call was refused, in words for an editor. */
export interface Refused {
  error: string;
  /** Mistakes in content files that have to be put right first. */
  problems?: readonly Problem[];
  /** Whether the story or file that was named is not in the content folder any more. */
  isGone?: true;
}
