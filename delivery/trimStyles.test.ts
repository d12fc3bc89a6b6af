import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import postcss from "postcss";
import { describe, expect, it, vi } from "vitest";
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

  it("leaves each page what it uses, whatever pages of the same sheet came before it", () => {
    const rules: Record<string, string> = {
      '<p class="a">x</p>': ".a{margin:1px}",
      '<p class="a b">x</p>': ".a.b{margin:2px}",
      "<em>x</em>": "em{margin:3px}",
      '<p lang="ja">x</p>': ":lang(ja){margin:4px}",
      '<p dir="rtl">x</p>': "[dir=rtl]{margin:5px}",
      "<select>x</select>": "::placeholder{margin:6px}",
      '<p data-italics="">x</p>': "[data-italics]{margin:7px}",
    };
    const parts = Object.keys(rules);
    const css = Object.values(rules).join("");
    for (let subset = 0; subset < 2 ** parts.length; subset += 1) {
      const body = parts.filter((_, at) => subset & (1 << at)).join("");
      const wanted = parts.filter(
        (part) => body.includes(part) || (part.includes('"a"') && body.includes('"a b"')),
      );
      expect(left(css, body), body).toBe(wanted.map((part) => rules[part]).join(""));
    }
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

  it("writes no spaces around commas and slashes, save in strings and where they say something", () => {
    const css = [
      'p{font-family:A, "B, C", serif;aspect-ratio:attr(width type(<number>)) / attr(height type(<number>))}',
      '@media print{p:after{content:counter(page) " / " counter(pages);margin:calc(1px + 2px) - 1px}}',
      "@supports not (color:light-dark(#000, #fff)){p{top:0}}",
    ].join("");
    expect(left(css, "<p>x</p>")).toBe(
      [
        'p{font-family:A,"B, C",serif;aspect-ratio:attr(width type(<number>))/attr(height type(<number>))}',
        '@media print{p:after{content:counter(page) " / " counter(pages);margin:calc(1px + 2px) - 1px}}',
        "@supports not (color:light-dark(#000,#fff)){p{top:0}}",
      ].join(""),
    );
  });

  it("says nothing of shadow trees, which no page has", () => {
    expect(left(":root,:host{top:0}:host{left:0}p{right:0}", "<p>x</p>")).toBe(
      ":root{top:0}p{right:0}",
    );
  });

  it("leaves out a prefixed name before the same without a prefix, and keeps it where they differ", () => {
    expect(left("p{-webkit-text-decoration-color:red;text-decoration-color:red}", "<p>x</p>")).toBe(
      "p{text-decoration-color:red}",
    );
    const differs = "p{-webkit-text-decoration-color:red;text-decoration-color:blue}";
    expect(left(differs, "<p>x</p>")).toBe(differs);
    const inherited = "p{-webkit-text-decoration:inherit;text-decoration:inherit}";
    expect(left(inherited, "<p>x</p>")).toBe(inherited);
  });

  it("keeps of a list of selectors those that can match", () => {
    expect(left("h1,h2,h3{margin:0}", "<h2>x</h2>")).toBe("h2{margin:0}");
  });

  it("keeps rules of a language where something on the page is in it", () => {
    const css = "em:lang(ja),em:lang(ar){font-style:normal}:lang(ja){line-break:strict}";
    expect(left(css, "<em>x</em>")).toBe("");
    expect(left(css, '<p lang="en-US"><em>x</em></p>')).toBe("");
    expect(left(css, '<p lang="ar-EG" dir="rtl"><em>x</em></p>')).toBe(
      "em:lang(ar){font-style:normal}",
    );
    expect(left(css, '<p lang="JA">x</p>')).toBe(":lang(ja){line-break:strict}");
  });

  it("needs no rules of a language or direction for a link that names its page in it", () => {
    const css = ".h:lang(ar){margin:0}[dir=rtl]{text-align:match-parent}";
    expect(left(css, '<a class="h" hrefLang="ar" lang="ar" dir="rtl">x</a>')).toBe("");
    expect(left(css, '<a class="h" lang="ar" dir="rtl">x</a>')).toBe(css);
  });

  it("writes a token into its only place, if it is one of pages alone", () => {
    const css =
      ":root{--text-note:1px;--color-ink:red;--text-label:clamp(2px,3vw,4px);--color-teal:light-dark(a,b)}" +
      ".x{font:var(--text-note);color:var(--color-ink);margin:var(--text-label);padding:var(--text-label)}.y{color:var(--color-teal)}";
    expect(left(css, '<p class="x y">x</p>')).toBe(
      ":root{--color-ink:red;--text-label:clamp(2px,3vw,4px)}" +
        ".x{font:1px;color:var(--color-ink);margin:var(--text-label);padding:var(--text-label)}.y{color:light-dark(a,b)}",
    );
    const twice = ":root{--text-note:1px}.y{--text-note:2px}.x{font:var(--text-note)}";
    expect(left(twice, '<p class="x y">x</p>')).toBe(twice);
    const short = ":root{--text-note:1px}.x{font:var(--text-note)}.y{top:var(--text-note)}";
    expect(left(short, '<p class="x y">x</p>')).toBe(".x{font:1px}.y{top:1px}");
    const withFallback = ":root{--text-note:1px}.x{font:var(--text-note,2px)}";
    expect(left(withFallback, '<p class="x">x</p>')).toBe(withFallback);
    const whole = "@layer t{:root{--text-note:1px}}.x{font:var(--text-note)}";
    expect(left(whole, '<p class="x">x</p>')).toBe(".x{font:1px}");
  });

  it("leaves the tokens of the scripts' own style sheets", () => {
    const folder = fileURLToPath(new URL("../client/", import.meta.url));
    const sheets = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".css"))
      .map((name) => readFileSync(path.join(folder, name), "utf8"));
    const names = sheets.flatMap((css) =>
      [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name = ""]) => name),
    );
    expect(names).toContain("--text-secondary");
    for (const name of new Set(names)) {
      const css = `:root{${name}:1px}.x{top:var(${name})}`;
      expect(left(css, '<p class="x">x</p>'), name).toBe(css);
    }
  });

  it("keeps rules of directions where the page has them all", () => {
    const css = 'article[dir="ltr"] [dir="rtl"]{text-align:match-parent}';
    expect(left(css, '<article dir="ltr"><p>x</p></article>')).toBe("");
    expect(left(css, '<article dir="ltr"><p dir="rtl">x</p></article>')).toBe(css);
    expect(left(css.replaceAll('"', ""), '<article dir="ltr"><p dir="rtl">x</p></article>')).toBe(
      css.replaceAll('"', ""),
    );
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

  it("reads every entity that a class may be written with, each once", () => {
    const css = [
      ".\\[\\&\\>p\\]\\:m-0>p{margin:0}",
      '.before\\:x-\\[\\"x\\"\\]:before{content:"x"}',
      ".w\\<5{width:1px}",
      ".a\\&quot\\;b{color:red}",
      ".größe{color:blue}",
    ].join("");
    const classes = "[&amp;&gt;p]:m-0\n before:x-[&quot;x&quot;]\tw&lt;5  a&amp;quot;b größe";
    expect(left(css, `<p class="${classes}">x</p>`)).toBe(css);
    expect(left(css, "<p>x</p>")).toBe("");
  });

  it.each(["::placeholder", "::-webkit-date-and-time-value", "::file-selector-button"])(
    "keeps %s where the page has a form control",
    (part) => {
      const css = `${part}{color:red}`;
      expect(left(css, "<p>x</p>")).toBe("");
      for (const control of ["input", "select", "textarea", "button"]) {
        expect(left(css, `<${control}>`), control).toBe(css);
      }
      expect(left(`.a${css}`, '<p class="a">x</p>')).toBe(`.a${css}`);
    },
  );

  it("takes the state of an invalid field for a form's", () => {
    expect(left(":-moz-ui-invalid{color:red}", "<p>x</p>")).toBe("");
    expect(left(":-moz-focusring{color:red}", "<p>x</p>")).toBe(":-moz-focusring{color:red}");
  });

  it("keeps declarations that say something else than the next one", () => {
    const css =
      "p{color:red;color:blue;margin:0;padding:0;top:1px;top:1px!important;left:0!important;left:0}";
    expect(left(css, "<p>x</p>")).toBe(css);
  });

  it("keeps rules that a page with italics needs on such a page only", () => {
    const css = "[data-italics] h1{font-weight:500}:root:not([data-italics]) h1{font-weight:600}";
    expect(left(css, "<h1>x</h1>")).toBe(":root:not([data-italics]) h1{font-weight:600}");
    expect(left(css, '<h1 data-italics="">x</h1>')).toBe(css);
  });

  it("sets a selector aside whole where it stands in :not(), with what is nested in it", () => {
    const css = ".a:not(.gone:is(.b,.c)):not(.d){color:red}";
    expect(left(css, '<p class="a">x</p>')).toBe(css);
  });

  it("drops rules of an element that does not occur, and keeps those of which it is not sure", () => {
    const sure = "h4{top:0}h4:hover{top:0}h4[lang]{top:0}:where(h4){top:0}:not(.x) h4{top:0}";
    expect(left(sure, "<p>x</p>")).toBe(":where(h4){top:0}");
    expect(left(sure, "<h4>x</h4>")).toBe(sure);
    const unsure = "h4>p{top:0}h4 p{top:0}*{top:0}::selection{top:0}html{top:0}body{top:0}";
    expect(left(unsure, "<p>x</p>")).toBe(unsure);
  });

  it("leaves at-rules without a body, and what is no selector in those with one", () => {
    const css =
      "@layer a,b;@page{margin:0}@page :first{margin:1px}@keyframes k{from{top:0}to{top:1px}}@layer c{p{top:0}}";
    expect(left(css, "<p>x</p>")).toBe(css);
  });

  it("drops a block that nothing is left in with all that it stood in, and nothing beside it", () => {
    const css =
      "@layer t{@media print{:root{--a:1px}}}@layer u{@media print{:root{--b:1px}p{top:0}}}@property --c{syntax:'*';inherits:false}p{left:0}";
    expect(left(css, "<p>x</p>")).toBe("@layer u{@media print{p{top:0}}}p{left:0}");
  });

  it("writes lengths as short as they are, and leaves a spacing in another unit alone", () => {
    const css = (unit: string) =>
      `:root{--spacing:${unit}}p{top:calc(var(--spacing) * 4);left:calc(var(--spacing) * -2);right:calc(var(--spacing) * 50);margin:var(--spacing) var(--spacing)}`;
    expect(left(css(".25rem"), "<p>x</p>")).toBe(
      "p{top:1rem;left:-.5rem;right:12.5rem;margin:.25rem .25rem}",
    );
    for (const unit of ["4px", "1rem + 1px", "calc(1rem)"]) {
      expect(left(css(unit), "<p>x</p>")).toBe(css(unit));
    }
    expect(left("p{top:calc(var(--spacing) * 4)}", "<p>x</p>")).toBe(
      "p{top:calc(var(--spacing) * 4)}",
    );
  });

  it("writes every unset property of a declaration out, and leaves those that are set", () => {
    const property = (name: string, value: string) =>
      `@property ${name}{syntax:"*";inherits:false;initial-value:${value}}`;
    const css = `${property("--x", "0")}${property("--y", "1px")}p{translate:var(--x) var(--y) var(--z);--z:2px}`;
    expect(left(css, "<p>x</p>")).toBe("p{translate:0 1px var(--z);--z:2px}");
  });

  it("takes the attributes off the style sheets, each of which it trims", () => {
    const page = trimStyles(
      '<style data-href="a" data-precedence="next">p{top:0}h5{top:0}</style><style>h6{top:0}</style><p>x</p>',
    );
    expect(page).toBe("<style>p{top:0}</style><style></style><p>x</p>");
  });

  it("reads a style sheet once for many pages, and forgets the one longest unused of more than eight", async () => {
    vi.resetModules();
    const fresh = await import("./trimStyles.ts");
    const parse = vi.spyOn(postcss, "parse");
    const sheet = (number: number) => `p{top:${number}px}`;
    const trim = (number: number) => fresh.trimStyles(`<style>${sheet(number)}</style><p>x</p>`);
    const read = () => parse.mock.calls.map(([css]) => css);
    for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 1]) trim(number);
    expect(read()).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map(sheet));
    for (const number of [9, 1, 3, 2]) trim(number);
    expect(read().slice(8)).toEqual([9, 2].map(sheet));
    parse.mockRestore();
  });
});

