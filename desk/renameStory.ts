import { existsSync } from "node:fs";
import path from "node:path";
import { isSlug } from "../newsroom/addresses/addresses.ts";
import type { ContentFile } from "../newsroom/content/contentFile.ts";
import { type ContentFolder, readContentFolder } from "../newsroom/content/contentFolder.ts";
import type { KnownFiles } from "../newsroom/content/folderIndex.ts";
import { folderOf } from "../newsroom/content/movedStory.ts";
import { articleRecord } from "../newsroom/edition/articles.ts";
import type { Edition } from "../newsroom/edition/edition.ts";
import { type GoneStory, goneStories, isContinued } from "../newsroom/edition/goneStories.ts";
import { nearestOf } from "../newsroom/problems/nearestName.ts";
import type { Problem } from "../newsroom/problems/problem.ts";
import { checkContent } from "../newsroom/rules/checkContent.ts";
import { listAt, publicFromOf } from "../newsroom/rules/frontMatterValues.ts";
import type { Settings } from "../newsroom/settings/settings.ts";
import type { ActionTrace, WrittenText } from "./actionTrace.ts";
import { StoryErrors } from "./checkStory.ts";
import { DeskRefusal } from "./deskCommand.ts";
import { withDeskLock } from "./deskLock.ts";
import { ambiguousName, plainArgument, storiesNamed, unknownStory } from "./findStory.ts";
import { canNoteRedirects, withRedirects } from "./formerAddresses.ts";
import { slugOf } from "./import/slugs.ts";
import { mentionsOf } from "./movedReferences.ts";
import { moveFolder } from "./moveFolder.ts";
import { type PreparedStory, prepareStory } from "./preparePublication.ts";
import { type Publication, putStory } from "./publishStory.ts";
import { readStoryText } from "./storyText.ts";
import { replaceTextFile } from "./textFile.ts";
import { withdrawnAddress } from "./withdrawnAddress.ts";
import { withEdition } from "./withEdition.ts";
import { tellAnswer } from "./words/answers/tellAnswer.ts";

export interface RenameRequest {
  /** The story as the editor names it; its folder may have been renamed by hand already. */
  story: string;
  /** The new folder name, which becomes the end of the address. */
  to: string;
  /** Files that this process has read before. */
  known?: KnownFiles | undefined;
  now: Date;
}

/** The result of renaming. */
export type Rename = {
  /** Places in other files that still have the old address. */
  mentions: Problem[];
} & (
  | {
      state: "renamed";
      file: string;
      movedFrom: string;
      publication?: undefined;
      /** Of a withdrawn story: the address that says so, and leads to it once it is published again. */
      gone: string | undefined;
      trace: ActionTrace;
    }
  | { state: "renamed"; file: string; movedFrom: string | undefined; publication: Publication }
  | { state: "unchanged"; file: string; publication?: undefined }
);

/**
 * Renames a story. A draft's folder is moved, and that of a withdrawn story notes the address that it had; a published story also gets a redirect from its old address,
 * and both addresses change in one transaction. A repeated run continues where a killed run ended.
 * @throws StoryErrors, DeskRefusal, EditionError
 */
export function renameStory(settings: Settings, request: RenameRequest): Promise<Rename> {
  return withDeskLock(settings.editionFile, async () => {
    const { contentDir } = settings;
    const slug = newName(request.to);
    const folder = await readContentFolder(contentDir, { drafts: true, known: request.known });
    const { file, former } = storyToRename(settings, folder, request, slug);
    if (file.slug === slug && former.length === 0) {
      return { state: "unchanged", file: file.path, mentions: [] };
    }
    if (file.kind === "draft") return renameDraft(settings, folder, file, slug, request);
    const old = [...new Set([file.address, ...former])];
    const publication = await putStory(
      settings,
      { folder, file, slug, former: old },
      { now: request.now },
    );
    return {
      state: "renamed",
      file: publication.file,
      movedFrom: publication.movedFrom,
      publication,
      mentions: await mentionsAfter(
        settings,
        old.filter((address) => address !== publication.address),
        request,
      ),
    };
  });
}

