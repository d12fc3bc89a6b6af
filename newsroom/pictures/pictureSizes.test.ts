import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  focusClass,
  isCropped,
  isTall,
  largestRendition,
  PICTURE_ROLES,
  parseFocus,
  pictureAttributes,
  pictureType,
  RENDITION_WIDTHS,
  renditionAddress,
  uprightStep,
} from "./pictureSizes.ts";

const PICTURE = { address: "/media/a.png", width: 1600, height: 900 };

describe("the attributes of a picture", () => {
  it("give the first picture of a page priority, and leave it to the page when it is asked for", () => {
    expect(pictureAttributes(PICTURE, "hero")).toMatchObject({
      loading: "lazy",
      fetchPriority: "high",
    });
    expect(pictureAttributes(PICTURE, "lead").fetchPriority).toBe("high");
    expect(pictureAttributes(PICTURE, "sectionLead").fetchPriority).toBe("high");
    const inline = pictureAttributes(PICTURE, "inline");
    expect(inline.loading).toBe("lazy");
    expect(inline).not.toHaveProperty("fetchPriority");
  });

  it("offer nothing wider than the file", () => {
    const { srcSet, width, height } = pictureAttributes(PICTURE, "hero");
    expect(srcSet).toContain(`${renditionAddress("/media/a.png", 1440)} 1440w`);
    expect(srcSet).not.toContain("2240w");
    expect([width, height]).toEqual([1440, 810]);
  });

  it("offer one rendition even of a tiny file", () => {
    const tiny = { address: "/media/a.png", width: 40, height: 40 };
    expect(pictureAttributes(tiny, "author").srcSet).toBe(
      "/_next/image?url=/media/a.png&w=160&q=60 160w",
    );
  });

  it("give the shape that the page crops the picture to", () => {
    const { width, height } = pictureAttributes(PICTURE, "teaser");
    expect(width / height).toBeCloseTo(3 / 2, 2);
  });

  it.each(PICTURE_ROLES)("ask only for widths that the image route has: %s", (role) => {
    const { srcSet } = pictureAttributes({ ...PICTURE, width: 9000 }, role);
    for (const [, width] of srcSet.matchAll(/ (\d+)w/g)) {
      expect(RENDITION_WIDTHS).toContain(Number(width));
    }
  });
});

describe("a picture that is higher than wide", () => {
  it("is as narrow as its height in the window makes it, and is not fetched wider", () => {
    expect(uprightStep({ width: 1200, height: 1600 })).toBe(75);
    expect(uprightStep({ width: 1136, height: 11_360 })).toBe(10);
    const { sizes } = pictureAttributes({ ...PICTURE, width: 1200, height: 1600 }, "hero");
    expect(sizes).toBe("(min-width: 1200px) min(1136px, 63.75svh), min(100vw, 63.75svh)");
  });

  it("has a class for its shape in the paper's styles, whatever its shape is", () => {
    const styles = readFileSync(path.join(import.meta.dirname, "../../app/globals.css"), "utf8");
    const bound = /max-width: calc\(var\(--upright\) \* ([\d.]+)svh\)/.exec(styles)?.[1];
    expect(bound).toBe("0.85");
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_000 }),
        fc.integer({ min: 1, max: 90_000 }),
        (width, height) => {
          const step = uprightStep({ width, height });
          if (step === undefined) {
            expect(width).toBeGreaterThanOrEqual(height * 1.25);
            return;
          }
          expect(styles).toContain(`.upright-${step} {\n    --upright: ${step};`);
          // Not larger than the limit, and not smaller because a step is missing.
          if (width * 100 < height) return;
          const share = step / 100 / (width / height);
          expect(share).toBeLessThanOrEqual(1);
          expect(share).toBeGreaterThan(0.5);
        },
      ),
    );
  });

  it("is tall, and keeps its width, if it is more than twice as high as wide", () => {
    expect(isTall({ width: 600, height: 1201 })).toBe(true);
    expect(isTall({ width: 600, height: 1200 })).toBe(false);
    expect(isTall({ width: 600, height: 400 })).toBe(false);
  });

  it("keeps its column where the page crops it, or where it is as wide as a window", () => {
    const upright = { ...PICTURE, width: 1200, height: 1600 };
    expect(pictureAttributes(upright, "teaser").sizes).not.toContain("svh");
    expect(pictureAttributes(PICTURE, "hero").sizes).not.toContain("svh");
  });
});

describe("the focus of a picture", () => {
  it("is read from two percentages", () => {
    expect(parseFocus("50% 40%")).toEqual({ x: 50, y: 40 });
    expect(parseFocus(" 0%  100% ")).toEqual({ x: 0, y: 100 });
  });

  it.each(["50%", "50 40", "101% 0%", "-1% 0%", "left top", ""])("is not “%s”", (text) => {
    expect(parseFocus(text)).toBeUndefined();
  });

  it("becomes classes in tenths", () => {
    expect(focusClass({ x: 54, y: 36 })).toBe("focus-x-5 focus-y-4");
    expect(focusClass(undefined)).toBe("");
  });
});

it("A picture is opened as large as it is, at most as large as the route makes it", () => {
  const largest = (width: number) => largestRendition({ ...PICTURE, width });
  expect(largest(9_000)).toBe(renditionAddress("/media/a.png", 2240));
  expect(largest(1_000)).toBe(renditionAddress("/media/a.png", 828));
  expect(largest(40)).toBe(renditionAddress("/media/a.png", 160));
});

it("A picture of a preview is asked for below the preview's own address", () => {
  expect(renditionAddress("/preview/dam/1/s/media/a.png", 320)).toBe(
    "/preview/dam/1/s/media/a.png?w=320",
  );
});

it("Pictures of a story are whole, all others are cropped to the shape of their place", () => {
  expect(PICTURE_ROLES.filter((role) => !isCropped(role))).toEqual(["hero", "inline"]);
});

it.each([
  ["/media/a.JPG", "image/jpeg"],
  ["/media/a.jpeg", "image/jpeg"],
  ["/media/a.0a1b2c3d.png", "image/png"],
  ["/media/a.avif", "image/avif"],
])("The type of %s is %s", (address, type) => {
  expect(pictureType(address)).toBe(type);
});
