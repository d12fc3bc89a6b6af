import { toString as textOf } from "mdast-util-to-string";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { type Boilerplate, boilerplateOf, isPageBreak, isPageLabel } from "./boilerplate.ts";
import { readByline, readNames } from "./bylines.ts";
import { isCredit } from "./credit.ts";
import { readDateline } from "./datelines.ts";
import { readRestriction } from "./embargoes.ts";
import { findHeadline } from "./headlines.ts";
import { findLabelledLines, type Label } from "./labelledLines.ts";
import {
  endsSentence,
  findPictureLines,
  findUncreditedPicture,
  type PictureLines,
} from "./pictureLines.ts";
import {
  findPrivateWords,
  isReadersNote,
  type PrivateWords,
  piecesOfNote,
  withoutContacts,
  withoutHeadlineMark,
} from "./privateWords.ts";
import { guessed, type RawStory, recognised } from "./rawStory.ts";
import { type ReadDate, readDateLine, readDateValue } from "./readDates.ts";
import type { Unit } from "./units.ts";

/** What is kept of private words and of endings is called so in the report. */
const PRIVATE_WORDS = {
  "note to editors": "noteToEditors",
  contact: "contact",
  "wire code": "wireCode",
} as const satisfies Record<PrivateWords, string>;
const ENDINGS = {
  "compensation notice": "compensationNotice",
  "end mark": "endMark",
  "copyright line": "copyrightLine",
  "sign-off": "signOff",
} as const satisfies Record<Boilerplate, string>;

/** What the recogniser knows of the paper and of the copy. */
export interface ReadingContext {
  /** Whether 6/7/2014 is the sixth of July. */
  dayFirst: boolean;
  /** Names and slugs of the paper's sections. */
  sections: readonly string[];
}

export type Parts = Pick<
  RawStory,
  | "headline"
  | "standfirst"
  | "section"
  | "topics"
  | "byline"
  | "dateline"
  | "published"
  | "embargo"
  | "hold"
  | "updated"
  | "slug"
  | "hero"
  | "sources"
  | "kept"
  | "remarks"
>;

/** The number of units at the end in which boilerplate is looked for. */
const TAIL = 6;
/** The number of units from either end in which a date or byline is looked for. */
const HEAD = 20;

/**
 * Finds the parts of a story among a copy's units, by each line's content and context, never by its number.
 * Parts in `known` are not looked for again. All other units are returned as the text.
 */
export function recognise(
  units: readonly Unit[],
  readingContext: ReadingContext,
  known: Partial<Parts> = {},
): { parts: Parts; text: Unit[] } {
  const search = new Search(units, readingContext, known);
  search.restrictions();
  search.labels();
  search.privateWords();
  search.endings();
  search.datesAndBylines();
  search.sectionLine();
  search.pictureWords();
  search.headline();
  search.headlineMark();
  search.uncreditedPicture();
  search.agencies();
  search.standfirst();
  const text = search.dateline();
  return { parts: search.parts, text };
}

class Search {
  readonly parts: Parts;
  private readonly taken = new Map<Unit, "date or byline" | "other">();
  private readonly units: readonly Unit[];

  constructor(
    units: readonly Unit[],
    private readonly readingContext: ReadingContext,
    known: Partial<Parts>,
  ) {
    this.parts = { ...known, kept: [...(known.kept ?? [])], remarks: [...(known.remarks ?? [])] };
    this.units = units.map((unit) => {
      const without = withoutContacts(unit);
      if (without) this.keep(tellAnswer("contact"), without.contacts);
      return without?.unit ?? unit;
    });
  }

  private readonly isFree = (unit: Unit) => !this.taken.has(unit);
  private readonly isDateOrByline = (unit: Unit) => this.taken.get(unit) === "date or byline";

  private take(unit: Unit, as: "date or byline" | "other" = "other"): void {
    this.taken.set(unit, as);
  }

  private keep(what: string, text: string): void {
    this.parts.kept.push({ what, text });
  }

