import type { Role } from "../newsroom/content/deskFile.ts";
import type { Paper } from "../newsroom/paper/paper.ts";
import type { HeroVersionName } from "../newsroom/pictures/pictureSizes.ts";
import type { Problem } from "../newsroom/problems/problem.ts";
import type { ImportResult } from "./import/importCopies.ts";
import type { Kept } from "./import/rawStory.ts";

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
  newFile: [{ kind: NewFileKind; values: Record<string, string | number> }, { file: string }];
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

/** The wide logo is that of the front. */
export type LogoSize = "wide" | "small";

/** Their SVG; undefined where the paper's name stands. */
export type Logos = Readonly<Partial<Record<LogoSize, string | undefined>>>;

/** Where the content folder's past is kept. */
export type RepositoryState =
  /** No Git on this machine; or no repository; or one that is on this machine alone. */
  | { state: "noGit" | "none" | "alone" }
  /** `address` is that of its remote, without a password. */
  | { state: "shared"; address: string };

/** Who works at the desk: on the editor's own machine, the account's name. */
export interface Person {
  name: string;
  role: Role;
}

export interface Session {
  person: Person;
  paper: {
    name: string;
    language: string;
    timeZone: string;
    /** The paper's public address. */
    url: string;
    /** How its paid links are recognised, and what it tells readers of them. */
    affiliate: Paper["affiliate"];
  };
  /** Language of the desk's own words. */
  wording: string;
  /** The clock of the server, ISO 8601. */
  now: string;
  sections: Choice[];
  /** The order of a section that comes after all others. */
  nextOrder: number;
  authors: Choice[];
  /** Those that have a file, and those that stories have. */
  topics: Choice[];
  /** While the content folder is read for the first time, nothing can be listed yet. */
  ready: boolean;
}

/** An entry that a field may name. */
export interface Choice {
  slug: string;
  name: string;
}

export const STATES = ["draft", "scheduled", "published", "withdrawn"] as const;
export type State = (typeof STATES)[number];

export interface StoryQuery {
  state?: State;
  /** Words of the headline, standfirst, text or file name. */
  words?: string;
  section?: string;
  author?: string;
  /** Of pages with 50 stories; the first is 1. */
  page?: number;
}

export interface StoryPage {
  stories: StoryRow[];
  total: number;
  /** Stories of each state that match the other conditions. */
  counts: Record<State, number>;
}

export interface StoryRow {
  /** Path of the story's file below the content folder: how every call names it. Empty when only its address is left. */
  file: string;
  state: State;
  headline: string;
  /** Public address; a draft has none yet, and a withdrawn story has the one that it had. */
  address?: string | undefined;
  /** Slug. */
  section?: string | undefined;
  /** Slugs of authors. */
  byline: readonly string[];
  /** ISO 8601. */
  published?: string | undefined;
  embargo?: string | undefined;
  /** When its file was last written, ISO 8601. */
  saved?: string | undefined;
  /** Whether its file differs from what readers have. */
  changed: boolean;
  errors: number;
  warnings: number;
}

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

export interface StoryPicture {
  /** File name. */
  name: string;
  width: number;
  height: number;
  /** Path on the desk's own origin. */
  address: string;
}

/** What was pasted, as text of a story. */
export interface CleanPaste {
  markdown: string;
  leftOut: readonly Kept[];
  remarks: readonly string[];
}

/** What came of copies, as in the report of `desk import`. */
export interface ImportedCopies {
  results: ImportResult[];
  /** Files that are no copies. */
  passedOver: number;
}

/** Caption and the like of a picture. */
export interface PictureWords {
  alt?: string | undefined;
  caption?: string | undefined;
  credit?: string | undefined;
  /** Whether readers have to be told of artificial intelligence. */
  ai?: string | undefined;
}

/**
 * A picture that lies beside a story now: it was sent to `/desk/upload/picture?file={story}&name={name}`, with what its
 * file says of it, or taken from the archive, with what the other story says of it. With `&caption={caption}` its name
 * is made from that.
 */
export interface UploadedPicture extends PictureWords {
  picture: StoryPicture;
  /** Files that came with it from the archive, by the fields that name them. */
  versions?: VersionFiles | undefined;
}

/** Names of the files that stand for a picture in some themes and windows. */
export type VersionFiles = { [Name in HeroVersionName]?: string | undefined };

/** A picture that a story shows. */
export interface ArchivePicture extends PictureWords {
  /** Path of the picture below the content folder. */
  file: string;
  /** Pixels of the file. */
  width: number;
  height: number;
  /** Where a small version of it is on the desk's own origin. */
  thumbnail: string;
  story: Pick<StoryRow, "file" | "headline" | "state" | "published" | "embargo">;
}

export interface PicturePage {
  /** At most 24. */
  pictures: ArchivePicture[];
  total: number;
}

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

export interface NewStory {
  headline?: string;
  section?: string;
}

export interface ThrownAway {
  id: string;
  headline: string;
  file: string;
  /** ISO 8601. */
  at: string;
  until: string;
}

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

/** Kinds of files that are no stories, in the order in which the desk lists them. */
export const FILE_KINDS = ["site", "section", "author", "topic", "page", "redirects"] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Kinds of which there are any number. */
export type NewFileKind = Exclude<FileKind, "site" | "redirects">;

export interface FileRow {
  file: string;
  kind: FileKind;
  /** As in `OpenFile`. */
  name: string;
  errors: number;
  warnings: number;
}

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

export interface OpenFile extends OpenText {
  kind: FileKind;
  /** What readers call it; for the files of the whole paper, the file's own name. */
  name: string;
  /** Picture files beside it. */
  pictures: StoryPicture[];
  /** Path on the desk's own origin at which it can be seen. */
  preview?: string | undefined;
}

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

/** What the server tells open pages by itself (server-sent events at `/desk/events`). */
export type DeskEvent =
  /** Content files have changed, on the desk or elsewhere; no files are named when the whole folder was read again. */
  | { kind: "changed"; files: readonly string[]; number: number }
  | { kind: "importing"; batch: string; done: number; total: number }
  /** All who have the story or the file open, also the page itself. */
  | { kind: "present"; file: string; people: Presence[] }
  /** Somebody takes over from a page, which saves at once what it has. */
  | { kind: "takenOver"; file: string; page: string; by: TakenOver }
  /** A story is at another place now: it was published, taken back or renamed. */
  | { kind: "moved"; from: string; to: string };
