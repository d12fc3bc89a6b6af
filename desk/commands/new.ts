import { Command } from "commander";
import { isSlug } from "../../newsroom/addresses/addresses.ts";
import { type ContentFolder, readContentFolder } from "../../newsroom/content/contentFolder.ts";
import { isLanguage } from "../../newsroom/locales/language.ts";
import { readPaper } from "../../newsroom/paper/paper.ts";
import { readSettings, type Settings } from "../../newsroom/settings/settings.ts";
import { pathFromHere } from "../contentPaths.ts";
import { type DeskCommand, DeskRefusal } from "../deskCommand.ts";
import { slugOf } from "../import/slugs.ts";
import { newDraftText, writeDraft } from "../newDraft.ts";
import { editorsServersOf } from "../notifyServers.ts";
import { labelled, openTerminal } from "../terminal.ts";
import { tellColoured, tellCommand } from "../words/commands/tellCommand.ts";

interface NewOptions {
  slug?: string;
  section?: string;
  byline?: string[];
  lang?: string;
  json?: boolean;
}

const help = () => `
${tellCommand("examples")}
  npm run desk -- new "Upper Valley dam opens after nine years"
  npm run desk -- new "Upper Valley dam opens" --section local --byline jane-doe
  npm run desk -- new "水庫啟用" --slug dam-opens --lang zh-Hant

${tellCommand("newHelp")}`;

/** `desk new`: creates an empty draft. */
export const newDraft: DeskCommand = ({ root }) =>
  new Command("new")
    .description(tellCommand("newAbout"))
    .argument("<headline>", tellCommand("newHeadline"))
    .option("--slug <slug>", tellCommand("newSlug"))
    .option("--section <section>", tellCommand("newSection"))
    .option("--byline <author...>", tellCommand("newByline"))
    .option("--lang <language>", tellCommand("newLang"))
    .option("--json", tellCommand("jsonOption"))
    .addHelpText("after", help)
    .action(async (headline: string, options: NewOptions) => {
      const terminal = openTerminal({ json: options.json === true });
      const settings = readSettings();
      const { contentDir } = settings;
      const folder = await readContentFolder(contentDir, { drafts: true });
      const words = headline.replace(/\s+/g, " ").trim();
      if (options.lang !== undefined && !isLanguage(options.lang)) {
        throw new DeskRefusal(tellCommand("noLanguage", { language: options.lang }));
      }
      const slug = slugFor(words, options.slug, languageOf(options, folder, settings));
      const file = `drafts/${slug}/index.md`;
      const text = newDraftText(
        folder,
        { headline: words, ...options },
        languageOf({}, folder, settings),
      );
      await writeDraft(contentDir, file, text, pathFromHere(contentDir, file));

      const shown = pathFromHere(contentDir, file);
      terminal.answer({ slug, file: shown, headline: words });
      const { bold, green } = terminal.colour;
      terminal.line(tellColoured(green, "newDone", { file: bold(shown) }));
      terminal.line(tellCommand("newOpenIt"));
      terminal.line("");
      const [editors] = editorsServersOf(root, settings);
      const seen = editors
        ? `${editors.url}/drafts/${slug}`
        : tellCommand("newSeeItAt", { url: `http://localhost:3000/drafts/${slug}` });
      const next = labelled(
        [
          [tellCommand("newSeeIt"), seen],
          [tellCommand("newStillOpen"), `npm run desk -- check ${slug}`],
          [tellCommand("newReady"), `npm run desk -- publish ${slug}`],
        ],
        3,
      );
      for (const line of next) terminal.line(line);
    });

/** The draft's language, which decides how its headline is written in an address. */
function languageOf(
  { lang }: NewOptions,
  { site }: ContentFolder,
  settings: Settings,
): string | undefined {
  return lang ?? readPaper(site, settings).paper?.language;
}

function slugFor(
  headline: string,
  wanted: string | undefined,
  language: string | undefined,
): string {
  if (headline === "") {
    throw new DeskRefusal(
      tellCommand("newNoHeadline", { example: 'npm run desk -- new "Dam opens"' }),
    );
  }
  if (wanted !== undefined) {
    if (isSlug(wanted)) return wanted;
    const better = slugOf(wanted, language);
    throw new DeskRefusal(
      better
        ? tellCommand("slugUnfitBetter", { slug: wanted, better })
        : tellCommand("slugUnfit", { slug: wanted }),
    );
  }
  const slug = slugOf(headline, language);
  if (slug) return slug;
  throw new DeskRefusal(tellCommand("slugNone", { headline }));
}
