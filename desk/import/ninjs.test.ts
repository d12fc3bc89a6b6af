import { describe, expect, it } from "vitest";
import { realProblems, testPaper } from "../../testkit/importing.ts";
import { isNinjs, readNinjs } from "./ninjs.ts";

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

describe("the fields of an item", () => {
  const LOOKING = { dayFirst: false, sections: [] };
  const read = (more: object) => {
    const [story] = readNinjs(
      { uri: "urn:x", headline: "Dam", body_text: FIRST, ...more },
      LOOKING,
    );
    if (!story) throw new Error("there is no story");
    return story;
  };
  const picture = (name: string, more: object = {}) => ({
    name,
    type: "picture",
    renditions: [{ name: "original", href: `https://p.example/${name}.jpg` }],
    ...more,
  });

  it.each([
    [{ uri: "a", headline: "x" }, true],
    [{ guid: "a", headlines: [{ value: "x" }] }, true],
    ...["body_text", "body_xhtml", "body_html"].map((name) => [{ uri: "a", [name]: "x" }, true]),
    [{ uri: "a", bodies: [{ value: "x" }] }, true],
    [{ URI: "a", Headline: "x" }, true],
    ...[
      "text",
      "audio",
      "video",
      "picture",
      "graphic",
      "composite",
      "planning",
      "component",
      "event",
    ].map((type) => [{ uri: "a", type }, true]),
    [[{ uri: "a", type: "text" }], true],
    [{ items: [{ uri: "a", type: "text" }] }, true],
    [{ _items: [{ uri: "a", type: "text" }] }, true],
    [{ items: "x", uri: "a", headline: "x" }, true],
    [{ uri: "a", type: "texts" }, false],
    [{ uri: "a" }, false],
    [{ uri: " ", headline: "x" }, false],
    [{ headline: "x" }, false],
    [{ uri: "a", bodies: ["x"] }, false],
    ["x", false],
    [null, false],
  ] as Array<[unknown, boolean]>)("tell news from other data: %j", (data, is) => {
    expect(isNinjs(data)).toBe(is);
  });

  it.each([
    [{ headline: "Dam" }, "Dam"],
    [{ headlines: [{ value: "None" }, { role: "headline", value: "Role" }] }, "Role"],
    [{ headlines: [{ role: "x", value: "Other" }, { value: "None" }] }, "None"],
    [{ headlines: [{ role: "x", value: "Other" }] }, "Dam"],
    [{ headlines: [{ Role: "MAIN", Value: "Main" }] }, "Main"],
  ])("name its headline: %j", (more, headline) => {
    expect(read(more).headline?.value).toBe(headline);
  });

  it.each([
    ...["abstract", "summary", "lead", "standfirst", "teaser", "text"].map((role) => [
      { descriptions: [{ role, value: "It  opens." }] },
      "It opens.",
    ]),
    [{ description_text: "It opens." }, "It opens."],
    [{ description_html: "<p>It <b>opens</b>.</p>" }, "It opens ."],
    [{ description_text: FIRST }, undefined],
    [{ description_text: FIRST.toUpperCase() }, undefined],
    [
      {
        description_text: FIRST,
        body_text: "",
        body_xhtml: `<p><b>The gates</b> of the dam opened on Friday.</p>`,
      },
      undefined,
    ],
    [{ description_text: FIRST, body_text: "", bodies: [{ value: FIRST }] }, undefined],
    [{ descriptions: [{ role: "caption", value: "x" }] }, undefined],
  ] as Array<[object, string | undefined]>)(
    "name its standfirst, unless it is the text: %j",
    (more, wanted) => {
      expect(read(more).standfirst?.value).toBe(wanted);
    },
  );

  it.each([
    [{ by: "Von Ana Ruiz" }, ["Ana Ruiz"]],
    [{ byline: "Por Ana Ruiz", by: " " }, ["Ana Ruiz"]],
    [{ by: "the newsroom" }, ["the newsroom"]],
    [
      {
        people: [
          { rel: "Author", name: "Ana Ruiz" },
          { rel: "subject", name: "John Roe" },
        ],
      },
      ["Ana Ruiz"],
    ],
    [{ person: [{ rel: "dc:creator", name: "Ana Ruiz" }] }, ["Ana Ruiz"]],
    [{ by: "Jane Doe", people: [{ rel: "author", name: "Ana Ruiz" }] }, ["Jane Doe"]],
    [{}, undefined],
  ])("name who wrote it: %j", (more, names) => {
    expect(read(more).byline?.value).toEqual(names);
  });

  it.each([
    [{ subjects: [{ name: "Water" }, {}], keywords: ["Dams", "Water", 7] }, ["Water", "Dams"]],
    [{ subject: [{ name: "Water" }] }, ["Water"]],
    [{ keywords: "Water" }, undefined],
  ])("name its topics: %j", (more, topics) => {
    expect(read(more).topics?.value).toEqual(topics);
  });

  it.each([
    [
      { infosources: [{ name: "AP" }, { name: "AP" }, { name: "DPA" }], source: "X" },
      ["AP", "DPA"],
    ],
    [{ infosource: [{ name: "AP" }] }, ["AP"]],
    [{ copyrightHolder: "AP", source: "X" }, ["AP"]],
    [{ source: "AP" }, ["AP"]],
    [{}, undefined],
  ])("name whose news it is: %j", (more, names) => {
    expect(read(more).sources?.value.map(({ name }) => name)).toEqual(names);
  });

  it.each([
    [{ contentCreated: "2014-06-01", firstCreated: "2014-06-02" }, "2014-06-01"],
    [
      { contentCreated: "soon", firstCreated: "2014-06-02", versionCreated: "2014-06-03" },
      "2014-06-02",
    ],
    [{ versionCreated: "2014-06-03" }, "2014-06-03"],
  ])("say when it was written: %j", (more, day) => {
    expect(read(more).published?.value.day).toBe(day);
  });

  it("that have no place are kept, and the note to editors is said", () => {
    const more = {
      guid: "g",
      slugline: "DAM",
      urgency: 4,
      copyrightNotice: "©",
      usageTerms: "none",
      expires: "2015-01-01",
      edNote: "Check.",
    };
    expect(read(more).kept.map(({ what, text }) => `${what}=${text}`)).toEqual([
      "uri=urn:x",
      "guid=g",
      "slugline=DAM",
      "urgency=4",
      "copyrightnotice=©",
      "usageterms=none",
      "expires=2015-01-01",
    ]);
    expect(read(more).remarks).toEqual(["note to editors: Check."]);
  });

  it.each([
    [{ pubStatus: "usable" }, undefined],
    [{ pubStatus: "stat:Usable" }, undefined],
    [
      { pubStatus: "Withheld", embargoedReason: "A trial." },
      "its “pubstatus” is withheld (A trial.).",
    ],
    [{ pubStatus: "canceled" }, "its “pubstatus” is canceled."],
  ])("hold it: %j", (more, words) => {
    expect(read(more).hold?.value).toEqual(words && expect.stringContaining(words));
  });

  it("have the picture above the text first, whatever it is called, and others in it", () => {
    const files = (associations: unknown) => {
      const { hero, body } = read({ associations });
      const figures = body.flatMap((node) =>
        node.type === "leafDirective" ? [node.attributes?.image] : [],
      );
      return [hero?.value.file, ...figures].map((file) => file?.replace("https://p.example/", ""));
    };
    for (const name of ["mainpic", "Feature", "hero", "lead"]) {
      expect(files([picture("other"), picture(name)])).toEqual([`${name}.jpg`, "other.jpg"]);
    }
    expect(files([picture("one"), picture("two")])).toEqual(["one.jpg", "two.jpg"]);
    expect(files({ b: picture("b"), main: picture("a") })).toEqual(["a.jpg", "b.jpg"]);
    expect(
      files([
        { ...picture("film"), type: "video" },
        { ...picture("map"), Type: "graphic" },
      ]),
    ).toEqual(["map.jpg"]);
    expect(files(undefined)).toEqual([undefined]);
  });

  it("show no picture twice that the text has", () => {
    const { body } = read({
      body_xhtml: `<p>${FIRST}</p><img src="https://p.example/b.jpg" alt="x">`,
      associations: [picture("a"), picture("b")],
    });
    expect(body.filter(({ type }) => type === "leafDirective")).toHaveLength(1);
  });

  it.each([
    [
      [
        { href: "s", width: 1, height: 9 },
        { href: "l", width: 3, height: 4 },
      ],
      "l",
    ],
    [
      [
        { href: "l", width: 3, height: 4 },
        { name: "Original", href: "o" },
      ],
      "o",
    ],
    [{ small: { href: "s", width: 9, height: 1 }, big: { Href: "l", width: 4, height: 4 } }, "l"],
    [{ original: { href: "o" }, big: { href: "l", width: 4, height: 4 } }, "o"],
    [undefined, undefined],
  ])("have the largest rendition of a picture: %j", (renditions, file) => {
    expect(read({ associations: [picture("a", { renditions })] }).hero?.value.file).toBe(file);
  });

  it.each([
    [
      {
        descriptions: [
          { role: "alt", value: "A" },
          { role: "caption", value: "C" },
        ],
      },
      "A",
      "C",
    ],
    [
      {
        descriptions: [
          { role: "alttext", value: "A" },
          { role: "main", value: "C" },
        ],
      },
      "A",
      "C",
    ],
    [{ descriptions: [{ role: "accessibility", value: "A" }], description_text: "C" }, "A", "C"],
    [{ body_text: "C" }, undefined, "C"],
  ])("describe a picture: %j", (more, alt, caption) => {
    expect(read({ associations: [picture("a", more)] }).hero?.value).toMatchObject({
      alt,
      caption,
    });
  });

  it.each([
    [{ creditLine: "C", by: "B" }, "C"],
    [{ by: "B", byline: "L" }, "B"],
    [{ byline: "L", copyrightHolder: "H" }, "L"],
    [{ copyrightHolder: "H" }, "H"],
  ])("credit a picture: %j", (more, credit) => {
    expect(read({ associations: [picture("a", more)] }).hero?.value.credit).toBe(credit);
  });

  const AI = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";
  it.each([[AI], [{ uri: AI }], [{ name: AI }]])(
    "say that a machine has made a picture: %j",
    (type) => {
      expect(
        read({ associations: [picture("a", { digitalSourceType: type })] }).hero?.value.ai,
      ).toBe("made");
    },
  );

  it.each([
    [
      {
        bodies: [
          { role: "text", value: FIRST },
          { role: "html", value: `<p>${SECOND}</p>` },
        ],
      },
      SECOND,
    ],
    [{ body_text: FIRST, body_xhtml: `<p>${SECOND}</p>` }, SECOND],
    [{ body_text: FIRST, body_html: `<p>${SECOND}</p>` }, SECOND],
    [{ body_text: "", bodies: [{ contentType: "text/plain", value: FIRST }] }, FIRST],
    [{ body_text: "", bodies: [{ role: "main", value: FIRST }] }, FIRST],
    [{ body_text: "", bodies: [{ role: "x", value: FIRST }] }, FIRST],
    [{ body_text: `Dam\n${FIRST}` }, FIRST],
    [{ body_xhtml: `<html><body class="x"><p>${FIRST}</p></body></html>` }, FIRST],
  ])("have the text in HTML rather than plain: %j", (more, words) => {
    const { body } = read(more);
    expect(body).toHaveLength(1);
    expect(JSON.stringify(body)).toContain(words);
  });

  it("say their version", () => {
    expect(read({ standard: { Version: "2.1" } }).format).toBe("ninjs 2.1");
    expect(read({ standard: "x" }).format).toBe("ninjs");
  });
});
