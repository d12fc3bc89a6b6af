import { cleanColourProfile } from "./colourProfile.ts";
import { type ExtraMetadata, orientationTiff, UnknownStructure } from "./extraMetadata.ts";

/** Flags of a VP8X chunk's first byte (RFC 9649, 2.7). */
const HAS_PROFILE = 0x20;
const HAS_ALPHA = 0x10;
const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;
const HAS_ANIMATION = 0x02;

interface Chunk {
  type: string;
  inside: Buffer;
}

/**
 * Rewrites a WebP file (RFC 9649) with its pictures and colours: without Exif, XMP and unknown
 * chunks, also in frames, and without data after its end.
 * @throws UnknownStructure if the chunks are not well-formed
 */
export function rewriteWebp(content: Buffer, { xmp, orientation }: ExtraMetadata): Buffer {
  const name = content.toString("latin1", 0, 4) + content.toString("latin1", 8, 12);
  const end = content.length < 12 ? 0 : content.readUInt32LE(4) + 8;
  if (name !== "RIFFWEBP" || end > content.length) throw new UnknownStructure("no WebP");
  const chunks = chunksOf(content.subarray(12, end));
  const found = (type: string) => chunks.find((chunk) => chunk.type === type)?.inside;
  const frames = chunks.filter(({ type }) => type === "ANMF");
  const pixels = chunks.filter(({ type }) => ["ALPH", "VP8 ", "VP8L"].includes(type));
  if (frames.length + pixels.length === 0) throw new UnknownStructure("a WebP without pixels");
  const written = found("ICCP");
  const profile = written && cleanColourProfile(written);
  const exif = orientation > 1 ? orientationTiff(orientation) : undefined;
  const head = found("VP8X") ?? headOf(pixels[0]);
  const flags =
    ((head[0] ?? 0) & (HAS_ALPHA | HAS_ANIMATION)) |
    (profile ? HAS_PROFILE : 0) |
    (exif ? HAS_EXIF : 0) |
    (xmp ? HAS_XMP : 0);
  const body = [
    ...(flags === 0
      ? []
      : [chunk("VP8X", Buffer.concat([Buffer.from([flags]), head.subarray(1, 10)]))]),
    ...(profile ? [chunk("ICCP", profile)] : []),
    ...chunks.filter(({ type }) => type === "ANIM").map(({ type, inside }) => chunk(type, inside)),
    ...(frames.length > 0
      ? frames.map(cleanFrame)
      : pixels.map((one) => chunk(one.type, one.inside))),
    ...(exif ? [chunk("EXIF", exif)] : []),
    ...(xmp ? [chunk("XMP ", xmp)] : []),
  ];
  const riff = Buffer.from("RIFF\0\0\0\0WEBP", "latin1");
  riff.writeUInt32LE(4 + body.reduce((sum, { length }) => sum + length, 0), 4);
  return Buffer.concat([riff, ...body]);
}

function chunksOf(bytes: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 0; at + 8 <= bytes.length; ) {
    const size = bytes.readUInt32LE(at + 4);
    const end = at + 8 + size;
    if (end > bytes.length) throw new UnknownStructure("a WebP chunk without an end");
    chunks.push({
      type: bytes.toString("latin1", at, at + 4),
      inside: bytes.subarray(at + 8, end),
    });
    at = end + (size % 2);
  }
  return chunks;
}

/** An animation frame: sixteen bytes of position and timing, then chunks. */
function cleanFrame({ inside }: Chunk): Buffer {
  const pixels = chunksOf(inside.subarray(16)).filter(({ type }) =>
    ["ALPH", "VP8 ", "VP8L"].includes(type),
  );
  return chunk(
    "ANMF",
    Buffer.concat([inside.subarray(0, 16), ...pixels.map((one) => chunk(one.type, one.inside))]),
  );
}

/**
 * The ten bytes of a VP8X chunk for a file without one: flags, then size (RFC 6386, 9.1; 9649,
 * 3.4).
 */
function headOf(pixels: Chunk | undefined): Buffer {
  const head = Buffer.alloc(10);
  const inside = pixels?.inside ?? head;
  if (inside.length < 10) throw new UnknownStructure("a WebP without a size");
  if (pixels?.type === "VP8L") {
    const bits = inside.readUInt32LE(1);
    head[0] = bits & (1 << 28) ? HAS_ALPHA : 0;
    head.writeUIntLE(bits & 0x3fff, 4, 3);
    head.writeUIntLE((bits >>> 14) & 0x3fff, 7, 3);
  } else {
    head.writeUIntLE((inside.readUInt16LE(6) & 0x3fff) - 1, 4, 3);
    head.writeUIntLE((inside.readUInt16LE(8) & 0x3fff) - 1, 7, 3);
  }
  return head;
}

function chunk(type: string, inside: Buffer): Buffer {
  const bytes = Buffer.alloc(8 + inside.length + (inside.length % 2));
  bytes.write(type, 0, "latin1");
  bytes.writeUInt32LE(inside.length, 4);
  inside.copy(bytes, 8);
  return bytes;
}
