import type { FileReader, Patch } from "../../../http/media.ts";
import { tell } from "../../../problems/words/tell.ts";
import type { FileFacts } from "../element.ts";

/**
 * A box of an MP4 file (ISO/IEC 14496-12): its size (4 bytes, or 1 and then 8 bytes), a type of
 * four letters, and content.
 */
interface Box {
  type: string;
  /** Offset of the box in the file. */
  at: number;
  /** Offsets of its content and of its end. */
  from: number;
  to: number;
}

/** Boxes that players need, by their parent; all others are blanked. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  "": ["ftyp", "moov", "mdat", "moof", "mfra", "sidx", "styp"],
  moov: ["mvhd", "trak", "mvex"],
  trak: ["tkhd", "edts", "mdia", "tref"],
  mdia: ["mdhd", "hdlr", "minf", "elng"],
  moof: ["mfhd", "traf"],
  traf: ["tfhd", "tfdt", "trun", "sbgp", "sgpd", "subs", "saiz", "saio", "sdtp"],
};

/** Sample entries that all current browsers decode. */
const CODECS = ["avc1", "avc3", "av01", "vp09", "mp4a", "Opus"];

const KINDS_OF_TRACKS = ["vide", "soun"];

/** More than any video needs; limits files crafted to have too many. */
const MOST_BOXES = 100_000;

const ENCODE = "ffmpeg -i FILE -c:v libx264 -c:a aac -movflags +faststart NEW.mp4";
const MOVE_INDEX = "ffmpeg -i FILE -c copy -movflags +faststart NEW.mp4";
const COPY = "ffmpeg -i FILE -map 0:v:0 -map 0:a? -c copy NEW.mp4";

/** Properties of an MP4 file, or why browsers could not play it. */
export async function measureMp4(source: FileReader): Promise<FileFacts> {
  const [brands] = await boxesIn(source, 0, source.size, 1);
  if (brands?.type !== "ftyp")
    return { broken: tell("brokenNoMp4"), remedy: tell("encodeAnew", { command: ENCODE }) };
  const names = latin(await source.read(brands.from, Math.min(200, brands.to - brands.from)));
  const compatible = names.slice(0, 4) + names.slice(8);
  if (!/isom|iso[2-9]|mp4[12]|avc1|M4V |MSNV|dash|cmf/.test(compatible)) {
    return { broken: tell("brokenQuickTime"), remedy: tell("encodeAnew", { command: ENCODE }) };
  }
  const boxes = await boxesIn(source, 0, source.size);
  const moov = boxes.find(({ type }) => type === "moov");
  const data = boxes.find(({ type }) => type === "mdat");
  if (!moov || !data || boxes.some(({ to }) => to > source.size)) {
    return {
      broken: tell("brokenCutShort"),
      remedy: tell("fileAgain"),
    };
  }
  const inside = await boxesIn(source, moov.from, moov.to);
  const tracks = await Promise.all(
    inside.filter(({ type }) => type === "trak").map((track) => readTrack(source, track)),
  );
  const videoTrack = tracks.find(({ kind }) => kind === "vide");
  if (!videoTrack)
    return {
      broken: tell("brokenNoPictureTrack"),
      remedy: tell("encodeAnew", { command: ENCODE }),
    };
  const odd = tracks.find(({ kind }) => !KINDS_OF_TRACKS.includes(kind));
  if (odd) {
    return {
      broken: tell("brokenTrackOf", { kind: odd.kind }),
      remedy: tell("copyTracks", { command: COPY }),
    };
  }
  const unplayable = tracks.find(({ codec }) => !CODECS.includes(codec));
  if (unplayable) {
    return {
      broken: tell("brokenCodec", { codec: unplayable.codec }),
      remedy: tell("encodeAnew", { command: ENCODE }),
    };
  }
  const header = inside.find(({ type }) => type === "mvhd");
  const seconds = header && (await duration(source, header));
  return {
    width: videoTrack.width,
    height: videoTrack.height,
    ...(seconds ? { seconds } : {}),
    ...(moov.at > data.at
      ? {
          slow: {
            message: tell("videoIndexLast"),
            remedy: tell("videoIndexLastRemedy", { command: MOVE_INDEX }),
          },
        }
      : {}),
  };
}

