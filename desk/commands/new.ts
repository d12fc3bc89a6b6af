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
import { openTerminal } from "../terminal.ts";

interface NewOptions {
  slug?: string;
  section?: string;
  byline?: string[];
  lang?: string;
  json?: boolean;
}

const EXAMPLES = `
Examples:
  npm run desk -- new "Upper Valley dam opens after nine years"
  npm run desk -- new "Upper Valley dam opens" --section local --byline jane-doe
  npm run desk -- new "水庫啟用" --slug dam-opens --lang zh-Hant

The draft has every field of an article, each explained in a comment. Put its pictures beside it, into
the same folder.`;

/** `desk new`: creates an empty draft. */
export const newDraft: DeskCommand = ({ root }) =>
  new Command("new")
    .description("Begin a draft: a folder with a file in which every field is explained.")
    .argument("<headline>", "the headline, in quotation marks")
    .option("--slug <slug>", "the last part of its address; made from the headline when left out")
    .option("--section <section>", "the section it belongs to")
    .option("--byline <author...>", "who writes it: names of files in authors")
    .option("--lang <language>", "its language, where it is not the paper's, like es")
    .option("--json", "answer in JSON, for programs")
    .addHelpText("after", EXAMPLES)
    .action(async (headline: string, options: NewOptions) => {
      const terminal = openTerminal({ json: options.json === true });
      const settings = readSettings();
      const { contentDir } = settings;
      const folder = await readContentFolder(contentDir, { drafts: true });
      const words = headline.replace(/\s+/g, " ").trim();
      if (options.lang !== undefined && !isLanguage(options.lang)) {
        throw new DeskRefusal(
          `“${options.lang}” is no language tag. Write one like en, en-GB or ar.`,
        );
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
      terminal.line(`${terminal.colour.green("A new draft:")} ${terminal.colour.bold(shown)}`);
      terminal.line("Open it in your text editor and write; every field is explained in it.");
      terminal.line("");
      const [editors] = editorsServersOf(root, settings);
      terminal.line(
        `See it as you write:   ${editors ? editors.url : "npm run dev, then http://localhost:3000"}/drafts/${slug}`,
      );
      terminal.line(`What is still open:    npm run desk -- check ${slug}`);
      terminal.line(`When it is ready:      npm run desk -- publish ${slug}`);
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
      'A draft needs a headline. Write it in quotation marks: npm run desk -- new "Dam opens"',
    );
  }
  if (wanted !== undefined) {
    if (isSlug(wanted)) return wanted;
    const better = slugOf(wanted, language);
    throw new DeskRefusal(
      `“${wanted}” cannot stand in an address. ${
        better ? `Write it “${better}”.` : "Use lower-case letters, digits and single hyphens."
      }`,
    );
  }
  const slug = slugOf(headline, language);
  if (slug) return slug;
  throw new DeskRefusal(
    `No address can be made from “${headline}”. Its script has no one way to be written in Latin letters. Give one with --slug, in lower-case Latin letters, like --slug dam-opens.`,
  );
}
