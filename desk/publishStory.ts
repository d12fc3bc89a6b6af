import { existsSync } from "node:fs";
import path from "node:path";
import { articleAddress } from "../newsroom/addresses/addresses.ts";
import type { ContentFile } from "../newsroom/content/contentFile.ts";
import { type ContentFolder, readContentFolder } from "../newsroom/content/contentFolder.ts";
import { withValue } from "../newsroom/content/fieldEdits.ts";
import { folderOf, withMovedStory } from "../newsroom/content/movedStory.ts";
import { isPublic } from "../newsroom/content/visibility.ts";
import { withoutWithdrawals } from "../newsroom/content/withdrawn.ts";
import type { StoredArticle } from "../newsroom/edition/articles.ts";
import { articleRecord } from "../newsroom/edition/articles.ts";
import { changeEdition, type EditionChange } from "../newsroom/edition/changeEdition.ts";
import { picturesOfArticle } from "../newsroom/edition/editionPictures.ts";
import type { ArticleRecord } from "../newsroom/edition/records.ts";
import type { StoryRecords } from "../newsroom/edition/storyRecords.ts";
import { dayIn, isoWithOffset } from "../newsroom/locales/dateFormats.ts";
import { type Paper, readPaper } from "../newsroom/paper/paper.ts";
import type { Problem } from "../newsroom/problems/problem.ts";
import { instantAt, valueAt } from "../newsroom/rules/frontMatterValues.ts";
import { WITHDRAWN_FILE } from "../newsroom/schema/site.ts";
import type { Settings } from "../newsroom/settings/settings.ts";
import { checkedStory, StoryErrors } from "./checkStory.ts";
import { DeskRefusal } from "./deskCommand.ts";
import { withDeskLock } from "./deskLock.ts";
import { activeEmbargoOf, releaseOf } from "./embargo.ts";
import { findStory } from "./findStory.ts";
import {
  continuedBy,
  redirectedAddresses,
  refuseNewTime,
  refuseUndecided,
  withRedirects,
} from "./formerAddresses.ts";
import { withMovedReferences, writeOthers } from "./movedReferences.ts";
import { moveFolder } from "./moveFolder.ts";
import { publishingTime } from "./publishingTime.ts";
import { readStoryText } from "./storyText.ts";
import { readTextFile, replaceTextFile } from "./textFile.ts";
import { withEdition } from "./withEdition.ts";

export interface PublishRequest {
  /** The story as the editor names it. */
  story: string;
  /** The time of publication as the editor writes it. */
  at?: string | undefined;
  /** A change too small for an “updated” time. */
  minor?: boolean | undefined;
  now: Date;
}

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
}

/** A story of the content folder and its target address. */
export interface Move {
  folder: ContentFolder;
  file: ContentFile;
  /** The last part of the address. */
  slug: string;
  /** Former addresses besides that of its file, or instead of it. */
  former: readonly string[];
}

/**
 * Publishes a draft, or updates an article whose files have changed. The order: check the result; write the
 * times into the file; move the folder; change the edition in one transaction. Each step is atomic, and a
 * repeated run continues where a killed run ended.
 * @throws StoryErrors, DeskRefusal, EditionError
 */
