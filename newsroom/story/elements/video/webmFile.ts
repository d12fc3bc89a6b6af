import type { FileReader, Patch } from "../../../http/media.ts";
import { tell } from "../../../problems/words/tell.ts";
import type { FileFacts } from "../element.ts";

/** An element of a WebM file (EBML, RFC 8794; Matroska, RFC 9559): an id, a size and content. */
interface Element {
  id: number;
  /** Offset of the element in the file. */
  at: number;
  /** Offsets of its content and of its end. */
  from: number;
  to: number;
}

const EBML = 0x1a45dfa3;
const DOC_TYPE = 0x4282;
const SEGMENT = 0x18538067;
const SEEK_HEAD = 0x114d9b74;
const INFO = 0x1549a966;
const TIMESTAMP_SCALE = 0x2ad7b1;
const DURATION = 0x4489;
const MUXING_APP = 0x4d80;
const WRITING_APP = 0x5741;
const TRACKS = 0x1654ae6b;
const TRACK_ENTRY = 0xae;
const TRACK_NAME = 0x536e;
const TRACK_TYPE = 0x83;
const CODEC_ID = 0x86;
const VIDEO = 0xe0;
const PIXEL_WIDTH = 0xb0;
const PIXEL_HEIGHT = 0xba;
const CLUSTER = 0x1f43b675;
const CUES = 0x1c53bb6b;
const VOID = 0xec;

const CODECS = ["V_VP8", "V_VP9", "V_AV1", "A_VORBIS", "A_OPUS"];
const PICTURE_TRACK = 1;
const SOUND_TRACK = 2;

const MOST_ELEMENTS = 100_000;

const ENCODE = "ffmpeg -i FILE -c:v libvpx-vp9 -c:a libopus NEW.webm";
const COPY = "ffmpeg -i FILE -map 0:v:0 -map 0:a? -c copy NEW.webm";

/** Properties of a WebM file, or why browsers could not play it. */
export async function measureWebm(source: FileReader): Promise<FileFacts> {
  const [head, segment] = await elementsIn(source, 0, source.size, 2);
  if (head?.id !== EBML)
    return { broken: tell("brokenNoWebm"), remedy: tell("encodeAnew", { command: ENCODE }) };
  const type = (await elementsIn(source, head.from, head.to)).find(({ id }) => id === DOC_TYPE);
  if (!type || (await textOf(source, type)) !== "webm") {
    return { broken: tell("brokenMatroska"), remedy: tell("encodeAnew", { command: ENCODE }) };
  }
  const elements =
    segment?.id === SEGMENT ? await elementsIn(source, segment.from, segment.to) : [];
  const tracks = elements.find(({ id }) => id === TRACKS);
  if (
    !segment ||
    !tracks ||
    !elements.some(({ id }) => id === CLUSTER) ||
    segment.to > source.size
  ) {
    return {
      broken: tell("brokenCutShort"),
      remedy: tell("fileAgain"),
    };
  }
  let videoTrack: { width: number; height: number } | undefined;
  for (const entry of await elementsIn(source, tracks.from, tracks.to)) {
    if (entry.id !== TRACK_ENTRY) continue;
    const fields = await elementsIn(source, entry.from, entry.to);
    const field = (wanted: number) => fields.find(({ id }) => id === wanted);
    const kind = await numberOf(source, field(TRACK_TYPE));
    if (kind !== PICTURE_TRACK && kind !== SOUND_TRACK) {
      return { broken: tell("brokenOtherTrack"), remedy: tell("copyTracks", { command: COPY }) };
    }
    const codec = await textOf(source, field(CODEC_ID));
    if (!CODECS.includes(codec)) {
      return {
        broken: tell("brokenCodec", { codec }),
        remedy: tell("encodeAnew", { command: ENCODE }),
      };
    }
    const video = field(VIDEO);
    if (kind !== PICTURE_TRACK || !video) continue;
    const sides = await elementsIn(source, video.from, video.to);
    const side = (wanted: number) =>
      numberOf(
        source,
        sides.find(({ id }) => id === wanted),
      );
    videoTrack = { width: await side(PIXEL_WIDTH), height: await side(PIXEL_HEIGHT) };
  }
  if (!videoTrack)
    return {
      broken: tell("brokenNoPictureTrack"),
      remedy: tell("encodeAnew", { command: ENCODE }),
    };
  const seconds = await durationOf(source, elements);
  return { ...videoTrack, ...(seconds ? { seconds } : {}) };
}

/**
 * Blanks everything that is no part of the video (tags, attachments, titles, names of programs and
 * files, dates). Elements become Void elements of the same size, so that offsets in the file stay
 * valid.
 */
