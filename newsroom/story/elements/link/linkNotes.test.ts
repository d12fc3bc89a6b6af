import { describe, expect, it } from "vitest";
import type { Block, Inline, LinkKind } from "../../tree.ts";
import { linkNotes, writtenAddress } from "./linkNotes.ts";

function link(href: string, kind: LinkKind = "external"): Inline {
  return { type: "link", kind, href, children: [{ type: "text", text: "there" }] };
}

function paragraph(...children: Inline[]): Block {
  return { type: "paragraph", children };
}

describe("the notes of a story's links", () => {
  it("stand in reading order: text, lists, boxes, tables, and the footnotes last", () => {
    const blocks: Block[] = [
      paragraph(link("https://a.example/")),
      { type: "list", ordered: false, start: 1, items: [[paragraph(link("https://b.example/"))]] },
      { type: "box", title: "Facts", children: [paragraph(link("/2014/06/12/c", "internal"))] },
      {
        type: "table",
        head: [{ children: [link("https://d.example/")] }],
        rows: [[{ children: [link("https://e.example/", "affiliate")] }]],
      },
      paragraph({ type: "emphasis", children: [link("mailto:f@paper.example", "mail")] }),
    ];
    const notes = [
      { number: 1, id: "note-1", marks: [], children: [paragraph(link("https://g.example/"))] },
    ];
    expect(linkNotes({ blocks, notes })).toEqual([
      "https://a.example/",
      "https://b.example/",
      "/2014/06/12/c",
      "https://d.example/",
      "https://e.example/",
      "mailto:f@paper.example",
      "https://g.example/",
    ]);
  });

  it("leave out links within the page", () => {
    expect(linkNotes({ blocks: [paragraph(link("#part", "anchor"))], notes: [] })).toEqual([]);
  });
});

describe("an address on paper", () => {
  it.each([
    ["/2014/06/12/war", "https://paper.example/2014/06/12/war"],
    ["https://a.example/b?c=1#d", "https://a.example/b?c=1#d"],
    ["mailto:desk@paper.example", "desk@paper.example"],
    ["https://a.example/?to=mailto:desk", "https://a.example/?to=mailto:desk"],
  ])("of %s is %s", (href, written) => {
    expect(writtenAddress(href, "https://paper.example")).toBe(written);
  });
});
