import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { withRedirect } from "../newsroom/content/addressEdits.ts";
import { readText } from "../newsroom/content/decodeText.ts";
import { readWithdrawn } from "../newsroom/content/withdrawn.ts";
import { changeEdition, type EditionChange } from "../newsroom/edition/changeEdition.ts";
import type { StoryRows } from "../newsroom/edition/storyRows.ts";
import { SITE_FILE, WITHDRAWN_FILE } from "../newsroom/schema/site.ts";
import type { Settings } from "../newsroom/settings/settings.ts";
import type { ActionTrace, WrittenText } from "./actionTrace.ts";
import { DeskRefusal } from "./deskCommand.ts";
import { withDeskLock } from "./deskLock.ts";
import { moveFolder } from "./moveFolder.ts";
import { readTextFile, replaceTextFile } from "./textFile.ts";
import { noteWithdrawal } from "./withdrawStory.ts";
import { tellAnswer } from "./words/answers/tellAnswer.ts";
import { mergeTexts } from "./writing/mergeTexts.ts";

/** The result of taking an action back. */
export interface TakenBack {
  /** The story's file, as before the action. */
  file: string;
  /** Undefined where nothing in the edition has changed. */
  change: EditionChange | undefined;
  /** Addresses that are gone for readers (410), since they may have seen the story there. */
  gone: string[];
  /** Addresses at which readers have the story as before. */
  back: string[];
}

/**
 * Takes an action back: the content files and readers' edition are as before it. What has been written into the files
 * since stays. The order is that of a withdrawal: files first, the edition last, in one transaction.
 * @param mayBeSeen whether readers may have seen what the action has brought: a story that they did not have before is
 *   then gone (410), the address that a renamed one had meanwhile leads to it, and otherwise neither has ever been there
 * @throws DeskRefusal when the story has been moved or changed so that both cannot stand together
 */
export function takeBack(
  settings: Settings,
  trace: ActionTrace,
  { mayBeSeen, now }: { mayBeSeen: boolean; now: Date },
): Promise<TakenBack> {
  return withDeskLock(settings.editionFile, async () => {
    const { contentDir } = settings;
    const texts = await Promise.all(trace.texts.map((text) => asBefore(contentDir, text)));
    if (!existsSync(path.join(contentDir, trace.to, "index.md"))) throw movedSince();
    if (trace.to !== trace.from) {
      if (existsSync(path.join(contentDir, trace.from))) throw movedSince();
      await moveFolder(contentDir, trace.to, trace.from);
    }
    for (const { path: file, text } of texts) {
      const place = path.join(contentDir, placeAfter(file, trace));
      if (text === undefined) await rm(place, { force: true });
      else await replaceTextFile(place, text);
    }
    const { stories, gone, added, led } = readersAfter(trace, mayBeSeen);
    if (led !== undefined) {
      const file = path.join(contentDir, trace.from, "index.md");
      await replaceTextFile(file, withRedirect(await readTextFile(file), led));
    }
    await noteGone(settings, gone, now);
    return {
      file: `${trace.from}/index.md`,
      change: restoreEdition(settings, { stories, added, gone }, now),
      gone,
      back: stories.map(({ article }) => article.address),
    };
  });
}

/** What readers get at each address when the action has been taken back. */
interface ReadersAfter {
  stories: StoryRows[];
  /** Addresses that had no story before. */
  added: string[];
  gone: string[];
  /** The address that the story had meanwhile: it leads to the story. */
  led: string | undefined;
}

function readersAfter(
  { from, to, stories, addresses, withdrawn }: ActionTrace,
  mayBeSeen: boolean,
): ReadersAfter {
  const had = new Set(stories.map(({ article }) => article.address));
  const added = addresses.filter((address) => !had.has(address));
  const own = to.slice("articles".length);
  const isNew = mayBeSeen && to.startsWith("articles/") && added.includes(own);
  const former = from.slice("articles".length);
  const led = isNew && had.has(former) ? own : undefined;
  return {
    added,
    led,
    gone: added.filter(
      (address) => address !== led && (withdrawn.includes(address) || (isNew && address === own)),
    ),
    stories: stories.map((story) =>
      led !== undefined && story.article.address === former
        ? {
            ...story,
            article: { ...story.article, redirectFrom: [...story.article.redirectFrom, led] },
          }
        : story,
    ),
  };
}

function placeAfter(file: string, { from, to }: ActionTrace): string {
  return file.startsWith(`${to}/`) ? from + file.slice(to.length) : file;
}

/** The text of a file without what the action has written, and with what has been written since. */
async function asBefore(
  contentDir: string,
  { path: file, before, after }: WrittenText,
): Promise<{ path: string; text: string | undefined }> {
  const now = await readTextFile(path.join(contentDir, file)).catch(
    (error: NodeJS.ErrnoException) => {
      throw error.code === "ENOENT" ? movedSince() : error;
    },
  );
  if (now === after) return { path: file, text: before };
  const merged = mergeTexts(after, before ?? "", now);
  if (merged !== undefined) return { path: file, text: merged };
  throw new DeskRefusal(tellAnswer("changedInSameLines", { file }));
}

function movedSince(): DeskRefusal {
  return new DeskRefusal(tellAnswer("storyMovedSince"));
}

async function noteGone(settings: Settings, gone: readonly string[], now: Date): Promise<void> {
  if (gone.length === 0) return;
  const read = async (name: string) =>
    readFile(path.join(settings.contentDir, name)).catch(() => undefined);
  const [list, site] = await Promise.all([read(WITHDRAWN_FILE), read(SITE_FILE)]);
  const { entries, problems } = readWithdrawn(list ?? "");
  await noteWithdrawal(
    { withdrawn: entries, problems, site: site && readText(site).text },
    settings,
    gone,
    now,
  );
}

function restoreEdition(
  { editionFile }: Settings,
  { stories, added, gone }: Omit<ReadersAfter, "led">,
  now: Date,
): EditionChange | undefined {
  if (!existsSync(editionFile) || stories.length + added.length === 0) return undefined;
  return changeEdition(editionFile, now, (standing) => {
    for (const address of added) standing.removeArticle(address);
    for (const { article, pictures } of stories) standing.putArticle(article, pictures);
    for (const address of gone) standing.withdraw(address);
  });
}
