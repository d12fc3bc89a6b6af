import type { ErrorCode } from "yaml";
import { tell } from "../problems/words/tell.ts";
import { codePointName } from "./decodeText.ts";
import type { UnclosedValue } from "./unclosedValue.ts";

/** A mistake in a YAML text, in words for editors. */
export interface YamlMistake {
  message: string;
  remedy: string;
}

/** Parts of the text that a message can quote. */
export interface MistakeContext {
  /** The trimmed line. */
  line: string;
  /** Name of its field, or empty. */
  name: string;
  /** Text after the field's colon in that line. */
  value: string;
  /** The text from the mistake to the end of its line. */
  rest: string;
  /** The parser's own message, which distinguishes mistakes of one code. */
  original: string;
}

/** Values of a file at most; nested aliases could expand to billions. */
export const MAX_VALUES = 100_000;

/**
 * A message for each error code of the parser. The type makes the compiler report missing codes.
 */
export const MESSAGES: Record<ErrorCode, (context: MistakeContext) => YamlMistake> = {
  ALIAS_PROPS: sign,
  BAD_ALIAS: sign,
  BAD_PROP_ORDER: sign,
  BAD_SCALAR_START: sign,
  MULTIPLE_ANCHORS: sign,
  MULTIPLE_TAGS: sign,
  TAG_RESOLVE_FAILED: sign,
  BAD_COLLECTION_TYPE: sign,
  IMPOSSIBLE: unknown,
  KEY_OVER_1024_CHARS: ({ line }) => ({
    message: tell("keyLong", { line: short(line) }),
    remedy: tell("keyLongRemedy"),
  }),
  MISSING_CHAR(context) {
    const { original, name, rest } = context;
    if (/^Missing ,/.test(original)) {
      return {
        message: tell("commaMissing", { rest: short(rest) }),
        remedy: tell("commaOrQuoteRemedy"),
      };
    }
    if (/^Comments must/.test(original)) {
      return {
        message: tell("endsBefore", { ...of(name), rest: short(rest) }),
        remedy: tell("endsBeforeRemedy"),
      };
    }
    if (/^Sequence item/.test(original)) return otherIndent(context);
    if (/^Tags and anchors|sequence props$/.test(original)) return sign(context);
    return noField(context);
  },
  MULTILINE_IMPLICIT_KEY(context) {
    const { line, rest, name } = context;
    if (rest === line) return noField(context);
    if (/^-\s/.test(rest)) {
      return {
        message: tell("dashInBrackets", { rest: short(rest), name }),
        remedy: tell("dashInBracketsRemedy"),
      };
    }
    return {
      message: tell("commaMissingBehind", { rest: short(rest) }),
      remedy: tell("commaOrQuoteRemedy"),
    };
  },
  BLOCK_AS_IMPLICIT_KEY(context) {
    const { name, value } = context;
    if (/^A block sequence/.test(context.original)) return otherIndent(context);
    if (/^[?:-](?:\s|$)/.test(value)) return sign(context);
    return {
      message: tell("colonShown", { ...of(name), value: short(value) }),
      remedy: tell("quoteAs", { example: `${name}: ${quoted(value)}` }),
    };
  },
  BLOCK_IN_FLOW: ({ name }) => ({
    message: tell("colonInBrackets", of(name)),
    remedy: tell("quoteWhole"),
  }),
  BAD_DIRECTIVE: sign,
  BAD_DQ_ESCAPE: ({ rest }) => ({
    message: tell("escape", { rest: rest.slice(0, 2) }),
    remedy: tell("escapeRemedy", { example: "\\\\" }),
  }),
  BAD_INDENT(context) {
    if (/^Flow end/.test(context.original)) return UNCLOSED["unindented brackets"](context);
    return otherIndent(context);
  },
  DUPLICATE_KEY: ({ name }) => twice(name),
  MULTIPLE_DOCS: ({ line }) => ({
    message: tell("documentsMany", { line: short(line) }),
    remedy: tell("documentsManyRemedy"),
  }),
  NON_STRING_KEY: noField,
  RESOURCE_EXHAUSTION: ({ name }) => ({
    message: tell("tooDeep", of(name)),
    remedy: tell("tooDeepRemedy"),
  }),
  TAB_AS_INDENT: () => ({
    message: tell("tabIndent"),
    remedy: tell("tabIndentRemedy"),
  }),
  UNEXPECTED_TOKEN(context) {
    const { original, rest, name, value } = context;
    if (/seq-ind on same line/.test(original)) {
      return {
        message: tell("entryBeside", { rest: short(rest) }),
        remedy: tell("entryBesideRemedy", { name }),
      };
    }
    if (/Block scalar header/.test(original) || /^[|>]/.test(value)) {
      return {
        message: tell("behindBlockSign", { sign: value.slice(0, 1) }),
        remedy: tell("behindBlockSignRemedy", { example: `${name}: ${quoted(value)}` }),
      };
    }
    if (/^[\]},]/.test(rest)) {
      return {
        message: tell(name ? "strayMark" : "strayMarkUnnamed", { name, mark: rest.slice(0, 1) }),
        remedy: tell("outOrQuoteRemedy"),
      };
    }
    if (/^["'[{]/.test(value)) {
      return {
        message: tell(/^["']/.test(value) ? "quotationEnds" : "bracketEnds", {
          ...of(name),
          rest: short(rest),
        }),
        remedy: tell("quoteAllAs", { example: `${name}: ${quoted(value)}` }),
      };
    }
    return unknown(context);
  },
};

