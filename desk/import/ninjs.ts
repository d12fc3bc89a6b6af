import { aiOf } from "../../newsroom/pictures/pictureFacts.ts";
import { isRecord } from "../../newsroom/schema/yamlValues.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { readNames } from "./bylines.ts";
import { embargoOfField, type Restriction } from "./embargoes.ts";
import { storyFromHtml } from "./html.ts";
import { type HtmlBody, htmlBody } from "./htmlBody.ts";
import { figureOf } from "./placePictures.ts";
import { readPlainText } from "./plainTextCopy.ts";
import {
  CopyRefused,
  type Found,
  type Kept,
  type RawPicture,
  type RawStory,
  recognised,
} from "./rawStory.ts";
import { readDateValue } from "./readDates.ts";
import type { ReadingContext } from "./recognise.ts";

type Item = Record<string, unknown>;

/**
 * Whether a JSON value is ninjs (https://iptc.org/standards/ninjs/): an item with an id and text, or a list
 * of them.
 */
export function isNinjs(data: unknown): boolean {
  return itemsIn(data).length > 0;
}

/** Reads the stories of a ninjs document of version 1, 2 or 3. */
export function readNinjs(data: unknown, readingContext: ReadingContext): RawStory[] {
  const items = itemsIn(data);
  const stories = items.filter(
    (item) => !/^(?:picture|video|audio|graphic|event)$/.test(type(item)),
  );
  if (stories.length === 0) {
    throw new CopyRefused(tellAnswer("ninjsWithoutText", { types: items.map(type).join(", ") }));
  }
  return stories.map((item) => {
    const story = readItem(item, readingContext);
    if (story.headline || story.body.length > 0) return story;
    throw new CopyRefused(
      tellAnswer("ninjsItemEmpty", { item: String(text(item.uri) ?? text(item.guid)) }),
    );
  });
}

function itemsIn(data: unknown): Item[] {
  const list = Array.isArray(data)
    ? data
    : isRecord(data) && Array.isArray(data.items ?? data._items)
      ? ((data.items ?? data._items) as unknown[])
      : [data];
  return list.filter(isRecord).map(lowered).filter(isItem);
}

function isItem(item: Item): boolean {
  const hasWords = ["headline", "headlines", "body_text", "body_xhtml", "body_html", "bodies"].some(
    (name) => text(item[name]) !== undefined || list(item[name]).length > 0,
  );
  const hasIdentity = text(item.uri) !== undefined || text(item.guid) !== undefined;
  return hasIdentity && (hasWords || TYPES.test(type(item)));
}

/** Values of `type` in the standard. */
const TYPES = /^(?:text|audio|video|picture|graphic|composite|planning|component|event)$/;

/**
 * Lower-cases keys: version 3 writes `versionCreated` where earlier ones write `versioncreated`.
 */
