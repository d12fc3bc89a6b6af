import { Command, CommanderError } from "commander";
import { failureText } from "../newsroom/system/failure.ts";
import type { DeskCommand, DeskContext } from "./deskCommand.ts";

/**
 * Every command by its name, in the order of `--help`. Only the requested one is imported, since they need
 * large libraries.
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
  ["breaking", async () => (await import("./commands/breaking.ts")).breaking],
  ["unpublish", async () => (await import("./commands/unpublish.ts")).unpublish],
]);

/**
 * Runs one command line of the desk in this process: results go to standard output, failures to standard
 * error.
 * @param args the arguments after `npm run desk --`
 * @returns the exit status: 0, or 1 after a failure or where the command has set `process.exitCode`
 */
export async function runDesk(args: readonly string[], context: DeskContext): Promise<number> {
  const desk = new Command("desk")
    .description("The editor's desk: raw copy in, published stories out.")
    .usage("COMMAND [OPTIONS]")
    .showHelpAfterError("Run it with --help for examples.")
    .exitOverride();
  try {
    const asked = COMMANDS.get(args[0] ?? "");
    for (const load of asked ? [asked] : COMMANDS.values()) {
      desk.addCommand((await load())(context).exitOverride());
    }
    await desk.parseAsync(args, { from: "user" });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 1;
    console.error(failureText(error));
    return 1;
  }
}
