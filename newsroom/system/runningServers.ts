import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A running server, recorded in a file beside its edition. */
export interface RunningServer {
  pid: number;
  /** Its address on this machine, `http://localhost:3000`. */
  url: string;
  /**
   * Undefined for a public server. The editors' development server shows drafts, and must not be
   * announced to readers.
   */
  kind?: "editors";
  /** The content folder of an editors' server. */
  contentDir?: string;
}

/**
 * Records that this process serves the edition, so that the desk finds it. A stale record does no
 * harm, since a server has to know the secret.
 * @returns a function that deletes the record
 */
export function noteServer(editionFile: string, server: RunningServer): () => void {
  for (const note of notesBeside(editionFile)) {
    if (!isRunning(Number(/\d+$/.exec(note)?.[0]))) rmSync(note, { force: true });
  }
  const file = `${editionFile}.server-${server.pid}`;
  writeFileSync(file, `${JSON.stringify(server)}\n`, { mode: 0o600 });
  return () => rmSync(file, { force: true });
}

/** The running servers of an edition on this machine. */
export function runningServers(editionFile: string): RunningServer[] {
  return notesBeside(editionFile).flatMap((note) => {
    try {
      const server = JSON.parse(readFileSync(note, "utf8")) as RunningServer;
      return isRunning(server.pid) ? [server] : [];
    } catch {
      // Partly written by a killed process, or deleted just now.
      return [];
    }
  });
}

/** Those that serve readers. */
export function readersServers(editionFile: string): RunningServer[] {
  return runningServers(editionFile).filter(({ kind }) => kind !== "editors");
}

function notesBeside(editionFile: string): string[] {
  const folder = path.dirname(editionFile);
  const prefix = `${path.basename(editionFile)}.server-`;
  try {
    return readdirSync(folder)
      .filter((name) => name.startsWith(prefix))
      .map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}

/** Whether a process has this id. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
