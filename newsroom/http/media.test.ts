import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import {
  type FileRequest,
  fileRequest,
  fileResponse,
  type Patch,
  pictureResponse,
} from "./media.ts";

const PLAIN: FileRequest = { ifNoneMatch: null, range: null, ifRange: null };

/** Asks for a file of ten bytes. */
function asker(body = "0123456789", picture = { format: "png", isVersioned: true }) {
  const folder = temporaryFolder();
  const file = path.join(folder, "map");
  writeFileSync(file, body);
  return {
    file,
    ask: async (request: Partial<FileRequest> = {}) => {
      const response = await pictureResponse(
        folder,
        { file: "map", ...picture },
        { ...PLAIN, ...request },
      );
      if (!response) throw new Error("there is no answer");
      return response;
    },
  };
}

describe("a picture", () => {
  it.each([
    ["png", "image/png"],
    ["jpeg", "image/jpeg"],
    ["webp", "image/webp"],
    ["avif", "image/avif"],
    ["heif", "image/avif"],
    ["gif", "image/gif"],
  ])("of the format %s is served whole as %s", async (format, type) => {
    const response = await asker("picture", { format, isVersioned: true }).ask();
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(type);
    expect(response.headers.get("content-length")).toBe("7");
    expect(await response.text()).toBe("picture");
  });

  it.each([
    [true, "public, max-age=31536000, immutable"],
    [false, "max-age=0, must-revalidate"],
  ])("may be kept, for ever only where its address lasts: %s", async (isVersioned, control) => {
    const response = await asker("picture", { format: "png", isVersioned }).ask();
    expect(response.headers.get("cache-control")).toBe(control);
  });

  it("is not sent again to whoever has it", async () => {
    const { ask, file } = asker();
    const etag = (await ask()).headers.get("etag") ?? "";
    for (const ifNoneMatch of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const again = await ask({ ifNoneMatch });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe("");
      expect(again.headers.get("etag")).toBe(etag);
    }
    expect((await ask({ ifNoneMatch: '"other"' })).status).toBe(200);
    writeFileSync(file, "another picture");
    expect((await ask({ ifNoneMatch: etag })).status).toBe(200);
  });

  it.each([
    ["bytes=0-3", "0123", "bytes 0-3/10"],
    ["bytes=8-", "89", "bytes 8-9/10"],
    ["bytes=-3", "789", "bytes 7-9/10"],
    ["bytes=-99", "0123456789", "bytes 0-9/10"],
    ["bytes=9-99", "9", "bytes 9-9/10"],
  ])("is served in part for %s", async (range, part, contentRange) => {
    const response = await asker().ask({ range });
    expect(response.status).toBe(206);
    expect(await response.text()).toBe(part);
    expect(response.headers.get("content-range")).toBe(contentRange);
    expect(response.headers.get("content-length")).toBe(String(part.length));
  });

  it.each(["bytes=10-", "bytes=-0", "bytes=99-100"])("has nothing for %s", async (range) => {
    const response = await asker().ask({ range });
    expect(response.status).toBe(416);
    expect(response.headers.get("content-range")).toBe("bytes */10");
  });

  it.each(["bytes=3-1", "bytes=-", "bytes=a-b", "bytes=0-1,3-4", "lines=1-2", ""])(
    "is served whole for %j",
    async (range) => {
      const response = await asker().ask({ range });
      expect(response.status).toBe(200);
      expect(await response.text()).toBe("0123456789");
    },
  );

  it("is not served to who wants no other than the one that they have", async () => {
    const { ask } = asker();
    const etag = (await ask()).headers.get("etag") ?? "";
    for (const ifMatch of [etag, `"other", ${etag}`, "*"]) {
      expect((await ask({ ifMatch, range: "bytes=0-3" })).status, ifMatch).toBe(206);
    }
    for (const ifMatch of ['"other"', `W/${etag}`, "x", ""]) {
      const refused = await ask({ ifMatch, ifNoneMatch: etag, range: "bytes=0-3" });
      expect([refused.status, await refused.text()], ifMatch).toEqual([412, ""]);
    }
  });

  it("is served whole where the part asked for is of an older one", async () => {
    const { ask } = asker();
    const etag = (await ask()).headers.get("etag");
    expect((await ask({ range: "bytes=0-3", ifRange: etag })).status).toBe(206);
    expect((await ask({ range: "bytes=0-3", ifRange: '"old"' })).status).toBe(200);
  });
});

