// Client code: what was found in a copy is shown beside the draft that was made of it, until it is closed.
import type { ImportedCopies } from "../../api/copies.ts";
import type { PastedCopy } from "../editor/storyEditorProps.ts";

/** What came of one copy. */
export type CopyResult = ImportedCopies["results"][number];

/** A story that was made of a copy. */
export type ImportedStory = Extract<CopyResult, { result: "imported" }>;

export interface CopyReport {
  story: ImportedStory;
  /** Where it was pasted: what was, and the file of the empty draft. */
  pasted?: (PastedCopy & { draft: string }) | undefined;
  /** Nobody has been told yet. */
  isNew?: boolean | undefined;
}

const nameOf = (file: string) => `desk-copy-report ${file}`;

/** Keeps a report for the page of its draft; a reload of this tab shows it again. */
export function keepReport(report: CopyReport): void {
  try {
    sessionStorage.setItem(nameOf(report.story.draft), JSON.stringify(report));
  } catch {
    // A browser without room for it: the draft has comments with the same.
  }
}

/** The report of a draft that is not closed. */
export function reportOf(file: string): CopyReport | undefined {
  try {
    const kept = sessionStorage.getItem(nameOf(file));
    return kept === null ? undefined : (JSON.parse(kept) as CopyReport);
  } catch {
    return undefined;
  }
}

export function forgetReport(file: string): void {
  sessionStorage.removeItem(nameOf(file));
}
