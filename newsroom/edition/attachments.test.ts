import { cpSync, mkdirSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { readContentFolder } from "../content/contentFolder.ts";
import { checkContent } from "../rules/checkContent.ts";
import { documentsOf } from "../schema/documents.ts";
import { assembleEdition } from "./assemble.ts";

const FIXTURES = path.resolve("newsroom/story/elements/video");
const STORY = "articles/2014/06/12/dam";
const WRITTEN =
  '::video{src="gates.mp4" captions="gates.vtt" poster="gates.png" alt="Water breaks through." caption="The gates." credit="Jane Doe"}';

/** A paper with one story that shows a video. */
async function paperWith(body = WRITTEN, change: (folder: string) => void = () => {}) {
  const dir = temporaryFolder();
  const write = (file: string, content: string | Buffer) => {
    const full = path.join(dir, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, content);
  };
  write("site.yaml", "name: P\ntagline: T\nurl: https://p.example\nlanguage: en\ntimeZone: UTC\n");
  write("sections/world.md", "---\nname: World\ndescription: D\norder: 1\ncolour: teal\n---\n");
  write("authors/desk.md", "---\nname: Desk\nkind: organization\n---\nThe desk.\n");
  write(
    `${STORY}/index.md`,
    `---\nheadline: The gates of the dam have opened\nstandfirst: The valley is under water since the morning of Thursday.\nsection: world\nbyline: [desk]\npublished: 2014-06-12T10:00:00Z\n---\n\nText.\n\n${body}\n`,
  );
  const picture = sharp({ create: { width: 1600, height: 900, channels: 3, background: "#345" } });
  write(`${STORY}/gates.png`, await picture.png().toBuffer());
  write(`${STORY}/gates.vtt`, "WEBVTT\n\n00:00.000 --> 00:01.000\n(Water)\n");
  cpSync(path.join(FIXTURES, "clip.mp4"), path.join(dir, STORY, "gates.mp4"));
  change(path.join(dir, STORY));
  const folder = await readContentFolder(dir, { drafts: true });
  return { folder, ...checkContent(folder, { siteUrl: undefined, now: new Date("2014-06-13") }) };
}

async function problems(...args: Parameters<typeof paperWith>) {
  return (await paperWith(...args)).problems.map(
    ({ file, line, rule, message }) => `${path.basename(file)}:${line} ${rule} ${message}`,
  );
}

describe("the files of a video", () => {
  it("are read, and asked for under addresses with a version", async () => {
    const { folder, stories, problems } = await paperWith();
    expect(problems).toEqual([]);
    const { pictures, articles } = assembleEdition(
      documentsOf(folder.files),
      folder,
      stories,
      "en",
    );
    const own = pictures.filter(({ article }) => article === "/2014/06/12/dam");
    expect(own.map(({ format }) => format).sort()).toEqual(["mp4", "png", "vtt"]);
    const [video] = articles[0]?.story.blocks.filter(({ type }) => type === "video") ?? [];
    const addresses = own.map(({ address }) => address);
    expect(video).toMatchObject({ seconds: 2, mediaType: "video/mp4", bytes: 8078 });
    if (video?.type !== "video") throw new Error("there is no video");
    expect(addresses).toContain(video.address);
    expect(addresses).toContain(video.captions.address);
    expect(addresses).toContain(video.poster.address);
    expect(video.address).toMatch(/^\/media\/2014\/06\/12\/dam\/gates\.[0-9a-f]{8}\.mp4$/);
  });

  it.each([
    [
      "captions with a mistake, in their own file and line",
      (at: string) => writeFileSync(`${at}/gates.vtt`, "WEBVTT\n\n00:00,000 --> 00:01.000\nHi\n"),
      [
        "gates.vtt:3 attached-file “gates.vtt” is broken by a time that cannot be read, “00:00,000”",
      ],
    ],
    [
      "a film that is none",
      (at: string) => writeFileSync(`${at}/gates.mp4`, "no film"),
      ["index.md:11 attached-file “gates.mp4” is no MP4 file"],
    ],
    [
      "a film that is too heavy",
      (at: string) => truncateSync(`${at}/gates.mp4`, 100_000_001),
      ["index.md:11 attached-file “gates.mp4” is too heavy, with 101 MB of 100 at most"],
    ],
    [
      "a film that no story shows, if it cannot be played",
      (at: string) => writeFileSync(`${at}/other.webm`, "no film"),
      ["other.webm:1 attached-file “other.webm” is no WebM file"],
    ],
  ])("are refused: %s", async (_, change, found) => {
    expect(await problems(WRITTEN, change)).toEqual(found);
  });

  it.each([
    [WRITTEN.replace("gates.mp4", "gates.png"), "“gates.png” is no .mp4 or .webm file"],
    [WRITTEN.replace('"gates.png"', '"gates.mp4"'), "“gates.mp4” is no picture"],
    [WRITTEN.replace("gates.mp4", "gate.mp4"), "there is no file “gate.mp4” beside the text"],
    ['::figure{image="gates.mp4" alt="A gate" credit="Jane"}', "“gates.mp4” is no picture"],
  ])("stand where they belong: %s", async (body, message) => {
    expect((await problems(body)).join("\n")).toContain(message);
  });

  it("need a credit as pictures do", async () => {
    expect(await problems(WRITTEN.replace(' credit="Jane Doe"', ""))).toEqual([
      "index.md:11 figure-credit the picture “gates.png” has no credit",
    ]);
  });
});
