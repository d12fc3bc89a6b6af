import { symlinkSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it, vi } from "vitest";
import { temporaryFolder } from "../../../testkit/temporaryFolder.ts";
import type { FileFormat } from "./element.ts";
import { attachmentResponse, fileFormatOf } from "./fileFormats.ts";

const REQUEST = { ifNoneMatch: null, range: null, ifRange: null };

it("A file beside a text is known by its ending, in any case; a picture or another file is not", () => {
  expect(fileFormatOf("gates.mp4")?.type).toBe("video/mp4");
  expect(fileFormatOf("Gates.MP4")?.type).toBe("video/mp4");
  expect(fileFormatOf("gates.vtt")?.type).toMatch(/^text\/vtt/);
  for (const name of ["map.png", "mp4", "gates.mp4.txt", "gates.", ""]) {
    expect(fileFormatOf(name), name).toBeUndefined();
  }
});

/** A format in whose files “secret” stands in the first bytes. */
function secretive() {
  const patches = vi.fn(async () => [{ offset: 0, bytes: Buffer.from("public") }]);
  return {
    patches,
    format: { format: "mp4", type: "video/mp4", patches } as unknown as FileFormat,
  };
}

it("A file beside a text is sent without what is private in it, which is looked for once", async () => {
  const file = path.join(temporaryFolder(), "gates.mp4");
  writeFileSync(file, "secret and more");
  const { format, patches } = secretive();
  for (let round = 0; round < 2; round += 1) {
    const response = await attachmentResponse(file, format, "versioned", REQUEST);
    expect(response?.headers.get("content-type")).toBe("video/mp4");
    expect(response?.headers.get("cache-control")).toContain("immutable");
    expect(await response?.text()).toBe("public and more");
  }
  expect(patches).toHaveBeenCalledTimes(1);
  writeFileSync(file, "secret and more!");
  utimesSync(file, 1, 1);
  expect(await (await attachmentResponse(file, format, "versioned", REQUEST))?.text()).toBe(
    "public and more!",
  );
  expect(patches).toHaveBeenCalledTimes(2);
});

it("Nothing is sent of a file that is gone, a folder, or a link that leads elsewhere", async () => {
  const folder = temporaryFolder();
  const { format } = secretive();
  writeFileSync(path.join(folder, "elsewhere.mp4"), "secret and more");
  symlinkSync(path.join(folder, "elsewhere.mp4"), path.join(folder, "gates.mp4"));
  for (const file of ["gone.mp4", "gates.mp4", "."]) {
    expect(
      await attachmentResponse(path.join(folder, file), format, "versioned", REQUEST),
      file,
    ).toBeUndefined();
  }
});
