import { Command } from "commander";
import { renderUnicodeCompact } from "uqr";
import { readContentFolder } from "../../newsroom/content/contentFolder.ts";
import { readPaper } from "../../newsroom/paper/paper.ts";
import { previewAddress } from "../../newsroom/previewLink.ts";
import { publicFromOf, textAt } from "../../newsroom/rules/values.ts";
import { deskSecret } from "../../newsroom/secret.ts";
import { readClock, readSettings, siteUrl } from "../../newsroom/settings.ts";
import { isoWithOffset } from "../../newsroom/time.ts";
import { DeskRefusal } from "../deskCommand.ts";
import { standingEmbargoOf } from "../embargo.ts";
import { findStory } from "../findStory.ts";
import { StoryErrors } from "../publishStory.ts";
import { answerRefusal } from "../storyAnswer.ts";
import { serversOf } from "../tellServers.ts";
import { openTerminal, printable } from "../terminal.ts";

const HELP = `
Examples:
  npm run desk -- preview dam-opens                    a link that holds for 48 hours, and its QR code
  npm run desk -- preview dam-opens --for 2h
  npm run desk -- preview dam-opens --on http://192.168.1.20:3000

Whoever has the link sees the draft as it stands when they open it, and nobody else does.`;

/** A week: a link for longer is soon forgotten, and still opens. */
const LONGEST = 7 * 24 * 3_600_000;

/** `desk preview`: a link to a story that is not public. */
export function preview(): Command {
  return new Command("preview")
    .description("Make a link to a draft or a scheduled story, which expires.")
    .argument("<story>", "the name of the story's folder, or its file")
    .option("--for <time>", "how long it holds: 30m, 2h, 3d (7d at most)", "48h")
    .option("--on <address>", "the site to open it on, instead of the one in site.yaml")
    .option("--json", "answer in JSON, for programs")
    .addHelpText("after", HELP)
    .action(async (story: string, options: { for: string; on?: string; json?: boolean }) => {
      const terminal = openTerminal(options);
      const settings = readSettings();
      const now = readClock();
      try {
        const folder = await readContentFolder(settings.contentDir, { drafts: true });
        const { paper, problems } = readPaper(folder.site, settings);
        if (!paper) throw new StoryErrors("site.yaml has to be mended first.", problems);
        const file = findStory(folder, story);
        const opens = publicFromOf(file);
        if (file.kind === "article" && opens !== undefined && opens <= now.getTime()) {
          throw new DeskRefusal(`Everybody can read it already: ${paper.url}${file.address}`);
        }
        const expires = new Date(now.getTime() + milliseconds(options.for));
        const address = previewAddress(deskSecret(settings.editionFile), file.slug, expires);
        const site = options.on === undefined ? paper.url : siteUrl(options.on, "--on");
        const url = site + address;
        const here = serversOf(settings.editionFile).map((server) => server + address);
        const until = isoWithOffset(expires.toISOString(), paper);
        const { bold, dim, yellow } = terminal.colour;
        const embargoedUntil = standingEmbargoOf(file, paper, now);
        const hold = textAt(file, ["hold"]);
        const headline = file.data.headline;
        terminal.line(
          `Preview of ${bold(printable(typeof headline === "string" ? headline : file.slug))}`,
        );
        terminal.line(url);
        if (embargoedUntil !== undefined) {
          terminal.line(
            yellow(
              `Embargoed until ${embargoedUntil}: whoever gets the link may not tell of it before.`,
            ),
          );
        }
        if (hold !== undefined)
          terminal.line(yellow(`On hold, not to be published: ${printable(hold)}`));
        for (const local of here)
          if (local !== url) terminal.line(dim(`On this machine: ${local}`));
        terminal.line(dim(`It expires at ${until}. Whoever has it can read the story.`));
        terminal.line();
        terminal.line(renderUnicodeCompact(url, { border: 2 }));
        terminal.answer({ url, here, file: file.path, expires: until, embargoedUntil, hold });
      } catch (error) {
        answerRefusal(terminal, error, error instanceof StoryErrors ? error.problems : []);
        throw error;
      }
    });
}

/** `30m`, `2h`, `3d`. */
function milliseconds(text: string): number {
  const match = /^(\d{1,5})\s*([mhd])$/.exec(text.trim());
  const unit = { m: 60_000, h: 3_600_000, d: 86_400_000 }[match?.[2] ?? ""] ?? 0;
  const time = Number(match?.[1]) * unit;
  if (!(time > 0 && time <= LONGEST)) {
    throw new DeskRefusal(
      `“${text}” is no time for which a link may hold; write 30m, 2h or 3d, 7d at most.`,
    );
  }
  return time;
}
