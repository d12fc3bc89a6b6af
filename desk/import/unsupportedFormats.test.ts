import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { testPaper } from "../../testkit/importing.ts";
import { CopyRefused } from "./rawStory.ts";
import { readCopy } from "./readCopy.ts";
import { refuseUnsupportedText } from "./unsupportedText.ts";

const LOOKING = { dayFirst: false, sections: [] };
const WORDS = "The gates of the dam opened on Friday, and nobody was hurt.";

const archive = (mimetype: string, ...names: string[]) =>
  zipSync({
    mimetype: strToU8(mimetype),
    ...Object.fromEntries(names.map((name) => [name, strToU8("x")])),
  });
const compound = (stream: string) =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), Buffer.from(stream, "utf16le")]);
const bytes = (start: string) => Buffer.from(`${start}\0\0\0\0\0\0\0\0`, "latin1");

/** A small copy of each unsupported format, and the name in its refusal. */
const FOREIGN: ReadonlyArray<[string, string | Uint8Array, RegExp]> = [
  [
    "NITF",
    `<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-6.dtd"><nitf><body><body.head><hedline><hl1>Dam</hl1></hedline></body.head><body.content><p>${WORDS}</p></body.content></body></nitf>`,
    /NITF/,
  ],
  ["NITF, bare", `<nitf>\n<body><p>${WORDS}</p></body>\n</nitf>\n`, /NITF/],
  ["NewsML 1", `<?xml version="1.0"?><NewsML><NewsItem>${WORDS}</NewsItem></NewsML>`, /NewsML 1/],
  [
    "NewsML-G2",
    `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${WORDS}</p></body></html></inlineXML></contentSet></newsItem>`,
    /NewsML-G2/,
  ],
  ["NewsML-G2 with a prefix", `<nar:newsMessage xmlns:nar="x"><a/></nar:newsMessage>`, /NewsML-G2/],
  ["EventsML", `<?xml version='1.0'?>\n<EventsML><event/></EventsML>`, /EventsML/],
  [
    "WordPress",
    `<?xml version="1.0"?>\n<!-- generator="WordPress/6.4" -->\n<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2</wp:wxr_version></channel></rss>`,
    /export of WordPress/,
  ],
  ["RSS", `<rss version="2.0"><channel><title>Dam</title></channel></rss>`, /RSS feed/],
  [
    "RSS 1",
    `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><item/></rdf:RDF>`,
    /RSS feed/,
  ],
  ["Atom", `<feed xmlns="http://www.w3.org/2005/Atom"><entry/></feed>`, /Atom feed/],
  ["SVG", `<svg xmlns="http://www.w3.org/2000/svg"><text>${WORDS}</text></svg>`, /drawing \(SVG\)/],
  [
    "other XML",
    `<story><title>Dam</title><text>${WORDS}</text></story>`,
    /first element is “story”/,
  ],
  ["XML with a prolog", `<?xml version="1.0"?><p>${WORDS}</p>`, /first element is “p”/],
  [
    "MHTML",
    `From: <Saved by Blink>\nSnapshot-Content-Location: https://a.example/\nSubject: Dam\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html"\n\n------\nContent-Type: text/html\n\n<p>${WORDS}</p>`,
    /MHTML/,
  ],
  [
    "a mail",
    `Return-Path: <a@b.example>\nReceived: from x\n\tby y\nFrom: Ana <a@b.example>\nSubject: Dam\n\n${WORDS}`,
    /a mail/,
  ],
  ["a copied mail", `From: Ana Ruiz\nSent: Friday\nTo: Desk\nSubject: Dam\n\n${WORDS}`, /a mail/],
  [
    "a box of mails",
    `From a@b.example Fri Jun 13 08:30:00 2014\nMessage-ID: <1>\nFrom: a@b.example\n\n${WORDS}`,
    /a mail/,
  ],
  ["CSV", `headline,byline,text\nDam opens,Ana Ruiz,"${WORDS}\n\nMore."\n`, /CSV/],
  ["CSV of two rows", `title,text\n"Dam","${WORDS}"\n`, /CSV/],
  ["CSV with semicolons", `a;b;c\n1;2;3\n4;5;6\n`, /CSV/],
  ["TSV", `title\ttext\nDam opens\t${WORDS}\n`, /TSV/],
  ["JSON feed", `{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1"}]}`, /JSON feed/],
  ["WordPress' posts", `[{"id":1,"content":{"rendered":"<p>x</p>"}}]`, /WordPress/],
  ["JSON with an address", `{"uri":"x","type":"package"}`, /neither ninjs nor/],
  ["JSON with empty news", `{"uri":"x","headline":"","bodies":[]}`, /neither ninjs nor/],
  ["ninjs without words", `{"uri":"urn:x","type":"text"}`, /neither a headline nor a text/],
  ["JSON lines", `{"a":1}\n{"a":2}\n`, /an object a line/],
  ["YAML", `---\nheadline: Dam\ntopics:\n  - water\n`, /YAML/],
  ["YAML without a mark", `services:\n  web:\n    image: x\nport: 80\n`, /YAML/],
  ["settings", `[site]\nname = "Dam"\nport = 80\n`, /settings/],
  ["LaTeX", `\\documentclass{article}\n\\begin{document}\n${WORDS}\n\\end{document}`, /LaTeX/],
  ["reStructuredText", `Dam\n===\n\n.. image:: dam.png\n\n${WORDS}`, /reStructuredText/],
  ["AsciiDoc", `= Dam opens\n:author: Ana\n\n${WORDS}`, /AsciiDoc/],
  ["Org", `#+TITLE: Dam\n\n* ${WORDS}`, /Org/],
  ["wiki text", `'''Dam''' opens. See [[River|the river]].\n\n== More ==\n${WORDS}`, /wiki text/],
  ["subtitles", `WEBVTT\n\n00:00.000 --> 00:02.000\n${WORDS}`, /subtitles/],
  ["a calendar", `BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR`, /calendar/],
  [
    "code",
    `import x from "y";\n\nexport function dam() {\n  const gate = 1;\n  return gate;\n}\n`,
    /program code/,
  ],
  ["a style sheet", `p {\n  color: red;\n}\na {\n  color: blue;\n}\n`, /program code/],
  ["a script", `#!/bin/sh\necho dam\n`, /a script/],
  ["PostScript", "%!PS-Adobe-3.0\n(Dam) show", /PostScript/],
  ["a PDF with rubbish before it", "\0\0\n%PDF-1.4\n", /PDF/],
  ["rich text", "{\\rtf1 Dam}", /rich text/],
  ["a wire message", `\x01ABC0123 4 POL 12\r\n\x02${WORDS}\x03`, /transmission signs/],
  ["ODT", archive("application/vnd.oasis.opendocument.text", "content.xml"), /OpenDocument text/],
  ["ODS", archive("application/vnd.oasis.opendocument.spreadsheet"), /OpenDocument table/],
  ["EPUB", archive("application/epub+zip", "META-INF/container.xml"), /EPUB/],
  ["InDesign", archive("application/vnd.adobe.indesign-idml-package"), /InDesign/],
  ["XLSX", archive("", "[Content_Types].xml", "xl/workbook.xml"), /Excel/],
  ["PPTX", archive("", "[Content_Types].xml", "ppt/presentation.xml"), /PowerPoint/],
  ["Pages", archive("", "Index/Document.iwa", "preview.jpg"), /Pages/],
  ["ZIP", archive("", "a.txt"), /unpack it first/],
  ["old Word", compound("WordDocument"), /old Word or Office/],
  ["Word with a password", compound("EncryptedPackage"), /locked with a password/],
  ["an Outlook message", compound("__properties_version1.0"), /message of Outlook/],
  ["gzip", bytes("\x1F\x8B\x08"), /gzip.*unpack/],
  ["7-Zip", bytes("7z\xBC\xAF\x27\x1C"), /7-Zip/],
  ["tar", Buffer.from(`${"a.txt".padEnd(257, "\0")}ustar\0`), /tar archive/],
  ["a web archive", bytes("bplist00 WebMainResource"), /web archive of Safari/],
  ...(
    [
      ["\xFF\xD8\xFF\xE0", "JPEG"],
      ["\x89PNG\r\n\x1A\n", "PNG"],
      ["GIF89a", "GIF"],
      ["RIFF\0\0\0\0WEBPVP8 ", "WebP"],
      ["\0\0\0\x1CftypavifAAAA", "AVIF"],
      ["\0\0\0\x1CftypheicAAAA", "HEIC"],
      ["II*\0", "TIFF"],
      ["8BPS", "Photoshop"],
    ] as const
  ).map(([start, name]): [string, Uint8Array, RegExp] => [name, bytes(start), /--picture/]),
  ["a film", bytes("\0\0\0\x18ftypmp42"), /sound or film/],
  ["UTF-32", Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), /UTF-32/],
];

