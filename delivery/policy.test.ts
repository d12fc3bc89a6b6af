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

  it("lets a page with a video load media of the paper's own, and no other page any", () => {
    expect(strictPolicy('<video src="/media/a.mp4"></video>')).toContain("media-src 'self';");
    expect(strictPolicy("<p>&lt;video></p>")).not.toContain("media-src");
    expect(wholePagePolicy()).toContain("media-src 'self'");
  });

  it("lets no text become script", () => {
    expect(strictPolicy("")).toContain("require-trusted-types-for 'script'");
  });

  it("lets a page that stays whole run what Next wrote into it", () => {
    expect(wholePagePolicy()).toContain("script-src 'self' 'unsafe-inline'");
    expect(wholePagePolicy()).toContain("frame-ancestors 'none'");
  });

  const COMMON = [
    "default-src 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  const sha = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

  it("is, directive by directive, nothing but this", () => {
    const page = [
      '<style>a{}</style><style data-precedence="next">b{}</style><style>a{}</style>',
      '<script data-first="/scripts/paper.js">one()</script><script data-first="picture">two()</script>',
      '<script type="application/ld+json">{}</script><script data-firstborn="">three()</script>',
    ].join("");
    expect(strictPolicy(page)).toBe(
      [
        ...COMMON,
        `script-src 'self' ${sha("one()")} ${sha("two()")}`,
        `style-src ${sha("a{}")} ${sha("b{}")}`,
        "require-trusted-types-for 'script'",
      ].join(";"),
    );
    expect(strictPolicy("<p>Text</p>")).toBe(
      [
        ...COMMON,
        "script-src 'self'",
        "style-src 'none'",
        "require-trusted-types-for 'script'",
      ].join(";"),
    );
  });

  it("of a whole page is this", () => {
    expect(wholePagePolicy()).toBe(
      [
        ...COMMON,
        "media-src 'self'",
        "script-src 'self' 'unsafe-inline'",
        "style-src 'self' 'unsafe-inline'",
      ].join("; "),
    );
  });
});
