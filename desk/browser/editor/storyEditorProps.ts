import type { HeroVersionName } from "../../../newsroom/pictures/pictureSizes.ts";
import type { Problem } from "../../../newsroom/problems/problem.ts";
import type { StoryPicture, UploadedPicture } from "../../api/pictures.ts";
import type { Session } from "../../api/session.ts";
import type { Notice } from "../deskContext.ts";
import type { TextHistory } from "./textHistory.ts";

/** A story of the archive, to link to. */
export interface FoundStory {
  headline: string;
  address: string;
}

/** What was pasted, as the clipboard has it. */
export interface PastedCopy {
  text: string;
  /** Empty where the clipboard has none. */
  html: string;
}

export interface StoryEditorProps {
  /** The whole file's text, with its own line ends. */
  text: string;
  /** After each edit. */
  onChange(text: string): void;
  /** What was written before in another view. */
  past: TextHistory;
  /** Lines of the file. */
  problems: readonly Problem[];
  /** Of the desk's words. */
  language: string;
  /** What values are called that can be chosen, where that is not the value itself. */
  choiceWords?: Readonly<Record<string, string>> | undefined;
  /** Of the text (BCP 47). */
  storyLanguage: string;
  dir: "ltr" | "rtl";
  /** Whose links they are. */
  paper: Pick<Session["paper"], "language" | "affiliate">;
  /** Files beside the story. */
  pictures: readonly StoryPicture[];
  /** Stories of the archive with these words, for links. */
  searchStories?(words: string): Promise<readonly FoundStory[]>;
  view: "rich" | "source";
  /**
   * Takes pictures that are dropped or pasted.
   * @returns Markdown of what they have become, which is put where they were dropped; undefined where there is nothing
   */
  takeFiles?(files: File[]): Promise<string | undefined>;
  /** Stores pictures for an element's form, under names from the caption where one is given; a refusal is shown. */
  addPictures?(files: readonly File[], caption?: string): Promise<readonly UploadedPicture[]>;
  /** Lets a picture of another story be chosen, and stores it beside this one with its versions of these names. */
  chooseOfArchive?(versions: readonly HeroVersionName[]): Promise<UploadedPicture | undefined>;
  /** Says something to the editor. */
  tell?(notice: Notice | string): void;
  /** What is pasted as Markdown; undefined where nobody has cleaned it. */
  cleanCopy?(copy: PastedCopy): Promise<string | undefined>;
  /**
   * Asked when several paragraphs are pasted into an empty text.
   * @returns undefined where they are to be text; else, later, whether something else has been made of them
   */
  takeCopy?(copy: PastedCopy): Promise<boolean> | undefined;
  /** Gets Markdown for a place that is gone, since the view was changed meanwhile. */
  onUnplaced?(markdown: string): void;
  /** Shows a line of the file; another `count` asks again. */
  reveal?: { line: number; count: number };
  /** Puts Markdown where the cursor is, such as a figure of a stored picture; another `count` asks again. */
  insert?: { markdown: string; count: number };
}

/** What a view of the text gets besides. */
export interface ViewProps extends StoryEditorProps {
  /** The last `reveal.count` that has been done, in either view. */
  revealed: { current: number | undefined };
  /** The same of `insert.count`. */
  inserted: { current: number | undefined };
}
