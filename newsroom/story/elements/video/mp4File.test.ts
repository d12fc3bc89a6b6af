import { describe, expect, it } from "vitest";
import { fileReader, patched } from "../../../../testkit/fileReader.ts";
import { measureMp4, mp4Patches } from "./mp4File.ts";

type Part = Buffer | string | number[];

const bytes = (...parts: Part[]) =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part as number[]),
    ),
  );

/** Big-endian numbers of four bytes. */
const words = (...values: number[]) => {
  const written = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) written.writeUInt32BE(value, index * 4);
  return written;
};

/** A box (ISO/IEC 14496-12, 4.2). */
const box = (type: string, ...inside: Part[]) => {
  const data = bytes(...inside);
  return bytes(words(data.length + 8), type, data);
};

/** The same with a size of eight bytes. */
const long = (type: string, ...inside: Part[]) => {
  const data = bytes(...inside);
  return bytes(words(1), type, words(0, data.length + 16), data);
};

const MADE = 3_600_000_000;

/** A movie's header (14496-12, 8.2.2), of version 0 or 1. */
const mvhd = (scale: number, units: number, made = MADE) =>
  box("mvhd", words(0, made, made, scale, units), Buffer.alloc(80));
const longMvhd = (scale: number, units: number, made = MADE) =>
  box("mvhd", [1, 0, 0, 0], words(made, made, made, made, scale, 0, units), Buffer.alloc(80));

const UPRIGHT = words(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);
/** Rotated by a quarter, as telephones film (14496-12, 6.2.2). */
const TURNED = words(0, 0x10000, 0, 0xffff0000, 0, 0, 0, 0, 0x40000000);

const tkhd = (matrix: Buffer, made = MADE) =>
  box(
    "tkhd",
    words(3, made, made, 1, 0, 92_400),
    Buffer.alloc(16),
    matrix,
    words(640 << 16, 360 << 16),
  );

interface Track {
  kind?: string;
  codec?: string;
  matrix?: Buffer;
  made?: number;
  more?: Buffer[];
}

function trak({ kind = "vide", codec = "avc1", matrix = UPRIGHT, made = MADE, more = [] }: Track) {
  const stsd = box("stsd", words(0, 1), box(codec, "how to decode it"));
  return box(
    "trak",
    tkhd(matrix, made),
    ...more,
    box(
      "mdia",
      box("mdhd", words(0, made, made, 1000, 92_400)),
      ...more,
      box("hdlr", words(0, 0), kind, Buffer.alloc(13)),
      box("minf", box("stbl", stsd)),
    ),
  );
}

const ftyp = (...brands: string[]) =>
  box("ftyp", brands[0] ?? "", words(0x200), ...brands.slice(1));
const HEAD = ftyp("isom", "isom", "avc1");
const picture = trak({});
const sound = trak({ kind: "soun", codec: "mp4a" });
const moov = (...inside: Buffer[]) => box("moov", ...inside);
const MOOV = moov(mvhd(1000, 92_400), picture, sound);
const DATA = box("mdat", "frames");

const measured = (...parts: Buffer[]) => measureMp4(fileReader(bytes(...parts)));

