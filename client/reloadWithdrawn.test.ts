import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { reloadIfWithdrawn } from "./reloadWithdrawn.ts";

const ADDRESS = "https://paper.example/2014/06/13/dam";
let restored: (event: { persisted: boolean }) => unknown;
let asked: unknown[];
let reloads: number;

/** A page to which a reader has come in some way, and what the paper answers for it now. */
function page(type: string | undefined, status: number | undefined) {
  vi.stubGlobal("performance", { getEntriesByType: () => (type ? [{ type }] : []) });
  vi.stubGlobal("fetch", async (...args: unknown[]) => {
    asked.push(args);
    if (status === undefined) throw new TypeError("no network");
    return new Response(null, { status });
  });
  reloadIfWithdrawn();
}

beforeEach(() => {
  asked = [];
  reloads = 0;
  vi.stubGlobal("location", {
    href: ADDRESS,
    reload: () => {
      reloads += 1;
    },
  });
  vi.stubGlobal("addEventListener", (name: string, listener: typeof restored) => {
    if (name === "pageshow") restored = listener;
  });
});
afterEach(() => vi.unstubAllGlobals());

const settled = () => new Promise((done) => setTimeout(done));

describe("a page to which a reader goes back", () => {
  it.each([
    [200, 0],
    [404, 1],
    [410, 1],
    [500, 0],
    [undefined, 0],
  ])("is reloaded where the paper answers %s: %d times", async (status, times) => {
    page("back_forward", status);
    await settled();
    expect(asked).toEqual([[ADDRESS, { method: "HEAD", cache: "no-store" }]]);
    expect(reloads).toBe(times);
  });

  it("is asked for as well where the browser has kept it whole", async () => {
    page("navigate", 410);
    await settled();
    expect(asked).toEqual([]);
    restored({ persisted: false });
    await settled();
    expect(asked).toEqual([]);
    restored({ persisted: true });
    await settled();
    expect(reloads).toBe(1);
  });
});

it.each(["navigate", "reload", undefined])(
  "a page that comes by %s is not asked for again",
  async (type) => {
    page(type, 410);
    await settled();
    expect([asked, reloads]).toEqual([[], 0]);
  },
);
