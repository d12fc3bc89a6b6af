import { createHash } from "node:crypto";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { localeOf, MESSAGE_KEYS, messageText, type Wording } from "./messages.ts";
import type { MessageKey } from "./words/en.ts";

/** Messages in the form that scripts of readers' browsers read (client/words.ts). */
type BrowserWords = { readonly [K in MessageKey]: string };

declare global {
  /** In compiled scripts each is a mark within a text (`wordMark`), for which servers send the words. */
  const WORDS: BrowserWords;
}

/** What compiled scripts have in the place of a message. */
export function wordMark(key: MessageKey): string {
  return `@@${key}@@`;
}

/** What compiled scripts have in the place of the version of the words. */
export const WORDS_VERSION_MARK = "%%words%%";

/** Fills in the words of compiled scripts. */
interface ScriptWords {
  /** Six hexadecimal digits that change with the words. */
  version: string;
  fillIn(script: string): string;
}

const made = new Map<string, ScriptWords>();

/** The words of the paper's scripts. Kept: a server has the same for every page. */
export function scriptWords(wording: Wording): ScriptWords {
  const key = JSON.stringify([wording.language, wording.words]);
  let found = made.get(key);
  if (!found) {
    const words = browserWords(wording);
    const version = createHash("sha256").update(JSON.stringify(words)).digest("hex").slice(0, 6);
    const fillIn = (script: string) =>
      script
        .replaceAll(WORDS_VERSION_MARK, version)
        .replace(/@@(\w+)@@/g, (mark, name: string) =>
          Object.hasOwn(words, name) ? withinText(words[name as MessageKey]) : mark,
        );
    found = { version, fillIn };
    made.set(key, found);
  }
  return found;
}

/** Words within a text of a script, whichever of the three kinds of quotation marks it has. */
function withinText(words: string): string {
  return JSON.stringify(words)
    .slice(1, -1)
    .replace(/[\u2028\u2029<]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replace(/['`$]/g, "\\$&");
}

/** All messages in the form that scripts read. */
export function browserWords(wording: Wording): BrowserWords {
  return Object.fromEntries(
    MESSAGE_KEYS.map((key) => {
      const isFallback = localeOf(wording, key) !== wording.language;
      return [key, browserMessage(messageText(wording, key), isFallback)];
    }),
  ) as BrowserWords;
}

/**
 * A text with names in braces. If it has a plural, a line with the name of the value that decides, and one for each
 * branch: its category or `=1`, a tab, the text.
 * @param isFallback whether the words are English ones on pages of a language that the product has none in: scripts
 * choose by the page's language, in which “one” may be 21
 */
function browserMessage(text: string, isFallback: boolean): string {
  const elements = parse(text.replaceAll(/[\n\t]/g, " "));
  const plural = elements.find((element) => element.type === TYPE.plural);
  if (!plural || plural.type !== TYPE.plural) return written(elements);
  const branches = Object.entries(plural.options).map(([branch, { value }]) => {
    const whole = elements.flatMap((element) => (element === plural ? value : element));
    const chosen = isFallback && branch === "one" ? "=1" : branch;
    return `${chosen}\t${written(whole, plural.value)}`;
  });
  return [plural.value, ...branches].join("\n");
}

/** @param number the name of the value for which `#` stands */
function written(elements: readonly MessageFormatElement[], number = ""): string {
  return elements
    .map((element) => {
      if (element.type === TYPE.literal) return element.value;
      if (element.type === TYPE.pound) return `{${number}}`;
      if (element.type === TYPE.tag) return written(element.children, number);
      return `{${element.value}}`;
    })
    .join("");
}
