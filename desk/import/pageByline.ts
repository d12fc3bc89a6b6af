import { withCapital } from "../../newsroom/locales/capitals.ts";
import { isLanguage } from "../../newsroom/locales/language.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { readNames } from "./bylines.ts";
import { inEnglish } from "./dateWords.ts";
import type { PageDocument, PageElement } from "./pageDocument.ts";
import { type Found, guessed, type Kept, recognised } from "./rawStory.ts";
import { type ReadDate, readDateValue, takeDate } from "./readDates.ts";

/** A page's byline and date as its elements give them. */
export interface PageByline {
  byline?: Found<string[]> | undefined;
  published?: Found<ReadDate> | undefined;
  updated?: Found<ReadDate> | undefined;
  /** Text in place of a byline or date that could not be parsed. */
  kept: Kept[];
}

/** More names come from a list, such as of comments. */
const MOST_NAMES = 8;

/** Parts of a page about other stories, other people or the reader. */
const ELSEWHERE =
  "nav, footer, aside, form, [class*=comment i], [id*=comment i], [class*=related i], [class*=recommend i], [class*=sidebar i], [class*=teaser i], [class*=most-read i], [class*=popular i], [class*=promo i], [class*=newsletter i], [class*=carousel i], [class*=more-stories i]";

const AUTHOR_CLASS =
  /(?:^|[\s_-])(?:byline|by-line|bylines?|authors?|author-?name|writer|autor(?:in|en|es)?|auteurs?|reporter|journalist|contributors?|signature)(?:$|[\s_-])/i;
const NO_AUTHOR_CLASS =
  /(?:^|[\s_-])(?:avatar|photo|image|img|bio|box|social|follow|date|title|desc\w*|link-list|twitter)(?:$|[\s_-])/i;
const DATE_CLASS =
  /(?:^|[\s_-])(?:published|pub-?date|publish(?:ed)?-?(?:date|on|time)|post(?:ed)?-?(?:date|on|time|meta)|entry-(?:date|meta)|article-?(?:date|time)|date(?:time|line)?|timestamp|datum|fecha)(?:$|[\s_-])/i;

/**
 * Reads names and date from microdata, RDFa, `rel=author`, microformats, `<time>`, `<address>` and elements
 * with telling class names. `lang` is the page's language.
 */
export function readPageByline(
  document: PageDocument,
  lang: string | undefined,
  dayFirst: boolean,
): PageByline {
  const elements = belowHeadline(document);
  const result: PageByline = { kept: [] };
  const authors = authorElements(elements);
  const names = authors.flatMap((element) => namesIn(element, lang));
  if (names.length > 0 && names.length <= MOST_NAMES) {
    result.byline = recognised([...new Set(names)], tellAnswer("pageMarksAuthor"));
  } else {
    const [first] = authors.map(wordsOf).filter((words) => words !== "" && words.length <= 160);
    if (first) result.kept.push({ what: tellAnswer("bylineOfPage"), text: first });
  }
  dates(elements, lang, dayFirst, result);
  return result;
}

/** Candidate elements in document order: those below the headline first, then those above it. */
function belowHeadline(document: PageDocument): PageElement[] {
  const all = [
    ...document.querySelectorAll(
      "h1, time, address, [itemprop], [property], [rel], [class], [data-testid], [pubdate]",
    ),
  ];
  const usable = all.filter(
    (element) => element.localName === "h1" || (maySay(element) && !isElsewhere(element)),
  );
  const at = usable.findIndex(({ localName }) => localName === "h1");
  return at < 0 ? usable : [...usable.slice(at + 1), ...usable.slice(0, at)];
}

/** A class on the page's body or article often names a part of it, and then says nothing. */
function isElsewhere(element: PageElement): boolean {
  const part = element.closest(ELSEWHERE);
  if (!part) return false;
  return (
    !/^(?:body|html|main)$/.test(part.localName) &&
    part.querySelectorAll("h1")[Symbol.iterator]().next().done === true
  );
}

const has = (element: PageElement, name: string, word: string) =>
  (element.getAttribute(name) ?? "").split(/\s+/).some((one) => one.replace(/^\w+:/, "") === word);

