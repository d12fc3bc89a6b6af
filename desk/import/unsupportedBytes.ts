import { CopyRefused } from "./rawStory.ts";

const SAVE_AS = "open it and save it as .docx";
const PICTURE = "it is a picture; name it with --picture beside the story it belongs to";
const UNPACK = "unpack it first and import the files in it";
const FILM = "it is sound or film, and has no words to read; write them into a .txt file";
const BOOK = "open it in its reader and copy the story's text into a .txt file";

interface Signature {
  /** Latin-1 text expected at the offset `at`. */
  starts: string;
  at?: number;
  reason: string;
}

/** Unsupported binary formats by their first bytes, with what to do about each. */
const SIGNATURES: readonly Signature[] = [
  { starts: "{\\rtf", reason: `it is rich text (RTF); ${SAVE_AS}` },
  { starts: "%!PS", reason: "it is PostScript; copy its text into a .txt file" },
  { starts: "\xC5\xD0\xD3\xC6", reason: "it is PostScript; copy its text into a .txt file" },
  { starts: "\xFFWPC", reason: `it is a WordPerfect file; ${SAVE_AS}` },
  { starts: "\xDB\xA5", reason: `it is a very old Word file; ${SAVE_AS}` },
  { starts: "1\xBE\0\0", reason: `it is a file of Microsoft Write; ${SAVE_AS}` },
  { starts: "BOOKMOBI", at: 60, reason: `it is a Kindle book; ${BOOK}` },
  { starts: "AT&TFORM", reason: "it is a DjVu document; copy its text into a .txt file" },
  { starts: "ITSF", reason: `it is a Windows help book; ${BOOK}` },
  { starts: "\x1F\x8B", reason: `it is compressed (gzip); ${UNPACK}` },
  { starts: "BZh", reason: `it is compressed (bzip2); ${UNPACK}` },
  { starts: "\xFD7zXZ\0", reason: `it is compressed (xz); ${UNPACK}` },
  { starts: "\x28\xB5\x2F\xFD", reason: `it is compressed (zstd); ${UNPACK}` },
  { starts: "7z\xBC\xAF\x27\x1C", reason: `it is a 7-Zip archive; ${UNPACK}` },
  { starts: "Rar!\x1A\x07", reason: `it is a RAR archive; ${UNPACK}` },
  { starts: "ustar", at: 257, reason: `it is a tar archive; ${UNPACK}` },
  { starts: "\xFF\xD8\xFF", reason: PICTURE },
  { starts: "\x89PNG", reason: PICTURE },
  { starts: "GIF8", reason: PICTURE },
  { starts: "II*\0", reason: PICTURE },
  { starts: "MM\0*", reason: PICTURE },
  { starts: "8BPS", reason: PICTURE },
  { starts: "\0\0\x01\0", reason: PICTURE },
  { starts: "\xFF\x0A", reason: PICTURE },
  { starts: "\0\0\0\x0CJXL ", reason: PICTURE },
  { starts: "\0\0\0\x0CjP  ", reason: PICTURE },
  { starts: "WEBP", at: 8, reason: PICTURE },
  { starts: "ID3", reason: FILM },
  { starts: "\xFF\xFB", reason: FILM },
  { starts: "OggS", reason: FILM },
  { starts: "fLaC", reason: FILM },
  { starts: "\x1A\x45\xDF\xA3", reason: FILM },
  { starts: "WAVE", at: 8, reason: FILM },
  { starts: "AVI ", at: 8, reason: FILM },
  { starts: "SQLite format 3\0", reason: "it is a database; export the story's text from it" },
  { starts: "wOF", reason: "it is a font; a story's words are in another file" },
  { starts: "\0\x01\0\0\0", reason: "it is a font; a story's words are in another file" },
  { starts: "OTTO", reason: "it is a font; a story's words are in another file" },
  { starts: "\x7FELF", reason: "it is a program; a story's words are in another file" },
  { starts: "MZ\x90\0", reason: "it is a program; a story's words are in another file" },
  { starts: "\xFF\xFE\0\0", reason: "it is written in UTF-32; save it as UTF-8 text" },
  { starts: "\0\0\xFE\xFF", reason: "it is written in UTF-32; save it as UTF-8 text" },
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
  if (found) throw new CopyRefused(found.reason);
  if (head.replaceAll("\x16", "").startsWith("\x01") && head.includes("\x02")) {
    throw new CopyRefused(
      "it is a wire message with its transmission signs (IPTC 7901 or ANPA 1312); copy the story's text alone into a .txt file",
    );
  }
  if (/(?:^|[^\x20-\x7E])%PDF-\d/.test(head)) {
    throw new CopyRefused("it is a PDF; copy its text into a .txt file");
  }
  if (head.startsWith("BM") && head.startsWith("\0\0\0\0", 6)) throw new CopyRefused(PICTURE);
  if (head.startsWith("ftyp", 4)) {
    const isPicture = /^(?:avif|avis|heic|heix|heim|hevc|mif1|msf1)/.test(head.slice(8));
    throw new CopyRefused(isPicture ? PICTURE : FILM);
  }
  if (head.startsWith("bplist")) refusePropertyList(bytes);
  if (head.startsWith("\xD0\xCF\x11\xE0")) refuseCompound(bytes);
}

function refusePropertyList(bytes: Uint8Array): never {
  throw new CopyRefused(
    latin1(bytes).includes("WebMainResource")
      ? "it is a web archive of Safari; save the page as its source (.html) instead"
      : "it is a list of settings of a Mac; a story's words are in another file",
  );
}

/** Old Office files, encrypted new ones and Outlook messages share one container format. */
function refuseCompound(bytes: Uint8Array): never {
  const names = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1));
  if (names.includes("EncryptedPackage")) {
    throw new CopyRefused("it is locked with a password; save it without one");
  }
  if (names.includes("__properties_version1.0")) {
    throw new CopyRefused(
      "it is a message of Outlook; copy the story's text alone into a .txt file",
    );
  }
  if (/Workbook|PowerPoint Document/.test(names)) {
    throw new CopyRefused(
      "it is an old table or set of slides of Office; copy the story's text into a .txt file",
    );
  }
  throw new CopyRefused(`it is an old Word or Office file; ${SAVE_AS}`);
}

/**
 * The reason for refusing an archive that is not a Word file, by the names of its parts and its declared
 * type.
 */
export function archiveReason(names: ReadonlySet<string>, mimetype: string | undefined): string {
  const claimed = mimetype?.trim() ?? "";
  const has = (pattern: RegExp) => [...names].some((name) => pattern.test(name));
  if (claimed === "application/epub+zip") return `it is an EPUB book; ${BOOK}`;
  if (/opendocument\.text/.test(claimed)) return `it is an OpenDocument text (.odt); ${SAVE_AS}`;
  if (/opendocument\.(?:spreadsheet|presentation|graphics)/.test(claimed)) {
    return "it is an OpenDocument table or drawing; copy the story's text into a .txt file";
  }
  if (/indesign/.test(claimed)) return "it is an InDesign file; export its text from there";
  if (has(/^xl\//)) return "it is an Excel table; copy the story's text into a .txt file";
  if (has(/^ppt\//)) return "it is a PowerPoint file; copy the story's text into a .txt file";
  if (has(/(?:^|\/)Index(?:\.zip$|\/Document\.iwa$)|^index\.(?:xml|apxl)$/)) {
    return "it is a file of Pages, Numbers or Keynote; export it as Word (.docx)";
  }
  return `it is an archive but no Word file; ${UNPACK}`;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
