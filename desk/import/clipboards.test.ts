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

  it("has an entry of several paragraphs as one, and the numbers go on below it", () => {
    const html =
      wordEntry("1.", "one", 1, "MsoListParagraphCxSpFirst") +
      "<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt'>more of <b>one</b><o:p></o:p></p>" +
      wordEntry("a.", "in it", 2) +
      wordEntry("2.", "two", 1, "MsoListParagraphCxSpLast");
    expect(read(wordPage(html)).text.replace(/\n\n/g, "\n")).toBe(
      "1. one\n   more of **one**\n   1. in it\n2. two",
    );
  });

  it("has neither the words that are deleted nor comments, and names them", () => {
    const html = `<p class=MsoNormal>The dam <del cite="mailto:Jane" datetime="2024-05-01T10:00"><span lang=EN-GB>closed</span></del><ins cite="mailto:Jane" datetime="2024-05-01T10:00">opened</ins> on Friday<span class=MsoCommentReference><span style='font-size:8.0pt'><![if !supportAnnotations]><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[JD1]</a><![endif]><span style='mso-special-character:comment'>&nbsp;</span></span></span>.<o:p></o:p></p><div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomoff align=left size=1 width="33%"><![endif]><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText><span class=MsoCommentReference><a name="_msocom_1"></a>&nbsp;<a href="#_msoanchor_1" class=msocomoff>[JD1]</a></span>Is that so?<o:p></o:p></p></div></div></div>`;
    expect(read(wordPage(html))).toEqual({
      text: "The dam opened on Friday.",
      kept: [
        { what: "deleted text", text: "closed" },
        { what: "comment in the document", text: "Is that so?" },
      ],
    });
  });

  it("has words that are struck out for readers", () => {
    expect(read("<p>Was <del>9</del> <s>8</s> 7.</p>").text).toBe("Was ~~9 8~~ 7.");
  });

  it("has quotations of Word's own styles", () => {
    const html =
      "<p class=MsoQuote>It took nine years.<o:p></o:p></p><p class=MsoNormal>So it did.</p>";
    expect(read(wordPage(html)).text).toBe("> It took nine years.\n\nSo it did.");
  });

  it("has the headings of Word on the web", () => {
    const html = `<div class="OutlineElement"><p class="Paragraph" role="heading" aria-level="2"><span class="TextRun">Next steps</span><span class="EOP">&nbsp;</span></p></div>`;
    expect(read(html).text).toBe("## Next steps");
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

describe("Lists on the clipboard", () => {
  it("of Google Docs are in the entry above them", () => {
    const item = (level: number, words: string) =>
      `<li dir="ltr" aria-level="${level}"><p dir="ltr" role="presentation"><span>${words}</span></p></li>`;
    const html = `<b id="docs-internal-guid-1" style="font-weight:normal"><ul>${item(1, "one")}<ul>${item(2, "in it")}<ol>${item(3, "first")}</ol></ul>${item(1, "two")}</ul></b>`;
    expect(read(html).text.replace(/\n\n/g, "\n")).toBe("- one\n  - in it\n    1. first\n- two");
  });
});

describe("Cells on the clipboard", () => {
  const sheet = (rows: string) =>
    `<meta name="generator" content="Sheets"/><table border="1"><colgroup><col width="100"/></colgroup><tbody>${rows}</tbody></table>`;

  it("have no empty rows below them", () => {
    const empty = "<tr><td></td><td>&nbsp;</td></tr>";
    const html = sheet(
      `<tr><td>Gate</td><td>Height</td></tr>${empty}<tr><td>North</td><td>80</td></tr>${empty}${empty}`,
    );
    expect(read(html).text.split("\n")).toHaveLength(4);
  });

  it("are a line each, also where a list, a quotation or another table is in them", () => {
    const cell =
      "<h3>Gates</h3><ul><li>north<ul><li>new</li></ul></li><li><b>south</b></li></ul><blockquote><p>open</p></blockquote><pre>a\nb</pre><hr><table><tr><td>1<td>2</table>";
    const rows = `<tr><td>x</td><td>y</td></tr><tr><td>${cell}</td><td>z</td></tr>`;
    expect(read(sheet(rows)).text.split("\n")).toEqual([
      expect.stringMatching(/^\| x +\| y \|$/),
      expect.stringMatching(/^\| -+ \| - \|$/),
      "| Gates north new **south** open `a b` 1 2 | z |",
    ]);
  });

  it("are words where there is one", () => {
    expect(read(sheet("<tr><td>The <b>north</b> gate</td></tr>")).text).toBe("The **north** gate");
  });
});

describe("The first row of a table on the clipboard", () => {
  const table = (head: string) =>
    `<table><tr>${head}</tr><tr><td><p>North</p></td><td><p><b>80</b></p></td></tr></table>`;

  it.each([
    ["LibreOffice", "<td><p><b>Gate</b></p></td><td><p><font><b>Height </b></font></p></td>"],
    ["Word", "<td><p class=MsoNormal><b>Gate<o:p></o:p></b></p></td><td><b>Height</b></td>"],
    [
      "Google Sheets",
      '<td style="font-weight:bold;">Gate</td><td style="font-weight: 700">Height</td>',
    ],
    ["a page", "<th><b>Gate</b></th><th><strong>Height</strong></th>"],
  ])("is its head, whose words are bold already: %s", (_, head) => {
    expect(read(table(head)).text.split("\n")).toEqual([
      "| Gate  | Height |",
      "| ----- | ------ |",
      "| North | **80** |",
    ]);
  });

  it("is followed by rows whose cells are bold by their style", () => {
    const total = '<tr><td style="font-weight:bold">Total</td><td>80</td></tr>';
    const html = `<table><tr><td>Gate</td><td>Height</td></tr>${total}</table>`;
    expect(read(html).text).toContain("| **Total** | 80");
  });

  it("is there where Apple Notes has its table in an object", () => {
    const html = `<div>Two gates:<br></div><div><object>${table("<td><div><b>Gate</b><br></div></td><td><div><b>Height</b><br></div></td>")}</object><br></div>`;
    expect(read(html).text).toContain("Two gates:\n\n| Gate  | Height |\n");
    expect(read('<p>Words<object data="a.swf"><p>no</p></object></p>').text).toBe("Words");
  });
});

/** A message as Slack writes it. */
const slackMessage = (words: string) =>
  `<div class="c-message_kit__gutter__right"><span class="c-message__sender c-message_kit__sender" data-qa="message_sender"><span><button class="c-link--button c-message__sender_button" data-qa="message_sender_name" type="button">Jane Doe</button></span></span>&nbsp;&nbsp;<a data-ts="1402655520.000100" class="c-link c-timestamp" href="https://river.slack.com/archives/C01/p1402655520000100"><span class="c-timestamp__label">10:32 AM</span></a><br><div class="c-message_kit__blocks"><div class="p-rich_text_block" dir="auto"><div class="p-rich_text_section">${words}</div></div></div></div>`;

describe("What programs for chats put on the clipboard", () => {
  it("has who wrote each message in Slack, and no links into what readers cannot open", () => {
    const words = `Ask <a class="c-link c-member_slug" href="https://river.slack.com/team/U1">@Ann</a>, by <a href="https://water.example/plan">the plan</a>.<span class="c-message__edited_label" dir="ltr"> (edited)&nbsp;</span>`;
    expect(read(slackMessage(words))).toEqual({
      text: "Jane Doe 10:32 AM\n\nAsk @Ann, by [the plan](https://water.example/plan).",
      kept: [
        {
          what: "link of “10:32 AM”",
          text: "https://river.slack.com/archives/C01/p1402655520000100",
        },
        { what: "link of “@Ann”", text: "https://river.slack.com/team/U1" },
      ],
    });
    const teams = `<p>As <a href="https://teams.microsoft.com/l/message/19:1/2">she</a> said.</p>`;
    expect(read(teams).text).toBe("As she said.");
  });

  it("has the paragraphs of a message in Slack", () => {
    const html = slackMessage(
      `The dam opened.<span class="c-mrkdwn__br" data-stringify-type="paragraph-break"></span>Nobody was hurt.`,
    );
    expect(read(html).text).toBe("Jane Doe 10:32 AM\n\nThe dam opened.\n\nNobody was hurt.");
  });
});

describe("What programs for mail put on the clipboard", () => {
  it("has the signs that are drawn as pictures, and no other pictures", () => {
    const html = `<div dir="ltr">Done <img data-emoji="🎉" alt="🎉" src="https://fonts.example/1f389/72.png"> and <img alt="👩🏽‍🚒" src="cid:1"><img alt="🇮🇶" src="cid:2"><img alt="1" src="https://x.example/1.png"></div>`;
    expect(read(html).text).toContain("Done 🎉 and 👩🏽‍🚒🇮🇶");
    expect(read(html).text).toContain('::figure{image="https://x.example/1.png" alt="1"}');
  });

  it("has links that lead to their pages, and says that they were changed", () => {
    const html = `<p><a href="https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwater.example%2Fplan&amp;data=05">plan</a> <a href="https://shop.example/?utm_source=courier" rel="sponsored">map</a></p>`;
    const { body, remarks } = htmlBody(html, {});
    expect(markdownText(body).trim()).toBe(
      "[plan](https://water.example/plan) [map](https://shop.example/?utm_source=courier){.affiliate}",
    );
    expect(remarks).toEqual([
      "links lead straight to their pages: redirects that count readers, and parameters that track them, were taken off",
    ]);
  });

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

describe("What a browser puts on the clipboard besides the text of a page", () => {
  it.each([
    ["places to break a word", "re&shy;por&shy;ters &#xFEFF;said"],
    ["words for screen readers", `reporters <span class="sr-only">(opens in new tab)</span>said`],
    [
      "words for screen readers, in a browser's own style",
      `reporters <span style="position: absolute; clip: rect(0px, 0px, 0px, 0px); width: 1px">(new tab)</span>said`,
    ],
    ["a button", `reporters <span role="button" tabindex="0">Follow</span>said`],
    ["letters of no width", "re\u200Bpor\u2060ters said\u200D"],
    [
      "what an encyclopedia says to its writers",
      `reporters said<sup class="noprint Inline-Template Template-Fact">[<i><a href="/wiki/C">citation needed</a></i>]</sup><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span>`,
    ],
    [
      "a box to tick that is drawn",
      `<img alt="unchecked" aria-roledescription="checkbox" src="data:image/png;base64,${"A".repeat(400)}">reporters said`,
    ],
    [
      "the marks of an encyclopedia's sources",
      `reporters<sup id="cite_ref-1" class="reference"><a href="https://w.example/#cite_note-1">[1]</a></sup> said<span class="mw-editsection">[<a href="/w/edit">edit</a>]</span>`,
    ],
  ])("is left out: %s", (_, html) => {
    expect(read(`<p>${html}</p>`).text).toBe("reporters said");
  });

  it("is left out of a subhead, where it is a picture in a block", () => {
    const html = `<h3>Gates<div><div contenteditable="false"><img src="https://letter.example/link.svg"></div></div></h3><p>Open.</p>`;
    expect(read(html).text).toContain("## Gates\n\n");
  });
});

describe("Line ends on the clipboard", () => {
  it("are seen where the page shows them", () => {
    const html = `<div style="color: red; white-space: pre-wrap">The dam is open.\n\nNobody was hurt.\n<span style="white-space: normal">More\nat noon.</span></div>`;
    expect(read(html).text).toBe("The dam is open.\n\nNobody was hurt.\\\nMore at noon.");
  });

  it("of a mail in plain text join, and those of an address stay", () => {
    const html = `<div dir="ltr">The dam, which had been closed for nine years, opened on<br>Friday after the <b>government</b> had given its permission and<br>everybody was pleased with it, said the may-<br>ors of the towns.<br><br>Kind regards,<br>Jane Doe<br>Press Officer</div>`;
    expect(read(html).text).toBe(
      "The dam, which had been closed for nine years, opened on Friday after the **government** had given its permission and everybody was pleased with it, said the mayors of the towns.\n\nKind regards,\\\nJane Doe\\\nPress Officer",
    );
    const poem =
      "<p>The river runs<br>and nobody has seen where its water comes from<br>or goes</p>";
    expect(read(poem).text.split("\n")).toHaveLength(3);
  });
});

it("Boxes to tick that are written as text are signs, as those of Markdown", () => {
  const html =
    "<ul><li>[ ]  Call the mayor</li><li><p>[x] Ask <b>her</b></p></li><li>[y] no</li></ul>";
  expect(read(html).text.replace(/\n\n/g, "\n")).toBe(
    "- ☐ Call the mayor\n- ☑ Ask **her**\n- \\[y] no",
  );
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