  /** Lines that restrict publication. */
  restrictions(): void {
    for (const [index, unit] of this.units.entries()) {
      if (!this.isFree(unit)) continue;
      if (index >= HEAD && index < this.units.length - TAIL) continue;
      const below = this.units[index + 1];
      const where = tellAnswer("placeInCopy", placeOf(unit));
      const read = readRestriction(unit.text, below?.text, where, this.readingContext.dayFirst);
      if (!read) continue;
      this.take(unit);
      if (below && read.withBelow) this.take(below);
      this.keep("embargo", read.withBelow ? `${unit.text} ${below?.text}` : unit.text);
      this.parts.embargo ??= read.embargo;
      this.parts.hold ??= read.hold;
    }
  }

  /** Labelled lines, which name their part. */
  labels(): void {
    for (const [unit, { label, value }] of findLabelledLines(this.units)) {
      if (!this.isFree(unit)) continue;
      if (this.fillIn(label, value, tellAnswer("markedSo", placeOf(unit)))) {
        this.take(unit, /byline|published|updated/.test(label) ? "date or byline" : "other");
      }
    }
  }

  /** Notes to editors; their text is kept. */
  privateWords(): void {
    const free = this.units.filter(this.isFree);
    for (const [unit, what] of findPrivateWords(free)) {
      this.take(unit);
      const text = unit.node ? textOf(unit.node) : unit.text;
      this.keep(tellAnswer(PRIVATE_WORDS[what]), text);
      this.restrictionIn(text, tellAnswer("placeInCopy", placeOf(unit)));
    }
    for (const unit of free) {
      if (this.isFree(unit) && isReadersNote(unit.text)) {
        this.parts.remarks.push(tellAnswer("noteLeft", { ...placeOf(unit), note: unit.text }));
      }
    }
  }

  /** An embargo in a note, after its opening words or in one of its sentences. */
  private restrictionIn(note: string, where: string): void {
    const read = piecesOfNote(note).flatMap(
      (piece) => readRestriction(piece, undefined, where, this.readingContext.dayFirst) ?? [],
    );
    const embargo = read.find((one) => one.embargo)?.embargo;
    this.parts.embargo ??= embargo;
    if (!embargo) this.parts.hold ??= read.find((one) => one.hold)?.hold;
  }

  /** Marks of a copy's version, which agencies write before the headline. */
  headlineMark(): void {
    const found = this.parts.headline;
    if (!found) return;
    const { headline, mark } = withoutHeadlineMark(found.value);
    if (mark === "") return;
    this.parts.headline = { ...found, value: headline };
    this.keep(tellAnswer("markOfHeadline"), mark);
  }

  private fillIn(label: Label, value: string, why: string): boolean {
    const { parts } = this;
    switch (label) {
      case "headline":
      case "standfirst":
      case "dateline":
      case "section":
      case "slug":
        parts[label] ??= recognised(value, why);
        return true;
      case "byline": {
        const { names, rest } = readNames(value.replace(/^by\s+/i, ""));
        if (names.length === 0) return false;
        parts.byline ??= recognised(names, why);
        if (rest) this.keep("byline", value);
        return true;
      }
      case "published":
      case "updated": {
        const date = readDateValue(value, this.readingContext.dayFirst);
        if (!date) return false;
        this.date({ ...date, isUpdate: label === "updated" }, why);
        return true;
      }
      case "topics":
        parts.topics ??= recognised(
          value.split(/\s*[,;]\s*/).filter((word) => word !== ""),
          why,
        );
        return true;
      default:
        parts.hero = recognised({ ...parts.hero?.value, [label]: value }, why);
        return true;
    }
  }

  /** Takes the date, unless the copy has given one of the same kind. */
  private date(date: ReadDate, why: string): boolean {
    const { isUpdate, isAmbiguous, ...raw } = date;
    const part = isUpdate ? "updated" : "published";
    if (this.parts[part]) return false;
    this.parts[part] = isAmbiguous
      ? guessed(raw, tellAnswer("dayMonthUnsure", { why }))
      : recognised(raw, why);
    return true;
  }

