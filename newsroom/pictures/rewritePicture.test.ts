import { deflateSync } from "node:zlib";
import ExifReader from "exifreader";
import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import {
  FORBIDDEN,
  PLANTED_XMP,
  type PlantedFormat,
  plantedPicture,
} from "../../testkit/plantedPictures.ts";
import { rewriteAvif } from "./avifFile.ts";
import { UnknownStructure } from "./extraMetadata.ts";
import { rewriteGif } from "./gifFile.ts";
import { rewriteJpeg } from "./jpegFile.ts";
import { rewritePng } from "./pngFile.ts";
import { rewritePicture } from "./rewritePicture.ts";
import { rewriteWebp } from "./webpFile.ts";

const PACKET = Buffer.from(
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
    '<rdf:Description rdf:about="" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="Agência"/>' +
    "</rdf:RDF></x:xmpmeta>",
);

const FORMATS: PlantedFormat[] = ["jpeg", "png", "webp", "avif", "gif"];

/** What a viewer shows: size and pixels of all frames, turned upright. */
async function seen(content: Buffer) {
  const { data, info } = await sharp(content, { pages: -1 })
    .autoOrient()
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: data.toString("base64") };
}

const textOf = (content: Buffer) => content.toString("latin1");

describe.each(FORMATS)("a file in the format %s", (format) => {
  it("is planted with what must not leave, or this test would prove nothing", async () => {
    const text = textOf(await plantedPicture(format));
    for (const marker of format === "gif" ? [] : FORBIDDEN.slice(0, 3)) {
      expect(text).toContain(marker);
    }
    expect(text).toContain(PLANTED_XMP);
  });

  it("keeps nothing of its own metadata", async () => {
    const clean = textOf(await rewritePicture(await plantedPicture(format), format, undefined));
    for (const marker of [...FORBIDDEN, PLANTED_XMP]) expect(clean).not.toContain(marker);
  });

  it.each([1, 3, 6])("shows the same pixels where its orientation is %i", async (orientation) => {
    const before = await plantedPicture(format, { orientation });
    const after = await rewritePicture(before, format, PACKET);
    expect(await seen(after)).toEqual(await seen(before));
  });

  it("carries the packet that it is given, where programs look for it", async () => {
    const clean = await rewritePicture(await plantedPicture(format), format, PACKET);
    expect(clean.includes(PACKET)).toBe(true);
    const { xmp } = await sharp(clean).metadata();
    // Neither of the two readers looks for XMP in a GIF.
    if (format === "gif") return;
    expect(xmp?.toString()).toBe(PACKET.toString());
    const read = ExifReader.load(clean, { expanded: true });
    expect(read.xmp?.Credit?.value).toBe("Agência");
  });

  it("is what it was when it is taken apart once more", async () => {
    const clean = await rewritePicture(await plantedPicture(format), format, PACKET);
    expect(await rewritePicture(clean, format, PACKET)).toEqual(clean);
  });
});

/** What the function for a format says of a file; undefined if it rewrites it. */
function refusal(format: PlantedFormat, content: Buffer): string | undefined {
  const rewrite = {
    avif: rewriteAvif,
    gif: rewriteGif,
    jpeg: rewriteJpeg,
    png: rewritePng,
    webp: rewriteWebp,
  };
  try {
    rewrite[format](content, { xmp: PACKET, orientation: 1 });
    return undefined;
  } catch (error) {
    if (!(error instanceof UnknownStructure)) throw error;
    return error.message;
  }
}

describe.each(FORMATS)("a file in the format %s that cannot be taken apart", (format) => {
  const small = () =>
    sharp({ create: { width: 8, height: 6, channels: 4, background: "#48c" } })
      .toFormat(format)
      .toBuffer();

  it("is refused with a reason wherever it is cut off", async () => {
    const whole = await small();
    expect(refusal(format, whole)).toBeUndefined();
    for (let length = 0; length < whole.length; length += 1) {
      expect(refusal(format, whole.subarray(0, length)), `${length} bytes`).toMatch(
        /^(?:no|an?) \w+/,
      );
    }
  });

  it("is refused where it is another format", async () => {
    const other = await sharp(await small())
      .toFormat(format === "png" ? "gif" : "png")
      .toBuffer();
    expect(refusal(format, other)).toMatch(/^(?:no|an?) /);
  });
});

