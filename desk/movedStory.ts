import { firstAddress } from "../newsroom/addresses/addresses.ts";
import { withRedirect } from "../newsroom/content/addressEdits.ts";
import type { ContentFile } from "../newsroom/content/contentFile.ts";
import type { ContentFolder } from "../newsroom/content/contentFolder.ts";
import { withField } from "../newsroom/content/fieldEdits.ts";
import { isPublic } from "../newsroom/content/visibility.ts";
import type { StoredArticle } from "../newsroom/edition/articles.ts";
import { type GoneStory, goneStories, isContinued } from "../newsroom/edition/goneStories.ts";
import type { ArticleRecord } from "../newsroom/edition/records.ts";
import { listAt, publicFromOf, textAt, valueAt } from "../newsroom/rules/frontMatterValues.ts";
import { DeskRefusal } from "./deskCommand.ts";
import { inEdition } from "./inEdition.ts";

/** The addresses of the story that readers have had and that it leaves now. */
export function ledOn(
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
    // The edition of another machine may have had it there.
    const opens = publicFromOf(file);
    return former.includes(old) && opens !== undefined && opens <= now.getTime();
  });
}

/** The story's text with every old address in `redirectFrom`, and not the one that it has. */
export function withRedirects(
  text: string,
  file: ContentFile,
  from: readonly string[],
  address: string,
): string {
  // A file with a mistake in its form is refused as it stands.
  if (file.problems.length > 0 || !canLead(file)) return text;
  const moved = from.reduce((before, old) => withRedirect(before, old, address), text);
  const redirectFrom = listAt(file, ["redirectFrom"]).filter((old) => typeof old === "string");
  const isBack = firstAddress({ address: file.address, redirectFrom }) === address;
  // Its first address leaves the list, and feed readers would take the next one for another story.
  return isBack && file.address !== address && textAt(file, ["feedId"]) === undefined
    ? withField(moved, "feedId", address, "redirectFrom")
    : moved;
}

function canLead(file: ContentFile): boolean {
  const list = valueAt(file, ["redirectFrom"]);
  return list === undefined || list === null || Array.isArray(list);
}

/**
 * Of the stories whose folders are gone, those that this one continues: by its own word in
 * `redirectFrom`, or because they are the same story by headline, time or words.
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
    inEdition(editionFile, (edition) =>
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
 * A story that goes on under another name: nobody but the editor knows whether its readers are to be
 * led on or told that it is gone. Until then they keep what they have.
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
    [
      `Readers have this story at ${undecided.address} (“${undecided.headline}”), and its folder is gone from there. It cannot stand at two addresses, so say first what becomes of that one:`,
      `  npm run desk -- rename ${undecided.address} ${slug}`,
      "      leads its readers on to the new address (this is usual)",
      `  npm run desk -- unpublish ${undecided.address}`,
      `      takes it away; then publish ${address} again`,
      "Nothing has been changed.",
    ].join("\n"),
  );
}

/** Readers who have had a story would find nothing until its new time. */
export function refuseNewTime(
  file: ContentFile,
  had: ReadonlyArray<{ address: string; published: string }>,
  published: string,
  { at, now }: { at?: string | undefined; now: Date },
): void {
  const out = had.find((story) => isPublic(story, now));
  if (!out) return;
  if (at === undefined && isPublic({ published }, now)) return;
  throw new DeskRefusal(
    `${file.path} is to be published at ${published}, but readers have the story already, at ${out.address}, so that it cannot be put off. Give “published” the date that it had and leave --at out, or take the story back with “npm run desk -- unpublish ${out.address}”. Nothing has been changed.`,
  );
}

function slugOf(address: string): string {
  return address.slice(address.lastIndexOf("/") + 1);
}
