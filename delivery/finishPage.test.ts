import { describe, expect, it, vi } from "vitest";
import { finisher } from "./finishPage.ts";
import type { CachedPage } from "./pageCache.ts";

const FLIGHT = "<script>(self.__next_f=self.__next_f||[]).push([0])</script>";

function page(html: string, status?: number): CachedPage {
  return { kind: "APP_PAGE", html, status, headers: {} };
}

describe("finisher", () => {
  it("makes a page lean and gives it a strict policy", () => {
    const made = page(`<p>Text</p>${FLIGHT}`);
    finisher({ lean: true, warn: vi.fn() })(made, "/about");
    expect(made.html).toBe("<p>Text</p>");
    expect(made.headers?.["content-security-policy"]).toContain("default-src 'none'");
    expect(made.headers?.["content-security-policy"]).not.toContain("unsafe");
  });

  it("sets the status that a page carries and takes the mark away", () => {
    const made = page(`<meta name="page-status" content="404"/><p>Nothing here</p>${FLIGHT}`);
    finisher({ lean: true, warn: vi.fn() })(made, "/about");
    expect(made.status).toBe(404);
    expect(made.html).toBe("<p>Nothing here</p>");
  });

  it.each([
    ["a page", "/about", undefined, "max-age=0, must-revalidate", "10"],
    ["a redirect", "/old", 308, "max-age=0, must-revalidate", "10"],
    ["what is not there", "/nothing", 404, "max-age=0, must-revalidate", "3"],
    ["what no route knows", "/_not-found", undefined, "max-age=0, must-revalidate", "3"],
    ["what was taken back", "/2014/06/14/gone", 410, "max-age=0, must-revalidate", "3"],
    ["an error", "/about", 500, "private, no-store", undefined],
    [
      "a preview, whose rules stand in the configuration",
      "/preview/a/1/b",
      200,
      undefined,
      undefined,
    ],
    ["a preview that is void", "/preview/a/1/b", 404, undefined, undefined],
  ])("says what may be kept of %s", (_, key, status, browser, nginx) => {
    const made = page(`<p>Text</p>${FLIGHT}`, status);
    finisher({ lean: true, warn: vi.fn() })(made, key);
    expect(made.headers?.["cache-control"]).toBe(browser);
    expect(made.headers?.["x-accel-expires"]).toBe(nginx);
    expect(made.headers?.["cdn-cache-control"]).toBe(nginx && `max-age=${nginx}`);
    expect(made.headers?.["surrogate-control"]).toBe(nginx && `max-age=${nginx}`);
  });

  it("keeps an error that a page carries as a mark out of every cache", () => {
    const made = page(`<meta name="page-status" content="500"/>${FLIGHT}`);
    finisher({ lean: true, warn: vi.fn() })(made, "/about");
    expect(made.headers?.["cache-control"]).toBe("private, no-store");
    expect(made.headers?.["cdn-cache-control"]).toBeUndefined();
  });

  it("takes the body off a redirect", () => {
    const made = page(`<p>Moved</p>${FLIGHT}`, 308);
    finisher({ lean: true, warn: vi.fn() })(made, "/about");
    expect(made.html).toBe("");
  });

  it("serves a page that it does not recognise whole, with a policy that lets it work, and says so once", () => {
    const warn = vi.fn();
    const finish = finisher({ lean: true, warn });
    const html = `<p>Text</p>${FLIGHT}<script>somethingNew()</script>`;
    for (const made of [page(html), page(html)]) {
      finish(made, "/about");
      expect(made.html).toBe(html);
      expect(made.headers?.["content-security-policy"]).toContain("'unsafe-inline'");
    }
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]?.[0]).toContain("somethingNew()");
  });

  it("hands on a page of results with its state before it is trimmed, and no other", () => {
    const keepFrame = vi.fn();
    const finish = finisher<string>({ lean: true, warn: vi.fn(), keepFrame });
    const html = `<style>.a{color:red}</style><p>Text</p>${FLIGHT}`;
    finish(page(html), "/search/cT1vaWw", "now");
    expect(keepFrame.mock.calls).toEqual([["<style>.a{color:red}</style><p>Text</p>", "now"]]);
    finish(page(html), "/search/cT1vaWw");
    finish(page(html), "/search", "now");
    finish(page(html), "/about", "now");
    finish(page(html, 500), "/search/cT1vaWw", "now");
    finish(page(`<meta name="page-status" content="503"/>${html}`), "/search/cT1vaWw", "now");
    finish(page(`${html}<script>somethingNew()</script>`), "/search/cT1vaWw", "now");
    finisher<string>({ lean: false, warn: vi.fn(), keepFrame })(page(html), "/search/x", "now");
    expect(keepFrame).toHaveBeenCalledTimes(1);
  });

  it("still sets statuses when pages are to stay whole", () => {
    const made = page(`<meta name="page-status" content="404"/><p>Nothing</p>${FLIGHT}`);
    const warn = vi.fn();
    finisher({ lean: false, warn })(made, "/about");
    expect(made.status).toBe(404);
    expect(made.html).toBe(`<p>Nothing</p>${FLIGHT}`);
    expect(warn).not.toHaveBeenCalled();
  });
});