function lowered(item: Item): Item {
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

const type = (item: Item) => text(item.type) ?? "";

function readItem(item: Item, readingContext: ReadingContext): RawStory {
  const version = text(lowered(record(item.standard)).version);
  const format = `ninjs${version ? ` ${version}` : ""}`;
  const identity = JSON.stringify(item);
  const headline = ofRole(item.headlines, ["main", "headline"]) ?? text(item.headline);
  const known: Partial<RawStory> = {
    headline: field(headline, tellAnswer("itsHeadline")),
    standfirst: field(standfirstOf(item), tellAnswer("itsDescription")),
    byline: byline(item),
    dateline: field(text(item.located), tellAnswer("whereWritten")),
    published: date(item, "contentcreated", "firstcreated", "versioncreated"),
    updated: date(item, "versioncreated"),
    lang: field(text(item.language), tellAnswer("itsLanguage")),
    topics: topics(item),
    sources: sources(item),
    kept: keptOf(item),
    remarks: remarksOf(item),
    ...restrictionOf(item),
  };
  const { hero, figures } = pictures(item);
  known.hero = hero;
  const story = bodyOf(item, format, identity, headline, known, readingContext);
  // Pictures that the text does not contain already.
  const shown = JSON.stringify(story.body);
  story.body.push(
    ...figures.filter(({ file }) => !file || !shown.includes(JSON.stringify(file))).map(figureOf),
  );
  return story;
}

/** HTML is preferred to plain text, since it has more structure. */
function bodyOf(
  item: Item,
  format: string,
  identity: string,
  headline: string | undefined,
  known: Partial<RawStory>,
  readingContext: ReadingContext,
): RawStory {
  const bodies = list(item.bodies).map(lowered);
  const ofType = (pattern: RegExp) =>
    text(
      bodies.find((body) =>
        pattern.test(`${text(body.contenttype) ?? ""} ${text(body.role) ?? ""}`),
      )?.value,
    );
  const html = ofType(/html/i) ?? text(item.body_xhtml) ?? text(item.body_html);
  const plain =
    ofType(/plain|^\s*text|main|body/i) ?? text(item.body_text) ?? text(bodies[0]?.value);
  if (html) {
    const inner = /<body[^>]*>([\s\S]*)<\/body>/i.exec(html)?.[1] ?? html;
    const read = htmlBody(inner, { headline });
    return storyFromHtml(format, identity, read, known, readingContext);
  }
  const own = readPlainText(plain ?? "", readingContext);
  const { body, kept, remarks } = own;
  const words = headline ? body.filter((node) => !isHeadline(node, headline)) : body;
  const read: HtmlBody = { body: words, kept, remarks, embedded: new Map() };
  const story = storyFromHtml(format, identity, read, known, readingContext);
  story.dateline ??= own.dateline;
  story.sources ??= own.sources;
  story.embargo ??= own.embargo;
  story.hold ??= own.hold;
  return story;
}

function isHeadline(node: HtmlBody["body"][number], headline: string): boolean {
  if (node.type !== "paragraph" && node.type !== "heading") return false;
  const [only] = node.children;
  return node.children.length === 1 && only?.type === "text" && only.value.trim() === headline;
}

/** An abstract becomes the standfirst; a description that repeats the text does not. */
function standfirstOf(item: Item): string | undefined {
  const written =
    ofRole(item.descriptions, ["abstract", "summary", "lead", "standfirst", "teaser", "text"]) ??
    text(item.description_text) ??
    text(item.description_html)?.replace(/<[^>]*>/g, " ");
  const line = written?.replace(/\s+/g, " ").trim();
  if (!line) return undefined;
  const letters = (words: string) => words.replace(/<[^>]*>|[^\p{L}\p{N}]/gu, "").toLowerCase();
  const bodies = [item.body_text, item.body_xhtml, ...list(item.bodies).map(({ value }) => value)];
  const isAgain = bodies.some((body) =>
    letters(text(body) ?? "").includes(letters(line).slice(0, 120)),
  );
  return isAgain ? undefined : line;
}

function byline(item: Item): Found<string[]> | undefined {
  const written = text(item.by) ?? text(item.byline);
  const authors = [...list(item.people ?? item.person)].filter(({ rel }) =>
    /author|creator|byline/i.test(text(rel) ?? ""),
  );
  const named = authors.flatMap(({ name }) => text(name) ?? []);
  const names = written
    ? readNames(written.replace(/^(?:by|von|par|av|door|por)\s+/i, "")).names
    : named;
  const all = names.length > 0 ? names : written ? [written] : [];
  return all.length > 0 ? recognised(all, tellAnswer("itsByline")) : undefined;
}

function topics(item: Item): Found<string[]> | undefined {
  const words = [
    ...list(item.subjects ?? item.subject).flatMap(({ name }) => text(name) ?? []),
    ...(Array.isArray(item.keywords) ? item.keywords.flatMap((word) => text(word) ?? []) : []),
  ];
  return words.length > 0 ? recognised([...new Set(words)], tellAnswer("itsSubjects")) : undefined;
}

function sources(item: Item): RawStory["sources"] {
  const names = list(item.infosources ?? item.infosource).flatMap(({ name }) => text(name) ?? []);
  const agency = text(item.copyrightholder) ?? text(item.source);
  const all = names.length > 0 ? names : agency ? [agency] : [];
  return all.length > 0
    ? recognised(
        [...new Set(all)].map((name) => ({ name })),
        tellAnswer("whoseNews"),
      )
    : undefined;
}

/** The main picture and the others, from the associated items. */
function pictures(item: Item): { hero?: Found<RawPicture>; figures: RawPicture[] } {
  const { associations } = item;
  const entries: Array<[string, unknown]> = Array.isArray(associations)
    ? associations.map((one) => [text(record(one).name) ?? "", one])
    : Object.entries(record(associations));
  const found = entries.flatMap(([name, value]) => {
    const one = lowered(record(value));
    return /^(?:picture|graphic)$/.test(type(one)) ? [{ name, picture: pictureIn(one) }] : [];
  });
  const main = found.find(({ name }) => /main|feature|hero|lead/i.test(name)) ?? found[0];
  return {
    ...(main ? { hero: recognised(main.picture, tellAnswer("pictureWithIt")) } : {}),
    figures: found.filter((one) => one !== main).map(({ picture }) => picture),
  };
}

function pictureIn(item: Item): RawPicture {
  const renditions: Item[] = Array.isArray(item.renditions)
    ? item.renditions.map((one) => lowered(record(one)))
    : Object.entries(record(item.renditions)).map(([name, one]) => ({
        ...lowered(record(one)),
        name,
      }));
  const size = (one: Item) => Number(one.width ?? 0) * Number(one.height ?? 0);
  const largest = [...renditions].sort((a, b) => size(b) - size(a));
  const original = renditions.find((one) => /original/i.test(text(one.name) ?? "")) ?? largest[0];
  const sourceType = item.digitalsourcetype;
  return {
    file: text(original?.href),
    alt: ofRole(item.descriptions, ["alt", "alttext", "accessibility"]),
    caption:
      ofRole(item.descriptions, ["caption", "text", "main"]) ??
      text(item.description_text) ??
      text(item.body_text),
    credit:
      text(item.creditline) ?? text(item.by) ?? text(item.byline) ?? text(item.copyrightholder),
    ai: aiOf(text(sourceType) ?? text(record(sourceType).uri) ?? text(record(sourceType).name)),
  };
}

/** The item's embargo, and whether the agency has withheld or cancelled it. */
function restrictionOf(item: Item): Restriction {
  const found = embargoOfField(item.embargoed, "embargoed");
  // “stat:withheld” in newer versions.
  const status = text(item.pubstatus)?.replace(/^.*:/, "").toLowerCase();
  if (status === undefined || status === "usable") return found;
  const reason = text(item.embargoedreason);
  const words =
    reason === undefined
      ? tellAnswer("agencyForbids", { status })
      : tellAnswer("agencyForbidsSince", { status, reason });
  return { ...found, hold: recognised(words, tellAnswer("itsPubstatus")) };
}

/** Notes for editors that readers must not see. */
function remarksOf(item: Item): string[] {
  const remarks: string[] = [];
  const note = text(item.ednote);
  if (note) remarks.push(tellAnswer("noteSays", { note }));
  return remarks;
}

function keptOf(item: Item): Kept[] {
  const names = ["uri", "guid", "slugline", "urgency", "copyrightnotice", "usageterms", "expires"];
  return names.flatMap((name) => {
    const value = item[name];
    const written = typeof value === "number" ? String(value) : text(value);
    return written ? [{ what: name, text: written }] : [];
  });
}

/** The value of the first of these roles; of the first entry where none has a role. */
function ofRole(entries: unknown, roles: readonly string[]): string | undefined {
  const all = list(entries).map(lowered);
  for (const role of roles) {
    const found = all.find((entry) => text(entry.role)?.toLowerCase() === role);
    if (found) return text(found.value);
  }
  const plain = all.find((entry) => entry.role === undefined);
  return text(plain?.value);
}

function date(item: Item, ...names: string[]): RawStory["published"] {
  for (const name of names) {
    const read = readDateValue(text(item[name]));
    if (read)
      return recognised(
        { day: read.day, time: read.time, zone: read.zone },
        tellAnswer("itsNamed", { name }),
      );
  }
  return undefined;
}

function field(value: string | undefined, why: string): Found<string> | undefined {
  return value === undefined ? undefined : recognised(value, why);
}

function list(value: unknown): Item[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function record(value: unknown): Item {
  return isRecord(value) ? value : {};
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
