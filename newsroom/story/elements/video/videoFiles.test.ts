import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fileReader, patched } from "../../../../testkit/fileReader.ts";
import type { FileReader, Patch } from "../../../http/media.ts";
import type { FileFacts } from "../element.ts";
import { measureCaptions } from "./captionsFile.ts";
import { measureMp4, mp4Patches } from "./mp4File.ts";
import { measureWebm, webmPatches } from "./webmFile.ts";

/** Films of two seconds, 160 × 90, with a title, a position and the time they were made. */
const MP4 = readFileSync(new URL("clip.mp4", import.meta.url));
const WEBM = readFileSync(new URL("clip.webm", import.meta.url));

async function cleaned(bytes: Buffer, find: (source: FileReader) => Promise<Patch[]>) {
  return patched(bytes, await find(fileReader(bytes)));
}

/** The bytes with one text in the place of another of the same length. */
function replaced(bytes: Buffer, old: string, fresh: string): Buffer {
  const text = bytes.toString("latin1");
  expect(text).toContain(old);
  return Buffer.from(text.replace(old, fresh), "latin1");
}

function box(type: string, content: string): Buffer {
  const made = Buffer.alloc(8 + content.length);
  made.writeUInt32BE(made.length, 0);
  made.write(type + content, 4, "latin1");
  return made;
}

const brokenOf = (facts: FileFacts) => ("broken" in facts ? facts.broken : "nothing");

describe("an MP4 file", () => {
  it("is measured", async () => {
    expect(await measureMp4(fileReader(MP4))).toEqual({ width: 160, height: 90, seconds: 2 });
  });

  it.each([
    ["that is none", Buffer.from("RIFF0000WAVE"), /no MP4/],
    [
      "of QuickTime",
      replaced(MP4, "isom\0\0\u0002\0isomiso2avc1mp41", "qt  \0\0\u0002\0qt  qt  qt  qt  "),
      /QuickTime/,
    ],
    [
      "of a codec that browsers lack",
      replaced(MP4, "avc1\0\0\0\0\0\0\0\u0001", "hvc1\0\0\0\0\0\0\0\u0001"),
      /hvc1/,
    ],
    ["with a track of positions", replaced(MP4, "soun", "meta"), /“meta”/],
    ["without a picture", replaced(MP4, "vide", "soun"), /without a picture/],
    ["that was cut off", MP4.subarray(0, MP4.length - 200), /cut short/],
    ["whose index is missing", replaced(MP4, "moov", "free"), /cut short/],
  ])("%s is refused", async (_, bytes, reason) => {
    expect(brokenOf(await measureMp4(fileReader(bytes)))).toMatch(reason);
  });

  it("says when its index stands at the end", async () => {
    const text = MP4.toString("latin1");
    const [moov, end] = [text.indexOf("moov") - 4, text.indexOf("mdat") - 4];
    const late = Buffer.concat([MP4.subarray(0, moov), MP4.subarray(end), MP4.subarray(moov, end)]);
    expect(await measureMp4(fileReader(late))).toHaveProperty("slow");
    expect(await measureMp4(fileReader(MP4))).not.toHaveProperty("slow");
  });

  it("is sent without position, title, times, XMP and unknown boxes, and its film as it is", async () => {
    expect(MP4.includes("+48.8577")).toBe(true);
    const more = Buffer.concat([
      MP4,
      box("uuid", "<x:xmpmeta>Jane</x:xmpmeta>"),
      box("free", "remains"),
    ]);
    const clean = await cleaned(more, mp4Patches);
    expect(clean.length).toBe(more.length);
    for (const word of ["+48.8577", "Private title", "udta", "xmpmeta", "uuid", "remains"]) {
      expect(clean.includes(word)).toBe(false);
    }
    const made = clean.indexOf("mvhd") + 8;
    expect(clean.readUInt32BE(made)).toBe(0);
    const data = more.indexOf("mdat");
    const size = more.readUInt32BE(data - 4);
    expect(clean.subarray(data, data + size - 4).equals(more.subarray(data, data + size - 4))).toBe(
      true,
    );
    expect(await measureMp4(fileReader(clean))).toEqual(await measureMp4(fileReader(MP4)));
  });

  it("of damaged sizes ends the search", async () => {
    for (let at = 0; at < MP4.length; at += 7) {
      const bytes = Buffer.from(MP4);
      bytes[at] = 0xff;
      await measureMp4(fileReader(bytes));
      await mp4Patches(fileReader(bytes));
    }
  });
});

