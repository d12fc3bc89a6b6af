import { describe, expect, it, vi } from "vitest";
import { type CachedPage, type CachedValue, finishedPages } from "./handler.ts";

/** A cache in memory, as Next's file-system cache or a shared one behaves. */
class MemoryCache {
  readonly kept = new Map<string, CachedValue>();

  async get(key: string) {
    const value = this.kept.get(key);
    return value ? { value } : null;
  }

  async set(key: string, value: CachedValue | null) {
    if (value) this.kept.set(key, value);
  }
}

const always = () => true;

function page(html: string): CachedPage {
  return { kind: "APP_PAGE", html };
}

describe("finishedPages", () => {
  it("changes a page in place when it is set, so that its first reader gets it finished", async () => {
    const Handler = finishedPages(
      MemoryCache,
      (made) => {
        made.html = "finished";
      },
      always,
    );
    const made = page("raw");
    await new Handler().set("/", made, {});
    expect(made.html).toBe("finished");
  });

  it("finishes what the build has prerendered when it is first asked for, and only once", async () => {
    const finish = vi.fn();
    const handler = new (finishedPages(MemoryCache, finish, always))();
    handler.kept.set("/", page("prerendered"));
    await handler.get("/", {});
    await handler.get("/", {});
    expect(finish).toHaveBeenCalledTimes(1);
  });

  it("leaves what is no page alone", async () => {
    const finish = vi.fn();
    const handler = new (finishedPages(MemoryCache, finish, always))();
    await handler.set("/data", { kind: "APP_ROUTE" }, {});
    await handler.set("/none", null, {});
    expect(finish).not.toHaveBeenCalled();
  });

  it("does not keep a page that is not worth it, yet finishes it for the reader who asked", async () => {
    const finish = vi.fn();
    const handler = new (finishedPages(MemoryCache, finish, (key) => key !== "/search/q"))();
    await handler.set("/search/q", page("answer"), {});
    await handler.set("/world", page("section"), {});
    expect(finish).toHaveBeenCalledTimes(2);
    expect([...handler.kept.keys()]).toEqual(["/world"]);
  });
});