export function publishStory(settings: Settings, request: PublishRequest): Promise<Publication> {
  return withDeskLock(settings.editionFile, async () => {
    const folder = await readContentFolder(settings.contentDir, { drafts: true });
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
  { folder, file, slug, former }: Move,
  request: Omit<PublishRequest, "story">,
): Promise<Publication> {
  const { contentDir, editionFile } = settings;
  const { now } = request;
  const paper = paperOf(folder, settings);
  // Opening the edition also makes sure that it can be changed, before anything is moved.
  const before = withEdition(editionFile, (edition) => ({
    paper: edition.paper,
    records: [file.address, ...former].flatMap((address) => articleRecord(edition, address) ?? []),
  }));
  const from = folderOf(file.path);
  const { text } = await readStoryText(contentDir, file);

  const { published, putOffTo } = releaseOf(
    file,
    publishedOf(file, paper, before?.records[0], request),
    { asked: request.at, standing: before?.records[0], locale: paper, now },
  );
  const to = folderFor(file, slug, published, paper);
  if (to !== from && existsSync(path.join(contentDir, to))) {
    throw new DeskRefusal(
      `There is a story at ${to} already. Give ${from} another name, which becomes the end of its address. Nothing has been changed.`,
    );
  }
  const isNewTime = request.at !== undefined || putOffTo !== undefined;
  const address = to.slice("articles".length);
  const ledFrom = redirectedAddresses(file, address, former, before?.records ?? [], now);
  const others = await withMovedReferences(folder, file, ledFrom, address);
  const judge = (as: string) =>
    checkedStory(others.folder, settings, { from, to, before: text, text: as, now });
  const stamped = withRedirects(
    stampedText(text, file, published, isNewTime),
    file,
    ledFrom,
    address,
  );
  const candidate = judge(stamped);
  const gone = continuedBy(editionFile, folder, candidate.records.article, former, now);
  refuseUndecided(gone, candidate.records.article, slug);
  refuseNewTime(file, [...(before?.records ?? []), ...gone], published, request);

  const out = gone.filter((story) => isPublic(story, now)).map((story) => story.address);
  const standing =
    before?.records[0] ??
    withEdition(editionFile, (edition) => articleRecord(edition, out[0] ?? ""));
  const led = [...new Set([...ledFrom, ...out])];
  let finalText = withRedirects(stamped, file, led, address);
  const updated = updateOf(candidate.records.article, standing, paper, request);
  if (updated !== undefined) finalText = withValue(finalText, ["updated"], updated, ["published"]);
  const { records } = finalText === stamped ? candidate : judge(finalText);

  // A redirect from the address that the file still has would be an error for a build.
  const draft = file.kind === "draft";
  if (draft && finalText !== text)
    await replaceTextFile(path.join(contentDir, file.path), finalText);
  if (to !== from) await moveFolder(contentDir, from, to);
  if (!draft && finalText !== text) {
    await replaceTextFile(path.join(contentDir, to, "index.md"), finalText);
  }
  await writeOthers(contentDir, others.changed);
  await restore(contentDir, folder, records.article);

  const leaving = [...former, file.address, ...gone.map((story) => story.address)];
  const { change, picturesGone } = renewEdition(settings, records, leaving, now);
  const { article } = records;
  const readersPaper = before?.paper ?? paper;
  const isOut = isPublic({ published }, now);
  const wasOut = standing !== undefined && isPublic(standing, now);
  return {
    state: !isOut ? "scheduled" : !wasOut ? "published" : change ? "updated" : "unchanged",
    headline: article.headline,
    address,
    url: (settings.siteUrl ?? readersPaper.url) + address,
    file: article.file,
    published,
    datedByDraft: draft && !isNewTime && instantAt(file, ["published"]) !== undefined,
    embargoedUntil: activeEmbargoOf(file, paper, now),
    updated,
    movedFrom: to === from ? undefined : from,
    ledFrom: led,
    alsoChanged: others.changed.map((other) => other.path),
    change,
    picturesGone,
    paper: readersPaper,
    warnings: candidate.warnings,
    after: withMovedStory(others.folder, { from, to, text: finalText }).folder,
  };
}

function paperOf(folder: ContentFolder, { siteUrl }: Settings): Paper {
  const { paper, problems } = readPaper(folder.site, { siteUrl });
  if (!paper) throw new StoryErrors("site.yaml has to be fixed first.", problems);
  return paper;
}

/** The publication time: `--at`, else the file's, else now. */
function publishedOf(
  file: ContentFile,
  paper: Paper,
  standing: { published: string } | undefined,
  { at, now }: Pick<PublishRequest, "at" | "now">,
): string {
  if (at === undefined) {
    return instantAt(file, ["published"]) ?? isoWithOffset(now.toISOString(), paper);
  }
  const asked = publishingTime(at, paper, now);
  if (!standing || !isPublic(standing, now)) return asked;
  // The same command again, after a run that was killed: readers have what it asks for.
  if (at.trim() === "now" || Date.parse(asked) === Date.parse(standing.published)) {
    return isoWithOffset(standing.published, paper);
  }
  throw new DeskRefusal(
    `${file.address} has been published already, so that it cannot be put off. Publish it without --at to renew it, or take it back with “npm run desk -- unpublish ${file.slug}”.`,
  );
}

/** The dated folder. An article in a folder that fits its date stays there. */
function folderFor(file: ContentFile, slug: string, published: string, paper: Paper): string {
  const days = [dayIn(published, paper), published.slice(0, 10)];
  const places = days.map((day) => `articles${articleAddress(day, slug)}`);
  const standing = folderOf(file.path).replace(/[^/]+$/, slug);
  return places.includes(standing) ? standing : (places[0] as string);
}

function stampedText(text: string, file: ContentFile, published: string, replace: boolean): string {
  const standing = instantAt(file, ["published"]);
  if (file.problems.length > 0 || standing === published) return text;
  // A value that is not an instant is an error for the editor to fix.
  if (!replace && standing === undefined && valueAt(file, ["published"])) return text;
  return withValue(text, ["published"], published);
}

/** The “updated” time that readers are shown: now, if the text has changed. */
function updateOf(
  article: ArticleRecord,
  standing: StoredArticle | undefined,
  paper: Paper,
  { minor, now }: Pick<PublishRequest, "minor" | "now">,
): string | undefined {
  if (minor || !standing || !isPublic(standing, now)) return undefined;
  // The editor, or a run that was killed, has dated the update.
  if (article.updated !== standing.updated) return undefined;
  if (wordsOf(article) === wordsOf(standing)) return undefined;
  return isoWithOffset(now.toISOString(), paper);
}

/** The parts of a story that readers read, without addresses that change with its folder. */
function wordsOf({ address, headline, standfirst, dateline, hero, story }: StoredArticle): string {
  return JSON.stringify([headline, standfirst, dateline, hero, story]).replaceAll(
    `/media${address}/`,
    "",
  );
}

/** Removes a story that is published again from the withdrawn ones. */
async function restore(
  contentDir: string,
  { withdrawn }: ContentFolder,
  article: ArticleRecord,
): Promise<void> {
  const back = new Set([article.address, ...article.redirectFrom]);
  if (!withdrawn.some(({ address }) => back.has(address))) return;
  const list = path.join(contentDir, WITHDRAWN_FILE);
  await replaceTextFile(list, withoutWithdrawals(await readTextFile(list), back));
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
