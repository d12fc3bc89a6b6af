import path from "node:path";
import { fileURLToPath } from "node:url";
import { requireFreePort } from "../deploy/freePort.ts";
import { startNext } from "../deploy/next.ts";
import { prepare } from "../deploy/prepare.ts";
import { ended } from "../deploy/signals.mjs";
import { failureText } from "../newsroom/failure.ts";
import { type Problem, problemReport } from "../newsroom/problem.ts";
import { readSettings, type Settings } from "../newsroom/settings.ts";
import { EditingEdition } from "./editingEdition.ts";
import { watchSavedFiles } from "./savedFiles.ts";

/** `npm run dev`: the paper with its drafts, renewed as files are saved. */
async function main(): Promise<number> {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const settings = editingSettings(root);
  const port = process.env.PORT || "3000";
  await requireFreePort(Number(port));
  await prepare(root);

  const edition = new EditingEdition(settings);
  const report = new Reporter(settings.contentDir);
  const waiting = new Set<string>();
  const renew = oneAtATime(async (whole) => {
    const changed = whole ? undefined : [...waiting];
    waiting.clear();
    report.print(await edition.renew(changed));
  });

  await renew(true);
  const renewOrSay = (whole: boolean) => {
    renew(whole).catch((error: unknown) => console.error(failureText(error)));
  };
  watchSavedFiles(settings.contentDir, {
    saved: (file) => {
      waiting.add(file);
      renewOrSay(false);
    },
    // What was saved before everything was being watched.
    ready: () => renewOrSay(true),
  });

  const server = startNext(root, ["dev", "--port", port], settings);
  console.log(`Drafts: http://localhost:${port}/drafts`);
  return ended(server, { serves: true });
}

/** The editor's server has an edition of its own, so that drafts never enter the readers' one. */
function editingSettings(root: string): Settings {
  const settings = readSettings();
  return process.env.EDITION_FILE
    ? settings
    : { ...settings, editionFile: path.join(root, ".broadsheet/editing.sqlite") };
}

/** Prints the open problems whenever they have changed. */
class Reporter {
  private last = "";

  constructor(private readonly contentDir: string) {}

  print(problems: readonly Problem[]): void {
    const report = problemReport(problems);
    if (report !== this.last) {
      console.log(report ? `\n${report}\n` : `\nNo problems in ${this.contentDir}\n`);
    }
    this.last = report;
  }
}

/**
 * Runs the work again after it has ended when it was asked for meanwhile, and never twice at once.
 * @returns asks for it; `whole` says that everything has to be looked at
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

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(failureText(error));
    process.exit(1);
  },
);
