import { describe, expect, it } from "vitest";
import { colourProfile } from "../../testkit/colourProfiles.ts";
import { cleanColourProfile } from "./colourProfile.ts";

const HEADER = 128;

/** The tags of a profile, with the offset of each. */
function tagsOf(bytes: Buffer | undefined) {
  if (!bytes) throw new Error("there is no profile");
  expect(bytes.readUInt32BE(0)).toBe(bytes.length);
  return Object.fromEntries(
    Array.from({ length: bytes.readUInt32BE(HEADER) }, (_, index) => {
      const at = HEADER + 4 + index * 12;
      const [offset, size] = [bytes.readUInt32BE(at + 4), bytes.readUInt32BE(at + 8)];
      expect(offset % 4).toBe(0);
      expect(offset + size).toBeLessThanOrEqual(bytes.length);
      const value = bytes.subarray(offset, offset + size);
      return [bytes.toString("latin1", at, at + 4), { offset, value }];
    }),
  );
}

const CURVE = "curv: a curve of seventeen";
const TAGS = {
  desc: "Jane's screen",
  cprt: "Copyright Jane Doe",
  dmdd: "serial number 7",
  vcgt: "of her graphics card",
  rXYZ: "red",
  wtpt: "white",
  rTRC: CURVE,
  gTRC: CURVE,
  bTRC: CURVE,
  A2B0: "a table",
};

describe("a colour profile", () => {
  it.each([2, 4])(
    "of version %i keeps its colours, and names neither its owner nor the screen",
    (version) => {
      const clean = cleanColourProfile(colourProfile(version, TAGS));
      const tags = tagsOf(clean);
      expect(Object.keys(tags)).toEqual([
        "rXYZ",
        "wtpt",
        "rTRC",
        "gTRC",
        "bTRC",
        "A2B0",
        "desc",
        "cprt",
      ]);
      for (const name of ["rXYZ", "wtpt", "rTRC", "gTRC", "bTRC", "A2B0"] as const) {
        expect(tags[name]?.value.toString()).toBe(TAGS[name]);
      }
      // Curves that share their data go on sharing it.
      expect(tags.gTRC?.offset).toBe(tags.rTRC?.offset);
      expect(tags.wtpt?.offset).not.toBe(tags.rXYZ?.offset);
      expect(clean?.toString("latin1")).not.toMatch(/Jane|DELL|APPL|serial|graphics/);
    },
  );

  it("has a name and a notice in the form of its version", () => {
    const old = tagsOf(cleanColourProfile(colourProfile(2, TAGS)));
    expect(old.desc?.value.toString("latin1")).toBe(
      `desc\0\0\0\0\0\0\0\x08Colours\0${"\0".repeat(78)}`,
    );
    expect(old.cprt?.value.toString("latin1")).toBe("text\0\0\0\0None\0");
    const utf16 = (text: string) => [...text].map((letter) => `\0${letter}`).join("");
    const modern = tagsOf(cleanColourProfile(colourProfile(4, TAGS)));
    for (const [name, text] of [
      ["desc", "Colours"],
      ["cprt", "None"],
    ] as const) {
      const length = String.fromCharCode(text.length * 2);
      expect(modern[name]?.value.toString("latin1")).toBe(
        `mluc\0\0\0\0\0\0\0\x01\0\0\0\x0cenUS\0\0\0${length}\0\0\0\x1c${utf16(text)}`,
      );
    }
  });

  it("keeps what its colours mean, and is dated 1 January 2000", () => {
    const clean = cleanColourProfile(colourProfile(4, TAGS)) ?? Buffer.alloc(0);
    expect(clean[8]).toBe(4);
    expect(clean.toString("latin1", 12, 24)).toBe("mntrRGB XYZ ");
    expect(clean.toString("latin1", 36, 40)).toBe("acsp");
    expect(clean.readUInt32BE(64)).toBe(1);
    expect(clean.toString("latin1", 68, 80)).toBe("D50 D50 D50 ");
    expect([0, 2, 4, 6, 8, 10].map((at) => clean.readUInt16BE(24 + at))).toEqual([
      2000, 1, 1, 0, 0, 0,
    ]);
    expect(clean.subarray(80, HEADER).some(Boolean)).toBe(false);
  });

  it("is none where it is cut off, has no colours, or is something else", () => {
    const whole = colourProfile(4, TAGS);
    expect(cleanColourProfile(whole)).toBeDefined();
    for (let length = 0; length < whole.length; length += 1) {
      expect(cleanColourProfile(whole.subarray(0, length)), `${length} bytes`).toBeUndefined();
    }
    expect(cleanColourProfile(colourProfile(4, { desc: "a", cprt: "b" }))).toBeUndefined();
    expect(cleanColourProfile(colourProfile(4, {}))).toBeUndefined();
    const other = Buffer.from(whole);
    other.write("acsq", 36, "latin1");
    expect(cleanColourProfile(other)).toBeUndefined();
  });

  it("has 200 tags at most", () => {
    const many = (count: number) =>
      colourProfile(
        4,
        Object.fromEntries([
          ["rXYZ", "red"],
          ...Array.from({ length: count - 1 }, (_, index) => [`t${100 + index}`, "x"]),
        ]),
      );
    expect(Object.keys(tagsOf(cleanColourProfile(many(200))))).toEqual(["rXYZ", "desc", "cprt"]);
    expect(cleanColourProfile(many(201))).toBeUndefined();
  });
});
