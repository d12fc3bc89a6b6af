import { wideWithoutMark } from "../../newsroom/content/decodeText.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { CopyRefused } from "./rawStory.ts";

/** Decoded text, and a remark where its encoding is uncertain. */
export interface DecodedText {
  text: string;
  /** What an editor should know about the encoding. */
  remark?: string;
}

/**
 * Decodes bytes by their byte order mark, by the encoding that a page declares, or by trying.
 * @throws CopyRefused when they are not text
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const { text, remark } = decode(bytes);
  const plain = text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/\f/g, "\n");
  const strange = plain.match(/(?![\n\t])\p{Cc}/gu)?.length ?? 0;
  if (strange > 20 && strange > plain.length / 100) {
    throw new CopyRefused(tellAnswer("isNoText"));
  }
  const words = plain.replace(/(?![\n\t])[\p{Cc}\uFEFF]/gu, "");
  if (words.trim() === "") {
    throw new CopyRefused(tellAnswer("isEmpty"));
  }
  return { text: words, ...(remark ? { remark } : {}) };
}

function decode(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: read("utf-16le", bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: read("utf-16be", bytes) };
  const wide = wideWithoutMark(bytes);
  if (wide) {
    return {
      text: read(wide, bytes),
      remark: tellAnswer("readsAsUtf16"),
    };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return decodeOther(bytes);
  }
}

/**
 * Decodes bytes that are not valid UTF-8: by the declared encoding, as damaged UTF-8, or as Windows-1252.
 */
function decodeOther(bytes: Uint8Array): DecodedText {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const named =
    /<meta[^>]+charset\s*=\s*["']?([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head);
  const name = named?.[1] ?? named?.[2];
  if (name && !/^utf-?8$/i.test(name)) {
    try {
      return { text: read(name, bytes) };
    } catch {
      // An unknown name of an encoding is ignored.
    }
  }
  const damaged = read("utf-8", bytes);
  const lost = damaged.split("\uFFFD").length - 1;
  const right = damaged.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  if (right > lost * 3) {
    return {
      text: damaged,
      remark: tellAnswer("charactersLost", { count: lost, sign: "\uFFFD" }),
    };
  }
  return {
    text: read("windows-1252", bytes),
    remark: tellAnswer("readAsWestern"),
  };
}

function read(encoding: string, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (!WESTERN.test(encoding)) return text;
  // Some versions of Node decode these bytes as control characters, which no page intends.
  return text.replace(/[\u0080-\u009F]/g, (sign) => C1[sign.charCodeAt(0) - 0x80] ?? "");
}

/** Encodings that browsers decode as Windows-1252 (WHATWG Encoding Standard, 4.2). */
const WESTERN = /^(?:windows-?1252|cp-?1252|iso-?8859-?1|latin-?1|ascii|us-ascii)$/i;

/** The characters of Windows-1252 from 0x80 on; five bytes have none. */
const C1 = [..."€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ"].map((sign) => (sign === "\0" ? "" : sign));
