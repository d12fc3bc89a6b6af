import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it, vi } from "vitest";
import { type PlantedFormat, plantedPicture } from "../../testkit/plantedPictures.ts";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { MeasuredPictures } from "./measuredPictures.ts";
import * as measuring from "./measurePicture.ts";

const measure = (content: Buffer) =>
  measuring.measurePicture(content, createHash("sha256").update(content).digest("hex"));

const noise = (width = 300, height = 200) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: "#888",
      noise: { type: "gaussian", mean: 128, sigma: 30 },
    },
  });

describe("a picture that does not hold what its header claims", () => {
  it.each(["jpeg", "png", "webp", "avif", "gif"] as PlantedFormat[])(
    "is broken as %s wherever its upload broke off",
    async (format) => {
      const whole = await noise(90, 60).toFormat(format).toBuffer();
      expect(await measure(whole)).toMatchObject({ width: 90, height: 60 });
      for (const share of [0.05, 0.3, 0.5, 0.8, 0.97]) {
        const part = whole.subarray(0, Math.floor(whole.length * share));
        expect(await measure(part), String(share)).toHaveProperty("broken");
      }
    },
  );

  it("is broken as a progressive JPEG of which the first scans have come", async () => {
    const whole = await noise().jpeg({ progressive: true }).toBuffer();
    const part = whole.subarray(0, Math.floor(whole.length * 0.7));
    expect(await measure(part)).toEqual({
      broken: "damaged: not all of it can be decoded",
      remedy: "export or copy it again: an upload may have broken off",
    });
  });

  it("is broken where one frame of an animation is", async () => {
    const frames = await Promise.all([1, 2, 3].map(() => noise(60, 40).png().toBuffer()));
    const film = await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer();
    expect(await measure(film)).toMatchObject({ width: 60, height: 40 });
    const damaged = Buffer.from(film);
    // The header of the last frame's pixels.
    const pixels = film.lastIndexOf("VP8 ", undefined, "latin1") + 8;
    damaged.fill(0, pixels, pixels + 10);
    expect(await measure(damaged)).toHaveProperty("broken");
  });

  it.each([
    ["nothing", "", "no picture that can be read"],
    ["words", "not a picture", "no picture that can be read"],
    [
      "a drawing in SVG",
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      "a svg file",
    ],
  ])("is broken where it is %s", async (_, content, broken) => {
    expect(await measure(Buffer.from(content))).toMatchObject({ broken });
  });

  it("is broken as TIFF, which no browser shows", async () => {
    expect(await measure(await noise().tiff().toBuffer())).toMatchObject({ broken: "a tiff file" });
  });

  it("is broken where a few bytes claim more pixels than can be decoded", async () => {
    const bomb = await measure(blackPng(60_000, 60_000));
    expect(bomb).toHaveProperty("broken");
    const large = await measure(blackPng(15_000, 9_000));
    expect(large).toEqual({
      broken: "too large to be decoded, with 15000 × 9000 pixels",
      remedy: "scale it down to 3000 pixels on its longer side",
    });
  });
});

describe("a picture of an uncommon kind", () => {
  it.each([
    ["in CMYK", () => noise().toColourspace("cmyk").jpeg()],
    ["of 16 bits", () => noise().toColourspace("rgb16").png()],
    ["in grey", () => noise().greyscale().jpeg()],
    ["with a colour profile", () => noise().withIccProfile("p3").jpeg()],
  ])("can be shown %s", async (_, make) => {
    expect(await measure(await make().toBuffer())).toMatchObject({ width: 300, height: 200 });
  });

  it("has what follows its end taken away later, and is sound", async () => {
    const file = Buffer.concat([
      await noise().jpeg().toBuffer(),
      Buffer.from("PK\x03\x04 archive"),
    ]);
    expect(await measure(file)).toMatchObject({ format: "jpeg", width: 300 });
  });

  it.each([
    [5, 200, 300],
    [3, 300, 200],
  ])(
    "has its size as it is seen where its orientation is %i",
    async (orientation, width, height) => {
      const file = await noise().withMetadata({ orientation }).jpeg().toBuffer();
      expect(await measure(file)).toMatchObject({ width, height });
    },
  );
});

