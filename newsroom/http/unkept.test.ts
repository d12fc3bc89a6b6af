import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it, vi } from "vitest";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { writeOrHoldFile } from "../system/unwrittenFiles.ts";
import { pictureResponse } from "./media.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const asked = { ifNoneMatch: null, range: null, ifRange: null };

/** A path below a file: nobody can write there, not even root. */
function closedFolder(): string {
  const file = path.join(temporaryFolder(), "file");
  writeFileSync(file, "");
  return path.join(file, "cards");
}

it("What is made is kept in its file where it can be written", async () => {
  const file = path.join(temporaryFolder(), "new", "a.jpg");
  await writeOrHoldFile(file, bytes("card"));
  expect(readFileSync(file, "utf8")).toBe("card");
});

it("what cannot be written is served, and named once in the log", async () => {
  const said = vi.spyOn(console, "warn").mockImplementation(() => {});
  const folder = closedFolder();
  for (const file of ["a.jpg", "b.jpg"]) {
    await writeOrHoldFile(path.join(folder, file), bytes("0123456789"));
    const response = await pictureResponse(
      folder,
      { file, format: "jpeg", isVersioned: true },
      asked,
    );
    expect(response?.status).toBe(200);
    expect(await response?.text()).toBe("0123456789");
  }
  expect(said).toHaveBeenCalledTimes(1);
  expect(said.mock.calls[0]?.[0]).toContain(folder);
});

it("what was not written answers to conditions and to ranges as a file does", async () => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  const folder = closedFolder();
  await writeOrHoldFile(path.join(folder, "a.jpg"), bytes("0123456789"));
  const picture = { file: "a.jpg", format: "jpeg", isVersioned: true };
  const whole = await pictureResponse(folder, picture, asked);
  const etag = whole?.headers.get("etag") ?? "";
  expect((await pictureResponse(folder, picture, { ...asked, ifNoneMatch: etag }))?.status).toBe(
    304,
  );
  const part = await pictureResponse(folder, picture, { ...asked, range: "bytes=2-4" });
  expect(part?.status).toBe(206);
  expect(await part?.text()).toBe("234");
});
