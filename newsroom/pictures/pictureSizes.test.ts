import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  focusClass,
  isCropped,
  isFirst,
  isTall,
  isUpright,
  largestRendition,
  PICTURE_ROLES,
  parseAiPart,
  parseFocus,
  pictureAttributes,
  pictureSources,
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

describe("a picture in its place", () => {
  const LARGE = { ...PICTURE, width: 9000, height: 6000 };

  /** The CSS width that a `sizes` attribute names for a window (HTML, “source size list”). */
  function shownWidth(sizes: string, window: number): number {
    for (const part of sizes.split(", ")) {
      const [, least = "0", size = "", unit] =
        /^(?:\(min-width: (\d+)px\) )?([\d.]+)(px|vw)$/.exec(part) ?? [];
      if (window < Number(least)) continue;
      return unit === "vw" ? (Number(size) * window) / 100 : Number(size);
    }
    throw new Error(`no size for a window of ${window} pixels`);
  }

  it.each([
    ["hero", [360, 768, 1100, 1136, 1136]],
    ["lead", [360, 768, 506, 552, 577.5]],
    ["leadUpright", [360, 330.24, 473, 358, 375]],
    ["sectionLead", [360, 430.08, 616, 650, 675]],
    ["inline", [360, 640, 682, 746, 746]],
    ["half", [112, 353.28, 506, 552, 577.5]],
    ["teaser", [112, 353.28, 341, 403, 375]],
    ["thumbnail", [112, 176, 260, 260, 270]],
    ["small", [112, 112, 112, 112, 112]],
    ["author", [96, 96, 96, 96, 96]],
  ] as const)("is as wide as its column in windows of 360 to 1500 pixels: %s", (role, widths) => {
    const { sizes } = pictureAttributes(LARGE, role);
    const shown = [360, 768, 1100, 1300, 1500].map((window) => shownWidth(sizes, window));
    expect(shown.map((width) => Math.round(width * 100) / 100)).toEqual(widths);
  });

  it.each([
    ["hero", 480, 2240, 6],
    ["lead", 480, 1440, 5],
    ["leadUpright", 480, 1080, 4],
    ["sectionLead", 480, 1440, 5],
    ["inline", 480, 1440, 5],
    ["half", 160, 1080, 6],
    ["teaser", 160, 828, 4],
    ["thumbnail", 160, 480, 3],
    ["small", 160, 320, 2],
    ["author", 160, 320, 2],
  ] as const)(
    "is offered from a phone's to a large window's width: %s",
    (role, least, most, count) => {
      const { src, srcSet } = pictureAttributes(LARGE, role);
      const offered = srcSet.split(", ").map((one) => one.split(" ") as [string, string]);
      expect(offered).toHaveLength(count);
      expect(offered.at(0)).toEqual([renditionAddress(PICTURE.address, least), `${least}w`]);
      expect(offered.at(-1)).toEqual([renditionAddress(PICTURE.address, most), `${most}w`]);
      // The one for browsers that know no srcset is of a middle width.
      expect(src).toBe(offered[Math.min(2, count - 1)]?.[0]);
    },
  );

  it.each([
    ["lead", 1440, 960],
    ["leadUpright", 1080, 1350],
    ["sectionLead", 1440, 960],
    ["half", 1080, 720],
    ["teaser", 828, 552],
    ["thumbnail", 480, 320],
    ["small", 320, 213],
    ["author", 320, 320],
    ["inline", 1440, 960],
  ] as const)("has the shape of its place: %s", (role, width, height) => {
    expect(pictureAttributes(LARGE, role)).toMatchObject({ width, height });
  });

  it("is loaded first where its page begins with it", () => {
    expect(PICTURE_ROLES.filter(isFirst)).toEqual(["hero", "lead", "leadUpright", "sectionLead"]);
  });
});

