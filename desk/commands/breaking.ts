import { existsSync } from "node:fs";
import { Command } from "commander";
import { readClock, readSettings, type Settings } from "../../newsroom/settings/settings.ts";
import {
  answering,
  printChangeReport,
  printServing,
  reachesReaders,
  type Serving,
} from "../commandOutput.ts";
import { type DeskCommand, DeskRefusal } from "../deskCommand.ts";
import { editorsServersOf, notifyServers, servesEdition } from "../notifyServers.ts";
import { type BreakingSet, setBreaking } from "../setBreaking.ts";
import { openTerminal, printable } from "../terminal.ts";
import { tellColoured, tellCommand } from "../words/commands/tellCommand.ts";

const help = () => `
${tellCommand("examples")}
  npm run desk -- breaking "Dam above Upper Valley gives way" --until 18:30
  npm run desk -- breaking "Dam gives way" --story dam-gives-way --until "2014-06-13 23:00"
  npm run desk -- breaking --off

${tellCommand("breakingHelp")}`;

interface Options {
  story?: string;
  until?: string;
  off?: boolean;
  json?: boolean;
}

/** `desk breaking`: sets the line of breaking news, or takes it off. */
export const breaking: DeskCommand = ({ root }) =>
  new Command("breaking")
    .description(tellCommand("breakingAbout"))
    .argument("[text]", tellCommand("breakingText"))
    .option("--story <story>", tellCommand("breakingStory"))
    .option("--until <time>", tellCommand("breakingUntil"))
    .option("--off", tellCommand("breakingOff"))
    .option("--json", tellCommand("jsonOption"))
    .addHelpText("after", help)
    .action(async (text: string | undefined, options: Options) => {
      const terminal = openTerminal(options);
      const settings = readSettings();
      const now = readClock();
      await answering(terminal, async () => {
        const done = await setBreaking(settings, requestOf(text, options), now);
        const serving = await servingOf(root, settings, done);
        const { bold, green } = terminal.colour;
        if (done.breaking) {
          const { text, until: time, story } = done.breaking;
          terminal.line(tellColoured(green, "breakingSet", { text: bold(printable(text)) }));
          terminal.line(
            `  ${story ? tellCommand("breakingEndsLeading", { time, story }) : tellCommand("breakingEnds", { time })}`,
          );
        } else {
          terminal.line(
            done.wasSet ? green(tellCommand("breakingTakenOff")) : tellCommand("breakingNone"),
          );
        }
        printServing(terminal, serving, {
          shows: "serverServes",
          lacks: "serverServesOther",
          nobody: tellCommand("noServer"),
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
    throw new DeskRefusal(tellCommand("breakingBoth"));
  }
  if (!text?.trim()) {
    throw new DeskRefusal(
      tellCommand("breakingNoText", {
        example: 'npm run desk -- breaking "Dam gives way" --until 18:30',
      }),
    );
  }
  if (until === undefined) {
    throw new DeskRefusal(tellCommand("breakingNoEnd"));
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
