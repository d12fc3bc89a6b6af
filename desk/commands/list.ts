import { Command, InvalidArgumentError } from "commander";
import { readContentFolder } from "../../newsroom/content/contentFolder.ts";
import {
  isoWithOffset,
  type LocaleSettings,
  shortTime,
} from "../../newsroom/locales/dateFormats.ts";
import { readPaper } from "../../newsroom/paper/paper.ts";
import { checkContent } from "../../newsroom/rules/checkContent.ts";
import { readClock, readSettings } from "../../newsroom/settings/settings.ts";
import { pathFromHere } from "../contentPaths.ts";
import type { DeskCommand } from "../deskCommand.ts";
import { editionGapsOrWhy, printGaps } from "../editionGaps.ts";
import { type StoryEntry, type StoryState, storyEntries } from "../storyStates.ts";
import { count, openTerminal, printable, type Terminal } from "../terminal.ts";

const EXAMPLES = `
Examples:
  npm run desk -- list
  npm run desk -- list --latest 30
  npm run desk -- list --json

It also compares the content folder with the paper as readers have it: stories whose folder is gone or
has another name, and stories that are not in the paper yet.`;

const TITLES: Record<StoryState, string> = {
  draft: "Drafts",
  scheduled: "Scheduled",
  published: "Latest",
};

/**
 * `desk list`: drafts, scheduled and latest stories with their open problems, and differences between the
 * edition and the folder.
 */
export const list: DeskCommand = () =>
  new Command("list")
    .description(
      "List drafts, scheduled and latest stories with what is open about each, and what has gone.",
    )
    .option("--latest <number>", "how many published stories to list", readCount, 10)
    .option("--json", "answer in JSON, for programs")
    .addHelpText("after", EXAMPLES)
    .action(async (options: { latest: number; json?: boolean }) => {
      const terminal = openTerminal({ json: options.json === true });
      const settings = readSettings();
      const { contentDir, siteUrl } = settings;
      const now = readClock();
      const folder = await readContentFolder(contentDir, { drafts: true });
      // Selects the stories first, so that only those are checked.
      const listed = storyEntries(folder.files, [], now, options.latest);
      const only = new Set(listed.map(({ file }) => file));
      const { problems } = checkContent(folder, { siteUrl, now, only });
      const entries = storyEntries(
        folder.files.filter(({ path }) => only.has(path)),
        problems,
        now,
        options.latest,
      );
      const { gone, missing, unreadable } = editionGapsOrWhy(settings, folder, now);
      terminal.answer({
        content: contentDir,
        gone,
        missing,
        ...(unreadable === undefined ? {} : { edition: unreadable }),
        stories: entries.map((entry) => ({
          ...entry,
          file: pathFromHere(contentDir, entry.file),
        })),
      });
      const { paper } = readPaper(folder.site, { siteUrl });
      for (const state of ["draft", "scheduled", "published"] as const) {
        show(
          terminal,
          TITLES[state],
          entries.filter((entry) => entry.state === state),
          contentDir,
          paper ?? { language: "en", timeZone: "UTC" },
        );
      }
      printGaps(terminal, { gone, missing }, contentDir);
      if (unreadable !== undefined) {
        terminal.line(terminal.colour.yellow(`Not compared with the paper: ${unreadable}.`));
      }
      terminal.line();
      terminal.line("What is open about a story:  npm run desk -- check NAME");
      terminal.line("To publish a ready draft:    npm run desk -- publish NAME");
      terminal.line('A new draft:                 npm run desk -- new "Headline"');
    });

function show(
  terminal: Terminal,
  title: string,
  entries: readonly StoryEntry[],
  contentDir: string,
  locale: LocaleSettings,
): void {
  const { colour } = terminal;
  if (entries[0]?.state !== "draft") terminal.line();
  terminal.line(colour.bold(`${title} (${entries.length})`));
  if (entries.length === 0) terminal.line(colour.dim("  none"));
  for (const entry of entries) {
    const when =
      entry.published !== undefined && entry.state !== "draft"
        ? `${shortTime(entry.published, locale)}  `
        : "";
    const embargo =
      entry.embargo &&
      `  embargoed until ${isoWithOffset(new Date(entry.embargo).toISOString(), locale)}`;
    terminal.line(`  ${printable(entry.headline)}`);
    const file = pathFromHere(contentDir, entry.file);
    terminal.line(
      `    ${colour.dim(`${when}${printable(file)}`)}  ${stateOf(entry, terminal)}${colour.yellow(embargo ?? "")}`,
    );
  }
}

function stateOf({ errors, warnings }: StoryEntry, { colour }: Terminal): string {
  const parts = [
    ...(errors > 0 ? [colour.red(count(errors, "error"))] : []),
    ...(warnings > 0 ? [colour.yellow(count(warnings, "warning"))] : []),
  ];
  return parts.length > 0 ? parts.join(", ") : colour.green("ready");
}

function readCount(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0) return number;
  throw new InvalidArgumentError("Write a whole number, like 20.");
}
