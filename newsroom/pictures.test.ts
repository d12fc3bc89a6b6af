import { describe, expect, it } from "vitest";
import {
  focusClass,
  PICTURE_ROLES,
  parseFocus,
  pictureAttributes,
  RENDITION_WIDTHS,
  renditionAddress,
} from "./pictures.ts";

const PICTURE = { address: "/media/a.png", width: 1600, height: 900 };

describe("the attributes of a picture", () => {
  it("give the first picture of a page priority, and leave it to the page when it is asked for", () => {
    expect(pictureAttributes(PICTURE, "hero")).toMatchObject({
      loading: "lazy",
      fetchPriority: "high",
    });
    expect(pictureAttributes(PICTURE, "lead").fetchPriority).toBe("high");
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
      "/_next/image?url=%2Fmedia%2Fa.png&w=160&q=60 160w",
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
