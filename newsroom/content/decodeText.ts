/** Decodes bytes for all readers of the content folder, so that they agree on every character. */

import type { RuleName } from "../problems/ruleBook.ts";
import { tell } from "../problems/words/tell.ts";
import { CONTROL, composedText, LINE_END, withoutControls } from "./normalText.ts";

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

/** Decodes bytes by their byte order mark, else as UTF-8. Never throws. */
export function decodeBytes(bytes: Uint8Array): RawText {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (!a && !b && c === 0xfe && d === 0xff)) {
    return foreign("utf-8", bytes, tell("encodingUtf32"));
  }
  if (a === 0xff && b === 0xfe) return decodeAs("utf-16le", bytes);
  if (a === 0xfe && b === 0xff) return decodeAs("utf-16be", bytes);
  const wide = wideWithoutMark(bytes);
  if (wide) return foreign(wide, bytes, tell("encodingUnmarked"));
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
  const text = composedText(raw);
  const control = controlFault(text);
  return {
    text: control ? withoutControls(text) : text,
    faults: [fault, control].filter((each) => each !== undefined),
  };
}

/** `U+0007` */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Control characters are reported in one message. */
function controlFault(text: string): TextFault | undefined {
  const first = CONTROL.exec(text);
  if (!first) return undefined;
  const lines = text.split("\n").flatMap((line, index) => (CONTROL.test(line) ? [index + 1] : []));
  const [, ...others] = lines;
  const found = { character: codePointName(first[0]), lines: others.slice(0, 5).join(", ") };
  const message =
    others.length === 0
      ? tell("controlCharacter", found)
      : others.length > 5
        ? tell("controlCharactersMany", { ...found, others: others.length - 5 })
        : tell("controlCharacters", found);
  return {
    ...positionIn(text, first.index),
    rule: "control-character",
    message,
    remedy: tell("controlCharacterRemedy"),
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
    return {
      raw,
      encoding,
      fault: {
        ...positionIn(read, read.length),
        rule: "encoding",
        message: tell(encoding === "utf-8" ? "encodingNotUtf8" : "encodingNotUtf16", {
          bytes: shown,
        }),
        remedy: tell("encodingWrongByteRemedy"),
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
    fault: { line: 1, column: 1, rule: "encoding", message, remedy: tell("encodingRemedy") },
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