describe("a copy of a kind that is not read", () => {
  it.each(FOREIGN)("is refused by name, whatever its own name: %s", async (_, content, reason) => {
    const copy = typeof content === "string" ? Buffer.from(content) : content;
    for (const name of ["a.txt", "standard input", "a.html", "a.json", "a.xml"]) {
      const refusal = await readCopy({ name, bytes: copy }, LOOKING).catch((error) => error);
      expect(refusal, name).toBeInstanceOf(CopyRefused);
      expect((refusal as Error).message, name).toMatch(reason);
      // The refusal names the format and what to do instead.
      expect((refusal as Error).message, name).toMatch(/; \p{Ll}/u);
    }
  });

  it.each([
    ["table.csv", "one\ntwo\n", /CSV/],
    ["notes.yaml", "a word", /YAML/],
    ["thesis.tex", WORDS, /LaTeX/],
    ["app.py", "x = 1", /program code|settings/],
    ["page.mht", WORDS, /MHTML/],
  ])(
    "is refused by the ending of its name where it shows nothing else: %s",
    async (name, text, reason) => {
      const paper = testPaper({ [name]: text });
      const [result] = await paper.importAll([name]);
      expect(result).toMatchObject({ result: "refused", reason: expect.stringMatching(reason) });
      expect(() => paper.drafts()).toThrow();
    },
  );
});

