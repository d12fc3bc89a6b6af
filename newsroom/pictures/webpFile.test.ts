import { describe, expect, it } from "vitest";
import { colourProfile } from "../../testkit/colourProfiles.ts";
import { cleanColourProfile } from "./colourProfile.ts";
import { orientationTiff } from "./extraMetadata.ts";
import { rewriteWebp } from "./webpFile.ts";

const PLAIN = { xmp: undefined, orientation: 1 };
const PACKET = Buffer.from("<x:xmpmeta>odd</x:xmpmeta>");

const bytes = (...parts: Array<string | Buffer | number[]>) =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part as number[]),
    ),
  );

/** A number of 24 or 32 bits, the last byte first. */
const number = (value: number, length: number) => {
  const written = Buffer.alloc(length);
  written.writeUIntLE(value, 0, length);
  return written;
};

/** A chunk (RFC 9649, 2.3), which has a padding byte if its length is odd. */
const chunk = (type: string, ...inside: Array<string | Buffer | number[]>) => {
  const data = bytes(...inside);
  return bytes(type, number(data.length, 4), data, data.length % 2 === 1 ? [0] : []);
};

const webp = (...chunks: Buffer[]) => {
  const body = bytes("WEBP", ...chunks);
  return bytes("RIFF", number(body.length, 4), body);
};

/** The header of an extended file (RFC 9649, 2.7): flags, and the size of its canvas less one. */
const extended = (flags: number, width = 300, height = 200) =>
  chunk("VP8X", [flags, 0, 0, 0], number(width - 1, 3), number(height - 1, 3));

/** A key frame of VP8 (RFC 6386, 9.1) of 300 by 200 pixels, of which the scale in two bits is no part. */
const LOSSY = chunk("VP8 ", [0x10, 0, 0, 0x9d, 0x01, 0x2a], [0x2c, 0x41, 0xc8, 0x80], "pixels");
/** A lossless picture (RFC 9649, 3.4) of 300 by 200 pixels: 14 bits each, less one, then alpha. */
const lossless = (alpha: 0 | 1) => {
  const bits = 299 + 199 * 2 ** 14 + alpha * 2 ** 28;
  return chunk("VP8L", [0x2f], number(bits, 4), "pixels of it");
};
const ALPHA = chunk("ALPH", "transparency");

const ICC = 0x20;
const HAS_ALPHA = 0x10;
const EXIF = 0x08;
const XMP = 0x04;
const ANIMATION = 0x02;

