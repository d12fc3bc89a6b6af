import { isRecord } from "../../newsroom/schema/yamlValues.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { readNames } from "./bylines.ts";
import { embargoOfField } from "./embargoes.ts";
import { type Found, type Kept, type RawPicture, type RawStory, recognised } from "./rawStory.ts";
import { readDateValue } from "./readDates.ts";
import { slugOf } from "./slugs.ts";

type Data = Record<string, unknown>;

/** The parts of a story that front matter can give. */
export type FieldParts = Pick<
  RawStory,
  | "headline"
  | "seoTitle"
  | "standfirst"
  | "section"
  | "topics"
  | "byline"
  | "dateline"
  | "published"
  | "embargo"
  | "hold"
  | "updated"
  | "lang"
  | "slug"
  | "hero"
  | "redirectFrom"
> & { kept: Kept[] };

/** Other systems' names for our fields, the most specific first. */
const NAMES = {
  headline: ["headline", "title", "name"],
  seoTitle: ["seoTitle", "seo_title", "metaTitle", "meta_title", "titleTag"],
  standfirst: [
    "standfirst",
    "description",
    "summary",
    "excerpt",
    "custom_excerpt",
    "subtitle",
    "dek",
    "deck",
    "abstract",
    "meta_description",
    "metaDescription",
    "spoiler",
    "lede",
  ],
  section: ["section", "category", "categories"],
  topics: ["topics", "tags", "keywords", "tag"],
  byline: ["byline", "authors", "author", "writer"],
  dateline: ["dateline", "location"],
  // A publication date other than the story's own date schedules the story.
  published: [
    "published",
    "publishDate",
    "publish_date",
    "date",
    "pubDate",
    "publishedAt",
    "published_at",
    "publishedTime",
    "publicationDate",
    "datePublished",
    "created",
    "createdAt",
  ],
  embargo: [
    "embargo",
    "embargoed",
    "embargoUntil",
    "embargo_until",
    "embargoedUntil",
    "embargoed_until",
    "embargoDate",
    "embargo_date",
    "sperrfrist",
  ],
  hold: ["hold", "withheld"],
  updated: [
    "updated",
    "lastmod",
    "lastMod",
    "last_modified_at",
    "modified",
    "dateModified",
    "updatedAt",
    "updated_at",
    "updatedDate",
    "lastUpdated",
  ],
  lang: ["lang", "language", "locale"],
  slug: ["slug"],
  image: [
    "hero",
    "image",
    "cover",
    "coverImage",
    "cover_image",
    "featured_image",
    "featuredImage",
    "feature_image",
    "heroImage",
    "hero_image",
    "thumbnail",
    "banner",
    "header",
    "images",
    "ogImage",
    "socialImage",
  ],
  alt: [
    "image_alt",
    "imageAlt",
    "cover_image_alt_text",
    "coverAlt",
    "feature_image_alt",
    "featured_image_alt",
    "heroImageAlt",
    "heroAlt",
    "thumbnail_alt",
  ],
  caption: [
    "image_caption",
    "imageCaption",
    "coverCaption",
    "feature_image_caption",
    "featured_image_caption",
    "heroCaption",
  ],
  credit: ["image_credit", "imageCredit", "coverCredit", "heroCredit", "photo_credit"],
  redirectFrom: ["redirectFrom", "aliases", "redirect_from", "permalink", "url"],
} as const;

/** An address of this site as redirects accept it. */
const OWN_ADDRESS = /^(?:\/[a-z0-9_~-][a-z0-9._~-]*)+$/;

/**
 * Maps another system's front matter to the parts of a story. `sections` are the paper's own, since what is a
 * section here is a category or topic elsewhere. Fields without a counterpart are returned for the draft's
 * comments.
 */
export function readForeignFields(
  data: Data,
  sections: readonly string[],
  dayFirst: boolean,
): FieldParts {
  const reader = new FieldReader(data);
  const parts: FieldParts = { kept: [] };
  parts.headline = reader.take(NAMES.headline, textOf);
  parts.seoTitle = reader.take(NAMES.seoTitle, textOf);
  parts.standfirst = reader.take(NAMES.standfirst, textOf);
  parts.dateline = reader.take(NAMES.dateline, textOf);
  parts.lang = reader.take(NAMES.lang, textOf);
  parts.slug = reader.take(NAMES.slug, (value) => lastOf(textOf(value)));
  parts.published = reader.take(NAMES.published, (value) => date(value, dayFirst));
  const restraint = reader.take(NAMES.embargo, (value, name) => {
    const read = embargoOfField(value, name, dayFirst);
    return read.embargo || read.hold ? read : undefined;
  })?.value;
  parts.embargo = restraint?.embargo;
  parts.hold =
    restraint?.hold ??
    reader.take(NAMES.hold, (value) =>
      value === true ? tellAnswer("copyWithheld") : textOf(value || undefined),
    );
  parts.updated = reader.take(NAMES.updated, (value) => date(value, dayFirst));
  parts.byline = reader.take(NAMES.byline, people);
  parts.hero = hero(reader);
  const named = reader.take(NAMES.section, words);
  const topics = reader.take(NAMES.topics, words);
  Object.assign(parts, sorted(named, topics, sections));
  parts.redirectFrom = reader.take(NAMES.redirectFrom, addresses);
  parts.kept.push(...reader.rest());
  return parts;
}

class FieldReader {
  private readonly used = new Set<string>();

  constructor(private readonly data: Data) {}

