// Client code: sends files to be imported, and follows how far the import is.
import { useRef, useState } from "react";
import type { ImportedCopies } from "../../api/copies.ts";
import { CallRefused } from "../call.ts";
import { useDesk, useDeskEvents, useWords } from "../deskContext.ts";
import { keepReport } from "./copyReports.ts";
import type { FoundFile } from "./droppedFiles.ts";

/** How far an import is. */
export type ImportState =
  | { state: "sending" | "importing"; done: number; total: number }
  | ({ state: "done"; notSent: NotSent[] } & ImportedCopies)
  | { state: "failed"; why: string; notSent: NotSent[] };

/** A file that the server did not take. */
export interface NotSent {
  path: string;
  why: string;
}

/** One import at a time. */
export function useImport(): {
  running: ImportState | undefined;
  /** @param unread paths of files that the browser could not read */
  begin(files: readonly FoundFile[], unread?: readonly string[]): Promise<void>;
  /** Ends the sending of files: nothing is imported then. */
  cancel(): void;
  close(): void;
} {
  const { call, sendFile } = useDesk();
  const say = useWords();
  const [running, setRunning] = useState<ImportState>();
  const batch = useRef("");
  const ends = useRef<AbortController>(undefined);
  useDeskEvents((event) => {
    if (event.kind !== "importing" || event.batch !== batch.current) return;
    const { done, total } = event;
    setRunning((now) => (now?.state === "importing" ? { state: "importing", done, total } : now));
  });

  const send = async (files: readonly FoundFile[], signal: AbortSignal): Promise<NotSent[]> => {
    const notSent: NotSent[] = [];
    for (const [done, { path, file }] of files.entries()) {
      setRunning({ state: "sending", done, total: files.length });
      try {
        await sendFile({ copy: { batch: batch.current, path } }, file, { signal });
      } catch (error) {
        // One file that is refused does not keep the others.
        if (!(error instanceof CallRefused)) throw error;
        notSent.push({ path, why: error.message });
      }
    }
    return notSent;
  };
  const begin = async (files: readonly FoundFile[], unread: readonly string[] = []) => {
    const isBusy = running?.state === "sending" || running?.state === "importing";
    if (isBusy) return;
    const refused = unread.map((path) => ({ path, why: say("fileUnread") }));
    if (files.length === 0 && refused.length === 0) {
      setRunning({ state: "failed", why: say("nothingToImport"), notSent: [] });
      return;
    }
    batch.current = crypto.randomUUID();
    const ending = new AbortController();
    ends.current = ending;
    let notSent: NotSent[] = refused;
    try {
      notSent = [...refused, ...(await send(files, ending.signal))];
      if (notSent.length === files.length + refused.length) {
        setRunning({ state: "failed", why: say("nothingSent"), notSent });
        return;
      }
      setRunning({ state: "importing", done: 0, total: 0 });
      const made = await call("importFiles", { batch: batch.current });
      for (const each of made.results) if (each.result === "imported") keepReport({ story: each });
      setRunning({ state: "done", notSent, ...made });
    } catch (error) {
      if ((error as Error).name === "AbortError") setRunning(undefined);
      else {
        const why = error instanceof CallRefused ? error.message : say("importNoAnswer");
        setRunning({ state: "failed", why, notSent });
      }
    }
  };
  return {
    running,
    begin,
    cancel: () => ends.current?.abort(),
    close: () => setRunning(undefined),
  };
}
