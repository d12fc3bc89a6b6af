import { fileURLToPath } from "node:url";
import { startNext } from "../deploy/next.ts";
import { prepare } from "../deploy/prepare.ts";
import { serverPort } from "../deploy/serverPort.ts";
import { ended } from "../deploy/signals.mjs";
import { writeThemeFonts } from "../deploy/themeFonts.ts";
import { requireContentFolder } from "../newsroom/content/contentFolderAccess.ts";
import { speakAsPaper } from "../newsroom/paper/paperLanguage.ts";
import { type Problem, problemReport } from "../newsroom/problems/problem.ts";
import { readSettings } from "../newsroom/settings/settings.ts";
import { failureText } from "../newsroom/system/failure.ts";
import { noteServer } from "../newsroom/system/runningServers.ts";
import { EditingEdition } from "./editingEdition.ts";
import { editingSettings } from "./editingSettings.ts";
import { editorsPaperLine } from "./editorsPaperLine.ts";
import { clearMovedRoutes } from "./routeCache.ts";
import { watchFolder } from "./watchFolder.ts";
import { tellCommand } from "./words/commands/tellCommand.ts";

/** `npm run dev`: serves the paper with its drafts and updates it as files are saved. */
async function main(): Promise<number> {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const read = readSettings();
  speakAsPaper(read);
  const settings = editingSettings(root, read);
  console.log(editorsPaperLine(settings));
  requireContentFolder(settings.contentDir);
  const { port, said } = await serverPort();
  if (said !== undefined) console.log(said);
  await prepare(root);
  clearMovedRoutes(root);

  const edition = new EditingEdition(settings);
  const report = new Reporter(settings.contentDir);
  const waiting = new Set<string>();
  const renew = oneAtATime(async (whole) => {
    const changed = whole ? undefined : [...waiting];
    waiting.clear();
    report.print(await edition.renew(changed));
    await writeThemeFonts(root, settings.contentDir, edition.paper);
  });

  await renew(true);
  const renewOrSay = (whole: boolean) => {
    renew(whole).catch((error: unknown) => console.error(failureText(error)));
  };
  watchFolder(settings.contentDir, {
    saved: (file) => {
      waiting.add(file);
      renewOrSay(false);
    },
    // Files may have been saved before every folder was being watched.
    ready: () => renewOrSay(true),
  });

  const url = `http://localhost:${port}`;
  const { contentDir, editionFile } = settings;
  const forget = noteServer(editionFile, {
    pid: process.pid,
    url,
    kind: "editors",
    contentDir,
  });
  try {
    const server = startNext(root, ["dev", "--port", String(port)], settings);
    console.log(tellCommand("devDrafts", { url: `${url}/drafts` }));
    return await ended(server, { serves: true });
  } finally {
    forget();
  }
}

/** Prints the open problems when they have changed. */
class Reporter {
  private last = "";

  constructor(private readonly contentDir: string) {}

  print(problems: readonly Problem[]): void {
    const report = problemReport(problems);
    if (report !== this.last) {
      console.log(`\n${report || tellCommand("devNoProblems", { folder: this.contentDir })}\n`);
    }
    this.last = report;
  }
}

/**
 * Runs the work again when it was requested while it ran, and never twice at once.
 * @returns requests a run; `whole` asks for the whole folder to be read
 */
function oneAtATime(work: (whole: boolean) => Promise<void>): (whole: boolean) => Promise<void> {
  let running: Promise<void> | undefined;
  let again: Promise<void> | undefined;
  let wholeAgain = false;
  const run = (whole: boolean) => {
    running = work(whole).finally(() => {
      running = undefined;
    });
    return running;
  };
  return (whole) => {
    if (!running) return run(whole);
    wholeAgain ||= whole;
    again ??= running
      .catch(() => undefined)
      .then(() => {
        again = undefined;
        const asked = wholeAgain;
        wholeAgain = false;
        return run(asked);
      });
    return again;
  };
}

// Without a reader for its output, a server that nobody sees would go on: it ends, and Next with it.
process.stdout.on("error", () => process.kill(process.pid, "SIGTERM"));

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(failureText(error));
    process.exit(1);
  },
);