describe("a WebM file", () => {
  it("is measured", async () => {
    expect(await measureWebm(fileReader(WEBM))).toEqual({ width: 160, height: 90, seconds: 2 });
  });

  it.each([
    ["that is none", Buffer.from("no film"), /no WebM/],
    ["of Matroska", replaced(WEBM, "webm", "mkv\0"), /Matroska/],
    ["of a codec that browsers lack", replaced(WEBM, "V_VP8", "V_XYZ"), /V_XYZ/],
    ["that was cut off", WEBM.subarray(0, WEBM.length - 200), /cut short/],
  ])("%s is refused", async (_, bytes, reason) => {
    expect(brokenOf(await measureWebm(fileReader(bytes)))).toMatch(reason);
  });

  it("is sent without tags, titles, dates and the names of programs, and its film as it is", async () => {
    expect(WEBM.includes("+48.8577")).toBe(true);
    const clean = await cleaned(WEBM, webmPatches);
    for (const word of ["+48.8577", "Private title", "Lavf"])
      expect(clean.includes(word)).toBe(false);
    expect(await measureWebm(fileReader(clean))).toEqual(await measureWebm(fileReader(WEBM)));
    const cluster = Buffer.from([0x1f, 0x43, 0xb6, 0x75]);
    const data = WEBM.indexOf(cluster);
    expect(clean.subarray(data, data + 1000).equals(WEBM.subarray(data, data + 1000))).toBe(true);
  });

  it("of damaged sizes ends the search", async () => {
    for (let at = 0; at < WEBM.length; at += 7) {
      const bytes = Buffer.from(WEBM);
      bytes[at] = 0x01;
      await measureWebm(fileReader(bytes));
      await webmPatches(fileReader(bytes));
    }
  });
});

describe("a file of captions", () => {
  const measure = (text: string) => measureCaptions(fileReader(Buffer.from(text)));

  it("may have notes, styles, names and settings", async () => {
    const text = [
      "\uFEFFWEBVTT – The gates",
      "",
      "NOTE made by hand\n--> not a time",
      "",
      "STYLE\n::cue { color: white }",
      "",
      "first\n00:00.000 --> 00:01.500 align:start\nThe gates open.\nWater.",
      "",
      "01:00:00.000 --> 01:00:02.000\n(Sirens)",
    ].join("\n");
    expect(await measure(text)).toEqual({});
    expect(await measure(text.replaceAll("\n", "\r\n"))).toEqual({});
  });

  it.each([
    ["", /WEBVTT/, 1],
    ["1\n00:00:01,000 --> 00:00:02,000\nHi", /WEBVTT/, 1],
    ["WEBVTTX\n\n00:01.000 --> 00:02.000\nHi", /WEBVTT/, 1],
    ["WEBVTT\n\n", /without any captions/, 1],
    ["WEBVTT\n\n00:00:01,000 --> 00:00:02.000\nHi", /“00:00:01,000”/, 3],
    ["WEBVTT\n\n1\n00:01.000 --> 0:02.000\nHi", /“0:02.000”/, 4],
    ["WEBVTT\n\n00:01.000 --> 00:02.000\nHi\n\n00:05.000 --> 00:04.000\nHo", /ends before/, 6],
    ["WEBVTT\n\n00:61.000 --> 00:62.000\nHi", /cannot be read/, 3],
    ["WEBVTT\n\nHi there", /no time/, 4],
  ])("%j is refused with the line of its mistake", async (text, reason, line) => {
    const facts = await measure(text);
    expect(brokenOf(facts)).toMatch(reason);
    expect(facts).toMatchObject({ line });
  });

  it("is UTF-8", async () => {
    const facts = await measureCaptions(fileReader(Buffer.from("WEBVTT\n\n\xe4", "latin1")));
    expect(brokenOf(facts)).toMatch(/UTF-8/);
  });
});
