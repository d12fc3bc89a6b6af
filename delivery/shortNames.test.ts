import { describe, expect, it } from "vitest";
import { shortenClasses } from "./shortNames.ts";

const page = (css: string, body: string) => `<style>${css}</style><body>${body}</body>`;

describe("shortenClasses", () => {
  it("names classes in the order of the style sheet, in the markup and in the styles", () => {
    const css = ".wide{margin:.25rem}.narrow{margin:0}";
    const body = '<p class="narrow">x</p><p class="wide narrow">y</p>';
    expect(shortenClasses(page(css, body))).toBe(
      page(".a{margin:.25rem}.b{margin:0}", '<p class="b">x</p><p class="a b">y</p>'),
    );
  });

  it("makes one of classes that have the same elements, and keeps known ones", () => {
    const body = '<p class="one two">x</p><p class="three two one story">y</p>';
    expect(shortenClasses(page(".one{top:0}.two{left:0}.story{top:0}.three{right:0}", body))).toBe(
      page(
        ".a{top:0;left:0}.story{top:0}.b{right:0}",
        '<p class="a">x</p><p class="b a story">y</p>',
      ),
    );
  });

  it("knows classes with signs, as Tailwind escapes them and React writes them", () => {
    const css =
      ".after\\:content-\\[\\'\\'\\]:after{content:''}.md\\:w-\\[1\\.5rem\\]{width:1.5rem}";
    const body = '<a class="after:content-[&#x27;&#x27;]">x</a><p class="md:w-[1.5rem]">y</p>';
    expect(shortenClasses(page(css, body))).toBe(
      page(".a:after{content:''}.b{width:1.5rem}", '<a class="a">x</a><p class="b">y</p>'),
    );
  });

  it("renames a class wherever a selector names it, and nothing else of a rule", () => {
    const css =
      '@media print{.under\\:line:is(:where(.group):hover *){background:url(a.group)}}@font-face{src:url(x.group)format("woff2")}';
    const body = '<p class="group"><a class="under:line">x</a></p>';
    expect(shortenClasses(page(css, body))).toBe(
      page(
        '@media print{.a:is(:where(.b):hover *){background:url(a.group)}}@font-face{src:url(x.group)format("woff2")}',
        '<p class="b"><a class="a">x</a></p>',
      ),
    );
  });

  it("leaves out classes without a style, but for those that scripts know", () => {
    expect(shortenClasses(page("", '<p class="loose">x</p><p class="screen-only">y</p>'))).toBe(
      page("", '<p>x</p><p class="screen-only">y</p>'),
    );
    const known = page(".noted{top:0}", '<p class="screen-only paper-only noted story">x</p>');
    expect(shortenClasses(known)).toBe(known);
  });

  it("leaves the reader's text and structured data alone", () => {
    const data = '<script type="application/ld+json">{"a":"<p class=\\"wide\\">"}</script>';
    const body = `${data}<p>class=&quot;wide&quot;</p>`;
    expect(shortenClasses(page(".wide{margin:0}", body))).toBe(page(".wide{margin:0}", body));
  });

  it("gives more than twenty-six classes different names", () => {
    const names = Array.from({ length: 60 }, (_, index) => `c-${index}`);
    const html = page(
      names.map((name) => `.${name}{margin:0}`).join(""),
      names.map((name) => `<p class="${name}">x</p>`).join(""),
    );
    const short = [...shortenClasses(html).matchAll(/ class="([^"]*)"/g)].map(([, name]) => name);
    expect(new Set(short).size).toBe(60);
    expect([0, 1, 25, 26, 27, 51, 52, 59].map((at) => short[at])).toEqual(
      "a b z aa ab az ba bh".split(" "),
    );
  });

  it("names classes alike wherever they stand on the page", () => {
    const css = ".y{top:0}.z{top:1px}.x{top:2px}";
    const short = ".a{top:0}.b{top:1px}.c{top:2px}";
    for (const order of [
      ["x", "y", "z"],
      ["z", "y", "x"],
    ]) {
      const body = (names: readonly string[]) =>
        names.map((name) => `<p class="${name}">x</p>`).join("");
      const renamed = order.map((name) => ({ x: "c", y: "a", z: "b" })[name] ?? "");
      expect(shortenClasses(page(css, body(order)))).toBe(page(short, body(renamed)));
    }
  });

  it("reads every entity that a class may be written with, each once", () => {
    const css =
      '.\\[\\&\\>p\\]\\:m-0>p{margin:0}.x-\\[\\"y\\"\\]{top:0}.w\\<5{top:1px}.a\\&quot\\;b{top:2px}.größe{top:3px}';
    const classes = "[&amp;&gt;p]:m-0\n x-[&quot;y&quot;]\tw&lt;5  a&amp;quot;b größe";
    // Alone as well, so that they stay classes of their own.
    const alone = classes.split(/\s+/).map((name) => `<b class="${name}">x</b>`);
    expect(shortenClasses(page(css, `<p class="${classes}">x</p>${alone.join("")}`))).toBe(
      page(
        ".a>p{margin:0}.b{top:0}.c{top:1px}.d{top:2px}.e{top:3px}",
        '<p class="a b c d e">x</p>' +
          ["a", "b", "c", "d", "e"].map((name) => `<b class="${name}">x</b>`).join(""),
      ),
    );
  });

  it("renames in each of several style sheets, and leaves there what the page does not use", () => {
    const html = (first: string, second: string, name: string) =>
      `<style>${first}</style><style>${second}</style><p id="p" class="${name}" lang="en">x</p>`;
    expect(shortenClasses(html(".wide{top:0}", ".wide.gone{top:0}.other{top:0}", "wide"))).toBe(
      html(".a{top:0}", ".a.gone{top:0}.other{top:0}", "a"),
    );
  });
});
