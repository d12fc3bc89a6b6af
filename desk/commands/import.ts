import { readFile } from "node:fs/promises";
import path from "node:path";
import { SingleBar } from "cli-progress";
import { Command } from "commander";
import { isSlug } from "../../newsroom/addresses/addresses.ts";
import { isLanguage } from "../../newsroom/locales/language.ts";
import { nearestOf } from "../../newsroom/problems/nearestName.ts";
import { readSettings } from "../../newsroom/settings/settings.ts";
import { DeskRefusal } from "../deskCommand.ts";
import { findCopies } from "../import/findCopies.ts";
import { type ImportContext, readImportContext } from "../import/importContext.ts";
import {
  type CopySource,
  Importer,
  type ImportResult,
  type NamedPicture,
} from "../import/importCopies.ts";
import { outcomeLine, printStory, summaryLine } from "../import/importReport.ts";
import { LARGEST } from "../import/readCopy.ts";
import { slugOf } from "../import/slugs.ts";
import { readKnownCopies } from "../import/writeDraft.ts";
import { openTerminal, type Terminal } from "../terminal.ts";
import { tellCommand } from "../words/commands/tellCommand.ts";

interface Options {
  section?: string;
  picture?: string;
  slug?: string;
  lang?: string;
  json?: boolean;
}

/** The most stories that are reported in full; more are reported with one line each. */
const IN_FULL = 3;

const help = () => `
${tellCommand("examples")}
  npm run desk -- import wire-copy.txt
  npm run desk -- import report.docx --section world --picture photo.jpg
  npm run desk -- import saved-page.html --slug dam-opens
  npm run desk -- import old-site/content
  pbpaste | npm run desk -- import -

${tellCommand("importHelp")}`;

/** `desk import FILE…`: writes drafts from raw copy. */
export function importCommand(): Command {
  return new Command("import")
    .description(tellCommand("importAbout"))
    .argument("<file...>", tellCommand("importFile"))
    .option("--section <section>", tellCommand("importSection"))
    .option("--picture <file>", tellCommand("importPicture"))
    .option("--slug <slug>", tellCommand("importSlug"))
    .option("--lang <language>", tellCommand("importLang"))
    .option("--json", tellCommand("jsonOption"))
    .addHelpText("after", help)
    .action(runImport);
}

async function runImport(named: string[], options: Options): Promise<void> {
  const terminal = openTerminal(options);
  const { contentDir } = readSettings();
  const context = await readImportContext(contentDir);
  const importOptions = await readImportOptions(options, context);
  const { sources, passedOver, isMany } = await readSources(named);
  if (sources.length > 1 && (options.slug || options.picture)) {
    throw new DeskRefusal(tellCommand("importOneStory"));
  }
  const importer = new Importer(context, await readKnownCopies(contentDir), importOptions);
  const results: ImportResult[] = [];
  const bar = isMany && terminal.live ? startBar(sources.length) : undefined;
  for (const source of sources) {
    const made = await importer.import(source);
    results.push(...made);
    if (bar) bar.increment();
    else if (isMany) for (const result of made) terminal.line(outcomeLine(terminal, result));
  }
  bar?.stop();
  report(terminal, results, { contentDir, passedOver, isMany, hasBar: bar !== undefined });
  if (results.some(({ result }) => result === "refused")) process.exitCode = 1;
}

function report(
  terminal: Terminal,
  results: readonly ImportResult[],
  about: { contentDir: string; passedOver: number; isMany: boolean; hasBar: boolean },
): void {
  const { contentDir, passedOver, isMany, hasBar } = about;
  if (!isMany) {
    for (const result of results) {
      if (results.length <= IN_FULL) printStory(terminal, result, contentDir);
      else terminal.line(outcomeLine(terminal, result));
    }
  } else if (hasBar) {
    for (const result of results) terminal.line(outcomeLine(terminal, result));
  }
  if (isMany || results.length > 1) {
    terminal.line();
    terminal.line(summaryLine(results, passedOver));
    if (results.some(({ result }) => result === "imported")) {
      terminal.line(tellCommand("importNext", { url: "http://localhost:3000/drafts" }));
    }
  }
  const of = (wanted: ImportResult["result"]) =>
    results.filter(({ result }) => result === wanted).length;
  terminal.answer({
    imported: of("imported"),
    known: of("known"),
    refused: of("refused"),
    stories: results,
  });
}

async function readSources(
  named: readonly string[],
): Promise<{ sources: CopySource[]; passedOver: number; isMany: boolean }> {
  const sources: CopySource[] = [];
  let passedOver = 0;
  let isMany = false;
  for (const name of named) {
    if (name === "-") {
      sources.push({ input: await readStandardInput() });
      continue;
    }
    const found = await findCopies(name);
    if (found.isFolder && found.files.length === 0) {
      throw new DeskRefusal(tellCommand("importEmptyFolder", { folder: name }));
    }
    sources.push(...found.files.map((file) => ({ file })));
    passedOver += found.passedOver;
    isMany ||= found.isFolder;
  }
  return { sources, passedOver, isMany: isMany || sources.length > IN_FULL };
}

async function readStandardInput(): Promise<Uint8Array> {
  if (process.stdin.isTTY) console.error(tellCommand("importPaste"));
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    // One byte above the limit is enough to refuse the input.
    if (size > LARGEST) break;
  }
  return Buffer.concat(chunks);
}

/** @throws DeskRefusal when an option names something that does not exist */
async function readImportOptions(
  options: Options,
  context: ImportContext,
): Promise<{ section?: string; slug?: string; lang?: string; picture?: NamedPicture }> {
  const { section, slug, lang, picture } = options;
  const sections = context.sections.map((one) => one.slug);
  if (section !== undefined && !sections.includes(section)) {
    const meant = nearestOf(section, sections);
    throw new DeskRefusal(
      meant
        ? tellCommand("importNoSectionMeant", { section, meant })
        : tellCommand("importNoSection", { section, sections: sections.join(", ") }),
    );
  }
  if (slug !== undefined && !isSlug(slug)) {
    const better = slugOf(slug);
    throw new DeskRefusal(
      better
        ? tellCommand("importSlugUnfitBetter", { slug, better })
        : tellCommand("importSlugUnfit", { slug }),
    );
  }
  if (lang !== undefined && !isLanguage(lang)) {
    throw new DeskRefusal(tellCommand("importNoLanguage", { language: lang }));
  }
  return {
    ...(section ? { section } : {}),
    ...(slug ? { slug } : {}),
    ...(lang ? { lang } : {}),
    ...(picture ? { picture: await readNamedPicture(picture) } : {}),
  };
}

async function readNamedPicture(file: string): Promise<NamedPicture> {
  try {
    return { name: path.basename(file), bytes: await readFile(file) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new DeskRefusal(
      code === "ENOENT"
        ? tellCommand("importNoPicture", { file })
        : tellCommand("importPictureUnreadable", { file, code: code ?? "" }),
    );
  }
}

function startBar(total: number): SingleBar {
  const bar = new SingleBar({
    format: tellCommand("importing", { bar: "{bar}", done: "{value}", total: "{total}" }),
    hideCursor: true,
    clearOnComplete: true,
  });
  bar.start(total, 0);
  return bar;
}
