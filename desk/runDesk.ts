import { Command, CommanderError } from "commander";
import { requireContentFolder } from "../newsroom/content/contentFolderAccess.ts";
import { speakToEditors } from "../newsroom/locales/editorsLanguage.ts";
import { speakAsPaper } from "../newsroom/paper/paperLanguage.ts";
import { readSettings, SettingsError } from "../newsroom/settings/settings.ts";
import { failureText } from "../newsroom/system/failure.ts";
import { beginningLanguage } from "./beginningLanguage.ts";
import { withCommanderWords } from "./commanderWords.ts";
import type { DeskCommand, DeskContext } from "./deskCommand.ts";
import { editorsPaperLine } from "./editorsPaperLine.ts";
import { refuseOnFetchedContent } from "./fetchedContent.ts";
import { openTerminal } from "./terminal.ts";
import { tellCommand } from "./words/commands/tellCommand.ts";

/**
 * Every command by its name, in the order of `--help`. Only the requested one is imported, since they need
 * large libraries.
 */
const COMMANDS: ReadonlyMap<string, () => Promise<DeskCommand>> = new Map([
  ["init", async () => (await import("./commands/init.ts")).init],
  ["new", async () => (await import("./commands/new.ts")).newDraft],
  ["import", async () => (await import("./commands/import.ts")).importCommand],
  ["list", async () => (await import("./commands/list.ts")).list],
  ["check", async () => (await import("./commands/check.ts")).check],
  ["preview", async () => (await import("./commands/preview.ts")).preview],
  ["publish", async () => (await import("./commands/publish.ts")).publish],
  ["rename", async () => (await import("./commands/rename.ts")).rename],
  ["renew", async () => (await import("./commands/renew.ts")).renew],
  ["fetch", async () => (await import("./commands/fetch.ts")).fetchCommand],
  ["breaking", async () => (await import("./commands/breaking.ts")).breaking],
  ["unpublish", async () => (await import("./commands/unpublish.ts")).unpublish],
  ["backup", async () => (await import("./commands/backup.ts")).backup],
  ["restore", async () => (await import("./commands/restore.ts")).restore],
  ["upgrade", async () => (await import("./commands/upgrade.ts")).upgrade],
]);

interface BrowserOptions {
  port?: number;
  open: boolean;
  /** `true` without an address. */
  host?: string | true;
}

const LARGEST_PORT = "65535";

function portIn(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= Number(LARGEST_PORT)) return port;
  throw new SettingsError(tellCommand("portNoNumber", { port: text, largest: LARGEST_PORT }));
}

/** Commands that bring a content folder, or need none. */
const BRINGING = new Set(["init", "restore", "fetch"]);

/** @throws SettingsError that leads to “init” where there is no content */
async function refuseWithoutContent(command: string, options: { json?: boolean }): Promise<void> {
  if (BRINGING.has(command)) return;
  try {
    requireContentFolder(readSettings().contentDir);
  } catch (error) {
    const { answerRefusal } = await import("./commandOutput.ts");
    answerRefusal(openTerminal(options), error);
    throw error;
  }
}

/** Before a wrong setting is reported, which no command needs for its help. */
function speakAsPaperOrInEnglish(): void {
  try {
    speakAsPaper(readSettings());
  } catch {
    speakToEditors("en");
  }
}

/**
 * Runs one command line of the desk in this process: results go to standard output, failures to standard
 * error.
 * @param args the arguments after `npm run desk --`
 * @returns the exit status: 0, or 1 after a failure or where the command has set `process.exitCode`
 */
export async function runDesk(args: readonly string[], context: DeskContext): Promise<number> {
  speakAsPaperOrInEnglish();
  if (args[0] === "init") {
    const language = beginningLanguage(args, Boolean(process.env.CONTENT_DIR));
    if (language !== undefined) speakToEditors(language);
  }
  const desk = withCommanderWords(new Command("desk"))
    .description(tellCommand("deskAbout"))
    .usage("[COMMAND] [OPTIONS]")
    .option("--port <number>", tellCommand("deskPort", { port: "4400" }), portIn)
    .option("--no-open", tellCommand("deskNoOpen"))
    .option("--host [address]", tellCommand("deskHost"))
    .action(async ({ port, open, host }: BrowserOptions) => {
      const { startDesk } = await import("./server/startDesk.ts");
      const at = host === true ? "0.0.0.0" : host;
      process.exitCode = await startDesk(context.root, { port, opens: open, host: at });
    })
    .exitOverride()
    .hook("preAction", async (_, command) => {
      if (command.name() === "desk") return;
      // On standard error: programs read what commands print.
      const says = context.saysPaper && command.name() !== "init" && !command.opts().json;
      if (says) console.error(editorsPaperLine(readSettings()));
      await refuseWithoutContent(command.name(), command.opts());
      await refuseOnFetchedContent(command.name(), command.opts());
    });
  try {
    const asked = COMMANDS.get(args[0] ?? "");
    for (const load of asked ? [asked] : COMMANDS.values()) {
      desk.addCommand((await load())(context).copyInheritedSettings(desk));
    }
    await desk.parseAsync(args, { from: "user" });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 1;
    console.error(failureText(error));
    return 1;
  }
}
