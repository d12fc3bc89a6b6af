import { Command } from "commander";
import { UPGRADES, type Upgrade } from "../../newsroom/content/upgrades/upgrades.ts";
import { readSettings } from "../../newsroom/settings/settings.ts";
import { answering } from "../commandOutput.ts";
import type { DeskCommand } from "../deskCommand.ts";
import { withDeskLock } from "../deskLock.ts";
import { openTerminal, printable } from "../terminal.ts";
import { plannedUpgrades, writeUpgrades } from "../upgradeContent.ts";
import { tellColoured, tellCommand } from "../words/commands/tellCommand.ts";

const help = () => `
${tellCommand("examples")}
  npm run desk -- upgrade --dry-run
  npm run desk -- upgrade

${tellCommand("upgradeHelp")}`;

/** `desk upgrade`: changes content files of an older version to what this one reads. */
export const upgrade: DeskCommand = () => upgradeBy(UPGRADES);

/** The same with upgrades of one's own. */
export function upgradeBy(upgrades: readonly Upgrade[]): Command {
  return new Command("upgrade")
    .description(tellCommand("upgradeAbout"))
    .option("--dry-run", tellCommand("upgradeDryRun"))
    .option("--json", tellCommand("jsonOption"))
    .addHelpText("after", help)
    .action(async ({ dryRun = false, json }: { dryRun?: boolean; json?: boolean }) => {
      const terminal = openTerminal({ json: json ?? false });
      const { contentDir, editionFile } = readSettings();
      await answering(terminal, () =>
        withDeskLock(editionFile, async () => {
          const planned = await plannedUpgrades(contentDir, upgrades);
          if (!dryRun) await writeUpgrades(contentDir, planned);
          const { green, yellow } = terminal.colour;
          if (planned.length === 0) terminal.line(green(tellCommand("upgradeNothing")));
          else if (dryRun) {
            terminal.line(tellColoured(yellow, "upgradeWould", { count: planned.length }));
          } else terminal.line(tellColoured(green, "upgradeDone", { count: planned.length }));
          for (const { file, versions } of planned) {
            terminal.line(`  ${printable(file)} (${versions.join(", ")})`);
          }
          if (planned.length > 0 && !dryRun) {
            terminal.line(tellCommand("upgradeNext", { command: "npm run desk -- check" }));
          }
          terminal.answer({
            state: planned.length === 0 ? "unchanged" : dryRun ? "planned" : "upgraded",
            files: planned.map(({ file, versions }) => ({ file, versions })),
          });
        }),
      );
    });
}
