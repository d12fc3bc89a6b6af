import { wordBoundary } from "../../locales/segments.ts";
import type { Fragment } from "../views.ts";
import type { Span } from "./searchWords.ts";

/** Delimiters that the database puts around a match. Texts cannot contain these characters. */
export const MARK_START = "\u0001";
export const MARK_END = "\u0002";

/** Characters of a snippet, about thirty English words. */
const SNIPPET = 190;

/** Characters before the first match at most. */
const LEAD_IN = 70;

/** A text as a list of plain and marked fragments. */
export function fragmentsOf(text: string, spans: readonly Span[]): Fragment[] {
  return fragmentsWithin(text, inOrder(spans), { start: 0, end: text.length });
}

/** The part of a text with the most matches, cut between words. */
export function snippetOf(text: string, spans: readonly Span[]): Fragment[] {
  const marks = inOrder(spans);
  const within = densest(marks);
  const start = wordStart(text, leadIn(text, within.start));
  const end = wordEnd(text, Math.max(start + SNIPPET, within.end));
  const fragments = fragmentsWithin(text, marks, { start, end });
  if (start > 0) fragments.unshift({ text: "…", marked: false });
  if (end < text.length) fragments.push({ text: "…", marked: false });
  return merged(fragments);
}

/** The range of the most marks that fit into a snippet; of equal ones the first. */
function densest(marks: readonly Span[]): Span {
  let best: { most: number; span: Span } = { most: 0, span: { start: 0, end: 0 } };
  marks.forEach((first, place) => {
    const fitting = marks.slice(place).filter(({ end }) => end - first.start <= SNIPPET - LEAD_IN);
    if (fitting.length <= best.most) return;
    best = {
      most: fitting.length,
      span: { start: first.start, end: fitting.at(-1)?.end ?? first.end },
    };
  });
  return best.most > 0 ? best.span : (marks[0] ?? best.span);
}

/** The start of the sentence if it is near, otherwise a few words before. */
function leadIn(text: string, start: number): number {
  const from = Math.max(0, start - LEAD_IN);
  if (from === 0) return 0;
  const before = text.slice(from, start);
  const sentence = /^[\s\S]*(?:[.!?؟।]["”’)]*\s|[。！？\n])/u.exec(before)?.[0];
  return sentence === undefined ? from : from + sentence.length;
}

/** Moves a cut within a word to the next word. */
function wordStart(text: string, from: number): number {
  if (from === 0 || /\s/.test(text.charAt(from - 1))) return from;
  const space = /^[^\s\p{sc=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}]{0,30}\s/u.exec(
    text.slice(from),
  );
  return space ? from + space[0].length : wordBoundary(text, from, "after");
}

function wordEnd(text: string, to: number): number {
  if (to >= text.length) return text.length;
  const space = /\s[^\s]{0,30}$/u.exec(text.slice(0, to + 1));
  return space ? space.index : wordBoundary(text, to, "before");
}

function fragmentsWithin(text: string, marks: readonly Span[], within: Span): Fragment[] {
  const fragments: Fragment[] = [];
  const add = (start: number, end: number, marked: boolean) => {
    const part = text.slice(Math.max(start, within.start), Math.min(end, within.end));
    if (start < end && part) fragments.push({ text: part, marked });
  };
  let after = 0;
  for (const { start, end } of marks) {
    if (end <= within.start || start >= within.end) continue;
    add(after, start, false);
    add(start, end, true);
    after = end;
  }
  add(after, text.length, false);
  return fragments;
}

/** Sorted spans, with overlapping ones merged. */
function inOrder(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else all.push({ ...span });
  }
  return all;
}

function merged(fragments: readonly Fragment[]): Fragment[] {
  const all: Fragment[] = [];
  for (const { text, marked } of fragments) {
    const last = all.at(-1);
    if (last && !last.marked && !marked) last.text += text;
    else all.push({ text, marked });
  }
  return all;
}
