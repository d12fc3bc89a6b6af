/**
 * The content model: every kind of content file and every field of its front matter. The compiled
 * documents (contentlayer.config.ts) and the check with line numbers (rules/fields.ts) both follow
 * this table, so that they cannot disagree.
 */

export type Field = {
  required?: boolean;
} & (
  | { kind: "text" }
  | { kind: "slug" }
  | { kind: "slugs" }
  | { kind: "instant" }
  | { kind: "language" }
  | { kind: "number" }
  | { kind: "focus" }
  | { kind: "picture" }
  | { kind: "webAddress" }
  /** A page of this site, or a complete web address. */
  | { kind: "address" }
  | { kind: "ownAddresses" }
  | { kind: "choice"; choices: readonly string[] }
  | { kind: "record"; name: string; fields: Record<string, Field> }
  | { kind: "records"; name: string; fields: Record<string, Field> }
);

export type Fields = Record<string, Field>;

/** The palette a section picks its colour from; the tokens stand in app/tokens.css. */
export const SECTION_COLOURS = ["red", "blue", "green", "ochre", "plum", "teal"] as const;
export type SectionColour = (typeof SECTION_COLOURS)[number];

/** What an article is; without a kind it is news. Readers see every other one beside the section. */
export const ARTICLE_KINDS = ["news", "analysis", "opinion", "review"] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

const hero: Fields = {
  image: { kind: "picture", required: true },
  alt: { kind: "text", required: true },
  caption: { kind: "text" },
  credit: { kind: "text" },
  focus: { kind: "focus" },
};

const article: Fields = {
  headline: { kind: "text", required: true },
  seoTitle: { kind: "text" },
  standfirst: { kind: "text", required: true },
  kind: { kind: "choice", choices: ARTICLE_KINDS },
  section: { kind: "slug", required: true },
  topics: { kind: "slugs" },
  byline: { kind: "slugs", required: true },
  dateline: { kind: "text" },
  published: { kind: "instant", required: true },
  updated: { kind: "instant" },
  lang: { kind: "language" },
  translations: {
    kind: "records",
    name: "Translation",
    fields: {
      lang: { kind: "language", required: true },
      address: { kind: "address", required: true },
    },
  },
  hero: { kind: "record", name: "Hero", fields: hero },
  corrections: {
    kind: "records",
    name: "Correction",
    fields: { at: { kind: "instant", required: true }, text: { kind: "text", required: true } },
  },
  sources: {
    kind: "records",
    name: "Source",
    fields: { name: { kind: "text", required: true }, url: { kind: "webAddress" } },
  },
  redirectFrom: { kind: "ownAddresses" },
};

/** A draft may lack everything but its headline; what it lacks is an open problem, no error. */
const draft: Fields = Object.fromEntries(
  Object.entries(article).map(([name, field]) => {
    if (name === "headline") return [name, field];
    if (field.kind === "record" || field.kind === "records") {
      return [
        name,
        { ...field, required: false, name: `Draft${field.name}`, fields: optional(field.fields) },
      ];
    }
    return [name, { ...field, required: false }];
  }),
);

const section: Fields = {
  name: { kind: "text", required: true },
  description: { kind: "text", required: true },
  order: { kind: "number", required: true },
  colour: { kind: "choice", choices: SECTION_COLOURS, required: true },
};

const topic: Fields = {
  name: { kind: "text", required: true },
  description: { kind: "text" },
};

const author: Fields = {
  name: { kind: "text", required: true },
  kind: { kind: "choice", choices: ["person", "organization"], required: true },
  role: { kind: "text" },
  picture: {
    kind: "record",
    name: "Portrait",
    fields: { image: { kind: "picture", required: true }, alt: { kind: "text", required: true } },
  },
};

const page: Fields = {
  headline: { kind: "text", required: true },
  standfirst: { kind: "text" },
  updated: { kind: "instant" },
  order: { kind: "number" },
};

export type ContentKind = "article" | "draft" | "section" | "topic" | "author" | "page";

export interface Model {
  /** Name of the compiled type. */
  type: "Article" | "Draft" | "Section" | "Topic" | "Author" | "Page";
  /** Glob of its files below the content folder. */
  files: string;
  fields: Fields;
}

export const MODELS: Record<ContentKind, Model> = {
  article: { type: "Article", files: "articles/*/*/*/*/index.md", fields: article },
  draft: { type: "Draft", files: "drafts/*/index.md", fields: draft },
  section: { type: "Section", files: "sections/*.md", fields: section },
  topic: { type: "Topic", files: "topics/*.md", fields: topic },
  author: { type: "Author", files: "authors/*.md", fields: author },
  page: { type: "Page", files: "pages/*.md", fields: page },
};

function optional(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, { ...field, required: false }]),
  );
}
