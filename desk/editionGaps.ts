import type { ContentFile } from "../newsroom/content/contentFile.ts";
import type { ContentFolder } from "../newsroom/content/contentFolder.ts";
import { articleAddresses } from "../newsroom/edition/articles.ts";
import { type GoneStory, goneStories } from "../newsroom/edition/goneStories.ts";
import { instantAt, textAt } from "../newsroom/rules/frontMatterValues.ts";
import type { Settings } from "../newsroom/settings/settings.ts";
import { inEdition } from "./inEdition.ts";
import { pathFromHere } from "./placeNames.ts";
import { printable, type Terminal } from "./terminal.ts";

/** An article whose file is there and that the edition does not have. */
export interface MissingStory {
  address: string;
  headline: string;
  file: string;
}

/** How the edition and the content folder differ in their stories. */
export interface EditionGaps {
  /** In the edition only; `heir` is the article that it seems to have become. */
  gone: Array<GoneStory & { heir?: MissingStory }>;
  /** In the folder only. */
  missing: MissingStory[];
}

/** Compares the stories of the edition with the folder. Without an edition nothing is missing in it. */
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
  const compared = inEdition(editionFile, (edition): EditionGaps => {
    const known = new Set(articleAddresses(edition));
    const missing = [...articles].filter(([address]) => !known.has(address));
    const gone = goneStories(edition, (address) => articles.has(address), now).map((story) => {
      const hasHeadline = ([, { headline }]: Entry) => headline === story.headline;
      const hasTime = ([, { file }]: Entry) =>
        Date.parse(instantAt(file, ["published"]) ?? "") === Date.parse(story.published);
      const heir =
        missing.find((entry) => hasHeadline(entry) || hasTime(entry)) ??
        // At both addresses already, as earlier versions left it.
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

/** The same, where an edition that cannot be read is no reason to say nothing else. */
export function editionGapsOrWhy(
  settings: Pick<Settings, "editionFile">,
  folder: ContentFolder,
  now: Date,
): EditionGaps & { unreadable?: string } {
  try {
    return editionGaps(settings, folder, now);
  } catch (error) {
    // What was done before is said all the same.
    const unreadable = error instanceof Error ? error.message : String(error);
    return { gone: [], missing: [], unreadable };
  }
}

/** So many of each are named. */
const NAMED = 10;

/** What a person reads about them, each with the command that brings both together again. */
export function sayGaps(
  terminal: Terminal,
  { gone, missing }: EditionGaps,
  contentDir: string,
): void {
  const { bold, dim, yellow } = terminal.colour;
  const rest = (all: readonly unknown[], words: string) => {
    if (all.length > NAMED) terminal.line(dim(`  and ${all.length - NAMED} more; ${words}`));
  };
  const heirs = new Set(gone.map(({ heir }) => heir?.address));
  const added = missing.filter(({ address }) => !heirs.has(address));
  if (gone.length > 0) {
    terminal.line();
    terminal.line(yellow(bold(`In the paper, but gone from the content folder (${gone.length})`)));
    for (const { address, headline, isPublic, heir } of gone.slice(0, NAMED)) {
      terminal.line(`  ${printable(headline)}`);
      const slug = heir?.address.split("/").at(-1);
      terminal.line(
        dim(
          `    ${address}: ${isPublic ? "readers have it until it is taken back or the paper is built" : "it would still appear at its time"}`,
        ),
      );
      if (heir) {
        terminal.line(`    it seems to be ${pathFromHere(contentDir, heir.file)} now`);
        terminal.line(`    to lead readers there:  npm run desk -- rename ${address} ${slug}`);
      }
      terminal.line(`    to take it away:        npm run desk -- unpublish ${address}`);
    }
    rest(gone, "“npm run desk -- list --json” has all of them");
  }
  if (added.length > 0) {
    terminal.line();
    terminal.line(bold(`In the content folder, but not in the paper (${added.length})`));
    for (const { address, headline, file } of added.slice(0, NAMED)) {
      terminal.line(`  ${printable(headline)}`);
      terminal.line(dim(`    ${pathFromHere(contentDir, file)}`));
      terminal.line(`    to publish it:          npm run desk -- publish ${address}`);
    }
    rest(added, `“npm run build” brings all ${added.length} in at once`);
  }
}
