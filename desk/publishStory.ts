import { existsSync } from "node:fs";
import path from "node:path";
import { type ContentFolder, readContentFolder } from "../newsroom/content/contentFolder.ts";
import { withMovedStory } from "../newsroom/content/movedStory.ts";
import { isPublic } from "../newsroom/content/visibility.ts";
import { withoutWithdrawals } from "../newsroom/content/withdrawn.ts";
import { articleRecord } from "../newsroom/edition/articles.ts";
import { changeEdition, type EditionChange } from "../newsroom/edition/changeEdition.ts";
import { picturesOfArticle } from "../newsroom/edition/editionPictures.ts";
import type { ArticleRecord } from "../newsroom/edition/records.ts";
import type { StoryRecords } from "../newsroom/edition/storyRecords.ts";
import type { Paper } from "../newsroom/paper/paper.ts";
import type { Problem } from "../newsroom/problems/problem.ts";
import { instantAt } from "../newsroom/rules/frontMatterValues.ts";
import { WITHDRAWN_FILE } from "../newsroom/schema/site.ts";
import type { Settings } from "../newsroom/settings/settings.ts";
import { type ActionTrace, editionBefore, type WrittenText } from "./actionTrace.ts";
import { withDeskLock } from "./deskLock.ts";
import { activeEmbargoOf } from "./embargo.ts";
import { findStory } from "./findStory.ts";
import { writeOthers } from "./movedReferences.ts";
import { moveFolder } from "./moveFolder.ts";
import {
  type Move,
  type PreparedStory,
  type PublishRequest,
  prepareStory,
} from "./preparePublication.ts";
import { readTextFile, replaceTextFile } from "./textFile.ts";

/** The result of publishing. */
export interface Publication {
  state: "published" | "scheduled" | "updated" | "unchanged";
  headline: string;
  address: string;
  /** The full public URL. */
  url: string;
  file: string;
  /** ISO 8601 with the paper's offset. */
  published: string;
  /** Whether that time was in the draft rather than given with the command. */
  datedByDraft: boolean;
  /** The end of the story's embargo, while it lasts; ISO 8601 with the paper's offset. */
  embargoedUntil?: string | undefined;
  /** Set when this publication changed the story's “updated” time. */
  updated?: string | undefined;
  /** The previous path of the draft or article, when it was moved. */
  movedFrom?: string | undefined;
  /** Former public addresses that redirect to the story from now on. */
  ledFrom: string[];
  /** Other files in which the new address has replaced the old one. */
  alsoChanged: string[];
  /** Undefined when there is no edition yet, or when nothing in it has changed. */
  change?: EditionChange | undefined;
  /** Whether pictures that were public are not public any more. */
  picturesGone: boolean;
  /** The paper in the edition; the one of site.yaml while there is no edition. */
  paper: Paper;
  /** Warnings about the story. */
  warnings: Problem[];
  /** The content folder after the change, without drafts. */
  after: ContentFolder;
  /** What is needed to take it back. */
  trace: ActionTrace;
}

/**
 * Publishes a draft, or updates an article whose files have changed. The order: check the result; write the
 * times into the file; move the folder; change the edition in one transaction. Each step is atomic, and a
 * repeated run continues where a killed run ended.
 * @throws StoryErrors, DeskRefusal, EditionError
 */
export function publishStory(settings: Settings, request: PublishRequest): Promise<Publication> {
  return withDeskLock(settings.editionFile, async () => {
    const { known } = request;
    const folder = await readContentFolder(settings.contentDir, { drafts: true, known });
    const file = findStory(folder, request.story);
    return putStory(settings, { folder, file, slug: file.slug, former: [] }, request);
  });
}

/**
 * Publishes a story at its target address in the content folder and the edition. The caller holds the desk's
 * lock.
 */
export async function putStory(
  settings: Settings,
  move: Move,
  request: Omit<PublishRequest, "story">,
): Promise<Publication> {
  return carryOut(settings, move.folder, await prepareStory(settings, move, request));
}

