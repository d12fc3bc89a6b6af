import { fileURLToPath } from "node:url";
import { Command, CommanderError } from "commander";
import { failureText } from "../newsroom/system/failure.ts";
import type { DeskCommand } from "./deskCommand.ts";

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
  ["rename", async () => (await import("./commands/rename.ts")).rename],
  ["renew", async () => (await import("./commands/renew.ts")).renew],
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
  if (error.code === "EPIPE") process.exit();
  // A full disk under a file that the answer is led into, for example.
  console.error(failureText(error));
  process.exit(1);
});

main().catch((error: unknown) => {
  if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? 0 : 1);
  console.error(failureText(error));
  process.exit(1);
});
