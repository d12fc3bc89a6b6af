import { readFileSync } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import path from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { requireContentFolder } from "../../newsroom/content/contentFolderAccess.ts";
import { readClock, readSettings, type Settings } from "../../newsroom/settings/settings.ts";
import {
  type BackupHead,
  EDITION_ENTRY,
  FORMAT,
  isSamePaper,
  type PaperIdentity,
  paperWords,
  SECRET_ENTRY,
} from "../backup/backupFormat.ts";
import { paperIdentity } from "../backup/paperFiles.ts";
import { readHead, verifyBackup } from "../backup/readBackup.ts";
import { writeBackup } from "../backup/writeBackup.ts";
import { answering } from "../commandOutput.ts";
import { type DeskCommand, DeskRefusal } from "../deskCommand.ts";
import { openTerminal, printable, type Terminal } from "../terminal.ts";
import { tellColoured, tellCommand } from "../words/commands/tellCommand.ts";

const help = () => `
${tellCommand("examples")}
  npm run desk -- backup                                    ${tellCommand("backupUsual", { folder: USUAL_FOLDER })}
  npm run desk -- backup --out /mnt/disk/courier --keep 14  ${tellCommand("backupKeepMeans")}
  npm run desk -- backup --verify backups/broadsheet-….tar.gz

${tellCommand("backupHelp")}`;

/** Unless --out says another one. */
const USUAL_FOLDER = "backups";

interface Options {
  out?: string;
  keep?: number;
  verify?: string;
  json?: boolean;
}

/** `desk backup`: writes a paper into one file, or verifies such a file. */
export const backup: DeskCommand = ({ root }) =>
  new Command("backup")
    .description(tellCommand("backupAbout"))
    .option("--out <file or folder>", tellCommand("backupOut"), USUAL_FOLDER)
    .option("--keep <number>", tellCommand("backupKeep"), readNumber)
    .option("--verify <file>", tellCommand("backupVerify"))
    .option("--json", tellCommand("jsonOption"))
    .addHelpText("after", help)
    .action(async (options: Options) => {
      const terminal = openTerminal(options);
      await answering(terminal, async () => {
        if (options.verify !== undefined) await verify(terminal, options.verify);
        else await make(terminal, root, options);
      });
    });

async function verify(terminal: Terminal, file: string): Promise<void> {
  const { head, files } = await verifyBackup(path.resolve(file));
  terminal.line(
    tellColoured(terminal.colour.green, "backupWhole", {
      count: files.length,
      paper: printable(paperWords(head.paper)),
      time: head.made,
    }),
  );
  terminal.answer({ state: "whole", ...head, files: files.length });
}

async function make(terminal: Terminal, root: string, { out = "", keep }: Options): Promise<void> {
  const settings = readSettings();
  const now = readClock();
  requireContentFolder(settings.contentDir);
  const paper = paperIdentity(settings.contentDir);
  const target = path.resolve(
    /\.t(?:ar\.)?gz$/.test(out) ? out : path.join(out, nameOf(paper, now)),
  );
  requireOutside(target, settings);
  await mkdir(path.dirname(target), { recursive: true });
  await requireReplaceable(target);
  const head: BackupHead = {
    format: FORMAT,
    version: versionOf(root),
    made: now.toISOString(),
    paper,
  };
  const { size, files, leftOut, isEditionDamaged } = await writeBackup(settings, target, head);
  const deleted = keep === undefined ? [] : await deleteOlder(target, paper, keep);
  const has = (entry: string) => files.some((file) => file.path === entry);
  const secret = process.env.BROADSHEET_SECRET
    ? "environment"
    : has(SECRET_ENTRY)
      ? "saved"
      : "none";
  terminal.line(tellColoured(terminal.colour.green, "backupSaved", { file: target }));
  terminal.line(
    `  ${tellCommand("backupSize", {
      count: files.length,
      size: (size / 1e6).toFixed(1),
      paper: printable(paperWords(paper)),
    })}`,
  );
  if (secret === "environment") {
    terminal.line(`  ${tellCommand("backupSecretElsewhere")}`);
  }
  if (isEditionDamaged) {
    terminal.line(`  ${terminal.colour.yellow(tellCommand("backupEditionDamaged"))}`);
  }
  for (const name of leftOut) {
    terminal.line(
      `  ${terminal.colour.yellow(tellCommand("backupLeftOut", { name: printable(name) }))}`,
    );
  }
  for (const name of deleted) {
    terminal.line(`  ${terminal.colour.dim(tellCommand("backupDeleted", { name }))}`);
  }
  terminal.answer({
    state: "saved",
    file: target,
    bytes: size,
    files: files.length,
    paper,
    secret,
    edition: isEditionDamaged ? "damaged" : has(EDITION_ENTRY) ? "saved" : "none",
    leftOut,
    deleted,
  });
}

/** `broadsheet-courier.example-20140613T160000Z.tar.gz` */
function nameOf(paper: PaperIdentity, now: Date): string {
  const time = now.toISOString().replace(/[-:]|\.\d+/g, "");
  return `${prefixOf(paper)}${time}.tar.gz`;
}

function prefixOf({ url = "" }: PaperIdentity): string {
  const host = URL.canParse(url) ? new URL(url).hostname.replaceAll(/[^a-z0-9.-]/g, "") : "";
  return `broadsheet-${host || "paper"}-`;
}

/** A backup within the content folder would be in the next one. */
function requireOutside(target: string, { contentDir }: Settings): void {
  if (!target.startsWith(`${contentDir}${path.sep}`)) return;
  throw new DeskRefusal(tellCommand("backupInContent", { file: target }));
}

/** @throws DeskRefusal if something else than a backup is at the target */
async function requireReplaceable(target: string): Promise<void> {
  try {
    await readHead(target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    if (!(error instanceof DeskRefusal)) throw error;
    throw new DeskRefusal(tellCommand("backupNotOne", { file: target }));
  }
}

/**
 * Deletes all but the newest backups of a paper beside a new one, which the names are sorted by.
 * @param keep how many stay, the new one too
 * @returns names of the deleted files
 */
async function deleteOlder(target: string, paper: PaperIdentity, keep: number): Promise<string[]> {
  const folder = path.dirname(target);
  const names = (await readdir(folder))
    .filter((name) => /^broadsheet-.*-\d{8}T\d{6}Z\.tar\.gz$/.test(name))
    .filter((name) => name !== path.basename(target));
  const own: Array<{ name: string; made: string }> = [];
  for (const name of names) {
    // What cannot be read stays: it may be another paper's.
    const head = await readHead(path.join(folder, name)).catch(() => undefined);
    if (head && isSamePaper(head.paper, paper)) own.push({ name, made: head.made });
  }
  own.sort((a, b) => (a.made < b.made ? 1 : -1));
  const old = own.slice(keep - 1).map(({ name }) => name);
  for (const name of old) await rm(path.join(folder, name), { force: true });
  return old;
}

function versionOf(root: string): string {
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  return version;
}

function readNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new InvalidArgumentError(tellCommand("backupNoNumber"));
}
