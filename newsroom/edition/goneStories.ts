import { isPublic } from "../content/visibility.ts";
import { similarity, sketchOf } from "../rules/nearDuplicates.ts";
import { articleAddresses } from "./articles.ts";
import type { Edition } from "./edition.ts";
import type { ArticleRecord } from "./records.ts";

/** A story in the edition whose content file no longer exists. */
export interface GoneStory {
  address: string;
  headline: string;
  /** ISO, UTC. */
  published: string;
  section: string;
  /** Whether it is public; otherwise it is scheduled. */
  isPublic: boolean;
}

/** The fields by which two stories are compared. */
type Comparable = Pick<ArticleRecord, "address" | "headline" | "published" | "section"> & {
  /** Plain text; if left out, the text in the edition at this address. */
  text?: string;
};

/** Similarity from which two texts count as versions of one story. */
const MIN_SIMILARITY = 0.5;

/**
 * The stories of an edition without a content file, newest first.
 * @param isThere whether the content folder has an article at an address
 */
export function goneStories(
  edition: Edition,
  isThere: (address: string) => boolean,
  now: Date,
): GoneStory[] {
  const row = edition.query<{
    id: number;
    address: string;
    section: string;
    published_at: number;
    teaser: string;
  }>("SELECT id, address, section, published_at, teaser FROM article WHERE address = :address");
  return articleAddresses(edition)
    .filter((address) => !isThere(address))
    .flatMap((address) => row.one({ address }) ?? [])
    .sort((a, b) => b.published_at - a.published_at || a.id - b.id)
    .map(({ address, section, published_at, teaser }) => ({
      address,
      headline: (JSON.parse(teaser) as { headline: string }).headline,
      published: new Date(published_at).toISOString(),
      section,
      isPublic: isPublic({ published: published_at }, now),
    }));
}

/** Whether a story continues a removed one under another slug, by its headline, time or text. */
export function isContinued(edition: Edition, gone: GoneStory, story: Comparable): boolean {
  if (plain(gone.headline) === plain(story.headline)) return true;
  const sameTime = Date.parse(gone.published) === Date.parse(story.published);
  if (sameTime && gone.section === story.section) return true;
  const text = story.text ?? textOf(edition, story.address);
  return areSimilar(textOf(edition, gone.address), text);
}

function areSimilar(one: string, other: string): boolean {
  const [a, b] = [sketchOf(one), sketchOf(other)];
  if (a && b) return similarity(a, b) >= MIN_SIMILARITY;
  // Too short for a partial comparison.
  return plain(one) !== "" && plain(one) === plain(other);
}

/** The plain text of an article, stored for search results; the index only has tokens. */
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
