import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type PublishRequest, publishStory } from "../desk/publishStory.ts";
import { renameStory } from "../desk/renameStory.ts";
import { withdrawStory } from "../desk/withdrawStory.ts";
import { readContentFolder } from "../newsroom/content/contentFolder.ts";
import { assembleEdition } from "../newsroom/edition/assemble.ts";
import { lostSince } from "../newsroom/edition/lostAddresses.ts";
import { writeEdition } from "../newsroom/edition/writeEdition.ts";
import { problemReport } from "../newsroom/problems/problem.ts";
import { checkContent } from "../newsroom/rules/checkContent.ts";
import { documentsOf } from "../newsroom/schema/documents.ts";
import { SITE } from "./contentFolders.ts";
import { openEdition } from "./editions.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

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
  const save = (saved: Record<string, string>) => {
    for (const [file, text] of Object.entries(saved)) {
      mkdirSync(path.join(contentDir, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(contentDir, file), text);
    }
  };
  save({
    "site.yaml": SITE,
    "sections/world.md": "---\nname: World\ndescription: The world\norder: 1\ncolour: red\n---\n",
    "authors/desk.md": "---\nname: The desk\nkind: organization\n---\n",
    [DRAFT]: draft(),
    ...files,
  });
  const build = async () => {
    const folder = await readContentFolder(contentDir, { drafts: false });
    const { paper, stories, problems } = checkContent(folder, { siteUrl: undefined, now: NOW });
    const errors = problems.filter(({ severity }) => severity === "error");
    if (!paper || errors.length > 0) throw new Error(problemReport(errors));
    const content = assembleEdition(documentsOf(folder.files), folder, stories, "en-US");
    const lost = lostSince(settings.editionFile, folder, paper, NOW);
    writeEdition(settings.editionFile, paper, { ...content, lost });
    return { problems, lost: lost.map(({ address }) => address) };
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
