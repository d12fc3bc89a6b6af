import { Command } from "commander";
import { renderUnicodeCompact } from "uqr";
import { scheduledAddress } from "../../newsroom/addresses/addresses.ts";
import { readContentFolder } from "../../newsroom/content/contentFolder.ts";
import { readClock, readSettings } from "../../newsroom/settings/settings.ts";
import { StoryErrors } from "../checkStory.ts";
import { answerRefusal } from "../commandOutput.ts";
import { type DeskCommand, DeskRefusal } from "../deskCommand.ts";
import { findStory } from "../findStory.ts";
import { editorsServersOf } from "../notifyServers.ts";
import { answeringServers, LONGEST_LINK, linkToStory, type StoryLink } from "../storyLink.ts";
import { openTerminal, printable, type Terminal } from "../terminal.ts";

const HELP = `
Examples:
  npm run desk -- preview dam-opens                    a link that holds for 48 hours, and its QR code
  npm run desk -- preview dam-opens --for 2h
  npm run desk -- preview dam-opens --on http://192.168.1.20:3000

Whoever has the link sees the draft as it stands when they open it, and nobody else does. The readers'
server answers it (“npm start”), which has to have this content folder; “npm run dev” shows drafts to
you alone, at an address of its own.`;

/** `desk preview`: makes a link to a story that is not public. */
export const preview: DeskCommand = ({ root }) =>
  new Command("preview")
    .description("Make a link to a draft or a scheduled story, which expires.")
    .argument("<story>", "the name of the story's folder, or its file")
    .option("--for <time>", "how long it holds: 30m, 2h, 3d (7d at most)", "48h")
    .option("--on <address>", "the site to open it on, instead of the one in site.yaml")
    .option("--json", "answer in JSON, for programs")
    .addHelpText("after", HELP)
    .action(async (story: string, options: { for: string; on?: string; json?: boolean }) => {
      const terminal = openTerminal(options);
      const settings = readSettings();
      try {
        const holds = milliseconds(options.for);
        const folder = await readContentFolder(settings.contentDir, { drafts: true });
        const file = findStory(folder, story);
        const { on } = options;
        const link = linkToStory(folder, file, settings, { holds, on, now: readClock() });
        const answering = await answeringServers(link, settings, options.on);
        const editors = editorsServersOf(root, settings).map(
          ({ url }) => url + (link.isDraft ? `/drafts/${link.slug}` : scheduledAddress(link.story)),
        );
        say(terminal, link, answering, editors);
        const { url, until, embargoedUntil, hold } = link;
        const here = answering.servers.map((server) => server + link.address);
        terminal.answer({
          url,
          here,
          answers: here.length > 0,
          editors,
          file: link.file,
          expires: until,
          embargoedUntil,
          hold,
        });
      } catch (error) {
        const problems = error instanceof StoryErrors ? error.problems : [];
        terminal.problems(problems);
        answerRefusal(terminal, error, problems);
        throw error;
      }
    });

function say(
  terminal: Terminal,
  link: StoryLink,
  { servers, refusals }: { servers: string[]; refusals: string[] },
  editors: readonly string[],
): void {
  const { bold, dim, yellow } = terminal.colour;
  terminal.line(`Preview of ${bold(printable(link.headline))}`);
  const answers = servers.length > 0;
  if (answers) terminal.line(link.url);
  else {
    terminal.line(yellow("Nobody can open its link yet: no server for readers has answered."));
    for (const refusal of refusals) terminal.line(yellow(refusal));
  }
  if (link.embargoedUntil !== undefined) {
    terminal.line(
      yellow(
        `Embargoed until ${link.embargoedUntil}: whoever gets the link may not tell of it before.`,
      ),
    );
  }
  if (link.hold !== undefined) {
    terminal.line(yellow(`On hold, not to be published: ${printable(link.hold)}`));
  }
  for (const server of servers) {
    if (server + link.address !== link.url) {
      terminal.line(dim(`On this machine: ${server}${link.address}`));
    }
  }
  for (const url of editors) terminal.line(`For you, as you write: ${url}`);
  if (answers) {
    terminal.line(dim(`It expires at ${link.until}. Whoever has it can read the story.`));
    terminal.line();
    terminal.line(renderUnicodeCompact(link.url, { border: 2 }));
    return;
  }
  terminal.line(
    "Start the server that answers it with “npm start” (after “npm run build”), then run this command again.",
  );
  if (editors.length === 0) {
    terminal.line("To see the draft yourself, “npm run dev” is enough.");
  }
  terminal.line(dim(`The link, for a server that runs elsewhere: ${link.url}`));
}

/** Parses `30m`, `2h` or `3d` to milliseconds. */
function milliseconds(text: string): number {
  const match = /^(\d{1,5})\s*([mhd])$/.exec(text.trim());
  const unit = { m: 60_000, h: 3_600_000, d: 86_400_000 }[match?.[2] ?? ""] ?? 0;
  const time = Number(match?.[1]) * unit;
  if (!(time > 0 && time <= LONGEST_LINK)) {
    throw new DeskRefusal(
      `“${text}” is no time for which a link may hold; write 30m, 2h or 3d, 7d at most.`,
    );
  }
  return time;
}
