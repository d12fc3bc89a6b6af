import { attention } from "micromark-core-commonmark";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import type {
  Construct,
  Event,
  Extension,
  Resolver,
  Token,
  TokenizeContext,
} from "micromark-util-types";
import type { Processor } from "unified";

/**
 * Emphasis in places where CommonMark's flanking rule leaves its marks as text: after punctuation
 * and directly before a letter, as in `**「重要」**です` and `**Update:**The dam` (CommonMark 0.31, 6.2).
 * Text is parsed by the standard; the lenient result is used only if the standard leaves marks, and
 * the lenient rule fewer.
 */
export function lenientEmphasis(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: Extension[] };
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push(EXTENSION);
}

/**
 * A run of marks: whether it may open or close emphasis, by the standard and by the lenient rule.
 */
interface Run extends Token {
  _lenientOpen?: boolean;
  _lenientClose?: boolean;
}

const STAR = 42;
const UNDERSCORE = 95;
const TILDE = 126;

const EMPHASIS = lenient(attention);
const STRIKE = lenient(strikethrough());
const EXTENSION: Extension = {
  text: { [STAR]: EMPHASIS, [UNDERSCORE]: EMPHASIS, [TILDE]: STRIKE },
  insideSpan: { null: [EMPHASIS, STRIKE] },
};

function strikethrough(): Construct {
  const construct = gfmStrikethrough({ singleTilde: false }).text?.[TILDE];
  if (!construct || Array.isArray(construct))
    throw new Error("gfmStrikethrough has no single construct");
  return construct;
}

/**
 * Extends a construct: records the lenient rule's decision for each run, and resolves by it if that
 * helps.
 */
function lenient(construct: Construct): Construct {
  const { resolveAll, tokenize } = construct;
  if (!resolveAll) throw new Error("the construct has no resolver");
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const { previous, events } = this;
      return tokenize.call(
        this,
        effects,
        (code) => {
          const run = events.at(-1)?.[1] as Run;
          const text = this.sliceSerialize(run);
          run._lenientOpen = run._open || mayOpen(text, letterOf(previous), letterOf(code));
          run._lenientClose = run._close || mayClose(text, letterOf(previous), letterOf(code));
          return ok(code);
        },
        nok,
      );
    },
    resolveAll: (events, context) => resolveLeniently(resolveAll, events, context),
  };
}

function resolveLeniently(resolve: Resolver, events: Event[], context: TokenizeContext): Event[] {
  if (!events.some(([, token]) => differsLeniently(token))) return resolve(events, context);
  const unread = snapshotOf(events);
  resolve(events, context);
  const left = leftOver(events);
  if (left === 0) return events;
  const strict = snapshotOf(events);

  restore(events, unread);
  for (const [, token] of events) {
    const run: Run = token;
    if (run._lenientOpen === undefined) continue;
    run._open = run._lenientOpen;
    run._close = run._lenientClose;
  }
  resolve(events, context);
  if (leftOver(events) >= left) restore(events, strict);
  return events;
}

function differsLeniently({ _open, _close, _lenientOpen, _lenientClose }: Run): boolean {
  return (_lenientOpen === true && !_open) || (_lenientClose === true && !_close);
}

/** Events with copies of their tokens, since resolving modifies both in place. */
type Snapshot = ReadonlyArray<{ event: Event; token: Token }>;

function snapshotOf(events: readonly Event[]): Snapshot {
  return events.map((event) => ({ event, token: copyOf(event[1]) }));
}

/** Restores a snapshot into the same array, to which micromark holds a reference. */
function restore(events: Event[], snapshot: Snapshot): void {
  events.length = 0;
  for (const { event, token } of snapshot) {
    Object.assign(event[1], copyOf(token));
    events.push(event);
  }
}

/** Number of characters in runs that remain text. */
function leftOver(events: readonly Event[]): number {
  let characters = 0;
  for (const [way, token] of events) {
    if (way !== "enter" || token.type !== "data") continue;
    if ((token as Run)._lenientOpen === undefined) continue;
    characters += token.end.offset - token.start.offset;
  }
  return characters;
}

function copyOf(token: Token): Token {
  return { ...token, start: { ...token.start }, end: { ...token.end } };
}

/** Non-letters that an emphasised phrase may begin or end with. */
const BEGINNING = /[\p{Ps}\p{Pi}\p{Sc}"'…–—〜#@¿¡+]/u;
const END = /(?![*_~\\/@#&])[\p{Pe}\p{Pf}\p{Po}\p{Sc}\p{So}…〜]/u;

/**
 * Opens before a phrase, also directly after a letter; a single mark not after a Latin letter, as
 * in algebra.
 */
function mayOpen(run: string, before: string, after: string): boolean {
  if (!BEGINNING.test(after)) return false;
  return run.length > 1 ? !/\p{Nd}/u.test(before) : !/[\p{sc=Latin}\p{Nd}]/u.test(before);
}

/** Closes after a phrase, also directly before a letter; not within algebra. */
function mayClose(run: string, before: string, after: string): boolean {
  if (!END.test(before)) return false;
  if (/\p{Nd}/u.test(after)) return !/[)\]]/.test(before);
  return run.length > 1 || !/[)\]]/.test(before) || !/\p{sc=Latin}/u.test(after);
}

function letterOf(code: number | null): string {
  return code === null || code < 0 ? " " : String.fromCodePoint(code);
}