describe("a WebP that is rewritten", () => {
  it("keeps its pixels byte for byte, in the simple form if it has nothing else", () => {
    for (const pixels of [LOSSY, lossless(0)]) {
      expect(rewriteWebp(webp(pixels), PLAIN)).toEqual(webp(pixels));
    }
    // Nothing of an extended header but its size is in use here.
    expect(rewriteWebp(webp(extended(0), LOSSY), PLAIN)).toEqual(webp(LOSSY));
  });

  it("keeps its transparency", () => {
    const whole = webp(extended(HAS_ALPHA), ALPHA, LOSSY);
    expect(rewriteWebp(whole, PLAIN)).toEqual(whole);
    expect(rewriteWebp(webp(lossless(1)), PLAIN)).toEqual(webp(extended(HAS_ALPHA), lossless(1)));
  });

  it("keeps no metadata, no unknown chunks, and nothing after its end", () => {
    const secrets = ["EXIF", "XMP ", "PRVT", "JUNK"].map((type) => chunk(type, "SECRET"));
    const whole = webp(extended(EXIF | XMP | HAS_ALPHA), ...secrets, ALPHA, LOSSY, ...secrets);
    expect(rewriteWebp(bytes(whole, "SECRET"), PLAIN)).toEqual(
      webp(extended(HAS_ALPHA), ALPHA, LOSSY),
    );
  });

  it.each([
    ["a lossy picture", LOSSY, 0],
    ["a lossless picture", lossless(0), 0],
    ["a lossless picture with transparency", lossless(1), HAS_ALPHA],
  ])(
    "has orientation and packet at its end, which its header announces with its size: %s",
    (_, pixels, flags) => {
      const exif = chunk("EXIF", orientationTiff(6));
      const xmp = chunk("XMP ", PACKET);
      const rewritten = (packet: Buffer | undefined, orientation: number) =>
        rewriteWebp(webp(pixels), { xmp: packet, orientation });
      expect(rewritten(PACKET, 6)).toEqual(webp(extended(flags | EXIF | XMP), pixels, exif, xmp));
      expect(rewritten(PACKET, 1)).toEqual(webp(extended(flags | XMP), pixels, xmp));
      expect(rewritten(undefined, 2)).toEqual(
        webp(extended(flags | EXIF), pixels, chunk("EXIF", orientationTiff(2))),
      );
    },
  );

  it("keeps the size of its own header, which is that of the canvas", () => {
    const whole = webp(extended(0, 16_384, 70_000), LOSSY);
    expect(rewriteWebp(whole, { xmp: PACKET, orientation: 1 })).toEqual(
      webp(extended(XMP, 16_384, 70_000), LOSSY, chunk("XMP ", PACKET)),
    );
  });

  it("keeps the order and timing of its frames, and in them nothing but pixels", () => {
    const place = bytes(
      number(2, 3),
      number(4, 3),
      number(299, 3),
      number(199, 3),
      number(80, 3),
      [2],
    );
    const secret = chunk("PRVT", "SECRET");
    const frame = (...inside: Buffer[]) => chunk("ANMF", place, ...inside);
    const loop = chunk("ANIM", [255, 255, 255, 255, 3, 0]);
    const flags = ANIMATION | HAS_ALPHA;
    const whole = webp(
      extended(flags | XMP),
      secret,
      loop,
      frame(ALPHA, LOSSY, secret),
      frame(secret, lossless(1)),
      chunk("XMP ", "SECRET"),
    );
    expect(rewriteWebp(whole, PLAIN)).toEqual(
      webp(extended(flags), loop, frame(ALPHA, LOSSY), frame(lossless(1))),
    );
    expect(rewriteWebp(whole, { xmp: PACKET, orientation: 1 })).toEqual(
      webp(
        extended(flags | XMP),
        loop,
        frame(ALPHA, LOSSY),
        frame(lossless(1)),
        chunk("XMP ", PACKET),
      ),
    );
  });

  it("keeps the colours of its profile before its pixels, and leaves out one that is none", () => {
    const own = colourProfile(4, { rXYZ: "red", desc: "Jane's screen" });
    const clean = cleanColourProfile(own) ?? PACKET;
    const whole = webp(extended(ICC), chunk("ICCP", own), LOSSY);
    expect(rewriteWebp(whole, PLAIN)).toEqual(webp(extended(ICC), chunk("ICCP", clean), LOSSY));
    const other = webp(extended(ICC), chunk("ICCP", "no profile"), LOSSY);
    expect(rewriteWebp(other, PLAIN)).toEqual(webp(LOSSY));
  });

  const long = webp(LOSSY);
  const longer = (more: number) => {
    const changed = Buffer.from(long);
    changed.writeUInt32LE(long.length - 8 + more, 4);
    return changed;
  };

  it.each([
    ["no WebP", bytes("\x89PNG\r\n\x1a\n and more")],
    ["no WebP", bytes("RIFF", number(4, 4), "WAVE")],
    ["no WebP", bytes("RIFX", number(4, 4), "WEBP")],
    ["no WebP", bytes("RIFF", number(3, 4), "WEB")],
    ["no WebP", longer(1)],
    ["a WebP chunk without an end", longer(-1)],
    ["a WebP without pixels", webp()],
    ["a WebP without pixels", webp(extended(0), chunk("XMP ", PACKET))],
    ["a WebP without a size", webp(chunk("VP8 ", "nine byte"))],
  ])("is refused as %s", (reason, content) => {
    expect(() => rewriteWebp(content, PLAIN)).toThrow(
      expect.objectContaining({ name: "UnknownStructure", message: reason }),
    );
  });
});