  /** The first of these fields with a value that can be read. */
  take<T>(
    names: readonly string[],
    read: (value: unknown, name: string) => T | undefined,
  ): Found<T> | undefined {
    for (const name of names) {
      if (!Object.hasOwn(this.data, name) || this.used.has(name)) continue;
      const value = read(this.data[name], name);
      if (value === undefined) continue;
      this.used.add(name);
      return recognised(value, tellAnswer("itsField", { name }));
    }
    return undefined;
  }

  /** The unused fields, without those that only say that a draft is a draft. */
  rest(): Kept[] {
    return Object.entries(this.data).flatMap(([name, value]) => {
      if (this.used.has(name) || /^draft$/i.test(name)) return [];
      if (value === null || value === "" || value === undefined) return [];
      const text = typeof value === "string" ? value : written(value);
      return [{ what: tellAnswer("fieldKept", { name }), text }];
    });
  }
}

function hero(reader: FieldReader): Found<RawPicture> | undefined {
  const image = reader.take(NAMES.image, pictureOf);
  const alt = reader.take(NAMES.alt, textOf)?.value;
  const caption = reader.take(NAMES.caption, (value) =>
    textOf(value)?.replace(/<[^>]*>/g, ""),
  )?.value;
  const credit = reader.take(NAMES.credit, textOf)?.value;
  if (!image) return undefined;
  const own = image.value;
  return {
    ...image,
    value: {
      file: own.file,
      alt: own.alt ?? alt,
      caption: own.caption ?? caption,
      credit: own.credit ?? credit,
      ...versionsOf(own),
    },
  };
}

/** `cover: {image, alt, caption}` as in Hugo's themes, `images: [a.jpg]`, or a plain path. */
function pictureOf(value: unknown): RawPicture | undefined {
  if (Array.isArray(value)) return pictureOf(value[0]);
  if (!isRecord(value)) {
    const file = textOf(value);
    return file ? { file } : undefined;
  }
  const one = (...names: string[]) => names.map((name) => textOf(value[name])).find(Boolean);
  const file = one("image", "src", "url", "path", "file", "teaser", "overlay_image", "filename");
  if (!file) return undefined;
  return {
    file,
    alt: one("alt", "image_alt", "altText", "image_description"),
    caption: one("caption", "title"),
    credit: one("credit", "attribution", "author"),
    ...versionsOf(value),
  };
}

/** Fields of a picture in a copy in this paper's own form. */
function versionsOf(picture: RawPicture | Data): RawPicture {
  const { dark, narrow, darkNarrow, thumbnail, darkThumbnail, crop } = picture;
  return Object.fromEntries(
    Object.entries({ dark, narrow, darkNarrow, thumbnail, darkThumbnail, crop }).flatMap(
      ([name, value]) => {
        const text = textOf(value);
        return text ? [[name, text]] : [];
      },
    ),
  );
}

/** Divides categories into the paper's sections and topics. */
function sorted(
  named: Found<string[]> | undefined,
  topics: Found<string[]> | undefined,
  sections: readonly string[],
): Pick<FieldParts, "section" | "topics"> {
  const own = new Set(sections.map((section) => slugOf(section) ?? section.toLowerCase()));
  const isOwn = (word: string) => own.has(slugOf(word) ?? word.toLowerCase());
  const all = [named, topics].flatMap((found) =>
    (found?.value ?? []).map((word) => ({ word, found: found as Found<string[]> })),
  );
  const section = all.find(({ word }) => isOwn(word));
  const rest = all.filter((one) => one !== section);
  const [first] = rest;
  return {
    ...(section ? { section: { ...section.found, value: section.word } } : {}),
    ...(first
      ? { topics: { ...(topics ?? first.found), value: rest.map(({ word }) => word) } }
      : {}),
  };
}

function people(value: unknown): string[] | undefined {
  const entries = Array.isArray(value) ? value : [value];
  const names = entries.flatMap((entry) => {
    const name = isRecord(entry) ? (textOf(entry.name) ?? textOf(entry.slug)) : textOf(entry);
    if (!name) return [];
    const read = readNames(name.replace(/^by\s+/i, "")).names;
    return read.length > 0 ? read : [name];
  });
  return names.length > 0 ? names : undefined;
}

function words(value: unknown): string[] | undefined {
  const entries = Array.isArray(value)
    ? value.map((entry) => (isRecord(entry) ? textOf(entry.name) : textOf(entry)))
    : textOf(value)?.split(/\s*,\s*/);
  const list = (entries ?? []).filter((entry): entry is string => Boolean(entry));
  return list.length > 0 ? list : undefined;
}

function date(value: unknown, dayFirst: boolean) {
  // A TOML date serialises with the hour and offset of the file.
  return readDateValue(value instanceof Date ? value.toISOString() : value, dayFirst);
}

/** Former addresses that can redirect here; the others are left for the comments. */
function addresses(value: unknown): string[] | undefined {
  const entries = Array.isArray(value) ? value : [value];
  const own = entries.flatMap((entry) => {
    const text = textOf(entry)?.toLowerCase() ?? "";
    const plain = `/${text.replace(/^\//, "").replace(/(?:\/|\/index\.html|\.html)$/, "")}`;
    return OWN_ADDRESS.test(plain) ? [plain] : [];
  });
  return own.length > 0 && own.length === entries.length ? [...new Set(own)] : undefined;
}

function lastOf(path: string | undefined): string | undefined {
  return path?.replace(/\/$/, "").split("/").at(-1) || undefined;
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return undefined;
  const line = value.replace(/\s+/g, " ").trim();
  return line === "" ? undefined : line;
}

function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
