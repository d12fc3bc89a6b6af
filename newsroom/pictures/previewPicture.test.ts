import { writeFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { expect, it } from "vitest";
import { plantedPicture } from "../../testkit/plantedPictures.ts";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { previewPicture } from "./previewPicture.ts";

it("A picture of an unpublished story is sent as WebP in the width that is asked for, without its metadata", async () => {
  const folder = temporaryFolder();
  writeFileSync(
    path.join(folder, "map.jpg"),
    await plantedPicture("jpeg", { width: 640, height: 400 }),
  );
  const made = await previewPicture(folder, "map.jpg", 320);
  const { format, width, exif } = await sharp(made).metadata();
  expect({ format, width, exif }).toEqual({ format: "webp", width: 320, exif: undefined });
});

it("Nothing is sent of a picture that is not there or damaged, nor of any other file", async () => {
  const folder = temporaryFolder();
  const whole = await plantedPicture("png");
  for (const name of ["map.png", "map.txt", ".map.png", "two words.png", "map.png.md"]) {
    writeFileSync(path.join(folder, name), whole);
  }
  expect(await previewPicture(folder, "map.png", 320)).toBeInstanceOf(Uint8Array);
  const inside = path.join(folder, "drafts");
  for (const name of [
    "gone.png",
    "map.txt",
    ".map.png",
    "two words.png",
    "map.png.md",
    "../map.png",
    "/map.png",
    "",
  ]) {
    expect(await previewPicture(folder, name, 320), name).toBeUndefined();
    expect(await previewPicture(inside, name, 320), name).toBeUndefined();
  }
  writeFileSync(path.join(folder, "map.png"), whole.subarray(0, 20));
  expect(await previewPicture(folder, "map.png", 320)).toBeUndefined();
});
