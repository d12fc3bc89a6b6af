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
import { tellCommand } from "../words/commands/tellCommand.ts";

const help = () => `
${tellCommand("examples")}
  npm run desk -- preview dam-opens                    ${tellCommand("previewUsual")}
  npm run desk -- preview dam-opens --for 2h
  npm run desk -- preview dam-opens --on http://192.168.1.20:3000

${tellCommand("previewHelp")}`;

/** `desk preview`: makes a link to a story that is not public. */
export const preview: DeskCommand = ({ root }) =>
  new Command("preview")
    .description(tellCommand("previewAbout"))
    .argument("<story>", tellCommand("previewStory"))
    .option("--for <time>", tellCommand("previewFor"), "48h")
    .option("--on <address>", tellCommand("previewOn"))
    .option("--json", tellCommand("jsonOption"))
    .addHelpText("after", help)
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
  terminal.line(tellCommand("previewOf", { headline: bold(printable(link.headline)) }));
  const answers = servers.length > 0;
  if (answers) terminal.line(link.url);
  else {
    terminal.line(yellow(tellCommand("previewUnanswered")));
    for (const refusal of refusals) terminal.line(yellow(refusal));
  }
  if (link.embargoedUntil !== undefined) {
    terminal.line(yellow(tellCommand("previewEmbargoed", { time: link.embargoedUntil })));
  }
  if (link.hold !== undefined) {
    terminal.line(yellow(tellCommand("previewHeld", { why: printable(link.hold) })));
  }
  for (const server of servers) {
    if (server + link.address !== link.url) {
      terminal.line(dim(tellCommand("previewHere", { url: `${server}${link.address}` })));
    }
  }
  for (const url of editors) terminal.line(tellCommand("previewForYou", { url }));
  if (answers) {
    terminal.line(dim(tellCommand("previewExpires", { time: link.until })));
    terminal.line();
    terminal.line(renderUnicodeCompact(link.url, { border: 2 }));
    return;
  }
  terminal.line(tellCommand("previewStart"));
  if (editors.length === 0) {
    terminal.line(tellCommand("previewDev"));
  }
  terminal.line(dim(tellCommand("previewElsewhere", { url: link.url })));
}

/** Parses `30m`, `2h` or `3d` to milliseconds. */
function milliseconds(text: string): number {
  const match = /^(\d{1,5})\s*([mhd])$/.exec(text.trim());
  const unit = { m: 60_000, h: 3_600_000, d: 86_400_000 }[match?.[2] ?? ""] ?? 0;
  const time = Number(match?.[1]) * unit;
  if (!(time > 0 && time <= LONGEST_LINK)) {
    throw new DeskRefusal(tellCommand("previewNoTime", { time: text }));
  }
  return time;
}
