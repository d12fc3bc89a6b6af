import { existsSync } from "node:fs";
import path from "node:path";
import {
  type ContentFolder,
  emptyFolder,
  readContentFolder,
} from "../newsroom/content/contentFolder.ts";
import type { KnownFiles } from "../newsroom/content/folderIndex.ts";
import { folderOf } from "../newsroom/content/movedStory.ts";
import { type Withdrawal, withdrawnText, withWithdrawals } from "../newsroom/content/withdrawn.ts";
import { changeEdition, type EditionChange } from "../newsroom/edition/changeEdition.ts";
import { isoWithOffset } from "../newsroom/locales/dateFormats.ts";
import { type Paper, readPaper } from "../newsroom/paper/paper.ts";
import type { Problem } from "../newsroom/problems/problem.ts";
import { WITHDRAWN_FILE } from "../newsroom/schema/site.ts";
import type { Settings } from "../newsroom/settings/settings.ts";
import { type ActionTrace, editionBefore, type WrittenText } from "./actionTrace.ts";
import { StoryErrors } from "./checkStory.ts";
import { withDeskLock } from "./deskLock.ts";
import { freeDraft } from "./freeDraft.ts";
import { mentionsOf } from "./movedReferences.ts";
import { moveFolder } from "./moveFolder.ts";
import { type StoryToWithdraw, storyToWithdraw } from "./storyToWithdraw.ts";
import { readTextFile, replaceTextFile } from "./textFile.ts";
import { tellAnswer } from "./words/answers/tellAnswer.ts";

export interface WithdrawRequest {
  /** The story as the editor names it. */
  story: string;
  /** Files that this process has read before. */
  known?: KnownFiles | undefined;
  now: Date;
}

/** The result of withdrawing a story. */
export interface WithdrawnStory {
  /** Its former address. */
  address: string;
  /** Every address that answers 410 now; empty when readers have never seen the story. */
  addresses: string[];
  /** Whether readers may have seen it, so that its address answers 410. */
  wasPublic: boolean;
  /** Its draft; undefined when there was no file. */
  file: string | undefined;
  change?: EditionChange | undefined;
  /** The paper in the edition; undefined while site.yaml has an error and there is no edition. */
  paper: Paper | undefined;
  /** Places in other files that still link to it. */
  mentions: Problem[];
  /**
   * The error that kept the content folder from being changed: the next build would publish the story again.
   */
  unfinished: Error | undefined;
  /** The content folder after the change. */
  after: ContentFolder;
  /** What is needed to take the withdrawal back; undefined when there was no article to become a draft. */
  trace: ActionTrace | undefined;
}

/**
 * Withdraws a story, with or without its file. The order: the content folder lists its addresses as gone; the
 * folder becomes a draft; the edition changes in one transaction. No error in the content prevents the change
 * of the edition. A repeated run continues where a killed run ended.
 */
export function withdrawStory(
  settings: Settings,
  request: WithdrawRequest,
): Promise<WithdrawnStory> {
  return withDeskLock(settings.editionFile, () => withdrawNow(settings, request));
}

async function withdrawNow(settings: Settings, request: WithdrawRequest): Promise<WithdrawnStory> {
  const { contentDir, editionFile } = settings;
  const { now, known } = request;
  const { folder, unreadable } = await readWhatCanBeRead(contentDir, known);
  const story = storyToWithdraw(settings, folder, request.story, now);
  const addresses = story.wasPublic ? story.gone : [];

  const before = editionBefore(settings, [...story.standing, ...addresses]);
  const { file, written, unfinished } = unreadable
    ? { file: undefined, written: [], unfinished: unreadable }
    : await changeFolder(settings, folder, story, now);
  // Last, so that a build that is reading the folder starts again.
  const change = existsSync(editionFile)
    ? changeEdition(editionFile, now, (edition) => {
        for (const address of story.standing) edition.removeArticle(address);
        for (const address of addresses) edition.withdraw(address);
      })
    : undefined;
  const { folder: after } = await readWhatCanBeRead(contentDir, known);
  return {
    address: story.address,
    addresses,
    wasPublic: story.wasPublic,
    file,
    change,
    paper: story.paper ?? readPaper(folder.site, settings).paper,
    mentions: mentionsOf(after, story.gone, settings, now),
    unfinished,
    after,
    trace:
      story.file?.kind === "article" && file !== undefined && !unfinished
        ? { from: folderOf(story.file.path), to: folderOf(file), texts: written, ...before }
        : undefined,
  };
}

/**
 * The content as far as it can be read: an error in it must not prevent a withdrawal, since the edition knows
 * the story by its address.
 */
async function readWhatCanBeRead(
  dir: string,
  known: KnownFiles | undefined,
): Promise<{ folder: ContentFolder; unreadable: Error | undefined }> {
  try {
    return { folder: await readContentFolder(dir, { drafts: true, known }), unreadable: undefined };
  } catch (error) {
    return { folder: emptyFolder(dir), unreadable: error as Error };
  }
}

/** Changes the files for the next build. The edition must change even if this fails. */
async function changeFolder(
  settings: Settings,
  folder: ContentFolder,
  { address, file, gone, wasPublic }: StoryToWithdraw,
  now: Date,
): Promise<{ file: string | undefined; written: WrittenText[]; unfinished: Error | undefined }> {
  const { contentDir } = settings;
  let place = file?.path;
  let written: WrittenText[] = [];
  try {
    if (wasPublic) written = await noteWithdrawal(folder, settings, gone, now);
    if (file?.kind === "article") {
      // Withdrawing must not fail because a draft has the name already.
      const draft = freeDraft(contentDir, file.slug);
      await moveFolder(contentDir, folderOf(file.path), draft);
      place = `${draft}/index.md`;
    }
    return { file: place, written, unfinished: undefined };
  } catch (error) {
    return {
      file: place,
      written,
      unfinished: error instanceof Error ? error : new Error(`${address}: ${error}`),
    };
  }
}

/**
 * Lists addresses as gone.
 * @throws StoryErrors when the list cannot be read
 */
export async function noteWithdrawal(
  folder: Pick<ContentFolder, "problems" | "site" | "withdrawn">,
  { contentDir, siteUrl }: Settings,
  gone: readonly string[],
  now: Date,
): Promise<WrittenText[]> {
  const unreadable = folder.problems.filter((problem) => problem.file === WITHDRAWN_FILE);
  if (unreadable.length > 0) {
    throw new StoryErrors(tellAnswer("listUnreadable", { file: WITHDRAWN_FILE }), unreadable);
  }
  const locale = readPaper(folder.site, { siteUrl }).paper;
  const at = locale ? isoWithOffset(now.toISOString(), locale) : now.toISOString();
  const listed = new Set(folder.withdrawn.map((entry) => entry.address));
  const added = gone
    .filter((address) => !listed.has(address))
    .map((address): Withdrawal => ({ address, at }));
  if (added.length === 0) return [];
  const list = path.join(contentDir, WITHDRAWN_FILE);
  const before = existsSync(list) ? await readTextFile(list) : undefined;
  const text = before === undefined ? withdrawnText(added) : withWithdrawals(before, added);
  await replaceTextFile(list, text);
  return [{ path: WITHDRAWN_FILE, before, after: text }];
}
