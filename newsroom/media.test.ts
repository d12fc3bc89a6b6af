import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { pictureFile } from "./media.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

function folderWith(file: string, body: string): string {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, file), body);
  return folder;
}

describe("a picture file", () => {
  it.each([
    ["png", "image/png"],
    ["jpeg", "image/jpeg"],
    ["webp", "image/webp"],
    ["avif", "image/avif"],
    ["heif", "image/avif"],
    ["gif", "image/gif"],
  ])("of the format %s is served as %s and never guessed at", async (format, type) => {
    const folder = folderWith("map", "picture");
    const served = await pictureFile(folder, { file: "map", format, lasting: true });
    expect(new TextDecoder().decode(served?.body)).toBe("picture");
    expect(served?.headers).toMatchObject({
      "content-type": type,
      "content-length": "7",
      "x-content-type-options": "nosniff",
    });
  });

  it("is kept for ever only under an address that changes with it", async () => {
    const folder = folderWith("map.png", "picture");
    const control = async (lasting: boolean) =>
      (await pictureFile(folder, { file: "map.png", format: "png", lasting }))?.headers[
        "cache-control"
      ];
    expect(await control(true)).toBe("public, max-age=31536000, immutable");
    expect(await control(false)).toBe("public, max-age=300");
  });

  it("has another tag when it has changed", async () => {
    const folder = folderWith("map.png", "picture");
    const tag = async () =>
      (await pictureFile(folder, { file: "map.png", format: "png", lasting: false }))?.headers.etag;
    const before = await tag();
    expect(before).toMatch(/^"[^"]+"$/);
    expect(await tag()).toBe(before);
    writeFileSync(path.join(folder, "map.png"), "another picture");
    expect(await tag()).not.toBe(before);
  });

  it("that has gone is nothing, and so is a format that carries script", async () => {
    const folder = folderWith("map.svg", "<svg/>");
    expect(
      await pictureFile(folder, { file: "gone.png", format: "png", lasting: true }),
    ).toBeUndefined();
    expect(
      await pictureFile(folder, { file: "map.svg", format: "svg", lasting: true }),
    ).toBeUndefined();
  });

  it("that cannot be read is an error and not a missing page", async () => {
    const folder = temporaryFolder();
    await expect(pictureFile(folder, { file: ".", format: "png", lasting: true })).rejects.toThrow(
      /EISDIR/,
    );
  });
});
