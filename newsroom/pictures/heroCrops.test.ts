import { describe, expect, it } from "vitest";
import { cropAddress, cropArea, cropSize, cropsOf, parseCropAddress } from "./heroCrops.ts";

const MAP = { address: "/media/2014/06/12/iraq/map.0a1b2c3d.png", width: 2400, height: 1600 };

describe("a hero's shapes", () => {
  it("are 16:9, 4:3 and 1:1, each 1200 pixels wide", () => {
    expect(cropsOf(MAP)).toEqual([
      { address: "/media/2014/06/12/iraq/map.0a1b2c3d.16x9.jpg", width: 1200, height: 675 },
      { address: "/media/2014/06/12/iraq/map.0a1b2c3d.4x3.jpg", width: 1200, height: 900 },
      { address: "/media/2014/06/12/iraq/map.0a1b2c3d.1x1.jpg", width: 1200, height: 1200 },
    ]);
  });

  it("are never larger than the picture", () => {
    expect(cropSize({ width: 1200, height: 600 }, "16x9")).toEqual({ width: 1067, height: 600 });
    expect(cropSize({ width: 1200, height: 600 }, "1x1")).toEqual({ width: 600, height: 600 });
  });

  it("are left out where they would have fewer than 50,000 pixels", () => {
    const strip = { ...MAP, width: 1200, height: 200 };
    expect(cropsOf(strip).map(({ width, height }) => [width, height])).toEqual([
      [356, 200],
      [267, 200],
    ]);
  });

  it("name the focus, which decides what they show", () => {
    expect(cropAddress({ ...MAP, focus: { x: 50, y: 4 } }, "1x1")).toBe(
      "/media/2014/06/12/iraq/map.0a1b2c3d.1x1-50-4.jpg",
    );
  });
});

describe("what a shape shows of a picture", () => {
  it("is its middle, as much as fits", () => {
    expect(cropArea(MAP, "1x1")).toEqual({ left: 400, top: 0, width: 1600, height: 1600 });
    expect(cropArea(MAP, "16x9")).toEqual({ left: 0, top: 125, width: 2400, height: 1350 });
  });

  it("is moved toward the focus and never beyond the edge", () => {
    expect(cropArea({ ...MAP, focus: { x: 0, y: 100 } }, "1x1").left).toBe(0);
    expect(cropArea({ ...MAP, focus: { x: 100, y: 100 } }, "1x1").left).toBe(800);
    expect(cropArea({ ...MAP, focus: { x: 100, y: 100 } }, "16x9").top).toBe(250);
  });

  it.each([
    [1, 1],
    [1201, 677],
    [3000, 7],
    [7, 3000],
    [1999, 1333],
  ])("lies within a picture of %i by %i pixels", (width, height) => {
    for (const shape of ["16x9", "4x3", "1x1"] as const) {
      const cut = cropArea({ width, height, focus: { x: 100, y: 100 } }, shape);
      expect(cut.left).toBeGreaterThanOrEqual(0);
      expect(cut.top).toBeGreaterThanOrEqual(0);
      expect(cut.left + cut.width).toBeLessThanOrEqual(width);
      expect(cut.top + cut.height).toBeLessThanOrEqual(height);
    }
  });
});

describe("the address of a shape", () => {
  it("is read back", () => {
    for (const focus of [undefined, { x: 0, y: 100 }]) {
      expect(parseCropAddress(cropAddress({ ...MAP, focus }, "4x3"))).toEqual({
        stem: "/media/2014/06/12/iraq/map.0a1b2c3d",
        shape: "4x3",
      });
    }
  });

  it.each([
    "/media/2014/06/12/iraq/map.0a1b2c3d.png",
    "/media/2014/06/12/iraq/map.0a1b2c3d.3x2.jpg",
    "/media/2014/06/12/iraq/map.0a1b2c3d.16x9.png",
    "/media/2014/06/12/iraq/map.0a1b2c3d.16x9-1000-0.jpg",
    "/media/2014/06/12/iraq/map.16x9.jpg",
    "/media/2014/06/12/iraq/map.0a1b2c3d.constructor.jpg",
  ])("is not %s", (address) => {
    expect(parseCropAddress(address)).toBeUndefined();
  });
});
