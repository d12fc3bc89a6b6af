import type { RuleName } from "../problems/ruleBook.ts";

/**
 * The types that a field can have. `form` is the shape of its YAML value, `entry` the type of each entry of a
 * list, `written` one way to write a value, `says` what the reference tells editors about it.
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
  /** A page of this site, or a complete web address. */
  address: {
    form: "text",
    written: "/2014/06/12/story",
    says: "an address of this site, or a complete one",
  },
  ownAddress: { form: "text", written: "/old/address", says: "an address of this site" },
  indexNowKey: { form: "text", written: "0a1b2c3d4e5f", says: "a key" },
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
  /** Names of rules, each with the reason why it does not hold here. */
  reasons: { form: "map", written: "{ … }", says: "names of rules, each with a reason" },
  /** Names of rules, each with `off`. */
  switches: { form: "map", written: "{ … }", says: "names of rules, each with `off`" },
} as const satisfies Record<string, TypeEntry>;

interface TypeEntry {
  form: "text" | "number" | "list" | "record" | "records" | "map";
  entry?: string;
  written: string;
  says: string;
}

export type FieldType = keyof typeof TYPES;

/** How the values of a type are written, read and described. */
export const FIELD_TYPES: { [T in FieldType]: (typeof TYPES)[T] } = TYPES;

type TypesOf<F extends TypeEntry["form"]> = {
  [T in FieldType]: (typeof TYPES)[T]["form"] extends F ? T : never;
}[FieldType];

/** The greatest length that a text may have, in characters. */
export interface Longest {
  characters: number;
  rule: RuleName;
  severity: "error" | "warning";
}

interface Common {
  required?: true;
  /** What it is for: the comment of a new draft, and the first sentence of the reference. */
  about: string;
  /** What the reference says beyond that, in Markdown. */
  more?: string;
  /** One way to write its value, as the comment of a new draft shows it. */
  example?: string;
  /** For editors alone: no edition keeps it. */
  internal?: true;
  /** Written by the desk when it publishes a story, so that a draft may do without. */
  stamped?: true;
}

/** One field of a content file. */
export type Field = Common &
  (
    | { type: "text"; longest?: Longest; oneLine?: true }
    /** `of` says whose file it names; a topic needs no file. */
    | { type: "slug"; of?: "section" }
    | { type: "slugs"; of?: "author" }
    | { type: "choice"; choices: readonly string[] }
    | { type: "record" | "records"; fields: Fields }
    | { type: Exclude<FieldType, "text" | "slug" | "slugs" | "choice" | "record" | "records"> }
  );

/** What a field is for, with the greatest length that it may have. */
export function aboutField(field: Field): string {
  const longest = field.type === "text" ? field.longest : undefined;
  return longest ? `${field.about}; ${longest.characters} characters at most` : field.about;
}

/** The fields of a file, or of a group in it, by name and in the order in which they are written. */
export type Fields = { readonly [name: string]: Field };

/** What a document has as the value of a field. */
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

/** The values of a checked file: a required field is there, any other may be missing. */
export type ValuesOf<F extends Fields> = Flat<
  { [K in NamesWhere<F, { required: true }>]: ValueOf<F[K]> } & {
    [K in Exclude<keyof F, NamesWhere<F, { required: true }>>]?: ValueOf<F[K]> | undefined;
  }
>;

/** The values of a file that has not been checked, or that is not finished: everything may be missing. */
export type PartialValuesOf<F extends Fields> = {
  [K in keyof F]?:
    | (F[K] extends { type: "record"; fields: infer G extends Fields }
        ? PartialValuesOf<G>
        : F[K] extends { type: "records"; fields: infer G extends Fields }
          ? Array<PartialValuesOf<G>>
          : ValueOf<F[K]>)
    | undefined;
};

/**
 * The fields as an edition keeps them: without those for editors alone, and with an empty list where none was
 * written.
 */
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
