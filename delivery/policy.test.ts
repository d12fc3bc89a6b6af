import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { strictPolicy, wholePagePolicy } from "./policy.ts";

describe("strictPolicy", () => {
  it("allows an inlined style by its hash and nothing unsafe", () => {
    const hash = createHash("sha256").update("p{margin:0}").digest("base64");
    const policy = strictPolicy('<style data-href="x">p{margin:0}</style>');
    expect(policy).toContain(`style-src 'sha256-${hash}'`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
  });

  it("allows no style at all on a page that has none", () => {
    expect(strictPolicy("<p>Text</p>")).toContain("style-src 'none'");
  });

  it("allows the paper's own style sheets where a page links one", () => {
    expect(strictPolicy('<link rel="stylesheet" href="/a.css"/>')).toContain("style-src 'self'");
  });

  it("allows the paper's script in the head by its hash, and no other inline script", () => {
    const hash = createHash("sha256").update("run()").digest("base64");
    const policy = strictPolicy('<script data-first="/a.js">run()</script><script>bad()</script>');
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
  });

  it("lets no text become script", () => {
    expect(strictPolicy("")).toContain("require-trusted-types-for 'script'");
  });

  it("lets a page that stays whole run what Next wrote into it", () => {
    expect(wholePagePolicy()).toContain("script-src 'self' 'unsafe-inline'");
    expect(wholePagePolicy()).toContain("frame-ancestors 'none'");
  });
});