  /** Notices, end marks and page labels; their text is kept. */
  endings(): void {
    const last = this.units.length - 1;
    for (const [index, unit] of this.units.entries()) {
      if (!this.isFree(unit)) continue;
      const ending = boilerplateOf(unit.text);
      const isAtEnd = last - index < TAIL && this.units.length > 1;
      if (isPageBreak(unit.text)) {
        this.take(unit);
        this.keep(tellAnswer("endMark"), unit.text);
        continue;
      }
      const isNotice = ending === "compensation notice" && (isAtEnd || index < 3);
      if (ending && (isNotice || (isAtEnd && ending !== "compensation notice"))) {
        this.take(unit);
        this.keep(tellAnswer(ENDINGS[ending]), unit.text);
      } else if (isPageLabel(unit.text)) {
        this.take(unit);
        this.keep(tellAnswer("partOfPage"), unit.text);
      } else if (ending === "compensation notice") {
        this.parts.remarks.push(tellAnswer("noticeLeft", placeOf(unit)));
      }
    }
  }

  datesAndBylines(): void {
    for (const [index, unit] of this.units.entries()) {
      if (!this.isFree(unit)) continue;
      if (index >= HEAD && index < this.units.length - TAIL) continue;
      // “By Jane Doe | June 12, 2014 | 3 minute read”
      const pieces = unit.text.split(/\s+[|•·]\s+/u);
      const read = pieces.map((piece) => this.readPiece(piece));
      const whole = this.readPiece(unit.text);
      const accepted = whole ? [whole] : read.every((piece) => piece !== undefined) ? read : [];
      if (accepted.length === 0) continue;
      const results = accepted.map((accept) => accept?.(placeOf(unit)) === true);
      if (results.some((result) => result)) this.take(unit, "date or byline");
    }
  }

  /** The action that reads a piece of a line; it returns whether the piece was used. */
  private readPiece(piece: string): ((where: Place) => boolean) | undefined {
    const { parts } = this;
    const date = readDateLine(piece, this.readingContext.dayFirst);
    if (date) return (where) => this.date(date, tellAnswer("dateAlone", where));
    if (/^\d{1,3}[- ]min(?:ute)?s?(?: read)?$/i.test(piece)) {
      return () => {
        this.keep(tellAnswer("readingTime"), piece);
        return true;
      };
    }
    const byline = readByline(piece, this.readingContext.dayFirst);
    if (!byline) return undefined;
    return (where) => {
      if (parts.byline) return false;
      parts.byline = recognised(byline.names, tellAnswer("beginsWithBy", where));
      if (byline.rest) this.keep("byline", piece);
      if (byline.place)
        parts.dateline ??= guessed(byline.place, tellAnswer("namedAfterByline", where));
      if (byline.date) this.date(byline.date, tellAnswer("endsWithIt", where));
      return true;
    };
  }

  /** A line that is only the name of one of the paper's sections. */
  sectionLine(): void {
    if (this.parts.section) return;
    for (const unit of this.units.slice(0, 6)) {
      const name = this.readingContext.sections.find(
        (section) => section.toLowerCase() === unit.text.toLowerCase(),
      );
      if (!name || !this.isFree(unit)) continue;
      this.take(unit);
      this.parts.section = recognised(name, tellAnswer("nameOfSection", placeOf(unit)));
      return;
    }
  }

  pictureWords(): void {
    if (this.parts.hero?.value.caption || this.parts.hero?.value.alt) return;
    // Where pictures are marked up, so are their captions.
    if (this.units.some(({ node }) => node?.type === "leafDirective")) return;
    const words = findPictureLines(this.units, this.isFree);
    if (words) this.hero(words);
  }

  uncreditedPicture(): void {
    const { headline, hero } = this.parts;
    if (hero?.value.caption || hero?.value.alt || !headline) return;
    const index = this.units.findIndex((unit) => isSameHeadline(unit, headline.value));
    const words = findUncreditedPicture(
      this.units.slice(0, Math.max(0, index)).filter(this.isFree),
    );
    if (words) this.hero(words);
  }

  private hero(words: PictureLines): void {
    for (const unit of words.units) this.take(unit);
    const { alt, caption, credit } = words;
    const value = { ...this.parts.hero?.value, alt, caption, credit };
    const [first] = [...words.units].sort((a, b) => a.line - b.line);
    const why = first ? tellAnswer("fromPlace", { ...placeOf(first), why: words.why }) : words.why;
    this.parts.hero = { value, how: words.how, why };
  }

