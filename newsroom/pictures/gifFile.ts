import { type ExtraMetadata, UnknownStructure } from "./extraMetadata.ts";

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;

const GRAPHIC_CONTROL = 0xf9;
const APPLICATION = 0xff;

/**
 * Application extensions with the number of loops. All other applications' extensions are metadata.
 */
const LOOPS = /^(?:NETSCAPE2\.0|ANIMEXTS1\.0)$/;

/**
 * Rewrites a GIF file (GIF89a specification) with its frames and their timing only: without
 * comments, plain text and application extensions, and without data after the trailer. GIF has no
 * orientation.
 * @throws UnknownStructure if the blocks are not well-formed
 */
export function rewriteGif(content: Buffer, { xmp }: ExtraMetadata): Buffer {
  if (!/^GIF8[79]a/.test(content.toString("latin1", 0, 6)) || content.length < 13) {
    throw new UnknownStructure("no GIF");
  }
  let at = 13 + colours(content[10] ?? 0);
  const head = Buffer.from(content.subarray(0, at));
  // Extensions require version 89a.
  head.write("89a", 3, "latin1");
  const parts = [head, ...(xmp ? [xmpBlock(xmp)] : [])];
  for (;;) {
    const introducer = content[at];
    if (introducer === TRAILER) return Buffer.concat([...parts, Buffer.from([TRAILER])]);
    const start = at;
    if (introducer === EXTENSION) {
      const label = content[at + 1];
      const name = content.toString("latin1", at + 3, at + 14);
      at = endOfBlocks(content, at + 2);
      if (label === GRAPHIC_CONTROL || (label === APPLICATION && LOOPS.test(name))) {
        parts.push(content.subarray(start, at));
      }
    } else if (introducer === IMAGE) {
      at = endOfBlocks(content, at + 10 + colours(content[at + 9] ?? 0) + 1);
      parts.push(content.subarray(start, at));
    } else {
      throw new UnknownStructure(`no GIF block at ${at}`);
    }
  }
}

/** Bytes of the colour table announced by a packed field. */
function colours(packed: number): number {
  return packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0;
}

/** The offset after a chain of data sub-blocks, which ends with an empty one. */
function endOfBlocks(content: Buffer, from: number): number {
  let at = from;
  for (;;) {
    const length = content[at];
    if (length === undefined) throw new UnknownStructure("a GIF without an end");
    at += 1 + length;
    if (length === 0) return at;
  }
}

/**
 * XMP is stored in a GIF unblocked, followed by a trailer of descending bytes that leads block
 * readers to its end (XMP specification, part 3, 1.1.2).
 */
function xmpBlock(xmp: Buffer): Buffer {
  const trailer = Buffer.from([1, ...Array.from({ length: 256 }, (_, index) => 255 - index), 0]);
  return Buffer.concat([
    Buffer.from([EXTENSION, APPLICATION, 11]),
    Buffer.from("XMP DataXMP", "latin1"),
    xmp,
    trailer,
  ]);
}
