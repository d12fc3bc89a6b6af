import type { ChildProcess } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { watch } from "chokidar";
import { ended, startNext } from "../deploy/next.ts";
import { prepare } from "../deploy/prepare.ts";
import { watchContent } from "../newsroom/content/compiler.ts";
import { type Problem, problemReport } from "../newsroom/problem.ts";
import { readSettings, type Settings, SettingsError } from "../newsroom/settings.ts";
import { EditingEdition } from "./editingEdition.ts";

/** `npm run dev`: the paper with its drafts, renewed as files are saved. */
async function main(): Promise<number> {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const settings = editingSettings(root);
  await prepare(root);

  const run = { root, contentDir: settings.contentDir, drafts: true };
  const edition = new EditingEdition(run, settings);
  const report = new Reporter(settings.contentDir);
  const renew = oneAtATime(async () => report.print(await edition.renew()));

  let compiler: ChildProcess | undefined;
  await new Promise<void>((resolve, reject) => {
    watchContent(
      run,
      () => renew().then(resolve, reject),
      (printed) => reject(new Error(`The content compiler ended:\n${printed}`)),
    ).then((child) => {
      compiler = child;
    }, reject);
  });
  // contentlayer renews the front matter; texts, pictures and site.yaml are read here directly.
  watch(settings.contentDir, { ignoreInitial: true }).on("all", () => {
    renew().catch((error: unknown) => console.error(error));
  });

  const port = process.env.PORT || "3000";
  const server = startNext(root, ["dev", "--port", port], settings);
  console.log(`Drafts: http://localhost:${port}/drafts`);
  const status = await ended(server);
  compiler?.kill();
  return status;
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

/** Runs the work again after it has ended when it was asked for meanwhile, and never twice at once. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again: Promise<void> | undefined;
  return () => {
    if (!running) {
      running = work().finally(() => {
        running = undefined;
      });
      return running;
    }
    again ??= running
      .catch(() => undefined)
      .then(() => {
        again = undefined;
        running = work().finally(() => {
          running = undefined;
        });
        return running;
      });
    return again;
  };
}

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(error instanceof SettingsError ? error.message : error);
    process.exit(1);
  },
);
