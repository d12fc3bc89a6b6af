import { createHash } from "node:crypto";
import { stringify } from "yaml";
import type { LocaleSettings } from "../../newsroom/locales/dateFormats.ts";
import { isLanguage } from "../../newsroom/locales/language.ts";
import { HERO_VERSIONS } from "../../newsroom/pictures/pictureSizes.ts";
import { nearestOf } from "../../newsroom/problems/nearestName.ts";
import { ARTICLE } from "../../newsroom/schema/article.ts";
import { altTextFault } from "../../newsroom/story/elements/figure/altText.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import type { ImportContext } from "./importContext.ts";
import { instantText, openPartsOf } from "./instants.ts";
import { markdownText } from "./markdownText.ts";
import { type Confidence, type Found, type Kept, type RawStory, recognised } from "./rawStory.ts";
import { slugOf } from "./slugs.ts";

/** What an editor has said about the story on the command line. */
export interface ImportOptions {
  /** The slug of an existing section. */
  section?: string | undefined;
  slug?: string | undefined;
  lang?: string | undefined;
}

type FieldName = keyof typeof ARTICLE;

/** A part of the draft, for the report. */
export interface ReportedPart {
  part: string;
  how: Confidence;
  value: string;
  why: string;
}

export interface DraftText {
  /** The whole text of index.md. */
  text: string;
  slug: string;
  parts: ReportedPart[];
  kept: Kept[];
  remarks: string[];
}

/** Quotes strings so that YAML 1.1 and 1.2 parsers read the same values. */
const YAML = { compat: "yaml-1.1", lineWidth: 0 } as const;

/** The most letters of a comment; longer ones are cut. */
const LONGEST_KEPT = 4000;

/** The mark by which an imported copy is recognised later, in a comment of its draft or article. */
export function copyMark(identity: string): string {
  const letters = identity.normalize("NFC").replace(/\s+/gu, " ").trim();
  return `copy: sha256-${createHash("sha256").update(letters).digest("hex")}`;
}

/** Writes a story as a draft. `from` is the file name of the copy. */
export function draftText(
  story: RawStory,
  context: ImportContext,
  importOptions: ImportOptions,
  from: string,
  day: string,
): DraftText {
  const writing = new Writing(story, context, importOptions, from);
  return writing.draft(day);
}

class Writing {
  /** The front matter, by field. */
  private readonly fields = new Map<FieldName, string>();
  private readonly parts: ReportedPart[] = [];
  private readonly kept: Kept[];
  private readonly remarks: string[];
  private readonly zone: LocaleSettings;

  constructor(
    private readonly story: RawStory,
    private readonly context: ImportContext,
    private readonly importOptions: ImportOptions,
    private readonly from: string,
  ) {
    this.kept = [...story.kept];
    this.remarks = [...story.remarks];
    const { language = "en", timeZone = "UTC" } = context.paper ?? {};
    this.zone = { language, timeZone };
  }

  draft(day: string): DraftText {
    const { story } = this;
    this.text("headline", story.headline);
    this.text("seoTitle", story.seoTitle);
    this.text("standfirst", story.standfirst);
    this.section();
    this.topics();
    this.byline();
    this.text("dateline", story.dateline);
    this.instants();
    this.language();
    this.hero();
    this.sources();
    this.list("redirectFrom", story.redirectFrom);
    const slug = this.slug();
    const comments = this.comments(day);
    const body = markdownText(story.body);
    return {
      text: ["---", ...this.frontMatter(), ...comments, "---", "", body].join("\n"),
      slug,
      parts: this.parts,
      kept: this.kept,
      remarks: this.remarks,
    };
  }

  private field(name: FieldName, value: unknown): void {
    this.fields.set(name, stringify({ [name]: value }, YAML).trimEnd());
  }

  /** The fields in the order of the schema. */
  private frontMatter(): string[] {
    return (Object.keys(ARTICLE) as FieldName[]).flatMap((name) => this.fields.get(name) ?? []);
  }

  private report(part: string, found: { how: Confidence; why: string }, value: string): void {
    this.parts.push({ part, how: found.how, value, why: found.why });
  }

