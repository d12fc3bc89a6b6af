import { describe, expect, it } from "vitest";
import { trimStyles } from "./trimStyles.ts";

/** The style sheet that is left of `css` on a page with this body. */
function left(css: string, body: string): string {
  const page = trimStyles(`<html><style>${css}</style><body>${body}</body></html>`);
  return /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? "";
}

describe("trimStyles", () => {
  it("keeps the rules of classes that occur and drops the others", () => {
    expect(left(".a{color:red}.b{color:blue}", '<p class="a">x</p>')).toBe(".a{color:red}");
  });

  it("reads classes with escaped signs as Tailwind writes them", () => {
    const css = ".md\\:w-\\[13\\.5rem\\]{width:13.5rem}";
    expect(left(css, '<p class="md:w-[13.5rem]">x</p>')).toBe(css);
    expect(left(css, '<p class="md:w-[13rem]">x</p>')).toBe("");
  });

  it("reads classes whose quotation marks are written as entities", () => {
    const css = ".after\\:content-\\[\\'\\'\\]:after{content:''}";
    expect(left(css, '<a class="after:content-[&#x27;&#x27;]">x</a>')).toBe(css);
  });

  it("keeps of a list of selectors those that can match", () => {
    expect(left("h1,h2,h3{margin:0}", "<h2>x</h2>")).toBe("h2{margin:0}");
  });

  it("keeps a rule whose missing class stands in :not()", () => {
    const css = ".a:not(.gone){color:red}";
    expect(left(css, '<p class="a">x</p>')).toBe(css);
  });

  it("needs every class of a selector to occur", () => {
    const css = ".group-hover\\:u:is(:where(.group):hover *){text-decoration:underline}";
    expect(left(css, '<p class="group-hover:u">x</p>')).toBe("");
    expect(left(css, '<p class="group"><a class="group-hover:u">x</a></p>')).toBe(css);
  });

  it("drops media and layer blocks that are left empty", () => {
    expect(left("@layer u{@media print{.b{color:red}}}", "<p>x</p>")).toBe("");
  });

  it("drops custom properties that nothing left refers to, also through one another", () => {
    const css = ":root{--a:1px;--b:var(--c);--c:2px}.x{margin:var(--a)}";
    expect(left(css, '<p class="x">x</p>')).toBe(":root{--a:1px}.x{margin:var(--a)}");
  });

  it("keeps fonts and animations as they are", () => {
    const css = '@font-face{font-family:"N";src:url(n.woff2)}@keyframes k{from{top:0}}';
    expect(left(css, "<p>x</p>")).toBe(css);
  });

  it("trims the same style sheet for each page by itself", () => {
    const css = ".a{color:red}.b{color:blue}";
    expect(left(css, '<p class="a">x</p>')).toBe(".a{color:red}");
    expect(left(css, '<p class="b">x</p>')).toBe(".b{color:blue}");
  });

  it("drops what is written for browsers that the paper does not serve", () => {
    const css = "@layer properties{@supports (x:y){*,:before{--a:0}}}p{color:red;color:red}";
    expect(left(css, "<p>x</p>")).toBe("p{color:red}");
  });

  it("drops defaults that the paper sets itself, and rules of elements that do not occur", () => {
    const css =
      "html{font-family:var(--default-font-family,serif);line-height:1.5}:where(select:is([multiple])) optgroup{color:red}";
    expect(left(css, "<p>x</p>")).toBe("html{line-height:1.5}");
    expect(left(css, "<select></select>")).toContain("optgroup{color:red}");
  });

  it("writes multiples of the spacing out as lengths", () => {
    const css =
      ":root{--spacing:.25rem}.a{margin:calc(var(--spacing) * 3) calc(var(--spacing) * -5)}.b{gap:var(--spacing)}";
    expect(left(css, '<p class="a b">x</p>')).toBe(".a{margin:.75rem -1.25rem}.b{gap:.25rem}");
  });

  it("writes properties that nothing sets as the values they begin with", () => {
    const css =
      '@property --s{syntax:"*";inherits:false;initial-value:solid}.a{border-style:var(--s)}.b{--s:double}';
    expect(left(css, '<p class="a">x</p>')).toBe(".a{border-style:solid}");
    expect(left(css, '<p class="a b">x</p>')).toBe(css);
  });

  it("keeps of three faces the two that a page is set in", () => {
    const face = (cut: string) =>
      `@font-face{font-family:N;src:url(/_next/static/media/newsreader-${cut}.1a.woff2)}`;
    const css = face("text") + face("italic") + face("display");
    expect(left(css, "<p>x</p>")).toBe(face("text") + face("display"));
    expect(left(css, '<p data-italics="">x</p>')).toBe(face("text") + face("italic"));
  });
});
