import { Command } from "commander";
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
import { type Rename, renameStory } from "../renameStory.ts";
import { servingOfPublication } from "../storyServing.ts";
import { openTerminal, type Terminal } from "../terminal.ts";
import { sayNext } from "./publish.ts";

const HELP = `
Examples:
  npm run desk -- rename dam-opens dam-opens-at-last
  npm run desk -- rename /2014/06/13/dam-opens dam-opens-at-last
  npm run desk -- rename drafts/dam dam-opens

The story's folder gets the new name, which becomes the end of its address. Readers of a published
story are led on from the old address (“redirectFrom” in its file), also when the folder has been
renamed by hand before. The day in the address is that of “published”: change it there and publish.`;

/** `desk rename`: changes a story's name and redirects its old address. */
export const rename: DeskCommand = ({ root }) =>
  new Command("rename")
    .description("Give a story another name; readers of its old address are led on.")
    .argument("<story>", "the name of the story's folder, its address, or its file")
    .argument("<new-name>", "lower-case letters, digits and single hyphens")
    .option("--json", "answer in JSON, for programs")
    .addHelpText("after", HELP)
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
  terminal.line(`${green("Renamed")} ${bold(file)}`);
  const waits = state === "scheduled" ? ", from its time on" : "";
  terminal.line(reachesReaders(serving) && !waits ? `  ${url}` : dim(`  to be at ${url}${waits}`));
  for (const old of ledFrom) terminal.line(`  Readers of ${old} are led on to it.`);
  if (updated)
    terminal.line(dim(`Its words had changed as well. The story says: updated ${updated}`));
  for (const other of alsoChanged) terminal.line(dim(`  ${other} names its new address now.`));
  printServing(terminal, serving, {
    shows: state === "scheduled" ? "keeps it back until then" : "shows it at its new address",
    shouldShow: "does not show that",
    nobody: NO_SERVER,
    address,
  });
  sayMentions(terminal, mentions);
}

/**
 * Prints the result for a draft, or for a story that has the name already; readers notice neither.
 */
function sayFile(terminal: Terminal, { state, file, mentions }: Rename): void {
  const slug = file.split("/").at(-2) ?? "";
  if (state === "unchanged") {
    terminal.line(`${file} has that name already; there is nothing to do.`);
    terminal.line(`To bring a change of its text before readers: npm run desk -- publish ${slug}`);
    return;
  }
  terminal.line(`${terminal.colour.green("Renamed")} ${terminal.colour.bold(file)}`);
  terminal.line(
    "It is a draft: readers know no address of it. Links to a preview of it are void now.",
  );
  sayMentions(terminal, mentions);
  terminal.line(`When it is ready: npm run desk -- publish ${slug}`);
}

function sayMentions(terminal: Terminal, mentions: Rename["mentions"]): void {
  if (mentions.length === 0) return;
  terminal.line("\nThese still have its old address; write the new one when you next change them:");
  terminal.problems(mentions);
}
