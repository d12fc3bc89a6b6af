import { describe, expect, it } from "vitest";
import { htmlBody } from "./htmlBody.ts";
import { markdownText } from "./markdownText.ts";

/** What a program puts on the clipboard as the text of a story. */
function read(html: string) {
  const { body, kept } = htmlBody(html, {});
  return { text: markdownText(body).trim(), kept };
}

/** An entry of a list as Word 2016 and later write it. */
function wordEntry(mark: string, words: string, level = 1, name = "MsoListParagraphCxSpMiddle") {
  return `<p class=${name} style='margin-left:${36 * level}.0pt;mso-add-space:auto;
text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol;mso-bidi-font-family:
Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]><span lang=EN-GB>${words}<o:p></o:p></span></p>
`;
}

const wordPage = (body: string) => `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/ed/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- /* Style Definitions */ p.MsoNormal {mso-style-parent:""; margin:0cm;} --></style>
</head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
${body}
<!--EndFragment--></body></html>`;

describe("What Word puts on the clipboard", () => {
  it("has its bullets as a list, with lists in it, and paragraphs around", () => {
    const html = wordPage(
      `<p class=MsoNormal><span lang=EN-GB>The dam has <b>three</b> gates:<o:p></o:p></span></p>
${wordEntry("·", "one of steel", 1, "MsoListParagraphCxSpFirst")}${wordEntry("o", "which is new", 2)}${wordEntry("§", "since May", 3)}${wordEntry("·", "two of concrete", 1, "MsoListParagraphCxSpLast")}
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>They opened on Friday.<o:p></o:p></p>`,
    );
    expect(read(html)).toEqual({
      text: "The dam has **three** gates:\n\n- one of steel\n  - which is new\n    - since May\n- two of concrete\n\nThey opened on Friday.",
      kept: [],
    });
  });

  it.each([
    ["1.", "2.", "1. one\n2. two"],
    ["a)", "b)", "1. one\n2. two"],
    ["(i)", "(ii)", "1. one\n2. two"],
    ["4.", "5.", "4. one\n5. two"],
    ["-", "-", "- one\n- two"],
    ["•", "•", "- one\n- two"],
  ])("has the marks %s and %s as the list that they are", (first, second, markdown) => {
    expect(read(wordPage(wordEntry(first, "one") + wordEntry(second, "two"))).text).toBe(markdown);
  });

  it("has a list whose paragraphs have a style of their own", () => {
    const html = wordEntry("·", "one", 1, "Aufzaehlung") + wordEntry("·", "two", 1, "MsoNormal");
    expect(read(wordPage(html)).text).toBe("- one\n- two");
  });

  it("has no list where a paragraph is only indented like one", () => {
    const html = "<p class=MsoListParagraph style='margin-left:36pt'>Indented.</p>";
    expect(read(wordPage(html)).text).toBe("Indented.");
  });

  it("has a new list where numbers follow bullets", () => {
    const html = wordEntry("·", "a") + wordEntry("1.", "b") + wordEntry("2.", "c");
    expect(read(wordPage(html)).text).toBe("- a\n\n1. b\n2. c");
  });

  it("has one list where Word on the web writes one for each entry", () => {
    const entry = (list: string, level: number, words: string) =>
      `<div class="ListContainerWrapper SCXW1 BCX8"><${list} class="BulletListStyle1 SCXW1 BCX8" role="list"><li data-aria-level="${level}" role="listitem" class="OutlineElement Ltr"><p class="Paragraph SCXW1"><span class="TextRun"><span class="NormalTextRun">${words}</span></span><span class="EOP">&nbsp;</span></p></li></${list}></div>`;
    const html = `${entry("ul", 1, "one")}${entry("ul", 2, "in it")}${entry("ul", 1, "two")}`;
    expect(read(html).text.replace(/\n\n/g, "\n")).toBe("- one\n  - in it\n- two");
  });
});

describe("What Google Docs puts on the clipboard", () => {
  it("has its emphasis, and is not bold as a whole", () => {
    const html = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-8a3c"><p dir="ltr" style="line-height:1.38;margin-top:0pt;"><span style="font-size:11pt;font-family:Arial,sans-serif;font-weight:400;font-style:normal;text-decoration:none;white-space:pre-wrap;">The </span><span style="font-weight:700;font-style:normal;">dam</span><span style="font-weight:400;font-style:italic;"> opened</span><span style="font-weight:700;font-style:italic;"> today</span><span style="text-decoration:line-through"> late</span>.</p><br /><h2 dir="ltr"><span style="font-weight:400">What comes next</span></h2><ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Water</span></p></li><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><a href="https://water.example/" style="text-decoration:none;"><span style="text-decoration:underline">Rules</span></a></p></li></ul></b>`;
    expect(read(html).text).toBe(
      "The **dam** *opened __today__* ~~late~~.\n\n## What comes next\n\n- Water\n\n- [Rules](https://water.example/)",
    );
  });
});

