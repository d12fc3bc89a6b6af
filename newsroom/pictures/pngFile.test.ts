import { crc32, deflateSync, inflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { orientationTiff } from "./extraMetadata.ts";
import { metadataOfPng, rewritePng } from "./pngFile.ts";

const SIGNATURE = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
const PLAIN = { xmp: undefined, orientation: 1 };
const PACKET = Buffer.from("<x:xmpmeta>Tor öffnet sich</x:xmpmeta>");

/** A chunk (PNG, third edition, 5.3): length, type, data and the CRC-32 of type and data. */
function chunk(type: string, data: Buffer | string = ""): Buffer {
  const body = Buffer.concat([Buffer.from(type), Buffer.from(data as string, "latin1")]);
  const bytes = Buffer.alloc(body.length + 8);
  bytes.writeUInt32BE(body.length - 4, 0);
  body.copy(bytes, 4);
  bytes.writeUInt32BE(crc32(body), body.length + 4);
  return bytes;
}

const IHDR = chunk("IHDR", "\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0");
const IDAT = chunk("IDAT", deflateSync(Buffer.from([0, 10, 20, 30])));
const IEND = chunk("IEND");

/** A PNG of one pixel with more chunks between its header and its pixels. */
const png = (...more: Buffer[]) => Buffer.concat([SIGNATURE, IHDR, ...more, IDAT, IEND]);

/** A PNG's chunks, whose lengths and checksums have to be right. */
function chunksOf(content: Buffer | undefined) {
  if (!content) throw new Error("there is no PNG");
  expect(content.subarray(0, 8)).toEqual(SIGNATURE);
  const chunks: Array<{ type: string; data: Buffer }> = [];
  for (let at = 8; at < content.length; ) {
    const end = at + 8 + content.readUInt32BE(at);
    expect(content.readUInt32BE(end)).toBe(crc32(content.subarray(at + 4, end)));
    const type = content.toString("latin1", at + 4, at + 8);
    chunks.push({ type, data: content.subarray(at + 8, end) });
    at = end + 4;
  }
  return chunks;
}

const typesOf = (content: Buffer | undefined) => chunksOf(content).map(({ type }) => type);

describe("a PNG's metadata, for programs that read it", () => {
  const KEYWORD = Buffer.from("XML:com.adobe.xmp\0");
  const text = (...parts: Array<Buffer | string>) =>
    Buffer.concat([KEYWORD, ...parts.map((part) => Buffer.from(part as string, "latin1"))]);
  const packetsIn = (...more: Buffer[]) =>
    chunksOf(metadataOfPng(png(...more)))
      .filter(({ type }) => type === "iTXt")
      .map(({ data }) => data);
  /** As XMP's specification, part 3, 1.1.5 wants it: no compression, no language. */
  const PLAINLY = Buffer.concat([KEYWORD, Buffer.alloc(4), PACKET]);

  it.each([
    ["as the specification of XMP says", chunk("iTXt", text("\0\0\0\0", PACKET))],
    ["in a language and with a translated keyword", chunk("iTXt", text("\0\0de\0Titel\0", PACKET))],
    ["compressed", chunk("iTXt", text("\x01\0\0\0", deflateSync(PACKET)))],
    [
      "compressed, in a language and with a translated keyword",
      chunk("iTXt", text("\x01\0de-AT\0Titel\0", deflateSync(PACKET))),
    ],
    ["as compressed text", chunk("zTXt", text("\0", deflateSync(PACKET)))],
  ])("has the packet of XMP, which programs write %s", (_, written) => {
    expect(packetsIn(written)).toEqual([PLAINLY]);
  });

  it.each([
    ["under another name", chunk("iTXt", Buffer.concat([Buffer.from("Title\0\0\0\0\0"), PACKET]))],
    [
      "under a longer name",
      chunk("iTXt", Buffer.concat([Buffer.from("XML:com.adobe.xmp2\0\0\0\0\0"), PACKET])),
    ],
    [
      "under another name, compressed",
      chunk("zTXt", Buffer.concat([Buffer.from("Title\0\0"), deflateSync(PACKET)])),
    ],
    ["in a chunk that is no text", chunk("prVt", text("\0\0\0\0", PACKET))],
    ["in a text that is Latin only", chunk("tEXt", text(PACKET))],
    ["in bytes that do not decompress", chunk("zTXt", text("\0not deflated"))],
    [
      "in bytes that do not decompress, international",
      chunk("iTXt", text("\x01\0\0\0not deflated")),
    ],
    [
      "unpacking to more than a megabyte",
      chunk("zTXt", text("\0", deflateSync(Buffer.alloc(1_000_001)))),
    ],
  ])("has nothing that is %s", (_, written) => {
    expect(packetsIn(written)).toEqual([]);
  });

  it("has a packet of a megabyte, and none that is made to fill the memory", () => {
    const most = chunk("zTXt", text("\0", deflateSync(Buffer.alloc(1_000_000))));
    expect(packetsIn(most)[0]).toHaveLength(PLAINLY.length - PACKET.length + 1_000_000);
  });

  it("has header, Exif and end beside it and none of the pixels, in the file's order", () => {
    const exif = chunk("eXIf", orientationTiff(6));
    const content = png(
      chunk("tEXt", "Author\0Jane"),
      exif,
      chunk("iTXt", text("\0\0\0\0", PACKET)),
    );
    expect(metadataOfPng(content)).toEqual(
      Buffer.concat([SIGNATURE, IHDR, exif, chunk("iTXt", PLAINLY), IEND]),
    );
  });

  it("is read as far as a file goes that is cut off", () => {
    const exif = chunk("eXIf", orientationTiff(6));
    const whole = Buffer.concat([SIGNATURE, IHDR, exif, IDAT]);
    for (const more of [0, 4, 11]) {
      const cut = Buffer.concat([whole, IEND.subarray(0, more)]);
      expect(metadataOfPng(cut), `${more} bytes`).toEqual(Buffer.concat([SIGNATURE, IHDR, exif]));
    }
  });

  it("is looked for in PNG files only", () => {
    expect(metadataOfPng(Buffer.from("GIF89a, and no PNG"))).toBeUndefined();
    expect(metadataOfPng(Buffer.from("\x89PNG\r\n\x1a"))).toBeUndefined();
    expect(metadataOfPng(Buffer.alloc(0))).toBeUndefined();
  });
});

describe("a PNG that is rewritten", () => {
  it("keeps every chunk of which its picture consists, byte for byte and in order", () => {
    const types = "PLTE tRNS gAMA cHRM sRGB cICP sBIT mDCV cLLI bKGD pHYs acTL fcTL fdAT";
    const whole = png(...types.split(" ").map((type) => chunk(type, `of ${type}`)));
    expect(rewritePng(whole, PLAIN)).toEqual(whole);
  });

  it("keeps no other chunk, and nothing after its end", () => {
    const others = "tEXt zTXt iTXt eXIf tIME sPLT hIST prVt dSIG".split(" ");
    const whole = png(...others.map((type) => chunk(type, "Jane\0\0of her")));
    expect(rewritePng(Buffer.concat([whole, chunk("tEXt", "Author\0Jane")]), PLAIN)).toEqual(png());
  });

  it("has a packet and an orientation directly after its header, where readers of a stream need them", () => {
    const packet = chunk(
      "iTXt",
      Buffer.concat([Buffer.from("XML:com.adobe.xmp\0\0\0\0\0"), PACKET]),
    );
    const exif = chunk("eXIf", orientationTiff(6));
    expect(rewritePng(png(), { xmp: PACKET, orientation: 6 })).toEqual(png(packet, exif));
    expect(rewritePng(png(), { xmp: PACKET, orientation: 1 })).toEqual(png(packet));
    expect(rewritePng(png(), { xmp: undefined, orientation: 2 })).toEqual(
      png(chunk("eXIf", orientationTiff(2))),
    );
  });

  it.each([
    ["no PNG", Buffer.from("GIF89a, and no PNG")],
    ["a PNG without an end", SIGNATURE],
    ["a PNG without an end", Buffer.concat([SIGNATURE, IHDR, IDAT])],
    ["a PNG without an end", png().subarray(0, -1)],
    ["a PNG chunk without an end", Buffer.concat([SIGNATURE, IHDR, IDAT.subarray(0, -1)])],
    ["a PNG chunk without an end", Buffer.concat([SIGNATURE, IHDR, Buffer.alloc(12, 0xff)])],
  ])("is refused as %s", (reason, content) => {
    expect(() => rewritePng(content, PLAIN)).toThrow(
      expect.objectContaining({ name: "UnknownStructure", message: reason }),
    );
  });
});

describe("a PNG's colour profile", () => {
  const profile = async () => {
    const p3 = sharp({ create: { width: 1, height: 1, channels: 3, background: "#e03010" } });
    return (await sharp(await p3.withIccProfile("p3").png().toBuffer()).metadata()).icc ?? IEND;
  };
  const named = (name: string, packed: Buffer) =>
    chunk("iCCP", Buffer.concat([Buffer.from(name, "latin1"), packed]));

  it("is kept before the pixels under a name that tells nothing, compressed by deflate", async () => {
    const own = named("Jane's laptop\0\0", deflateSync(await profile()));
    const after = rewritePng(png(own), PLAIN);
    expect(typesOf(after)).toEqual(["IHDR", "iCCP", "IDAT", "IEND"]);
    const data = chunksOf(after)[1]?.data ?? IEND;
    // Name, the end of the name, and method 0 (PNG, 11.3.2.3).
    expect(data.subarray(0, 9).toString("latin1")).toBe("Colours\0\0");
    expect(inflateSync(data.subarray(9)).toString("latin1", 36, 40)).toBe("acsp");
    expect(rewritePng(after, PLAIN)).toEqual(after);
  });

  it("may have the shortest of names", async () => {
    const own = named("J\0\0", deflateSync(await profile()));
    expect(typesOf(rewritePng(png(own), PLAIN))).toContain("iCCP");
  });

  it.each([
    ["has no name", chunk("iCCP", "Colours")],
    ["does not decompress", named("Colours\0\0", Buffer.from("not deflated"))],
    ["is none", named("Colours\0\0", deflateSync(Buffer.from("no profile")))],
  ])("is left out where it %s", (_, own) => {
    expect(rewritePng(png(own), PLAIN)).toEqual(png());
  });

  it("is left out where it is made to fill the memory", async () => {
    const own = await profile();
    const padded = (length: number) =>
      typesOf(
        rewritePng(
          png(named("Colours\0\0", deflateSync(Buffer.concat([own, Buffer.alloc(length)])))),
          PLAIN,
        ),
      );
    expect(padded(8_000_000 - own.length)).toContain("iCCP");
    expect(padded(8_000_001 - own.length)).not.toContain("iCCP");
  });
});
