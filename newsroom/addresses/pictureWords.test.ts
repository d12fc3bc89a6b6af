import { expect, it } from "vitest";
import { addressVersion } from "../pictures/addressVersion.ts";
import { mediaAddress } from "./addresses.ts";

it("a picture's version changes with each of its words, and with nothing else that is known of it", () => {
  const said = { caption: "The road", credit: "Reuters", ai: "altered" } as const;
  const versions = [
    {},
    said,
    { ...said, caption: "The river" },
    { ...said, credit: "AFP" },
    { ...said, ai: "made" as const },
  ].map((words) => addressVersion("0a1b2c3d", words));
  expect(new Set(versions).size).toBe(versions.length);
  expect(versions[0]).toBe("0a1b2c3d");
  for (const version of versions) expect(version).toMatch(/^[0-9a-f]{8}$/);
  const more = { ...said, alt: "A road", focus: { x: 1, y: 2 } };
  expect(addressVersion("0a1b2c3d", more)).toBe(versions[1]);
  expect(addressVersion("11111111", said)).not.toBe(versions[1]);
});

it("a draft's picture keeps its address while its words are being written", () => {
  const picture = { path: "drafts/plan/map.png", version: "0a1b2c3d" };
  expect(mediaAddress(picture, { caption: "The road" })).toBe(
    "/media/drafts/plan/map.0a1b2c3d.png",
  );
});
