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
import { labelled, openTerminal, printable, type Terminal } from "../terminal.ts";
import { tellCommand } from "../words/commands/tellCommand.ts";

const help = () => `
${tellCommand("examples")}
  npm run desk -- list
  npm run desk -- list --latest 30
  npm run desk -- list --json

${tellCommand("listHelp")}`;

const TITLES = {
  draft: "listDrafts",
  scheduled: "listScheduled",
  published: "listPublished",
} as const satisfies Record<StoryState, string>;

/**
 * `desk list`: drafts, scheduled and latest stories with their open problems, and differences between the
 * edition and the folder.
 */
export const list: DeskCommand = () =>
  new Command("list")
    .description(tellCommand("listAbout"))
    .option("--latest <number>", tellCommand("listLatest"), readCount, 10)
    .option("--json", tellCommand("jsonOption"))
    .addHelpText("after", help)
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
          state,
          entries.filter((entry) => entry.state === state),
          contentDir,
          paper ?? { language: "en", timeZone: "UTC" },
        );
      }
      printGaps(terminal, { gone, missing }, contentDir);
      if (unreadable !== undefined) {
        terminal.line(terminal.colour.yellow(tellCommand("listNotCompared", { why: unreadable })));
      }
      terminal.line();
      const next = labelled([
        [tellCommand("listToSee"), "npm run desk -- check NAME"],
        [tellCommand("listToPublish"), "npm run desk -- publish NAME"],
        [tellCommand("listToBegin"), `npm run desk -- new "${tellCommand("listHeadline")}"`],
      ]);
      for (const line of next) terminal.line(line);
    });

function show(
  terminal: Terminal,
  state: StoryState,
  entries: readonly StoryEntry[],
  contentDir: string,
  locale: LocaleSettings,
): void {
  const { colour } = terminal;
  if (entries[0]?.state !== "draft") terminal.line();
  terminal.line(colour.bold(tellCommand(TITLES[state], { count: entries.length })));
  if (entries.length === 0) terminal.line(colour.dim(`  ${tellCommand("listNone")}`));
  for (const entry of entries) {
    const when =
      entry.published !== undefined && entry.state !== "draft"
        ? `${shortTime(entry.published, locale)}  `
        : "";
    const embargo =
      entry.embargo &&
      `  ${tellCommand("listEmbargo", { time: isoWithOffset(new Date(entry.embargo).toISOString(), locale) })}`;
    terminal.line(`  ${printable(entry.headline)}`);
    const file = pathFromHere(contentDir, entry.file);
    terminal.line(
      `    ${colour.dim(`${when}${printable(file)}`)}  ${stateOf(entry, terminal)}${colour.yellow(embargo ?? "")}`,
    );
  }
}

function stateOf({ errors, warnings }: StoryEntry, { colour }: Terminal): string {
  const parts = [
    ...(errors > 0 ? [colour.red(tellCommand("errorCount", { count: errors }))] : []),
    ...(warnings > 0 ? [colour.yellow(tellCommand("warningCount", { count: warnings }))] : []),
  ];
  return parts.length > 0 ? parts.join(", ") : colour.green(tellCommand("listReady"));
}

function readCount(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0) return number;
  throw new InvalidArgumentError(tellCommand("listNoNumber"));
}
