import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { Command } from "commander";
import { isSlug } from "../../newsroom/addresses/addresses.ts";
import { type ContentFolder, readContentFolder } from "../../newsroom/content/contentFolder.ts";
import { draftTemplate } from "../../newsroom/content/draftTemplate.ts";
import { isLanguage } from "../../newsroom/locales/language.ts";
import { readPaper } from "../../newsroom/paper/paper.ts";
import { nearestOf, orOneOf } from "../../newsroom/problems/nearestName.ts";
import { readSettings, type Settings } from "../../newsroom/settings/settings.ts";
import { pathFromHere } from "../contentPaths.ts";
import { type DeskCommand, DeskRefusal } from "../deskCommand.ts";
import { slugOf } from "../import/slugs.ts";
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
      const names = (kind: "section" | "author") =>
        folder.files.filter((file) => file.kind === kind).map(({ slug }) => slug);
      const choices = { sections: names("section"), authors: names("author") };
      const words = headline.replace(/\s+/g, " ").trim();
      refuseUnknown("section", options.section, choices.sections);
      for (const author of options.byline ?? []) {
        refuseUnknown("author", author, choices.authors);
      }
      if (options.lang !== undefined && !isLanguage(options.lang)) {
        throw new DeskRefusal(
          `“${options.lang}” is no language tag. Write one like en, en-GB or ar.`,
        );
      }
      const slug = slugFor(words, options.slug, languageOf(options, folder, settings));
      const file = `drafts/${slug}/index.md`;
      const text = draftTemplate(
        { headline: words, ...options },
        choices,
        languageOf({}, folder, settings),
      );
      await writeDraft(contentDir, file, text);

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

function refuseUnknown(
  what: "section" | "author",
  name: string | undefined,
  known: readonly string[],
): void {
  if (name === undefined || known.includes(name)) return;
  const help = orOneOf(nearestOf(name, known), known);
  throw new DeskRefusal(
    `There is no ${what} “${name}”. ${help[0]?.toUpperCase()}${help.slice(1)}.`,
  );
}

/** @throws DeskRefusal when the draft exists already; it is not changed */
async function writeDraft(contentDir: string, file: string, text: string): Promise<void> {
  const full = path.join(contentDir, file);
  const taken = new DeskRefusal(
    `There is a draft at ${pathFromHere(contentDir, file)} already. Go on writing there, or give the new one another name with --slug.`,
  );
  if (existsSync(path.dirname(full))) throw taken;
  await mkdir(path.dirname(path.dirname(full)), { recursive: true });
  // `mkdir` fails for the second of two simultaneous commands.
  await mkdir(path.dirname(full)).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "EEXIST" ? taken : error;
  });
  try {
    await writeFile(full, text, { flag: "wx" });
  } catch (error) {
    // A half-written draft would block the same command later.
    await rm(path.dirname(full), { recursive: true, force: true });
    throw error;
  }
}
