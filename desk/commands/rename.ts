import { Command } from "commander";
import { readClock, readSettings } from "../../newsroom/settings/settings.ts";
import {
  answering,
  printChangeReport,
  printServing,
  reachesReaders,
  type Serving,
} from "../commandOutput.ts";
import type { DeskCommand } from "../deskCommand.ts";
import { type Rename, renameStory } from "../renameStory.ts";
import { servingOfPublication } from "../storyServing.ts";
import { openTerminal, type Terminal } from "../terminal.ts";
import { tellColoured, tellCommand } from "../words/commands/tellCommand.ts";
import { sayNext } from "./publish.ts";

const help = () => `
${tellCommand("examples")}
  npm run desk -- rename dam-opens dam-opens-at-last
  npm run desk -- rename /2014/06/13/dam-opens dam-opens-at-last
  npm run desk -- rename drafts/dam dam-opens

${tellCommand("renameHelp")}`;

/** `desk rename`: changes a story's name and redirects its old address. */
export const rename: DeskCommand = ({ root }) =>
  new Command("rename")
    .description(tellCommand("renameAbout"))
    .argument("<story>", tellCommand("storyArgument"))
    .argument("<new-name>", tellCommand("renameTo"))
    .option("--json", tellCommand("jsonOption"))
    .addHelpText("after", help)
    .action(async (story: string, to: string, options: { json?: boolean }) => {
      const terminal = openTerminal(options);
      const settings = readSettings();
      const now = readClock();
      await answering(terminal, async () => {
        const done = await renameStory(settings, { story, to, now });
        if (!done.publication) {
          sayFile(terminal, done);
          terminal.answer({ state: done.state, file: done.file, mentions: done.mentions });
          return;
        }
        const { publication, mentions } = done;
        const { change, picturesGone, paper, after, trace: _, ...rest } = publication;
        const serving = await servingOfPublication(root, settings, publication);
        say(terminal, done, publication, serving);
        const isPublic = publication.state !== "scheduled";
        const announced = isPublic ? [publication.address, ...publication.ledFrom] : [];
        const told = { change, serving, paper, announced, after, now };
        const { edition, servers, editors, ...others } = await printChangeReport(
          terminal,
          settings,
          told,
        );
        sayNext(terminal, publication, serving);
        terminal.answer({
          ...rest,
          state: done.state,
          edition,
          reachesReaders: reachesReaders(serving),
          servers,
          editors,
          mentions,
          ...others,
        });
      });
    });

function say(
  terminal: Terminal,
  { mentions }: Rename,
  { state, ledFrom, url, address, file, updated, alsoChanged }: NonNullable<Rename["publication"]>,
  serving: Serving,
): void {
  const { green, bold, dim } = terminal.colour;
  terminal.line(tellColoured(green, "renamed", { file: bold(file) }));
  const waits = state === "scheduled";
  terminal.line(
    reachesReaders(serving) && !waits
      ? `  ${url}`
      : dim(`  ${tellCommand(waits ? "toBeAtLater" : "toBeAt", { url })}`),
  );
  for (const old of ledFrom) terminal.line(`  ${tellCommand("ledOn", { address: old })}`);
  if (updated) terminal.line(dim(tellCommand("renamedWordsToo", { time: updated })));
  for (const other of alsoChanged) {
    terminal.line(dim(`  ${tellCommand("namesNewAddress", { file: other })}`));
  }
  printServing(terminal, serving, {
    shows: state === "scheduled" ? "serverKeepsBack" : "serverShowsAtNew",
    lacks: "serverLacksThat",
    nobody: tellCommand("noServer"),
    address,
  });
  sayMentions(terminal, mentions);
}

/**
 * Prints the result for a draft, or for a story that has the name already; readers notice neither.
 */
function sayFile(terminal: Terminal, { state, file, mentions }: Rename): void {
  const command = `npm run desk -- publish ${file.split("/").at(-2) ?? ""}`;
  if (state === "unchanged") {
    terminal.line(tellCommand("renameUnchanged", { file }));
    terminal.line(tellCommand("renameText", { command }));
    return;
  }
  const { bold, green } = terminal.colour;
  terminal.line(tellColoured(green, "renamed", { file: bold(file) }));
  terminal.line(tellCommand("renamedDraft"));
  sayMentions(terminal, mentions);
  terminal.line(tellCommand("renamedReady", { command }));
}

function sayMentions(terminal: Terminal, mentions: Rename["mentions"]): void {
  if (mentions.length === 0) return;
  terminal.line(`\n${tellCommand("renameMentions")}`);
  terminal.problems(mentions);
}
