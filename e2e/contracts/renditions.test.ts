import { PHASE_PRODUCTION_BUILD } from "next/constants.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  PICTURE_ROLES,
  pictureAttributes,
  RENDITION_QUALITY,
  RENDITION_WIDTHS,
  renditionAddress,
} from "../../newsroom/pictures.ts";
import config from "../../next.config.ts";

const ADDRESS = "/media/2014/06/12/war/map & road, 50%.0a1b2c3d.png";

const environment = process.env;

let getImageProps: typeof import("next/image").getImageProps;

beforeAll(async () => {
  // Next's compiler puts its settings for pictures in here, as an object and not as text;
  // next/image reads them when it is loaded.
  const { images } = config(PHASE_PRODUCTION_BUILD);
  const settings = { path: "/_next/image", loader: "default", ...images };
  process.env = { ...environment, __NEXT_IMAGE_OPTS: settings } as unknown as NodeJS.ProcessEnv;
  ({ getImageProps } = await import("next/image"));
});

afterAll(() => {
  process.env = environment;
});

/** What next/image writes for a picture that is shown `width` pixels wide, on a plain screen. */
function fromNext(src: string, width: number): string {
  const { props } = getImageProps({ src, alt: "", width, height: 100, quality: RENDITION_QUALITY });
  const entry = props.srcSet?.split(", ").find((part) => part.endsWith(" 1x"));
  return entry?.split(" ")[0] ?? "";
}

describe("a rendition's address", () => {
  it.each(RENDITION_WIDTHS)("is the one that next/image itself writes for %i pixels", (width) => {
    expect(fromNext(ADDRESS, width)).not.toBe("");
    expect(renditionAddress(ADDRESS, width)).toBe(fromNext(ADDRESS, width));
  });

  it("is of a width and a quality that the image route accepts", () => {
    const { images } = config(PHASE_PRODUCTION_BUILD);
    const accepted = [...(images?.deviceSizes ?? []), ...(images?.imageSizes ?? [])];
    expect(images?.qualities).toEqual([RENDITION_QUALITY]);
    for (const role of PICTURE_ROLES) {
      const { src, srcSet } = pictureAttributes(
        { address: ADDRESS, width: 4000, height: 3000 },
        role,
      );
      const asked = [src, ...srcSet.split(", ")].map((part) => Number(/&w=(\d+)/.exec(part)?.[1]));
      expect(asked.length).toBeGreaterThan(1);
      for (const width of asked) expect(accepted).toContain(width);
    }
  });
});
