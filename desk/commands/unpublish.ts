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
import { tellColoured, tellCommand } from "../words/commands/tellCommand.ts";

const help = () => `
${tellCommand("examples")}
  npm run desk -- unpublish dam-opens                  ${tellCommand("unpublishBack", { folder: "content/drafts/dam-opens" })}
  npm run desk -- unpublish /2014/06/13/dam-opens      ${tellCommand("unpublishByAddress")}
  npm run desk -- unpublish https://courier.example/2014/06/13/dam-opens

${tellCommand("unpublishHelp")}`;

/** `desk unpublish`: turns a published story into a draft again. */
export const unpublish: DeskCommand = ({ root }) =>
  new Command("unpublish")
    .description(tellCommand("unpublishAbout"))
    .argument("<story>", tellCommand("storyArgument"))
    .option("--json", tellCommand("jsonOption"))
    .addHelpText("after", help)
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
      tellCommand(wasPublic ? "takenBackInGitToo" : "takenBackDraftInGitToo", {
        command: `npm run desk -- unpublish ${address}`,
      }),
    ),
  );
}

function say(terminal: Terminal, done: WithdrawnStory, serving: Serving): void {
  const { bold, green, yellow, dim } = terminal.colour;
  terminal.line(tellColoured(green, "takenBack", { address: bold(done.address) }));
  terminal.line(
    done.file === undefined ? dim(`  ${tellCommand("takenBackNoFile")}`) : `  ${done.file}`,
  );
  for (const address of done.addresses) {
    if (address !== done.address) {
      terminal.line(dim(`  ${tellCommand("takenBackAlso", { address })}`));
    }
  }
  if (done.wasPublic && done.change) {
    terminal.line(dim(tellCommand("takenBackEverywhere")));
  }
  printServing(terminal, serving, {
    shows: done.wasPublic ? "serverSaysGone" : "serverHides",
    lacks: "serverStillAnswers",
    nobody: tellCommand("takenBackNobody"),
  });
  if (done.wasPublic) {
    terminal.line(dim(tellCommand("takenBackCache")));
  }
  if (done.unfinished) {
    terminal.line(yellow(tellCommand("takenBackUnfinished", { why: done.unfinished.message })));
    if (done.unfinished instanceof StoryErrors) terminal.problems(done.unfinished.problems);
  }
  if (done.mentions.length > 0) {
    terminal.line(`\n${tellCommand("takenBackMentions")}`);
    terminal.problems(done.mentions);
  }
  if (done.file !== undefined) {
    const command = `npm run desk -- publish ${done.file.split("/").at(-2)}`;
    terminal.line(tellCommand("takenBackReturn", { command }));
  }
}