/** What renaming a story would do. */
export type RenamePlan =
  | { kind: "draft"; to: string; gone: string | undefined }
  | { kind: "article"; prepared: PreparedStory };

/**
 * Works out what renaming a story of the folder does, without a change of anything.
 * @param to the new name as the editor writes it
 * @throws StoryErrors, DeskRefusal, EditionError
 */
export async function planRename(
  settings: Settings,
  folder: ContentFolder,
  file: ContentFile,
  { to, now }: Pick<RenameRequest, "to" | "now">,
): Promise<RenamePlan> {
  const slug = newName(to);
  if (file.kind === "draft") {
    const to = newDraftFolder(settings, file, slug);
    const gone = goneAddress(folder, file);
    if (gone !== undefined) refuseUnnoted(settings, folder, file, now);
    return { kind: "draft", to, gone };
  }
  const former = file.slug === slug ? [] : [file.address];
  const prepared = await prepareStory(settings, { folder, file, slug, former }, { now });
  return { kind: "article", prepared };
}

/** @throws DeskRefusal when something else has the name */
function newDraftFolder({ contentDir }: Settings, file: ContentFile, slug: string): string {
  const to = `drafts/${slug}`;
  if (slug !== file.slug && existsSync(path.join(contentDir, to))) {
    throw new DeskRefusal(tellAnswer("newNameTaken", { to }));
  }
  return to;
}

function goneAddress(folder: ContentFolder, file: ContentFile): string | undefined {
  const listed = new Set(folder.withdrawn.map(({ address }) => address));
  return withdrawnAddress(file, (address) => listed.has(address), folder.timeZone);
}

/**
 * Refuses to rename a withdrawn story that cannot note its old address, as a published one is refused.
 * @throws StoryErrors
 */
function refuseUnnoted(
  { siteUrl }: Settings,
  folder: ContentFolder,
  file: ContentFile,
  now: Date,
): void {
  if (canNoteRedirects(file)) return;
  const only = new Set([file.path]);
  const { problems } = checkContent(folder, { siteUrl, now, only });
  const errors = problems.filter((each) => each.severity === "error" && each.file === file.path);
  throw new StoryErrors(tellAnswer("errorsFirst", { count: errors.length }), errors);
}

async function renameDraft(
  settings: Settings,
  folder: ContentFolder,
  file: ContentFile,
  slug: string,
  request: Pick<RenameRequest, "known" | "now">,
): Promise<Rename> {
  const from = folderOf(file.path);
  const to = newDraftFolder(settings, file, slug);
  const gone = goneAddress(folder, file);
  const texts: WrittenText[] = [];
  if (gone !== undefined) {
    refuseUnnoted(settings, folder, file, request.now);
    const { text: before } = await readStoryText(settings.contentDir, file);
    const after = withRedirects(before, file, [gone], "");
    if (after !== before) {
      // First, so that a run that is killed leaves a story of which both addresses are known.
      await replaceTextFile(path.join(settings.contentDir, file.path), after);
      texts.push({ path: `${to}/index.md`, before, after });
    }
  }
  await moveFolder(settings.contentDir, from, to);
  return {
    state: "renamed",
    file: `${to}/index.md`,
    movedFrom: from,
    gone,
    trace: { from, to, texts, addresses: [], stories: [], withdrawn: [] },
    mentions: await mentionsAfter(settings, [file.address], request),
  };
}

async function mentionsAfter(
  settings: Settings,
  old: readonly string[],
  { known, now }: Pick<RenameRequest, "known" | "now">,
): Promise<Problem[]> {
  const folder = await readContentFolder(settings.contentDir, { drafts: true, known });
  return mentionsOf(folder, old, settings, now);
}

