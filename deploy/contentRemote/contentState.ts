import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../../newsroom/problems/problem.ts";
import { contentRemoteFolder } from "../../newsroom/system/workspace.ts";
import type { PutAside } from "./contentFolder.ts";
import type { CommitFacts } from "./contentRepository.ts";

/** What is known of the content that is fetched: answered at /api/content, and in a file beside the edition. */
export interface ContentState {
  /** Address without credentials. */
  remote: string;
  /** Undefined until the remote has been asked, if no branch is set. */
  branch: string | undefined;
  folder: string;
  /** The commit that readers have. */
  published: (CommitFacts & PublishedFacts) | undefined;
  /** The newest commit, if it is not published. */
  refused: (CommitFacts & Refused) | undefined;
  /** When the remote last answered. ISO 8601, as all times here. */
  lastFetch: string | undefined;
  /** Why the remote's content could not be brought here at the last attempt. */
  lastError: { message: string; since: string; at: string } | undefined;
  /** Files that were changed on this machine and had to give way, the newest first. */
  aside: Array<PutAside & { at: string }>;
}

export interface PublishedFacts {
  at: string;
  edition: number;
  changes: string[];
  warnings: number;
}

export interface Refused {
  at: string;
  why: string;
  /** At most a hundred. */
  problems: Problem[];
  /** How many there are. */
  errors: number;
}

/** The file with the state, beside the edition. */
export function contentStateFile(editionFile: string): string {
  return path.join(contentRemoteFolder(editionFile), "state.json");
}

/** What was last written; undefined if there is nothing that can be read. */
export function readContentState(editionFile: string): ContentState | undefined {
  try {
    return JSON.parse(readFileSync(contentStateFile(editionFile), "utf8"));
  } catch {
    return undefined;
  }
}

/** Replaces the file by a rename. @throws the system's error */
export function writeContentState(editionFile: string, state: ContentState): void {
  const file = contentStateFile(editionFile);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}.new`, `${JSON.stringify(state, null, 2)}\n`);
  renameSync(`${file}.${process.pid}.new`, file);
}
