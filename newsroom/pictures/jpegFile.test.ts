import { describe, expect, it } from "vitest";
import { colourProfile } from "../../testkit/colourProfiles.ts";
import { cleanColourProfile } from "./colourProfile.ts";
import { orientationTiff } from "./extraMetadata.ts";
import { rewriteJpeg } from "./jpegFile.ts";

const PLAIN = { xmp: undefined, orientation: 1 };
const PACKET = Buffer.from("<x:xmpmeta>Tor öffnet sich</x:xmpmeta>");

const bytes = (...parts: Array<string | Buffer | number[]>) =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part as number[]),
    ),
  );

/** A marker segment (ITU T.81, B.1.1.4): its length counts itself and the data. */
function segment(marker: number, ...inside: Array<string | Buffer | number[]>): Buffer {
  const data = bytes(...inside);
  return bytes([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff], data);
}

const SOI = bytes([0xff, 0xd8]);
const EOI = bytes([0xff, 0xd9]);
const TABLES = bytes(segment(0xdb, "quantisation"), segment(0xc4, "huffman"));
const FRAME = segment(0xc0, "frame");
/** A scan with stuffed bytes and restart markers in its data. */
const SCAN = bytes(
  segment(0xda, "scan"),
  [0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd7, 0xff, 0x00, 0x78],
);
const PIXELS = bytes(TABLES, FRAME, SCAN);

const jpeg = (...more: Buffer[]) => bytes(SOI, ...more, PIXELS, EOI);

describe("a JPEG that is rewritten", () => {
  it("keeps its tables, frames and scans byte for byte and in order (T.81, table B.1)", () => {
    const markers = [0xc1, 0xc2, 0xc3, 0xc5, 0xc7, 0xc9, 0xca, 0xcb, 0xcc, 0xcd, 0xcf, 0xdc, 0xdd];
    const whole = jpeg(
      ...markers.map((marker) => segment(marker, `of ${marker}`)),
      segment(0xdf, "e"),
    );
    expect(rewriteJpeg(whole, PLAIN)).toEqual(whole);
  });

  it("keeps all scans of a progressive picture, and the tables between them", () => {
    const whole = bytes(
      SOI,
      PIXELS,
      segment(0xc4, "other"),
      SCAN,
      segment(0xdc, "\0\x08"),
      SCAN,
      EOI,
    );
    expect(rewriteJpeg(whole, PLAIN)).toEqual(whole);
  });

  it("keeps no application's data and no comment, wherever they are, and nothing after its end", () => {
    const secret = (marker: number) => segment(marker, "SECRET of somebody");
    const others = [0xe0, 0xe1, 0xe2, 0xe3, 0xed, 0xee, 0xef, 0xf0, 0xfd, 0xfe, 0xc8].map(secret);
    const whole = bytes(SOI, ...others, PIXELS, ...others, SCAN, EOI, "SECRET film", EOI);
    expect(rewriteJpeg(whole, PLAIN)).toEqual(bytes(SOI, PIXELS, SCAN, EOI));
  });

  it("has no fill bytes between its segments (T.81, B.1.1.2)", () => {
    const whole = bytes(SOI, [0xff, 0xff], FRAME, [0xff], SCAN, [0xff, 0xff], EOI);
    // Those after a scan are part of its data.
    expect(rewriteJpeg(whole, PLAIN)).toEqual(bytes(SOI, FRAME, SCAN, [0xff, 0xff], EOI));
  });

  const RESOLUTION = "JFIF\0\x01\x02\x01\0\x48\0\x48";

  it("keeps its resolution, without the thumbnail beside it", () => {
    const own = segment(0xe0, RESOLUTION, "\x01\x01SECRET");
    expect(rewriteJpeg(jpeg(own), PLAIN)).toEqual(jpeg(segment(0xe0, RESOLUTION, "\0\0")));
  });

  it("keeps the first resolution where there are several, and before everything else", () => {
    const own = [
      segment(0xe0, "JFXX\0\x10 a thumbnail of another form"),
      segment(0xe0, RESOLUTION, "\0\0"),
      segment(0xe0, "JFIF\0\x01\x02\x01\0\x90\0\x90\0\0"),
    ];
    const whole = bytes(SOI, TABLES, ...own, FRAME, SCAN, EOI);
    expect(rewriteJpeg(whole, PLAIN)).toEqual(jpeg(segment(0xe0, RESOLUTION, "\0\0")));
  });

  it("has no resolution where that is cut off", () => {
    expect(rewriteJpeg(jpeg(segment(0xe0, RESOLUTION, "\0")), PLAIN)).toEqual(jpeg());
  });

  it("keeps how Adobe's programs transform colours, and no more of theirs", () => {
    const own = "Adobe\0\x64\0\0\0\0\x01";
    const whole = jpeg(segment(0xee, own, "SECRET"));
    expect(rewriteJpeg(whole, PLAIN)).toEqual(jpeg(segment(0xee, own)));
    expect(rewriteJpeg(jpeg(segment(0xee, "Adobe\0\x64\0\0\0\0")), PLAIN)).toEqual(jpeg());
  });

  it("has its orientation and then its packet at its beginning, where readers look for them", () => {
    const exif = segment(0xe1, "Exif\0\0", orientationTiff(6));
    const xmp = segment(0xe1, "http://ns.adobe.com/xap/1.0/\0", PACKET);
    const jfif = segment(0xe0, RESOLUTION, "\0\0");
    const whole = jpeg(jfif);
    expect(rewriteJpeg(whole, { xmp: PACKET, orientation: 6 })).toEqual(jpeg(jfif, exif, xmp));
    expect(rewriteJpeg(whole, { xmp: PACKET, orientation: 1 })).toEqual(jpeg(jfif, xmp));
    expect(rewriteJpeg(whole, { xmp: undefined, orientation: 2 })).toEqual(
      jpeg(jfif, segment(0xe1, "Exif\0\0", orientationTiff(2))),
    );
  });

  it("has a packet of 65,504 bytes at most, since a segment has no room for more", () => {
    const with64 = (length: number) =>
      rewriteJpeg(jpeg(), { xmp: Buffer.alloc(length, "x"), orientation: 1 });
    expect(with64(65_504)).toHaveLength(jpeg().length + 2 + 65_535);
    expect(() => with64(65_505)).toThrow("a JPEG segment that is too long");
  });

  it.each([
    ["no JPEG", bytes("\x89PNG\r\n\x1a\n")],
    ["no JPEG", bytes([0xff, 0xd9])],
    ["no JPEG", bytes([0xd8, 0xd8], PIXELS, EOI)],
    ["no JPEG segment at 2", SOI],
    ["no JPEG segment at 2", bytes(SOI, [0x00], PIXELS, EOI)],
    ["no JPEG segment at 2", bytes(SOI, SOI, PIXELS, EOI)],
    ["no JPEG segment at 2", jpeg(segment(0xd0, "out of a scan"))],
    ["no JPEG segment at 2", jpeg(segment(0xd7, "out of a scan"))],
    ["no JPEG segment at 2", jpeg(segment(0xbf, "reserved"))],
    ["no JPEG segment at 2", jpeg(bytes([0xff, 0xdb, 0, 1]))],
    ["no JPEG segment at 2", bytes(SOI, segment(0xdb, "cut off").subarray(0, -1))],
    ["no JPEG segment at 2", bytes(SOI, [0xff, 0xdb, 0])],
    ["a JPEG without an end", bytes(SOI, PIXELS)],
    ["a JPEG without an end", bytes(SOI, PIXELS, [0xff])],
  ])("is refused as %s", (reason, content) => {
    expect(() => rewriteJpeg(content, PLAIN)).toThrow(
      expect.objectContaining({ name: "UnknownStructure", message: reason }),
    );
  });

  it("may have segments without data, up to its last byte", () => {
    const whole = bytes(SOI, segment(0xdb), SCAN, EOI);
    expect(rewriteJpeg(whole, PLAIN)).toEqual(whole);
  });
});

