import { Command } from "commander";
import { readClock, readSettings } from "../../newsroom/settings/settings.ts";
import { StoryErrors } from "../checkStory.ts";
import {
  answering,
  printChangeReport,
  printServing,
  reachesReaders,
  type Serving,
} from "../commandOutput.ts";
import type { DeskCommand } from "../deskCommand.ts";
import { hasFetchedContent } from "../fetchedContent.ts";
import { forgetRenditions, servingOfWithdrawal } from "../storyServing.ts";
import { AlreadyWithdrawn } from "../storyToWithdraw.ts";
import { openTerminal, type Terminal } from "../terminal.ts";
import { type WithdrawnStory, withdrawStory } from "../withdrawStory.ts";

const HELP = `
Examples:
  npm run desk -- unpublish dam-opens                  back into content/drafts/dam-opens
  npm run desk -- unpublish /2014/06/13/dam-opens      by its address, also when its folder is gone
  npm run desk -- unpublish https://courier.example/2014/06/13/dam-opens

Readers of its address are told that the story has been withdrawn (410), now and after every build,
until it is published again. A scheduled story just becomes a draft again. Mistakes elsewhere in the
content do not matter, and no server has to run.`;

/** `desk unpublish`: turns a published story into a draft again. */
export const unpublish: DeskCommand = ({ root }) =>
  new Command("unpublish")
    .description("Take a story back; its draft stays, and its address says that it is gone.")
    .argument("<story>", "the name of the story's folder, its address, or its file")
    .option("--json", "answer in JSON, for programs")
    .addHelpText("after", HELP)
    .action(async (story: string, options: { json?: boolean }) => {
      const terminal = openTerminal(options);
      const settings = readSettings();
      const now = readClock();
      await answering(terminal, async () => {
        const done = await withdrawStory(settings, { story, now }).catch(alreadyWithdrawn);
        await forgetRenditions(root);
        if (done instanceof AlreadyWithdrawn) {
          terminal.line(done.message);
          terminal.answer({ state: "unchanged", message: done.message });
          return;
        }
        const serving = await servingOfWithdrawal(root, settings, done);
        say(terminal, done, serving);
        if (hasFetchedContent(settings.contentDir)) sayRepository(terminal, done);
        const { change, paper, after, unfinished, addresses, trace: _, ...rest } = done;
        const told = { change, serving, paper, announced: addresses, after, now };
        const { edition, ...others } = await printChangeReport(terminal, settings, told);
        const stillShown = serving.servers.some(({ shows }) => shows === false);
        if (unfinished || stillShown) process.exitCode = 1;
        terminal.answer({
          state: "withdrawn",
          ...rest,
          addresses,
          unfinished: unfinished?.message,
          edition,
          confirmed: reachesReaders(serving),
          ...others,
        });
      });
    });

/** A repeated command succeeds where nothing is left to be done. */
function alreadyWithdrawn(error: unknown): AlreadyWithdrawn {
  if (error instanceof AlreadyWithdrawn) return error;
  throw error;
}

/** Where the content comes by Git, the repository has to be told too. */
function sayRepository(terminal: Terminal, { address, wasPublic }: WithdrawnStory): void {
  terminal.line(
    terminal.colour.yellow(
      `The content comes by Git. ${
        wasPublic
          ? "Until the story is taken back in the repository too, no commit that has it is published"
          : "The next commit that has the story brings it back, unless it is taken back in the repository too"
      }: in a clone, npm run desk -- unpublish ${address}, commit and push.`,
    ),
  );
}

function say(terminal: Terminal, done: WithdrawnStory, serving: Serving): void {
  const { bold, green, yellow, dim } = terminal.colour;
  terminal.line(`${green("Taken back")} ${bold(done.address)}`);
  terminal.line(
    done.file === undefined
      ? dim("  There is no file of it in the content folder.")
      : `  ${done.file}`,
  );
  for (const address of done.addresses) {
    if (address !== done.address) terminal.line(dim(`  and ${address}, which led to it`));
  }
  if (done.wasPublic && done.change) {
    terminal.line(dim("Wherever this edition is served, its address says that it is gone (410)."));
  }
  printServing(terminal, serving, {
    shows: done.wasPublic ? "says that it is gone" : "does not show it",
    shouldShow: "still answers for it",
    nobody: "One that is started now does not have the story.",
  });
  if (done.wasPublic) {
    terminal.line(
      dim("A cache in front of the server may go on showing it for a while: empty it there."),
    );
  }
  if (done.unfinished) {
    terminal.line(
      yellow(
        `The content folder could not be changed (${done.unfinished.message}). The next build would bring the story back: put that right, then run this command again.`,
      ),
    );
    if (done.unfinished instanceof StoryErrors) terminal.problems(done.unfinished.problems);
  }
  if (done.mentions.length > 0) {
    terminal.line("\nThese still lead to it; take that out and publish them:");
    terminal.problems(done.mentions);
  }
  if (done.file !== undefined) {
    terminal.line(`To bring it back: npm run desk -- publish ${done.file.split("/").at(-2)}`);
  }
}
