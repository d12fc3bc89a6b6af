import { describe, expect, it } from "vitest";
import { fileReader, patched } from "../../../../testkit/fileReader.ts";
import { measureWebm, webmPatches } from "./webmFile.ts";

type Part = Buffer | string | number[];

const bytes = (...parts: Part[]) =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part as number[]),
    ),
  );

/** An EBML element (RFC 8794, 5 and 6) whose size takes one byte, or two if it must. */
function element(id: number[], ...inside: Part[]): Buffer {
  const data = bytes(...inside);
  const size =
    data.length < 127 ? [0x80 | data.length] : [0x40 | (data.length >> 8), data.length & 0xff];
  return bytes(id, size, data);
}

/** A Void element: its size takes one byte where there is no room for eight (RFC 8794, 11.3.2). */
const nothing = (length: number) =>
  length < 9
    ? bytes([0xec, 0x80 | (length - 2)], Buffer.alloc(length - 2))
    : bytes([0xec, 1, 0, 0, 0, 0, 0, 0, length - 9], Buffer.alloc(length - 9));

const double = (value: number) => {
  const written = Buffer.alloc(8);
  written.writeDoubleBE(value);
  return written;
};
const single = (value: number) => {
  const written = Buffer.alloc(4);
  written.writeFloatBE(value);
  return written;
};

// Ids by RFC 9559.
const head = (type: Part) =>
  element([0x1a, 0x45, 0xdf, 0xa3], element([0x42, 0x86], [1]), element([0x42, 0x82], type));
const SEGMENT = [0x18, 0x53, 0x80, 0x67];
const info = (...inside: Buffer[]) => element([0x15, 0x49, 0xa9, 0x66], ...inside);
const scale = (value: Part) => element([0x2a, 0xd7, 0xb1], value);
const duration = (value: Part) => element([0x44, 0x89], value);
const muxer = (name: Part) => element([0x4d, 0x80], name);
const writer = (name: Part) => element([0x57, 0x41], name);
const tracks = (...entries: Buffer[]) => element([0x16, 0x54, 0xae, 0x6b], ...entries);
const track = (kind: number, codec: string, ...more: Buffer[]) =>
  element([0xae], element([0xd7], [1]), element([0x83], [kind]), element([0x86], codec), ...more);
const sides = element([0xe0], element([0xb0], [0x02, 0x80]), element([0xba], [0x01, 0x68]));
const picture = track(1, "V_VP9", sides);
const sound = track(2, "A_OPUS");
const cluster = element([0x1f, 0x43, 0xb6, 0x75], "frames");
const MILLISECONDS = [0x0f, 0x42, 0x40];

const webm = (...parts: Buffer[]) => bytes(head("webm"), element(SEGMENT, ...parts));

const measured = (file: Buffer) => measureWebm(fileReader(file));

describe("a WebM file", () => {
  const plain = { width: 640, height: 360 };

  it.each([
    ["in milliseconds", [scale(MILLISECONDS), duration(double(92_400))], 92.4],
    ["in other units", [scale([0x01, 0xe8, 0x48, 0x00]), duration(double(92.5))], 2.96],
    ["in a short number", [scale(MILLISECONDS), duration(single(1500))], 1.5],
    ["in milliseconds where no unit is written", [duration(double(92_400))], 92.4],
  ])("is measured, with its duration %s", async (_, fields, seconds) => {
    expect(await measured(webm(info(...fields), tracks(picture, sound), cluster))).toEqual({
      ...plain,
      seconds,
    });
  });

  it.each([
    ["is not said", [info(scale(MILLISECONDS))]],
    ["is zero", [info(duration(double(0)))]],
    ["is no number", [info(duration("abc"))]],
    ["has no place", []],
  ])("may have a duration that %s", async (_, parts) => {
    expect(await measured(webm(...parts, tracks(sound, picture), cluster))).toEqual(plain);
  });

  it.each(["V_VP8", "V_VP9", "V_AV1"])("may be coded as %s", async (codec) => {
    expect(await measured(webm(tracks(track(1, codec, sides)), cluster))).toEqual(plain);
  });

  it.each(["A_VORBIS", "A_OPUS"])("may have sound coded as %s", async (codec) => {
    expect(await measured(webm(tracks(picture, track(2, codec)), cluster))).toEqual(plain);
  });

  it("may have tracks of which it says more, and zeros after its texts", async () => {
    const more = element([0xec], "nothing");
    const own = track(1, "V_VP9\0\0", element([0x53, 0x6e], "A name"), sides);
    const file = bytes(head("webm\0\0"), element(SEGMENT, tracks(more, own, more), cluster));
    expect(await measured(file)).toEqual(plain);
  });

  it.each([
    ["in one byte", [0xff]],
    ["in eight bytes", [0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]],
  ])("may be a recorded stream, whose size is unknown: %s", async (_, size) => {
    const file = bytes(head("webm"), SEGMENT, size, tracks(picture), cluster);
    expect(await measured(file)).toEqual(plain);
  });

  const ANEW = "encode it anew: ffmpeg -i FILE -c:v libvpx-vp9 -c:a libopus NEW.webm";
  const AGAIN = "export or copy it again: an upload may have broken off";
  const MATROSKA = "a Matroska file, which browsers do not play";

  it.each([
    ["no WebM file", ANEW, bytes("RIFF0000WAVE")],
    ["no WebM file", ANEW, bytes()],
    ["no WebM file", ANEW, element(SEGMENT, tracks(picture), cluster)],
    [MATROSKA, ANEW, bytes(head("matroska"), element(SEGMENT, tracks(picture), cluster))],
    [
      MATROSKA,
      ANEW,
      bytes(element([0x1a, 0x45, 0xdf, 0xa3]), element(SEGMENT, tracks(picture), cluster)),
    ],
    ["cut short", AGAIN, head("webm")],
    ["cut short", AGAIN, bytes(head("webm"), element([0xec], tracks(picture), cluster))],
    ["cut short", AGAIN, webm(cluster)],
    ["cut short", AGAIN, webm(tracks(picture))],
    ["cut short", AGAIN, webm(tracks(picture), cluster).subarray(0, -1)],
    ["without a picture track", ANEW, webm(tracks(sound), cluster)],
    ["without a picture track", ANEW, webm(tracks(track(1, "V_VP9")), cluster)],
    ["without a picture track", ANEW, webm(tracks(track(2, "A_OPUS", sides)), cluster)],
    [
      "coded as V_MPEG4, which not all browsers play",
      ANEW,
      webm(tracks(track(1, "V_MPEG4", sides)), cluster),
    ],
    [
      "coded as , which not all browsers play",
      ANEW,
      webm(tracks(element([0xae], element([0x83], [1]), sides)), cluster),
    ],
    [MATROSKA, ANEW, bytes(head("web\0m"), element(SEGMENT, tracks(picture), cluster))],
    [
      "coded as A_AAC, which not all browsers play",
      ANEW,
      webm(tracks(picture, track(2, "A_AAC")), cluster),
    ],
    [
      "carrying another track beside picture and sound",
      "copy picture and sound alone: ffmpeg -i FILE -map 0:v:0 -map 0:a? -c copy NEW.webm",
      webm(tracks(picture, track(17, "S_TEXT/UTF8")), cluster),
    ],
  ])("is refused as %s: %s", async (broken, remedy, file) => {
    expect(await measured(file)).toEqual({ broken, remedy });
  });
});