  private text(name: FieldName, found: Found<string> | undefined): void {
    const value = found && oneLine(found.value);
    if (!found || !value) return;
    this.field(name, value);
    this.report(name, found, value);
  }

  private list(name: FieldName, found: Found<string[]> | undefined): void {
    if (!found || found.value.length === 0) return;
    // “2014” and “no” are topics too, and have to be quoted.
    const items = found.value.map((item) => stringify(item, YAML).trim());
    this.fields.set(name, `${name}: [${items.join(", ")}]`);
    this.report(name, found, found.value.join(", "));
  }

  private section(): void {
    const { section } = this.story;
    if (this.importOptions.section) {
      const found = recognised(this.importOptions.section, tellAnswer("givenSection"));
      this.text("section", found);
      return;
    }
    if (!section) return;
    const known = this.context.sections.find((one) =>
      isSame(one, section.value, this.zone.language),
    );
    if (known) {
      this.text("section", { ...section, value: known.slug });
      return;
    }
    this.kept.push({ what: "section", text: section.value });
    const names = this.context.sections.map(({ slug }) => slug);
    const meant = nearestOf(section.value, names);
    this.remarks.push(
      meant === undefined
        ? tellAnswer("sectionUnknown", { section: section.value })
        : tellAnswer("sectionUnknownMeant", { section: section.value, meant }),
    );
  }

  private topics(): void {
    const { topics } = this.story;
    if (!topics) return;
    const slugs = new Set<string>();
    const left: string[] = [];
    for (const word of topics.value) {
      const slug = slugOf(word, this.zone.language);
      if (slug) slugs.add(slug);
      else left.push(word);
    }
    if (left.length > 0) this.kept.push({ what: "topics", text: left.join(", ") });
    this.list("topics", { ...topics, value: [...slugs] });
  }

  private byline(): void {
    const { byline } = this.story;
    if (!byline) return;
    const slugs = new Set<string>();
    for (const name of byline.value) {
      const author = this.context.authors.find((one) => isSame(one, name, this.zone.language));
      if (author) {
        slugs.add(author.slug);
        continue;
      }
      const slug = slugOf(name, this.zone.language);
      this.kept.push({ what: "byline", text: name });
      this.remarks.push(
        slug
          ? tellAnswer("authorUnknown", {
              name,
              file: `authors/${slug}.md`,
              line: `byline: [${[...slugs, slug].join(", ")}]`,
            })
          : tellAnswer("authorUnknownWithoutFile", { name }),
      );
    }
    this.list("byline", { ...byline, value: [...slugs] });
  }

  private instants(): void {
    const { published, updated, embargo } = this.story;
    const first = published && instantText(published.value, this.zone);
    if (published && first) this.instant("published", published, first);
    if (embargo) this.instant("embargo", embargo, instantText(embargo.value, this.zone));
    this.text("hold", this.story.hold);
    if (!updated) return;
    const second = instantText(updated.value, this.zone);
    if (first === undefined || Date.parse(second) > Date.parse(first)) {
      this.instant("updated", updated, second);
    } else if (Date.parse(second) < Date.parse(first)) {
      this.kept.push({ what: "updated", text: second });
    }
  }

  private instant(name: FieldName, found: Found<{ day: string }>, text: string): void {
    const open = openPartsOf(found.value, this.zone);
    this.fields.set(name, `${name}: ${text}`);
    const guess = open
      ? { how: "guessed" as const, why: tellAnswer("bothReasons", { one: found.why, other: open }) }
      : found;
    this.report(name, guess, text);
  }

  private language(): void {
    const { lang } = this.story;
    if (this.importOptions.lang) {
      this.text("lang", recognised(this.importOptions.lang, tellAnswer("givenLang")));
      return;
    }
    if (!lang || !isLanguage(lang.value)) return;
    const own = new Intl.Locale(this.zone.language).language;
    if (new Intl.Locale(lang.value).language !== own) this.text("lang", lang);
  }

