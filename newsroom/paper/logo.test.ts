// In a document.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Logo, logoFile, readLogo } from "./logo.ts";

const svg = (elements: string, attributes = 'viewBox="0 0 40 10"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${elements}</svg>`;

/** What stands inside the file of a logo. */
const inside = (logo: Logo | undefined) =>
  logo && /^<svg[^>]*>(.*)<\/svg>$/s.exec(logoFile(logo, "red", 10))?.[1];

const markup = (elements: string) => inside(readLogo(svg(elements)).logo);

const said = (text: string) =>
  readLogo(text).findings.map(({ line, message, remedy }) => [line, message, remedy]);

describe("A logo", () => {
  it("that would show nothing, a hairline, or what its drawing hides is refused", () => {
    const messages = (text: string) => said(text).map(([, message]) => message);
    for (const elements of ["", "<g/>", '<clipPath id="a"><path d="M0 0h9v9z"/></clipPath>']) {
      expect(messages(svg(elements)), elements).toEqual(["the logo draws nothing"]);
    }
    for (const box of ["0 0 1000000 1", "0 0 10 1000"]) {
      expect(messages(svg("<path/>", `viewBox="${box}"`)), box).toEqual([
        expect.stringMatching(/^a logo of \d+ by \d+ would be too thin to be seen$/),
      ]);
    }
    for (const hidden of ['display="none"', 'visibility="hidden"', 'style="visibility:hidden"']) {
      expect(said(svg(`<g ${hidden}><path/></g><path/>`)), hidden).toHaveLength(1);
    }
  });

  it("of one colour takes the colour around it, whatever that was", () => {
    for (const fill of [
      "",
      ' fill="#000"',
      ' fill="#0a5c36"',
      ' style="fill:#fff;font-size:12px"',
    ]) {
      const { logo } = readLogo(svg(`<path d="M0 0h10v10z"${fill}/>`));
      expect(logo?.isMonochrome, fill).toBe(true);
      expect(inside(logo), fill).not.toContain("#");
    }
    expect(
      markup('<g fill="#0a5c36"><path d="M0 0"/><path fill="none" stroke="#0a5c36" d="M1 1"/></g>'),
    ).toBe(
      '<g fill="currentColor"><path d="M0 0"/><path fill="none" stroke="currentColor" d="M1 1"/></g>',
    );
  });

  it("of several colours keeps them", () => {
    const { logo } = readLogo(svg('<path fill="red" d="M0 0"/><path d="M1 1"/>'));
    expect(logo?.isMonochrome).toBe(false);
    expect(inside(logo)).toBe('<path fill="red" d="M0 0"/><path d="M1 1"/>');
  });

  it("keeps its gradients and clips, under ids that nothing else in a page has", () => {
    const { logo, findings } = readLogo(
      svg(
        '<defs><linearGradient id="a"><stop stop-color="red"/></linearGradient><clipPath id="b"><rect width="4" height="4"/></clipPath></defs><path fill="url(#a)" clip-path="url(\'#b\')" d="M0 0"/>',
      ),
    );
    expect(findings).toEqual([]);
    expect(logo?.isMonochrome).toBe(false);
    expect(inside(logo)).toBe(
      '<defs><linearGradient id="logo-a"><stop stop-color="red"/></linearGradient><clipPath id="logo-b"><rect width="4" height="4"/></clipPath></defs><path fill="url(#logo-a)" clip-path="url(#logo-b)" d="M0 0"/>',
    );
  });

  it("has the size of its viewBox, or of its width and height", () => {
    expect(readLogo(svg("<path/>", 'viewBox="1,2 30 4"')).logo?.viewBox).toEqual([1, 2, 30, 4]);
    expect(readLogo(svg("<path/>", 'width="30px" height="4"')).logo?.viewBox).toEqual([
      0, 0, 30, 4,
    ]);
    expect(said(svg("<path/>", 'width="100%"'))).toEqual([
      [1, "the logo has no size", 'give its <svg> a viewBox, like viewBox="0 0 400 80"'],
    ]);
  });

  it("loses what drawing programs add: names, descriptions, their own elements and attributes", () => {
    const text = `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" viewBox="0 0 4 4" version="1.1" inkscape:version="1" class="logo">
<!-- made by hand --><title>The Paper</title><metadata><inkscape:page/></metadata><inkscape:grid/>
<g inkscape:label="Layer" id="layer" aria-hidden="true" data-name="x"><path d="M0 0
h1" xml:space="preserve"/></g></svg>`;
    const { logo, findings } = readLogo(text);
    expect(findings).toEqual([]);
    expect(inside(logo)).toBe('<g id="logo-layer"><path d="M0 0 h1"/></g>');
  });

  it("is a file of its own for icons, in a colour where it has none", () => {
    const { logo } = readLogo(svg('<path d="M0 0"/>'));
    expect(logo && logoFile(logo, "#fcfaf6", 20)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10" width="80" height="20" fill="#fcfaf6" color="#fcfaf6"><path d="M0 0"/></svg>',
    );
  });
});

describe("A logo is refused, at the line,", () => {
  it.each([
    ["<script>alert(1)</script>", "a logo cannot have <script>"],
    ["<foreignObject><p/></foreignObject>", "a logo cannot have <foreignObject>"],
    ['<image href="a.png"/>', "a logo cannot have <image>"],
    ["<style>path{fill:url(https://e.example)}</style>", "a logo cannot have <style>"],
    ["<text>The Paper</text>", "a logo cannot have <text>"],
    ['<use href="#a"/>', "a logo cannot have <use>"],
    ['<a href="https://e.example"><path/></a>', "a logo cannot have <a>"],
    ['<animate attributeName="d"/>', "a logo cannot have <animate>"],
    ['<set attributeName="href"/>', "a logo cannot have <set>"],
    ["<svg><path/></svg>", "a logo cannot have <svg>"],
    ['<path onclick="alert(1)"/>', "a logo cannot have “onclick”, which runs a script"],
    ['<path onload="alert(1)"/>', "a logo cannot have “onload”, which runs a script"],
    ['<path fill="url(https://e.example/#a)"/>', "“fill” refers to something outside of the logo"],
    ['<path style="fill:url(//e.example)"/>', "“fill” refers to something outside of the logo"],
    ['<path filter="url(#a)"/>', "a logo cannot have the attribute “filter”"],
    ['<path mask="url(#a)"/>', "a logo cannot have the attribute “mask”"],
    ['<path style="behavior:x"/>', "a logo cannot have the style “behavior”"],
    ['<path style="display:none"/>', "a part of the logo is hidden"],
    ['<path fill="&quot;&gt;"/>', "the value of “fill” is none of a drawing"],
    [
      '<linearGradient href="https://e.example#a"/>',
      "“href” refers to something outside of the logo",
    ],
    ['<path fill="url(#nothing)"/>', "nothing in the logo has the id “nothing”"],
    ["The Paper", "there are words outside of any element"],
    ["<path", "the file is no well-formed SVG"],
    ["<path d='&nbsp;'/>", "the file is no well-formed SVG"],
  ])("for %s", (elements, message) => {
    const text = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 4 4">\n\n${elements}\n</svg>`;
    const [finding, ...others] = readLogo(text).findings;
    expect(finding?.message).toBe(message);
    expect(finding?.remedy).not.toBe("");
    if (elements !== "<path" && elements !== "The Paper") expect(finding?.line).toBe(3);
    expect(others).toEqual([]);
    expect(readLogo(text).logo).toBeUndefined();
  });

  it("for entities, which could grow without end, and for anything but SVG", () => {
    expect(said('<!DOCTYPE svg [<!ENTITY a "b">]>\n<svg viewBox="0 0 1 1"/>')[0]).toEqual([
      1,
      "the file declares entities",
      "take the declaration in brackets out",
    ]);
    expect(said("<html><body/></html>")[0]?.[1]).toBe("the file is no SVG but <html>");
    expect(said("")[0]?.[1]).toBe("the file is no well-formed SVG");
    expect(said("GIF89a")[0]?.[1]).toBeDefined();
  });

  it("for more than a page can carry, and groups without end", () => {
    expect(said(svg(`<path d="${"M0 0".repeat(2000)}"/>`))[0]?.[1]).toMatch(
      /^the logo has 80\d\d bytes, 20\d\d too many/,
    );
    expect(said(svg("<g>".repeat(50) + "</g>".repeat(50)))[0]?.[1]).toBe(
      "too many groups are nested",
    );
    expect(said(`<svg>${" ".repeat(300_000)}</svg>`)[0]?.[1]).toBe(
      "the file is too large for a logo",
    );
  });
});

describe("Whatever a logo's file holds, what is left of it", () => {
  const name = fc.constantFrom(
    ..."svg g path rect script foreignObject image use a style animate set text iframe math stop linearGradient clipPath defs handler title desc metadata x:script SCRIPT".split(
      " ",
    ),
  );
  const attribute = fc.tuple(
    fc.constantFrom(
      ..."fill stroke style href xlink:href onload onclick ONLOAD d id clip-path filter transform src xml:base class points stop-color".split(
        " ",
      ),
    ),
    fc.oneof(
      fc.constantFrom(
        "javascript:alert(1)",
        "url(https://e.example/a)",
        "url(#a)",
        "url('#a')",
        "URL( //e.example )",
        "u\\72l(//e.example)",
        "#a",
        "data:text/html,<script>1</script>",
        "fill:url(https://e.example);stroke:red",
        "red;background:url(x)",
        "expression(alert(1))",
        '"><script>alert(1)</script>',
        "red",
        "M0 0h1",
      ),
      fc.string(),
    ),
  );
  const escaped = (value: string) =>
    value
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll('"', "&quot;")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has none of them.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/g, "");
  const { element } = fc.letrec<{ element: string }>((tie) => ({
    element: fc.oneof(
      { maxDepth: 4, depthSize: "small" },
      fc.constantFrom("", "<!-- x -->", "<![CDATA[<script>]]>", "<?php x ?>"),
      fc
        .tuple(
          name,
          fc.array(attribute, { maxLength: 3 }),
          fc.array(tie("element"), { maxLength: 3 }),
        )
        .map(([tag, attributes, children]) => {
          const own = new Map(attributes);
          const list = [...own].map(([key, value]) => ` ${key}="${escaped(value)}"`).join("");
          return `<${tag}${list}>${children.join("")}</${tag}>`;
        }),
    ),
  }));
  const ALLOWED =
    /^(?:svg|g|defs|path|rect|circle|ellipse|line|polyline|polygon|linearGradient|radialGradient|stop|clipPath)$/;

  it("draws, and neither runs nor asks for anything", () => {
    let drawn = 0;
    fc.assert(
      fc.property(fc.array(element, { maxLength: 4 }), (elements) => {
        const text = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:x="urn:x" viewBox="0 0 4 4"><defs><linearGradient id="a"/></defs><path d="M0 0h1v1z"/>${elements.join("")}</svg>`;
        const { logo } = readLogo(text);
        if (!logo) return;
        drawn += 1;
        // As a browser reads it within a page.
        document.body.innerHTML = `<p>before<svg>${inside(logo)}</svg>after</p>`;
        const all = [...document.querySelectorAll("p *")];
        expect(document.querySelector("p")?.textContent).toBe("beforeafter");
        for (const { localName, namespaceURI, attributes } of all) {
          expect(localName).toMatch(ALLOWED);
          expect(namespaceURI).toBe("http://www.w3.org/2000/svg");
          for (const { name, value } of attributes) {
            expect(name).not.toMatch(/^on|^style$|^src$|:|^class$/i);
            expect(value).not.toMatch(/[<>"'\\;:]|\/\//);
            if (/url\s*\(/i.test(value)) expect(value).toMatch(/^url\(#logo-[\w.-]+\)$/);
            if (name === "href") expect(value).toMatch(/^#logo-/);
          }
        }
      }),
      { numRuns: 600 },
    );
    expect(drawn).toBeGreaterThan(60);
  });
});
