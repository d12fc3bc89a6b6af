import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { articleAddress } from "../newsroom/addresses.ts";
import type { ContentFile } from "../newsroom/content/contentFile.ts";
import { type ContentFolder, readContentFolder } from "../newsroom/content/contentFolder.ts";
import { withField } from "../newsroom/content/frontMatterField.ts";
import { folderOf, withMovedStory } from "../newsroom/content/movedStory.ts";
import { WITHDRAWN_FILE, withdrawnText } from "../newsroom/content/withdrawn.ts";
import { changeEdition, type EditionChange } from "../newsroom/edition/changeEdition.ts";
import { Edition } from "../newsroom/edition/edition.ts";
import type { ArticleRecord } from "../newsroom/edition/records.ts";
import { groundOf, type StoryRecords, storyRecords } from "../newsroom/edition/storyRecords.ts";
import { type Paper, readPaper } from "../newsroom/paper/paper.ts";
import type { Problem } from "../newsroom/problem.ts";
import { checkContent } from "../newsroom/rules/checkContent.ts";
import { instantAt, listAt, valueAt } from "../newsroom/rules/values.ts";
import type { Settings } from "../newsroom/settings.ts";
import { dayIn, isoWithOffset } from "../newsroom/time.ts";
import { DeskRefusal } from "./deskCommand.ts";
import { inTurn } from "./deskTurn.ts";
import { releaseOf, standingEmbargoOf } from "./embargo.ts";
import { findStory } from "./findStory.ts";
import { moveFolder } from "./moveFolder.ts";
import { publishingTime } from "./publishingTime.ts";
import { writeWhole } from "./writeWhole.ts";

export interface PublishRequest {
  /** The story as the editor names it. */
  story: string;
  /** When it is to be published, as the editor writes it. */
  at?: string | undefined;
  /** The text has changed, but so little that readers need not be told when. */
  minor?: boolean | undefined;
  now: Date;
}

/** What publishing has done. */
export interface Publication {
  state: "published" | "scheduled" | "updated" | "unchanged";
  headline: string;
  address: string;
  /** The public address with the site's own in front. */
  url: string;
  file: string;
  /** ISO 8601 with the paper's offset. */
  published: string;
  /** Whether that is what the draft says itself, and nobody has said it now. */
  datedByDraft: boolean;
  /** The end of the story's embargo, while it holds; ISO 8601 with the paper's offset. */
  embargoedUntil?: string | undefined;
  /** Set when readers are told that the story has been updated, just now. */
  updated?: string | undefined;
  /** Where the draft or the scheduled story was, when it has been moved. */
  movedFrom?: string | undefined;
  /** Undefined when there is no edition yet, or when nothing in it has changed. */
  change?: EditionChange | undefined;
  /** Pictures that readers had before and may not have any longer. */
  picturesGone: boolean;
  paper: Paper;
  /** Warnings about the story. */
  warnings: Problem[];
}

/** Publishing refused: every error that has to be mended first. */
export class StoryErrors extends DeskRefusal {
  constructor(
    message: string,
    readonly problems: readonly Problem[],
  ) {
    super(message);
  }
}

/**
 * Publishes a draft, or renews an article whose files have changed. In this order: everything is
 * checked as it will be; the file gets its stamps; the folder moves; the edition changes in one
 * transaction. Each step is whole or not done, and running it again goes on where a killed run ended.
 * @throws StoryErrors, DeskRefusal, EditionError
 */
export function publishStory(settings: Settings, request: PublishRequest): Promise<Publication> {
  return inTurn(settings.editionFile, () => publishNow(settings, request));
}

