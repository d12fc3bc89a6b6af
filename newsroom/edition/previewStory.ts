import { existsSync } from "node:fs";
import path from "node:path";
import { articleAddress, isSlug } from "../addresses/addresses.ts";
import { readContentFolder } from "../content/contentFolder.ts";
import { dayIn } from "../locales/dateFormats.ts";
import { compileTexts } from "../rules/compileTexts.ts";
import { PictureIndex } from "../rules/pictureIndex.ts";
import { documentsOf } from "../schema/documents.ts";
import { addressesOfSlug, articleAt, articleRecord, resolveArticle } from "./articles.ts";
import { assembleDrafts } from "./assemble.ts";
import { draftView } from "./drafts.ts";
import type { Edition } from "./edition.ts";
import type { DraftRecord } from "./records.ts";
import type { ArticleView, DraftView } from "./views.ts";

/** A story that is not public yet, or the address of one that is by now. */
export type PreviewStory =
  | {
      story: DraftView | ArticleView;
      /** The story's folder, relative to the content folder. */
      folder: string;
    }
  | { publishedAt: string };

/**
 * The draft or scheduled story with this slug, as its page will be. The caller has checked that the
 * preview link is valid. A draft is read from its folder for this one response and not stored.
 * @param pictures the address below which the story's own pictures are served
 */
export async function previewStory(
  contentDir: string,
  edition: Edition,
  slug: string,
  pictures: string,
  now: Date,
): Promise<PreviewStory | undefined> {
  if (!isSlug(slug)) return undefined;
  const draft = await draftRecord(contentDir, edition, slug, now);
  if (draft) {
    const story = draftView(edition, draft, []);
    return { story: withPictures(story, pictures), folder: `drafts/${slug}` };
  }
  for (const address of addressesOfSlug(edition, slug).reverse()) {
    if (articleAt(edition, address, now)) return { publishedAt: address };
    const record = articleRecord(edition, address);
    if (!record) continue;
    const story = resolveArticle(edition, record);
    return { story: withPictures(story, pictures), folder: path.posix.dirname(record.file) };
  }
  return undefined;
}

async function draftRecord(
  contentDir: string,
  edition: Edition,
  slug: string,
  now: Date,
): Promise<DraftRecord | undefined> {
  const below = `drafts/${slug}`;
  if (!existsSync(path.join(contentDir, below, "index.md"))) return undefined;
  const { paper } = edition;
  const folder = await readContentFolder(contentDir, { drafts: true, below });
  // Sections are not among the files of a draft's folder.
  const sections = new Map(
    edition.sections.flatMap(({ slug, lang }) => (lang ? [[slug, lang]] : [])),
  );
  const texts = compileTexts(folder, paper, new PictureIndex(folder), undefined, sections);
  const stories = new Map(texts.map((text) => [text.file.path, text]));
  const documents = documentsOf(folder.files).draft.map((document) => ({
    ...document,
    // The text of a draft can be shown even if its fields are invalid.
    headline: document.headline ?? slug,
  }));
  const [record] = assembleDrafts(documents, folder, stories, {
    paper: paper.language,
    sections,
  });
  const day = dayIn(record?.published ?? now.toISOString(), paper);
  return record && { ...record, address: articleAddress(day, slug) };
}

const MEDIA =
  /^\/media\/(?:drafts\/[^/]+|\d{4}\/\d{2}\/\d{2}\/[^/]+)\/([^/]+)\.[0-9a-f]{8}(\.\w+)$/;

/** The story with its own pictures at addresses that expire with the preview. */
function withPictures<S extends DraftView | ArticleView>(story: S, below: string): S {
  const own = (address: string) => address.replace(MEDIA, `${below}/$1$2`);
  return JSON.parse(JSON.stringify(story), (key, value: unknown) =>
    key === "address" && typeof value === "string" ? own(value) : value,
  ) as S;
}
