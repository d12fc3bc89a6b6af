import { existsSync } from "node:fs";
import path from "node:path";
import type { ContentFile } from "../newsroom/content/contentFile.ts";
import { type ContentFolder, readContentFolder } from "../newsroom/content/contentFolder.ts";
import { folderOf } from "../newsroom/content/movedStory.ts";
import { WITHDRAWN_FILE, type Withdrawal, withdrawnText } from "../newsroom/content/withdrawn.ts";
import { changeEdition, type EditionChange } from "../newsroom/edition/changeEdition.ts";
import { Edition } from "../newsroom/edition/edition.ts";
import { type Paper, readPaper } from "../newsroom/paper/paper.ts";
import type { Problem } from "../newsroom/problem.ts";
import { checkContent } from "../newsroom/rules/checkContent.ts";
import { instantAt, listAt } from "../newsroom/rules/values.ts";
import type { Settings } from "../newsroom/settings.ts";
import { isoWithOffset } from "../newsroom/time.ts";
import { DeskRefusal } from "./deskCommand.ts";
import { inTurn } from "./deskTurn.ts";
import { findStory } from "./findStory.ts";
import { moveFolder } from "./moveFolder.ts";
import { isThere, StoryErrors } from "./publishStory.ts";
import { writeWhole } from "./writeWhole.ts";

export interface WithdrawRequest {
  /** The story as the editor names it. */
  story: string;
  now: Date;
}

/** What taking a story back has done. */
export interface WithdrawnStory {
  /** Where it stood. */
  address: string;
  /** Whether readers have seen it, so that they are told that it is gone. */
  wasPublic: boolean;
  /** Its draft. */
  file: string;
  change?: EditionChange | undefined;
  /** Undefined while site.yaml has an error, which keeps nobody from taking a story back. */
  paper: Paper | undefined;
  /** What in other files still leads to it. */
  mentions: Problem[];
}

/** Rules that find what leads to a story that is no longer there. */
const MENTIONS = new Set(["link-to-withdrawn", "front-withdrawn", "translation-withdrawn"]);

/**
 * Takes a story back. In this order: the content folder says that its address is gone; the folder
 * becomes a draft again; the edition changes in one transaction. Run again, it goes on where a killed
 * run ended.
 */
export function withdrawStory(
  settings: Settings,
  request: WithdrawRequest,
): Promise<WithdrawnStory> {
  return inTurn(settings.editionFile, () => withdrawNow(settings, request));
}

async function withdrawNow(settings: Settings, request: WithdrawRequest): Promise<WithdrawnStory> {
  const { contentDir, editionFile } = settings;
  const { now } = request;
  const folder = await readContentFolder(contentDir, { drafts: true });
  const unreadable = folder.problems.filter((problem) => problem.file === WITHDRAWN_FILE);
  if (unreadable.length > 0) {
    throw new StoryErrors(`${WITHDRAWN_FILE} has to be mended first.`, unreadable);
  }
  const file = findStory(folder, request.story, "article");
  const standing = addressesInEdition(editionFile, contentDir, file);
  if (file.kind === "draft" && standing.length === 0) {
    throw new DeskRefusal(`${file.path} is a draft: readers have never seen it.`);
  }
  const address = file.kind === "draft" ? (standing[0] as string) : file.address;
  const published = instantAt(file, ["published"]);
  // What cannot be read may have been read by others.
  const wasPublic = published === undefined || Date.parse(published) <= now.getTime();

  if (wasPublic) await noteWithdrawal(folder, settings, file, address, now);
  const draft = file.kind === "draft" ? folderOf(file.path) : freeDraft(contentDir, file.slug);
  if (file.kind === "article") await moveFolder(contentDir, folderOf(file.path), draft);

  const gone = [...new Set([address, ...standing])];
  const change = existsSync(editionFile)
    ? changeEdition(editionFile, now, (edition) => {
        for (const old of gone) edition.removeArticle(old);
        if (!wasPublic) return;
        for (const old of [...gone, ...oldAddresses(file)]) edition.withdraw(old);
      })
    : undefined;

  const after = await readContentFolder(contentDir, { drafts: false });
  const { paper, problems } = checkContent(after, { siteUrl: settings.siteUrl, now });
  return {
    address,
    wasPublic,
    file: `${draft}/index.md`,
    change,
    paper,
    mentions: problems.filter(
      ({ rule, message }) => MENTIONS.has(rule) && message.includes(address),
    ),
  };
}

/** Where the edition still has the story although the content folder no longer does. */
function addressesInEdition(editionFile: string, contentDir: string, file: ContentFile): string[] {
  if (!existsSync(editionFile)) return [];
  const edition = Edition.open(editionFile);
  try {
    return edition
      .addressesOf(file.slug)
      .filter((address) => address === file.address || !isThere(contentDir, address));
  } finally {
    edition.close();
  }
}

async function noteWithdrawal(
  folder: ContentFolder,
  { contentDir, siteUrl }: Settings,
  file: ContentFile,
  address: string,
  now: Date,
): Promise<void> {
  const zone = readPaper(folder.site, { siteUrl }).paper;
  const at = zone ? isoWithOffset(now.toISOString(), zone) : now.toISOString();
  const listed = new Set(folder.withdrawn.map((entry) => entry.address));
  const added = [address, ...oldAddresses(file)]
    .filter((gone) => !listed.has(gone))
    .map((gone): Withdrawal => ({ address: gone, at }));
  if (added.length === 0) return;
  const list = withdrawnText([...folder.withdrawn, ...added]);
  await writeWhole(path.join(contentDir, WITHDRAWN_FILE), list);
}

function oldAddresses(file: ContentFile): string[] {
  return listAt(file, ["redirectFrom"]).filter((old) => typeof old === "string");
}

/** Taking back must not wait for a name: a draft that is there already is left alone. */
function freeDraft(contentDir: string, slug: string): string {
  for (let number = 1; ; number += 1) {
    const draft = `drafts/${number === 1 ? slug : `${slug}-${number}`}`;
    if (!existsSync(path.join(contentDir, draft))) return draft;
  }
}
