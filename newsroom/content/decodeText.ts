/** Decodes bytes for all readers of the content folder, so that they agree on every character. */

import type { RuleName } from "../problems/ruleBook.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** An encoding fault; line and column count from 1. */
export interface TextFault {
  line: number;
  column: number;
  rule: Extract<RuleName, "encoding" | "control-character">;
  message: string;
  remedy: string;
}

/** A decoded file with its own line ends and byte order mark. */
export interface RawText {
  raw: string;
  encoding: Encoding;
  /** Invalid bytes, which are U+FFFD in `raw`. */
  fault?: TextFault;
}

/** Line ends: CRLF, CR, LF, and Unicode's two separators (Unicode 5.8). */
export const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;

const ENCODING_REMEDY = "save the file as UTF-8";

/** Decodes bytes by their byte order mark, else as UTF-8. Never throws. */
export function decodeBytes(bytes: Uint8Array): RawText {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (!a && !b && c === 0xfe && d === 0xff)) {
    return foreign("utf-8", bytes, "the file is UTF-32, which nothing here reads");
  }
  if (a === 0xff && b === 0xfe) return decodeAs("utf-16le", bytes);
  if (a === 0xfe && b === 0xff) return decodeAs("utf-16be", bytes);
  const wide = wideWithoutMark(bytes);
  if (wide) return foreign(wide, bytes, "the file is UTF-16 without the mark that says so");
  return decodeAs("utf-8", bytes);
}

/** Encodes a text; its byte order mark is a character of it. */
export function encodeText(raw: string, encoding: Encoding): Uint8Array {
  if (encoding === "utf-8") return Buffer.from(raw, "utf8");
  const wide = Buffer.from(raw, "utf16le");
  return encoding === "utf-16le" ? wide : wide.swap16();
}

/**
 * Changes a file's text and keeps its encoding.
 * @param change receives and returns the text with its own line ends and byte order mark
 * @throws Error if the bytes are invalid in their encoding, since they would be lost
 */
export function changeBytes(bytes: Uint8Array, change: (raw: string) => string): Uint8Array {
  const { raw, encoding, fault } = decodeBytes(bytes);
  if (fault) throw new Error(fault.message);
  return encodeText(change(raw), encoding);
}

/**
 * Decodes and normalises: LF line ends, no byte order mark, NFC, no control characters or lone surrogates. Has the same
 * lines as the file.
 */
export function readText(source: string | Uint8Array): { text: string; faults: TextFault[] } {
  const { raw, fault } =
    typeof source === "string" ? { raw: source, fault: undefined } : decodeBytes(source);
  const lined = raw.replaceAll("\uFEFF", "").replace(LINE_END, "\n");
  const { text, fault: control } = withoutControls(composed(lined));
  return { text, faults: [fault, control].filter((each) => each !== undefined) };
}

/** Normalises a value after YAML has resolved its escape sequences. */
export function readValue(value: string): { text: string; control: string | undefined } {
  const text = composed(value.replace(LINE_END, "\n"));
  return { text, control: CONTROL.exec(text)?.[0] };
}

/** `U+0007` */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/**
 * NFC, except for compatibility ideographs: NFC replaces them by others that look different, and
 * names of persons contain them.
 */
function composed(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(/[^\uF900-\uFAFF\u{2F800}-\u{2FA1F}]+/gu, (run) => run.normalize("NFC"));
}

/** Only texts with a character from U+0300 on can change under NFC. */
const PLAIN = /^[\0-\u02FF]*$/;

/** Control characters and lone surrogates, which HTML, XML and SQLite cannot store. */
const CONTROL = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/u;

