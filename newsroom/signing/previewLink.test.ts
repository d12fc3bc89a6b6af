import { describe, expect, it } from "vitest";
import { previewAddress, previewExpiry, signedExpiry } from "./previewLink.ts";

const SECRET = "a secret that is long enough for it";
const UNTIL = new Date("2014-06-15T12:00:00Z");
const NOW = new Date("2014-06-14T12:00:00Z");

function parts(address: string) {
  const [, room, slug = "", expires = "", signature = ""] = address.split("/");
  expect(room).toBe("preview");
  return { slug, expires, signature };
}

describe("a preview's link", () => {
  const link = parts(previewAddress(SECRET, "dam-opens", UNTIL));

  it("holds until it expires, and not a moment longer", () => {
    expect(previewExpiry(SECRET, link, NOW)).toEqual(UNTIL);
    expect(previewExpiry(SECRET, link, new Date(UNTIL.getTime() - 1))).toEqual(UNTIL);
    expect(previewExpiry(SECRET, link, UNTIL)).toBeUndefined();
    // Whoever has it is told that it was one.
    expect(signedExpiry(SECRET, link)).toEqual(UNTIL);
  });

  it("has nothing in it that capitals or a mail program could harm", () => {
    expect(Object.values(link).join("")).toMatch(/^[a-z0-9-]+$/);
  });

  it("does not hold when any part of it is another one", () => {
    const later = parts(previewAddress(SECRET, "dam-opens", new Date("2015-01-01T00:00:00Z")));
    const forged = [
      { ...link, slug: "dam-open" },
      { ...link, slug: "../pages" },
      { ...link, expires: later.expires },
      { ...link, expires: `${link.expires}z` },
      { ...link, expires: "" },
      { ...link, signature: later.signature },
      { ...link, signature: "" },
      { ...link, signature: `${link.signature}0` },
    ];
    for (const other of forged) {
      expect(previewExpiry(SECRET, other, NOW)).toBeUndefined();
      expect(signedExpiry(SECRET, other)).toBeUndefined();
    }
    expect(previewExpiry(`${SECRET}!`, link, NOW)).toBeUndefined();
  });
});
