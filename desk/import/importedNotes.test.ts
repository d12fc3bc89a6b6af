import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { testPaper } from "../../testkit/importing.ts";

const HEADLINE = "Upper Valley dam opens";
const FIRST = "The gates of the dam opened on Friday, after nine years of building";
const SECOND = "Farmers below the dam have waited for the water since spring";
const LAST = "Some of them came to the gates before dawn to see it.";
const MORE = [
  "Nobody was hurt, the authority said, and the road along the river, which had been closed for a week, was opened again at noon.",
  "“Nobody thought it would take nine years,” said the chief engineer, who has worked on the dam since its first day.",
];

async function bodyOf(name: string, copy: string | Uint8Array): Promise<string> {
  const { body, fields } = await testPaper({ [name]: copy }).importOne(name);
  expect(fields.headline).toBe(HEADLINE);
  return body;
}

/** What each program writes for a mark and for notes, with their words as HTML. */
interface Program {
  page(body: string, notes: string): string;
  mark(number: number): string;
  note(number: number, ...paragraphs: string[]): string;
}

const filtered: Program = {
  page: (body, notes) =>
    `<html><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15 (filtered)"><title>${HEADLINE}</title><style><!-- p.MsoFootnoteText {margin:0in;} --></style></head><body lang=EN-US style='word-wrap:break-word'><div class=WordSection1><p class=MsoTitle>${HEADLINE}</p>${body}</div><div><br clear=all><hr align=left size=1 width="33%">${notes}</div></body></html>`,
  mark: (n) =>
    `<a href="#_ftn${n}" name="_ftnref${n}" title=""><span class=MsoFootnoteReference><span class=MsoFootnoteReference><span style='font-size:11.0pt;line-height:107%;font-family:"Calibri",sans-serif'>[${n}]</span></span></span></a>`,
  note: (n, first = "", ...others) =>
    `<div id=ftn${n}><p class=MsoFootnoteText><a href="#_ftnref${n}" name="_ftn${n}" title=""><span class=MsoFootnoteReference><span class=MsoFootnoteReference><span style='font-size:10.0pt'>[${n}]</span></span></span></a> ${first}</p>${others.map((text) => `<p class=MsoFootnoteText>${text}</p>`).join("")}</div>`,
};

const word: Program = {
  page: (body, notes) =>
    `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 15"><title>${HEADLINE}</title><!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>Ana</o:Author></o:DocumentProperties></xml><![endif]--></head><body lang=EN-US style='tab-interval:.5in'><div class=WordSection1><p class=MsoTitle>${HEADLINE}<o:p></o:p></p>${body}</div><div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>${notes}</div></body></html>`,
  mark: (n) =>
    `<a style='mso-footnote-id:ftn${n}' href="#_ftn${n}" name="_ftnref${n}" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span style='font-size:12.0pt'>[${n}]</span></span><![endif]></span></span></a>`,
  note: (n, first = "", ...others) =>
    `<div style='mso-element:footnote' id=ftn${n}><p class=MsoFootnoteText><a style='mso-footnote-id:ftn${n}' href="#_ftnref${n}" name="_ftn${n}" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[${n}]</span><![endif]></span></span></a><span style='mso-spacerun:yes'> </span>${first}<o:p></o:p></p>${others.map((text) => `<p class=MsoFootnoteText>${text}<o:p></o:p></p>`).join("")}</div>`,
};

const googleDocs: Program = {
  page: (body, notes) =>
    `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">.c0{color:#000000}</style></head><body class="c5 doc-content"><p class="c3 title" id="h.x1"><span class="c4">${HEADLINE}</span></p>${body}<hr class="c9">${notes}</body></html>`,
  mark: (n) => `<sup><a href="#ftnt${n}" id="ftnt_ref${n}">[${n}]</a></sup>`,
  note: (n, first = "", ...others) =>
    `<div><p class="c7"><a href="#ftnt_ref${n}" id="ftnt${n}">[${n}]</a><span class="c8">&nbsp;${first}</span></p>${others.map((text) => `<p class="c7"><span class="c8">${text}</span></p>`).join("")}</div>`,
};

const libreOffice = (kind: "footnote" | "endnote"): Program => ({
  page: (body, notes) =>
    `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title>${HEADLINE}</title><meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/></head><body lang="en-US" link="#000080" dir="ltr"><h1 class="western">${HEADLINE}</h1>${body}${notes}</body></html>`,
  mark: (n) =>
    `<sup><a class="sd${kind}anc" name="sd${kind}${n}anc" href="#sd${kind}${n}sym"><sup>${kind === "endnote" ? ["", "i", "ii", "iii"][n] : n}</sup></a></sup>`,
  note: (n, first = "", ...others) =>
    `<div id="sd${kind}${n}"><p class="sd${kind}-western"><a class="sd${kind}sym" name="sd${kind}${n}sym" href="#sd${kind}${n}anc">${kind === "endnote" ? ["", "i", "ii", "iii"][n] : n}</a>${first}</p>${others.map((text) => `<p class="sd${kind}-western">${text}</p>`).join("")}</div>`,
});

