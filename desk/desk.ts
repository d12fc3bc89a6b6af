import { fileURLToPath } from "node:url";
import { Command, CommanderError } from "commander";
import { EditionError } from "../newsroom/edition/edition.ts";
import { SettingsError } from "../newsroom/settings.ts";
import { type DeskCommand, DeskRefusal } from "./deskCommand.ts";

/**
 * Every command of the desk by its name, in the order in which `--help` lists them; one file each in
 * commands/. They need large libraries, so only the one that is asked for is loaded.
 */
const COMMANDS: ReadonlyMap<string, () => Promise<DeskCommand>> = new Map([
  ["new", async () => (await import("./commands/new.ts")).newDraft],
  ["import", async () => (await import("./commands/import.ts")).importCommand],
  ["list", async () => (await import("./commands/list.ts")).list],
  ["check", async () => (await import("./commands/check.ts")).check],
  ["preview", async () => (await import("./commands/preview.ts")).preview],
  ["publish", async () => (await import("./commands/publish.ts")).publish],
  ["unpublish", async () => (await import("./commands/unpublish.ts")).unpublish],
]);

/** `npm run desk -- COMMAND`: what editors do with stories, from raw copy to a published page. */
async function main(): Promise<void> {
  const desk = new Command("desk")
    .description("The editor's desk: raw copy in, published stories out.")
    .usage("COMMAND [OPTIONS]")
    .showHelpAfterError("Run it with --help for examples.")
    .exitOverride();
  const house = { root: fileURLToPath(new URL("..", import.meta.url)) };
  const asked = COMMANDS.get(process.argv[2] ?? "");
  for (const load of asked ? [asked] : COMMANDS.values()) {
    desk.addCommand((await load())(house).exitOverride());
  }
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
