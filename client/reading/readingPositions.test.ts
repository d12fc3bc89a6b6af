import { describe, expect, it } from "vitest";
import { blockToContinue, withPlace } from "./readingPositions.ts";

const place = (address: string, block = 5, blocks = 20) => ({ address, block, blocks });

describe("The places where a reader stopped", () => {
  it("are found again by the story", () => {
    const kept = withPlace(withPlace(undefined, place("/a", 5)), place("/b", 7));
    expect(blockToContinue(kept, "/a")).toBe(5);
    expect(blockToContinue(kept, "/b")).toBe(7);
    expect(blockToContinue(kept, "/c")).toBeUndefined();
  });

  it("are forgotten when the story was hardly begun or has been read to its end", () => {
    const kept = withPlace(undefined, place("/a"));
    expect(withPlace(kept, place("/a", 2))).toBe("");
    expect(withPlace(kept, place("/a", 20))).toBe("");
  });

  it("are the last thirty, however many stories are read", () => {
    let kept = "";
    for (let n = 0; n < 100; n += 1) kept = withPlace(kept, place(`/${n}`));
    expect(JSON.parse(kept)).toHaveLength(30);
    expect(blockToContinue(kept, "/99")).toBe(5);
    expect(blockToContinue(kept, "/69")).toBeUndefined();
  });

  it.each(["", "{", "null", "[null]", "7", '"x"'])("count as none when %j is kept", (kept) => {
    expect(blockToContinue(kept, "/a")).toBeUndefined();
    expect(withPlace(kept, place("/a"))).toContain("/a");
  });
});