  headline(): void {
    if (this.parts.headline) return;
    const found = findHeadline(this.units, this.isFree, this.isDateOrByline);
    if (!found) return;
    this.take(found.unit);
    const why = tellAnswer("headlineBy", { ...placeOf(found.unit), reasons: found.why });
    this.parts.headline = { value: found.unit.text, how: found.how, why };
  }

  /** An agency's name alone on a line above the text is the story's source. */
  agencies(): void {
    for (const unit of this.units.slice(0, HEAD)) {
      if (!this.isFree(unit) || unit.mark || unit.text.length > 40 || !isCredit(unit.text))
        continue;
      this.take(unit, "date or byline");
      this.source(unit.text, tellAnswer("nameOfAgency", placeOf(unit)));
    }
  }

  private source(name: string, why: string): void {
    const sources = this.parts.sources?.value ?? [];
    if (sources.some((source) => source.name === name)) return;
    this.parts.sources = guessed([...sources, { name }], why);
  }

  /** The only sentence between headline and date or byline, or the one directly below it. */
  standfirst(): void {
    const { headline, standfirst } = this.parts;
    if (standfirst || !headline) return;
    const start = this.units.findIndex((unit) => isSameHeadline(unit, headline.value)) + 1;
    if (start === 0) return;
    const head = this.units.slice(start, start + 6);
    const end = head.findLastIndex(this.isDateOrByline);
    const between = head
      .slice(0, Math.max(0, end))
      .filter((unit) => this.isFree(unit) && unit.text !== "");
    const [first] = between;
    if (first && between.length === 1 && !first.mark && first.text.length <= 300) {
      this.take(first);
      this.parts.standfirst = recognised(
        first.text,
        tellAnswer("betweenHeadlineAndDate", placeOf(first)),
      );
      return;
    }
    const below = head[0];
    const isTogether =
      below?.block === this.units[start - 1]?.block && below?.block !== head[1]?.block;
    if (below && isTogether && this.isFree(below) && !below.mark && below.text.length <= 250) {
      this.take(below);
      this.parts.standfirst = guessed(below.text, tellAnswer("rightBelowHeadline", placeOf(below)));
    }
  }

  /** Splits the dateline off the first paragraph. @returns the text */
  dateline(): Unit[] {
    const text = this.units.filter(this.isFree);
    const index = text.findIndex((unit) => !unit.mark && endsSentence(unit.text));
    const first = text[index];
    if (!first || index > 2) return text;
    const read = readDateline(first.text);
    if (!read) return text;
    const why = tellAnswer("opensWithIt", placeOf(first));
    if (!this.parts.dateline || this.parts.dateline.how === "guessed") {
      this.parts.dateline = read.isSure
        ? recognised(read.dateline, why)
        : guessed(read.dateline, why);
    }
    if (read.agency) this.source(read.agency, tellAnswer("namesItInDateline", placeOf(first)));
    if (read.day) this.keep(tellAnswer("dayInDateline"), read.day);
    const { node: _, ...plain } = first;
    const rest: Unit = { ...plain, text: read.text };
    const node = first.node && withoutStart(first.node, first.text.length - read.text.length);
    return text.map((unit) => (unit === first ? (node ? { ...rest, node } : rest) : unit));
  }
}

function isSameHeadline(unit: Unit, headline: string): boolean {
  return withoutHeadlineMark(unit.text).headline === headline;
}

/** A unit's position in the copy, as messages to editors name it. */
interface Place {
  place: "line" | "paragraph";
  number: number;
}

function placeOf(unit: Unit): Place {
  return { place: unit.node ? "paragraph" : "line", number: unit.line };
}

type Node = NonNullable<Unit["node"]>;

/** The paragraph without its first characters; emphasis and links in it are preserved. */
function withoutStart(node: Node, length: number): Node {
  let left = length;
  const cut = <T>(child: T): T[] => {
    const one = child as { value?: string; children?: unknown[] };
    if (left <= 0) return [child];
    if (typeof one.value === "string") {
      const rest = one.value.slice(left);
      left -= one.value.length - rest.length;
      return rest === "" ? [] : [{ ...child, value: rest }];
    }
    if (!one.children) return [child];
    const children = one.children.flatMap(cut);
    return children.length === 0 ? [] : [{ ...child, children }];
  };
  return (cut(node)[0] ?? node) as Node;
}
