import { existsSync } from "node:fs";
import { Command } from "commander";
import { readClock, readSettings } from "../../newsroom/settings.ts";
import { type Publication, publishStory, StoryErrors } from "../publishStory.ts";
import { answerRefusal, sayServers } from "../storyAnswer.ts";
import { tellSearchEngines } from "../tellSearchEngines.ts";
import { type ToldServer, tellServers } from "../tellServers.ts";
import { openTerminal, printable, type Terminal } from "../terminal.ts";

const HELP = `
Examples:
  npm run desk -- publish dam-opens                    the draft content/drafts/dam-opens, now
  npm run desk -- publish dam-opens --at 18:30         at the next half past six by the paper's clocks
  npm run desk -- publish dam-opens --at "2014-06-13 06:00"
  npm run desk -- publish dam-opens                    once more, when its file has changed
  npm run desk -- publish dam-opens --minor            a slip of the pen: without “Updated”

A draft that says when it is published (the field “published”) is published as of then; “--at now” makes
it this moment. Before the story's time nobody can see it. A story with an embargo (the field
“embargo”) is put off to its end, and one on hold (the field “hold”) is not published.`;

interface Options {
  at?: string;
  minor?: boolean;
  json?: boolean;
}

/** `desk publish`: a draft onto its page, or a changed article renewed. */
export function publish(): Command {
  return new Command("publish")
    .description("Publish a draft, now or later, or renew an article whose file has changed.")
    .argument("<story>", "the name of the story's folder, its address, or its file")
    .option("--at <time>", "when: now, 18:30, “2014-06-13 18:30” or 2014-06-13T18:30:00-04:00")
    .option("--minor", "do not tell readers that the story has been updated")
    .option("--json", "answer in JSON, for programs")
    .addHelpText("after", HELP)
    .action(async (story: string, options: Options) => {
      const terminal = openTerminal(options);
      const settings = readSettings();
      const { editionFile } = settings;
      try {
        const done = await publishStory(settings, { ...options, story, now: readClock() });
        const { change, picturesGone, paper, ...rest } = done;
        const servers = change
          ? await tellServers(editionFile, { edition: change.number, picturesGone })
          : [];
        say(terminal, done, servers, existsSync(editionFile));
        const isPublic = done.state === "published" || done.state === "updated";
        const indexNow = await tellSearchEngines(paper, change && isPublic ? [done.address] : []);
        if (indexNow) terminal.line(terminal.colour.dim(indexNow));
        terminal.answer({ ...rest, edition: change?.number ?? null, servers, indexNow });
      } catch (error) {
        const problems = error instanceof StoryErrors ? error.problems : [];
        terminal.problems(problems);
        answerRefusal(terminal, error, problems);
        throw error;
      }
    });
}

function say(
  terminal: Terminal,
  done: Publication,
  servers: readonly ToldServer[],
  built: boolean,
): void {
  const { bold, green, yellow, dim } = terminal.colour;
  terminal.problems(done.warnings);
  if (done.warnings.length > 0) terminal.line();
  const headline = bold(printable(done.headline));
  switch (done.state) {
    case "published":
      terminal.line(`${green("Published")} ${headline}, as of ${done.published}`);
      break;
    case "scheduled":
      terminal.line(`${yellow("Scheduled")} ${headline} for ${done.published}`);
      terminal.line(
        dim("It appears by itself, without anybody doing anything. Until then nobody can see it."),
      );
      break;
    case "updated":
      terminal.line(`${green("Updated")} ${headline}`);
      if (done.updated) terminal.line(dim(`Readers are told: updated ${done.updated}`));
      break;
    case "unchanged":
      terminal.line(`${headline} is published as its file stands; there is nothing to renew.`);
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
  terminal.line(`  ${done.url}`);
  terminal.line(dim(`  ${done.file}`));
  if (done.change || !built) sayServers(terminal, servers, built);
}
