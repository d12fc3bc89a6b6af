import { existsSync } from "node:fs";
import { Command } from "commander";
import { readClock, readSettings, type Settings } from "../../newsroom/settings/settings.ts";
import {
  answering,
  NO_SERVER,
  printChangeReport,
  printServing,
  reachesReaders,
  type Serving,
} from "../commandOutput.ts";
import { type DeskCommand, DeskRefusal } from "../deskCommand.ts";
import { editorsServersOf, notifyServers, servesEdition } from "../notifyServers.ts";
import { type BreakingSet, setBreaking } from "../setBreaking.ts";
import { openTerminal, printable } from "../terminal.ts";

const HELP = `
Examples:
  npm run desk -- breaking "Dam above Upper Valley gives way" --until 18:30
  npm run desk -- breaking "Dam gives way" --story dam-gives-way --until "2014-06-13 23:00"
  npm run desk -- breaking --off

The line stands above the masthead of every page until its time ends, or until it is taken off. It is written
into site.yaml; a new one replaces the one before. Nothing else that has changed in the content folder
comes before readers.`;

interface Options {
  story?: string;
  until?: string;
  off?: boolean;
  json?: boolean;
}

/** `desk breaking`: sets the line of breaking news, or takes it off. */
export const breaking: DeskCommand = ({ root }) =>
  new Command("breaking")
    .description("Put one line of breaking news above every page, until a time.")
    .argument("[text]", "what has happened, in 80 characters at most")
    .option(
      "--story <story>",
      "the published story that it leads to: its folder's name, or address",
    )
    .option(
      "--until <time>",
      "when it ends: 18:30, “2014-06-13 18:30” or 2014-06-13T18:30:00-04:00",
    )
    .option("--off", "take it off")
    .option("--json", "answer in JSON, for programs")
    .addHelpText("after", HELP)
    .action(async (text: string | undefined, options: Options) => {
      const terminal = openTerminal(options);
      const settings = readSettings();
      const now = readClock();
      await answering(terminal, async () => {
        const done = await setBreaking(settings, requestOf(text, options), now);
        const serving = await servingOf(root, settings, done);
        const { bold, green } = terminal.colour;
        if (done.breaking) {
          terminal.line(`${green("Breaking:")} ${bold(printable(done.breaking.text))}`);
          terminal.line(
            `  until ${done.breaking.until}${done.breaking.story ? `, leading to ${done.breaking.story}` : ""}`,
          );
        } else {
          terminal.line(done.wasSet ? green("Taken off.") : "There was no breaking news.");
        }
        printServing(terminal, serving, {
          shows: "serves this edition",
          shouldShow: "does not serve it",
          nobody: NO_SERVER,
        });
        const { change, paper, after, breaking } = done;
        const { edition, ...others } = await printChangeReport(terminal, settings, {
          change,
          serving,
          paper,
          announced: [],
          after,
          now,
        });
        terminal.answer({
          state: breaking ? "set" : "off",
          breaking,
          edition,
          reachesReaders: reachesReaders(serving),
          ...others,
        });
      });
    });

function requestOf(text: string | undefined, { story, until, off }: Options) {
  if (off) {
    if (text === undefined) return undefined;
    throw new DeskRefusal("Say what has happened, or --off, not both.");
  }
  if (!text?.trim()) {
    throw new DeskRefusal(
      'Say what has happened: npm run desk -- breaking "Dam gives way" --until 18:30',
    );
  }
  if (until === undefined) {
    throw new DeskRefusal("Say when it ends, since no news is breaking for ever: --until 18:30");
  }
  return { text, story, until };
}

async function servingOf(
  root: string,
  settings: Settings,
  { change }: BreakingSet,
): Promise<Serving> {
  const { editionFile } = settings;
  return {
    built: existsSync(editionFile),
    servers: change
      ? await notifyServers(editionFile, change, false, [servesEdition(change.number)])
      : [],
    editors: editorsServersOf(root, settings),
  };
}
