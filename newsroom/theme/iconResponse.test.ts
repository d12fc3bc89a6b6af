import sharp from "sharp";
import { beforeEach, expect, it, onTestFinished, vi } from "vitest";
import { editionPlace } from "../../testkit/editions.ts";
import { content, PAPER } from "../../testkit/records.ts";
import { writeEdition } from "../edition/writeEdition.ts";
import { appIconResponse, faviconResponse } from "./iconResponse.ts";

const request = (etag?: string) =>
  new Request("http://localhost/", etag ? { headers: { "if-none-match": etag } } : {});

beforeEach(() => {
  const file = editionPlace();
  vi.stubEnv("EDITION_FILE", file);
  writeEdition(file, PAPER, content([]));
  onTestFinished(() => void vi.unstubAllEnvs());
});

it.each([
  ["an icon of the installed paper", () => appIconResponse(request(), "192.png"), "image/png", 192],
  ["the icon of a tab", () => faviconResponse(request()), "image/x-icon", undefined],
] as const)("%s may be kept for an hour, and is not sent again", async (_, ask, type, size) => {
  const response = await ask();
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe(type);
  expect(response.headers.get("cache-control")).toBe("public, max-age=3600");
  const etag = response.headers.get("etag") ?? "";
  expect(etag).toMatch(/^"[\w-]{16}"$/);
  const bytes = Buffer.from(await response.arrayBuffer());
  if (size) expect((await sharp(bytes).metadata()).width).toBe(size);
  else expect(bytes.subarray(0, 4)).toEqual(Buffer.from([0, 0, 1, 0]));
});

it("who has an icon is told that it is the same", async () => {
  const etag = (await appIconResponse(request(), "touch.png")).headers.get("etag") ?? "";
  const again = await appIconResponse(request(etag), "touch.png");
  expect(again.status).toBe(304);
  expect(await again.text()).toBe("");
  expect((await appIconResponse(request('"other"'), "touch.png")).status).toBe(200);
  expect((await faviconResponse(request(etag))).status).toBe(200);
});

it("no other icon is drawn", async () => {
  const response = await appIconResponse(request(), "4096.png");
  expect(response.status).toBe(404);
  expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  expect(await response.text()).toBe("There is no icon at this address.\n");
});