/** A cheap test, since looking at the ancestors of every element would be slow. */
function maySay(element: PageElement): boolean {
  return (
    ["time", "address"].includes(element.localName) ||
    ["itemprop", "property", "rel", "pubdate"].some(
      (name) => element.getAttribute(name) !== null,
    ) ||
    /(?:^|\s)(?:fn|p-author|dt-published|published)(?:\s|$)/.test(
      element.getAttribute("class") ?? "",
    ) ||
    AUTHOR_CLASS.test(classOf(element)) ||
    DATE_CLASS.test(classOf(element))
  );
}

const classOf = (element: PageElement) =>
  `${element.getAttribute("class") ?? ""} ${element.getAttribute("data-testid") ?? ""}`;

/** The elements of the most reliable kind in the page, as far as they are adjacent. */
function authorElements(elements: readonly PageElement[]): PageElement[] {
  const kinds: Array<(element: PageElement) => boolean> = [
    (element) => has(element, "itemprop", "author") || has(element, "property", "author"),
    (element) => has(element, "rel", "author"),
    (element) =>
      has(element, "class", "p-author") ||
      (has(element, "class", "fn") && element.closest(".vcard, .author, .h-card") !== null),
    (element) => AUTHOR_CLASS.test(classOf(element)) && !NO_AUTHOR_CLASS.test(classOf(element)),
    (element) => element.localName === "address",
  ];
  for (const isKind of kinds) {
    const all = elements.filter(
      (element) => isKind(element) && (wordsOf(element) !== "" || element.getAttribute("content")),
    );
    // The words of an element around several authors also have what stands between them.
    const found = all.filter(
      (element) => all.filter((one) => one !== element && isWithin(one, element)).length < 2,
    );
    const [first] = found;
    if (!first) continue;
    const around = bylineAround(first, found);
    return around
      ? found.filter((element) => element === first || isWithin(element, around))
      : [...new Set([first, ...siblingsAfter(first, found)])];
  }
  return [];
}

/** Elements that have a whole byline. */
const BYLINE = "[class*=byline i], [class*=authors i]";

/** The nearest element around an author that has a byline, and other authors if any around it does. */
function bylineAround(first: PageElement, found: readonly PageElement[]): PageElement | null {
  const parent = first.parentElement;
  const named: PageElement[] = [];
  for (let next = parent?.closest(BYLINE); next; next = next.parentElement?.closest(BYLINE)) {
    named.push(next);
  }
  const hasOthers = (around: PageElement) =>
    found.some((element) => element !== first && isWithin(element, around));
  return named.find(hasOthers) ?? named[0] ?? (first.closest(BYLINE) === first ? null : parent);
}

/** Those of the elements that follow the first one without another element in between. */
function siblingsAfter(first: PageElement, elements: readonly PageElement[]): PageElement[] {
  const after = elements.filter((element) => element.parentElement === first.parentElement);
  const run: PageElement[] = [];
  for (let next = first.nextElementSibling; next && after.includes(next); ) {
    run.push(next);
    next = next.nextElementSibling;
  }
  return [...elements.filter((element) => isWithin(element, first)), ...run];
}

function isWithin(element: PageElement, home: PageElement): boolean {
  let here: PageElement | null = element;
  for (let up = 0; here && up < 6; up += 1) {
    if (here === home) return true;
    here = here.parentElement;
  }
  return false;
}

/** Words at the start of bylines, in several languages. */
const OPENING =
  /^by(?=\p{Lu}\p{Ll})|^(?:(?:words|text|story|written|reported|posted|article|published)\s+by|by|von|par|por|de|da|di|door|av|af|autor(?:in|es)?|auteurs?|authors?|author|text|texto|texte)\s*:?\s+(?=\p{Lu})|^(?:autor(?:in|es)?|auteurs?|authors?|by|von|par|por)\s*:\s*/iu;

