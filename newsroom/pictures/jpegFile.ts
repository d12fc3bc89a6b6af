import { cleanColourProfile } from "./colourProfile.ts";
import { type ExtraMetadata, orientationTiff, UnknownStructure } from "./extraMetadata.ts";

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;

/** Bytes of a segment's content at most. */
const MAX_SEGMENT = 65_533;

const XMP_NAME = "http://ns.adobe.com/xap/1.0/\0";
const ICC_NAME = "ICC_PROFILE\0";

/**
 * Rewrites a JPEG file (ITU T.81, annex B) with its compressed pixels unchanged and without its
 * metadata: Exif, XMP, IPTC, thumbnails, comments, application segments, and data after the picture
 * such as a phone's video. The colour profile, the resolution and Adobe's colour transform remain.
 * @throws UnknownStructure if the segments are not well-formed
 */
export function rewriteJpeg(content: Buffer, { xmp, orientation }: ExtraMetadata): Buffer {
  if (content[0] !== 0xff || content[1] !== SOI) throw new UnknownStructure("no JPEG");
  const kept: Buffer[] = [];
  const profile: Array<{ number: number; part: Buffer }> = [];
  let resolution: Buffer | undefined;
  let at = 2;
  for (;;) {
    if (content[at] !== 0xff) throw new UnknownStructure(`no JPEG segment at ${at}`);
    while (content[at + 1] === 0xff) at += 1;
    const marker = content[at + 1] ?? 0;
    if (marker === EOI) break;
    const length = content.length >= at + 4 ? content.readUInt16BE(at + 2) : 0;
    let end = at + 2 + length;
    if (
      length < 2 ||
      end > content.length ||
      marker < 0xc0 ||
      isRestart(marker) ||
      marker === SOI
    ) {
      throw new UnknownStructure(`no JPEG segment at ${at}`);
    }
    const inside = content.subarray(at + 4, end);
    if (marker === SOS) end = endOfScan(content, end);
    if (marker === APP0) resolution ??= resolutionOf(inside);
    else if (marker === APP2 && startsWith(inside, ICC_NAME)) {
      profile.push({ number: inside[ICC_NAME.length] ?? 0, part: inside.subarray(14) });
    } else if (marker === APP14 && startsWith(inside, "Adobe") && inside.length >= 12) {
      kept.push(segment(APP14, inside.subarray(0, 12)));
    } else if (isNeededToDecode(marker)) {
      kept.push(content.subarray(at, end));
    }
    at = end;
  }
  return Buffer.concat([
    Buffer.from([0xff, SOI]),
    ...(resolution ? [segment(APP0, resolution)] : []),
    ...(orientation > 1
      ? [segment(APP1, Buffer.concat([Buffer.from("Exif\0\0"), orientationTiff(orientation)]))]
      : []),
    ...(xmp ? [segment(APP1, Buffer.concat([Buffer.from(XMP_NAME), xmp]))] : []),
    ...profileSegments(profile),
    ...kept,
    Buffer.from([0xff, EOI]),
  ]);
}

/**
 * End of the compressed data: the first marker that is neither a stuffed byte nor a restart marker.
 */
function endOfScan(content: Buffer, from: number): number {
  for (let at = content.indexOf(0xff, from); at >= 0; at = content.indexOf(0xff, at + 1)) {
    const next = content[at + 1];
    if (next === undefined) break;
    if (next !== 0 && next !== 0xff && !isRestart(next)) return at;
  }
  throw new UnknownStructure("a JPEG without an end");
}

/**
 * Frames, tables and scans (T.81, table B.1). Pixels do not depend on application, comment and
 * reserved segments.
 */
function isNeededToDecode(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xdf && marker !== 0xc8;
}

function isRestart(marker: number): boolean {
  return marker >= 0xd0 && marker <= 0xd7;
}

/** A JFIF header with the resolution and without the thumbnail. */
function resolutionOf(inside: Buffer): Buffer | undefined {
  if (!startsWith(inside, "JFIF\0") || inside.length < 14) return undefined;
  const header = Buffer.from(inside.subarray(0, 14));
  header.fill(0, 12);
  return header;
}

function profileSegments(parts: Array<{ number: number; part: Buffer }>): Buffer[] {
  if (parts.length === 0) return [];
  parts.sort((one, other) => one.number - other.number);
  const profile = cleanColourProfile(Buffer.concat(parts.map(({ part }) => part)));
  if (!profile) return [];
  const room = MAX_SEGMENT - ICC_NAME.length - 2;
  const count = Math.ceil(profile.length / room);
  return Array.from({ length: count }, (_, index) =>
    segment(
      APP2,
      Buffer.concat([
        Buffer.from(ICC_NAME, "latin1"),
        Buffer.from([index + 1, count]),
        profile.subarray(index * room, (index + 1) * room),
      ]),
    ),
  );
}

function segment(marker: number, inside: Buffer): Buffer {
  if (inside.length > MAX_SEGMENT) throw new UnknownStructure("a JPEG segment that is too long");
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(inside.length + 2, 2);
  return Buffer.concat([head, inside]);
}

function startsWith(bytes: Buffer, name: string): boolean {
  return bytes.toString("latin1", 0, name.length) === name;
}
