import { Command } from "commander";
import type { EditionDifference } from "../../newsroom/edition/editionDifference.ts";
import { lacksFonts } from "../../newsroom/paper/themeFonts.ts";
import { readClock, readSettings } from "../../newsroom/settings/settings.ts";
import {
  answering,
  printChangeReport,
  printServing,
  reachesReaders,
  type Serving,
} from "../commandOutput.ts";
import type { DeskCommand } from "../deskCommand.ts";
import { type RenewedPaper, renewPaper, servingRenewal } from "../renewPaper.ts";
import { openTerminal, printable, type Terminal } from "../terminal.ts";
import { tellColoured, tellCommand } from "../words/commands/tellCommand.ts";

const help = () => `
${tellCommand("examples")}
  npm run desk -- renew                ${tellCommand("renewAfter")}
  npm run desk -- renew --json         ${tellCommand("renewForPrograms")}

${tellCommand("renewHelp")}`;

/** `desk renew`: updates the edition of a running server from the whole content folder. */
export const renew: DeskCommand = ({ root }) =>
  new Command("renew")
    .description(tellCommand("renewAbout"))
    .option("--json", tellCommand("jsonOption"))
    .addHelpText("after", help)
    .action(async (options: { json?: boolean }) => {
      const terminal = openTerminal(options);
      const settings = readSettings();
      const now = readClock();
      await answering(terminal, async () => {
        const done = await renewPaper(settings, now);
        const { renewed, paper, after, warnings } = done;
        const serving = await servingRenewal(root, settings, done);
        say(terminal, done, serving);
        const needsBuild = lacksFonts(paper);
        if (needsBuild) terminal.line(terminal.colour.yellow(tellCommand("renewFontsMissing")));
        const announced = renewed ? [...renewed.shown, ...renewed.hidden] : [];
        const change = renewed?.change;
        const told = { change, serving, paper, announced, after, now };
        const { edition, ...others } = await printChangeReport(terminal, settings, told);
        terminal.answer({
          state: !renewed ? "unbuilt" : change ? "renewed" : "unchanged",
          difference: renewed?.difference,
          shown: renewed?.shown,
          hidden: renewed?.hidden,
          everyPage: change?.everything,
          pages: change?.addresses,
          needsBuild,
          warnings,
          edition,
          reachesReaders: reachesReaders(serving),
          ...others,
        });
      });
    });

function say(terminal: Terminal, { renewed, warnings }: RenewedPaper, serving: Serving): void {
  const { bold, dim, green, yellow } = terminal.colour;
  terminal.problems(warnings);
  if (warnings.length > 0) terminal.line();
  if (renewed?.change) {
    const { number, everything, addresses } = renewed.change;
    const edition = bold(tellCommand("editionNumber", { number }));
    terminal.line(
      reachesReaders(serving)
        ? tellColoured(green, "renewed", { edition })
        : tellColoured(yellow, "renewedInEdition", { edition }),
    );
    for (const line of differenceLines(renewed.difference)) terminal.line(`  ${printable(line)}`);
    terminal.line(
      dim(
        everything
          ? tellCommand("renewEveryPage")
          : tellCommand("renewPages", { count: addresses.length }),
      ),
    );
  } else if (renewed) {
    terminal.line(tellCommand("renewNothing"));
  }
  printServing(terminal, serving, {
    shows: "serverServes",
    lacks: "serverServesOther",
    nobody: tellCommand("noServer"),
  });
}

/** The most names in one line. */
const NAMED = 8;

/** The changes of a renewal, one line for each kind. */
export function differenceLines({ stories, ...rest }: EditionDifference): string[] {
  const lines = [
    ["changedPaper", rest.paper],
    ["changedSections", rest.sections],
    ["changedTopics", rest.topics],
    ["changedAuthors", rest.authors],
    ["changedPages", rest.pages],
    ["changedPublicFiles", rest.publicFiles],
    ["addedStories", stories.added],
    ["changedStories", stories.changed],
    ["removedStories", stories.removed],
    ["oldAddresses", rest.addresses],
  ] as const;
  return lines.flatMap(([what, all]) => {
    if (all.length === 0) return [];
    const named = all.slice(0, NAMED).join(", ");
    const more = all.length - NAMED;
    const names = more > 0 ? tellCommand("changedMore", { names: named, count: more }) : named;
    return tellCommand(what, { names });
  });
}
