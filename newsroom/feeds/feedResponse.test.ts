import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { articles, content, PAPER, story } from "../../testkit/records.ts";
import { writeEdition } from "../edition/writeEdition.ts";
import { archiveResponse, atomResponse, jsonFeedResponse, rssResponse } from "./feedResponse.ts";

const request = (headers: Record<string, string> = {}) =>
  new Request("http://localhost/", { headers });

const folder = mkdtempSync(path.join(tmpdir(), "feeds-"));

beforeAll(() => {
  const file = path.join(folder, "edition.sqlite");
  vi.stubEnv("EDITION_FILE", file);
  vi.stubEnv("BROADSHEET_NOW", "2014-06-20T12:00:00Z");
  writeEdition(
    file,
    { ...PAPER, hub: "https://hub.example/" },
    content(articles(65, { topics: ["iraq"] }), {
      topics: [{ slug: "iraq", name: "Iraq" }],
      authors: [{ slug: "desk", name: "The Desk", kind: "organization", story: story() }],
    }),
  );
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe("a feed as it is served", () => {
  it.each([
    ["paper", undefined, "/feed.xml"],
    ["section", "world", "/world/feed.xml"],
    ["topic", "iraq", "/topics/iraq/feed.xml"],
    ["author", "desk", "/authors/desk/feed.xml"],
  ] as const)("of a %s names itself in RSS: %s", async (kind, slug, address) => {
    const response = rssResponse(
      request(),
      kind === "paper" ? { kind } : { kind, slug: slug ?? "" },
    );
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/rss+xml; charset=utf-8");
    expect(await response.text()).toContain(`rel="self" href="https://paper.example${address}"`);
  });

  it("is known by its own type in each format", async () => {
    const feeds = [atomResponse(request()), jsonFeedResponse(request())];
    expect(feeds.map((each) => each.headers.get("content-type"))).toEqual([
      "application/atom+xml; charset=utf-8",
      "application/feed+json; charset=utf-8",
    ]);
    const [atom = "", json = ""] = await Promise.all(feeds.map((each) => each.text()));
    expect(atom.includes("https://paper.example/feed/archive/2.xml")).toBe(true);
    expect(JSON.parse(json)).toMatchObject({ feed_url: "https://paper.example/feed.json" });
  });

  it("names its hub where the paper's own is told of it", () => {
    const link = (response: Response) => response.headers.get("link") ?? "";
    for (const [response, address] of [
      [rssResponse(request(), { kind: "paper" }), "/feed.xml"],
      [atomResponse(request()), "/atom.xml"],
      [jsonFeedResponse(request()), "/feed.json"],
    ] as const) {
      expect(link(response)).toContain("<https://hub.example/>");
      expect(link(response)).toContain(`<https://paper.example${address}>`);
    }
  });

  it("is not sent again to who has it", () => {
    const etag = atomResponse(request()).headers.get("etag") ?? "";
    expect(atomResponse(request({ "if-none-match": etag })).status).toBe(304);
  });

  it("is not there of a subject that is not", () => {
    for (const kind of ["section", "topic", "author"] as const) {
      expect(rssResponse(request(), { kind, slug: "nothing" }).status, kind).toBe(404);
    }
  });
});

describe("an archive as it is served", () => {
  it("has the stories of its number alone", async () => {
    const response = archiveResponse(request(), "1.xml");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    expect(response.headers.get("link")).toBeNull();
    const body = await response.text();
    expect(body.match(/<entry>/g)).toHaveLength(30);
    expect(body).toContain("https://paper.example/feed/archive/1.xml");
    expect(body).toContain("/2014/06/01/story-0<");
  });

  it.each(["3.xml", "0.xml", "01.xml", "1", "1.xml.xml", "x1.xml", "12345678.xml", "-1.xml", ""])(
    "is not there at %j",
    (file) => {
      expect(archiveResponse(request(), file).status).toBe(404);
    },
  );
});
