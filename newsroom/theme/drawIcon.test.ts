import { createRequire } from "node:module";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { readLogo } from "../paper/logo.ts";
import { siteIcons } from "./appIcons.ts";
import { drawIcon, iconLook, initialOf } from "./drawIcon.ts";

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

it.each([
  ["Broadsheet", false],
  // Of Nag Mundari, which no usual font has.
  ["\u{1e4d0}", true],
])("An icon has no box in place of a letter that no font has: %s", async (name, isEmpty) => {
  const file = createRequire(import.meta.url).resolve(
    "pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf",
  );
  const look = { ...iconLook({ language: "en" }), font: { family: "Liberation Sans", file } };
  const icon = await drawIcon(name, { size: 32, letter: 22, colours: 4 }, "no-such-folder", look);
  const { data } = await sharp(icon).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const pixels = Array.from({ length: 1024 }, (_, at) => data.subarray(at * 3, at * 3 + 3));
  expect(pixels.every(isRed)).toBe(isEmpty);
});

it("Pages link a file that crawlers can fetch, too", () => {
  expect(siteIcons()).toEqual({ icon: [{ url: "/icons/192.png", sizes: "192x192" }] });
});

describe("an icon that has been drawn", () => {
  const shape = { size: 32, letter: 22, colours: 4 };

  it("is kept for every name with the same initial, and drawn anew in another shape", async () => {
    const first = drawIcon("Kept", shape, "no-such-folder");
    expect(drawIcon("kin", shape, "no-such-folder")).toBe(first);
    for (const other of [{ size: 33 }, { letter: 21 }, { colours: 5 }]) {
      const drawing = drawIcon("Kept", { ...shape, ...other }, "no-such-folder");
      expect(drawing).not.toBe(first);
      await drawing;
    }
    expect(drawIcon("Lost", shape, "no-such-folder")).not.toBe(first);
  });

  it("is drawn anew in the colours of another theme", async () => {
    const first = drawIcon("Kept", shape, "no-such-folder");
    const green = drawIcon(
      "Kept",
      shape,
      "no-such-folder",
      iconLook({ language: "en", theme: { accent: "#004d2c" } }),
    );
    expect(green).not.toBe(first);
    const { data } = await sharp(await green)
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    // A palette of four colours comes near it.
    for (const [at, value] of [0x00, 0x4d, 0x2c].entries()) {
      expect(Math.abs((data[at] ?? 0) - value)).toBeLessThanOrEqual(8);
    }
    const letter = drawIcon(
      "Kept",
      shape,
      "no-such-folder",
      iconLook({ language: "en", theme: { paper: "salmon" } }),
    );
    expect(letter).not.toBe(first);
    await letter;
  });

  it("bears the small logo in place of the initial, within its middle", async () => {
    const { logo } = readLogo('<svg viewBox="0 0 10 5"><path d="M0 0h10v5H0z"/></svg>');
    const look = iconLook({
      language: "en",
      theme: { accent: "#004d2c" },
      logos: { wide: undefined, small: logo },
    });
    const icon = await drawIcon(
      "Kept",
      { size: 100, letter: 50, colours: 16 },
      "no-such-folder",
      look,
    );
    const { data } = await sharp(icon).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => [
      ...data.subarray((y * 100 + x) * 3, (y * 100 + x) * 3 + 3),
    ];
    // 70 pixels wide and 35 high.
    expect(at(50, 50)).toEqual([0xfc, 0xfa, 0xf6]);
    expect(at(18, 50)).toEqual([0xfc, 0xfa, 0xf6]);
    for (const [x, y] of [
      [12, 50],
      [50, 28],
      [50, 72],
      [2, 2],
    ] as const)
      expect(at(x, y)).toEqual([0x00, 0x4d, 0x2c]);
  });

  it("shows a logo of several colours on the paper they are made for", async () => {
    const { logo } = readLogo(
      '<svg viewBox="0 0 10 10"><path fill="#0000ff" d="M0 0h10v10H0z"/><path fill="#ff0000" d="M4 4h2v2H4z"/></svg>',
    );
    const look = iconLook({ language: "en", logos: { small: logo } });
    const icon = await drawIcon(
      "Kept",
      { size: 100, letter: 50, colours: 16 },
      "no-such-folder",
      look,
    );
    const { data } = await sharp(icon).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => [
      ...data.subarray((y * 100 + x) * 3, (y * 100 + x) * 3 + 3),
    ];
    expect([at(2, 2), at(30, 30), at(50, 50)]).toEqual([
      [0xfc, 0xfa, 0xf6],
      [0, 0, 255],
      [255, 0, 0],
    ]);
  });

  it("is let go when there are sixteen, since anybody may rename a paper", async () => {
    const first = drawIcon("Kept", shape, "no-such-folder");
    for (let letter = 10; letter < 26; letter += 1) {
      await drawIcon("Kept", { ...shape, letter }, "no-such-folder");
    }
    expect(drawIcon("Kept", shape, "no-such-folder")).not.toBe(first);
  });

  it("is not kept where drawing has failed", async () => {
    const impossible = { size: 0, letter: 22, colours: 4 };
    const first = drawIcon("Kept", impossible, "no-such-folder");
    await expect(first).rejects.toThrow();
    const second = drawIcon("Kept", impossible, "no-such-folder");
    expect(second).not.toBe(first);
    await expect(second).rejects.toThrow();
  });

  it("has no more colours than it was asked for", async () => {
    const palette = async (colours: number) => {
      const icon = await drawIcon(
        "Broadsheet",
        { size: 48, letter: 33, colours },
        "no-such-folder",
      );
      const { data } = await sharp(icon).removeAlpha().raw().toBuffer({ resolveWithObject: true });
      return new Set(Array.from({ length: 48 * 48 }, (_, at) => data.readUIntBE(at * 3, 3))).size;
    };
    expect(await palette(4)).toBeLessThanOrEqual(4);
    expect(await palette(16)).toBeGreaterThan(4);
  });
});

describe("initialOf", () => {
  it("is the first letter of the paper's name, whatever its script", () => {
    const initials = ["Broadsheet", "« écho »", "الصحيفة", "<&>"].map((name) =>
      initialOf(name, "fr"),
    );
    expect(initials).toEqual(["B", "É", "ا", ""]);
  });

  it("is a capital as the paper's language writes one", () => {
    expect(initialOf("izmir postası", "tr")).toBe("İ");
    expect(initialOf("izmir postası", "en")).toBe("I");
    expect(initialOf("ახალი ამბები", "ka")).toBe("ა");
    expect(initialOf("e\u0301cho", "fr")).toBe("É");
  });
});