export async function webmPatches(source: FileReader): Promise<Patch[]> {
  const patches: Patch[] = [];
  const keepOnly = async (parent: Element, needed: readonly number[]): Promise<Element[]> => {
    const children = await elementsIn(source, parent.from, parent.to);
    for (const child of children) if (!needed.includes(child.id)) patches.push(voidOf(child));
    return children.filter(({ id }) => needed.includes(id));
  };
  for (const element of await elementsIn(source, 0, source.size)) {
    if (element.id === EBML) continue;
    if (element.id !== SEGMENT) {
      patches.push(voidOf(element));
      continue;
    }
    for (const part of await keepOnly(element, [SEEK_HEAD, INFO, TRACKS, CLUSTER, CUES])) {
      if (part.id === INFO) {
        const kept = await keepOnly(part, [TIMESTAMP_SCALE, DURATION, MUXING_APP, WRITING_APP]);
        // Both elements are mandatory; zeros pad their text (RFC 8794, 7.4).
        for (const { id, from, to } of kept) {
          if (id !== MUXING_APP && id !== WRITING_APP) continue;
          patches.push({ offset: from, bytes: new Uint8Array(), zeros: to - from });
        }
      } else if (part.id === TRACKS) {
        for (const entry of await elementsIn(source, part.from, part.to)) {
          const fields = await elementsIn(source, entry.from, entry.to);
          for (const field of fields) if (field.id === TRACK_NAME) patches.push(voidOf(field));
        }
      }
    }
  }
  return patches;
}

/** A Void element that replaces another: its id, a size of one or eight bytes, and zeros. */
function voidOf({ at, to }: Element): Patch {
  const length = to - at;
  if (length < 9) {
    return { offset: at, bytes: Uint8Array.of(VOID, 0x80 | (length - 2)), zeros: length - 2 };
  }
  const bytes = new Uint8Array(9);
  new DataView(bytes.buffer).setBigUint64(1, (1n << 56n) | BigInt(length - 9));
  bytes[0] = VOID;
  return { offset: at, bytes, zeros: length - 9 };
}

async function durationOf(source: FileReader, elements: readonly Element[]): Promise<number> {
  const info = elements.find(({ id }) => id === INFO);
  if (!info) return 0;
  const fields = await elementsIn(source, info.from, info.to);
  const field = (wanted: number) => fields.find(({ id }) => id === wanted);
  const written = field(DURATION);
  if (!written) return 0;
  const bytes = await source.read(written.from, written.to - written.from);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const units =
    bytes.length === 8 ? view.getFloat64(0) : bytes.length === 4 ? view.getFloat32(0) : 0;
  // Nanoseconds per unit.
  const scale = (await numberOf(source, field(TIMESTAMP_SCALE))) || 1_000_000;
  return (units * scale) / 1e9;
}

async function numberOf(source: FileReader, element: Element | undefined): Promise<number> {
  if (!element) return 0;
  const bytes = await source.read(element.from, Math.min(8, element.to - element.from));
  return bytes.reduce((value, byte) => value * 256 + byte, 0);
}

async function textOf(source: FileReader, element: Element | undefined): Promise<string> {
  if (!element) return "";
  const bytes = await source.read(element.from, Math.min(100, element.to - element.from));
  return String.fromCharCode(...bytes).replace(/\0+$/, "");
}

/** Consecutive elements; one of unknown size (live streams) extends to the end. */
async function elementsIn(
  source: FileReader,
  start: number,
  end: number,
  most = MOST_ELEMENTS,
): Promise<Element[]> {
  const elements: Element[] = [];
  for (let at = start; at + 2 <= end && elements.length < most; ) {
    const head = await source.read(at, 12);
    const idLength = lengthOf(head[0]);
    const sizeLength = lengthOf(head[idLength]);
    if (idLength > 4 || sizeLength > 8 || head.length < idLength + sizeLength) break;
    const id = numberIn(head.subarray(0, idLength));
    const sizeBytes = head.slice(idLength, idLength + sizeLength);
    // The first 1 bit marks the length and is no part of the number.
    sizeBytes[0] = (sizeBytes[0] ?? 0) & (0xff >> sizeLength);
    const size = numberIn(sizeBytes);
    const unknown = size >= 2 ** (7 * sizeLength) - 1;
    const from = at + idLength + sizeLength;
    const to = unknown ? end : from + size;
    elements.push({ id, at, from, to });
    at = to;
  }
  return elements;
}

/** The length in bytes of a variable-size integer, by the leading zeros of its first byte. */
function lengthOf(byte: number | undefined): number {
  return byte ? Math.clz32(byte) - 23 : 9;
}

function numberIn(bytes: Uint8Array): number {
  return bytes.reduce((value, byte) => value * 256 + byte, 0);
}
