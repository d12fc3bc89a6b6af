import { isRecord } from "../../newsroom/schema/yamlValues.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { readForeignFields } from "./foreignFields.ts";
import { storyFromHtml } from "./html.ts";
import { htmlBody } from "./htmlBody.ts";
import { CopyRefused, type RawStory } from "./rawStory.ts";
import type { ReadingContext } from "./recognise.ts";

type Row = Record<string, unknown>;

/** Ghost's placeholder for the site's address. */
const SITE = /__GHOST_URL__/g;

/** Columns that only Ghost needs, and those that are read elsewhere. */
const HOUSEKEEPING = new Set(
  "id uuid comment_id html mobiledoc lexical plaintext type status email_recipient_filter newsletter_id show_title_and_feature_image created_at created_by updated_by published_by author_id post_id email_only visibility featured".split(
    " ",
  ),
);

/** Whether a JSON value is a Ghost export of any version. */
export function isGhostExport(data: unknown): boolean {
  return tables(data) !== undefined;
}

/**
 * Reads the posts and pages of a Ghost export.
 * @throws CopyRefused when it has none
 */
export function readGhost(data: unknown, readingContext: ReadingContext): RawStory[] {
  const all = tables(data) ?? {};
  const posts = rows(all.posts);
  if (posts.length === 0) throw new CopyRefused(tellAnswer("ghostWithoutPosts"));
  const join = (table: unknown, key: string, target: unknown, targetKey: string) => {
    const names = new Map(rows(target).map((row) => [row.id, row]));
    const found = new Map<unknown, Row[]>();
    const sorted = [...rows(table)].sort(
      (a, b) => Number(a.sort_order ?? 0) - Number(b.sort_order ?? 0),
    );
    for (const row of sorted) {
      const named = names.get(row[targetKey]);
      if (named) found.set(row[key], [...(found.get(row[key]) ?? []), named]);
    }
    return found;
  };
  const tags = join(all.posts_tags, "post_id", all.tags, "tag_id");
  const authors = join(all.posts_authors, "post_id", all.users, "author_id");
  const users = new Map(rows(all.users).map((row) => [row.id, row]));
  const more = new Map(rows(all.posts_meta).map((row) => [row.post_id, row]));
  return posts.map((post) => {
    const writers = authors.get(post.id) ?? [users.get(post.author_id)].filter(isRecord);
    // A tag that begins with # is internal to Ghost and never shown.
    const topics = (tags.get(post.id) ?? []).filter(({ name }) => !String(name).startsWith("#"));
    return readPost(post, more.get(post.id) ?? {}, writers, topics, readingContext);
  });
}

function readPost(
  post: Row,
  meta: Row,
  writers: Row[],
  tags: Row[],
  readingContext: ReadingContext,
): RawStory {
  const html = typeof post.html === "string" ? post.html.replace(SITE, "") : "";
  const plain = typeof post.plaintext === "string" ? post.plaintext : "";
  const title = typeof post.title === "string" ? post.title : "";
  const fields = readForeignFields(
    {
      ...own(meta),
      ...own(post),
      // A post's picture is a path below the site.
      feature_image: String(post.feature_image ?? "").replace(SITE, ""),
      authors: writers.map(({ name }) => name),
      tags: tags.map(({ name }) => name),
    },
    readingContext.sections,
    readingContext.dayFirst,
  );
  const source = html || paragraphsOf(plain);
  const read = htmlBody(source, { headline: title, isOwnSite: true });
  const identity = `ghost ${String(post.uuid ?? post.id)} ${title} ${source}`;
  const story = storyFromHtml(tellAnswer("aGhostExport"), identity, read, fields, readingContext);
  if (source === "" && (post.mobiledoc || post.lexical)) {
    story.remarks.push(tellAnswer("onlyEditorsForm"));
  }
  if (post.type === "page") story.remarks.push(tellAnswer("wasPage"));
  return story;
}

function own(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).filter(
      ([name, value]) => !HOUSEKEEPING.has(name) && value !== false && value !== 0,
    ),
  );
}

function paragraphsOf(plain: string): string {
  const escaped = plain.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return escaped
    .split(/\n{2,}/)
    .filter((words) => words.trim() !== "")
    .map((words) => `<p>${words}</p>`)
    .join("");
}

/** The tables: `{db: [{data: {posts}}]}`, or `{data: {posts}}` in older versions. */
function tables(data: unknown): Row | undefined {
  if (!isRecord(data)) return undefined;
  if (Array.isArray(data.db)) return tables(data.db[0]);
  const inner = isRecord(data.data) ? data.data : undefined;
  return inner && Array.isArray(inner.posts) ? inner : undefined;
}

function rows(table: unknown): Row[] {
  return Array.isArray(table) ? table.filter(isRecord) : [];
}
