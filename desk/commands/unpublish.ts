import { existsSync } from "node:fs";
import { Command } from "commander";
import { readClock, readSettings } from "../../newsroom/settings.ts";
import { StoryErrors } from "../publishStory.ts";
import { answerRefusal, sayServers } from "../storyAnswer.ts";
import { tellSearchEngines } from "../tellSearchEngines.ts";
import { tellServers } from "../tellServers.ts";
import { openTerminal } from "../terminal.ts";
import { withdrawStory } from "../withdrawStory.ts";

const HELP = `
Examples:
  npm run desk -- unpublish dam-opens                  back into content/drafts/dam-opens
  npm run desk -- unpublish /2014/06/13/dam-opens      of two stories of that name, this one

Readers of its address are told that the story has been withdrawn (410), now and after every build,
until it is published again. A scheduled story just becomes a draft again.`;

/** `desk unpublish`: a published story back among the drafts. */
export function unpublish(): Command {
  return new Command("unpublish")
    .description("Take a story back; its draft stays, and its address says that it is gone.")
    .argument("<story>", "the name of the story's folder, its address, or its file")
    .option("--json", "answer in JSON, for programs")
    .addHelpText("after", HELP)
    .action(async (story: string, options: { json?: boolean }) => {
      const terminal = openTerminal(options);
      const settings = readSettings();
      const { editionFile } = settings;
      try {
        const { change, paper, ...done } = await withdrawStory(settings, {
          story,
          now: readClock(),
        });
        const servers = change
          ? await tellServers(editionFile, { edition: change.number, picturesGone: true })
          : [];
        const { bold, green, dim } = terminal.colour;
        terminal.line(`${green("Taken back")} ${bold(done.address)}`);
        terminal.line(`  ${done.file}`);
        if (done.wasPublic) {
          terminal.line(dim("Readers of its address are told that it has been withdrawn."));
        }
        sayServers(terminal, servers, existsSync(editionFile));
        if (done.mentions.length > 0) {
          terminal.line("\nThese still lead to it:");
          terminal.problems(done.mentions);
        }
        const gone = change && done.wasPublic ? [done.address] : [];
        const indexNow = paper && (await tellSearchEngines(paper, gone));
        if (indexNow) terminal.line(dim(indexNow));
        const edition = change?.number ?? null;
        terminal.answer({ state: "withdrawn", ...done, edition, servers, indexNow });
      } catch (error) {
        const problems = error instanceof StoryErrors ? error.problems : [];
        terminal.problems(problems);
        answerRefusal(terminal, error, problems);
        throw error;
      }
    });
}
