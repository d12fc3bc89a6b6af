import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { userInfo } from "node:os";
import path from "node:path";
import { whenParentEnds } from "../../deploy/endWithParent.mjs";
import { ended, whenAskedToStop } from "../../deploy/signals.mjs";
import { requireContentFolder } from "../../newsroom/content/contentFolderAccess.ts";
import { DESK_FILE, type HostedDesk, readDeskFile } from "../../newsroom/content/deskFile.ts";
import { speakAsPaper } from "../../newsroom/paper/paperLanguage.ts";
import { problemLine } from "../../newsroom/problems/problem.ts";
import {
  readClock,
  readSettings,
  type Settings,
  SettingsError,
} from "../../newsroom/settings/settings.ts";
import { failureText } from "../../newsroom/system/failure.ts";
import { noteServer, runningServers } from "../../newsroom/system/runningServers.ts";
import { WORKSPACE_PATHS } from "../../newsroom/system/workspace.ts";
import { editorsPaperLine } from "../editorsPaperLine.ts";
import { hasFetchedContent } from "../fetchedContent.ts";
import { sweepThrownAway } from "../thrownAway.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { deskBundle } from "./deskBundle.ts";
import { DeskEvents } from "./deskEvents.ts";
import { DESK_ELEMENT } from "./deskPage.ts";
import { type DeskParts, deskServer } from "./deskServer.ts";
import { sweepImports } from "./importBatches.ts";
import { KeptHistory } from "./keptHistory.ts";
import { KeptTexts } from "./keptTexts.ts";
import { knownStories } from "./knownStories.ts";
import { LiveContent } from "./liveContent.ts";
import { PaperServer } from "./paperServer.ts";
import { PresentPeople } from "./presence.ts";
import { readAhead } from "./readAhead.ts";
import { ELSEWHERE, localAddress } from "./requestChecks.ts";
import { hostedAddress, signedIn } from "./signedIn.ts";
import { TakenPages } from "./takenPages.ts";
import { Undoables } from "./undoables.ts";

/** Unless --port says another one. */
const USUAL_PORT = 4400;

export interface DeskOptions {
  port?: number | undefined;
  /** Whether the browser is opened. */
  opens: boolean;
  /** The address to listen on, for a desk that a proxy signs people in for; undefined serves this machine alone. */
  host?: string | undefined;
}

/**
 * `npm run desk`: serves the desk to this machine, or to those whom a proxy signs in, until it is asked to stop.
 * @param root the product's folder
 * @returns the exit status
 */
export async function startDesk(root: string, { port, opens, host }: DeskOptions): Promise<number> {
  const settings = readSettings();
  const { contentDir } = settings;
  speakAsPaper(settings);
  console.log(editorsPaperLine(settings));
  requireContentFolder(contentDir);
  if (hasFetchedContent(contentDir)) {
    throw new SettingsError(tellAnswer("deskOfFetchedContent", { contentDir }));
  }
  const atStart = host === undefined ? undefined : await readHostedDesk(contentDir);
  const own = deskFiles(root, settings.editionFile);
  const editing = { ...settings, editionFile: own.edition };
  const running = await runningDesk(editing.editionFile);
  if (running !== undefined) {
    console.log(tellAnswer("deskRunsAlready", { url: running }));
    if (opens) openBrowser(running);
    return 0;
  }
  await buildWhenMissing(root);
  const { folder } = own;
  await mkdir(folder, { recursive: true });
  await sweepImports(folder, new Date());

  const bundle = await deskBundle(root);
  const content = new LiveContent(editing, settings.editionFile, () =>
    writeApart(root, editing, settings.editionFile),
  );
  const events = new DeskEvents();
  const kept = new KeptTexts(folder);
  const paper = new PaperServer(root, editing);

  // As desk.yaml says now: whoever is taken out of it is out at once.
  const hosted = () => (content.content ? content.content.folder.desk : atStart);
  let local = localAddress(0);
  const parts: DeskParts = {
    get address() {
      return atStart ? hostedAddress(hosted() ?? atStart) : local;
    },
    bundle,
    content,
    events,
    kept,
    people: new PresentPeople(
      (file, people) => events.tell({ kind: "present", file, people }),
      new TakenPages(folder),
    ),
    past: new KeptHistory(folder),
    undoables: new Undoables(),
    paper,
    work: { root, settings, editing, folder },
    personOf: (request) =>
      atStart ? signedIn(request, hosted()) : { name: accountName(), role: "owner" },
    log: atStart ? (line) => console.log(line) : undefined,
  };
  const server = deskServer(parts);
  await listen(server, port ?? USUAL_PORT, host ?? "127.0.0.1");
  const now = readClock();
  Promise.all([kept.sweep(), sweepThrownAway(folder, now)]).catch((error: unknown) =>
    console.error(failureText(error)),
  );
  local = localAddress((server.address() as AddressInfo).port);
  const url = `${local.origin}/desk/`;
  const forget = noteServer(editing.editionFile, {
    pid: process.pid,
    url,
    kind: "editors",
    contentDir,
  });
  console.log(tellAnswer("deskAt", { origin: parts.address.origin }));
  if (opens && !atStart) openBrowser(url);

  const asked = new Promise<void>((resolve) => {
    whenAskedToStop(() => resolve());
    whenParentEnds(() => resolve());
  });
  content.on("changed", () => paper.followLanguage());
  let isOver = false;
  const begin = async () => {
    await content.start();
    await paper.start();
    const known = await content.known();
    const stories = knownStories(known, content.paper.timeZone);
    await readAhead(stories, known.folder.dir, () => isOver);
  };
  begin().catch((error: unknown) => console.error(failureText(error)));
  try {
    await asked;
    return 0;
  } finally {
    isOver = true;
    forget();
    paper.stop();
    events.close();
    server.close();
    server.closeAllConnections();
    await content.stop();
  }
}

