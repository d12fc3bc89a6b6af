// Client code: a text cannot be edited as readers see it without it. The desk's page says so where there is no script.
import type { Problem } from "../../../newsroom/problems/problem.ts";
import type { StoryPicture } from "../../api.ts";
import "./editor.css";
import type { FoundStory } from "./LinkForm.tsx";
import { RichView } from "./RichView.tsx";
import { SourceView } from "./SourceView.tsx";

export interface StoryEditorProps {
  /** The whole file's text, with its own line ends. */
  text: string;
  /** After each edit. */
  onChange(text: string): void;
  /** Lines of the file. */
  problems: readonly Problem[];
  /** Of the desk's words. */
  language: string;
  /** Of the text (BCP 47). */
  storyLanguage: string;
  dir: "ltr" | "rtl";
  /** Files beside the story. */
  pictures: readonly StoryPicture[];
  /** Stories of the archive with these words, for links. */
  searchStories?(words: string): Promise<readonly FoundStory[]>;
  view: "rich" | "source";
  /** Takes pictures that are dropped or pasted. */
  onPasteFiles?(files: File[]): void;
  /** Shows a line of the file; another `count` asks again. */
  reveal?: { line: number; count: number };
}

/** The text of a story, as readers will see it or as it is written. Both views edit the one text of its file. */
export function StoryEditor(props: StoryEditorProps) {
  return props.view === "rich" ? <RichView {...props} /> : <SourceView {...props} />;
}
