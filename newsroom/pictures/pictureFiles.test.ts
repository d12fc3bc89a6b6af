import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import ExifReader from "exifreader";
import sharp from "sharp";
import { describe, expect, it, vi } from "vitest";
import {
  FORBIDDEN,
  PLANTED_XMP,
  type PlantedFormat,
  plantedPicture,
} from "../../testkit/plantedPictures.ts";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { PictureFiles } from "./pictureFiles.ts";
import type { Picture } from "./pictureSizes.ts";

const REQUEST = { ifNoneMatch: null, range: null, ifRange: null };
const HERO: Picture = {
  address: "/media/2014/06/12/war/hero.0a1b2c3d.jpg",
  width: 640,
  height: 400,
  alt: "A map",
  credit: "The Desk",
};

/** A content folder with one picture, and how its forms are asked for. */
function paperWith(content: Buffer | string, name = "hero.jpg", format = "jpeg") {
  const contentDir = temporaryFolder();
  const kept = temporaryFolder();
  const source = path.join(contentDir, name);
  writeFileSync(source, content);
  const files = new PictureFiles(kept);
  const picture = { file: name, format, words: { credit: "The Desk" }, isVersioned: true };
  const asked = { contentDir, request: REQUEST };
  return {
    kept,
    contentDir,
    files,
    source,
    original: (request = {}) =>
      files.original(picture, { contentDir, request: { ...REQUEST, ...request } }),
    rendition: (accept: string, width = 480) => files.rendition(picture, width, accept, asked),
    shape: () => files.crop(HERO, "16x9", name, asked),
  };
}

/** A PNG whose chunk acTL says that it has two frames (PNG specification, third edition, 11.3.6). */
function animatedPng(still: Buffer): Buffer {
  const control = Buffer.alloc(20);
  control.writeUInt32BE(8, 0);
  control.write("acTL", 4, "latin1");
  control.writeUInt32BE(2, 8);
  control.writeUInt32BE(0xf38d9370, 16);
  const afterHead = 8 + 25;
  return Buffer.concat([still.subarray(0, afterHead), control, still.subarray(afterHead)]);
}

const bytesOf = async (response: Response | undefined) =>
  Buffer.from((await response?.arrayBuffer()) ?? new ArrayBuffer(0));

function expectClean(content: Buffer, form: string): void {
  const text = content.toString("latin1");
  for (const marker of FORBIDDEN) expect(text, form).not.toContain(marker);
  expect(text, form).toContain(PLANTED_XMP);
  expect(text, form).toContain("https://agency.example/rights");
}

describe("a picture with a position, names, serial numbers and a thumbnail", () => {
  it.each([
    ["jpeg", "hero.jpg"],
    ["png", "hero.png"],
    ["webp", "hero.webp"],
    ["avif", "hero.avif"],
  ] as Array<[PlantedFormat, string]>)(
    "leaves the house as %s in every form without any of them, and with its credit",
    async (format, name) => {
      const planted = await plantedPicture(format, { width: 640, height: 400 });
      const stored = format === "avif" ? "heif" : format;
      const { original, rendition, shape } = paperWith(planted, name, stored);
      expectClean(await bytesOf(await original()), "original");
      expectClean(await bytesOf(await shape()), "shape");
      for (const accept of ["image/avif,image/webp", "image/webp", "image/*"]) {
        const content = await bytesOf(await rendition(accept));
        expectClean(content, accept);
        const { width } = await sharp(content).metadata();
        expect(width, accept).toBe(480);
        const { gps, exif } = ExifReader.load(content, { expanded: true });
        expect({ gps, exif: Object.keys(exif ?? {}) }).toEqual({ gps: undefined, exif: [] });
      }
    },
  );

  it("stands upright in every form, and says so by nothing but its orientation", async () => {
    const planted = await plantedPicture("jpeg", { width: 640, height: 400, orientation: 6 });
    const { original, rendition } = paperWith(planted);
    const whole = await bytesOf(await original());
    expect((await sharp(whole).metadata()).autoOrient).toEqual({ width: 400, height: 640 });
    const { exif } = ExifReader.load(whole, { expanded: true });
    expect(Object.keys(exif ?? {})).toEqual(["Orientation"]);
    const { width, height } = await sharp(
      await bytesOf(await rendition("image/webp", 320)),
    ).metadata();
    expect([width, height]).toEqual([320, 512]);
  });

  it("grows by the packet alone: some hundred bytes", async () => {
    const plain = await sharp({
      create: { width: 640, height: 400, channels: 3, background: "#246" },
    })
      .jpeg()
      .toBuffer();
    for (const accept of ["image/avif", "image/webp"]) {
      const { rendition } = paperWith(plain);
      const made = await bytesOf(await rendition(accept));
      const bare = await sharp(made)
        .toFormat(accept === "image/avif" ? "avif" : "webp")
        .toBuffer();
      expect(made.length - bare.length, accept).toBeLessThan(600);
    }
  });
});