/** Removes control characters and reports them in one message. */
function withoutControls(text: string): { text: string; fault: TextFault | undefined } {
  const first = CONTROL.exec(text);
  if (!first) return { text, fault: undefined };
  const all = new RegExp(CONTROL, "gu");
  const lines = text.split("\n").flatMap((line, index) => (CONTROL.test(line) ? [index + 1] : []));
  const [, ...others] = lines;
  const also = others.length > 0 ? `, and more in line ${others.slice(0, 5).join(", ")}` : "";
  const more = others.length > 5 ? ` and ${others.length - 5} other lines` : "";
  return {
    text: text.replace(all, "\uFFFD"),
    fault: {
      ...positionIn(text, first.index),
      rule: "control-character",
      message: `a character that cannot be seen (${codePointName(first[0])}) stands here${also}${more}`,
      remedy: "delete it; it comes along when text is copied from other programs",
    },
  };
}

/** Line and column of an offset in a text, counted from 1. */
function positionIn(text: string, index: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0 && end < index; end = text.indexOf("\n", start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: index - start + 1 };
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): RawText {
  try {
    return { raw: strict(encoding).decode(bytes), encoding };
  } catch {
    const raw = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    const right = rightBytes(encoding, bytes);
    const before = strict(encoding).decode(bytes.subarray(0, right), { stream: true });
    const read = before.replaceAll("\uFEFF", "").replace(LINE_END, "\n");
    const wrong = [...bytes.subarray(right, right + (encoding === "utf-8" ? 1 : 2))];
    const shown = wrong.map((byte) => byte.toString(16).toUpperCase().padStart(2, "0")).join(" ");
    const name = encoding === "utf-8" ? "UTF-8" : "the UTF-16 that it claims to be";
    return {
      raw,
      encoding,
      fault: {
        ...positionIn(read, read.length),
        rule: "encoding",
        message: `the file is not ${name}: the first wrong byte here is ${shown}`,
        remedy: `${ENCODING_REMEDY}, and look at its accents and quotation marks`,
      },
    };
  }
}

/** Offset of the first invalid byte; of a truncated character, its first byte. */
function rightBytes(encoding: Encoding, bytes: Uint8Array): number {
  const isRight = (length: number) => {
    try {
      strict(encoding).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let right = 0;
  let wrong = bytes.length + 1;
  while (wrong - right > 1) {
    const middle = (right + wrong) >> 1;
    if (isRight(middle)) right = middle;
    else wrong = middle;
  }
  // The decoder has not yet returned an incomplete character.
  const given = strict(encoding).decode(bytes.subarray(0, right), { stream: true });
  return encodeText(given, encoding).length;
}

function strict(encoding: Encoding): TextDecoder {
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
}

/** A fault that names the encoding the file may be in, and the remedy. */
function foreign(encoding: Encoding, bytes: Uint8Array, message: string): RawText {
  return {
    raw: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes),
    encoding,
    fault: { line: 1, column: 1, rule: "encoding", message, remedy: ENCODING_REMEDY },
  };
}

/**
 * Detects UTF-16 without a byte order mark by the zero bytes of spaces and line ends, and its byte order by which of
 * the two gives such characters.
 */
export function wideWithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes.length < 4 || bytes.length % 2 === 1 || !bytes.includes(0)) return undefined;
  const little = signsIn("utf-16le", bytes);
  const big = signsIn("utf-16be", bytes);
  // Fewer than five in a thousand are stray zeros in another encoding.
  if (Math.max(little, big) < bytes.length / 400) return undefined;
  // Stryker disable next-line EqualityOperator: no text has as many in either order
  return little > big ? "utf-16le" : "utf-16be";
}

/** Number of spaces, line ends and common punctuation marks; 0 if the bytes are no text in the encoding. */
function signsIn(encoding: Encoding, bytes: Uint8Array): number {
  try {
    const text = strict(encoding).decode(bytes);
    const strange = [...text.matchAll(/(?![\n\r\t\f])[\p{Cc}\p{Cn}\p{Co}]/gu)].length;
    return strange > text.length / 100 ? 0 : [...text.matchAll(/[ \n\r，。、؛،]/gu)].length;
  } catch {
    return 0;
  }
}