/** @throws DeskRefusal when the name cannot be part of an address */
function newName(written: string): string {
  if (isSlug(written)) return written;
  const name = path.posix.basename(plainArgument(written));
  const better = isSlug(name) ? name : slugOf(name);
  throw new DeskRefusal(
    better
      ? tellAnswer("noAddressEndBetter", { name: written, better })
      : tellAnswer("noAddressEnd", { name: written }),
  );
}

/**
 * The story's file, and its address in the edition when there is no file for that: the folder was renamed by
 * hand, or by a run that was killed.
 */
function storyToRename(
  { editionFile }: Settings,
  folder: ContentFolder,
  { story: argument, now }: Pick<RenameRequest, "story" | "now">,
  slug: string,
): { file: ContentFile; former: string[] } {
  const named = storiesNamed(folder, argument);
  if (named.length > 1) {
    throw ambiguousName(
      argument,
      named.map((story) => (story.kind === "draft" ? folderOf(story.path) : story.address)),
    );
  }
  if (named[0]) return { file: named[0], former: [] };
  const meant = plainArgument(argument).replace(/^articles\//, "");
  const places = new Set(folder.files.map((file) => file.address));
  const gone = withEdition(editionFile, (edition) => {
    const stories = goneStories(edition, (address) => places.has(address), new Date(0));
    const found = stories.filter(
      ({ address }) => address === `/${meant}` || address.endsWith(`/${meant}`),
    );
    if (found.length > 1) {
      throw ambiguousName(
        argument,
        found.map(({ address }) => address),
      );
    }
    return found[0] && { address: found[0].address, file: heirOf(edition, found[0], folder, slug) };
  });
  if (gone) return { file: gone.file, former: [gone.address] };
  // A run that was killed after its last step leaves nothing to do.
  const led = folder.files.find(
    (file) =>
      file.slug === slug &&
      listAt(file, ["redirectFrom"]).some(
        (old) => old === `/${meant}` || String(old).endsWith(`/${meant}`),
      ),
  );
  if (led) return { file: led, former: [] };
  const done = renamedAlready(folder, meant, slug, now);
  if (done) return { file: done, former: [] };
  throw unknownStory(folder, argument);
}

/**
 * The story that has the new name where there is none with the old one: a run that was killed after its last step
 * leaves no trace of a name that readers did not know. Another story that is spelled like the old name is rather what
 * is meant.
 */
function renamedAlready(
  folder: ContentFolder,
  meant: string,
  slug: string,
  now: Date,
): ContentFile | undefined {
  const stories = folder.files.filter(({ kind }) => kind === "draft" || kind === "article");
  const others = stories.filter((file) => file.slug !== slug).map((file) => file.slug);
  if (nearestOf(path.posix.basename(meant), others) !== undefined) return undefined;
  const place = path.posix.join(path.posix.dirname(meant), slug);
  const done = stories.filter(
    ({ path: file }) => folderOf(file).endsWith(`/${place}`) || folderOf(file) === place,
  );
  const [story] = done;
  return story && done.length === 1 && !isOut(story, now) ? story : undefined;
}

/** Whether readers have the story: its former name would stand in “redirectFrom”. */
function isOut(file: ContentFile, now: Date): boolean {
  const from = file.kind === "article" ? publicFromOf(file) : undefined;
  return from !== undefined && from <= now.getTime();
}

/** The article that continues a story without a file. */
function heirOf(
  edition: Edition,
  gone: GoneStory,
  folder: ContentFolder,
  slug: string,
): ContentFile {
  const called = folder.files.filter((file) => file.kind === "article" && file.slug === slug);
  // The same day first: a story is seldom renamed and dated anew at once.
  const heir =
    called.find((file) => file.address.startsWith(gone.address.slice(0, 11))) ?? called[0];
  if (!heir) {
    throw new DeskRefusal(tellAnswer("noHeir", { old: gone.address, slug }));
  }
  const standing = articleRecord(edition, heir.address);
  if (standing && !isContinued(edition, gone, standing)) {
    throw new DeskRefusal(
      tellAnswer("heirIsAnother", { address: heir.address, old: gone.address, file: heir.path }),
    );
  }
  return heir;
}