describe("the versions of a picture", () => {
  const version = (name: string, width = 4000) => ({
    address: `/media/${name}.png`,
    width,
    height: width / 2,
  });
  const versions = {
    dark: version("dark"),
    narrow: version("narrow"),
    darkNarrow: version("dark-narrow"),
  };
  const NARROW = "(max-width:40em)";
  const DARK = "screen and (prefers-color-scheme:dark)";
  const at = (name: string, width: number) => renditionAddress(`/media/${name}.png`, width);

  it("are offered in a story by window and theme, the closest condition first", () => {
    expect(pictureSources({ ...PICTURE, versions }, "hero")).toEqual([
      {
        media: "screen and (max-width:40em) and (prefers-color-scheme:dark)",
        srcSet: at("dark-narrow", 828),
        width: 828,
        height: 414,
      },
      { media: NARROW, srcSet: at("narrow", 828), width: 828, height: 414 },
      {
        media: DARK,
        srcSet: [828, 1440, 2240].map((width) => `${at("dark", width)} ${width}w`).join(", "),
        sizes: "(min-width: 1200px) 1136px, 100vw",
        width: 2240,
        height: 1120,
      },
    ]);
  });

  it.each([
    ["inline", [828, 1440], 720],
    ["lead", [828, 1440], 960],
    ["sectionLead", [828, 1440], 960],
    ["leadUpright", [828], 1035],
    ["half", [828], 552],
    ["teaser", [828], 552],
    ["thumbnail", [480], 320],
    ["small", [320], 213],
  ] as const)("are few for the dark theme: %s", (role, widths, height) => {
    const dark = pictureSources({ ...PICTURE, versions: { dark: versions.dark } }, role);
    expect(dark).toMatchObject([{ media: DARK, width: widths.at(-1), height }]);
    expect(dark[0]?.srcSet).toBe(
      widths.length === 1
        ? at("dark", widths[0])
        : widths.map((width) => `${at("dark", width)} ${width}w`).join(", "),
    );
    expect(dark[0]?.sizes).toBe(
      widths.length === 1 ? undefined : pictureAttributes(PICTURE, role).sizes,
    );
  });

  it.each([
    ["lead", "(width<48em)"],
    ["sectionLead", "(width<64em)"],
    ["half", "(width<48em)"],
    ["teaser", "(width<48em)"],
  ] as const)("for small slots are shown where the slot is small: %s", (role, windows) => {
    const small = { thumbnail: versions.narrow, darkThumbnail: versions.dark };
    expect(pictureSources({ ...PICTURE, versions: small }, role).map(({ media }) => media)).toEqual(
      [`screen and ${windows} and (prefers-color-scheme:dark)`, windows],
    );
  });

  it("for narrow windows are offered in stories only, and none is for an author", () => {
    const offering = (...names: Array<keyof typeof versions>) =>
      PICTURE_ROLES.filter((role) =>
        names.some(
          (name) =>
            pictureSources({ ...PICTURE, versions: { [name]: versions[name] } }, role).length > 0,
        ),
      );
    expect(offering("narrow", "darkNarrow")).toEqual(["hero", "inline"]);
    expect(offering("dark")).toEqual(PICTURE_ROLES.filter((role) => role !== "author"));
    expect(pictureSources(PICTURE, "hero")).toEqual([]);
    expect(pictureSources({ ...PICTURE, versions: {} }, "hero")).toEqual([]);
  });

  it("for narrow windows leave the picture itself to wide ones", () => {
    const widthsOf = (names: object, role: "hero" | "teaser") =>
      [
        ...pictureAttributes({ ...PICTURE, width: 9000, versions: names }, role).srcSet.matchAll(
          / (\d+)w/g,
        ),
      ].map(([, width]) => Number(width));
    expect(widthsOf(versions, "hero")).toEqual([640, 828, 1080, 1440, 2240]);
    expect(widthsOf({ dark: versions.dark }, "hero")[0]).toBe(480);
    expect(widthsOf(versions, "teaser")[0]).toBe(160);
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

  it("is upright from a tenth more height than width on, where a crop would lose what it shows", () => {
    expect(isUpright({ width: 1000, height: 1101 })).toBe(true);
    expect(isUpright({ width: 1000, height: 1100 })).toBe(false);
    expect(isUpright({ width: 1000, height: 950 })).toBe(false);
  });

  it("has the next narrower step, except where it is narrower than all", () => {
    expect(uprightStep({ width: 779, height: 1000 })).toBe(75);
    expect(uprightStep({ width: 1249, height: 1000 })).toBe(120);
    expect(uprightStep({ width: 1250, height: 1000 })).toBeUndefined();
    expect(uprightStep({ width: 5, height: 1000 })).toBe(1);
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

  it.each(["x50% 40%", "50% 40%x", "50%40%", "50% 101%", "1000% 0%", "50%  "])(
    "is not “%s”, which has more or less in it",
    (text) => expect(parseFocus(text)).toBeUndefined(),
  );

  it("becomes classes in tenths", () => {
    expect(focusClass({ x: 0, y: 100 })).toBe("focus-x-0 focus-y-10");
    expect(focusClass({ x: -20, y: 120 })).toBe("focus-x-0 focus-y-10");
    expect(focusClass({ x: 54, y: 36 })).toBe("focus-x-5 focus-y-4");
    expect(focusClass(undefined)).toBe("");
  });
});

it("What AI has done to a picture is one of two words", () => {
  expect(["made", "altered", "Made", "", undefined].map(parseAiPart)).toEqual([
    "made",
    "altered",
    undefined,
    undefined,
    undefined,
  ]);
});

it("A picture's address is written into another as a query, with its slashes as they are", () => {
  expect(renditionAddress("/media/a&b c.png", 320)).toBe(
    "/_next/image?url=/media/a%26b%20c.png&w=320&q=60",
  );
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