/**
 * Blanks everything that is no part of the video (positions, names, devices, XMP, covers), and
 * creation times. Boxes become `free` boxes of the same size, so that offsets in the file stay
 * valid.
 */
export async function mp4Patches(source: FileReader): Promise<Patch[]> {
  const patches: Patch[] = [];
  const walk = async (inside: string, from: number, to: number): Promise<void> => {
    const needed = NEEDED[inside] ?? [];
    for (const box of await boxesIn(source, from, to)) {
      if (!needed.includes(box.type)) {
        patches.push({ offset: box.at + 4, bytes: bytesOf("free") });
        patches.push({ offset: box.from, bytes: NO_BYTES, zeros: box.to - box.from });
      } else if (NEEDED[box.type]) {
        await walk(box.type, box.from, box.to);
      } else if (["mvhd", "tkhd", "mdhd"].includes(box.type)) {
        // Version, flags, then creation and modification time.
        const [version] = await source.read(box.from, 1);
        patches.push({ offset: box.from + 4, bytes: NO_BYTES, zeros: version === 1 ? 16 : 8 });
      }
    }
  };
  await walk("", 0, source.size);
  return patches;
}

const NO_BYTES = new Uint8Array();

async function readTrack(source: FileReader, track: Box) {
  const boxes = await boxesIn(source, track.from, track.to);
  const within = async (list: readonly Box[], type: string) => {
    const box = list.find((each) => each.type === type);
    return box ? boxesIn(source, box.from, box.to) : [];
  };
  const media = await within(boxes, "mdia");
  const table = await within(await within(media, "minf"), "stbl");
  const at = (list: readonly Box[], type: string) => list.find((each) => each.type === type);
  const handler = at(media, "hdlr");
  const samples = at(table, "stsd");
  const header = at(boxes, "tkhd");
  // The last eight bytes of the header are width and height (16.16 fixed point); 36 bytes of a
  // matrix come before.
  const sides = header && viewOf(await source.read(header.to - 44, 44));
  const turned = sides ? sides.getInt32(0) === 0 && sides.getInt32(4) !== 0 : false;
  const [width = 0, height = 0] = sides ? [sides.getUint16(36), sides.getUint16(40)] : [];
  return {
    kind: handler ? latin(await source.read(handler.from + 8, 4)) : "",
    codec: samples ? latin(await source.read(samples.from + 12, 4)) : "",
    width: turned ? height : width,
    height: turned ? width : height,
  };
}

async function duration(source: FileReader, { from }: Box): Promise<number> {
  const view = viewOf(await source.read(from, 32));
  if (view.byteLength < 32) return 0;
  const long = view.getUint8(0) === 1;
  const scale = view.getUint32(long ? 20 : 12);
  const units = long ? Number(view.getBigUint64(24)) : view.getUint32(16);
  return scale > 0 ? units / scale : 0;
}

async function boxesIn(
  source: FileReader,
  from: number,
  to: number,
  most = MOST_BOXES,
): Promise<Box[]> {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= to && boxes.length < most; ) {
    const head = await source.read(at, 16);
    const view = viewOf(head);
    if (view.byteLength < 8) break;
    const size = view.getUint32(0);
    const large = size === 1 && view.byteLength === 16;
    const length = large ? Number(view.getBigUint64(8)) : size === 0 ? to - at : size;
    if (length < 8) break;
    boxes.push({
      type: latin(head.subarray(4, 8)),
      at,
      from: at + (large ? 16 : 8),
      to: at + length,
    });
    at += length;
  }
  return boxes;
}

function viewOf({ buffer, byteOffset, length }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, length);
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
