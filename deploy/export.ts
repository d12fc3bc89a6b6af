import { existsSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Command, CommanderError } from "commander";
import { stateReader } from "../delivery/currentState.ts";
import { DeskRefusal } from "../desk/deskCommand.ts";
import { withDeskLock } from "../desk/deskLock.ts";
import { requireContentFolder } from "../newsroom/content/contentFolderAccess.ts";
import { Edition } from "../newsroom/edition/edition.ts";
import { speakAsPaper } from "../newsroom/paper/paperLanguage.ts";
import { paperLine } from "../newsroom/paper/paperLine.ts";
import { readClock, readSettings, type Settings } from "../newsroom/settings/settings.ts";
import { failureText, Refusal } from "../newsroom/system/failure.ts";
import { WORKSPACE_PATHS } from "../newsroom/system/workspace.ts";
import { type BuiltSite, startBuiltSite } from "./export/builtSite.ts";
import { ExportFolder, requireExportFolder, requireOutside } from "./export/exportFolder.ts";
import { type ExportResult, exportSite } from "./export/exportSite.ts";
import { endSearch } from "./export/searchIndex.ts";
import { whenAskedToStop } from "./signals.mjs";

interface Options {
  out: string;
  watch?: boolean;
  precompress?: boolean;
}

const HELP = `
Examples:
  npm run export -- --out site              the whole paper as files, below site/public
  npm run export -- --out site --watch      and again whenever a story is published or due, until Ctrl-C

Run “npm run build” first. Later exports into the same folder write only what has changed.
docs/operating.md, “Plain files”, says how hosts are told of headers, redirects and withdrawn stories.`;

/** Milliseconds between two looks at the edition under --watch. */
const LOOK = 500;

/** Milliseconds after which a watched export is made without a change: ages of stories, news of two days. */
const EVERY = 600_000;

/** `npm run export`: writes the site as files for any web server. */
async function main(): Promise<number> {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const command = new Command("npm run export --")
    .description("Writes the whole paper as files, for any web server, object store or CDN.")
    .requiredOption("--out <folder>", "an empty folder, or one of an earlier export")
    .option("--watch", "go on, and write what is published or becomes due")
    .option("--precompress", "write a .br and .gz file beside each text (nginx: gzip_static)")
    .addHelpText("after", HELP)
    .showHelpAfterError("Run it with --help for examples.")
    .exitOverride();
  try {
    command.parse();
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 1;
    throw error;
  }
  const options = command.opts<Options>();
  const out = path.resolve(options.out);
  const settings = readSettings();
  speakAsPaper(settings);
  console.log(paperLine(settings));
  requireBuiltSite(root, settings);
  requireOutside(out, settings.contentDir);
  requireExportFolder(out);
  return locked(out, () => run(new ExportFolder(out), { root, settings, options }));
}

/** @throws Refusal, SettingsError or EditionError: what is missing, and what to do */
function requireBuiltSite(root: string, settings: Settings): void {
  requireContentFolder(settings.contentDir);
  if (!existsSync(path.join(root, WORKSPACE_PATHS.site, "BUILD_ID"))) {
    throw new Refusal("There is no built site yet; run “npm run build” first.");
  }
  const edition = Edition.open(settings.editionFile);
  const { url } = edition.paper;
  edition.close();
  if (settings.siteUrl !== undefined && settings.siteUrl !== url) {
    throw new Refusal(
      `The edition is of ${url}, and SITE_URL is ${settings.siteUrl}. Run “npm run build” with this SITE_URL first.`,
    );
  }
}

async function run(
  folder: ExportFolder,
  { root, settings, options }: { root: string; settings: Settings; options: Options },
): Promise<number> {
  let started: Promise<BuiltSite> | undefined;
  const site = () => {
    started ??= startBuiltSite(root, settings);
    return started;
  };
  const once = async () => {
    const begun = performance.now();
    const result = await exportSite(folder, readClock(), {
      root,
      settings,
      compresses: options.precompress === true,
      site,
      ...(process.stderr.isTTY && { onProgress: progress }),
    });
    if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
    return said(result, performance.now() - begun);
  };
  try {
    console.log(
      `${await once()}\n${path.join(folder.folder, "public")} is what has to be published.`,
    );
    if (options.watch) await watch(settings, once);
    return 0;
  } finally {
    await endSearch();
    await (await started)?.close();
  }
}

/** Exports again when the edition has changed, or a story has become due, until the process is asked to stop. */
async function watch({ editionFile }: Settings, once: () => Promise<string>): Promise<void> {
  let stopped = false;
  whenAskedToStop(() => {
    stopped = true;
  });
  const state = stateReader(
    () => editionFile,
    () => readClock().getTime(),
  );
  let seen = JSON.stringify(state());
  let at = Date.now();
  console.log("Watching; Ctrl-C ends it.");
  while (!stopped) {
    await wait(LOOK);
    const now = JSON.stringify(state());
    if (stopped || (now === seen && Date.now() - at < EVERY)) continue;
    try {
      console.log(await once());
      seen = now;
    } catch (error) {
      // Such as an edition that is being replaced, or a full disk: the next look tries again.
      console.error(failureText(error));
      await wait(LOOK * 10);
    }
    at = Date.now();
  }
}

function said({ stories, rendered, written, removed }: ExportResult, took: number): string {
  const seconds = (took / 1000).toFixed(1);
  if (written + removed === 0) return `Nothing has changed (${stories} stories, ${seconds} s).`;
  return `${stories} stories: ${rendered} pages and documents rendered, ${written} files written, ${removed} removed, in ${seconds} s.`;
}

function progress(done: number, of: number): void {
  process.stderr.write(`\r\u001b[K${done} of ${of}`);
}

/** Runs while no other export writes to the folder. */
async function locked<Result>(out: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await withDeskLock(path.join(out, "export"), work, 0);
  } catch (error) {
    if (!(error instanceof DeskRefusal)) throw error;
    throw new Refusal(`Another export is writing to ${out}. Wait until it has ended, or end it.`);
  }
}

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(failureText(error));
    process.exit(1);
  },
);
