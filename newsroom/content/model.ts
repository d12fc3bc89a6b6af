/**
 * The content model: every kind of content file and every field of its front matter. The compiled
 * documents (contentlayer.config.ts) and the check with line numbers (rules/fields.ts) both follow
 * this table, so that they cannot disagree.
 */

import { AI_PARTS } from "../pictures/pictureSizes.ts";

export type Field = {
  required?: boolean;
  /** What it is for, in the words that a new draft's comments have. */
  about?: string;
  /** One way to write its value. */
  example?: string;
} & (
  | { kind: "text" }
  /** `of` says whose files it names; a topic needs no file. */
  | { kind: "slug"; of?: "section" }
  | { kind: "slugs"; of?: "author" }
  | { kind: "instant" }
  | { kind: "language" }
  | { kind: "number" }
  | { kind: "focus" }
  | { kind: "picture" }
  | { kind: "webAddress" }
  | { kind: "webAddresses" }
  /** A name on the fediverse with its server. */
  | { kind: "fediverse" }
  /** A page of this site, or a complete web address. */
  | { kind: "address" }
  | { kind: "ownAddresses" }
  | { kind: "choice"; choices: readonly string[] }
  | { kind: "record"; name: string; fields: Record<string, Field> }
  | { kind: "records"; name: string; fields: Record<string, Field> }
  /** Names of rules, each with the reason why it does not hold here. */
  | { kind: "reasons" }
);

export type Fields = Record<string, Field>;

/** The palette a section picks its colour from; the tokens stand in app/tokens.css. */
export const SECTION_COLOURS = ["red", "blue", "green", "ochre", "plum", "teal"] as const;
export type SectionColour = (typeof SECTION_COLOURS)[number];

/** What an article is; without a kind it is news. Readers see every other one beside the section. */
export const ARTICLE_KINDS = ["news", "analysis", "opinion", "review"] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

const hero: Fields = {
  image: {
    kind: "picture",
    required: true,
    about: "a picture file in this folder, 1200 pixels wide or more",
    example: "dam.jpg",
  },
  alt: {
    kind: "text",
    required: true,
    about: "what can be seen on it, for those who cannot see it",
    example: "Water pours through three open gates of a concrete dam.",
  },
  caption: {
    kind: "text",
    about: "what it means",
    example: "The gates opened on Friday for the first time.",
  },
  credit: { kind: "text", about: "who made it", example: '"Photograph: Jane Doe"' },
  ai: {
    kind: "choice",
    choices: AI_PARTS,
    about: "readers are told that artificial intelligence made the picture, or altered it",
    example: "made",
  },
  focus: {
    kind: "focus",
    about: "the point that stays in sight when it is cropped, from the left and from the top",
    example: "50% 40%",
  },
};

/** A paper's text may do without a rule where it says why. */
const rules: Field = {
  kind: "reasons",
  about: "Rules of the check that this text does without, each with its reason",
  example: "paragraph-length: The verdict is printed whole.",
};

const article: Fields = {
  headline: {
    kind: "text",
    required: true,
    about: "Plain text on one line, 110 characters at most",
    example: "Upper Valley dam opens after nine years",
  },
  seoTitle: {
    kind: "text",
    about: "Takes the headline's place in search results, which cut it after some 65 characters",
    example: "Upper Valley dam opens",
  },
  standfirst: {
    kind: "text",
    required: true,
    about:
      "The sentence below the headline, in lists and in search results, 200 characters at most",
    example: "The first water ran through the gates on Friday, two years later than planned.",
  },
  kind: {
    kind: "choice",
    choices: ARTICLE_KINDS,
    about: "What it is; readers see it beside the section when it is not news",
    example: "analysis",
  },
  section: {
    kind: "slug",
    of: "section",
    required: true,
    about: "The name of a file in sections, without .md",
    example: "world",
  },
  topics: {
    kind: "slugs",
    about: "What the story is about; a topic needs no file of its own",
    example: "[water, public-works]",
  },
  byline: {
    kind: "slugs",
    of: "author",
    required: true,
    about: "Who wrote it: names of files in authors, without .md, in order",
    example: "[jane-doe]",
  },
  dateline: {
    kind: "text",
    about: "Where the story was written, above its first paragraph",
    example: "UPPER VALLEY",
  },
  published: {
    kind: "instant",
    required: true,
    about:
      "When readers see it: date and time, by the paper's clocks where no offset is said. The desk writes it on publishing; in the future it makes the story wait",
    example: "2014-06-13T08:30:00-04:00",
  },
  embargo: {
    kind: "instant",
    about:
      "Until when nobody may see the story, whatever “published” says; publishing is put off to it",
    example: "2014-06-14T06:00:00-04:00",
  },
  hold: {
    kind: "text",
    about:
      "Why the story may not be published at all for now; publishing is refused until you take this out",
    example: "The lawyers are still reading it.",
  },
  updated: {
    kind: "instant",
    about: "When the story was last changed in substance",
    example: "2014-06-13T11:00:00-04:00",
  },
  lang: {
    kind: "language",
    about: "The story's language, where it is not the paper's",
    example: "fr",
  },
  translations: {
    kind: "records",
    name: "Translation",
    about: "The same story in other languages",
    fields: {
      lang: { kind: "language", required: true, about: "its language", example: "es" },
      address: {
        kind: "address",
        required: true,
        about: "its address, here or on another site",
        example: "/2014/06/13/presa",
      },
    },
  },
  hero: { kind: "record", name: "Hero", fields: hero, about: "The picture above the text" },
  corrections: {
    kind: "records",
    name: "Correction",
    about: "What was wrong in an earlier version, and what is right",
    fields: {
      at: {
        kind: "instant",
        required: true,
        about: "when it was corrected",
        example: "2014-06-13T11:00:00-04:00",
      },
      text: {
        kind: "text",
        required: true,
        about: "what was wrong and what is right",
        example: "An earlier version gave the height of the dam as 90 meters. It is 80 meters.",
      },
    },
  },
  sources: {
    kind: "records",
    name: "Source",
    about: "Where the facts come from; shown below the text",
    fields: {
      name: {
        kind: "text",
        required: true,
        about: "a person, an institution, a document",
        example: "Valley Water Authority",
      },
      url: {
        kind: "webAddress",
        about: "where readers can look it up",
        example: "https://water.example/report",
      },
    },
  },
  redirectFrom: {
    kind: "ownAddresses",
    about: "Older addresses of this story, which lead here now",
    example: "[/local/dam]",
  },
  feedId: {
    kind: "address",
    about:
      "The address by which feed readers know the story, where that is not its first one; the desk writes it when a story is renamed back",
    example: "/2014/06/13/dam",
  },
  rules,
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
  sameAs: {
    kind: "webAddresses",
    about: "Pages elsewhere that are the author's own",
    example: "[https://social.example/@jane]",
  },
  fediverse: {
    kind: "fediverse",
    about: "The author's name on the fediverse, shown there beside links to the author's stories",
    example: '"@jane@social.example"',
  },
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
  rules,
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