/** @throws SettingsError without a desk.yaml that can be used */
async function readHostedDesk(contentDir: string): Promise<HostedDesk> {
  const file = path.join(contentDir, DESK_FILE);
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) {
    throw new SettingsError(tellAnswer("noDeskFile", { file }));
  }
  const { desk, problems } = readDeskFile(bytes);
  if (desk) return desk;
  throw new SettingsError(
    tellAnswer("deskFileWrong", {
      file: DESK_FILE,
      problems: problems.map(problemLine).join("\n"),
    }),
  );
}

/** The desk of this paper that is running already; another program may have its process's number by now. */
async function runningDesk(editionFile: string): Promise<string | undefined> {
  for (const { kind, url } of runningServers(editionFile)) {
    if (kind !== "editors") continue;
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    // One that is hosted is at another address, and says so.
    if (answer?.status === ELSEWHERE) return url;
    if (answer?.ok && (await answer.text()).includes(DESK_ELEMENT)) return url;
  }
  return undefined;
}

/** @throws SettingsError when another program has the port */
async function listen(server: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? new SettingsError(tellAnswer("portTaken", { port, another: port + 1 }))
          : error,
      ),
    );
    server.listen({ port, host }, resolve);
  });
}

/** Beside an edition that EDITION_FILE names, so that papers which share one built site share none of the desk's files. */
function deskFiles(root: string, editionFile: string): { edition: string; folder: string } {
  if (path.resolve(root, editionFile) === path.resolve(root, WORKSPACE_PATHS.edition)) {
    return {
      edition: path.join(root, WORKSPACE_PATHS.deskEdition),
      folder: path.join(root, WORKSPACE_PATHS.deskFiles),
    };
  }
  const beside = path.resolve(root, editionFile);
  return { edition: `${beside}.desk`, folder: `${beside}.desk-files` };
}

/** A machine without a browser has the address in the terminal. */
function openBrowser(url: string): void {
  const [program = "", ...args] = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] }[
    process.platform as string
  ] ?? ["xdg-open"];
  const child = spawn(program, [...args, url], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}

function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return "";
  }
}

/** Checks the folder and writes the desk's edition in a process of its own. */
async function writeApart(root: string, editing: Settings, readers: string): Promise<void> {
  const program = [path.join(root, "deploy/run.mjs"), "desk/writeEditing.ts", readers];
  const child = spawn(process.execPath, program, {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, CONTENT_DIR: editing.contentDir, EDITION_FILE: editing.editionFile },
  });
  // What it has not done, the desk does itself.
  await ended(child, { serves: false });
}

async function buildWhenMissing(root: string): Promise<void> {
  if (existsSync(path.join(root, WORKSPACE_PATHS.site, "BUILD_ID"))) return;
  console.log(tellAnswer("paperBuiltFirst"));
  const build = spawn(process.execPath, [path.join(root, "deploy/run.mjs"), "deploy/build.ts"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const status = await ended(build, { serves: false });
  if (status !== 0) {
    throw new SettingsError(tellAnswer("paperNotBuilt"));
  }
}
