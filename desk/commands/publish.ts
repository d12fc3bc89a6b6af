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
import { type Publication, publishStory } from "../publishStory.ts";
import { servingOfPublication } from "../storyServing.ts";
import { labelled, openTerminal, printable, type Terminal } from "../terminal.ts";
import { tellColoured, tellCommand } from "../words/commands/tellCommand.ts";

const help = () => `
${tellCommand("examples")}
  npm run desk -- publish dam-opens                    ${tellCommand("publishNow", { folder: "content/drafts/dam-opens" })}
  npm run desk -- publish dam-opens --at 18:30         ${tellCommand("publishAtHour")}
  npm run desk -- publish dam-opens --at "2014-06-13 06:00"
  npm run desk -- publish dam-opens                    ${tellCommand("publishAgain")}
  npm run desk -- publish dam-opens --minor            ${tellCommand("publishMisspelling")}

${tellCommand("publishHelp")}`;

interface Options {
  at?: string;
  minor?: boolean;
  json?: boolean;
}

/** `desk publish`: publishes a draft, or updates an article that has changed. */
export const publish: DeskCommand = ({ root }) =>
  new Command("publish")
    .description(tellCommand("publishAbout"))
    .argument("<story>", tellCommand("storyArgument"))
    .option("--at <time>", tellCommand("publishAt"))
    .option("--minor", tellCommand("publishMinor"))
    .option("--json", tellCommand("jsonOption"))
    .addHelpText("after", help)
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
  const time = done.published;
  const reached = reachesReaders(serving);
  // Without a server that shows the story, no reader can see it yet.
  switch (done.state) {
    case "published":
      terminal.line(
        reached
          ? tellColoured(green, "published", { headline, time })
          : tellColoured(yellow, serving.built ? "publishedInEdition" : "publishedInFolder", {
              headline,
              time,
            }),
      );
      break;
    case "scheduled":
      terminal.line(tellColoured(yellow, "scheduled", { headline, time }));
      terminal.line(dim(tellCommand("scheduledAppears")));
      break;
    case "updated":
      terminal.line(
        reached
          ? tellColoured(green, "updated", { headline })
          : tellColoured(yellow, serving.built ? "updatedInEdition" : "updatedInFolder", {
              headline,
            }),
      );
      if (done.updated) terminal.line(dim(tellCommand("updatedAt", { time: done.updated })));
      break;
    case "unchanged":
      terminal.line(tellCommand("publishUnchanged", { headline }));
      break;
  }
  if (done.embargoedUntil !== undefined) {
    terminal.line(yellow(tellCommand("publishEmbargoed", { time: done.embargoedUntil })));
  }
  if (done.datedByDraft) {
    terminal.line(dim(tellCommand("publishDated")));
  }
  terminal.line(reached ? `  ${done.url}` : dim(`  ${tellCommand("toBeAt", { url: done.url })}`));
  terminal.line(dim(`  ${done.file}`));
  for (const address of done.ledFrom) terminal.line(`  ${tellCommand("ledOn", { address })}`);
  for (const file of done.alsoChanged) {
    terminal.line(dim(`  ${tellCommand("namesNewAddress", { file })}`));
  }
  printServing(terminal, serving, {
    shows: done.state === "scheduled" ? "serverKeepsBack" : "serverShows",
    lacks: done.state === "scheduled" ? "serverLetsOut" : "serverLacks",
    nobody: tellCommand("noServer"),
    address: done.address,
  });
}

export function sayNext(
  terminal: Terminal,
  { address, state }: Publication,
  serving: Serving,
): void {
  if (!serving.built || !reachesReaders(serving)) return;
  const [otherTime = "", change = ""] = labelled(
    [
      [tellCommand("nextOtherTime"), `npm run desk -- publish ${address} --at TIME`],
      [tellCommand("nextChange"), `npm run desk -- publish ${address}`],
    ],
    1,
  );
  terminal.line(state === "scheduled" ? otherTime : change);
  terminal.line(`${tellCommand("nextTakeBack")} npm run desk -- unpublish ${address}`);
}