describe("a picture's forms", () => {
  const photo = () =>
    sharp({ create: { width: 640, height: 400, channels: 3, background: "#246" } })
      .jpeg()
      .toBuffer();

  it("come in the best format that a browser takes", async () => {
    const { rendition } = paperWith(await photo());
    const type = async (accept: string) => (await rendition(accept))?.headers.get("content-type");
    expect(await type("image/avif,image/webp,*/*")).toBe("image/avif");
    expect(await type("image/webp,*/*;q=0.8")).toBe("image/webp");
    expect(await type("image/avif;q=0, image/webp;q=0.0, image/*")).toBe("image/jpeg");
    expect(await type("")).toBe("image/jpeg");
    const headers = (await rendition("image/avif"))?.headers;
    expect(headers?.get("vary")).toBe("Accept");
    expect(headers?.get("content-disposition")).toBe('inline; filename="hero.avif"');
  });

  it("are made once, and anew as soon as the file has changed", async () => {
    const { kept, source, rendition, original } = paperWith(await photo());
    const first = (await rendition("image/webp"))?.headers.get("etag");
    expect((await rendition("image/webp"))?.headers.get("etag")).toBe(first);
    await original();
    expect(readdirSync(path.join(kept, "renditions"))).toHaveLength(1);
    expect(readdirSync(path.join(kept, "originals"))).toHaveLength(1);
    utimesSync(source, 1, 1);
    await rendition("image/webp");
    expect(readdirSync(path.join(kept, "renditions"))).toHaveLength(2);
  });

  it("are served where they cannot be kept", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const { contentDir, source } = paperWith(await photo());
    // A path below a file: nobody can write there, not even root.
    const files = new PictureFiles(path.join(source, "kept"));
    const picture = { file: "hero.jpg", format: "jpeg", words: {}, isVersioned: true };
    const asked = { contentDir, request: REQUEST };
    for (const form of [
      files.original(picture, asked),
      files.rendition(picture, 480, "image/webp", asked),
      files.crop(HERO, "16x9", "hero.jpg", asked),
    ]) {
      const response = await form;
      expect(response?.status).toBe(200);
      expect((await sharp(await bytesOf(response)).metadata()).width).toBeGreaterThan(400);
    }
  });

  it("leave the disk with the picture, and no others do", async () => {
    const { kept, contentDir, files, original, rendition, shape } = paperWith(await photo());
    for (const form of [original, () => rendition("image/webp"), shape]) await form();
    const left = () =>
      ["originals", "renditions", "shapes"].map(
        (name) => readdirSync(path.join(kept, name)).length,
      );
    await files.deleteOthers(contentDir, ["hero.jpg", "other.jpg"]);
    expect(left()).toEqual([1, 1, 1]);
    await files.deleteOthers(contentDir, ["other.jpg"]);
    expect(left()).toEqual([0, 0, 0]);
  });

  it("are served in part and not again, as files are", async () => {
    const { original } = paperWith(await photo());
    const whole = await original();
    const bytes = await bytesOf(whole);
    const part = await original({ range: "bytes=2-5" });
    expect(part?.status).toBe(206);
    expect(await bytesOf(part)).toEqual(bytes.subarray(2, 6));
    expect((await original({ ifNoneMatch: whole?.headers.get("etag") }))?.status).toBe(304);
  });

  it.each([
    ["gif", "image/gif"],
    ["webp", "image/webp"],
    ["png", "image/png"],
  ] as const)("of an animated %s are the animation itself", async (format, type) => {
    const frames = await Promise.all(
      ["#f00", "#00f"].map((background) =>
        sharp({ create: { width: 600, height: 400, channels: 4, background } })
          .png()
          .toBuffer(),
      ),
    );
    const film =
      format === "png"
        ? animatedPng(frames[0] as Buffer)
        : await sharp(frames, { join: { animated: true } })
            .toFormat(format)
            .toBuffer();
    const { rendition, original } = paperWith(film, `film.${format}`, format);
    const response = await rendition("image/avif");
    expect(response?.headers.get("content-type")).toBe(type);
    const sent = await bytesOf(response);
    expect(sent).toEqual(await bytesOf(await original()));
    if (format !== "png") expect((await sharp(sent).metadata()).pages).toBe(2);
  });
});

