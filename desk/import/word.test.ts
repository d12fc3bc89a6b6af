import { deflateRawSync } from "node:zlib";
import {
  strToU8,
  unzipSync,
  Zip,
  type ZipInputFile,
  ZipPassThrough,
  type Zippable,
  zipSync,
} from "fflate";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { realProblems, testPaper } from "../../testkit/importing.ts";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const run = (text: string, properties = "") =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ""}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const para = (inner: string, style = "", list = "") =>
  `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ""}${list ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>` : ""}</w:pPr>${inner}</w:p>`;
const text = (words: string, style = "") => para(run(words), style);
const picture = `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="p" descr="Water pours through a gate."/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="rId7"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** A Word file with these paragraphs. */
function docx(body: string, more: Zippable = {}): Uint8Array {
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="jpg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/_rels/document.xml.rels": strToU8(
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${RELATIONSHIPS}/numbering" Target="numbering.xml"/><Relationship Id="rId3" Type="${RELATIONSHIPS}/footnotes" Target="footnotes.xml"/><Relationship Id="rId5" Type="${RELATIONSHIPS}/hyperlink" Target="https://water.example/report" TargetMode="External"/><Relationship Id="rId7" Type="${RELATIONSHIPS}/image" Target="media/image1.jpg"/></Relationships>`,
    ),
    "word/styles.xml": strToU8(
      `<?xml version="1.0"?><w:styles ${W}>${style("Title", "Title")}${style("Subtitle", "Subtitle")}${style("Heading1", "heading 1")}${style("Heading2", "heading 2")}${style("Quote", "Quote")}</w:styles>`,
    ),
    "word/numbering.xml": strToU8(
      `<?xml version="1.0"?><w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    ),
    "word/footnotes.xml": strToU8(
      `<?xml version="1.0"?><w:footnotes ${W}><w:footnote w:id="2">${text("Measured at the north gauge.")}</w:footnote></w:footnotes>`,
    ),
    "docProps/core.xml": strToU8(
      `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Desk &amp; Co 4</dc:creator><cp:keywords>Water; Public works</cp:keywords></cp:coreProperties>`,
    ),
    "word/document.xml": strToU8(
      `<?xml version="1.0"?><w:document ${W} ${R}><w:body>${body}</w:body></w:document>`,
    ),
    ...more,
  });
}

/** One byte, which need not be packed. */
const PART: Zippable[string] = [new Uint8Array(1), { level: 0 }];

const FIRST = "The gates of the dam opened on Friday, after nine years of building.";

describe("a Word file", () => {
  it("keeps headings, lists, tables, footnotes, links and pictures", async () => {
    const image = await sharp({
      create: { width: 700, height: 400, channels: 3, background: "teal" },
    })
      .jpeg()
      .toBuffer();
    const cell = (words: string) => `<w:tc>${text(words)}</w:tc>`;
    const file = docx(
      [
        text("Upper Valley dam opens", "Title"),
        text("Two years late, the first water runs.", "Subtitle"),
        text("By Ana Ruiz"),
        text("June 13, 2014"),
        para(
          `${run("UPPER VALLEY (Valley Wire) — The gates of the dam ")}${run("opened on Friday", "<w:b/>")}${run(", after nine years of building.")}`,
        ),
        para(
          `${run("It holds two years of rain.")}<w:r><w:footnoteReference w:id="2"/></w:r>${run(" See ")}<w:hyperlink r:id="rId5">${run("the report")}</w:hyperlink>${run(".")}`,
        ),
        text("What comes next", "Heading1"),
        para(run("80 meters high"), "", "1"),
        para(run("two years of rain"), "", "1"),
        text("In figures", "Heading2"),
        `<w:tbl><w:tr>${cell("Gate")}${cell("Opened")}</w:tr><w:tr>${cell("North")}${cell("8:00")}</w:tr></w:tbl>`,
        para(picture),
        text("The valley will not flood again.", "Quote"),
        para(run("The south gate", "<w:b/>")),
        text("It was the last to open."),
      ].join(""),
      { "word/media/image1.jpg": image },
    );
    const { fields, body, pictures, result, comments } = await testPaper({
      "dam.docx": file,
    }).importOne("dam.docx");
    expect(fields).toEqual({
      headline: "Upper Valley dam opens",
      standfirst: "Two years late, the first water runs.",
      topics: ["water", "public-works"],
      byline: ["ana-ruiz"],
      dateline: "UPPER VALLEY",
      published: "2014-06-13T12:00:00-04:00",
      sources: [{ name: "Valley Wire" }],
    });
    expect(body).toBe(
      [
        "The gates of the dam **opened on Friday**, after nine years of building.",
        "It holds two years of rain.[^1] See [the report](https://water.example/report).",
        "## What comes next",
        "- 80 meters high\n- two years of rain",
        "### In figures",
        "| Gate  | Opened |\n| ----- | ------ |\n| North | 8:00   |",
        '::figure{image="picture-1.jpg" alt="Water pours through a gate."}',
        "> The valley will not flood again.",
        "## The south gate",
        "It was the last to open.",
        "[^1]: Measured at the north gauge.",
      ].join("\n\n"),
    );
    expect(pictures).toEqual(["picture-1.jpg"]);
    expect(comments.join("\n")).toContain("author of the file: Desk & Co 4");
    expect(realProblems(result)).toEqual([]);
  });

  it("keeps comments, struck-out and hidden words out of the text, and in the draft's comment", async () => {
    const file = docx(
      [
        text("Upper Valley Dam Opens at Last"),
        para(
          `${run("The gates of the dam ")}<w:del w:id="1" w:author="Desk"><w:r><w:delText>probably </w:delText></w:r></w:del><w:ins w:id="2" w:author="Desk">${run("opened ")}</w:ins>${run("ask the &amp; lawyer ", "<w:b/><w:vanish/>")}${run("on Friday.")}<w:commentRangeStart w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>`,
        ),
        para(
          `${run("Nobody was hurt, ", '<w:vanish w:val="0"/>')}<w:moveFrom w:id="4">${run("twice")}</w:moveFrom>${run("the authority said.")}`,
        ),
      ].join(""),
      {
        "word/comments.xml": strToU8(
          `<?xml version="1.0"?><w:comments ${W}><w:comment w:id="3" w:author="Jane &lt;Desk&gt;">${text("Who says so?")}</w:comment></w:comments>`,
        ),
      },
    );
    const { body, comments } = await testPaper({ "a.docx": file }).importOne("a.docx");
    expect(body).toBe(
      "The gates of the dam opened on Friday.\n\nNobody was hurt, the authority said.",
    );
    const kept = comments.join("\n");
    expect(kept).toContain("deleted text: probably");
    expect(kept).toContain("hidden text: ask the & lawyer");
    expect(kept).toContain("comment by Jane <Desk>: Who says so?");
  });

  it.each([
    ["a short paragraph all in bold", para(run("The south gate", "<w:b/>")), true],
    ["one of 80 letters", para(run("x".repeat(80), "<w:b/>")), true],
    ["one of 81 letters", para(run("x".repeat(81), "<w:b/>")), false],
    ["one that ends a sentence", para(run("It opened.", "<w:b/>")), false],
    ["one that is bold in part", para(run("The ", "<w:b/>") + run("gate")), false],
    ["one in italics", para(run("The south gate", "<w:i/>")), false],
  ])("has a subhead, or none, by %s above another", async (_, paragraph, isSubhead) => {
    const above = text(FIRST);
    const file = docx(`${text("Dam opens", "Title")}${above}${paragraph}${above}${paragraph}`);
    const { body } = await testPaper({ "a.docx": file }).importOne("a.docx");
    // The last paragraph has nothing below it.
    expect(body.match(/^## /gm)?.length ?? 0).toBe(isSubhead ? 1 : 0);
  });

  it("finds the parts of a story that is written without any styles", async () => {
    const file = docx(
      [
        text("Upper Valley Dam Opens at Last"),
        text("By Ana Ruiz"),
        text(FIRST),
        text("Nobody was hurt, the authority said."),
      ].join(""),
    );
    const { fields, body } = await testPaper({ "a.docx": file }).importOne("a.docx");
    expect(fields).toMatchObject({
      headline: "Upper Valley Dam Opens at Last",
      byline: ["ana-ruiz"],
    });
    expect(body).toBe(`${FIRST}\n\nNobody was hurt, the authority said.`);
  });

  it.each([
    [
      "a zip bomb",
      () => withPacked(docx(text(FIRST)), "word/media/bomb.bin", new Uint8Array(101_000_000)),
      /unpacks to more than 100 MB/,
    ],
    [
      "a bomb that lies about its size",
      () => lying(docx(text(FIRST), { "word/zz.bin": new Uint8Array(5_000_000) }), 5_000_000, 10),
      /damaged/,
    ],
    [
      "too many parts",
      () =>
        docx(
          text(FIRST),
          Object.fromEntries(Array.from({ length: 5100 }, (_, n) => [`p/${n}`, PART])),
        ),
      /more than 5000 parts/,
    ],
    ["an archive of something else", () => zipSync({ "a.txt": strToU8("a") }), /no Word file/],
    ["a file cut short", () => docx(text(FIRST)).slice(0, 900), /damaged/],
    [
      "a document type",
      () =>
        docx("", {
          "word/document.xml": strToU8(
            `<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document ${W}><w:body>${text("&a;")}</w:body></w:document>`,
          ),
        }),
      /document type/,
    ],
    ["no words", () => docx(""), /no words/],
  ])(
    "refuses %s",
    async (_, file, reason) => {
      const paper = testPaper({ "a.docx": file() });
      const [result] = await paper.importAll(["a.docx"]);
      expect(result).toMatchObject({ result: "refused", reason: expect.stringMatching(reason) });
    },
    30_000,
  );
});

/** The archive with one more part, packed by Node: in JavaScript a hundred megabytes take seconds. */
function withPacked(archive: Uint8Array, filename: string, content: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => void chunks.push(chunk));
  for (const [name, bytes] of Object.entries(unzipSync(archive))) {
    const part = new ZipPassThrough(name);
    zip.add(part);
    part.push(bytes, true);
  }
  // Method 8 is Deflate (APPNOTE, 4.4.5).
  const packed: ZipInputFile = { filename, size: content.length, crc: 0, compression: 8 };
  zip.add(packed);
  packed.ondata?.(null, deflateRawSync(content, { level: 1 }), true);
  zip.end();
  return Buffer.concat(chunks);
}

/** The archive with a wrong size of one entry, in both headers. */
function lying(zip: Uint8Array, size: number, claimed: number): Uint8Array {
  const bytes = Buffer.from(zip);
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    if (bytes.readUInt32LE(at) === size) bytes.writeUInt32LE(claimed, at);
  }
  return bytes;
}
