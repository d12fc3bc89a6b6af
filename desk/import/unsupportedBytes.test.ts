import { describe, expect, it } from "vitest";
import { archiveReason, refuseUnsupportedBytes } from "./unsupportedBytes.ts";

const bytes = (text: string) => Buffer.from(text, "latin1");
function reason(text: string): string | undefined {
  try {
    refuseUnsupportedBytes(bytes(text));
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
const at = (place: number, text: string) => "x".repeat(place) + text;
const wide = (text: string) => Buffer.from(text, "utf16le").toString("latin1");
const COMPOUND = "\xD0\xCF\x11\xE0";

describe("bytes that are no text", () => {
  it.each([
    ["{\\rtf1 words}", "rich text (RTF); open it and save it as .docx"],
    ["%!PS-Adobe", "PostScript; copy its text"],
    ["\xC5\xD0\xD3\xC6", "PostScript; copy its text"],
    ["\xFFWPC", "WordPerfect file; open it and save it as .docx"],
    ["\xDB\xA5", "very old Word file; open it and save it as .docx"],
    ["1\xBE\0\0", "Microsoft Write; open it and save it as .docx"],
    [at(60, "BOOKMOBI"), "Kindle book; open it in its reader"],
    ["AT&TFORM", "DjVu document; copy its text"],
    ["ITSF", "Windows help book; open it in its reader"],
    ["\x1F\x8B", "(gzip); unpack it first"],
    ["BZh9", "(bzip2); unpack it first"],
    ["\xFD7zXZ\0", "(xz); unpack it first"],
    ["\x28\xB5\x2F\xFD", "(zstd); unpack it first"],
    ["7z\xBC\xAF\x27\x1C", "7-Zip archive; unpack it first"],
    ["Rar!\x1A\x07", "RAR archive; unpack it first"],
    [at(257, "ustar"), "tar archive; unpack it first"],
    ...["\xFF\xD8\xFF", "\x89PNG", "GIF8", "II*\0", "MM\0*", "8BPS", "\0\0\x01\0", "\xFF\x0A"].map(
      (start) => [start, "a picture; name it with --picture"],
    ),
    ["\0\0\0\x0CJXL ", "a picture"],
    ["\0\0\0\x0CjP  ", "a picture"],
    [at(8, "WEBP"), "a picture"],
    ["BM1234\0\0\0\0", "a picture"],
    ...["avif", "avis", "heic", "heix", "heim", "hevc", "mif1", "msf1"].map((brand) => [
      `\0\0\0\x18ftyp${brand}`,
      "a picture",
    ]),
    ["\0\0\0\x18ftypisom", "sound or film, and has no words"],
    ["\0\0\0\x18ftypxavif", "sound or film"],
    ...["ID3", "\xFF\xFB", "OggS", "fLaC", "\x1A\x45\xDF\xA3"].map((start) => [
      start,
      "sound or film",
    ]),
    [at(8, "WAVE"), "sound or film"],
    [at(8, "AVI "), "sound or film"],
    ["SQLite format 3\0", "a database; export"],
    ...["wOF2", "\0\x01\0\0\0", "OTTO"].map((start) => [start, "a font; a story's words"]),
    ...["\x7FELF", "MZ\x90\0"].map((start) => [start, "a program; a story's words"]),
    ...["\xFF\xFE\0\0", "\0\0\xFE\xFF"].map((start) => [start, "UTF-32; save it as UTF-8"]),
    ["\x01ABC\x02", "transmission signs"],
    ["\x16\x16\x01ABC\x02", "transmission signs"],
    ["%PDF-1.7", "it is a PDF; copy its text"],
    ["\0\xFF%PDF-1.7", "it is a PDF"],
    [at(1018, "\n%PDF-1.7").slice(3), "it is a PDF"],
    ["bplist00 WebMainResource", "web archive of Safari; save the page"],
    ["bplist00 other", "settings of a Mac; a story's words"],
    [COMPOUND + wide("WordDocument"), "old Word or Office file; open it"],
    [COMPOUND + wide("EncryptedPackage"), "locked with a password; save it without one"],
    [COMPOUND + wide("__properties_version1.0"), "message of Outlook; copy"],
    [COMPOUND + wide("Workbook"), "old table or set of slides"],
    [`${COMPOUND}${wide("PowerPoint Document")}x`, "old table or set of slides"],
  ])("are refused by name: %j", (start = "", words = "") => {
    expect(reason(`${start}\0\0\0\0\0\0`)).toContain(words);
  });

  it.each([
    "BMW opens a plant in the valley",
    "They asked: %PDF-x or not",
    "In words: %PDF-1.7 is a mark of files",
    `${"x".repeat(1024)}\n%PDF-1.7`,
    "ustar and BOOKMOBI",
    "WEBP, WAVE and AVI",
    "\x01 without an end",
    "\x02 without a start",
    "After ftypavif",
    "ID 3",
  ])("are told from words: %j", (text) => {
    expect(reason(text)).toBeUndefined();
  });

  it("are read to where they end, wherever they lie in memory", () => {
    const all = bytes("{\\rtf words %PDF-1.7");
    expect(() => refuseUnsupportedBytes(all.subarray(5, 11))).not.toThrow();
  });
});

describe("an archive", () => {
  it.each([
    [["x"], "application/epub+zip\n", /EPUB book; open it in its reader/],
    [["x"], "application/vnd.oasis.opendocument.text", /OpenDocument text.*save it as \.docx/],
    [["x"], "application/vnd.oasis.opendocument.spreadsheet", /table or drawing; copy/],
    [["x"], "application/vnd.oasis.opendocument.presentation", /table or drawing; copy/],
    [["x"], "application/vnd.oasis.opendocument.graphics", /table or drawing; copy/],
    [["x"], "application/vnd.adobe.indesign-idml-package", /InDesign file; export/],
    [["a", "xl/workbook.xml"], undefined, /Excel table; copy/],
    [["ppt/presentation.xml"], undefined, /PowerPoint file; copy/],
    [["Index.zip"], undefined, /Pages, Numbers or Keynote; export/],
    [["a/Index/Document.iwa"], undefined, /Pages/],
    [["index.xml"], undefined, /Pages/],
    [["index.apxl"], undefined, /Pages/],
    [
      ["my.xl/a", "a/ppt/b", "index.xmlx", "a/index.xml", "MyIndex.zip"],
      "",
      /no Word file; unpack/,
    ],
  ])("is named by its parts, %j, and the type that it claims, %s", (names, type, wanted) => {
    expect(archiveReason(new Set(names), type)).toMatch(wanted);
  });
});
