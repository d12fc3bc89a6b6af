import { existsSync } from "node:fs";
import path from "node:path";
import { articleAddress } from "../newsroom/addresses/addresses.ts";
import type { ContentFile } from "../newsroom/content/contentFile.ts";
import type { ContentFolder } from "../newsroom/content/contentFolder.ts";
import { withValue } from "../newsroom/content/fieldEdits.ts";
import type { KnownFiles } from "../newsroom/content/folderIndex.ts";
import { folderOf } from "../newsroom/content/movedStory.ts";
import { isPublic } from "../newsroom/content/visibility.ts";
import { articleRecord, type StoredArticle } from "../newsroom/edition/articles.ts";
import { holdsStory } from "../newsroom/edition/changeEdition.ts";
import type { ArticleRecord } from "../newsroom/edition/records.ts";
import type { StoryRecords } from "../newsroom/edition/storyRecords.ts";
import { dayIn, isoWithOffset } from "../newsroom/locales/dateFormats.ts";
import { type Paper, readPaper } from "../newsroom/paper/paper.ts";
import type { Problem } from "../newsroom/problems/problem.ts";
import { instantAt, listAt, valueAt } from "../newsroom/rules/frontMatterValues.ts";
import type { Settings } from "../newsroom/settings/settings.ts";
import { checkedStory, StoryErrors } from "./checkStory.ts";
import { DeskRefusal } from "./deskCommand.ts";
import { releaseOf } from "./embargo.ts";
import {
  continuedBy,
  redirectedAddresses,
  refuseNewTime,
  refuseUndecided,
  withRedirects,
} from "./formerAddresses.ts";
import { type OtherFile, withMovedReferences } from "./movedReferences.ts";
import { publishingTime } from "./publishingTime.ts";
import { readStoryText } from "./storyText.ts";
import { withEdition } from "./withEdition.ts";
import { tellAnswer } from "./words/answers/tellAnswer.ts";

export interface PublishRequest {
  /** The story as the editor names it. */
  story: string;
  /** The time of publication as the editor writes it. */
  at?: string | undefined;
  /** A change too small for an “updated” time. */
  minor?: boolean | undefined;
  /** Words of a correction that is added with the present time. */
  correction?: string | undefined;
  /** Files that this process has read before. */
  known?: KnownFiles | undefined;
  now: Date;
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

/** A publication that has been worked out and checked; nothing has been changed yet. */
export interface PreparedStory {
  file: ContentFile;
  /** The text of its file now, and as it will be. */
  text: string;
  finalText: string;
  /** Its folder now, and then; `address` is the public one. */
  from: string;
  to: string;
  address: string;
  /** ISO 8601 with the paper's offset. */
  published: string;
  isNewTime: boolean;
  updated: string | undefined;
  led: string[];
  /** Addresses that the edition has it at, or had. */
  leaving: string[];
  others: { folder: ContentFolder; changed: OtherFile[] };
  records: StoryRecords;
  standing: StoredArticle | undefined;
  /** Of site.yaml, and as readers have it. */
  paper: Paper;
  readersPaper: Paper;
  warnings: Problem[];
  now: Date;
}

/**
 * Works out what publishing a story does, and checks the result.
 * @throws StoryErrors, DeskRefusal, EditionError
 */
export async function prepareStory(
  settings: Settings,
  { folder, file, slug, former }: Move,
  request: Omit<PublishRequest, "story">,
): Promise<PreparedStory> {
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
  const begun =
    request.correction === undefined
      ? text
      : withCorrection(text, file, request.correction, isoWithOffset(now.toISOString(), paper));

  const { published, putOffTo } = releaseOf(
    file,
    publishedOf(file, paper, before?.records[0], request),
    { asked: request.at, standing: before?.records[0], locale: paper, now },
  );
  const to = folderFor(file, slug, published, paper);
  if (to !== from && existsSync(path.join(contentDir, to))) {
    throw new DeskRefusal(tellAnswer("storyFolderTaken", { to, from }));
  }
  const isNewTime = request.at !== undefined || putOffTo !== undefined;
  const address = to.slice("articles".length);
  const ledFrom = redirectedAddresses(file, address, former, before?.records ?? [], now);
  const others = await withMovedReferences(folder, file, ledFrom, address);
  const judge = (as: string) =>
    checkedStory(others.folder, settings, { from, to, before: text, text: as, now });
  const stamped = withRedirects(
    stampedText(begun, file, published, isNewTime),
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

  return {
    file,
    text,
    finalText,
    from,
    to,
    address,
    published,
    isNewTime,
    updated,
    led,
    leaving: [...former, file.address, ...gone.map((story) => story.address)],
    others,
    records,
    standing,
    paper,
    readersPaper: before?.paper ?? paper,
    warnings: candidate.warnings,
    now,
  };
}

/** The state that readers will find, without a change of anything. */
export function stateAfter(
  { editionFile }: Settings,
  { published, standing, records, from, to, text, finalText, now }: PreparedStory,
): "published" | "scheduled" | "updated" | "unchanged" {
  if (!isPublic({ published }, now)) return "scheduled";
  if (!standing || !isPublic(standing, now)) return "published";
  const { article, pictures, references } = records;
  const holds = withEdition(editionFile, (edition) =>
    holdsStory(edition, article, pictures, references),
  );
  return holds && from === to && text === finalText ? "unchanged" : "updated";
}

/** The text with one more correction, below those that it has. */
function withCorrection(text: string, file: ContentFile, words: string, at: string): string {
  if (file.problems.length > 0) return text;
  const standing = valueAt(file, ["corrections"]);
  // A value that is no list is an error for the editor to fix.
  if (standing !== undefined && standing !== null && !Array.isArray(standing)) return text;
  const number = listAt(file, ["corrections"]).length;
  const below = ["updated", "published"];
  return withValue(text, ["corrections", number], { at, text: words }, below);
}

function paperOf(folder: ContentFolder, { siteUrl }: Settings): Paper {
  const { paper, problems } = readPaper(folder.site, { siteUrl });
  if (!paper) throw new StoryErrors(tellAnswer("siteFileFirst"), problems);
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
    tellAnswer("alreadyPublished", { address: file.address, story: file.slug }),
    tellAnswer("alreadyPublishedAtDesk", { address: file.address }),
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
