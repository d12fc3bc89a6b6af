import type { OpenText } from "./openTexts.ts";
import type { StoryPicture } from "./pictures.ts";

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

export interface OpenFile extends OpenText {
  kind: FileKind;
  /** What readers call it; for the files of the whole paper, the file's own name. */
  name: string;
  /** Picture files beside it. */
  pictures: StoryPicture[];
  /** Path on the desk's own origin at which it can be seen. */
  preview?: string | undefined;
}