async function carryOut(
  settings: Settings,
  folder: ContentFolder,
  prepared: PreparedStory,
): Promise<Publication> {
  const { contentDir } = settings;
  const { file, text, finalText, from, to, address, published, now } = prepared;
  const { led, leaving, others, records, standing, paper, readersPaper } = prepared;
  const before = editionBefore(settings, [address, ...leaving, ...led]);

  // A redirect from the address that the file still has would be an error for a build.
  const draft = file.kind === "draft";
  if (draft && finalText !== text)
    await replaceTextFile(path.join(contentDir, file.path), finalText);
  if (to !== from) await moveFolder(contentDir, from, to);
  if (!draft && finalText !== text) {
    await replaceTextFile(path.join(contentDir, to, "index.md"), finalText);
  }
  await writeOthers(contentDir, others.changed);
  const restored = await restore(contentDir, folder, records.article);

  const { change, picturesGone } = renewEdition(settings, records, leaving, now);
  const { article } = records;
  const isOut = isPublic({ published }, now);
  const wasOut = standing !== undefined && isPublic(standing, now);
  return {
    state: !isOut ? "scheduled" : !wasOut ? "published" : change ? "updated" : "unchanged",
    headline: article.headline,
    address,
    url: (settings.siteUrl ?? readersPaper.url) + address,
    file: article.file,
    published,
    datedByDraft: draft && !prepared.isNewTime && instantAt(file, ["published"]) !== undefined,
    embargoedUntil: activeEmbargoOf(file, paper, now),
    updated: prepared.updated,
    movedFrom: to === from ? undefined : from,
    ledFrom: led,
    alsoChanged: others.changed.map((other) => other.path),
    change,
    picturesGone,
    paper: readersPaper,
    warnings: prepared.warnings,
    after: withMovedStory(others.folder, { from, to, text: finalText }).folder,
    trace: {
      from,
      to,
      texts: [
        { path: article.file, before: text, after: finalText },
        ...others.changed.map((other) => ({
          path: other.path,
          before: other.before,
          after: other.text,
        })),
        ...restored,
      ],
      ...before,
    },
  };
}

/** Removes a story that is published again from the withdrawn ones. */
async function restore(
  contentDir: string,
  { withdrawn }: ContentFolder,
  article: ArticleRecord,
): Promise<WrittenText[]> {
  const back = new Set([article.address, ...article.redirectFrom]);
  if (!withdrawn.some(({ address }) => back.has(address))) return [];
  const list = path.join(contentDir, WITHDRAWN_FILE);
  const before = await readTextFile(list);
  const after = withoutWithdrawals(before, back);
  await replaceTextFile(list, after);
  return [{ path: WITHDRAWN_FILE, before, after }];
}

/** @param leaving former addresses of the story, also those of a run that was killed */
function renewEdition(
  { contentDir, editionFile }: Settings,
  { article, pictures, references }: StoryRecords,
  leaving: readonly string[],
  now: Date,
): { change: EditionChange | undefined; picturesGone: boolean } {
  if (!existsSync(editionFile)) return { change: undefined, picturesGone: false };
  let picturesGone = false;
  const change = changeEdition(editionFile, now, (standing) => {
    const left = leaving.filter(
      (address) =>
        address !== article.address &&
        articleRecord(standing.edition, address) !== undefined &&
        !isThere(contentDir, address),
    );
    if (left.length === 0 && standing.holds(article, pictures, references)) return "nothing";
    const kept = new Set(pictures.map(({ address }) => address));
    picturesGone = [article.address, ...left]
      .flatMap((address) => picturesOfArticle(standing.edition, address))
      .some((address) => !kept.has(address));
    for (const address of left) standing.removeArticle(address);
    standing.putArticle(article, pictures, references);
    return "something";
  });
  return { change, picturesGone };
}

/** Whether the content folder has an article at an address. */
export function isThere(contentDir: string, address: string): boolean {
  return existsSync(path.join(contentDir, `articles${address}/index.md`));
}
