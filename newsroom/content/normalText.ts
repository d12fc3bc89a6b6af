/** Normalises decoded texts, for all readers of the content folder and for the desk in the browser. */

/** Line ends: CRLF, CR, LF, and Unicode's two separators (Unicode 5.8). */
export const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;

/** Control characters and lone surrogates, which HTML, XML and SQLite cannot store. */
export const CONTROL = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/u;

/**
 * A decoded file with LF line ends, without a byte order mark, in NFC and with U+FFFD for control characters and lone
 * surrogates. It has the same lines as the file.
 */
export function normalText(raw: string): string {
  return withoutControls(composedText(raw));
}

/** The same with its control characters. */
export function composedText(raw: string): string {
  return composed(raw.replaceAll("\uFEFF", "").replace(LINE_END, "\n"));
}

/** Puts U+FFFD in the place of each control character. */
export function withoutControls(text: string): string {
  return text.replace(new RegExp(CONTROL, "gu"), "\uFFFD");
}

/** Normalises a value after YAML has resolved its escape sequences. */
export function readValue(value: string): { text: string; control: string | undefined } {
  const text = composed(value.replace(LINE_END, "\n"));
  return { text, control: CONTROL.exec(text)?.[0] };
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
