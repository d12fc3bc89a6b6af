import { readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { croppedPicture, tidy } from "./croppedPicture.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

/** A picture, red on its left half and blue on its right. */
async function twoHalves(folder: string, orientation?: number): Promise<string> {
  const half = (background: string) =>
    sharp({ create: { width: 1200, height: 1200, channels: 3, background } })
      .png()
      .toBuffer();
  const file = path.join(folder, "map.png");
  const halves = sharp({
    create: { width: 2400, height: 1200, channels: 3, background: "#fff" },
  }).composite([
    { input: await half("#f00"), left: 0, top: 0 },
    { input: await half("#00f"), left: 1200, top: 0 },
  ]);
  await (orientation ? halves.withMetadata({ orientation }) : halves).png().toFile(file);
  return file;
}

const PICTURE = { address: "/media/2014/06/12/a/map.0a1b2c3d.png", width: 2400, height: 1200 };

/** The colours at the left and at the right edge. */
async function edges(file: string): Promise<string[]> {
  const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
  return [5, info.width - 5].map((x) => {
    const at = (Math.floor(info.height / 2) * info.width + x) * info.channels;
    return (data[at] ?? 0) > (data[at + 2] ?? 0) ? "red" : "blue";
  });
}

describe("a picture cut to a shape", () => {
  it("is a JPEG of that shape", async () => {
    const folder = temporaryFolder();
    const name = await croppedPicture(await twoHalves(folder), PICTURE, "4x3", folder);
    const { format, width, height } = await sharp(path.join(folder, name ?? "")).metadata();
    expect({ format, width, height }).toEqual({ format: "jpeg", width: 1200, height: 900 });
  });

  it.each([
    [{ x: 0, y: 50 }, ["red", "red"]],
    [{ x: 100, y: 50 }, ["blue", "blue"]],
    [undefined, ["red", "blue"]],
  ])("keeps the focus %o in sight", async (focus, expected) => {
    const folder = temporaryFolder();
    const source = await twoHalves(folder);
    const name = await croppedPicture(source, { ...PICTURE, focus }, "1x1", folder);
    expect(await edges(path.join(folder, name ?? ""))).toEqual(expected);
  });

  it("stands upright when the camera was turned", async () => {
    const folder = temporaryFolder();
    const source = await twoHalves(folder, 6);
    const turned = { ...PICTURE, width: 1200, height: 2400 };
    const name = await croppedPicture(source, { ...turned, focus: { x: 50, y: 0 } }, "1x1", folder);
    expect(await edges(path.join(folder, name ?? ""))).toEqual(["red", "red"]);
  });

  it("is made once, however many ask for it at a time", async () => {
    const folder = temporaryFolder();
    const cut = path.join(folder, "cut");
    const source = await twoHalves(folder);
    const names = await Promise.all(
      Array.from({ length: 20 }, () => croppedPicture(source, PICTURE, "16x9", cut)),
    );
    expect(new Set(names).size).toBe(1);
    const [file = ""] = readdirSync(cut);
    const { ino } = statSync(path.join(cut, file));
    await croppedPicture(source, PICTURE, "16x9", cut);
    expect(readdirSync(cut)).toEqual([file]);
    expect(statSync(path.join(cut, file)).ino).toBe(ino);
  });

  it("is not there when the file is gone", async () => {
    const folder = temporaryFolder();
    expect(
      await croppedPicture(path.join(folder, "gone.png"), PICTURE, "1x1", folder),
    ).toBeUndefined();
  });

  it("does not hold up the next when one cannot be read", async () => {
    const folder = temporaryFolder();
    const broken = path.join(folder, "broken.png");
    writeFileSync(broken, "no picture");
    const source = await twoHalves(folder);
    const other = { ...PICTURE, address: "/media/2014/06/12/b/map.11111111.png" };
    const results = await Promise.allSettled([
      croppedPicture(broken, other, "1x1", folder),
      croppedPicture(source, PICTURE, "1x1", folder),
    ]);
    expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
  });
});

it("the oldest cut pictures make room", async () => {
  const folder = temporaryFolder();
  for (const [index, name] of ["oldest", "older", "new"].entries()) {
    writeFileSync(path.join(folder, name), "");
    utimesSync(path.join(folder, name), index + 1, index + 1);
  }
  await tidy(folder, 2);
  expect(readdirSync(folder).sort()).toEqual(["new", "older"]);
});
