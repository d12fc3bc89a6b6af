import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { appIcon, favicon, isAppIcon } from "./appIcon.ts";
import { APP_ICONS, type AppIconFile, FAVICON_SIZES } from "./appIcons.ts";

const RED = [0x97, 0x13, 0x16];

/** The bounding box of the letter, as shares of the icon's side: everything that is not background. */
async function letterBox(icon: Buffer) {
  const { data, info } = await sharp(icon)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const places: Array<[x: number, y: number]> = [];
  for (let place = 0; place < width * height; place += 1) {
    const pixel = data.subarray(place * channels, place * channels + 3);
    const isGround = RED.every((value, channel) => Math.abs(value - (pixel[channel] ?? 0)) < 24);
    if (!isGround) places.push([place % width, Math.floor(place / width)]);
  }
  if (places.length === 0) return undefined;
  const share = (values: number[], side: number) => [
    Math.min(...values) / side,
    (Math.max(...values) + 1) / side,
  ];
  const [left = 0, right = 0] = share(
    places.map(([x]) => x),
    width,
  );
  const [top = 0, bottom = 0] = share(
    places.map(([, y]) => y),
    height,
  );
  return { left, right, top, bottom };
}

describe("The icon of an installed paper", () => {
  it.each(Object.entries(APP_ICONS))(
    "%s has its size and bears the initial in its middle",
    async (file, { size, purpose }) => {
      const icon = await appIcon(
        { name: "The Paper", language: "en" },
        file as AppIconFile,
        "no-such-folder",
      );
      expect(await sharp(icon).metadata()).toMatchObject({
        format: "png",
        width: size,
        height: size,
      });
      const box = await letterBox(icon);
      if (!box) throw new Error("there is no letter");
      expect((box.left + box.right) / 2).toBeCloseTo(0.5, 1);
      expect((box.top + box.bottom) / 2).toBeCloseTo(0.5, 1);
      // The circle to which some systems crop a maskable icon.
      const reach = Math.max(
        ...[box.left, box.right].flatMap((x) =>
          [box.top, box.bottom].map((y) => Math.hypot(x - 0.5, y - 0.5)),
        ),
      );
      if (purpose === "maskable") expect(reach).toBeLessThan(0.4);
    },
  );

  it.each([
    ["192.png", 192, 0.56],
    ["512.png", 512, 0.56],
    ["maskable.png", 512, 0.46],
    ["touch.png", 180, 0.46],
  ] as const)(
    "%s has %i pixels a side, of which its letter takes %f in height",
    async (file, size, share) => {
      const icon = await appIcon({ name: "Hill", language: "en" }, file, "no-such-folder");
      const box = await letterBox(icon);
      expect((await sharp(icon).metadata()).width).toBe(size);
      // Edges of half a pixel count as background.
      expect(Math.abs((box?.bottom ?? 0) - (box?.top ?? 0) - share) * size).toBeLessThan(3);
    },
  );

  it("of a paper without a letter in its name is its red", async () => {
    const icon = await appIcon({ name: "…", language: "en" }, "192.png", "no-such-folder");
    expect(await letterBox(icon)).toBeUndefined();
  });

  it.each(["193.png", "toString", "", "../512.png"])("is none at the address %j", (file) => {
    expect(isAppIcon(file)).toBe(false);
  });
});

/** The pictures of an ICO file, as its directory lists them. */
function picturesOf(icon: Buffer) {
  expect([icon.readUInt16LE(0), icon.readUInt16LE(2)]).toEqual([0, 1]);
  return Array.from({ length: icon.readUInt16LE(4) }, (_, index) => {
    const entry = 6 + 16 * index;
    const offset = icon.readUInt32LE(entry + 12);
    return {
      width: icon.readUInt8(entry),
      height: icon.readUInt8(entry + 1),
      end: offset + icon.readUInt32LE(entry + 8),
      file: icon.subarray(offset, offset + icon.readUInt32LE(entry + 8)),
    };
  });
}

describe("The icon of tabs and search results", () => {
  it("has a directory as Windows reads it: sizes, no palette, one plane of 32 bits, length and place", async () => {
    const icon = await favicon({ name: "B", language: "en" }, "no-such-folder");
    const places = picturesOf(icon).map(({ file, end }) => [file.length, end - file.length]);
    const entries = [16, 32, 48].map((size, index) => {
      const [length = 0, offset = 0] = places[index] ?? [];
      const entry = Buffer.from([size, size, 0, 0, 1, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
      entry.writeUInt32LE(length, 8);
      entry.writeUInt32LE(offset, 12);
      return entry;
    });
    expect(icon.subarray(0, 54)).toEqual(
      Buffer.concat([Buffer.from([0, 0, 1, 0, 3, 0]), ...entries]),
    );
    // The pictures follow one another without a gap.
    expect(places[0]?.[1]).toBe(54);
    for (const [index, [length = 0, offset = 0]] of places.entries()) {
      if (index < 2) expect(places[index + 1]?.[1]).toBe(offset + length);
    }
  });

  it.each(["Broadsheet", "Wochenblatt", "« écho »", "الصحيفة"])(
    "of %s has the initial in every size, and nothing behind the last",
    async (name) => {
      const icon = await favicon({ name, language: "en" }, "no-such-folder");
      const pictures = picturesOf(icon);
      expect(pictures.map(({ width }) => width)).toEqual([...FAVICON_SIZES]);
      for (const { width, height, file } of pictures) {
        expect(await sharp(file).metadata()).toMatchObject({ format: "png", width, height });
        const box = await letterBox(file);
        // A letter that is wider than high also has red on both sides.
        expect(box?.left).toBeGreaterThan(0);
        expect(box?.right).toBeLessThan(1);
      }
      expect(pictures.at(-1)?.end).toBe(icon.length);
      expect(icon.length).toBeLessThan(4_000);
    },
  );

  it("differs between papers with different initials", async () => {
    const [b, w] = await Promise.all(
      ["B", "W"].map((name) => favicon({ name, language: "en" }, "no-such-folder")),
    );
    expect(b?.equals(w as Buffer)).toBe(false);
  });
});
