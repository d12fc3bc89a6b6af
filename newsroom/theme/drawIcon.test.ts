import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { siteIcons } from "./appIcons.ts";
import { drawIcon, initialOf } from "./drawIcon.ts";

/** The pixels of the icon of a tab, three bytes each. */
async function drawn(name: string) {
  const icon = await drawIcon(name, { size: 32, letter: 22, colours: 4 }, "no-such-folder");
  return sharp(icon).removeAlpha().raw().toBuffer({ resolveWithObject: true });
}

function pixel(data: Buffer, x: number, y: number): Uint8Array {
  return data.subarray((y * 32 + x) * 3, (y * 32 + x + 1) * 3);
}

/** A palette of four colours comes near it. */
function isRed(rgb: Uint8Array): boolean {
  return [0x97, 0x13, 0x16].every((value, at) => Math.abs(value - (rgb[at] ?? 0)) <= 8);
}

describe("an icon of few pixels", () => {
  it("is a picture of 32 pixels that bears the initial on the paper's red", async () => {
    const { data, info } = await drawn("Broadsheet");
    expect(info).toMatchObject({ width: 32, height: 32 });
    expect(isRed(data.subarray(0, 3))).toBe(true);
    expect(data.filter((value, at) => at % 3 === 1 && value > 0xc0).length).toBeGreaterThan(60);
  });

  it("has red on both sides of a letter that is broader than high", async () => {
    const { data } = await drawn("Wochenblatt");
    const column = (x: number) => Array.from({ length: 32 }, (_, y) => pixel(data, x, y));
    for (const x of [0, 1, 30, 31]) expect(column(x).every(isRed), `column ${x}`).toBe(true);
    expect(column(16).every(isRed)).toBe(false);
  });

  it("is the paper's red for a name without letters", async () => {
    const { data } = await drawn("<&>");
    expect(Array.from({ length: 1024 }, (_, at) => pixel(data, at, 0)).every(isRed)).toBe(true);
  });
});

it("Pages link a file that crawlers can fetch, too", () => {
  expect(siteIcons()).toEqual({ icon: [{ url: "/icons/192.png", sizes: "192x192" }] });
});

describe("initialOf", () => {
  it("is the first letter of the paper's name, whatever its script", () => {
    expect(["Broadsheet", "« écho »", "الصحيفة", "<&>"].map(initialOf)).toEqual([
      "B",
      "É",
      "ا",
      "",
    ]);
  });
});
