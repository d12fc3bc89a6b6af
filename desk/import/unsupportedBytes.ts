import { type PlainAnswer, tellAnswer } from "../words/answers/tellAnswer.ts";
import { CopyRefused } from "./rawStory.ts";
import { faultInstead, type UnsupportedFault } from "./unsupportedFault.ts";

/** A message that names the format and what to do, or both by themselves. */
type Reason = PlainAnswer | UnsupportedFault;

interface Signature {
  /** Latin-1 text expected at the offset `at`. */
  starts: string;
  at?: number;
  reason: Reason;
}

/** Unsupported binary formats by their first bytes, with what to do about each. */
const SIGNATURES: readonly Signature[] = [
  { starts: "{\\rtf", reason: ["isRtf", "saveAsDocx"] },
  { starts: "%!PS", reason: ["isPostScript", "copyText"] },
  { starts: "\xC5\xD0\xD3\xC6", reason: ["isPostScript", "copyText"] },
  { starts: "\xFFWPC", reason: ["isWordPerfect", "saveAsDocx"] },
  { starts: "\xDB\xA5", reason: ["isOldWord", "saveAsDocx"] },
  { starts: "1\xBE\0\0", reason: ["isWrite", "saveAsDocx"] },
  { starts: "BOOKMOBI", at: 60, reason: ["isKindle", "copyFromReader"] },
  { starts: "AT&TFORM", reason: ["isDjVu", "copyText"] },
  { starts: "ITSF", reason: ["isHelpBook", "copyFromReader"] },
  { starts: "\x1F\x8B", reason: ["isGzip", "unpackFirst"] },
  { starts: "BZh", reason: ["isBzip2", "unpackFirst"] },
  { starts: "\xFD7zXZ\0", reason: ["isXz", "unpackFirst"] },
  { starts: "\x28\xB5\x2F\xFD", reason: ["isZstd", "unpackFirst"] },
  { starts: "7z\xBC\xAF\x27\x1C", reason: ["isSevenZip", "unpackFirst"] },
  { starts: "Rar!\x1A\x07", reason: ["isRar", "unpackFirst"] },
  { starts: "ustar", at: 257, reason: ["isTar", "unpackFirst"] },
  { starts: "\xFF\xD8\xFF", reason: "isPicture" },
  { starts: "\x89PNG", reason: "isPicture" },
  { starts: "GIF8", reason: "isPicture" },
  { starts: "II*\0", reason: "isPicture" },
  { starts: "MM\0*", reason: "isPicture" },
  { starts: "8BPS", reason: "isPicture" },
  { starts: "\0\0\x01\0", reason: "isPicture" },
  { starts: "\xFF\x0A", reason: "isPicture" },
  { starts: "\0\0\0\x0CJXL ", reason: "isPicture" },
  { starts: "\0\0\0\x0CjP  ", reason: "isPicture" },
  { starts: "WEBP", at: 8, reason: "isPicture" },
  { starts: "ID3", reason: "isFilm" },
  { starts: "\xFF\xFB", reason: "isFilm" },
  { starts: "OggS", reason: "isFilm" },
  { starts: "fLaC", reason: "isFilm" },
  { starts: "\x1A\x45\xDF\xA3", reason: "isFilm" },
  { starts: "WAVE", at: 8, reason: "isFilm" },
  { starts: "AVI ", at: 8, reason: "isFilm" },
  { starts: "SQLite format 3\0", reason: "isDatabase" },
  { starts: "wOF", reason: ["isFont", "wordsElsewhere"] },
  { starts: "\0\x01\0\0\0", reason: ["isFont", "wordsElsewhere"] },
  { starts: "OTTO", reason: ["isFont", "wordsElsewhere"] },
  { starts: "\x7FELF", reason: ["isProgram", "wordsElsewhere"] },
  { starts: "MZ\x90\0", reason: ["isProgram", "wordsElsewhere"] },
  { starts: "\xFF\xFE\0\0", reason: "isUtf32" },
  { starts: "\0\0\xFE\xFF", reason: "isUtf32" },
];

/** Bytes that may precede a PDF's header. */
const PDF_WITHIN = 1024;

/**
 * Refuses binary formats by name, before anything decodes them as text.
 * @throws CopyRefused with the format and what to do instead
 */
export function refuseUnsupportedBytes(bytes: Uint8Array): void {
  const head = latin1(bytes.subarray(0, PDF_WITHIN));
  const found = SIGNATURES.find(({ starts, at = 0 }) => head.startsWith(starts, at));
  if (found) throw new CopyRefused(reasonText(found.reason));
  if (head.replaceAll("\x16", "").startsWith("\x01") && head.includes("\x02")) {
    throw new CopyRefused(tellAnswer("isWireMessage"));
  }
  if (/(?:^|[^\x20-\x7E])%PDF-\d/.test(head)) {
    throw new CopyRefused(tellAnswer("isPdf"));
  }
  if (head.startsWith("BM") && head.startsWith("\0\0\0\0", 6))
    throw new CopyRefused(tellAnswer("isPicture"));
  if (head.startsWith("ftyp", 4)) {
    const isPicture = /^(?:avif|avis|heic|heix|heim|hevc|mif1|msf1)/.test(head.slice(8));
    throw new CopyRefused(tellAnswer(isPicture ? "isPicture" : "isFilm"));
  }
  if (head.startsWith("bplist")) refusePropertyList(bytes);
  if (head.startsWith("\xD0\xCF\x11\xE0")) refuseCompound(bytes);
}

function refusePropertyList(bytes: Uint8Array): never {
  throw new CopyRefused(
    latin1(bytes).includes("WebMainResource")
      ? tellAnswer("isWebArchive")
      : tellAnswer("isMacSettings"),
  );
}

/** Old Office files, encrypted new ones and Outlook messages share one container format. */
function refuseCompound(bytes: Uint8Array): never {
  const names = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1));
  if (names.includes("EncryptedPackage")) {
    throw new CopyRefused(tellAnswer("isLocked"));
  }
  if (names.includes("__properties_version1.0")) {
    throw new CopyRefused(tellAnswer("isOutlook"));
  }
  if (/Workbook|PowerPoint Document/.test(names)) {
    throw new CopyRefused(tellAnswer("isOldOffice"));
  }
  throw new CopyRefused(faultInstead(["isOldWordOrOffice", "saveAsDocx"]));
}

/**
 * The reason for refusing an archive that is not a Word file, by the names of its parts and its declared
 * type.
 */
export function archiveReason(names: ReadonlySet<string>, mimetype: string | undefined): string {
  const claimed = mimetype?.trim() ?? "";
  const has = (pattern: RegExp) => [...names].some((name) => pattern.test(name));
  if (claimed === "application/epub+zip") return faultInstead(["isEpub", "copyFromReader"]);
  if (/opendocument\.text/.test(claimed)) return faultInstead(["isOdt", "saveAsDocx"]);
  if (/opendocument\.(?:spreadsheet|presentation|graphics)/.test(claimed)) {
    return tellAnswer("isOpenDocument");
  }
  if (/indesign/.test(claimed)) return tellAnswer("isInDesign");
  if (has(/^xl\//)) return tellAnswer("isExcel");
  if (has(/^ppt\//)) return tellAnswer("isPowerPoint");
  if (has(/(?:^|\/)Index(?:\.zip$|\/Document\.iwa$)|^index\.(?:xml|apxl)$/)) {
    return tellAnswer("isPages");
  }
  return faultInstead(["isArchive", "unpackFirst"]);
}

function reasonText(reason: Reason): string {
  return typeof reason === "string" ? tellAnswer(reason) : faultInstead(reason);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
