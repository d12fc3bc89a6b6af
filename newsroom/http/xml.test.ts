import { DOMParser } from "linkedom";
import { describe, expect, it } from "vitest";
import { cdata, element, escapeText, paired, textElement, XML_HEAD } from "./xml.ts";

describe("an element", () => {
  it("is written with its attributes, and closes itself if it is empty", () => {
    expect(XML_HEAD).toBe('<?xml version="1.0" encoding="UTF-8"?>\n');
    expect(element("a")).toBe("<a/>");
    expect(element("a", "", { b: "c", d: 0 })).toBe('<a b="c" d="0"/>');
    expect(element("a", "<b/>", { c: undefined, d: "" })).toBe('<a d=""><b/></a>');
    expect(textElement("a", "<b/>", { c: '"' })).toBe('<a c="&quot;">&lt;b/&gt;</a>');
    expect(textElement("a", "")).toBe("<a/>");
  });

  it("of HTML has an end tag in any case", () => {
    expect(paired("p", "")).toBe("<p></p>");
    expect(paired("p", "<b>x</b>", { lang: "de", dir: undefined })).toBe(
      '<p lang="de"><b>x</b></p>',
    );
  });
});

describe("a text", () => {
  it("reads back as it was written, whatever signs are in it", () => {
    for (const text of ["&lt; & <b> \"'", "]]> --> <!-- <?", "&amp;&&", "emoji 😀 and e\u0301"]) {
      const read = new DOMParser().parseFromString(`<a>${escapeText(text)}</a>`, "text/xml");
      expect(read.documentElement?.textContent).toBe(text);
    }
  });

  it("has every sign of a kind escaped", () => {
    expect(escapeText(`&&<<>>""''`)).toBe("&amp;&amp;&lt;&lt;&gt;&gt;&quot;&quot;''");
  });

  it("has none of the characters that XML forbids, and all others (XML 1.0, 2.2)", () => {
    const forbidden = [...Array(0x20).keys()]
      .filter((code) => ![0x09, 0x0a, 0x0d].includes(code))
      .concat(0xfffe, 0xffff, 0xd800, 0xdbff, 0xdc00, 0xdfff);
    for (const code of forbidden) {
      expect(escapeText(`a${String.fromCharCode(code)}b`), code.toString(16)).toBe("ab");
      expect(cdata(`a${String.fromCharCode(code)}b`), code.toString(16)).toBe("<![CDATA[ab]]>");
    }
    for (const code of [0x09, 0x0a, 0x0d, 0x20, 0x7f, 0xd7ff, 0xe000, 0xfffd, 0x10000, 0x10ffff]) {
      const text = `a${String.fromCodePoint(code)}b`;
      expect(escapeText(text), code.toString(16)).toBe(text);
    }
    expect(escapeText("\0a\ud800\ud83d\ude00\udc00\0")).toBe("a\u{1f600}");
  });

  it("that is markup stands in a section of its own, which nothing in it ends", () => {
    expect(cdata("<p>x</p>")).toBe("<![CDATA[<p>x</p>]]>");
    const hostile = "]]> <a> ]]>]]> ]]]]>";
    const read = new DOMParser().parseFromString(`<a>${cdata(hostile)}</a>`, "text/xml");
    expect(read.documentElement?.textContent).toBe(hostile);
    expect(cdata("]]>")).toBe("<![CDATA[]]]]><![CDATA[>]]>");
  });
});
