import { describe, expect, it } from "vitest";
import { rewriteGif } from "./gifFile.ts";

const PLAIN = { xmp: undefined, orientation: 1 };

const bytes = (...parts: Array<string | Buffer | number[]>) =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part as number[]),
    ),
  );

/** Signature, screen descriptor and colour table (GIF89a, 17 to 19) of that many bits. */
const head = (version: string, bits?: number) =>
  bytes(
    `GIF${version}`,
    [4, 0, 2, 0, bits === undefined ? 0x07 : 0x80 | (bits - 1), 0, 0],
    Buffer.alloc(bits === undefined ? 0 : 3 * 2 ** bits, 0x3b),
  );
const CONTROL = bytes([0x21, 0xf9, 4, 0x04, 10, 0, 0, 0]);
const LOOP = bytes([0x21, 0xff, 11], "NETSCAPE2.0", [3, 1, 0, 0, 0]);
const OLD_LOOP = bytes([0x21, 0xff, 11], "ANIMEXTS1.0", [3, 1, 0, 0, 0]);
/** An image with its own colour table of two, and two blocks of data. */
const IMAGE = bytes(
  [0x2c, 0, 0, 0, 0, 4, 0, 2, 0, 0x80],
  "\x3b\x3b\x3b\x21\x21\x21",
  [2, 2, 0x3b, 0x3b, 1, 0x21, 0],
);
/** An image with the file's colours; the other bits of its packed field say nothing of colours. */
const PLAIN_IMAGE = bytes([0x2c, 0, 0, 0, 0, 4, 0, 2, 0, 0x67, 2, 1, 0x3b, 0]);
const END = bytes([0x3b]);

describe("a GIF that is rewritten", () => {
  it.each([undefined, 1, 3, 8])(
    "keeps its colours, frames, timing and loops byte for byte: %s",
    (bits) => {
      const whole = bytes(
        head("89a", bits),
        LOOP,
        CONTROL,
        IMAGE,
        CONTROL,
        PLAIN_IMAGE,
        OLD_LOOP,
        END,
      );
      expect(rewriteGif(whole, PLAIN)).toEqual(whole);
    },
  );

  it("keeps no comments, no plain text, no application's data, and nothing after its end", () => {
    const others = [
      bytes([0x21, 0xfe, 6], "SECRET", [1], "!", [0]),
      bytes([0x21, 0x01, 12], "SECRET place", [6], "SECRET", [0]),
      bytes([0x21, 0xff, 11], "XMP DataXMP", [6], "SECRET", [0]),
      bytes([0x21, 0xff, 11], "NETSCAPE2.1", [6], "SECRET", [0]),
      bytes([0x21, 0xff, 11], "xNETSCAPE2.", [6], "SECRET", [0]),
      // A name that is right in an extension of another kind.
      bytes([0x21, 0xfe, 11], "NETSCAPE2.0", [6], "SECRET", [0]),
    ];
    const whole = bytes(
      head("89a", 1),
      ...others,
      CONTROL,
      ...others,
      IMAGE,
      ...others,
      END,
      "SECRET",
    );
    expect(rewriteGif(whole, PLAIN)).toEqual(bytes(head("89a", 1), CONTROL, IMAGE, END));
  });

  it("is of the version that knows extensions, whatever it was", () => {
    expect(rewriteGif(bytes(head("87a", 1), IMAGE, END), PLAIN)).toEqual(
      bytes(head("89a", 1), IMAGE, END),
    );
  });

  it("has its packet before all frames, with the trailer by which programs skip it (XMP, part 3, 1.1.2)", () => {
    const xmp = Buffer.from("<x:xmpmeta/>");
    const after = rewriteGif(bytes(head("89a", 1), CONTROL, IMAGE, END), { xmp, orientation: 1 });
    const trailer = Array.from({ length: 256 }, (_, index) => 0xff - index);
    expect(after).toEqual(
      bytes(
        head("89a", 1),
        [0x21, 0xff, 11],
        "XMP DataXMP",
        xmp,
        [1, ...trailer, 0],
        CONTROL,
        IMAGE,
        END,
      ),
    );
    // To a reader of blocks, the packet is a block like any other.
    expect(rewriteGif(after, PLAIN)).toEqual(bytes(head("89a", 1), CONTROL, IMAGE, END));
  });

  it.each([
    ["no GIF", bytes("\x89PNG\r\n\x1a\n and thirteen more")],
    ["no GIF", bytes("GIF88a", Buffer.alloc(20))],
    ["no GIF", bytes(" GIF89a", Buffer.alloc(20))],
    ["no GIF", head("89a").subarray(0, 12)],
    ["no GIF block at 13", head("89a")],
    ["no GIF block at 13", bytes(head("89a"), [0x00], END)],
    ["no GIF block at 19", bytes(head("89a", 1), [0x2d], IMAGE, END)],
    ["a GIF without an end", bytes(head("89a"), IMAGE.subarray(0, -1))],
    ["a GIF without an end", bytes(head("89a"), CONTROL.subarray(0, 3))],
  ])("is refused as %s", (reason, content) => {
    expect(() => rewriteGif(content, PLAIN)).toThrow(
      expect.objectContaining({ name: "UnknownStructure", message: reason }),
    );
  });

  it("may have no frames", () => {
    const empty = bytes(head("89a"), END);
    expect(rewriteGif(empty, PLAIN)).toEqual(empty);
  });
});
