import { readFile } from "node:fs/promises";
import path from "node:path";
import type { AiPart } from "../pictures/pictureSizes.ts";
import { type ArticleKind, type ContentKind, MODELS, type SectionColour } from "./model.ts";

/** What contentlayer gives of every file: its path below the content folder. */
interface Compiled {
  _id: string;
}

export interface HeroDocument {
  image: string;
  alt: string;
  caption?: string;
  credit?: string;
  ai?: AiPart;
  focus?: string;
}

export interface ArticleDocument extends Compiled {
  headline: string;
  seoTitle?: string;
  standfirst: string;
  kind?: ArticleKind;
  section: string;
  topics?: string[];
  byline: string[];
  dateline?: string;
  /** ISO, UTC. */
  published: string;
  embargo?: string;
  hold?: string;
  updated?: string;
  lang?: string;
  translations?: Array<{ lang: string; address: string }>;
  hero?: HeroDocument;
  corrections?: Array<{ at: string; text: string }>;
  sources?: Array<{ name: string; url?: string }>;
  redirectFrom?: string[];
  feedId?: string;
}

export interface DraftDocument
  extends Compiled,
    Partial<Omit<ArticleDocument, "_id" | "hero" | "corrections" | "sources" | "translations">> {
  headline: string;
  hero?: Partial<HeroDocument>;
  translations?: Array<{ lang?: string; address?: string }>;
  corrections?: Array<{ at?: string; text?: string }>;
  sources?: Array<{ name?: string; url?: string }>;
}

export interface SectionDocument extends Compiled {
  name: string;
  description: string;
  order: number;
  colour: SectionColour;
}

export interface TopicDocument extends Compiled {
  name: string;
  description?: string;
}

export interface AuthorDocument extends Compiled {
  name: string;
  kind: "person" | "organization";
  role?: string;
  sameAs?: string[];
  fediverse?: string;
  picture?: { image: string; alt: string };
}

export interface PageDocument extends Compiled {
  headline: string;
  standfirst?: string;
  updated?: string;
  order?: number;
}

export interface Documents {
  article: ArticleDocument[];
  draft: DraftDocument[];
  section: SectionDocument[];
  topic: TopicDocument[];
  author: AuthorDocument[];
  page: PageDocument[];
}

/** Reads what contentlayer wrote below `workspace`. Drafts are no part of what it compiles. */
export async function readDocuments(workspace: string): Promise<Documents> {
  const read = async <K extends ContentKind>(kind: K): Promise<Documents[K]> => {
    const file = path.join(workspace, ".contentlayer/generated", MODELS[kind].type, "_index.json");
    // A field with nothing behind its colon is null there; for the newsroom it is not there.
    const absent = (_: string, value: unknown) => (value === null ? undefined : value);
    return JSON.parse(await readFile(file, "utf8"), absent) as Documents[K];
  };
  return {
    article: await read("article"),
    draft: [],
    section: await read("section"),
    topic: await read("topic"),
    author: await read("author"),
    page: await read("page"),
  };
}
