import { cpSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { expect, it, vi } from "vitest";
import { articleRecord, isWithdrawn, redirectTarget } from "../../newsroom/edition/articles.ts";
import { pictureAddresses, pictureAt } from "../../newsroom/edition/editionPictures.ts";
import { runDeskInProcess } from "../../testkit/runDeskInProcess.ts";
import { ADDRESS, DRAFT, draft, NOW, paper } from "../../testkit/temporaryPaper.ts";

// The test writes a paper and an edition to the disk.
vi.setConfig({ testTimeout: 60_000 });

const FILM = fileURLToPath(
  new URL("../../newsroom/story/elements/video/clip.mp4", import.meta.url),
);
const VIDEO =
  '::video{src="gates.mp4" captions="gates.en.vtt" poster="gates.png" alt="Water breaks through three gates." caption="The gates opened." credit="Jane Doe"}';
const NAMES = ["gates.en.vtt", "gates.mp4", "gates.png"];
const NEW = "/2014/06/13/lake";

/** A paper with a draft that shows a video, and the desk that works on it. */
async function desk() {
  const made = await paper({ [DRAFT]: `${draft()}\n${VIDEO}\n` });
  const { contentDir, editionFile } = made.settings;
  const beside = (name: string) => path.join(contentDir, "drafts/dam", name);
  cpSync(FILM, beside("gates.mp4"));
  writeFileSync(beside("gates.en.vtt"), "WEBVTT\n\n00:00.000 --> 00:01.000\n(Water)\n");
  const still = sharp({ create: { width: 1600, height: 900, channels: 3, background: "teal" } });
  writeFileSync(beside("gates.png"), await still.png().toBuffer());
  const root = path.dirname(editionFile);
  const env = {
    CONTENT_DIR: contentDir,
    EDITION_FILE: editionFile,
    BROADSHEET_NOW: NOW.toISOString(),
  };
  return {
    ...made,
    /** Runs a command, which has to succeed. */
    async run(...args: string[]) {
      const { status, stderr } = await runDeskInProcess(args, { root, env });
      expect([status, stderr]).toEqual([0, ""]);
    },
    /** The addresses that the story's page asks for: film, captions and poster. */
    asked(address: string) {
      const video = articleRecord(made.edition(), address)?.story.blocks.find(
        ({ type }) => type === "video",
      );
      if (video?.type !== "video") throw new Error("there is no video");
      return [video.captions.address, video.address, video.poster.address];
    },
    /** Which file of the content folder readers get under an address. */
    answer: (address: string) => pictureAt(made.edition(), address, NOW)?.file,
  };
}

const below = (address: string) => NAMES.map((name) => `/media${address}/${name}`);
const files = (address: string) => NAMES.map((name) => `articles${address}/${name}`);
const NOBODY = NAMES.map(() => undefined);

it("a video moves, vanishes and comes back with its story, film, captions and poster alike", async () => {
  const { run, asked, answer, edition, has } = await desk();
  await run("publish", "dam");
  const first = asked(ADDRESS);
  expect(first.map((address) => address.replace(/\.[0-9a-f]{8}(?=\.)/, ""))).toEqual(
    below(ADDRESS),
  );
  expect(first.map(answer)).toEqual(files(ADDRESS));
  expect(below(ADDRESS).map(answer)).toEqual(files(ADDRESS));

  await run("rename", "dam", "lake");
  expect(files(NEW).every(has)).toBe(true);
  expect(asked(NEW).map(answer)).toEqual(files(NEW));
  expect(below(NEW).map(answer)).toEqual(files(NEW));
  // The old page leads on; under its files' old addresses there is nothing, as with any picture.
  expect(redirectTarget(edition(), ADDRESS, NOW)).toBe(NEW);
  expect([...first, ...below(ADDRESS)].map(answer)).toEqual([...NOBODY, ...NOBODY]);

  const second = asked(NEW);
  await run("unpublish", "lake");
  expect(NAMES.every((name) => has(`drafts/lake/${name}`))).toBe(true);
  expect([NEW, ADDRESS].map((address) => isWithdrawn(edition(), address))).toEqual([true, true]);
  expect([...second, ...below(NEW)].map(answer)).toEqual([...NOBODY, ...NOBODY]);
  expect(pictureAddresses(edition())).toEqual([]);

  await run("publish", "lake");
  expect(asked(NEW)).toEqual(second);
  expect(second.map(answer)).toEqual(files(NEW));
});

it("a video is kept back until its story's time, under every address", async () => {
  const { run, asked, edition } = await desk();
  const later = "/2014/06/20/dam";
  await run("publish", "dam", "--at", "2014-06-20 09:00");
  const opens = new Date("2014-06-20T13:00:00Z");
  const at = (now: Date) =>
    [...asked(later), ...below(later)].map((address) => pictureAt(edition(), address, now)?.file);
  expect(at(new Date(opens.getTime() - 1))).toEqual([...NOBODY, ...NOBODY]);
  expect(at(opens)).toEqual([...files(later), ...files(later)]);
});
