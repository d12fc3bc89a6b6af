import { crc32, deflateSync, inflateSync } from "node:zlib";
import { cleanColourProfile } from "./colourProfile.ts";
import { type ExtraMetadata, orientationTiff, UnknownStructure } from "./extraMetadata.ts";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Chunks that affect the rendered picture (PNG, third edition, 11): pixels, colours, size,
 * animation.
 */
const RENDERED_CHUNKS = new Set(
  "IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB cICP sBIT mDCV cLLI bKGD pHYs acTL fcTL fdAT".split(" "),
);

/** Bytes; larger decompressed profiles are ignored. */
const MAX_PROFILE = 8_000_000;

/** Bytes; larger decompressed packets are ignored. */
const MAX_XMP = 1_000_000;

/**
 * Rewrites a PNG file with the chunks of its pixels and colours: without text, Exif, time and
 * unknown chunks, and without data after its end.
 * @throws UnknownStructure if the chunks are not well-formed
 */
export function rewritePng(content: Buffer, { xmp, orientation }: ExtraMetadata): Buffer {
  if (!content.subarray(0, 8).equals(SIGNATURE)) throw new UnknownStructure("no PNG");
  const parts: Buffer[] = [SIGNATURE];
  for (let at = 8; ; ) {
    if (at + 12 > content.length) throw new UnknownStructure("a PNG without an end");
    const type = content.toString("latin1", at + 4, at + 8);
    const end = at + 12 + content.readUInt32BE(at);
    if (end > content.length) throw new UnknownStructure("a PNG chunk without an end");
    if (RENDERED_CHUNKS.has(type)) parts.push(content.subarray(at, end));
    else if (type === "iCCP") parts.push(...profileChunk(content.subarray(at + 8, end - 4)));
    if (type === "IHDR") {
      if (xmp) parts.push(chunk("iTXt", Buffer.concat([XMP_HEAD, xmp])));
      if (orientation > 1) parts.push(chunk("eXIf", orientationTiff(orientation)));
    }
    if (type === "IEND") return Buffer.concat(parts);
    at = end;
  }
}

/**
 * A PNG with a file's XMP and Exif only, decompressed here, since metadata readers decompress
 * without a limit.
 * @returns undefined if the file is no PNG
 */
export function metadataOfPng(content: Buffer): Buffer | undefined {
  if (!content.subarray(0, 8).equals(SIGNATURE)) return undefined;
  const parts: Buffer[] = [SIGNATURE];
  for (let at = 8; at + 12 <= content.length; ) {
    const type = content.toString("latin1", at + 4, at + 8);
    const end = at + 12 + content.readUInt32BE(at);
    if (["IHDR", "eXIf", "IEND"].includes(type)) parts.push(content.subarray(at, end));
    const xmp = xmpOf(type, content.subarray(at + 8, end - 4));
    if (xmp) parts.push(chunk("iTXt", Buffer.concat([XMP_HEAD, xmp])));
    at = end;
  }
  return Buffer.concat(parts);
}

/**
 * The XMP packet of a text chunk (PNG, 11.3.3), if it has one. Programs use different chunk types.
 */
function xmpOf(type: string, inside: Buffer): Buffer | undefined {
  const keyword = inside.indexOf(0);
  if (inside.toString("latin1", 0, keyword) !== "XML:com.adobe.xmp") return undefined;
  try {
    if (type === "zTXt") return inflated(inside.subarray(keyword + 2));
    if (type !== "iTXt") return undefined;
    const language = inside.indexOf(0, keyword + 3);
    const text = inside.subarray(inside.indexOf(0, language + 1) + 1);
    return inside[keyword + 1] === 1 ? inflated(text) : text;
  } catch {
    // Too large, or not decompressible.
    return undefined;
  }
}

function inflated(text: Buffer): Buffer {
  return inflateSync(text, { maxOutputLength: MAX_XMP });
}

/** Keyword, uncompressed, no language, no translated keyword (XMP specification, part 3, 1.1.5). */
const XMP_HEAD = Buffer.from("XML:com.adobe.xmp\0\0\0\0\0", "latin1");

function profileChunk(inside: Buffer): Buffer[] {
  const name = inside.indexOf(0);
  if (name < 0) return [];
  try {
    const packed = inside.subarray(name + 2);
    const profile = cleanColourProfile(inflateSync(packed, { maxOutputLength: MAX_PROFILE }));
    const head = Buffer.from("Colours\0\0", "latin1");
    return profile ? [chunk("iCCP", Buffer.concat([head, deflateSync(profile)]))] : [];
  } catch {
    // Browsers ignore a profile that cannot be decompressed.
    return [];
  }
}

function chunk(type: string, inside: Buffer): Buffer {
  const bytes = Buffer.alloc(inside.length + 12);
  bytes.writeUInt32BE(inside.length, 0);
  bytes.write(type, 4, "latin1");
  inside.copy(bytes, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, inside.length + 8)), inside.length + 8);
  return bytes;
}
