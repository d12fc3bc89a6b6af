import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PICTURE_ROLES, pictureAttributes } from "./pictureSizes.ts";
import { parseRendition } from "./rendition.ts";

const parse = (query: string) => parseRendition(new URLSearchParams(query));

describe("the address of a rendition", () => {
  it.each(PICTURE_ROLES)("is understood as pages write it for a picture as %s", (role) => {
    const address = "/media/2014/06/12/war/map.0a1b2c3d.png";
    const { src, srcSet } = pictureAttributes({ address, width: 4000, height: 3000 }, role);
    const entries = [
      `${src} ${new URL(src, "http://paper").searchParams.get("w")}w`,
      ...srcSet.split(", "),
    ];
    expect(entries.length).toBeGreaterThan(2);
    for (const entry of entries) {
      const [written = "", descriptor = ""] = entry.split(" ");
      const width = Number.parseInt(descriptor, 10);
      expect(parse(new URL(written, "http://paper").search)).toEqual({ address, width });
    }
  });

  it.each([
    "url=%2Fmedia%2F2014%5C06%2Fx.png&w=480&q=60",
    "url=%2Fmedia%2Fa.png&w=481&q=60",
    "url=%2Fmedia%2Fa.png&w=480.0&q=60",
    "url=%2Fmedia%2Fa.png&w=+480&q=60",
    "url=%2Fmedia%2Fa.png&w=480&q=61",
    "url=%2Fmedia%2Fa.png&w=480",
    "url=%2Fmedia%2Fa.png&w=480&w=640&q=60",
    "url=%2Fmedia%2Fa.png&url=%2Fmedia%2Fb.png&w=480&q=60",
    "url=%2Fmedia%2F..%2Fhealthz&w=480&q=60",
    "url=%2Fmedia%2F.%2Fa.png&w=480&q=60",
    "url=%2Fmedia%2F%2Fevil.example%2Fa.png&w=480&q=60",
    "url=%2F%2Fevil.example%2Fmedia%2Fa.png&w=480&q=60",
    "url=https%3A%2F%2Fevil.example%2Fmedia%2Fa.png&w=480&q=60",
    "url=%2Fmedia%2Fa.png%3Fx%3D1&w=480&q=60",
    "url=%2Fmedia%2Fa.png%23x&w=480&q=60",
    "url=%2Fmedia%2Fa%00.png&w=480&q=60",
    "url=%2Fmedia%2F&w=480&q=60",
    "url=%2Fmedia&w=480&q=60",
    "url=%2Fhealthz&w=480&q=60",
    "",
  ])("is not %j", (query) => {
    expect(parse(query)).toBeUndefined();
  });

  it("names, whatever is written into it, nothing but a plain path below /media/", () => {
    const part = fc.oneof(
      fc.constantFrom("media", "..", ".", "", "\\", "%2e%2e", "a.png", "\n", "?", "#", "//", "é"),
      fc.string({ unit: "binary", maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const query = new URLSearchParams({ url: `/media/${parts.join("/")}`, w: "480", q: "60" });
        const found = parseRendition(query);
        if (!found) return;
        const { pathname, host, search, hash } = new URL(found.address, "http://paper");
        expect({ host, search, hash }).toEqual({ host: "paper", search: "", hash: "" });
        expect(pathname.startsWith("/media/")).toBe(true);
        expect(found.address).not.toMatch(/\\|\/\/|\/\.\.?(?:\/|$)/);
      }),
      { numRuns: 20_000 },
    );
  });
});