async function publishNow(settings: Settings, request: PublishRequest): Promise<Publication> {
  const { contentDir, editionFile } = settings;
  const { now } = request;
  const folder = await readContentFolder(contentDir, { drafts: true });
  const file = findStory(folder, request.story);
  const paper = paperOf(folder, settings);
  const standing = standingRecord(editionFile, file);
  const from = folderOf(file.path);
  const text = await readFile(path.join(contentDir, file.path), "utf8");

  const { published, putOffTo } = releaseOf(file, publishedOf(file, paper, standing, request), {
    asked: request.at,
    standing,
    zone: paper,
    now,
  });
  const to = folderFor(file, published, paper);
  if (to !== from && existsSync(path.join(contentDir, to))) {
    throw new DeskRefusal(
      `There is a story at ${to} already. Give the folder ${from} another name: it becomes the end of the address.`,
    );
  }
  const isNewTime = request.at !== undefined || putOffTo !== undefined;
  const stamped = stampedText(text, file, published, isNewTime);
  const candidate = judged(folder, settings, { from, to, before: text, text: stamped, now });
  let { records } = candidate;
  let finalText = stamped;
  const updated = updateOf(records.article, standing, paper, request);
  if (updated !== undefined) {
    finalText = withField(stamped, "updated", updated, "published");
    ({ records } = judged(folder, settings, {
      from,
      to,
      before: text,
      text: finalText,
      now,
    }));
  }

  if (finalText !== text) await writeWhole(path.join(contentDir, file.path), finalText);
  if (to !== from) await moveFolder(contentDir, from, to);
  await restore(contentDir, folder, records.article);

  const { change, picturesGone } = renewEdition(settings, records, now);
  const { article } = records;
  const isPublic = Date.parse(published) <= now.getTime();
  const wasPublic = standing !== undefined && Date.parse(standing.published) <= now.getTime();
  return {
    state: !isPublic ? "scheduled" : !wasPublic ? "published" : change ? "updated" : "unchanged",
    headline: article.headline,
    address: article.address,
    url: paper.url + article.address,
    file: article.file,
    published,
    datedByDraft:
      file.kind === "draft" && !isNewTime && instantAt(file, ["published"]) !== undefined,
    embargoedUntil: standingEmbargoOf(file, paper, now),
    updated,
    movedFrom: to === from ? undefined : from,
    change,
    picturesGone,
    paper,
    warnings: candidate.warnings,
  };
}

function paperOf(folder: ContentFolder, { siteUrl }: Settings): Paper {
  const { paper, problems } = readPaper(folder.site, { siteUrl });
  if (!paper) throw new StoryErrors("site.yaml has to be mended first.", problems);
  return paper;
}

/** What the edition has of a story so far; nothing, when there is no edition yet. */
function standingRecord(
  editionFile: string,
  file: ContentFile,
): Omit<ArticleRecord, "text"> | undefined {
  if (!existsSync(editionFile)) return undefined;
  // Also makes sure, before anything is moved, that the edition can be changed at all.
  const edition = Edition.open(editionFile);
  try {
    return edition.articleRecord(file.address);
  } finally {
    edition.close();
  }
}

/** When the story is published: what `--at` says, else what the file says, else now. */
function publishedOf(
  file: ContentFile,
  paper: Paper,
  standing: { published: string } | undefined,
  { at, now }: PublishRequest,
): string {
  const written = instantAt(file, ["published"]);
  if (at === undefined) return written ?? isoWithOffset(now.toISOString(), paper);
  const isOut = standing !== undefined && Date.parse(standing.published) <= now.getTime();
  if (isOut) {
    throw new DeskRefusal(
      `${file.address} has been published already, so that it cannot be put off. Publish it without --at to renew it, or take it back with “npm run desk -- unpublish ${file.slug}”.`,
    );
  }
  return publishingTime(at, paper, now);
}

/** The dated place. An article that stands below a day that fits its date stays there. */
function folderFor(file: ContentFile, published: string, paper: Paper): string {
  const days = [dayIn(published, paper), published.slice(0, 10)];
  const places = days.map((day) => `articles${articleAddress(day, file.slug)}`);
  const standing = folderOf(file.path);
  return places.includes(standing) ? standing : (places[0] as string);
}

function stampedText(text: string, file: ContentFile, published: string, replace: boolean): string {
  const standing = instantAt(file, ["published"]);
  if (file.problems.length > 0 || standing === published) return text;
  // What is written there and is no instant is an error, and the editor's to mend.
  if (!replace && standing === undefined && valueAt(file, ["published"])) return text;
  return withField(text, "published", published);
}

