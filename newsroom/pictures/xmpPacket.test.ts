import ExifReader from "exifreader";
import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { FORBIDDEN, PLANTED_XMP, plantedPicture } from "../../testkit/plantedPictures.ts";
import type { PictureText } from "./pictureText.ts";
import { rewritePicture } from "./rewritePicture.ts";
import { xmpPacket } from "./xmpPacket.ts";

const plain = () =>
  sharp({ create: { width: 4, height: 4, channels: 3, background: "#888" } })
    .jpeg()
    .toBuffer();

/** A JPEG with a camera's Exif data. */
const fromCamera = (exif: Record<string, string>) =>
  sharp({ create: { width: 4, height: 4, channels: 3, background: "#888" } })
    .withExif({ IFD0: exif })
    .jpeg()
    .toBuffer();

/** What a program reads from a file that carries the packet. */
async function read(file: Buffer, words: PictureText = {}) {
  const packet = xmpPacket(file, words);
  const carrier = await rewritePicture(await plain(), "jpeg", packet);
  return ExifReader.load(carrier, { expanded: true }).xmp ?? {};
}

const values = async (file: Buffer, words?: PictureText) => {
  const tags = await read(file, words);
  return Object.fromEntries(
    Object.entries(tags).flatMap(([name, tag]) =>
      name === "_raw" || name === "about"
        ? []
        : [[name, (tag as { description: string }).description]],
    ),
  );
};

const PLANTED = {
  Credit: PLANTED_XMP,
  WebStatement: "https://agency.example/rights",
  DigitalSourceType: "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
  description: "Planted caption of Mosul & the Tigris",
  rights: "© 2014 Planted Agency",
  AltTextAccessibility: "Planted alt text",
  Licensor: "LicensorURL: https://agency.example/buy",
};

const PLANTED_NAMESPACES = [
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"',
  'xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/"',
  'xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"',
  'xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"',
  'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"',
];

describe("the packet of a picture", () => {
  it("names its vocabularies as the IPTC does, since programs compare the names", async () => {
    const packet = xmpPacket(await plantedPicture("jpeg"), {})?.toString() ?? "";
    const { length } = PLANTED_NAMESPACES;
    for (const name of PLANTED_NAMESPACES) expect(packet).toContain(name);
    expect(packet.match(/ xmlns:/g)).toHaveLength(length + 2);
  });

  it.each(["jpeg", "png", "webp", "avif"] as const)(
    "says of a %s what may leave, as the file says it, and nothing else",
    async (format) => {
      const file = await plantedPicture(format);
      expect(await values(file)).toEqual(PLANTED);
      const packet = xmpPacket(file, {})?.toString() ?? "";
      for (const marker of FORBIDDEN) expect(packet).not.toContain(marker);
    },
  );

  it("reads what is packed in a PNG, as many programs write it", async () => {
    const xmp = xmpPacket(await plantedPicture("jpeg"), {})?.toString() ?? "";
    const packed = await sharp(await plain())
      .withXmp(xmp)
      .png()
      .toBuffer();
    expect(packed.includes(PLANTED_XMP)).toBe(false);
    expect(await values(packed)).toEqual(PLANTED);
  });

  it("takes the paper's words where the file says nothing, and no others", async () => {
    const words = {
      caption: "A “bridge” <at> night & day",
      credit: "Reuters",
      ai: "made",
    } as const;
    expect(await values(await plain(), words)).toEqual({
      description: words.caption,
      Credit: "Reuters",
      DigitalSourceType: "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
    });
    expect(await values(await plantedPicture("jpeg"), words)).toEqual(PLANTED);
  });

  it("is not there where nobody says anything", async () => {
    expect(xmpPacket(await plain(), {})).toBeUndefined();
    expect(xmpPacket(Buffer.from("no picture"), {})).toBeUndefined();
  });

  it("names a photographer only where a published credit does", async () => {
    const file = await fromCamera({ Artist: "Ada Quill", Copyright: "Copyright Ada Quill" });
    expect(await values(file, { credit: "Reuters" })).toEqual({ Credit: "Reuters" });
    expect(await values(file, { credit: "Ada Quill/Reuters" })).toEqual({
      Credit: "Ada Quill/Reuters",
      creator: "Ada Quill",
      rights: "Copyright Ada Quill",
    });
  });

  it("passes a camera's copyright on that names nobody else than it says", async () => {
    const file = await fromCamera({ Artist: "Ada Quill", Copyright: "Copyright Reuters" });
    expect(await values(file)).toEqual({ rights: "Copyright Reuters" });
  });

  it("holds any words at all, as they are but for white space and control characters", async () => {
    const carrier = await plain();
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 250 }), (caption) => {
        const packet = xmpPacket(carrier, { caption });
        const line = Buffer.from(caption)
          .toString()
          .replace(/[\s\p{Cc}\u{fffe}\u{ffff}]+/gu, " ")
          .trim();
        if (line === "") {
          expect(packet).toBeUndefined();
          return;
        }
        const jpeg = Buffer.concat([
          Buffer.from("ffd8ffe1", "hex"),
          lengthOf(packet),
          Buffer.from("http://ns.adobe.com/xap/1.0/\0"),
          packet ?? Buffer.alloc(0),
          carrier.subarray(2),
        ]);
        const { xmp } = ExifReader.load(jpeg, { expanded: true });
        expect(xmp?.description?.description).toBe(line);
      }),
      { numRuns: 300 },
    );
  });

  it("cuts what is too long to go with every rendition", async () => {
    const packet = xmpPacket(await plain(), {
      caption: "long ".repeat(10_000),
      credit: "x".repeat(9_999),
    });
    expect(packet?.length).toBeLessThan(2_000);
  });
});

function lengthOf(packet: Buffer | undefined): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE((packet?.length ?? 0) + 31);
  return bytes;
}