/** What becomes of two notes, in whichever program's way they were written. */
const WITH_NOTES = [
  `${FIRST}[^1].`,
  ...MORE,
  `${SECOND},[^2] they say. ${LAST}`,
  "[^1]: Built in *1914*.",
  "[^2]: See [the report](https://water.example/report).",
].join("\n\n");

describe.each([
  ["Word, filtered", filtered],
  ["Word", word],
  ["Google Docs", googleDocs],
  ["LibreOffice", libreOffice("footnote")],
  ["LibreOffice, at the end of the document", libreOffice("endnote")],
] as const)("The notes of a page saved by %s", (_, { page, mark, note }) => {
  const rest = MORE.map((text) => `<p>${text}</p>`).join("");

  it("are marks and notes, in their order, with what is marked in them", async () => {
    const body = `<p>${FIRST}${mark(1)}.</p>${rest}<p>${SECOND},${mark(2)} they say. ${LAST}</p>`;
    const notes = `${note(1, "Built in <i>1914</i>.")}${note(2, 'See <a href="https://water.example/report">the report</a>.')}`;
    expect(await bodyOf("dam.html", page(body, notes))).toBe(WITH_NOTES);
  });

  it("may have several paragraphs", async () => {
    const notes = note(1, "Built in 1914.", "Raised in 1950.");
    const body = await bodyOf("dam.html", page(`<p>${FIRST}${mark(1)}.</p>${rest}`, notes));
    expect(body).toBe(
      [`${FIRST}[^1].`, ...MORE, "[^1]: Built in 1914.", "    Raised in 1950."].join("\n\n"),
    );
  });

  it("may belong to words of a list, a table, a quotation and a subhead", async () => {
    const body = `<p>${FIRST}.</p>${rest}<h2>Gates${mark(1)}</h2><ul><li>North${mark(2)}</li><li>South</li></ul><blockquote><p>${SECOND}${mark(3)}.</p></blockquote><p>${LAST}</p>`;
    const notes = [1, 2, 3].map((n) => note(n, `Note ${n}.`)).join("");
    const text = await bodyOf("dam.html", page(body, notes));
    expect(text).toContain("## Gates[^1]\n");
    expect(text).toMatch(/[-*] North\[\^2\]\n/);
    expect(text).toContain(`> ${SECOND}[^3].\n`);
    expect(text).toMatch(/\n\n\[\^1\]: Note 1\.\n\n\[\^2\]: Note 2\.\n\n\[\^3\]: Note 3\.$/);
  });
});

