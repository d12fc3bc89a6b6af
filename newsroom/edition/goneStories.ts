import { isPublic } from "../content/visibility.ts";
import { similarity, sketchOf } from "../rules/nearDuplicates.ts";
import type { Edition } from "./edition.ts";
import type { ArticleRecord } from "./records.ts";

/** A story that the edition still has although the content folder no longer has its file. */
export interface GoneStory {
  address: string;
  headline: string;
  /** ISO, UTC. */
  published: string;
  section: string;
  /** Whether readers can see it; else it is waiting for its time. */
  isPublic: boolean;
}

/** What is compared of two stories. */
type Comparable = Pick<ArticleRecord, "address" | "headline" | "published" | "section"> & {
  /** Plain text; left out, it is what the edition has at the address. */
  text?: string;
};

/** As much of two texts in common means that one was made of the other. */
const ALIKE = 0.5;

/**
 * The stories of an edition that have no file any more, the newest first.
 * @param isThere whether the content folder has an article at an address
 */
export function goneStories(
  edition: Edition,
  isThere: (address: string) => boolean,
  now: Date,
): GoneStory[] {
  return edition
    .query<{ address: string; section: string; published_at: number; teaser: string }>(
      "SELECT address, section, published_at, teaser FROM article ORDER BY published_at DESC, id",
    )
    .all()
    .filter(({ address }) => !isThere(address))
    .map(({ address, section, published_at, teaser }) => ({
      address,
      headline: (JSON.parse(teaser) as { headline: string }).headline,
      published: new Date(published_at).toISOString(),
      section,
      isPublic: isPublic({ published: published_at }, now),
    }));
}

/** Whether a story that is gone goes on under another name: by its headline, its time or its words. */
export function isContinued(edition: Edition, gone: GoneStory, story: Comparable): boolean {
  if (plain(gone.headline) === plain(story.headline)) return true;
  const sameTime = Date.parse(gone.published) === Date.parse(story.published);
  if (sameTime && gone.section === story.section) return true;
  const text = story.text ?? textOf(edition, story.address);
  return areAlike(textOf(edition, gone.address), text);
}

function areAlike(one: string, other: string): boolean {
  const [a, b] = [sketchOf(one), sketchOf(other)];
  if (a && b) return similarity(a, b) >= ALIKE;
  // Too short to be compared in part.
  return plain(one) !== "" && plain(one) === plain(other);
}

/** The plain text that the edition keeps of an article for search results; the index has its tokens alone. */
function textOf(edition: Edition, address: string): string {
  const row = edition
    .query<{ text: string }>(
      "SELECT printed_text AS text FROM search WHERE rowid = (SELECT id FROM article WHERE address = :address)",
    )
    .one({ address });
  return row?.text ?? "";
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}