  private hero(): void {
    const { hero } = this.story;
    if (!hero) return;
    const { file, ...words } = hero.value;
    const fields: Record<string, string> = {};
    const caption = words.caption && oneLine(words.caption);
    const alt = this.altText(words.alt, caption);
    if (file) fields.image = file;
    if (alt) fields.alt = alt;
    if (caption) fields.caption = caption;
    if (words.credit) fields.credit = oneLine(words.credit);
    if (words.ai) fields.ai = words.ai;
    for (const name of ["crop", ...HERO_VERSIONS] as const) {
      if (words[name]) fields[name] = words[name];
    }
    if (Object.keys(fields).length === 0) return;
    this.field("hero", fields);
    for (const [name, value] of Object.entries(fields)) this.report(`hero.${name}`, hero, value);
  }

  /** A description that only repeats the caption is dropped. */
  private altText(written: string | undefined, caption: string | undefined): string | undefined {
    const alt = written && oneLine(written);
    if (!alt) return undefined;
    const opening = /^(?:an?\s+|the\s+)?(?:image|picture|photo|photograph|graphic)\s+of\s+/i;
    const plain = alt.replace(opening, "");
    const better = plain === alt ? alt : plain.charAt(0).toUpperCase() + plain.slice(1);
    if (!altTextFault(better, caption)) {
      if (better !== alt) this.kept.push({ what: tellAnswer("altTextKept"), text: alt });
      return better;
    }
    this.remarks.push(tellAnswer("altIsCaption"));
    return undefined;
  }

  private sources(): void {
    const { sources } = this.story;
    if (!sources || sources.value.length === 0) return;
    const plain = sources.value.map(({ name, url }) =>
      url ? { name: oneLine(name), url } : { name: oneLine(name) },
    );
    this.field("sources", plain);
    this.report("sources", sources, plain.map(({ name }) => name).join(", "));
  }

  private slug(): string {
    const { slug, headline, lang } = this.story;
    const own = lang && isLanguage(lang.value) ? lang.value : this.zone.language;
    const language = this.importOptions.lang ?? own;
    return (
      this.importOptions.slug ??
      (slug && slugOf(slug.value, language)) ??
      (headline && slugOf(headline.value, language)) ??
      slugOf(this.from.replace(/\.[^.]*$/, ""), language) ??
      "story"
    );
  }

  /** What has no field is written as comments, which readers never see. */
  private comments(day: string): string[] {
    const guesses = this.parts.filter(({ how }) => how === "guessed");
    const lines = [tellAnswer("importedOn", { day, copy: this.from, format: this.story.format })];
    if (guesses.length > 0) lines.push(tellAnswer("guessedHead"));
    for (const { part, why } of guesses) lines.push(`  ${part}: ${why}`);
    if (this.story.doubts.length > 0) lines.push(tellAnswer("lookFirstHead"));
    for (const doubt of this.story.doubts) lines.push(`  ${doubt}`);
    if (this.remarks.length > 0) lines.push(tellAnswer("toKnowHead"));
    for (const remark of this.remarks) lines.push(`  ${remark}`);
    if (this.kept.length > 0) lines.push(tellAnswer("keptHead"));
    for (const { what, text } of this.kept) {
      lines.push(...`${what}: ${cut(text)}`.split("\n").map((line) => `  ${line}`));
    }
    lines.push(copyMark(this.story.identity));
    return lines.flatMap((line) => line.split("\n")).map((line) => `# ${comment(line)}`.trimEnd());
  }
}

function isSame(one: { slug: string; name: string }, words: string, language: string): boolean {
  const wanted = slugOf(words, language);
  if (wanted !== undefined) {
    return [slugOf(words), wanted].includes(one.slug) || slugOf(one.name, language) === wanted;
  }
  return one.name.normalize("NFC").toLowerCase() === words.normalize("NFC").trim().toLowerCase();
}

/** Removes characters that would end a comment, or that YAML forbids in comments too. */
function comment(line: string): string {
  return line
    .replace(/[\p{Cc}\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu, " ")
    .replace(/\p{Cs}/gu, "\uFFFD");
}

function cut(text: string): string {
  const lines = text.replace(/\r\n?/g, "\n");
  if (lines.length <= LONGEST_KEPT) return lines;
  return tellAnswer("cutInCopy", {
    start: lines.slice(0, LONGEST_KEPT),
    count: lines.length - LONGEST_KEPT,
  });
}

function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029\uFEFF]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}
