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
 * Emphasis where CommonMark's flanking rule leaves its marks in the text: after punctuation and before a
 * letter without a space, as in `**「重要」**です` and `**Update:**The dam` (CommonMark 0.31, 6.2). A text
 * is read as CommonMark reads it; only if that leaves marks over, and reading them kindly leaves fewer, the
 * kind reading counts.
 */
export function kindEmphasis(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: Extension[] };
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push(EXTENSION);
}

/** A run of marks: whether it may open or close, by the strict rule and by the kind one. */
interface Run extends Token {
  _kindOpen?: boolean;
  _kindClose?: boolean;
}

const STAR = 42;
const UNDERSCORE = 95;
const TILDE = 126;

const EMPHASIS = kindly(attention);
const STRIKE = kindly(strikethrough());
const EXTENSION: Extension = {
  text: { [STAR]: EMPHASIS, [UNDERSCORE]: EMPHASIS, [TILDE]: STRIKE },
  insideSpan: { null: [EMPHASIS, STRIKE] },
};

function strikethrough(): Construct {
  const construct = gfmStrikethrough({ singleTilde: false }).text?.[TILDE];
  if (!construct || Array.isArray(construct)) throw new Error("strikethrough is no construct");
  return construct;
}

/** The same construct, which notes of each run what the kind rule says, and resolves by it where needed. */
function kindly(construct: Construct): Construct {
  const { resolveAll, tokenize } = construct;
  if (!resolveAll) throw new Error("there is nothing to resolve");
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
          run._kindOpen = run._open || mayOpen(text, letterOf(previous), letterOf(code));
          run._kindClose = run._close || mayClose(text, letterOf(previous), letterOf(code));
          return ok(code);
        },
        nok,
      );
    },
    resolveAll: (events, context) => resolveKindly(resolveAll, events, context),
  };
}

function resolveKindly(resolve: Resolver, events: Event[], context: TokenizeContext): Event[] {
  if (!events.some(([, token]) => mayBeReadKindly(token))) return resolve(events, context);
  const unread = keep(events);
  resolve(events, context);
  const left = leftOver(events);
  if (left === 0) return events;
  const strict = keep(events);

  bringBack(events, unread);
  for (const [, token] of events) {
    const run: Run = token;
    if (run._kindOpen === undefined) continue;
    run._open = run._kindOpen;
    run._close = run._kindClose;
  }
  resolve(events, context);
  if (leftOver(events) >= left) bringBack(events, strict);
  return events;
}

function mayBeReadKindly({ _open, _close, _kindOpen, _kindClose }: Run): boolean {
  return (_kindOpen === true && !_open) || (_kindClose === true && !_close);
}

/** Events with their tokens as they are now, since resolving changes both in place. */
type Kept = ReadonlyArray<{ event: Event; token: Token }>;

function keep(events: readonly Event[]): Kept {
  return events.map((event) => ({ event, token: copyOf(event[1]) }));
}

/** The same list with other events in it: whoever resolves a text holds on to the list. */
function bringBack(events: Event[], kept: Kept): void {
  events.length = 0;
  for (const { event, token } of kept) {
    Object.assign(event[1], copyOf(token));
    events.push(event);
  }
}

/** Characters of runs that mark nothing and will be read as text. */
function leftOver(events: readonly Event[]): number {
  let characters = 0;
  for (const [way, token] of events) {
    if (way !== "enter" || token.type !== "data") continue;
    if ((token as Run)._kindOpen === undefined) continue;
    characters += token.end.offset - token.start.offset;
  }
  return characters;
}

function copyOf(token: Token): Token {
  return { ...token, start: { ...token.start }, end: { ...token.end } };
}

/** What a phrase begins with that is emphasised, and what it ends with, beside letters. */
const BEGINNING = /[\p{Ps}\p{Pi}\p{Sc}"'…–—〜#@¿¡+]/u;
const END = /(?![*_~\\/@#&])[\p{Pe}\p{Pf}\p{Po}\p{Sc}\p{So}…〜]/u;

/** Before a phrase, also right after a letter; one mark alone not after Latin letters, as in algebra. */
function mayOpen(run: string, before: string, after: string): boolean {
  if (!BEGINNING.test(after)) return false;
  return run.length > 1 ? !/\p{Nd}/u.test(before) : !/[\p{sc=Latin}\p{Nd}]/u.test(before);
}

/** After a phrase, also right before a letter; not within algebra. */
function mayClose(run: string, before: string, after: string): boolean {
  if (!END.test(before)) return false;
  if (/\p{Nd}/u.test(after)) return !/[)\]]/.test(before);
  return run.length > 1 || !/[)\]]/.test(before) || !/\p{sc=Latin}/u.test(after);
}

function letterOf(code: number | null): string {
  return code === null || code < 0 ? " " : String.fromCodePoint(code);
}