/** A line in the first column that is no field, comment or list entry. */
export function noField({ line }: Pick<MistakeContext, "line">): YamlMistake {
  const glued = /^([\w-]+):(\S.*)$/.exec(line);
  if (glued) {
    return {
      message: tell("colonGlued", { line: short(line) }),
      remedy: tell("colonGluedRemedy", { example: `${glued[1]}: ${short(glued[2] ?? "")}` }),
    };
  }
  return {
    message: tell("lineNoField", { line: short(line) }),
    remedy: tell("lineNoFieldRemedy"),
  };
}

export function twice(name: string): YamlMistake {
  return { message: tell("fieldTwice", { name }), remedy: tell("fieldTwiceRemedy") };
}

/** A value that begins with a character that YAML reserves. */
function sign({ name, value, rest }: MistakeContext): YamlMistake {
  const isInBrackets = /^[[{]/.test(value) && !value.startsWith(rest);
  const whole = isInBrackets ? (/^[^,\]}]*/.exec(rest)?.[0].trim() ?? rest) : value || rest;
  const mark = /^\S/.exec(rest)?.[0];
  const said = { ...of(name), rest: short(rest) };
  return {
    message:
      mark === undefined ? tell("badStartUnseen", said) : tell("badStart", { ...said, sign: mark }),
    remedy: tell("quoteAs", {
      example: name && !isInBrackets ? `${name}: ${quoted(whole)}` : quoted(whole),
    }),
  };
}

function unknown({ line }: MistakeContext): YamlMistake {
  return {
    message: tell("lineUnreadable", { line: short(line) }),
    remedy: tell("lineUnreadableRemedy", { signs: ": # [ {" }),
  };
}

/** Messages of values whose opening mark has no closing one. */
export const UNCLOSED: Record<
  UnclosedValue["kind"],
  (context: Pick<MistakeContext, "name" | "rest">) => YamlMistake
> = {
  quotation: ({ name }) => ({
    message: tell("quotationOpen", of(name)),
    remedy: tell("quotationOpenRemedy"),
  }),
  brackets: ({ name, rest }) => ({
    message: tell("bracketOpen", { ...of(name), mark: rest.slice(0, 1) }),
    remedy: tell("bracketOpenRemedy", { mark: rest.startsWith("{") ? "}" : "]" }),
  }),
  "unindented brackets": ({ rest }) => ({
    message: tell("bracketUnindented", { rest: short(rest) }),
    remedy: tell("bracketUnindentedRemedy"),
  }),
};

function otherIndent({ line }: MistakeContext): YamlMistake {
  return {
    message: tell("indentOther", { line: short(line) }),
    remedy: tell("indentOtherRemedy"),
  };
}

export function indentedBelow({ line, name }: MistakeContext): YamlMistake {
  return {
    message: tell(name ? "indentBelow" : "indentBelowUnnamed", { line: short(line), name }),
    remedy: tell("indentBelowRemedy"),
  };
}

export function tooManyValues(): YamlMistake {
  return {
    message: tell("valuesTooMany", { most: MAX_VALUES }),
    remedy: tell("valuesTooManyRemedy"),
  };
}

export function noValue(): YamlMistake {
  return { message: tell("valueStrange"), remedy: tell("valueStrangeRemedy") };
}

export function noName(): YamlMistake {
  return { message: tell("nameStrange"), remedy: tell("nameStrangeRemedy") };
}

export function invisible(control: string): YamlMistake {
  return {
    message: tell("valueUnseen", { character: codePointName(control) }),
    remedy: tell("valueUnseenRemedy"),
  };
}

export function cutOff(note: string): YamlMistake {
  return {
    message: tell("cutOff", { note }),
    remedy: tell("cutOffRemedy"),
  };
}

export function noAnchor(name: string): YamlMistake {
  return {
    message: tell("referenceLost", { reference: `*${name}` }),
    remedy: tell("referenceLostRemedy", { example: `"*${name}"` }),
  };
}

/** Whose value a message is about: a field's, or one that has no name. */
function of(name: string): { named: "yes" | "no"; name: string } {
  return { named: name ? "yes" : "no", name };
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The text as a quoted YAML value, without quotation marks of its own around all of it. */
function quoted(text: string): string {
  const [, mark = "", inner = ""] = /^(["'])(.*)\1$/.exec(text) ?? [];
  // In “"Yes" or "no"” the first mark within closes a quotation; in “"say "yes" now"” it opens one.
  const isAround = mark !== "" && !/^[\s\p{P}]/u.test(inner.split(mark)[1] ?? "");
  const plain = isAround ? inner : text;
  return /["\\]/.test(plain) ? `'${plain.replaceAll("'", "''")}'` : `"${plain}"`;
}
