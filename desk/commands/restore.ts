import path from "node:path";
import { Command } from "commander";
import { readClock, readSettings } from "../../newsroom/settings/settings.ts";
import { paperWords } from "../backup/backupFormat.ts";
import { type Restored, restoreBackup } from "../backup/restoreBackup.ts";
import { answering } from "../commandOutput.ts";
import type { DeskCommand } from "../deskCommand.ts";
import { openTerminal, printable } from "../terminal.ts";
import { tellColoured, tellCommand } from "../words/commands/tellCommand.ts";

const help = () => `
${tellCommand("examples")}
  npm run desk -- restore backups/broadsheet-courier.example-20140613T160000Z.tar.gz
  npm run desk -- restore FILE --into /srv/courier      ${tellCommand("restoreIntoMeans")}
  npm run desk -- restore FILE --replace                ${tellCommand("restoreReplaceMeans")}

${tellCommand("restoreHelp")}`;

interface Options {
  into?: string;
  replace?: boolean;
  json?: boolean;
}

/** `desk restore`: brings a paper back from the file of a backup. */
export const restore: DeskCommand = () =>
  new Command("restore")
    .description(tellCommand("restoreAbout"))
    .argument("<file>", tellCommand("restoreFile"))
    .option("--into <folder>", tellCommand("restoreInto"))
    .option("--replace", tellCommand("restoreReplace"))
    .option("--json", tellCommand("jsonOption"))
    .addHelpText("after", help)
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
          tellColoured(terminal.colour.green, "restored", {
            count: files,
            paper: printable(paperWords(head.paper)),
            time: head.made,
          }),
        );
        terminal.line(`  ${tellCommand("restoredContent", { folder: target.contentDir })}`);
        for (const place of aside) terminal.line(`  ${tellCommand("restoredAside", { place })}`);
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
    tellCommand("restoredNext", { command: `${settings}npm run build` }),
    ...(secret ? [] : [tellCommand("restoredNoSecret")]),
  ];
}