describe("a file's pixels", () => {
  const noise = (channels: 3 | 4) =>
    sharp({
      create: {
        width: 61,
        height: 47,
        channels,
        background: { r: 200, g: 90, b: 40, alpha: 0.4 },
        noise: { type: "gaussian", mean: 120, sigma: 40 },
      },
    });

  it.each([
    ["a progressive JPEG", "jpeg", () => noise(3).jpeg({ progressive: true, mozjpeg: true })],
    ["a CMYK JPEG", "jpeg", () => noise(3).toColourspace("cmyk").jpeg()],
    ["a grey JPEG", "jpeg", () => noise(3).greyscale().jpeg()],
    ["a wide-gamut JPEG", "jpeg", () => noise(3).withIccProfile("p3").jpeg()],
    ["a PNG of 16 bits", "png", () => noise(3).toColourspace("rgb16").png()],
    ["a PNG with a palette", "png", () => noise(3).png({ palette: true })],
    ["a wide-gamut PNG", "png", () => noise(4).withIccProfile("p3").png()],
    ["a lossless WebP", "webp", () => noise(4).webp({ lossless: true })],
    ["a WebP with transparency", "webp", () => noise(4).webp()],
    ["a wide-gamut WebP", "webp", () => noise(3).withIccProfile("p3").webp()],
    ["an AVIF with transparency", "heif", () => noise(4).avif()],
    ["a wide-gamut AVIF", "heif", () => noise(3).withIccProfile("p3").avif()],
  ] as const)("are the same in %s", async (_, format, make) => {
    const before = await make().toBuffer();
    expect(await seen(await rewritePicture(before, format, PACKET))).toEqual(await seen(before));
  });

  it.each(["gif", "webp"] as const)("are the same in every frame of a %s", async (format) => {
    const frames = await Promise.all(
      ["#f00", "#0f0", "#00f"].map((background) =>
        sharp({ create: { width: 20, height: 10, channels: 4, background } })
          .png()
          .toBuffer(),
      ),
    );
    const film = sharp(frames, { join: { animated: true } });
    const before = await film.toFormat(format, { loop: 2, delay: [100, 200, 300] }).toBuffer();
    const after = await rewritePicture(before, format, PACKET);
    expect(await seen(after)).toEqual(await seen(before));
    const { pages, delay, loop } = await sharp(after, { pages: -1 }).metadata();
    expect({ pages, delay, loop }).toEqual({ pages: 3, delay: [100, 200, 300], loop: 2 });
  });

  it("are encoded anew where the file's structure is unknown", async () => {
    const jpeg = await noise(3).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    // Bytes between two segments, which decoders ignore.
    const odd = Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0x01]), jpeg.subarray(2)]);
    expect(() => rewriteJpeg(odd, { xmp: undefined, orientation: 1 })).toThrow(/no JPEG segment/);
    const clean = await rewritePicture(odd, "jpeg", PACKET);
    const { width, height, orientation } = await sharp(clean).metadata();
    expect({ width, height, orientation }).toEqual({
      width: 47,
      height: 61,
      orientation: undefined,
    });
    expect(clean.includes(PACKET)).toBe(true);
  });
});

describe("a colour profile", () => {
  const withOwner = async () => {
    const profile = (await sharp(await p3()).metadata()).icc ?? Buffer.alloc(0);
    // Apple's display profiles have such a tag with the device's serial number.
    const tag = Buffer.from("mmod\0\0\0\0SERIAL-C02XK0\0\0\0", "latin1");
    const count = profile.readUInt32BE(128);
    const table = Buffer.from(profile.subarray(128, 132 + count * 12));
    table.writeUInt32BE(count + 1, 0);
    for (let at = 8; at < table.length; at += 12)
      table.writeUInt32BE(table.readUInt32BE(at) + 12, at);
    const entry = Buffer.alloc(12);
    entry.write("mmod", 0, "latin1");
    entry.writeUInt32BE(profile.length + 12, 4);
    entry.writeUInt32BE(tag.length, 8);
    const header = Buffer.from(profile.subarray(0, 128));
    header.writeUInt32BE(profile.length + 12 + tag.length, 0);
    return Buffer.concat([header, table, entry, profile.subarray(132 + count * 12), tag]);
  };
  const p3 = () =>
    sharp({ create: { width: 8, height: 8, channels: 3, background: "#e03010" } })
      .withIccProfile("p3")
      .png()
      .toBuffer();

  it("is kept without the device that it was made for, and the colours are the same", async () => {
    const png = await p3();
    const packed = deflateSync(await withOwner());
    const start = png.indexOf("iCCP") - 4;
    const end = start + 12 + png.readUInt32BE(start);
    const inside = Buffer.concat([Buffer.from("iCCPReporter's laptop\0\0", "latin1"), packed]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(inside.length - 4);
    // Decoders ignore the checksum of an ancillary chunk only when told to.
    const { crc32 } = await import("node:zlib");
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(inside));
    const before = Buffer.concat([png.subarray(0, start), length, inside, sum, png.subarray(end)]);
    expect((await sharp(before).metadata()).icc?.includes("SERIAL-C02XK0")).toBe(true);
    const after = await rewritePicture(before, "png", undefined);
    const { icc } = await sharp(after).metadata();
    expect(icc?.includes("rXYZ")).toBe(true);
    expect(icc?.includes("SERIAL-C02XK0")).toBe(false);
    expect(after.includes("Reporter")).toBe(false);
    expect(await seen(after)).toEqual(await seen(before));
  });
});

describe("a damaged file", () => {
  const rewrites = {
    avif: rewriteAvif,
    gif: rewriteGif,
    jpeg: rewriteJpeg,
    png: rewritePng,
    webp: rewriteWebp,
  };

  it.each(FORMATS)(
    "of the format %s is taken apart or refused, and grows no larger",
    async (format) => {
      const whole = await plantedPicture(format);
      const change = fc.record({
        end: fc.integer({ min: 0, max: whole.length }),
        bytes: fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), {
          maxLength: 4,
        }),
      });
      fc.assert(
        fc.property(change, ({ end, bytes }) => {
          const damaged = Buffer.from(whole);
          for (const [at, value] of bytes) damaged[at] = value;
          let clean: Buffer;
          try {
            clean = rewrites[format](damaged.subarray(0, end), { xmp: undefined, orientation: 1 });
          } catch {
            return;
          }
          expect(clean.length).toBeLessThanOrEqual(whole.length + 1_000);
        }),
        { numRuns: 500 },
      );
    },
  );
});
