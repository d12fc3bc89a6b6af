import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import type { PublishRequest } from "../desk/preparePublication.ts";
import { publishStory } from "../desk/publishStory.ts";
import { renameStory } from "../desk/renameStory.ts";
import { withdrawStory } from "../desk/withdrawStory.ts";
import { rememberedAddresses } from "../newsroom/edition/lostAddresses.ts";
import { SITE } from "./contentFolders.ts";
import { openEdition } from "./editions.ts";
import { build as buildPaper } from "./papers.ts";
import { temporaryFolder } from "./temporaryFolder.ts";
import { writeFiles } from "./writeFiles.ts";

export const NOW = new Date("2014-06-13T16:00:00Z");
export const ADDRESS = "/2014/06/13/dam";
export const DRAFT = "drafts/dam/index.md";
export const ARTICLE = `articles${ADDRESS}/index.md`;
/** A draft without mistakes; `more` are additional lines of its front matter. */
export const draft = (more = "") =>
  `---\nheadline: The dam opens # at last\nstandfirst: It opens.\nsection: world\ntopics: [water]\nbyline: [desk]\n${more}---\n\nWater runs.\n`;

/** A paper on disk with its edition and one draft. */
export async function paper(files: Record<string, string> = {}) {
  const root = temporaryFolder();
  const contentDir = path.join(root, "content");
  const settings = {
    contentDir,
    editionFile: path.join(root, "edition.sqlite"),
    siteUrl: undefined,
  };
  const save = (saved: Record<string, string>) => writeFiles(contentDir, saved);
  save({
    "site.yaml": SITE,
    "sections/world.md": "---\nname: World\ndescription: The world\norder: 1\ncolour: red\n---\n",
    "authors/desk.md": "---\nname: The desk\nkind: organization\n---\n",
    [DRAFT]: draft(),
    ...files,
  });
  const build = async () => {
    const { warnings } = await buildPaper({ contentDir, editionFile: settings.editionFile }, NOW);
    const lost = rememberedAddresses(openEdition(settings.editionFile));
    return {
      problems: warnings.filter(({ rule }) => rule !== "address-lost"),
      lost: lost.map(({ address }) => address),
    };
  };
  await build();
  return {
    contentDir,
    settings,
    save,
    build,
    read: (file: string) => readFileSync(path.join(contentDir, file), "utf8"),
    has: (file: string) => existsSync(path.join(contentDir, file)),
    edition: () => openEdition(settings.editionFile),
    publish: (more: Partial<PublishRequest> = {}) =>
      publishStory(settings, { story: "dam", now: NOW, ...more }),
    rename: (story: string, to: string, now = NOW) => renameStory(settings, { story, to, now }),
    withdraw: (story = "dam", now = NOW) => withdrawStory(settings, { story, now }),
    remove: (file: string) => rmSync(path.join(contentDir, file), { recursive: true }),
    move: (from: string, to: string) => {
      mkdirSync(path.join(contentDir, path.dirname(to)), { recursive: true });
      renameSync(path.join(contentDir, from), path.join(contentDir, to));
    },
  };
}
