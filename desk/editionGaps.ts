import type { ContentFile } from "../newsroom/content/contentFile.ts";
import type { ContentFolder } from "../newsroom/content/contentFolder.ts";
import { articleAddresses } from "../newsroom/edition/articles.ts";
import { type GoneStory, goneStories } from "../newsroom/edition/goneStories.ts";
import { instantAt, textAt } from "../newsroom/rules/frontMatterValues.ts";
import type { Settings } from "../newsroom/settings/settings.ts";
import { pathFromHere } from "./contentPaths.ts";
import { labelled, printable, type Terminal } from "./terminal.ts";
import { withEdition } from "./withEdition.ts";
import { tellCommand } from "./words/commands/tellCommand.ts";

/** An article that has a file and is not in the edition. */
export interface MissingStory {
  address: string;
  headline: string;
  file: string;
}

/** The stories in which the edition and the content folder differ. */
export interface EditionGaps {
  /** Only in the edition; `heir` is the article that it seems to have become. */
  gone: Array<GoneStory & { heir?: MissingStory }>;
  /** Only in the folder. */
  missing: MissingStory[];
}

/**
 * Compares the edition's stories with the content folder. Without an edition no story is missing.
 */
export function editionGaps(
  { editionFile }: Pick<Settings, "editionFile">,
  folder: ContentFolder,
  now: Date,
): EditionGaps {
  const articles = new Map<string, Entry[1]>(
    folder.files
      .filter(({ kind }) => kind === "article")
      .map((file) => [file.address, { file, headline: textAt(file, ["headline"]) ?? file.slug }]),
  );
  const compared = withEdition(editionFile, (edition): EditionGaps => {
    const known = new Set(articleAddresses(edition));
    const missing = [...articles].filter(([address]) => !known.has(address));
    const gone = goneStories(edition, (address) => articles.has(address), now).map((story) => {
      const hasHeadline = ([, { headline }]: Entry) => headline === story.headline;
      const hasTime = ([, { file }]: Entry) =>
        Date.parse(instantAt(file, ["published"]) ?? "") === Date.parse(story.published);
      const heir =
        missing.find((entry) => hasHeadline(entry) || hasTime(entry)) ??
        // In the edition at both addresses, as earlier versions wrote it.
        [...articles].find((entry) => hasHeadline(entry) && hasTime(entry));
      return heir ? { ...story, heir: missingStory(heir) } : story;
    });
    return { gone, missing: missing.map(missingStory) };
  });
  return compared ?? { gone: [], missing: [] };
}

/** An article of the folder by its address. */
type Entry = [address: string, { file: ContentFile; headline: string }];

function missingStory([address, { file, headline }]: Entry): MissingStory {
  return { address, headline, file: file.path };
}

/**
 * The same as `editionGaps`; for an edition that cannot be read, the reason instead of an exception.
 */
export function editionGapsOrWhy(
  settings: Pick<Settings, "editionFile">,
  folder: ContentFolder,
  now: Date,
): EditionGaps & { unreadable?: string } {
  try {
    return editionGaps(settings, folder, now);
  } catch (error) {
    // The command's own result is still reported.
    const unreadable = error instanceof Error ? error.message : String(error);
    return { gone: [], missing: [], unreadable };
  }
}

/** The most stories of each kind that are named. */
const NAMED = 10;

/** Prints the differences for people, each with the command that resolves it. */
export function printGaps(
  terminal: Terminal,
  { gone, missing }: EditionGaps,
  contentDir: string,
): void {
  const { bold, dim, yellow } = terminal.colour;
  const [toLead = "", toTakeAway = "", toPublish = ""] = labelled([
    [tellCommand("goneToLead"), "npm run desk -- rename"],
    [tellCommand("goneToTakeAway"), "npm run desk -- unpublish"],
    [tellCommand("missingToPublish"), "npm run desk -- publish"],
  ]);
  const heirs = new Set(gone.map(({ heir }) => heir?.address));
  const added = missing.filter(({ address }) => !heirs.has(address));
  if (gone.length > 0) {
    terminal.line();
    terminal.line(yellow(bold(tellCommand("goneStories", { count: gone.length }))));
    for (const { address, headline, isPublic, heir } of gone.slice(0, NAMED)) {
      terminal.line(`  ${printable(headline)}`);
      const slug = heir?.address.split("/").at(-1);
      terminal.line(
        dim(`    ${tellCommand(isPublic ? "goneIsPublic" : "goneIsScheduled", { address })}`),
      );
      if (heir) {
        const file = pathFromHere(contentDir, heir.file);
        terminal.line(`    ${tellCommand("goneSeemsToBe", { file })}`);
        terminal.line(`    ${toLead} ${address} ${slug}`);
      }
      terminal.line(`    ${toTakeAway} ${address}`);
    }
    const more = gone.length - NAMED;
    if (more > 0) terminal.line(dim(`  ${tellCommand("goneMore", { count: more })}`));
  }
  if (added.length > 0) {
    terminal.line();
    terminal.line(bold(tellCommand("missingStories", { count: added.length })));
    for (const { address, headline, file } of added.slice(0, NAMED)) {
      terminal.line(`  ${printable(headline)}`);
      terminal.line(dim(`    ${pathFromHere(contentDir, file)}`));
      terminal.line(`    ${toPublish} ${address}`);
    }
    const more = added.length - NAMED;
    if (more > 0) {
      terminal.line(dim(`  ${tellCommand("missingMore", { count: more, all: added.length })}`));
    }
  }
}
