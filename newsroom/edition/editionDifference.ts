import { createHash } from "node:crypto";
import {
  authorAddress,
  pageAddress,
  sectionAddress,
  topicAddress,
} from "../addresses/addresses.ts";
import { isArticle } from "./articles.ts";
import type { Edition } from "./edition.ts";
import {
  type AffectedPages,
  affectedPages,
  everyFurtherPage,
  OF_ALL_STORIES,
} from "./invalidation.ts";
import { pageContent } from "./pageContent.ts";
import { publicDigests } from "./publicFiles.ts";
import { type TopicRecord, unnamedTopic } from "./records.ts";
import { rulesByAddress } from "./redirectRules.ts";
import { PUBLIC_SQL } from "./schema.ts";
import { siteChromeText } from "./siteChrome.ts";

/** What differs between two editions: slugs, and addresses of stories. */
export interface EditionDifference {
  /** Names of the paper's fields, as in site.yaml. */
  paper: string[];
  sections: string[];
  topics: string[];
  authors: string[];
  pages: string[];
  stories: {
    /** Addresses at which only the later edition has a story. */
    added: string[];
    changed: string[];
    removed: string[];
  };
  /** Addresses of files of `public/`, and of robots.txt. */
  publicFiles: string[];
  /** Old addresses that redirect elsewhere now, and addresses whose withdrawal has changed. */
  addresses: string[];
}

/** Compares two editions story by story. */
export function differenceBetween(before: Edition, after: Edition): EditionDifference {
  const unchanged = digestsInBoth(before, after);
  const stories = [storiesOf(before, unchanged), storiesOf(after, unchanged)] as const;
  return {
    paper: paperFields(before, after),
    sections: slugsThatDiffer(before, after, "section"),
    topics: slugsThatDiffer(before, after, "topic"),
    authors: slugsThatDiffer(before, after, "author"),
    pages: slugsThatDiffer(before, after, "page"),
    publicFiles: keysThatDiffer(publicDigests(before), publicDigests(after)),
    stories: {
      added: [...stories[1].keys()].filter((address) => !stories[0].has(address)),
      changed: [...stories[1]].flatMap(([address, digest]) => {
        const known = stories[0].get(address);
        return known !== undefined && known !== digest ? [address] : [];
      }),
      removed: [...stories[0].keys()].filter((address) => !stories[1].has(address)),
    },
    addresses: keysThatDiffer(addressesOf(before), addressesOf(after)),
  };
}

/** Whether there is no difference. */
export function isSame({ stories, ...rest }: EditionDifference): boolean {
  return [...Object.values(stories), ...Object.values(rest)].every((list) => list.length === 0);
}

/** If more stories than this have changed, all pages count as changed. */
const MOST_STORIES = 500;

/**
 * The pages whose content differs between two editions. Candidates are found by the difference, and
 * then compared.
 * @returns `everything` if the parts shown on every page have changed, or too many stories
 */
export function pagesThatDiffer(
  before: Edition,
  after: Edition,
  difference: EditionDifference,
  now: Date,
): AffectedPages {
  const { stories } = difference;
  const changed = [...stories.added, ...stories.changed, ...stories.removed];
  const rules = [before, after].map((edition) => JSON.stringify([...rulesByAddress(edition)]));
  const everything =
    // A rule may say of any address that it is gone.
    rules[0] !== rules[1] ||
    changed.length > MOST_STORIES ||
    siteChromeText(before, now) !== siteChromeText(after, now);
  const mayDiffer = [
    ...difference.pages.map(pageAddress),
    ...changed.slice(0, MOST_STORIES),
    ...difference.sections.flatMap((slug) => listPages(sectionAddress(slug))),
    ...difference.topics.flatMap((slug) => [
      ...listPages(topicAddress(slug)),
      ...storiesNaming(before, "topic", slug, now),
      ...storiesNaming(after, "topic", slug, now),
    ]),
    ...difference.authors.flatMap((slug) => [
      ...listPages(authorAddress(slug)),
      ...storiesNaming(before, "author", slug, now),
      ...storiesNaming(after, "author", slug, now),
    ]),
    ...OF_ALL_STORIES,
    ...difference.addresses,
    // Skipped if all pages are rendered again anyhow.
    ...(everything ? [] : changed).flatMap((address) => [
      ...affectedPages(before, address, now, changed.length),
      ...affectedPages(after, address, now, changed.length),
    ]),
  ];
  return {
    everything,
    addresses: [...new Set(mayDiffer)].filter(
      (address) => pageContent(before, address, now) !== pageContent(after, address, now),
    ),
  };
}