describe("what is no picture", () => {
  const served = (file: string, format: string) =>
    pictureResponse(temporaryFolder(), { file, format, isVersioned: true }, PLAIN);

  it("is not served: a file that has gone, a format that carries script", async () => {
    expect(await served("gone.png", "png")).toBeUndefined();
    expect(await served(".", "svg")).toBeUndefined();
  });

  it("is an error where it cannot be read, and not a missing page", async () => {
    await expect(served(".", "png")).rejects.toThrow(/EISDIR/);
  });
});

describe("a file that is longer than what is sent at a time", () => {
  const long = Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 251));

  function served(patches: Patch[] = []) {
    const file = path.join(temporaryFolder(), "clip.mp4");
    writeFileSync(file, long);
    return (request: Partial<FileRequest> = {}) =>
      fileResponse(
        { file, type: "video/mp4", caching: "versioned", patches: async () => patches },
        { ...PLAIN, ...request },
      );
  }
  const bytesOf = async (response: Response | undefined) =>
    new Uint8Array((await response?.arrayBuffer()) ?? new ArrayBuffer(0));

  it("comes whole, in pieces", async () => {
    const response = await served()();
    expect(response?.headers.get("content-length")).toBe("300000");
    const reader = response?.body?.getReader();
    const first = await reader?.read();
    expect(first?.value?.length).toBe(65_536);
    await reader?.cancel();
    expect(long.equals(await bytesOf(await served()()))).toBe(true);
  });

  it("comes in part, to the byte", async () => {
    const response = await served()({ range: "bytes=65535-200001" });
    expect(response?.status).toBe(206);
    expect(response?.headers.get("content-range")).toBe("bytes 65535-200001/300000");
    expect(long.subarray(65_535, 200_002).equals(await bytesOf(response))).toBe(true);
  });

  it("is not read for a HEAD, which a range does not change", async () => {
    const response = await served()({ method: "HEAD", range: "bytes=0-9" });
    expect(response?.status).toBe(200);
    expect(response?.headers.get("content-length")).toBe("300000");
    expect(response?.headers.get("accept-ranges")).toBe("bytes");
    expect(response?.body).toBeNull();
  });

  it("is sent with its patches, wherever pieces and ranges cut them", async () => {
    const bytes = new Uint8Array(80_000).fill(7);
    const ask = served([{ offset: 60_000, bytes: bytes.subarray(0, 50_000), zeros: 30_000 }]);
    bytes.fill(0, 50_000);
    const whole = Buffer.from(long);
    whole.set(bytes, 60_000);
    expect(whole.equals(await bytesOf(await ask()))).toBe(true);
    for (const [first, last] of [
      [0, 59_999],
      [59_999, 60_000],
      [70_000, 139_999],
      [139_999, 299_999],
    ] as const) {
      const part = await bytesOf(await ask({ range: `bytes=${first}-${last}` }));
      expect(whole.subarray(first, last + 1).equals(part)).toBe(true);
    }
  });

  it("breaks off where it has been cut short meanwhile", async () => {
    const file = path.join(temporaryFolder(), "clip.mp4");
    writeFileSync(file, long);
    const response = await fileResponse({ file, type: "video/mp4", caching: "content" }, PLAIN);
    writeFileSync(file, "short");
    await expect(response?.arrayBuffer()).rejects.toThrow(/shorter/);
  });
});

it("What a browser asks of a file is read from its request", () => {
  const headers = { "if-none-match": '"a"', range: "bytes=0-1", "if-range": '"b"' };
  expect(fileRequest(new Request("http://a/", { method: "HEAD", headers }))).toEqual({
    method: "HEAD",
    ifMatch: null,
    ifNoneMatch: '"a"',
    range: "bytes=0-1",
    ifRange: '"b"',
  });
  expect(fileRequest(new Request("http://a/"))).toEqual({
    ...PLAIN,
    method: "GET",
    ifMatch: null,
  });
});
