import { describe, expect, it } from "vitest";
import { realProblems, testPaper } from "../../testkit/importing.ts";

const STORY =
  "The Café Opens on the Dam Road\n\nJune 13, 2014\n\nThe café opened on Friday – at last – and served 120 people.\n\n“Très bien,” said the señora who runs it.\n";
const BODY =
  "The café opened on Friday – at last – and served 120 people.\n\n“Très bien,” said the señora who runs it.";

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? "\uFEFF" : "") + text, "utf16le");
  return littleEndian ? bytes : bytes.swap16();
}

/** Encodes text as Windows-1252, with quotation marks and dashes between 0x80 and 0x9F. */
function western(text: string): Uint8Array {
  const special: Record<string, number> = { "–": 0x96, "“": 0x93, "”": 0x94 };
  return Uint8Array.from(text, (letter) => special[letter] ?? letter.charCodeAt(0));
}

async function reasonFor(name: string, content: string | Uint8Array): Promise<string> {
  const paper = testPaper({ [name]: content });
  const [result] = await paper.importAll([name]);
  if (result?.result !== "refused") throw new Error(`${name} was ${result?.result}`);
  expect(() => paper.drafts()).toThrow();
  return result.reason;
}

describe("the encoding of a copy", () => {
  it.each([
    ["UTF-8", Buffer.from(STORY), undefined],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${STORY}`), undefined],
    ["UTF-16, little end first", utf16(STORY, true, true), undefined],
    ["UTF-16, big end first", utf16(STORY, false, true), undefined],
    ["UTF-16 without a mark", utf16(STORY, true, false), /UTF-16/],
    ["Windows-1252", western(STORY), /Windows Western/],
    ["UTF-8 with line ends of Windows", Buffer.from(STORY.replace(/\n/g, "\r\n")), undefined],
  ])("%s", async (_, bytes, remark) => {
    const { fields, body, result } = await testPaper({ "a.txt": bytes }).importOne("a.txt");
    expect(fields.headline).toBe("The Café Opens on the Dam Road");
    expect(body).toBe(BODY);
    expect(result.draft).toBe("drafts/the-cafe-opens-on-the-dam-road/index.md");
    if (remark) expect(result.remarks.join()).toMatch(remark);
    else expect(result.remarks).toEqual([]);
  });

  it("is taken from a page that names it", async () => {
    const html = `<html><head><meta charset="iso-8859-2"><title>Łódź opens a dam</title></head><body><article><p>${"Łódź has a dam, as of today, and nobody there can quite believe it. ".repeat(5)}</p></article></body></html>`;
    const bytes = Uint8Array.from(html, (letter) => {
      const code = { Ł: 0xa3, ó: 0xf3, ź: 0xbc }[letter];
      return code ?? letter.charCodeAt(0);
    });
    const { fields } = await testPaper({ "a.html": bytes }).importOne("a.html");
    expect(fields.headline).toBe("Łódź opens a dam");
  });

  it("is kept, damage and all, where most of it is right", async () => {
    const bytes = Buffer.concat([
      Buffer.from(STORY),
      Buffer.from([0xc3, 0x28]),
      Buffer.from(" end."),
    ]);
    const { body, result } = await testPaper({ "a.txt": bytes }).importOne("a.txt");
    expect(body.replace("\n\n\uFFFD( end.", "")).toBe(BODY);
    expect(result.remarks.join()).toContain("1 character could not be read");
  });
});

describe("a copy that is refused says why", () => {
  it.each([
    ["empty.txt", "", /it is empty/],
    ["blank.txt", " \n\n\t ", /it is empty/],
    ["nul.txt", "\u0000".repeat(500), /empty|no text/],
    ["long.txt", "word ".repeat(1_200_000), /6 MB, more than the 5 MB/],
    ["a.pdf", "%PDF-1.7 …", /it is a PDF/],
    ["a.doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /save it as \.docx/],
    ["a.rtf", "{\\rtf1 words}", /rich text/],
    ["a.jpg", new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), /--picture/],
    ["a.gz", new Uint8Array([0x1f, 0x8b, 8, 0]), /unpack it first/],
    [
      "binary.txt",
      Uint8Array.from({ length: 4000 }, (_, index) => (index * 7) % 32),
      /control characters/,
    ],
  ])("%s", async (name, content, reason) => {
    expect(await reasonFor(name, content)).toMatch(reason);
  });

  // `npm run bench -- limits` measures how long this takes.
  it("before it is read, when it has 50 MB", async () => {
    expect(await reasonFor("big.txt", new Uint8Array(50_000_000).fill(65))).toMatch(
      /50 MB, more than the 30 MB/,
    );
  });

  it("when it is not there, and the others go on", async () => {
    const paper = testPaper({ "a.txt": STORY });
    expect(await paper.importAll(["gone.txt", "a.txt"])).toMatchObject([
      { result: "refused", reason: expect.stringContaining("there is no such file") },
      { result: "imported" },
    ]);
  });

  it("when a page is nested as deep as nobody writes", async () => {
    const html = `<!doctype html><html><body>${"<div>".repeat(60_000)}words`;
    const paper = testPaper({ "a.html": html, "b.txt": STORY });
    const [deep, next] = await paper.importAll(["a.html", "b.txt"]);
    expect(deep).toMatchObject({
      result: "refused",
      reason: expect.stringMatching(/nested too deeply/),
    });
    expect(next?.result).toBe("imported");
  });
});

describe("a copy made to do harm", () => {
  it("puts nothing between the fields of its draft", async () => {
    const { file, fields, result } = await testPaper({
      "a.txt": `Dam opens: a "new" day\n\nBy Ana Ruiz\n\nThe dam opened.\u2028published: 1999-01-01T00:00:00Z\n\nAdvertisement\n\n© 2014 x\u0085---\u0085section: world. All rights reserved\n`,
    }).importOne("a.txt");
    expect(file.problems).toEqual([]);
    expect(fields).toMatchObject({ headline: 'Dam opens: a "new" day', byline: ["ana-ruiz"] });
    expect(fields.section).toBeUndefined();
    expect(realProblems(result)).toEqual([]);
  });

  it("ends no comment by a line of its own", async () => {
    const { file, fields } = await testPaper({
      "a.md": '---\ntitle: Dam opens\nnote: "x\\n---\\nheadline: Other\\r\\n---\\n"\n---\nText.\n',
    }).importOne("a.md");
    expect(file.problems).toEqual([]);
    expect(fields).toEqual({ headline: "Dam opens" });
  });

  it("commands no element and no terminal", async () => {
    const { body, text } = await testPaper({
      "a.txt": `Dam Opens at Last Today\n\nJune 13, 2014\n\n:::box{title="x"}\n\n<script>x()</script> ![a](b.jpg) [x](javascript:y) \u001b]0;taken\u0007 {.affiliate}\n\n:::\n`,
    }).importOne("a.txt");
    expect(text).not.toContain("\u001b");
    expect(body).toContain("\\<script>");
    expect(body).toContain("!\\[a]");
    expect(body).toContain("\\[x]");
    expect(body).toMatch(/^\\::/);
  });

  it("takes no endless time over quotations in quotations", async () => {
    const { body, result } = await testPaper({
      "a.md": `# Dam opens\n\n${">".repeat(50_000)} deep\n\nThe dam opened.\n`,
    }).importOne("a.md");
    expect(body).toBe("The dam opened.");
    expect(result.remarks.join()).toContain("was left out");
  });

  it("takes no endless time over lines that look like much", async () => {
    const lines = [
      `${"By A".repeat(2000)}`,
      `${"A ".repeat(3000)}(`,
      `${"12 ".repeat(4000)}`,
      `${"Jane Doe/".repeat(2000)}`,
      `${"may receive compensation ".repeat(500)}`,
      `${"AAAA, Aaaa ".repeat(1000)}—`,
      `${". Reuters ".repeat(2000)}`,
    ];
    const { body } = await testPaper({ "a.txt": lines.join("\n\n") }).importOne("a.txt");
    expect(body).toContain("Jane Doe/Jane Doe/");
  });
});
