import type { ErrorCode } from "yaml";
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

const QUOTE_IT = "put the whole value in quotes";

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
    message: `“${short(line)}” has more than 1024 letters before its colon`,
    remedy: "write “name: value” with a short name, or put all of it in quotes if it is a value",
  }),
  MISSING_CHAR(context) {
    const { original, name, rest } = context;
    if (/^Missing ,/.test(original)) {
      return {
        message: `a comma is missing before “${short(rest)}”`,
        remedy: `write the comma, or ${QUOTE_IT}`,
      };
    }
    if (/^Comments must/.test(original)) {
      return {
        message: `${of(name)} ends before “${short(rest)}”`,
        remedy: `${QUOTE_IT}, or write a space in front of the # if a note begins there`,
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
        message: `the entry “${short(rest)}” of “${name}” is in brackets, and has a - in front`,
        remedy: "take the - out, and write commas between the entries",
      };
    }
    return {
      message: `a comma is missing behind “${short(rest)}”`,
      remedy: `write the comma, or ${QUOTE_IT}`,
    };
  },
  BLOCK_AS_IMPLICIT_KEY(context) {
    const { name, value } = context;
    if (/^A block sequence/.test(context.original)) return otherIndent(context);
    if (/^[?:-](?:\s|$)/.test(value)) return sign(context);
    return {
      message: `${of(name)} has a colon in it: “${short(value)}”`,
      remedy: `put it in quotes: ${name}: ${quoted(value)}`,
    };
  },
  BLOCK_IN_FLOW: ({ name }) => ({
    message: `${of(name)} has a colon in it`,
    remedy: QUOTE_IT,
  }),
  BAD_DIRECTIVE: sign,
  BAD_DQ_ESCAPE: ({ rest }) => ({
    message: `“${rest.slice(0, 2)}” means nothing between double quotation marks`,
    remedy: "write \\\\ for a backslash, or use single quotation marks",
  }),
  BAD_INDENT(context) {
    if (/^Flow end/.test(context.original)) return UNCLOSED["unindented brackets"](context);
    return otherIndent(context);
  },
  DUPLICATE_KEY: ({ name }) => twice(name),
  MULTIPLE_DOCS: ({ line }) => ({
    message: `the line “${short(line)}” ends the fields, and more stands below it`,
    remedy: "take the line out",
  }),
  NON_STRING_KEY: noField,
  RESOURCE_EXHAUSTION: ({ name }) => ({
    message: `${of(name)} has too many brackets or groups one in another`,
    remedy: "take out those that are not needed",
  }),
  TAB_AS_INDENT: () => ({
    message: "the line is indented with a tab",
    remedy: "indent it with spaces",
  }),
  UNEXPECTED_TOKEN(context) {
    const { original, rest, name, value } = context;
    if (/seq-ind on same line/.test(original)) {
      return {
        message: `the entry “${short(rest)}” stands in the line of its field`,
        remedy: `write each “- …” in a line of its own below “${name}:”, or put the value in quotes`,
      };
    }
    if (/Block scalar header/.test(original) || /^[|>]/.test(value)) {
      return {
        message: `behind ${value.slice(0, 1)} nothing can stand in the same line`,
        remedy: `begin the text in the next line, indented; or put it in quotes: ${name}: ${quoted(value)}`,
      };
    }
    if (/^[\]},]/.test(rest)) {
      return {
        message: `“${rest.slice(0, 1)}” in ${of(name)} closes or parts nothing`,
        remedy: `take it out, or ${QUOTE_IT}`,
      };
    }
    if (/^["'[{]/.test(value)) {
      return {
        message: `${of(name)} ends before “${short(rest)}”: ${
          /^["']/.test(value) ? "a quotation mark" : "a bracket"
        } closes there`,
        remedy: `put all of it in quotes: ${name}: ${quoted(value)}`,
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
      message: `there is no space behind the colon of “${short(line)}”`,
      remedy: `write “${glued[1]}: ${short(glued[2] ?? "")}”`,
    };
  }
  return {
    message: `“${short(line)}” is no field: it has no name with a colon`,
    remedy: "write “name: value”; indent the line if it goes on with the one above, or take it out",
  };
}

export function twice(name: string): YamlMistake {
  return { message: `“${name}” stands twice`, remedy: "keep one of the two" };
}

/** A value that begins with a character that YAML reserves. */
function sign({ name, value, rest }: MistakeContext): YamlMistake {
  const isInBrackets = /^[[{]/.test(value) && !value.startsWith(rest);
  const whole = isInBrackets ? (/^[^,\]}]*/.exec(rest)?.[0].trim() ?? rest) : value || rest;
  return {
    message: `${of(name)} cannot begin with ${/^\S/.exec(rest)?.[0] ?? "this sign"}: “${short(rest)}”`,
    remedy: `put it in quotes: ${name && !isInBrackets ? `${name}: ` : ""}${quoted(whole)}`,
  };
}

function unknown({ line }: MistakeContext): YamlMistake {
  return {
    message: `the line “${short(line)}” cannot be read`,
    remedy: "put values with signs like : # [ { in quotes, and check the indentation",
  };
}

/** Messages of values whose opening mark has no closing one. */
export const UNCLOSED: Record<
  UnclosedValue["kind"],
  (context: Pick<MistakeContext, "name" | "rest">) => YamlMistake
> = {
  quotation: ({ name }) => ({
    message: `${of(name)} opens with a quotation mark that is never closed`,
    remedy: "write the same mark at its end, or take the first one away",
  }),
  brackets: ({ name, rest }) => ({
    message: `${of(name)} opens a bracket ${rest.slice(0, 1)} that is never closed`,
    remedy: `write ${rest.startsWith("{") ? "}" : "]"} at its end, or ${QUOTE_IT}`,
  }),
  "unindented brackets": ({ rest }) => ({
    message: `the line “${short(rest)}” is within brackets, and not indented`,
    remedy: "begin it with more spaces than the line of the field, without tabs",
  }),
};

function otherIndent({ line }: MistakeContext): YamlMistake {
  return {
    message: `“${short(line)}” is indented otherwise than the lines that it belongs to`,
    remedy: "begin the fields of one group in the same column",
  };
}

export function indentedBelow({ line, name }: MistakeContext): YamlMistake {
  return {
    message: `“${short(line)}” is indented as if it went on with ${of(name)}, which has a value already`,
    remedy:
      "begin the line in the column of the field that it belongs beside, or put the value in quotes",
  };
}

export const TOO_MANY_VALUES: YamlMistake = {
  message: `the fields have more than ${MAX_VALUES} values, most of them by reference`,
  remedy: "write values out instead of repeating them with & and *",
};

export const NO_VALUE: YamlMistake = {
  message: "this value is neither text nor a number",
  remedy: "write it as text, without a word that starts with ! in front",
};

export const NO_NAME: YamlMistake = {
  message: "a field has no name that is plain text",
  remedy: "write “name: value”",
};

export function invisible(control: string): YamlMistake {
  return {
    message: `the value has a character that cannot be seen (${codePointName(control)})`,
    remedy: "take it out",
  };
}

export function cutOff(note: string): YamlMistake {
  return {
    message: `“${note}” is left out: a # behind a space begins a note`,
    remedy: "put the whole value in quotes, or write a space behind the # if it is a note",
  };
}

export function noAnchor(name: string): YamlMistake {
  return {
    message: `“*${name}” refers to a value that does not stand above it`,
    remedy: `put values that start with * in quotes: "*${name}"`,
  };
}

function of(name: string): string {
  return name ? `the value of “${name}”` : "a value";
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
