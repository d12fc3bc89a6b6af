import { describe, expect, it } from "vitest";
import { realProblems, testPaper } from "../../testkit/importing.ts";

const FIRST = "The gates of the dam opened on Friday.";
const SECOND = "Nobody was hurt, the authority said.";

/** The same story in each version's format. */
const VERSIONS = {
  "1.x": {
    uri: "urn:newsml:wire.example:20140613:dam",
    type: "text",
    versioncreated: "2014-06-13T11:00:00-04:00",
    firstcreated: "2014-06-13T08:30:00-04:00",
    pubstatus: "usable",
    urgency: 4,
    language: "en",
    headline: "Upper Valley dam opens",
    byline: "By Ana Ruiz and John Roe",
    located: "Upper Valley",
    description_text: "Two years late, the first water runs.",
    body_text: `${FIRST} ${SECOND}`,
    body_xhtml: `<p>${FIRST}</p><p>${SECOND}</p>`,
    subject: [{ code: "medtop:1", name: "Water" }],
    keywords: ["public works"],
    copyrightholder: "Valley Wire",
    ednote: "Adds details throughout.",
    associations: {
      mainpic: {
        uri: "urn:p",
        type: "picture",
        byline: "Jane Doe",
        headline: "Dam",
        description_text: "The gates opened on Friday.",
        renditions: {
          small: { href: "https://p.example/s.jpg", width: 100, height: 80 },
          main: { href: "https://p.example/dam.jpg", width: 1600, height: 1000 },
        },
      },
    },
  },
  "2.x": {
    uri: "urn:newsml:wire.example:20140613:dam",
    type: "text",
    standard: { name: "ninjs", version: "2.1" },
    versioncreated: "2014-06-13T11:00:00-04:00",
    contentcreated: "2014-06-13T08:30:00-04:00",
    pubstatus: "usable",
    language: "en",
    headlines: [
      { role: "alternative", value: "Dam" },
      { role: "main", value: "Upper Valley dam opens" },
    ],
    by: "Ana Ruiz and John Roe",
    located: "Upper Valley",
    descriptions: [{ role: "abstract", value: "Two years late, the first water runs." }],
    bodies: [
      { role: "text", contenttype: "text/plain", value: `${FIRST}\n${SECOND}` },
      { role: "html", contenttype: "text/html", value: `<p>${FIRST}</p><p>${SECOND}</p>` },
    ],
    subjects: [{ name: "Water" }, { name: "public works" }],
    infosources: [{ name: "Valley Wire" }],
    ednote: "Adds details throughout.",
    associations: [
      {
        name: "main",
        type: "picture",
        uri: "urn:p",
        by: "Jane Doe",
        descriptions: [{ role: "caption", value: "The gates opened on Friday." }],
        renditions: [{ name: "original", href: "https://p.example/dam.jpg", width: 1600 }],
      },
    ],
  },
  "3.x": {
    uri: "urn:newsml:wire.example:20140613:dam",
    type: "text",
    standard: { name: "ninjs", version: "3.1" },
    versionCreated: "2014-06-13T11:00:00-04:00",
    contentCreated: "2014-06-13T08:30:00-04:00",
    pubStatus: "usable",
    language: "en",
    headlines: [{ role: "main", value: "Upper Valley dam opens" }],
    by: "Ana Ruiz and John Roe",
    located: "Upper Valley",
    descriptions: [{ role: "abstract", value: "Two years late, the first water runs." }],
    bodies: [
      {
        role: "html5",
        contentType: "text/html",
        value: `<html><head><title>x</title></head><body><article><h1>Upper Valley dam opens</h1><p>${FIRST}</p><p>${SECOND}</p></article></body></html>`,
      },
    ],
    subjects: [{ name: "Water" }, { name: "public works" }],
    copyrightHolder: "Valley Wire",
    edNote: "Adds details throughout.",
    associations: [
      {
        name: "main",
        type: "picture",
        uri: "urn:p",
        creditLine: "Jane Doe",
        digitalSourceType: {
          uri: "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
        },
        descriptions: [{ role: "caption", value: "The gates opened on Friday." }],
        renditions: [{ name: "original", href: "https://p.example/dam.jpg", width: 1600 }],
      },
    ],
  },
};

describe("news in ninjs", () => {
  it.each(Object.entries(VERSIONS))("version %s", async (version, item) => {
    const paper = testPaper({ "dam.json": JSON.stringify(item) });
    const { fields, body, comments, result } = await paper.importOne("dam.json");
    expect(fields).toEqual({
      headline: "Upper Valley dam opens",
      standfirst: "Two years late, the first water runs.",
      topics: ["water", "public-works"],
      byline: ["ana-ruiz"],
      dateline: "Upper Valley",
      published: "2014-06-13T08:30:00-04:00",
      updated: "2014-06-13T11:00:00-04:00",
      hero: {
        caption: "The gates opened on Friday.",
        credit: "Jane Doe",
        ...(version === "3.x" ? { ai: "made" } : {}),
      },
      sources: [{ name: "Valley Wire" }],
    });
    expect(body).toBe(`${FIRST}\n\n${SECOND}`);
    expect(comments.join("\n")).toContain("note to editors: Adds details throughout.");
    expect(comments.join("\n")).toContain("hero picture: https://p.example/dam.jpg");
    expect(comments.join("\n")).toContain("write authors/john-roe.md");
    expect(realProblems(result)).toEqual([]);
  });

  it("reads a list of items, and text without HTML", async () => {
    const { bodies: _, ...bare } = VERSIONS["2.x"];
    const item = {
      ...bare,
      bodies: [{ value: `Upper Valley dam opens\nUPPER VALLEY (AP) — ${FIRST}\n${SECOND}` }],
      located: undefined,
    };
    const paper = testPaper({ "dam.json": JSON.stringify({ items: [item] }) });
    const { fields, body } = await paper.importOne("dam.json");
    expect(fields.dateline).toBe("UPPER VALLEY");
    expect(body).toBe(`${FIRST}\n\n${SECOND}`);
  });

  it("takes over an embargo, and holds news that has been withdrawn", async () => {
    const item = { ...VERSIONS["1.x"], pubstatus: "canceled", embargoed: "2014-06-15T00:00:00Z" };
    const { fields } = await testPaper({ "a.json": JSON.stringify(item) }).importOne("a.json");
    expect(fields.embargo).toBe("2014-06-15T00:00:00Z");
    expect(fields.hold).toContain("pubstatus” is canceled");
  });

  it.each([
    ["a picture alone", { uri: "urn:p", type: "picture", headline: "Dam" }, /no text, but picture/],
    ["other data", { name: "package" }, /neither ninjs nor/],
    ["broken JSON", "{", /begins like JSON|it begins|neither/],
  ])("refuses %s", async (_, data, reason) => {
    const text = typeof data === "string" ? data : JSON.stringify(data);
    const [result] = await testPaper({ "a.json": text }).importAll(["a.json"]);
    expect(result).toMatchObject({ result: "refused", reason: expect.stringMatching(reason) });
  });
});
