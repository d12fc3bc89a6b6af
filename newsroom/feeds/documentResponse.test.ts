import { describe, expect, it, vi } from "vitest";
import { editionOf } from "../../testkit/editions.ts";
import { article, NOW } from "../../testkit/records.ts";
import { documentResponse, streamedResponse } from "./documentResponse.ts";

const at = (edition = editionOf([article("war")]), now = NOW) => ({ edition, now });
const asked = (headers: Record<string, string> = {}) =>
  new Request("https://paper.example/x.xml", { headers });
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

describe("a document for machines", () => {
  it("comes with its type, its tag and when it was last modified", async () => {
    const answer = documentResponse(asked(), "/a.xml", "application/rss+xml", at(), () => ({
      body: "<rss/>",
    }));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/rss+xml");
    expect(answer.headers.get("etag")).toMatch(/^W\/"[\w-]{16}"$/);
    expect(Date.parse(answer.headers.get("last-modified") ?? "")).toBeGreaterThan(0);
    expect(answer.headers.get("x-robots-tag")).toBeNull();
    expect(await answer.text()).toBe("<rss/>");
  });

  it("is not sent again to those who have it, by tag or by time", async () => {
    const place = at();
    const get = (headers: Record<string, string>) =>
      documentResponse(asked(headers), "/b.xml", "text/xml", place, () => ({ body: "<b/>" }));
    const first = get({});
    const etag = first.headers.get("etag") ?? "";
    const modified = first.headers.get("last-modified") ?? "";
    const having: Array<Record<string, string>> = [
      { "if-none-match": etag },
      { "if-none-match": `"other", ${etag.slice(2)}` },
      { "if-modified-since": modified },
      { "if-none-match": etag, "if-modified-since": new Date(0).toUTCString() },
    ];
    for (const headers of having) {
      const again = get(headers);
      expect(again.status, JSON.stringify(headers)).toBe(304);
      expect(again.headers.get("etag")).toBe(etag);
      expect(await again.text()).toBe("");
    }
    const lacking: Array<Record<string, string>> = [
      { "if-none-match": '"other"' },
      { "if-modified-since": new Date(0).toUTCString() },
      { "if-modified-since": "yesterday" },
      { "if-none-match": '"other"', "if-modified-since": modified },
    ];
    for (const headers of lacking) {
      expect(get(headers).status, JSON.stringify(headers)).toBe(200);
    }
  });

  it("is made once for a state of the edition, and again after a minute at the latest", () => {
    const make = vi.fn(() => ({ body: "<c/>" }));
    const edition = editionOf([article("war")]);
    const get = (now: Date) =>
      documentResponse(asked(), "/c.xml", "text/xml", { edition, now }, make);
    get(NOW);
    get(later(59));
    expect(make).toHaveBeenCalledTimes(1);
    get(later(60));
    expect(make).toHaveBeenCalledTimes(2);
    documentResponse(asked(), "/c.xml", "text/xml", at(editionOf([]), later(61)), make);
    expect(make).toHaveBeenCalledTimes(3);
  });

  it("was modified when it became another, though its stories say an older time", () => {
    let body = "<d>two stories</d>";
    const edition = editionOf([article("war")]);
    const get = (now: Date) =>
      documentResponse(asked(), "/d.xml", "text/xml", { edition, now }, () => ({
        body,
        changed: new Date("2014-06-01T00:00:00Z"),
      })).headers;
    const first = get(NOW);
    const same = get(later(100));
    expect(same.get("last-modified")).toBe(first.get("last-modified"));
    body = "<d>one story</d>";
    const changed = get(later(200));
    expect(changed.get("etag")).not.toBe(first.get("etag"));
    expect(changed.get("last-modified")).toBe(later(200).toUTCString());
  });

  it("that is not there is a plain 404", async () => {
    const answer = documentResponse(asked(), "/e.xml", "text/xml", at(), () => undefined);
    expect(answer.status).toBe(404);
    expect(answer.headers.get("content-type")).toMatch(/^text\/plain/);
  });
});

describe("a document in pieces", () => {
  it("arrives whole, one piece made for each that is taken", async () => {
    const made: string[] = [];
    function* pieces() {
      for (const piece of ["a", "b", "c"]) {
        made.push(piece);
        yield piece;
      }
    }
    const reader = streamedResponse(pieces(), "text/xml").body?.getReader();
    await reader?.read();
    expect(made.length).toBeLessThan(3);
    expect(await streamedResponse(["a", "b"], "text/xml").text()).toBe("ab");
    expect(streamedResponse(undefined, "text/xml").status).toBe(404);
  });
});
