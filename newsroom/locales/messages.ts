import { IntlMessageFormat } from "intl-messageformat";
import { baseLanguage, directionOf } from "./language.ts";
import { isPseudo, pseudoMessage } from "./pseudoLanguage.ts";
import { AR } from "./words/ar.ts";
import { DE } from "./words/de.ts";
import { type Catalogue, EN, type MessageKey } from "./words/en.ts";
import { ES } from "./words/es.ts";
import { FR } from "./words/fr.ts";
import { JA } from "./words/ja.ts";
import { PT } from "./words/pt.ts";

export const MESSAGE_KEYS = Object.keys(EN) as readonly MessageKey[];

/** By language (ISO 639), for all of its regions. */
const CATALOGUES: Readonly<Record<string, Catalogue>> = {
  ar: AR,
  de: DE,
  en: EN,
  es: ES,
  fr: FR,
  ja: JA,
  pt: PT,
};

/** The languages that the product has words in. */
export const LANGUAGES: readonly string[] = Object.keys(CATALOGUES);

/** Whose words are used: those of a language, with the paper's own for single messages. */
export interface Wording {
  /** BCP 47. */
  language: string;
  /** From `words` of site.yaml. */
  words?: Readonly<Partial<Record<string, string>>> | undefined;
}

/** The names between braces in a message, and those of its tags: `{name}`, `{count, plural, …}`, `<front>`. */
export type NamesIn<S extends string> = ValuesIn<S> | TagsIn<S>;
export type ValuesIn<S extends string> = S extends `${string}{${infer Rest}`
  ? NameAt<Rest> | ValuesIn<Rest>
  : never;
type NameAt<S extends string> = S extends `${infer Inside}}${string}`
  ? Inside extends `${infer Name},${string}`
    ? PlainName<Name>
    : PlainName<Inside>
  : S extends `${infer Name},${string}`
    ? PlainName<Name>
    : never;
/** What stands between the braces of a plural's branch is no name: it has spaces or a `#`. */
type PlainName<S extends string> = S extends `${string} ${string}` | `${string}#${string}`
  ? never
  : S;
type TagsIn<S extends string> = S extends `${string}</${infer Tag}>${infer Rest}`
  ? Tag | TagsIn<Rest>
  : never;

type Names<K extends MessageKey> = NamesIn<(typeof EN)[K]>;

/** The values of a message without markup; none where it has no names. */
type Values<K extends MessageKey> = [Names<K>] extends [never]
  ? []
  : [values: Record<Names<K>, string | number>];

/** Whether the product has words in a language. */
export function hasWords(language: string): boolean {
  return isPseudo(language) || Object.hasOwn(CATALOGUES, baseLanguage(language));
}

/**
 * The paper's words in the language of a text that stands in one of its pages: those of that language if the product
 * has them, else the paper's own.
 */
export function wordingFor<T extends Wording>(paper: T, language: string): T {
  if (language === paper.language || !hasWords(language)) return paper;
  const same = baseLanguage(language) === baseLanguage(paper.language);
  return { ...paper, language, words: same ? paper.words : undefined };
}

/** The message in its language and syntax, before values are put in. */
export function messageText({ language, words }: Wording, key: MessageKey): string {
  const own = words?.[key];
  if (own !== undefined) return own;
  if (isPseudo(language)) return pseudoMessage(EN[key]);
  return CATALOGUES[baseLanguage(language)]?.[key] ?? englishWithin(language, EN[key]);
}

/**
 * English words among those of another language. In text from right to left their figures and punctuation would go to
 * the other side, “story 1”, so they are isolated (UAX 9, LRI and PDI), and so are the values within them (FSI), which
 * are in the other language. Characters, unlike markup, do so in attributes and feeds too.
 */
function englishWithin(language: string, message: string): string {
  const hasWords = /\p{L}/u.test(message.replace(/\{\w+\}/g, ""));
  const isOneRun = !/[^\p{L}\s]/u.test(message);
  if (!hasWords || isOneRun || directionOf(language) === "ltr") return message;
  return `\u2066${message.replace(/\{\w+\}/g, "\u2068$&\u2069")}\u2069`;
}

/** A message with its values. Numbers are written as the language does. */
export function say<K extends MessageKey>(wording: Wording, key: K, ...values: Values<K>): string {
  const text = messageText(wording, key);
  if (!HAS_SYNTAX.test(text)) return text;
  return String(formatOf(localeOf(wording, key), text).format(values[0] ?? {}));
}

/**
 * A message whose values or tags are not text, such as elements of a page.
 * @param values by name; a tag's is a function of what stands within it
 * @returns its parts in order
 */
export function sayParts<K extends MessageKey, T>(
  wording: Wording,
  key: K,
  values: Record<Names<K>, string | number | T | ((inside: Array<string | T>) => T)>,
): Array<string | T> {
  const format = formatOf(localeOf(wording, key), messageText(wording, key));
  const parts = format.format<T>(values as never);
  return Array.isArray(parts) ? parts : [parts as string | T];
}

/** Entries with what stands between them in the language: commas, “and”. They are those of a byline. */
export function listed<T>(entries: readonly T[], wording: Wording): Array<T | string> {
  const format = new Intl.ListFormat(localeOf(wording, "byline"), { type: "conjunction" });
  // Digits stand for the entries, which may be no text.
  return format.formatToParts(entries.map((_, index) => String(index))).map(({ type, value }) =>
    // Newspapers in English leave out the comma before “and” (AP Stylebook, “comma”), which Intl writes.
    type === "element" ? (entries[Number(value)] as T) : value.replace(/^, (?=and )/, " "),
  );
}

/** What a message may contain besides words. */
const HAS_SYNTAX = /[{<']/;

/** The language of a message, by whose rules its numbers and plurals are written. */
export function localeOf({ language, words }: Wording, key: MessageKey): string {
  return words?.[key] !== undefined || hasWords(language) ? language : "en";
}

const formats = new Map<string, IntlMessageFormat>();

/** Cached: parsing costs more than formatting. Papers have few languages and messages. */
function formatOf(language: string, text: string): IntlMessageFormat {
  const key = `${language} ${text}`;
  let made = formats.get(key);
  if (!made) {
    made = new IntlMessageFormat(text, language);
    formats.set(key, made);
  }
  return made;
}