describe("a picture that was damaged after it had been published", () => {
  it.each([
    ["half of it", (whole: Buffer) => whole.subarray(0, whole.length / 2)],
    ["nothing", () => Buffer.alloc(0)],
    ["something else", () => Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>")],
  ])("is not there where %s is left, and is one line of the log", async (_, damage) => {
    const whole = await sharp({
      create: {
        width: 640,
        height: 400,
        channels: 3,
        background: "#246",
        noise: { type: "gaussian", mean: 128, sigma: 30 },
      },
    })
      .jpeg()
      .toBuffer();
    const name = `${Math.random().toString(36).slice(2)}.jpg`;
    const { original, rendition, shape } = paperWith(damage(whole), name);
    const log = vi.spyOn(console, "warn").mockImplementation(() => {});
    for (let round = 0; round < 3; round += 1) {
      expect(await rendition("image/webp")).toBeUndefined();
      expect(await shape()).toBeUndefined();
      expect(await original()).toBeUndefined();
    }
    expect(log.mock.calls.map(([line]) => line)).toEqual([
      expect.stringMatching(`^${name} cannot be shown: .+ check.+ says what to do\\.$`),
    ]);
    log.mockRestore();
  });

  it("is not tried again before a minute has gone, unless the file has changed", async () => {
    const whole = await sharp({
      create: { width: 640, height: 400, channels: 3, background: "#246" },
    })
      .jpeg()
      .toBuffer();
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const { source, original } = paperWith(Buffer.alloc(whole.length), "later.jpg");
    utimesSync(source, 1, 1);
    expect(await original()).toBeUndefined();
    writeFileSync(source, whole);
    utimesSync(source, 1, 1);
    expect(await original()).toBeUndefined();
    const later = vi.spyOn(Date, "now").mockReturnValue(Date.now() + 61_000);
    expect((await original())?.status).toBe(200);
    later.mockRestore();
  });

  it("is not there as a link that leads elsewhere", async () => {
    const whole = await sharp({
      create: { width: 640, height: 400, channels: 3, background: "#246" },
    })
      .jpeg()
      .toBuffer();
    const { contentDir, source, original, rendition, shape } = paperWith("", "link.jpg");
    writeFileSync(path.join(contentDir, "elsewhere.jpg"), whole);
    rmSync(source);
    symlinkSync(path.join(contentDir, "elsewhere.jpg"), source);
    for (const form of [original, () => rendition("image/webp"), shape]) {
      expect(await form()).toBeUndefined();
    }
  });

  it("is not there when its file has gone", async () => {
    const { source, original, rendition, shape } = paperWith("", "gone.jpg");
    expect(readFileSync(source, "utf8")).toBe("");
    for (const left of [() => {}, () => mkdirSync(source)]) {
      rmSync(source, { recursive: true, force: true });
      left();
      expect(await original()).toBeUndefined();
      expect(await rendition("image/webp")).toBeUndefined();
      expect(await shape()).toBeUndefined();
    }
  });
});

it("A picture is answered while another server of the project deletes files of pictures that it does not know", async () => {
  const content = await plantedPicture("jpeg");
  const { kept, original, rendition } = paperWith(content);
  const other = new PictureFiles(kept);
  let deleting = true;
  const deletes = (async () => {
    while (deleting) {
      await other.deleteOthers("/elsewhere", []);
      await wait(5);
    }
  })();
  const statuses = new Set<number | undefined>();
  for (let round = 0; round < 60; round += 1) {
    for (const answer of await Promise.all([original(), rendition("image/webp")])) {
      statuses.add(answer?.status);
      await answer?.arrayBuffer();
    }
  }
  deleting = false;
  await deletes;
  expect([...statuses]).toEqual([200]);
});