describe("What programs for mail put on the clipboard", () => {
  it("has a paragraph for each block and each blank line", () => {
    const gmail = `<div dir="ltr">The dam opened.<br><br>Nobody was hurt.<div><br></div><div>More at noon, says <a href="mailto:jane@water.example">Jane</a>.</div></div>`;
    expect(read(gmail).text).toBe(
      "The dam opened.\n\nNobody was hurt.\n\nMore at noon, says [Jane](mailto:jane@water.example).",
    );
    const outlook = `<p class=MsoNormal>The dam opened.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Nobody was hurt.<o:p></o:p></p>`;
    expect(read(outlook).text).toBe("The dam opened.\n\nNobody was hurt.");
  });
});

describe("What a browser puts on the clipboard of a web page", () => {
  it("has text, subheads, links and quotations, and names what is left out", () => {
    const html = `<meta charset='utf-8'><h3 style="color: rgb(0, 0, 0); font-family: Georgia;">Gates open</h3><p style="caret-color: rgb(0, 0, 0); font-weight: 400;">The <a href="https://water.example/plan">plan</a>, and <a href="javascript:void(0)">more</a>.</p><blockquote><p>“It took nine years.”</p></blockquote><iframe src="https://video.example/1"></iframe><script>track()</script>`;
    const { text, kept } = read(html);
    expect(text).toBe(
      "## Gates open\n\nThe [plan](https://water.example/plan), and more.\n\n> “It took nine years.”",
    );
    expect(kept.map((each) => each.text)).toEqual([
      "https://video.example/1",
      "javascript:void(0)",
    ]);
  });
});

/** A note's mark and its note as Word 2016 and later write them. */
const wordMark = (n: number, kind = "ftn") =>
  `<a style='mso-${kind === "ftn" ? "footnote" : "endnote"}-id:${kind}${n}' href="#_${kind}${n}" name="_${kind}ref${n}" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span lang=FR style='font-size:12.0pt'>[${n}]</span></span><![endif]></span></span></a>`;
const wordNote = (n: number, words: string, kind = "ftn") =>
  `<div style='mso-element:${kind === "ftn" ? "footnote" : "endnote"}' id=${kind}${n}><p class=MsoFootnoteText><a style='mso-footnote-id:${kind}${n}' href="#_${kind}ref${n}" name="_${kind}${n}" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[${n}]</span><![endif]></span></span></a><span lang=FR> ${words}<o:p></o:p></span></p></div>`;
const wordNotes = (...notes: string[]) =>
  `<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>${notes.join("\n")}</div>`;

describe("Footnotes on the clipboard", () => {
  it("of Word are marks and notes", () => {
    const html = wordPage(
      `<p class=MsoNormal>The dam is old${wordMark(1)} and high${wordMark(2)}.<o:p></o:p></p>${wordNotes(wordNote(1, "Built in 1914."), wordNote(2, "80 metres, by the <i>Register</i>."))}`,
    );
    expect(read(html)).toEqual({
      text: "The dam is old[^1] and high[^2].\n\n[^1]: Built in 1914.\n\n[^2]: 80 metres, by the *Register*.",
      kept: [],
    });
  });

  it("of Word are marks and notes where it calls them endnotes, and where one is alone", () => {
    const html = wordPage(
      `<p class=MsoNormal>The dam is old${wordMark(1, "edn")}.</p>${wordNotes(wordNote(1, "Built in 1914.", "edn"))}`,
    );
    expect(read(html).text).toBe("The dam is old[^1].\n\n[^1]: Built in 1914.");
  });

  it("of Word with several paragraphs stay one note", () => {
    const long = wordNote(1, "Built in 1914.").replace(
      "</p></div>",
      "</p><p class=MsoFootnoteText>And again in 1950.</p></div>",
    );
    const html = wordPage(`<p class=MsoNormal>Old${wordMark(1)}.</p>${wordNotes(long)}`);
    expect(read(html).text).toBe("Old[^1].\n\n[^1]: Built in 1914.\n\n    And again in 1950.");
  });

  it("of Google Docs are marks and notes", () => {
    const html = `<p><span>The dam is old</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span> and high</span><sup><a href="#ftnt2" id="ftnt_ref2">[2]</a></sup><span>.</span></p><hr class="c3"><div><p class="c0"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span class="c2">&nbsp;Built in 1914.</span></p></div><div><p class="c0"><a href="#ftnt_ref2" id="ftnt2">[2]</a><span class="c2">&nbsp;80 metres.</span></p></div>`;
    expect(read(html).text).toBe(
      "The dam is old[^1] and high[^2].\n\n[^1]: Built in 1914.\n\n[^2]: 80 metres.",
    );
  });

  it("of LibreOffice are marks and notes", () => {
    const html = `<p>The dam is old<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>.</p><div id="sdfootnote1"><p class="sdfootnote-western"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Built in 1914.</p></div>`;
    expect(read(html).text).toBe("The dam is old[^1].\n\n[^1]: Built in 1914.");
  });

  it("stay as they are where the notes have not been copied", () => {
    const html = wordPage(`<p class=MsoNormal>The dam is old${wordMark(1)}.</p>`);
    expect(read(html).text).toMatch(/^The dam is old\\?\[1\\?\]\.$/);
  });
});