it("The notes of a web page come with its article, also from outside of it, and nothing else does", async () => {
  const rest = MORE.map((text) => `<p>${text}</p>`).join("");
  const body = await bodyOf(
    "dam.html",
    `<!doctype html><html lang="en"><head><title>${HEADLINE}</title></head><body><article><h1>${HEADLINE}</h1><p>${FIRST}<sup id="fnref:1"><a href="#fn:1">1</a></sup>.</p>${rest}</article><section class="footnotes"><hr><ol><li id="fn:1"><p>Built in 1914. <a href="#fnref:1">↩</a></p></li></ol></section><aside><p id="more">More about <a href="#top">water</a>.</p></aside></body></html>`,
  );
  expect(body).toBe([`${FIRST}[^1].`, ...MORE, "[^1]: Built in 1914."].join("\n\n"));
});

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
const relationships = (...all: string[]) =>
  xml(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`,
  );
const run = (text: string, properties = "") =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const para = (inner: string, style = "") =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inner}</w:p>`;
const refer = (kind: "footnote" | "endnote", id: number) =>
  `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:${kind}Reference w:id="${id}"/></w:r>`;

/** A note as Word writes it: its mark, a space, its words. */
const docxNote = (kind: "footnote" | "endnote", id: number, ...paragraphs: string[]) => {
  const [first = "", ...others] = paragraphs;
  const mark = `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:${kind}Ref/></w:r>`;
  return `<w:${kind} w:id="${id}">${para(`${mark}${run(" ")}${first}`, "FootnoteText")}${others.map((inner) => para(inner, "FootnoteText")).join("")}</w:${kind}>`;
};

function docx(body: string, notes: { footnotes?: string; endnotes?: string }): Uint8Array {
  const separators = (kind: "footnote" | "endnote") =>
    `<w:${kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:${kind}><w:${kind} w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:${kind}>`;
  const link = `<Relationship Id="rId9" Type="${TYPES}/hyperlink" Target="https://water.example/report" TargetMode="External"/>`;
  const style = (id: string, name: string, type = "paragraph") =>
    `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const parts: Zippable = {
    "[Content_Types].xml": xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    "_rels/.rels": relationships(
      `<Relationship Id="rId1" Type="${TYPES}/officeDocument" Target="word/document.xml"/>`,
    ),
    "word/_rels/document.xml.rels": relationships(
      `<Relationship Id="rId1" Type="${TYPES}/styles" Target="styles.xml"/>`,
      `<Relationship Id="rId3" Type="${TYPES}/footnotes" Target="footnotes.xml"/>`,
      `<Relationship Id="rId4" Type="${TYPES}/endnotes" Target="endnotes.xml"/>`,
    ),
    "word/_rels/footnotes.xml.rels": relationships(link),
    "word/styles.xml": xml(
      `<w:styles ${W}>${style("Title", "Title")}${style("Subtitle", "Subtitle")}${style("Heading2", "heading 2")}${style("FootnoteText", "footnote text")}${style("FootnoteReference", "footnote reference", "character")}</w:styles>`,
    ),
    "word/footnotes.xml": xml(
      `<w:footnotes ${W} ${R}>${separators("footnote")}${notes.footnotes ?? ""}</w:footnotes>`,
    ),
    "word/endnotes.xml": xml(
      `<w:endnotes ${W} ${R}>${separators("endnote")}${notes.endnotes ?? ""}</w:endnotes>`,
    ),
    "word/document.xml": xml(`<w:document ${W} ${R}><w:body>${body}</w:body></w:document>`),
  };
  return zipSync(parts);
}

describe("The notes of a Word file", () => {
  const rest = MORE.map((text) => para(run(text))).join("");
  const title = para(run(HEADLINE), "Title");

  it("are marks and notes, in their order, with what is marked in them", async () => {
    const file = docx(
      `${title}${para(`${run(FIRST)}${refer("footnote", 1)}${run(".")}`)}${rest}${para(`${run(`${SECOND},`)}${refer("footnote", 2)}${run(` they say. ${LAST}`)}`)}`,
      {
        footnotes: `${docxNote("footnote", 1, `${run("Built in ")}${run("1914", "<w:i/>")}${run(".")}`)}${docxNote("footnote", 2, `${run("See ")}<w:hyperlink r:id="rId9">${run("the report")}</w:hyperlink>${run(".")}`)}`,
      },
    );
    expect(await bodyOf("dam.docx", file)).toBe(WITH_NOTES);
  });

  it("may have several paragraphs, and stand at the end of the document", async () => {
    const file = docx(
      `${title}${para(`${run(FIRST)}${refer("footnote", 1)}${run(".")}`)}${rest}${para(`${run(SECOND)}${refer("endnote", 1)}${run(`. ${LAST}`)}`)}`,
      {
        footnotes: docxNote("footnote", 1, run("Built in 1914."), run("Raised in 1950.")),
        endnotes: docxNote("endnote", 1, run("By the register.")),
      },
    );
    expect(await bodyOf("dam.docx", file)).toBe(
      [
        `${FIRST}[^1].`,
        ...MORE,
        `${SECOND}[^2]. ${LAST}`,
        "[^1]: Built in 1914.",
        "    Raised in 1950.",
        "[^2]: By the register.",
      ].join("\n\n"),
    );
  });

  it("may belong to a subhead and a table, and one may be referred to twice", async () => {
    const cell = (inner: string) => `<w:tc>${para(inner)}</w:tc>`;
    const file = docx(
      `${title}${para(run(`${FIRST}.`))}${rest}${para(`${run("Gates")}${refer("footnote", 1)}`, "Heading2")}<w:tbl><w:tr>${cell(run("Gate"))}${cell(run("Opened"))}</w:tr><w:tr>${cell(`${run("North")}${refer("footnote", 2)}`)}${cell(run("8:00"))}</w:tr></w:tbl>${para(run(LAST))}`,
      {
        footnotes:
          docxNote("footnote", 1, run("Note 1.")) + docxNote("footnote", 2, run("Note 2.")),
      },
    );
    const body = await bodyOf("dam.docx", file);
    expect(body).toContain("## Gates[^1]\n");
    expect(body).toMatch(/\| North\[\^2\] \|/);
    expect(body).toMatch(/\n\n\[\^1\]: Note 1\.\n\n\[\^2\]: Note 2\.$/);
  });

  it.each([
    ["Title", `${para(`${run(HEADLINE)}${refer("footnote", 1)}`, "Title")}`],
    [
      "Subtitle",
      `${title}${para(`${run("Two years late, the first water runs.")}${refer("footnote", 1)}`, "Subtitle")}`,
    ],
  ])("that belong to a field, which has none, are kept without a mark: %s", async (_, head) => {
    const file = docx(`${head}${para(run(`${FIRST}.`))}${rest}`, {
      footnotes: docxNote("footnote", 1, run("Built in 1914.")),
    });
    const { body, fields, result, comments } = await testPaper({ "dam.docx": file }).importOne(
      "dam.docx",
    );
    expect(fields.headline).toBe(HEADLINE);
    expect(JSON.stringify(fields)).not.toContain("[1]");
    expect(body).toBe([`${FIRST}.`, ...MORE].join("\n\n"));
    expect(JSON.stringify([result, comments])).toContain("Built in 1914.");
  });
});
