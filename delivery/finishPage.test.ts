import { describe, expect, it, vi } from "vitest";
import { finisher } from "./finishPage.ts";
import type { CachedPage } from "./handler.ts";

const FLIGHT = "<script>(self.__next_f=self.__next_f||[]).push([0])</script>";

function page(html: string, status?: number): CachedPage {
  return { kind: "APP_PAGE", html, status, headers: {} };
}

describe("finisher", () => {
  it("makes a page lean and gives it a strict policy", () => {
    const made = page(`<p>Text</p>${FLIGHT}`);
    finisher({ lean: true, warn: vi.fn() })(made);
    expect(made.html).toBe("<p>Text</p>");
    expect(made.headers?.["content-security-policy"]).toContain("default-src 'none'");
    expect(made.headers?.["content-security-policy"]).not.toContain("unsafe");
  });

  it("sets the status that a page carries and takes the mark away", () => {
    const made = page(`<meta name="page-status" content="404"/><p>Nothing here</p>${FLIGHT}`);
    finisher({ lean: true, warn: vi.fn() })(made);
    expect(made.status).toBe(404);
    expect(made.html).toBe("<p>Nothing here</p>");
  });

  it("keeps errors out of every cache", () => {
    const made = page(`<meta name="page-status" content="500"/>${FLIGHT}`);
    finisher({ lean: true, warn: vi.fn() })(made);
    expect(made.headers?.["cache-control"]).toBe("no-store");
  });

  it("takes the body off a redirect", () => {
    const made = page(`<p>Moved</p>${FLIGHT}`, 308);
    finisher({ lean: true, warn: vi.fn() })(made);
    expect(made.html).toBe("");
  });

  it("serves a page that it does not recognise whole, with a policy that lets it work, and says so once", () => {
    const warn = vi.fn();
    const finish = finisher({ lean: true, warn });
    const html = `<p>Text</p>${FLIGHT}<script>somethingNew()</script>`;
    for (const made of [page(html), page(html)]) {
      finish(made);
      expect(made.html).toBe(html);
      expect(made.headers?.["content-security-policy"]).toContain("'unsafe-inline'");
    }
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]?.[0]).toContain("somethingNew()");
  });

  it("still sets statuses when pages are to stay whole", () => {
    const made = page(`<meta name="page-status" content="404"/><p>Nothing</p>${FLIGHT}`);
    const warn = vi.fn();
    finisher({ lean: false, warn })(made);
    expect(made.status).toBe(404);
    expect(made.html).toBe(`<p>Nothing</p>${FLIGHT}`);
    expect(warn).not.toHaveBeenCalled();
  });
});
