import path from "node:path";
import { Command } from "commander";
import { readClock, readSettings } from "../../newsroom/settings/settings.ts";
import { paperWords } from "../backup/backupFormat.ts";
import { type Restored, restoreBackup } from "../backup/restoreBackup.ts";
import { answering } from "../commandOutput.ts";
import type { DeskCommand } from "../deskCommand.ts";
import { count, openTerminal, printable } from "../terminal.ts";

const HELP = `
Examples:
  npm run desk -- restore backups/broadsheet-courier.example-20140613T160000Z.tar.gz
  npm run desk -- restore FILE --into /srv/courier      content and edition in this folder
  npm run desk -- restore FILE --replace                moves the present content aside

The whole file is verified before anything is touched. Without --into the paper comes to CONTENT_DIR and
EDITION_FILE. A folder with content stays as it is unless --replace is written; it is then renamed, never
deleted. Restore only files that you or your machines have made: a content folder may have a Git repository,
whose settings name programs.`;

interface Options {
  into?: string;
  replace?: boolean;
  json?: boolean;
}

/** `desk restore`: brings a paper back from the file of a backup. */
export const restore: DeskCommand = () =>
  new Command("restore")
    .description("Bring content, drafts and secrets back from a backup.")
    .argument("<file>", "the backup")
    .option("--into <folder>", "restore into this folder: content/, edition.sqlite and its secret")
    .option("--replace", "move what is there aside first")
    .option("--json", "answer in JSON, for programs")
    .addHelpText("after", HELP)
    .action(async (file: string, options: Options) => {
      const terminal = openTerminal(options);
      await answering(terminal, async () => {
        const target = targetOf(options.into);
        const restored = await restoreBackup(path.resolve(file), target, {
          replace: options.replace === true,
          now: readClock(),
        });
        const { head, files, aside } = restored;
        terminal.line(
          `${terminal.colour.green("Restored:")} ${count(files, "content file")} of ${printable(paperWords(head.paper))} as of ${head.made}`,
        );
        terminal.line(`  content: ${target.contentDir}`);
        for (const place of aside) terminal.line(`  what was there before: ${place}`);
        const next = nextSteps(restored, target, options.into !== undefined);
        terminal.line();
        for (const line of next) terminal.line(line);
        terminal.answer({ state: "restored", ...head, files, ...target, aside, next });
      });
    });

interface Target {
  contentDir: string;
  editionFile: string;
}

function targetOf(into: string | undefined): Target {
  if (into === undefined) return readSettings();
  const folder = path.resolve(into);
  return {
    contentDir: path.join(folder, "content"),
    editionFile: path.join(folder, "edition.sqlite"),
  };
}

function nextSteps(
  { secret }: Restored,
  { contentDir, editionFile }: Target,
  isElsewhere: boolean,
): string[] {
  const settings = isElsewhere ? `CONTENT_DIR=${contentDir} EDITION_FILE=${editionFile} ` : "";
  return [
    `Next: ${settings}npm run build, then npm start.`,
    ...(secret
      ? []
      : ["It has no secret: set BROADSHEET_SECRET as it was, or links to previews are void."]),
  ];
}
