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
import { count, openTerminal, printable, type Terminal } from "../terminal.ts";

const HELP = `
Examples:
  npm run desk -- backup                                    into the folder “backups”
  npm run desk -- backup --out /mnt/disk/courier --keep 14  and only the newest 14 of this paper stay
  npm run desk -- backup --verify backups/broadsheet-….tar.gz

It has all that cannot be made again: the content folder with its drafts and its Git history, the desk's
secret, and the edition, which remembers what addresses readers had. Whoever has it can see drafts and sign
for the desk: only its owner may read it, and it should leave this machine encrypted. Editors may go on
working meanwhile. “npm run desk -- restore FILE” brings everything back.`;

interface Options {
  out?: string;
  keep?: number;
  verify?: string;
  json?: boolean;
}

/** `desk backup`: writes a paper into one file, or verifies such a file. */
export const backup: DeskCommand = ({ root }) =>
  new Command("backup")
    .description("Write content, drafts and secrets into one file, or verify one.")
    .option("--out <file or folder>", "a file, if it ends with .tar.gz; else a folder", "backups")
    .option("--keep <number>", "delete older backups of this paper in that folder", readNumber)
    .option("--verify <file>", "read a backup whole and compare every file in it")
    .option("--json", "answer in JSON, for programs")
    .addHelpText("after", HELP)
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
    `${terminal.colour.green("Whole:")} ${count(files.length, "file")} of ${printable(paperWords(head.paper))}, made ${head.made}`,
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
  terminal.line(`${terminal.colour.green("Saved:")} ${target}`);
  terminal.line(
    `  ${count(files.length, "file")}, ${(size / 1e6).toFixed(1)} MB, of ${printable(paperWords(paper))}`,
  );
  if (secret === "environment") {
    terminal.line(
      "  The secret is that of BROADSHEET_SECRET, which is not in the backup: keep it elsewhere.",
    );
  }
  if (isEditionDamaged) {
    terminal.line(
      `  ${terminal.colour.yellow("The edition is damaged and was left out; run “npm run build”.")}`,
    );
  }
  for (const name of leftOut) {
    terminal.line(
      `  ${terminal.colour.yellow(`Left out, since it is no file, or no other system could have it: ${printable(name)}`)}`,
    );
  }
  for (const name of deleted) terminal.line(`  ${terminal.colour.dim(`Deleted: ${name}`)}`);
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
  throw new DeskRefusal(
    `${target} lies in the content folder. Nothing has been written; name a place outside of it with --out.`,
  );
}

/** @throws DeskRefusal if something else than a backup is at the target */
async function requireReplaceable(target: string): Promise<void> {
  try {
    await readHead(target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    if (!(error instanceof DeskRefusal)) throw error;
    throw new DeskRefusal(
      `${target} is there already and is no backup. Nothing has been written; name another file with --out.`,
    );
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
  throw new InvalidArgumentError("Write a whole number of 1 or more, like 14.");
}
