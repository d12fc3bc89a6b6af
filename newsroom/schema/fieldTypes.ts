import type { RuleName } from "../problems/ruleBook.ts";

/**
 * Types of fields. `form` is the shape of the YAML value, `entry` the type of a list's entries,
 * `written` an example of the syntax, `says` the description in the reference.
 */
const TYPES = {
  text: { form: "text", written: "…", says: "text" },
  slug: { form: "text", written: "world", says: "a name" },
  instant: { form: "text", written: "2014-06-12 18:05", says: "date and time" },
  language: { form: "text", written: "en", says: "a language tag (BCP 47)" },
  timeZone: { form: "text", written: "America/New_York", says: "a time zone" },
  focus: { form: "text", written: "50% 40%", says: "two percentages" },
  picture: { form: "text", written: "map.jpg", says: "a picture file" },
  webAddress: {
    form: "text",
    written: "https://example.org/page",
    says: "a complete web address",
  },
  siteAddress: {
    form: "text",
    written: "https://example.org",
    says: "a web address without a path",
  },
  fediverse: { form: "text", written: '"@jane@social.example"', says: "a fediverse handle" },
  /** A page of this site, or an absolute web address. */
  address: {
    form: "text",
    written: "/2014/06/12/story",
    says: "an address of this site, or a complete one",
  },
  ownAddress: { form: "text", written: "/old/address", says: "an address of this site" },
  indexNowKey: { form: "text", written: "0a1b2c3d4e5f", says: "a key" },
  colour: {
    form: "text",
    written: '"#004d2c"',
    says: "a colour as six hexadecimal digits, in quotes",
  },
  /** A colour, or the name of one in `PAPER_TONES` (theme.ts). */
  paperTone: {
    form: "text",
    written: "salmon",
    says: "`white`, `cream`, `grey`, `salmon`, or a colour in quotes",
  },
  font: {
    form: "text",
    written: '"@fontsource-variable/lora"',
    says: "an npm package of Fontsource, or a path below `fonts/`",
  },
  choice: { form: "text", written: "…", says: "one of" },
  number: { form: "number", written: "1", says: "a number" },
  texts: { form: "list", entry: "text", written: "[one, two]", says: "a list of texts" },
  slugs: { form: "list", entry: "slug", written: "[one, two]", says: "a list of names" },
  webAddresses: {
    form: "list",
    entry: "webAddress",
    written: "[https://example.org/page]",
    says: "a list of complete web addresses",
  },
  ownAddresses: {
    form: "list",
    entry: "ownAddress",
    written: "[/old/address]",
    says: "a list of addresses of this site",
  },
  record: { form: "record", written: "{ … }", says: "a group of fields" },
  records: { form: "records", written: "[{ … }]", says: "a list of groups of fields" },
  /** Names of rules, each with the reason for turning it off. */
  reasons: { form: "map", written: "{ … }", says: "names of rules, each with a reason" },
  /** Names of rules, each with `off`. */
  switches: { form: "map", written: "{ … }", says: "names of rules, each with `off`" },
  /** Names of messages, each with the paper's own words. */
  messages: { form: "map", written: "{ … }", says: "names of messages, each with other words" },
} as const satisfies Record<string, TypeEntry>;

interface TypeEntry {
  form: "text" | "number" | "list" | "record" | "records" | "map";
  entry?: string;
  written: string;
  says: string;
}

export type FieldType = keyof typeof TYPES;

/** Syntax and description of each type. */
export const FIELD_TYPES: { [T in FieldType]: (typeof TYPES)[T] } = TYPES;

type TypesOf<F extends TypeEntry["form"]> = {
  [T in FieldType]: (typeof TYPES)[T]["form"] extends F ? T : never;
}[FieldType];

/** Maximum length of a text, in characters. */
export interface Longest {
  characters: number;
  rule: RuleName;
  severity: "error" | "warning";
}

interface Common {
  required?: true;
  /** Its name at the desk, where its name in the file does not say enough. */
  label?: string;
  /** Its purpose: the comment in a new draft, and the first sentence in the reference. */
  about: string;
  /** Further text of the reference, in Markdown. */
  more?: string;
  /** An example value for the comment in a new draft. */
  example?: string;
  /** For editors only; not stored in editions. */
  internal?: true;
  /** Written by the desk when a story is published, so drafts may omit it. */
  stamped?: true;
}

/** A field of a content file. */
export type Field = Common &
  (
    | { type: "text"; longest?: Longest; oneLine?: true }
    /** `of` is the kind of file that it names; topics need no file. */
    | { type: "slug"; of?: "section" }
    | { type: "slugs"; of?: "author" }
    | { type: "choice"; choices: readonly string[] }
    | { type: "record" | "records"; fields: Fields }
    | { type: Exclude<FieldType, "text" | "slug" | "slugs" | "choice" | "record" | "records"> }
  );

/** A field's purpose, with its maximum length. */
export function aboutField(field: Field): string {
  const longest = field.type === "text" ? field.longest : undefined;
  return longest ? `${field.about}; ${longest.characters} characters at most` : field.about;
}

/** Fields of a file, or of a group, by name, in the order in which they are written. */
export type Fields = { readonly [name: string]: Field };

/** The type of a field's value in a document. */
type ValueOf<F extends Field> = F extends { type: "choice"; choices: ReadonlyArray<infer C> }
  ? C
  : F extends { type: "record"; fields: infer G extends Fields }
    ? ValuesOf<G>
    : F extends { type: "records"; fields: infer G extends Fields }
      ? Array<ValuesOf<G>>
      : F["type"] extends TypesOf<"list">
        ? string[]
        : F["type"] extends TypesOf<"number">
          ? number
          : F["type"] extends TypesOf<"map">
            ? Record<string, string>
            : string;

type Flat<T> = { [K in keyof T]: T[K] };

type NamesWhere<F extends Fields, C> = { [K in keyof F]: F[K] extends C ? K : never }[keyof F];

/** Values of a checked file: required fields are present, others optional. */
export type ValuesOf<F extends Fields> = Flat<
  { [K in NamesWhere<F, { required: true }>]: ValueOf<F[K]> } & {
    [K in Exclude<keyof F, NamesWhere<F, { required: true }>>]?: ValueOf<F[K]> | undefined;
  }
>;

/** Values of an unchecked or unfinished file: every field is optional. */
export type PartialValuesOf<F extends Fields> = {
  [K in keyof F]?:
    | (F[K] extends { type: "record"; fields: infer G extends Fields }
        ? PartialValuesOf<G>
        : F[K] extends { type: "records"; fields: infer G extends Fields }
          ? Array<PartialValuesOf<G>>
          : ValueOf<F[K]>)
    | undefined;
};

/** Fields stored in an edition: without internal ones, and with empty lists for absent ones. */
export type KeptOf<F extends Fields> = KeptValues<Omit<F, NamesWhere<F, { internal: true }>>>;

type KeptValues<F extends Fields> = Flat<
  {
    [K in NamesWhere<F, { required: true } | { type: TypesOf<"list" | "records"> }>]: ValueOf<F[K]>;
  } & {
    [K in Exclude<
      keyof F,
      NamesWhere<F, { required: true } | { type: TypesOf<"list" | "records"> }>
    >]?: ValueOf<F[K]> | undefined;
  }
>;
