import { describe, expect, it } from "vitest";
import { editionOf } from "../../testkit/editions.ts";
import { article, MAP, NOW, PAPER, story } from "../../testkit/records.ts";
import { articleAt } from "../edition/articles.ts";
import type { ArticleRecord } from "../edition/records.ts";
import type { Paper } from "../paper/paper.ts";
import type { Block, Inline, Note } from "../story/tree.ts";
import { feedHtml } from "./feedHtml.ts";

const ADDRESS = "https://paper.example/2014/06/12/war";

function htmlOf(fields: Partial<ArticleRecord>, paper: Partial<Paper> = {}): string {
  const edition = editionOf([article("war", fields)], {}, paper);
  const view = articleAt(edition, "/2014/06/12/war", NOW);
  if (!view) throw new Error("there is no such story");
  return feedHtml(view, { ...PAPER, ...paper });
}

const text = (words: string): Inline[] => [{ type: "text", text: words }];
const paragraph = (...children: Inline[]): Block => ({ type: "paragraph", children });
const ofBlocks = (blocks: Block[], notes: Note[] = []) =>
  htmlOf({ story: story(blocks, { notes }) });

describe("a story in a feed", () => {
  it("begins with its standfirst, its hero and its dateline", () => {
    const html = htmlOf({
      hero: { ...MAP, caption: "The road & the river", credit: "Graphic: The Paper" },
      dateline: "BAGHDAD",
      story: story([paragraph(...text("It began."))]),
    });
    expect(html).toBe(
      [
        "<p>Standfirst of war</p>",
        `<figure><img src="https://paper.example${MAP.address}" alt="${MAP.alt}" width="2400" height="1600"><figcaption>The road &amp; the river <small>Graphic: The Paper</small></figcaption></figure>`,
        "<p><strong>BAGHDAD</strong></p>",
        "<p>It began.</p>",
      ].join("\n"),
    );
  });

  it("has every element of a text, and none twice", () => {
    const html = ofBlocks([
      { type: "subhead", level: 2, id: "the-road", children: text("The road") },
      paragraph(
        { type: "emphasis", children: text("a") },
        { type: "strong", children: text("b") },
        { type: "strike", children: text("c") },
        { type: "code", text: "<d>" },
        { type: "break" },
      ),
      {
        type: "list",
        ordered: true,
        start: 3,
        items: [[paragraph(...text("Three"))], [paragraph(...text("Four")), { type: "rule" }]],
      },
      { type: "list", ordered: false, start: 1, items: [[paragraph(...text("Dot"))]] },
      { type: "quotation", children: [paragraph(...text("We came."))] },
      { type: "code", text: "let x = 1 < 2" },
      {
        type: "table",
        head: [{ children: text("Town") }, { children: text("Day"), align: "right" }],
        rows: [[{ children: text("Mosul") }, { children: [] }]],
      },
      { type: "pullQuote", text: "We came", by: "A soldier" },
      { type: "box", title: "In figures", children: [paragraph(...text("Two"))] },
    ]);
    expect(html.split("\n").slice(1).filter(Boolean)).toEqual([
      "<h2>The road</h2>",
      "<p><em>a</em><strong>b</strong><s>c</s><code>&lt;d&gt;</code><br></p>",
      '<ol start="3"><li>Three</li>',
      "<li><p>Four</p>",
      "<hr></li></ol>",
      "<ul><li>Dot</li></ul>",
      "<blockquote><p>We came.</p></blockquote>",
      "<pre><code>let x = 1 &lt; 2</code></pre>",
      '<table><thead><tr><th scope="col">Town</th><th scope="col" align="right">Day</th></tr></thead><tbody><tr><th scope="row">Mosul</th><td></td></tr></tbody></table>',
      "<aside><p><strong>In figures</strong></p>",
      "<p>Two</p></aside>",
    ]);
    expect(html).not.toContain("soldier");
  });

  it("has each row of a table on a line of its own, and no body of one without rows", () => {
    const table = (...towns: string[]): Block => ({
      type: "table",
      head: [{ children: text("Town") }],
      rows: towns.map((town) => [{ children: text(town) }]),
    });
    const head = '<thead><tr><th scope="col">Town</th></tr></thead>';
    expect(ofBlocks([table()])).toContain(`<table>${head}</table>`);
    expect(ofBlocks([table("Mosul", "Tikrit")])).toContain(
      `<table>${head}<tbody><tr><th scope="row">Mosul</th></tr>\n<tr><th scope="row">Tikrit</th></tr></tbody></table>`,
    );
  });

  it("leads everywhere by absolute addresses", () => {
    const link = (href: string, kind: "internal" | "anchor" | "external" | "mail") =>
      ({ type: "link", href, kind, children: text("x") }) as const;
    const html = ofBlocks(
      [
        paragraph(
          link("/world", "internal"),
          link("#the-road", "anchor"),
          link("https://other.example/?a=1&b=2", "external"),
          link("mailto:desk@paper.example", "mail"),
          { type: "noteMark", number: 1, id: "mark-1" },
        ),
      ],
      [{ number: 1, id: "note-1", marks: ["mark-1"], children: [paragraph(...text("Note."))] }],
    );
    const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1]);
    expect(hrefs).toEqual([
      "https://paper.example/world",
      `${ADDRESS}#the-road`,
      "https://other.example/?a=1&amp;b=2",
      "mailto:desk@paper.example",
      `${ADDRESS}#note-1`,
    ]);
    expect(html).toContain("<hr>\n<ol><li>Note.</li></ol>");
  });

  it("says above its text that links are paid, marks each, and says so again below", () => {
    const html = htmlOf(
      {
        story: story(
          [
            paragraph({
              type: "link",
              kind: "affiliate",
              href: "https://books.example/",
              children: text("A book"),
            }),
          ],
          { hasPaidLinks: true },
        ),
      },
      {
        affiliate: { hosts: [], parameters: [], notice: "Some pay us.", standing: "Always said." },
        policies: { affiliate: "/paid" },
      },
    );
    const more = '<a href="https://paper.example/paid">How paid links work</a>';
    expect(html.split("\n").slice(1)).toEqual([
      `<p><em>Some pay us.</em> ${more}</p>`,
      '<p><a href="https://books.example/" rel="sponsored noopener">A book</a> <small>(paid link)</small></p>',
      `<p><em>Always said.</em> ${more}</p>`,
    ]);
  });

  it("says that links are paid where the paper has no words for it", () => {
    const link: Inline = {
      type: "link",
      kind: "affiliate",
      href: "https://books.example/",
      children: text("Ein Buch"),
      lang: "de",
    };
    const fields = { lang: "de", story: story([paragraph(link)], { hasPaidLinks: true }) };
    const html = htmlOf(fields, {
      affiliate: { hosts: [], parameters: [], notice: "", standing: "" },
    });
    expect(html).not.toContain("<em></em>");
    expect(html.match(/<em>[^<]*Provision[^<]*<\/em>/g)).toHaveLength(2);
    expect(html).toContain("<small>(bezahlter Link)</small>");
  });

  it("ends with its sources and corrections", () => {
    const html = htmlOf({
      sources: [{ name: "Water & Co", url: "https://water.example/" }, { name: "Minutes" }],
      corrections: [
        { at: "2014-06-13T12:00:00.000Z", text: "It was <two>." },
        { at: "2014-06-30T12:00:00.000Z", text: "To come." },
      ],
    });
    expect(html).toContain(
      '<ul><li><a href="https://water.example/" rel="noopener">Water &amp; Co</a></li>\n<li>Minutes</li></ul>',
    );
    expect(html).toContain("<strong>Corrected June 13, 2014, 8:00");
    expect(html).toContain("It was &lt;two&gt;.");
    expect(html).not.toContain("To come");
  });

  it("says its language and direction where they are not the paper's", () => {
    expect(htmlOf({ lang: "ar" })).toMatch(/^<div lang="ar" dir="rtl"><p>/);
    expect(htmlOf({ lang: "fr" })).toMatch(/^<div lang="fr" dir="ltr"><p>/);
    expect(ofBlocks([{ type: "paragraph", children: text("مرحبا"), dir: "rtl" }])).toContain(
      '<p dir="rtl">مرحبا</p>',
    );
  });
});