describe("transparency", () => {
  const lettered = (ink: string, ground: string) =>
    sharp({ create: { width: 400, height: 300, channels: 4, background: ground } })
      .composite([
        {
          input: { create: { width: 300, height: 40, channels: 4, background: ink } },
          left: 50,
          top: 100,
        },
      ])
      .png()
      .toBuffer();

  it.each([
    ["dark lettering on nothing", "#1a1715", "#0000", "light"],
    ["coloured lettering on nothing", "#c04020", "#0000", "light"],
    ["white lettering on nothing", "#fff", "#0000", "dark"],
    ["dark lettering on pale glass", "#1a1715", "#eeee", undefined],
    ["dark lettering on half-transparent white", "#1a1715", "#fff8", "light"],
    ["an alpha channel that hides everything", "#1a1715", "#ffff", undefined],
  ])("of %s asks for the right backdrop", async (_, ink, ground, backdrop) => {
    const measured = await measure(await lettered(ink, ground));
    expect("backdrop" in measured ? measured.backdrop : undefined).toBe(backdrop);
  });

  it("is none in a JPEG", async () => {
    expect(await measure(await plantedPicture("jpeg"))).not.toHaveProperty("backdrop");
  });
});

describe("what has been measured", () => {
  it("is not decoded again by the next check, and nothing broken is remembered", async () => {
    const file = path.join(temporaryFolder(), "kept/measured.json");
    const whole = await noise().jpeg().toBuffer();
    const first = new MeasuredPictures(file);
    const measured = await first.measure(whole);
    await first.measure(whole.subarray(0, 900));
    await first.save();
    const decode = vi.spyOn(sharp.prototype, "raw");
    const second = new MeasuredPictures(file);
    expect(await second.measure(whole)).toEqual(measured);
    expect(decode).not.toHaveBeenCalled();
    decode.mockRestore();
    expect(await second.measure(whole.subarray(0, 900))).toHaveProperty("broken");
    expect(Object.keys(JSON.parse(readFileSync(file, "utf8")).pictures)).toHaveLength(1);
  });

  it.each(["", "{", "[]", '{"measure":0,"pictures":{}}', '{"measure":1}'])(
    "is measured again where the memory is %j",
    async (memory) => {
      const file = path.join(temporaryFolder(), "measured.json");
      writeFileSync(file, memory);
      const measured = await new MeasuredPictures(file).measure(await noise().png().toBuffer());
      expect(measured).toMatchObject({ width: 300, height: 200, format: "png" });
    },
  );

  it("is found where the memory cannot be written", async () => {
    const file = path.join(temporaryFolder(), "measured.json");
    mkdirSync(file);
    const pictures = new MeasuredPictures(file);
    expect(await pictures.measure(await noise().png().toBuffer())).toMatchObject({ width: 300 });
    await expect(pictures.save()).resolves.toBeUndefined();
  });
});

/** A black PNG of one bit a pixel: a million times smaller than what it unpacks to. */
function blackPng(width: number, height: number): Buffer {
  const chunk = (type: string, inside: Buffer) => {
    const bytes = Buffer.concat([Buffer.alloc(8), inside, Buffer.alloc(4)]);
    bytes.writeUInt32BE(inside.length, 0);
    bytes.write(type, 4, "latin1");
    let crc = 0xffffffff;
    for (const byte of bytes.subarray(4, -4)) {
      crc ^= byte;
      for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    }
    bytes.writeUInt32BE((crc ^ 0xffffffff) >>> 0, bytes.length - 4);
    return bytes;
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.alloc(1_000))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