it("A WebM file is not read further than its film, whatever comes after it", async () => {
  const film = webm(tracks(picture), cluster);
  const file = bytes(film, ...Array.from({ length: 9 }, () => element([0xbf], "more")));
  const { size, read } = fileReader(file);
  const facts = await measureWebm({
    size,
    read: (from, length) => {
      expect(from).toBeLessThan(film.length);
      return read(from, length);
    },
  });
  expect(facts).toEqual({ width: 640, height: 360 });
});

describe("a WebM file that is sent", () => {
  const sent = async (file: Buffer) => patched(file, await webmPatches(fileReader(file)));
  const secret = (id: number[], words: string) => element(id, words);
  const others = [
    secret([0x12, 0x54, 0xc3, 0x67], "tags with a place"),
    secret([0x19, 0x41, 0xa4, 0x69], "attachments"),
    secret([0x10, 0x43, 0xa7, 0x70], "chapters"),
    secret([0xec], "remains of something"),
    // Lengths of 10 to 2 bytes, between which Void elements take another form.
    ...Array.from({ length: 9 }, (_, length) => secret([0xbf], "x".repeat(8 - length))),
  ];

  it("has Void elements of the same length in place of what is no part of the film", async () => {
    const seek = element([0x11, 0x4d, 0x9b, 0x74], "places");
    const cues = element([0x1c, 0x53, 0xbb, 0x6b], "cues");
    const parts = [seek, tracks(picture, sound), cluster, cues, cluster];
    const file = (between: Buffer[]) => {
      const all = parts.flatMap((part) => [part, ...between]);
      return bytes(head("webm"), element(SEGMENT, ...all), ...between);
    };
    const blanks = others.map(({ length }) => nothing(length));
    expect(await sent(file(others))).toEqual(file(blanks));
    expect(await sent(file([]))).toEqual(file([]));
  });

  it("says how long it is and in what units, and neither its title and date nor by what program it was written", async () => {
    const title = secret([0x7b, 0xa9], "At the gates");
    const date = secret([0x44, 0x61], "on a day");
    const kept = [scale(MILLISECONDS), duration(double(92_400))];
    const own = info(title, ...kept, muxer("Lavf58.1"), date, writer("Jane's phone"));
    const clean = info(
      nothing(title.length),
      ...kept,
      muxer(Buffer.alloc(8)),
      nothing(date.length),
      writer(Buffer.alloc(12)),
    );
    expect(await sent(webm(own, tracks(picture), cluster))).toEqual(
      webm(clean, tracks(picture), cluster),
    );
  });

  it("has no names of its tracks", async () => {
    const name = secret([0x53, 0x6e], "Jane's camera");
    const of = (one: Buffer) =>
      webm(tracks(track(1, "V_VP9", one, sides), track(2, "A_OPUS", one)), cluster);
    expect(await sent(of(name))).toEqual(of(nothing(name.length)));
  });
});