/** Judges the story as it will stand, and refuses it when it cannot. */
function judged(
  folder: ContentFolder,
  { siteUrl }: Settings,
  story: { from: string; to: string; before: string; text: string; now: Date },
): { records: StoryRecords; warnings: Problem[] } {
  const moved = withMovedStory(folder, story);
  const only = new Set([
    "site.yaml",
    moved.file.path,
    ...groundOf(moved.file),
    ...rivalsOf(moved.file, moved.folder),
  ]);
  const options = { siteUrl, now: story.now, only };
  const { paper, stories, problems } = checkContent(moved.folder, options);
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0 || !paper) {
    throw new StoryErrors(
      errors.length === 1
        ? "One error has to be mended first."
        : `${errors.length} errors have to be mended first.`,
      errors.map((problem) => asItStands(problem, story)),
    );
  }
  return {
    records: storyRecords(moved.file, moved.folder, stories, paper.language),
    warnings: problems.filter(({ file }) => file.startsWith(`${story.to}/`)),
  };
}

/** The files that claim one of the story's addresses: their mistake would come with the story. */
function rivalsOf(file: ContentFile, folder: ContentFolder): string[] {
  const own = new Set([file.address, ...listAt(file, ["redirectFrom"])]);
  return folder.files
    .filter((other) => listAt(other, ["redirectFrom"]).some((old) => own.has(old)))
    .map((other) => other.path);
}

/** A problem by the file and the line where the editor finds it now, without the stamp. */
function asItStands(
  problem: Problem,
  { from, to, before, text }: { from: string; to: string; before: string; text: string },
): Problem {
  if (problem.file !== `${to}/index.md`) {
    return { ...problem, file: problem.file.replace(`${to}/`, `${from}/`) };
  }
  const [old, stamped] = [before.split("\n"), text.split("\n")];
  const stamp = stamped.findIndex((line, index) => line !== old[index]) + 1;
  const added = stamped.length - old.length;
  const line = problem.line > stamp ? problem.line - added : problem.line;
  return { ...problem, file: `${from}/index.md`, line };
}

/** When readers are to be told that the story was updated: now, if its words have changed. */
function updateOf(
  article: ArticleRecord,
  standing: Omit<ArticleRecord, "text"> | undefined,
  paper: Paper,
  { minor, now }: PublishRequest,
): string | undefined {
  if (minor || !standing || Date.parse(standing.published) > now.getTime()) return undefined;
  // The editor has dated the update, or a run that was killed has.
  if (article.updated !== standing.updated) return undefined;
  const words = ({ headline, standfirst, dateline, hero, story }: typeof standing) =>
    JSON.stringify([headline, standfirst, dateline, hero, story]);
  if (words(article) === words(standing)) return undefined;
  return isoWithOffset(now.toISOString(), paper);
}

/** A story that is published again is no longer withdrawn. */
async function restore(
  contentDir: string,
  { withdrawn }: ContentFolder,
  article: ArticleRecord,
): Promise<void> {
  const back = new Set([article.address, ...article.redirectFrom]);
  const left = withdrawn.filter(({ address }) => !back.has(address));
  if (left.length < withdrawn.length) {
    await writeWhole(path.join(contentDir, WITHDRAWN_FILE), withdrawnText(left));
  }
}

function renewEdition(
  { contentDir, editionFile }: Settings,
  { article, pictures, ground }: StoryRecords,
  now: Date,
): { change: EditionChange | undefined; picturesGone: boolean } {
  if (!existsSync(editionFile)) return { change: undefined, picturesGone: false };
  let picturesGone = false;
  const slug = slugOf(article.address);
  const change = changeEdition(editionFile, now, (standing) => {
    // Where the story stood before it got another day, be it in a run that was killed.
    const left = standing.edition
      .addressesOf(slug)
      .filter((address) => address !== article.address && !isThere(contentDir, address));
    if (left.length === 0 && standing.holds(article, pictures, ground)) return "nothing";
    const kept = new Set(pictures.map(({ address }) => address));
    picturesGone = [article.address, ...left]
      .flatMap((address) => standing.picturesOf(address))
      .some((address) => !kept.has(address));
    for (const address of left) standing.removeArticle(address);
    standing.putArticle(article, pictures, ground);
    return "something";
  });
  return { change, picturesGone };
}

/** Whether the content folder has an article at an address. */
export function isThere(contentDir: string, address: string): boolean {
  return existsSync(path.join(contentDir, `articles${address}/index.md`));
}

export function slugOf(address: string): string {
  return address.slice(address.lastIndexOf("/") + 1);
}