describe("an MP4 file", () => {
  const plain = { width: 640, height: 360 };

  it("is measured", async () => {
    expect(await measured(HEAD, MOOV, DATA)).toEqual({ ...plain, seconds: 92.4 });
  });

  it("may have a long duration, which is written in eight bytes", async () => {
    expect(await measured(HEAD, moov(longMvhd(600, 1500), picture), DATA)).toEqual({
      ...plain,
      seconds: 2.5,
    });
  });

  it.each([
    ["is not said", moov(picture)],
    ["is zero", moov(mvhd(1000, 0), picture)],
    ["has no unit", moov(mvhd(0, 92_400), picture)],
    ["is cut off", moov(picture, box("mvhd", words(0, 0, 0, 1000, 92_400)))],
  ])("may have a duration that %s", async (_, index) => {
    const facts = await measured(HEAD, DATA, index);
    expect(facts).toMatchObject(plain);
    expect(facts).not.toHaveProperty("seconds");
  });

  it("is as high as it is wide on film where it is turned", async () => {
    expect(await measured(HEAD, moov(trak({ matrix: TURNED })), DATA)).toEqual({
      width: 360,
      height: 640,
    });
  });

  it.each(["avc1", "avc3", "av01", "vp09"])("may be coded as %s", async (codec) => {
    expect(await measured(HEAD, moov(trak({ codec })), DATA)).toEqual(plain);
  });

  it.each(["mp4a", "Opus"])("may have sound coded as %s, before its pictures", async (codec) => {
    expect(await measured(HEAD, moov(trak({ kind: "soun", codec }), picture), DATA)).toEqual(plain);
  });

  it.each(["isom", "iso2", "iso9", "mp41", "mp42", "avc1", "M4V ", "MSNV", "dash", "cmfc"])(
    "may be of the brand %s, first or among others",
    async (brand) => {
      expect(await measured(ftyp(brand, "xxxx"), MOOV, DATA)).toMatchObject(plain);
      expect(await measured(ftyp("qt  ", "qt  ", brand), MOOV, DATA)).toMatchObject(plain);
    },
  );

  it("may have boxes of the long form, and one that goes to its end", async () => {
    const index = long("moov", mvhd(1000, 92_400), picture);
    expect(await measured(HEAD, index, long("mdat", "frames"))).toEqual({
      ...plain,
      seconds: 92.4,
    });
    expect(await measured(HEAD, index, bytes(words(0), "mdatframes"))).toEqual({
      ...plain,
      seconds: 92.4,
    });
  });

  it("that has its index behind its pictures is slow, and says how to move it", async () => {
    expect(await measured(HEAD, DATA, MOOV)).toEqual({
      ...plain,
      seconds: 92.4,
      slow: {
        message: "has its index at the end, so that it starts late",
        remedy: "move it to the front: ffmpeg -i FILE -c copy -movflags +faststart NEW.mp4",
      },
    });
  });

  const ANEW = "encode it anew: ffmpeg -i FILE -c:v libx264 -c:a aac -movflags +faststart NEW.mp4";
  const AGAIN = "export or copy it again: an upload may have broken off";
  const QUICKTIME = "a QuickTime file or another that browsers do not play";
  const METADATA =
    "carrying a track of “meta” beside picture and sound, which may tell where it was recorded";

  it.each([
    ["no MP4 file", ANEW, [bytes("RIFF0000WAVE")]],
    ["no MP4 file", ANEW, [bytes()]],
    ["no MP4 file", ANEW, [MOOV, HEAD, DATA]],
    [QUICKTIME, ANEW, [ftyp("qt  ", "qt  "), MOOV, DATA]],
    // Its minor version, which is no brand.
    [QUICKTIME, ANEW, [box("ftyp", "qt  isom"), MOOV, DATA]],
    ["cut short", AGAIN, [HEAD, DATA]],
    ["cut short", AGAIN, [HEAD, MOOV]],
    ["cut short", AGAIN, [HEAD, MOOV, DATA.subarray(0, -1)]],
    ["without a picture track", ANEW, [HEAD, moov(sound), DATA]],
    ["without a picture track", ANEW, [HEAD, moov(box("trak")), DATA]],
    [
      "coded as hvc1, which not all browsers play",
      ANEW,
      [HEAD, moov(trak({ codec: "hvc1" })), DATA],
    ],
    [
      "coded as ac-3, which not all browsers play",
      ANEW,
      [HEAD, moov(picture, trak({ kind: "soun", codec: "ac-3" })), DATA],
    ],
    [
      "coded as , which not all browsers play",
      ANEW,
      [HEAD, moov(picture, box("trak", box("mdia", box("hdlr", words(0, 0), "soun")))), DATA],
    ],
    [
      METADATA,
      "copy picture and sound alone: ffmpeg -i FILE -map 0:v:0 -map 0:a? -c copy NEW.mp4",
      [HEAD, moov(picture, trak({ kind: "meta", codec: "mett" })), DATA],
    ],
  ])("is refused as %s: %s", async (broken, remedy, parts) => {
    expect(await measured(...parts)).toEqual({ broken, remedy });
  });
});

describe("an MP4 file that is sent", () => {
  const sent = async (file: Buffer) => patched(file, await mp4Patches(fileReader(file)));
  const secret = box("udta", "Jane, +48.8577");
  const blank = box("free", Buffer.alloc(14));

  /** A film with another box at every level, made at a time. */
  const film = (other: Buffer, made: number) =>
    bytes(
      HEAD,
      other,
      moov(
        mvhd(1000, 92_400, made),
        other,
        box("mvex", "of parts"),
        trak({ made, more: [other] }),
        trak({ kind: "soun", codec: "mp4a", made, more: [other] }),
      ),
      DATA,
      other,
    );

  it("has free boxes in place of what is no part of the film, and no times at which it was made", async () => {
    expect(await sent(film(secret, MADE))).toEqual(film(blank, 0));
  });

  it("has no times in the long form either", async () => {
    const of = (made: number) => bytes(HEAD, moov(longMvhd(1000, 92_400, made), picture), DATA);
    const clean = of(0);
    // The track's own times.
    const after = await sent(of(MADE));
    const end = after.indexOf("trak");
    expect(after.subarray(0, end)).toEqual(clean.subarray(0, end));
  });

  it("keeps what its parts need, byte for byte", async () => {
    const parts = [
      box("styp", "msdh"),
      box("sidx", "index"),
      box(
        "moof",
        box("mfhd", "number"),
        box(
          "traf",
          ..."tfhd tfdt trun sbgp sgpd subs saiz saio sdtp"
            .split(" ")
            .map((type) => box(type, type)),
        ),
      ),
      box("mfra", "places"),
    ];
    const index = moov(
      box("trak", box("edts", "delay"), box("tref", "to"), box("mdia", box("elng", "en-US"))),
    );
    const file = bytes(HEAD, index, ...parts, DATA);
    expect(await sent(file)).toEqual(file);
  });

  it("has none of the boxes that others put into its parts", async () => {
    const of = (other: Buffer) => bytes(HEAD, box("moof", other, box("traf", other)), DATA);
    expect(await sent(of(secret))).toEqual(of(blank));
  });
});
