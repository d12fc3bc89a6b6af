import { firstAddress } from "../newsroom/addresses/addresses.ts";
import { withRedirect } from "../newsroom/content/addressEdits.ts";
import type { ContentFile } from "../newsroom/content/contentFile.ts";
import type { ContentFolder } from "../newsroom/content/contentFolder.ts";
import { withValue } from "../newsroom/content/fieldEdits.ts";
import { isPublic } from "../newsroom/content/visibility.ts";
import type { StoredArticle } from "../newsroom/edition/articles.ts";
import { type GoneStory, goneStories, isContinued } from "../newsroom/edition/goneStories.ts";
import type { ArticleRecord } from "../newsroom/edition/records.ts";
import { listAt, publicFromOf, textAt, valueAt } from "../newsroom/rules/frontMatterValues.ts";
import { DeskRefusal } from "./deskCommand.ts";
import { withEdition } from "./withEdition.ts";
import { tellAnswer } from "./words/answers/tellAnswer.ts";

/** The story's public addresses that become redirects. */
export function redirectedAddresses(
  file: ContentFile,
  address: string,
  former: readonly string[],
  records: readonly StoredArticle[],
  now: Date,
): string[] {
  const left = file.kind === "article" ? [file.address, ...former] : former;
  return [...new Set(left)].filter((old) => {
    if (old === address) return false;
    const record = records.find((standing) => standing.address === old);
    if (record) return isPublic(record, now);
    // The file may have been public there in another machine's edition.
    const opens = publicFromOf(file);
    return former.includes(old) && opens !== undefined && opens <= now.getTime();
  });
}

/** The story's text with every former address in `redirectFrom`, and without its present one. */
export function withRedirects(
  text: string,
  file: ContentFile,
  from: readonly string[],
  address: string,
): string {
  // It is refused as it stands.
  if (!canNoteRedirects(file)) return text;
  const moved = from.reduce((before, old) => withRedirect(before, old, address), text);
  const redirectFrom = listAt(file, ["redirectFrom"]).filter((old) => typeof old === "string");
  const isBack = firstAddress({ address: file.address, redirectFrom }) === address;
  // The id of a feed entry is the story's first address: without it feed readers would show a new story.
  return isBack && file.address !== address && textAt(file, ["feedId"]) === undefined
    ? withValue(moved, ["feedId"], address, ["redirectFrom"])
    : moved;
}

/** Whether a story's file can be read, and has a list of former addresses or none. */
export function canNoteRedirects(file: ContentFile): boolean {
  const list = valueAt(file, ["redirectFrom"]);
  const isList = list === undefined || list === null || Array.isArray(list);
  return file.problems.length === 0 && isList;
}

/**
 * Stories without a folder that this story continues: named in its `redirectFrom`, or the same by headline,
 * time or text.
 */
export function continuedBy(
  editionFile: string,
  folder: ContentFolder,
  article: ArticleRecord,
  former: readonly string[],
  now: Date,
): GoneStory[] {
  const places = new Set(
    folder.files.filter(({ kind }) => kind === "article").map((file) => file.address),
  );
  return (
    withEdition(editionFile, (edition) =>
      goneStories(edition, (address) => places.has(address), now).filter(
        (gone) =>
          gone.address !== article.address &&
          (former.includes(gone.address) ||
            article.redirectFrom.includes(gone.address) ||
            isContinued(edition, gone, article)),
      ),
    ) ?? []
  );
}

/**
 * Refuses a story that seems to continue another one: only the editor knows whether the old address should
 * redirect or answer 410. Until then readers keep the old story.
 */
export function refuseUndecided(
  gone: readonly GoneStory[],
  { address, redirectFrom }: ArticleRecord,
  slug: string,
): void {
  const undecided = gone.find(
    (story) =>
      story.isPublic && slugOf(story.address) !== slug && !redirectFrom.includes(story.address),
  );
  if (!undecided) return;
  throw new DeskRefusal(
    tellAnswer("storyAtTwoAddresses", {
      old: undecided.address,
      headline: undecided.headline,
      slug,
      address,
    }),
  );
}

/** Refuses a later time for a public story: its address would answer 404 until then. */
export function refuseNewTime(
  file: ContentFile,
  had: ReadonlyArray<{ address: string; published: string }>,
  published: string,
  { at, now }: { at?: string | undefined; now: Date },
): void {
  const out = had.find((story) => isPublic(story, now));
  if (!out) return;
  const isItsTime = at === undefined || Date.parse(published) === Date.parse(out.published);
  if (isItsTime && isPublic({ published }, now)) return;
  const values = { file: file.path, published, old: out.address };
  throw new DeskRefusal(
    tellAnswer("movedStoryPutOff", values),
    tellAnswer("movedStoryPutOffAtDesk", values),
  );
}

function slugOf(address: string): string {
  return address.slice(address.lastIndexOf("/") + 1);
}
