import { Command } from "commander";
import type { EditionDifference } from "../../newsroom/edition/editionDifference.ts";
import { lacksFonts } from "../../newsroom/paper/themeFonts.ts";
import { readClock, readSettings } from "../../newsroom/settings/settings.ts";
import {
  answering,
  NO_SERVER,
  printChangeReport,
  printServing,
  reachesReaders,
  type Serving,
} from "../commandOutput.ts";
import type { DeskCommand } from "../deskCommand.ts";
import { type RenewedPaper, renewPaper, servingRenewal } from "../renewPaper.ts";
import { count, openTerminal, printable, type Terminal } from "../terminal.ts";

const HELP = `
Examples:
  npm run desk -- renew                after changes of pages/, sections/, authors/, topics/ or site.yaml
  npm run desk -- renew --json         for programs, such as a job that has pulled the content folder

Everything in the content folder but the drafts is checked first; a mistake leaves the edition as it is
(exit status 1). Then the edition is replaced as a whole, and servers that run render those pages anew
that show something else. No file is changed, so that a story whose text has changed does not say
“Updated”: publish it to have that said. What a build needs besides (fonts, code, settings): npm run build.`;

const FONTS_MISSING =
  "The fonts that the theme names are made by a build: npm run build. Until then pages have the product's.";

/** `desk renew`: updates the edition of a running server from the whole content folder. */
export const renew: DeskCommand = ({ root }) =>
  new Command("renew")
    .description(
      "Bring pages, sections, authors, topics, site.yaml and changed stories before readers.",
    )
    .option("--json", "answer in JSON, for programs")
    .addHelpText("after", HELP)
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
        if (needsBuild) terminal.line(terminal.colour.yellow(FONTS_MISSING));
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
    terminal.line(
      `${reachesReaders(serving) ? green("Renewed:") : yellow("Put into the edition:")} ${bold(`number ${number}`)}`,
    );
    for (const line of differenceLines(renewed.difference)) terminal.line(`  ${printable(line)}`);
    terminal.line(
      dim(
        everything
          ? "Every page shows something else now."
          : `${count(addresses.length, "page")} ${addresses.length === 1 ? "shows" : "show"} something else now; all others stay as they are.`,
      ),
    );
  } else if (renewed) {
    terminal.line("The edition has everything as it stands in the content folder already.");
  }
  printServing(terminal, serving, {
    shows: "serves this edition",
    shouldShow: "does not serve it",
    nobody: NO_SERVER,
  });
}

/** The most names in one line. */
const NAMED = 8;

/** The changes of a renewal, one line for each kind. */
export function differenceLines({ stories, ...rest }: EditionDifference): string[] {
  const lines: Array<[string, readonly string[]]> = [
    ["site.yaml", rest.paper],
    ["sections", rest.sections],
    ["topics", rest.topics],
    ["authors", rest.authors],
    ["pages", rest.pages],
    ["files of public/", rest.publicFiles],
    ["new stories", stories.added],
    ["changed stories", stories.changed],
    ["stories no longer there", stories.removed],
    ["old addresses", rest.addresses],
  ];
  return lines.flatMap(([what, names]) => {
    if (names.length === 0) return [];
    const more = names.length > NAMED ? `, and ${names.length - NAMED} more` : "";
    return `${what}: ${names.slice(0, NAMED).join(", ")}${more}`;
  });
}