describe("A page of a paper with a theme", () => {
  const CSS =
    "@layer theme{:root{--a:light-dark(red,blue);--b:1px}}.x{color:var(--a);margin:var(--b)}" +
    "@supports not (color:light-dark(#000,#fff)){:root{--a:red}}";
  const themed = (theme: string, css = CSS) =>
    trimStyles(
      `<html><style data-theme="">${theme}</style><style>${css}</style><p class="x">x</p></html>`,
    );

  it("has one style sheet, with the theme's values in the place of its own", () => {
    const theme =
      ":root{--a:light-dark(green,lime)}@supports not (color:light-dark(#000,#fff)){:root{--a:green}}";
    expect(themed(theme)).toBe(
      "<html><style>@layer theme{:root{--a:light-dark(green,lime);--b:1px}}.x{color:var(--a);margin:var(--b)}" +
        '@supports not (color:light-dark(#000,#fff)){:root{--a:green}}</style><p class="x">x</p></html>',
    );
  });

  it("has the theme's own rules after its own", () => {
    expect(themed("body{line-height:1}", ".x{margin:0}")).toContain(
      "<style>.x{margin:0}body{line-height:1}</style>",
    );
  });

  it("has lengths by the theme's unit of spacing", () => {
    const css = ":root{--spacing:.25rem}.x{margin:calc(var(--spacing) * 2)}";
    expect(themed(":root{--spacing:.21875rem}", css)).toContain(
      "<style>.x{margin:.4375rem}</style>",
    );
  });

  it("does not hand its theme on to the page of another paper", () => {
    themed(":root{--a:light-dark(green,lime)}");
    expect(trimStyles(`<style>${CSS}</style><p class="x">x</p>`)).toContain("light-dark(red,blue)");
  });

  it("has the theme's fonts in the place of its own, also for headlines on a page with italics", () => {
    const css =
      '@font-face{font-family:Newsreader Display;src:url(/_next/static/media/newsreader-display.a.woff2)}@font-face{font-family:Newsreader Georgia;src:local(Georgia)}:root{--face-display:"Newsreader Display",;--font-display:var(--face-display,) "Newsreader Display Georgia",serif;--font-headline:var(--font-display);--font-label:sans-serif}[data-italics]{--font-headline:var(--font-label)}.x{font-family:var(--font-headline)}';
    const theme =
      ':root{--face-display:"Lora Headlines",;--font-display:var(--face-display,) "Lora Headlines Georgia",serif}@font-face{font-family:"Lora Headlines";src:url(/fonts/headline.a.woff2)}[data-italics]{--font-headline:var(--font-display)}';
    const page = trimStyles(
      `<style data-theme="">${theme}</style><style>${css}</style><div data-italics=""><p class="x">x</p></div>`,
    );
    expect(/<style>(.*)<\/style>/.exec(page)?.[1]).toBe(
      ':root{--face-display:"Lora Headlines",;--font-display:var(--face-display,) "Lora Headlines Georgia",serif;--font-headline:var(--font-display)}[data-italics]{--font-headline:var(--font-display)}.x{font-family:var(--font-headline)}@font-face{font-family:"Lora Headlines";src:url(/fonts/headline.a.woff2)}',
    );
  });
});