function namesIn(element: PageElement, lang: string | undefined): string[] {
  const inner = [...element.querySelectorAll("[itemprop~=name], [rel~=author], .fn, .p-name")];
  const parts = inner.length > 0 ? inner : [element];
  return parts.flatMap((part) => {
    const words = part.getAttribute("content") ?? wordsOf(part);
    if (words.length > 160) return [];
    const [line = ""] = inEnglish(words, lang).split(/\s+[|•·–—-]\s+|\n/u);
    const undated = takeDate(line)?.rest.replace(/[\s,;:|•·–—-]+$/u, "") ?? line;
    const plain = undated
      .replace(OPENING, "")
      .replace(/\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i, "")
      // Pages repeat names for screen readers.
      .replace(/^(.{5,}?)\s*\1$/u, "$1")
      .trim();
    if (/^https?:/i.test(plain) || plain.split(/\s+/).length > 14) return [];
    const { names } = readNames(capitalised(plain, lang));
    return names.filter((name) => !NO_NAME.test(name));
  });
}

/** Placeholders that pages use instead of a name. */
const NO_NAME =
  /^(?:by|author|admin|administrator|posted|published|updated|share|follow|email|staff|views?|comments?|more|read more|twitter|facebook|home|contact)$/i;

/** Writes “JANE DOE” and “jane doe” as “Jane Doe”. */
function capitalised(words: string, language = "en"): string {
  const isLower = !/\p{Lu}/u.test(words);
  if (isLower ? words.split(/\s+/).length > 3 : /\p{Ll}/u.test(words)) return words;
  return words
    .toLocaleLowerCase(isLanguage(language) ? language : "en")
    .replace(/(?<![\p{L}\p{M}'’])\p{L}\p{L}*/gu, (word) => withCapital(word, language));
}

function wordsOf(element: PageElement): string {
  return (element.textContent ?? "").replace(/\s+/g, " ").trim();
}

function dates(
  elements: readonly PageElement[],
  lang: string | undefined,
  dayFirst: boolean,
  result: PageByline,
): void {
  const read = (element: PageElement): ReadDate | undefined => {
    for (const name of ["content", "datetime", "title"]) {
      const value = readDateValue(element.getAttribute(name) ?? undefined, dayFirst);
      if (value) return value;
    }
    const words = wordsOf(element);
    if (words.length > 120) return undefined;
    const english = inEnglish(words, lang);
    const whole = readDateValue(english, dayFirst);
    if (whole) return whole;
    const taken = takeDate(english, dayFirst)?.date;
    return (
      taken && {
        ...taken,
        isUpdate: /updated|modified|aktualisiert|actualis|mis à jour/i.test(words),
      }
    );
  };
  const kinds: Array<{ of: (element: PageElement) => boolean; why: string; isSure: boolean }> = [
    {
      of: (element) =>
        ["itemprop", "property"].some((name) =>
          ["datePublished", "dateCreated", "published_time"].some((word) =>
            has(element, name, word),
          ),
        ) || element.getAttribute("pubdate") !== null,
      why: tellAnswer("pageMarksPublished"),
      isSure: true,
    },
    {
      of: (element) =>
        has(element, "class", "dt-published") ||
        (has(element, "class", "published") && element.getAttribute("title") !== null),
      why: tellAnswer("pageMarksPublished"),
      isSure: true,
    },
    {
      of: ({ localName }) => localName === "time",
      why: tellAnswer("firstTimeBelow"),
      isSure: false,
    },
    {
      of: (element) => DATE_CLASS.test(classOf(element)),
      why: tellAnswer("wherePageSetsDate"),
      isSure: false,
    },
    {
      of: (element) => AUTHOR_CLASS.test(classOf(element)),
      why: tellAnswer("inPagesByline"),
      isSure: false,
    },
  ];
  for (const { of, why, isSure } of kinds) {
    for (const element of elements.filter(of)) {
      const date = read(element);
      if (!date) continue;
      const part = date.isUpdate ? "updated" : "published";
      result[part] ??= isSure && !date.isAmbiguous ? recognised(date, why) : guessed(date, why);
    }
    if (result.published) return;
  }
  const [words] = elements
    .filter((element) => element.localName === "time" || DATE_CLASS.test(classOf(element)))
    .map(wordsOf)
    .filter((text) => /\d/.test(text) && text.length <= 80);
  if (words) result.kept.push({ what: tellAnswer("dateOnPage"), text: words });
}
