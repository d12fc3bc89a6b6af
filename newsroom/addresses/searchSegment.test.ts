import { describe, expect, it } from "vitest";
import { parseSearch } from "./addresses.ts";
import { searchOfSegment, searchSegment } from "./searchSegment.ts";

describe("a search as a segment of a path", () => {
  it.each([
    "AT&T",
    "C++",
    "100%",
    "%2541",
    "a/b?c#d=e;f",
    "..",
    "مرحبا 新聞 café 😀",
    "\ud800",
    "x".repeat(200),
  ])("stands for %j, however often it is decoded", (q) => {
    const asked = parseSearch(new URLSearchParams([["q", q]]));
    const segment = searchSegment(asked);
    expect(segment).toMatch(/^[\w-]+$/);
    expect(searchOfSegment(decodeURIComponent(segment))).toEqual(asked);
  });

  it("keeps filters, order and page", () => {
    const asked = parseSearch(
      new URLSearchParams("q=oil&section=world&from=2014&to=2014-06&sort=date&page=3"),
    );
    expect(searchOfSegment(searchSegment(asked))).toEqual(asked);
  });

  it("stands for no query where it is none of ours", () => {
    expect(searchOfSegment("%%%").q).toBe("");
    expect(searchOfSegment("").q).toBe("");
  });
});
