import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A server, as it notes itself down beside the edition that it serves. */
export interface RunningServer {
  pid: number;
  /** Where it can be asked on this machine, `http://localhost:3000`. */
  url: string;
  /** Left out, it is one for readers; the editors' own server shows drafts, and nobody else is to see it. */
  kind?: "editors";
  /** The content folder of an editors' server. */
  contentDir?: string;
}

/**
 * Notes down that this process serves the edition, for the desk to find it. A note that outlives its
 * server does no harm: whoever is asked there has to know the secret.
 * @returns takes the note away
 */
export function noteServer(editionFile: string, server: RunningServer): () => void {
  for (const note of notesBeside(editionFile)) {
    if (!isRunning(Number(/\d+$/.exec(note)?.[0]))) rmSync(note, { force: true });
  }
  const file = `${editionFile}.server-${server.pid}`;
  writeFileSync(file, `${JSON.stringify(server)}\n`, { mode: 0o600 });
  return () => rmSync(file, { force: true });
}

/** The servers of an edition that are running on this machine. */
export function runningServers(editionFile: string): RunningServer[] {
  return notesBeside(editionFile).flatMap((note) => {
    try {
      const server = JSON.parse(readFileSync(note, "utf8")) as RunningServer;
      return isRunning(server.pid) ? [server] : [];
    } catch {
      // Half written by a process that was killed, or taken away this moment.
      return [];
    }
  });
}

/** Those of them that show it to readers. */
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

/** Whether there is a process of that number. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
