import { fileURLToPath } from "node:url";
import { Command, CommanderError } from "commander";
import { EditionError } from "../newsroom/edition/edition.ts";
import { SettingsError } from "../newsroom/settings.ts";
import { check } from "./commands/check.ts";
import { importCommand } from "./commands/import.ts";
import { list } from "./commands/list.ts";
import { newDraft } from "./commands/new.ts";
import { preview } from "./commands/preview.ts";
import { publish } from "./commands/publish.ts";
import { unpublish } from "./commands/unpublish.ts";
import { type DeskCommand, DeskRefusal } from "./deskCommand.ts";

/** Every command of the desk, in the order in which `--help` lists them; one file each in commands/. */
const COMMANDS: readonly DeskCommand[] = [
  newDraft,
  importCommand,
  list,
  check,
  preview,
  publish,
  unpublish,
];

/** `npm run desk -- COMMAND`: what editors do with stories, from raw copy to a published page. */
async function main(): Promise<void> {
  const desk = new Command("desk")
    .description("The editor's desk: raw copy in, published stories out.")
    .usage("COMMAND [OPTIONS]")
    .showHelpAfterError("Run it with --help for examples.")
    .exitOverride();
  const house = { root: fileURLToPath(new URL("..", import.meta.url)) };
  for (const command of COMMANDS) desk.addCommand(command(house).exitOverride());
  await desk.parseAsync();
}

// Whoever reads the answer may stop before its end, as “| head” does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

main().catch((error: unknown) => {
  if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? 0 : 1);
  const expected =
    error instanceof DeskRefusal || error instanceof SettingsError || error instanceof EditionError;
  console.error(expected ? error.message : error);
  process.exit(1);
});
