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
import { type Publication, publishStory } from "../publishStory.ts";
import { servingOfPublication } from "../storyServing.ts";
import { openTerminal, printable, type Terminal } from "../terminal.ts";

const HELP = `
Examples:
  npm run desk -- publish dam-opens                    the draft content/drafts/dam-opens, now
  npm run desk -- publish dam-opens --at 18:30         at the next half past six by the paper's clocks
  npm run desk -- publish dam-opens --at "2014-06-13 06:00"
  npm run desk -- publish dam-opens                    once more, when its file has changed
  npm run desk -- publish dam-opens --minor            a misspelling corrected: without “Updated”

A draft that says when it is published (the field “published”) is published as of then; “--at now” makes
it this moment. Before the story's time nobody can see it. A story with an embargo (the field
“embargo”) is put off to its end, and one on hold (the field “hold”) is not published. To give a story
another name, use “rename”.`;

interface Options {
  at?: string;
  minor?: boolean;
  json?: boolean;
}

/** `desk publish`: publishes a draft, or updates an article that has changed. */
export const publish: DeskCommand = ({ root }) =>
  new Command("publish")
    .description("Publish a draft, now or later, or renew an article whose file has changed.")
    .argument("<story>", "the name of the story's folder, its address, or its file")
    .option("--at <time>", "when: now, 18:30, “2014-06-13 18:30” or 2014-06-13T18:30:00-04:00")
    .option("--minor", "do not tell readers that the story has been updated")
    .option("--json", "answer in JSON, for programs")
    .addHelpText("after", HELP)
    .action(async (story: string, options: Options) => {
      const terminal = openTerminal(options);
      const settings = readSettings();
      const now = readClock();
      await answering(terminal, async () => {
        const done = await publishStory(settings, { ...options, story, now });
        const { change, picturesGone, paper, after, trace: _, ...rest } = done;
        const serving = await servingOfPublication(root, settings, done);
        say(terminal, done, serving);
        const isPublic = done.state === "published" || done.state === "updated";
        const announced = isPublic ? [done.address, ...done.ledFrom] : [];
        const told = { change, serving, paper, announced, after, now };
        const { edition, ...others } = await printChangeReport(terminal, settings, told);
        sayNext(terminal, done, serving);
        terminal.answer({ ...rest, edition, reachesReaders: reachesReaders(serving), ...others });
      });
    });

function say(terminal: Terminal, done: Publication, serving: Serving): void {
  const { bold, green, yellow, dim } = terminal.colour;
  terminal.problems(done.warnings);
  if (done.warnings.length > 0) terminal.line();
  const headline = bold(printable(done.headline));
  const reached = reachesReaders(serving);
  // Without a server that shows the story, no reader can see it yet.
  const put = serving.built ? "Put into the edition:" : "Put into the content folder:";
  switch (done.state) {
    case "published":
      terminal.line(
        `${reached ? green("Published") : yellow(put)} ${headline}, as of ${done.published}`,
      );
      break;
    case "scheduled":
      terminal.line(`${yellow("Scheduled")} ${headline} for ${done.published}`);
      terminal.line(
        dim(
          "It appears by itself wherever the paper is served then. Until then nobody can see it.",
        ),
      );
      break;
    case "updated":
      terminal.line(`${reached ? green("Updated") : yellow(put)} ${headline}`);
      if (done.updated) terminal.line(dim(`The story says: updated ${done.updated}`));
      break;
    case "unchanged":
      terminal.line(`${headline} is in the edition as its file stands; there is nothing to renew.`);
      break;
  }
  if (done.embargoedUntil !== undefined) {
    terminal.line(
      yellow(`It is embargoed until ${done.embargoedUntil} (its field “embargo”): not earlier.`),
    );
  }
  if (done.datedByDraft) {
    terminal.line(
      dim("The draft says so itself, in “published”; with --at you choose another time."),
    );
  }
  terminal.line(reached ? `  ${done.url}` : dim(`  to be at ${done.url}`));
  terminal.line(dim(`  ${done.file}`));
  for (const old of done.ledFrom) terminal.line(`  Readers of ${old} are led on to it.`);
  for (const file of done.alsoChanged) terminal.line(dim(`  ${file} names its new address now.`));
  printServing(terminal, serving, {
    shows: done.state === "scheduled" ? "keeps it back until then" : "shows it",
    shouldShow: done.state === "scheduled" ? "does not keep it back" : "does not show it",
    nobody: NO_SERVER,
    address: done.address,
  });
}

export function sayNext(
  terminal: Terminal,
  { address, state }: Publication,
  serving: Serving,
): void {
  if (!serving.built || !reachesReaders(serving)) return;
  terminal.line(
    state === "scheduled"
      ? `Another time:   npm run desk -- publish ${address} --at TIME`
      : `After a change: npm run desk -- publish ${address}`,
  );
  terminal.line(`To take it back: npm run desk -- unpublish ${address}`);
}