describe("a JPEG's colour profile (ICC.1:2022, B.4)", () => {
  const part = (number: number, count: number, data: Buffer) =>
    segment(0xe2, "ICC_PROFILE\0", [number, count], data);

  it("is put together from its parts in their order, and stands before the pixels", () => {
    const own = colourProfile(4, { rXYZ: "red", desc: "Jane's screen" });
    const clean = cleanColourProfile(own) ?? EOI;
    const whole = jpeg(
      part(3, 3, own.subarray(150)),
      part(1, 3, own.subarray(0, 40)),
      part(2, 3, own.subarray(40, 150)),
    );
    expect(rewriteJpeg(whole, PLAIN)).toEqual(jpeg(part(1, 1, clean)));
    expect(rewriteJpeg(whole, { xmp: PACKET, orientation: 1 })).toEqual(
      jpeg(segment(0xe1, "http://ns.adobe.com/xap/1.0/\0", PACKET), part(1, 1, clean)),
    );
  });

  it("is taken apart where it is longer than a segment, each part with its number and their count", () => {
    const own = colourProfile(4, { A2B0: "table ".repeat(12_000) });
    const clean = cleanColourProfile(own) ?? EOI;
    expect(clean.length).toBeGreaterThan(70_000);
    const room = 65_533 - 14;
    const whole = jpeg(part(1, 2, own.subarray(0, 60_000)), part(2, 2, own.subarray(60_000)));
    const split = jpeg(part(1, 2, clean.subarray(0, room)), part(2, 2, clean.subarray(room)));
    // As a whole: a comparison of each byte takes a second.
    expect(rewriteJpeg(whole, PLAIN).equals(split)).toBe(true);
  });

  it("is left out where it is none", () => {
    expect(rewriteJpeg(jpeg(part(1, 1, Buffer.from("no profile"))), PLAIN)).toEqual(jpeg());
  });
});