describe("honest words", () => {
  it.each([
    ["a bracket first", `<Laughter> said the mayor, and left.\n\n${WORDS}`],
    ["a mark first", `<3 is what the mayor wrote.\n\n${WORDS}`],
    ["an arrow first", `<-- this way to the dam.\n\n${WORDS}`],
    ["a brace first", `{Editor: check this}\n\n${WORDS}`],
    ["a square bracket first", `[Updated] The dam opens\n\n${WORDS}`],
    ["commas in every line", `The dam, the river, the road\nThe gate, the wall, the lake\n`],
    ["commas in every paragraph", `Rain, wind, snow.\n\nSun, hail, fog.\n\nAna, John, Jane.\n`],
    ["semicolons in every line", `It rained; it poured.\nIt stopped; it dried.\n`],
    ["a filled-in head", `Headline: Dam opens\nBy: Ana Ruiz\nDate: 6 May 2014\n\n${WORDS}`],
    ["a head and nothing else", `Headline: Dam opens\nBy: Ana Ruiz\n`],
    ["hyphens in every line", `- the dam\n- the river\n- the road\n`],
    ["a rule first", `---\n\nThe dam opens\n\n${WORDS}`],
    ["questions and answers", `Q: Will it hold?\nA: It will.\n\nQ: For how long?\nA: Always.\n`],
    ["sums", `Rain = floods, he said.\n\nSnow = slides, she said.\n`],
    ["a From line", `From: the hills above the river\n\n${WORDS}`],
    ["lines that end in semicolons", `They want a dam;\nthey want a road;\n\n${WORDS}\n\n${WORDS}`],
  ])("are imported although they begin oddly: %s", (_, text) => {
    expect(() => refuseUnsupportedText("a.txt", text)).not.toThrow();
  });

  it("are never refused, whatever signs are in them", () => {
    const sign = fc.constantFrom(..."<>{}[]()=:;,.!?-–—#*@&%$/\\|\"'“”’");
    const word = fc.stringMatching(/^[A-Za-zäöüéñ]{1,9}$/);
    const token = fc.oneof(
      { weight: 8, arbitrary: word },
      { weight: 1, arbitrary: fc.tuple(sign, word, sign).map((parts) => parts.join("")) },
      { weight: 1, arbitrary: fc.tuple(word, sign).map((parts) => parts.join("")) },
    );
    const sentence = fc
      .array(token, { minLength: 8, maxLength: 25 })
      .map((tokens) => `${tokens.join(" ")}.`);
    const story = fc
      .array(sentence, { minLength: 2, maxLength: 5 })
      .map((sentences) => sentences.join("\n\n"));
    fc.assert(
      fc.property(story, (text) => {
        expect(() => refuseUnsupportedText("a.txt", text)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});

describe("a piece of a page without its head", () => {
  it("is read as HTML wherever it comes from", async () => {
    const piece = `<meta charset='utf-8'><h1>Dam opens</h1><p>${WORDS}</p><p>“<b>Yes</b>,” she said.</p>`;
    const [story] = await readCopy({ name: "standard input", bytes: Buffer.from(piece) }, LOOKING);
    expect(story?.format).toBe("a saved page");
  });
});

describe("UTF-16 without a mark", () => {
  it.each([
    ["Russian", "Плотина открылась в пятницу.\n\nНикто не пострадал."],
    ["Chinese", "大坝星期五开闸。\n没有人受伤。"],
    ["Arabic", "افتتح السد يوم الجمعة.\n\nلم يصب أحد."],
    ["English", "The dam opened on Friday.\n\nNobody was hurt."],
  ])("is read in every script: %s", async (_, text) => {
    for (const swap of [false, true]) {
      const wide = Buffer.from(text, "utf16le");
      const copy = swap ? wide.swap16() : wide;
      const [story] = await readCopy({ name: "a.txt", bytes: copy }, LOOKING);
      expect(JSON.stringify(story?.body) + story?.headline?.value).toContain(text.slice(0, 6));
      expect(story?.remarks.join()).toContain("UTF-16");
    }
  });
});