function listPages(list: string): string[] {
  return [list, everyFurtherPage(list)];
}

/** The addresses at which there is a public story. */
export function publicAmong(edition: Edition, addresses: readonly string[], now: Date): string[] {
  return addresses.filter((address) => isArticle(edition, address, now));
}

function paperFields(before: Edition, after: Edition): string[] {
  const [one, other] = [before, after].map(
    ({ paper }) =>
      new Map(Object.entries(paper).map(([key, value]) => [key, JSON.stringify(value)])),
  );
  return keysThatDiffer(one ?? new Map(), other ?? new Map());
}

/** The digests with which both editions have written a story at the same address: its record is the same. */
function digestsInBoth(before: Edition, after: Edition): Set<string> {
  const [one, other] = [before, after].map((edition) =>
    edition
      .query<{ address: string; digest: string }>(
        "SELECT address, digest FROM article WHERE digest IS NOT NULL",
      )
      .all(),
  );
  const known = new Map(one?.map(({ address, digest }) => [address, digest]));
  const same = other?.filter(({ address, digest }) => known.get(address) === digest);
  return new Set(same?.map(({ digest }) => digest));
}

/**
 * A text that stands for all rows of each story, including its pictures, by address.
 * @param unchanged digests of stories whose records need not be read
 */
function storiesOf(edition: Edition, unchanged: ReadonlySet<string>): Map<string, string> {
  const pictures = new Map(
    edition
      .query<{ article: number; pictures: string }>(
        `SELECT article, group_concat(address || words ORDER BY address) AS pictures FROM picture
         WHERE article IS NOT NULL GROUP BY article`,
      )
      .all()
      .map((row) => [row.article, row.pictures]),
  );
  const record = edition.query<{ record: string }>("SELECT record FROM article WHERE id = :id");
  return new Map(
    edition
      .query<{ id: number; address: string; digest: string | null }>(
        "SELECT id, address, digest FROM article ORDER BY published_at, address",
      )
      .all()
      .map(({ id, address, digest }) => [
        address,
        createHash("sha256")
          .update(digest && unchanged.has(digest) ? digest : (record.one({ id })?.record ?? ""))
          .update(pictures.get(id) ?? "")
          .digest("base64url"),
      ]),
  );
}

function slugsThatDiffer(
  before: Edition,
  after: Edition,
  table: "section" | "topic" | "author" | "page",
): string[] {
  const [one, other] = [before, after].map(
    (edition) =>
      new Map(
        edition
          .query<{ slug: string; record: string }>(
            `SELECT slug, record FROM ${table} ORDER BY slug`,
          )
          .all()
          .filter(({ record }) => table !== "topic" || isNamed(JSON.parse(record) as TopicRecord))
          .map(({ slug, record }) => [slug, record]),
      ),
  );
  return keysThatDiffer(one ?? new Map(), other ?? new Map());
}

/**
 * Whether the topic has a file. Topics without one remain after their last story is gone, and are
 * not shown.
 */
function isNamed(topic: TopicRecord): boolean {
  return JSON.stringify(topic) !== JSON.stringify(unnamedTopic(topic.slug));
}

/** Targets of old addresses, withdrawn addresses, and rules of redirects.yaml. */
function addressesOf(edition: Edition): Map<string, string> {
  return new Map([
    ...rulesByAddress(edition),
    ...edition
      .query<{ source: string; target: string }>(
        `SELECT address AS source, '' AS target FROM withdrawn
         UNION ALL
         SELECT source, article.address AS target FROM redirect
         JOIN article ON article.id = redirect.article`,
      )
      .all()
      .map(({ source, target }) => [source, target] as const),
  ]);
}

function storiesNaming(
  edition: Edition,
  kind: "topic" | "author",
  slug: string,
  now: Date,
): string[] {
  return edition
    .query<{ address: string }>(
      `SELECT article.address FROM article_${kind} JOIN article ON article.id = article_${kind}.article
       WHERE article_${kind}.${kind} = :slug AND ${PUBLIC_SQL}`,
    )
    .all({ slug, now: now.getTime() })
    .map(({ address }) => address);
}

function keysThatDiffer(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): string[] {
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((key) => one.get(key) !== other.get(key))
    .sort();
}
