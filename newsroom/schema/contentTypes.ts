import { ARTICLE, HEADLINE, RULES, STANDFIRST, TRANSLATIONS } from "./article.ts";
import type { Field, Fields } from "./fieldTypes.ts";

/** Colours of sections; their values are in app/tokens.css. */
export const SECTION_COLOURS = ["red", "blue", "green", "ochre", "plum", "teal"] as const;
export type SectionColour = (typeof SECTION_COLOURS)[number];

const SECTION = {
  name: { type: "text", required: true, about: "What readers call it", example: "Local" },
  description: {
    type: "text",
    required: true,
    about: "What it is about, in one sentence",
    example: "Towns, councils and schools of the valley.",
  },
  order: { type: "number", required: true, about: "Its place in the bar", example: "1" },
  colour: {
    type: "choice",
    choices: SECTION_COLOURS,
    required: true,
    about: "The colour of its name and of its rule",
    example: "green",
  },
  lang: {
    type: "language",
    about: "The language of its name, description and stories, where it is not the paper's",
    more: "A story may name another. See [Several languages](tutorial.md#several-languages)",
    example: "es",
  },
  translations: TRANSLATIONS,
} as const satisfies Fields;

const TOPIC = {
  name: { type: "text", required: true, about: "What readers call it", example: "Water" },
  description: {
    type: "text",
    about: "What it is about, in one sentence",
    example: "Rivers, reservoirs and who may use them.",
  },
} as const satisfies Fields;

const AUTHOR = {
  name: { type: "text", required: true, about: "The author's name", example: "Jane Doe" },
  kind: {
    type: "choice",
    choices: ["person", "organization"],
    required: true,
    about: "A person, or an organization such as a desk",
    example: "person",
  },
  role: {
    type: "text",
    about: "What the author does for the paper",
    example: "Water correspondent",
  },
  sameAs: {
    type: "webAddresses",
    label: "Pages elsewhere",
    about: "Pages elsewhere that are the author's own",
    more: "Readers find them on the author's page, and search engines learn who this is",
    example: "[https://social.example/@jane]",
  },
  fediverse: {
    type: "fediverse",
    about: "The author's name on the fediverse, shown there beside links to the author's stories",
    example: '"@jane@social.example"',
  },
  picture: {
    type: "record",
    about: "A portrait, shown as a square",
    fields: {
      image: {
        type: "picture",
        required: true,
        about: "a picture file in the same folder",
        example: "jane-doe.jpg",
      },
      alt: {
        type: "text",
        required: true,
        about: "what can be seen on it",
        example: "Jane Doe in a raincoat on a dam wall",
      },
    },
  },
} as const satisfies Fields;

const PAGE = {
  headline: HEADLINE,
  standfirst: STANDFIRST,
  updated: {
    type: "instant",
    about: "When the page was last changed in substance",
    example: "2014-06-01T09:00:00-04:00",
  },
  order: { type: "number", about: "Its place in the footer", example: "1" },
  lang: {
    type: "language",
    about: "The page's language, where it is not the paper's",
    example: "es",
  },
  translations: TRANSLATIONS,
  rules: RULES,
} as const satisfies Fields;

interface ContentType {
  /** Its files below the content folder; a segment that begins with a colon is a parameter. */
  files: string;
  /** The address of its page. */
  address: string;
  fields: Fields;
}

const TYPES = {
  article: {
    files: "articles/:year/:month/:day/:slug/index.md",
    address: "/:year/:month/:day/:slug",
    fields: ARTICLE,
  },
  /** The fields of an article, of which only the headline is required; the rest may be missing. */
  draft: {
    files: "drafts/:slug/index.md",
    address: "/drafts/:slug",
    fields: { ...optional(ARTICLE), headline: HEADLINE },
  },
  section: { files: "sections/:slug.md", address: "/:slug", fields: SECTION },
  topic: { files: "topics/:slug.md", address: "/topics/:slug", fields: TOPIC },
  author: { files: "authors/:slug.md", address: "/authors/:slug", fields: AUTHOR },
  page: { files: "pages/:slug.md", address: "/:slug", fields: PAGE },
} as const satisfies Record<string, ContentType>;

export type ContentKind = keyof typeof TYPES;

/** The declared fields of a kind of content; a draft has those of an article. */
export type FieldsOf<K extends ContentKind> = K extends "draft"
  ? typeof ARTICLE
  : (typeof TYPES)[K]["fields"];

/** All kinds of Markdown files in the content folder. `site.ts` declares the YAML files. */
export const CONTENT_TYPES: { readonly [K in ContentKind]: ContentType } = TYPES;

/** The fields of a kind of content file. */
export function fieldsOf<K extends ContentKind>(kind: K): FieldsOf<K> {
  return TYPES[kind].fields as unknown as FieldsOf<K>;
}

export const CONTENT_KINDS = Object.keys(TYPES) as readonly ContentKind[];

/** Kinds compiled by contentlayer: all but drafts, as readers must not see these. */
export const COMPILED_KINDS: readonly ContentKind[] = CONTENT_KINDS.filter(
  (kind) => kind !== "draft",
);

/** contentlayer's name for a kind of content. */
export function typeName(kind: ContentKind): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

function optional(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const { required: _, ...rest } = field;
      return [name, "fields" in rest ? { ...rest, fields: optional(rest.fields) } : rest] as [
        string,
        Field,
      ];
    }),
  );
}

/**
 * Matches a path against the kinds of content files.
 * @param path relative to the content folder, with forward slashes
 * @returns its parameters, such as `slug`; undefined if no kind matches
 */
export function contentPath(
  path: string,
): { kind: ContentKind; address: string; names: Record<string, string> } | undefined {
  for (const kind of CONTENT_KINDS) {
    const names = PATTERNS[kind].exec(path)?.groups;
    if (!names) continue;
    const address = TYPES[kind].address.replace(/:(\w+)/g, (_, name: string) => names[name] ?? "");
    return { kind, address, names: { ...names } };
  }
  return undefined;
}

const PATTERNS = Object.fromEntries(
  CONTENT_KINDS.map((kind) => {
    const pattern = TYPES[kind].files.replaceAll(".", "\\.").replace(/:(\w+)/g, "(?<$1>[^/]+)");
    return [kind, new RegExp(`^${pattern}$`)];
  }),
) as Record<ContentKind, RegExp>;
