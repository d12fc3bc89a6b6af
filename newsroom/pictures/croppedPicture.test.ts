import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { croppedPicture } from "./croppedPicture.ts";

/** A picture, red on its left half and blue on its right. */
async function twoHalves(orientation?: number): Promise<Buffer> {
  const half = (background: string) =>
    sharp({ create: { width: 1200, height: 1200, channels: 3, background } })
      .png()
      .toBuffer();
  const halves = sharp({
    create: { width: 2400, height: 1200, channels: 3, background: "#fff" },
  }).composite([
    { input: await half("#f00"), left: 0, top: 0 },
    { input: await half("#00f"), left: 1200, top: 0 },
  ]);
  return (orientation ? halves.withMetadata({ orientation }) : halves).png().toBuffer();
}

const PICTURE = { width: 2400, height: 1200 };

/** The colours at the left and at the right edge. */
async function edges(file: Buffer): Promise<string[]> {
  const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
  return [5, info.width - 5].map((x) => {
    const at = (Math.floor(info.height / 2) * info.width + x) * info.channels;
    return (data[at] ?? 0) > (data[at + 2] ?? 0) ? "red" : "blue";
  });
}

describe("a picture cut to a shape", () => {
  it("is a JPEG of that shape", async () => {
    const cut = await croppedPicture(await twoHalves(), PICTURE, "4x3");
    const { format, width, height } = await sharp(cut).metadata();
    expect({ format, width, height }).toEqual({ format: "jpeg", width: 1200, height: 900 });
  });

  it.each([
    [{ x: 0, y: 50 }, ["red", "red"]],
    [{ x: 100, y: 50 }, ["blue", "blue"]],
    [undefined, ["red", "blue"]],
  ])("keeps the focus %o in sight", async (focus, expected) => {
    const source = await twoHalves();
    const cut = await croppedPicture(source, { ...PICTURE, focus }, "1x1");
    expect(await edges(cut)).toEqual(expected);
  });

  it("stands upright when the camera was turned", async () => {
    const source = await twoHalves(6);
    const turned = { ...PICTURE, width: 1200, height: 2400 };
    const cut = await croppedPicture(source, { ...turned, focus: { x: 50, y: 0 } }, "1x1");
    expect(await edges(cut)).toEqual(["red", "red"]);
  });

  it.each([
    ["light", 255],
    ["dark", 26],
  ] as const)("shows its %s backdrop where it is transparent", async (backdrop, red) => {
    const clear = await sharp({
      create: { width: 1200, height: 1200, channels: 4, background: "#0000" },
    })
      .png()
      .toBuffer();
    const cut = await croppedPicture(clear, { width: 1200, height: 1200, backdrop }, "1x1");
    const { data } = await sharp(cut).raw().toBuffer({ resolveWithObject: true });
    expect(Math.abs((data[0] ?? 0) - red)).toBeLessThan(4);
  });
});
