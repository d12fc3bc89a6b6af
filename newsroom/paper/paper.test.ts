import { describe, expect, it } from "vitest";
import { readPaper } from "./paper.ts";

const GOOD = ["name: The Paper", "url: https://paper.example", "language: en-US", "timeZone: UTC"];
const read = (...more: string[]) =>
  readPaper([...GOOD, ...more].join("\n"), { siteUrl: undefined });
const said = (text: string | undefined, siteUrl?: string) =>
  readPaper(text, { siteUrl }).problems.map(({ line, message, remedy }) => [line, message, remedy]);

describe("site.yaml", () => {
  it("needs name, url, language and time zone, and no more", () => {
    const { paper, problems } = read();
    expect(problems).toEqual([]);
    expect(paper).toEqual({
      name: "The Paper",
      tagline: "",
      description: "",
      url: "https://paper.example",
      language: "en-US",
      timeZone: "UTC",
      publisher: { name: "The Paper", email: undefined, sameAs: [] },
      hub: undefined,
      policies: {},
      affiliate: { hosts: [], parameters: [], notice: "", standing: "" },
      front: { lead: undefined, related: [], secondary: [] },
      breaking: undefined,
      rulesOff: [],
      crawlers: { training: "allow", indexNow: undefined },
    });
  });

  it("gives all that it may say", () => {
    const { paper, problems } = read(
      "tagline: Plainly",
      "publisher: { name: House, email: desk@paper.example, sameAs: ['https://social.example/@paper'] }",
      "hub: https://hub.example/",
      "policies: { privacy: /privacy }",
      "affiliate: { hosts: [Books.Example], parameters: [partner], notice: N, standing: S }",
      "front: { lead: /2014/06/12/a, related: [/2014/06/12/c], secondary: [/2014/06/12/b] }",
      "crawlers: { training: refuse, indexNow: 0a1b2c3d4e5f }",
    );
    expect(problems).toEqual([]);
    expect(paper).toMatchObject({
      description: "Plainly",
      publisher: {
        name: "House",
        email: "desk@paper.example",
        sameAs: ["https://social.example/@paper"],
      },
      hub: "https://hub.example/",
      policies: { privacy: "/privacy" },
      affiliate: { hosts: ["books.example"], parameters: ["partner"], notice: "N", standing: "S" },
      front: {
        lead: "/2014/06/12/a",
        related: ["/2014/06/12/c"],
        secondary: ["/2014/06/12/b"],
      },
      crawlers: { training: "refuse", indexNow: "0a1b2c3d4e5f" },
    });
  });

  it("has breaking news with its end by the paper's clocks", () => {
    const zoned = (until: string) =>
      readPaper(
        `${GOOD.join("\n").replace("UTC", "America/New_York")}\nbreaking: { text: Dam gives way, until: ${until} }`,
        { siteUrl: undefined },
      );
    for (const until of ["2014-06-13 18:30", "2014-06-13T22:30:00Z"]) {
      expect(zoned(until).problems).toEqual([]);
      expect(zoned(until).paper?.breaking).toEqual({
        text: "Dam gives way",
        until: "2014-06-13T22:30:00.000Z",
      });
    }
    expect(zoned("tomorrow").problems.map(({ line, rule }) => [line, rule])).toEqual([
      [5, "instant"],
    ]);
  });

  it("has no breaking news without an end, without words, or with more than a line of them", () => {
    const found = (breaking: string) =>
      read(`breaking: { ${breaking} }`).problems.map(({ line, message }) => [line, message]);
    expect(found("text: Dam")).toEqual([[5, expect.stringContaining("until")]]);
    expect(found("until: 2014-06-13 18:30")).toEqual([[5, expect.stringContaining("text")]]);
    expect(found(`text: ${"x".repeat(81)}, until: 2014-06-13 18:30`)).toEqual([
      [5, "“breaking.text” has 81 characters, 1 too many"],
    ]);
  });

  it("that is missing is an error", () => {
    expect(said(undefined)).toEqual([
      [1, "the file is missing", "write one with name, tagline, url, language and timeZone"],
    ]);
  });

  it("reports all that is missing in one go", () => {
    expect(said("tagline: Plainly\n").map(([line, message]) => [line, message])).toEqual([
      [1, "“name” is missing"],
      [1, "“url” is missing"],
      [1, "“language” is missing"],
      [1, "“timeZone” is missing"],
    ]);
  });

  it("with only spaces for a name has none", () => {
    expect(said(['name: "  "', ...GOOD.slice(1)].join("\n"))).toEqual([
      [1, "“name” is empty", "fill it in, as in “name: …”"],
    ]);
  });

  it("needs no url when the environment gives one", () => {
    const text = GOOD.filter((line) => !line.startsWith("url")).join("\n");
    const { paper } = readPaper(text, { siteUrl: "https://other.example" });
    expect(paper?.url).toBe("https://other.example");
  });

  it.each([
    [
      "language: klingonish",
      1,
      "“klingonish” is no language tag",
      "write one like en, en-GB or ar",
    ],
    [
      "hub: hub.example",
      1,
      "“hub.example” is no complete web address",
      "write it with https:// in front, like https://example.org/page",
    ],
    [
      "publisher: { sameAs: [https://social.example/@paper, social.example] }",
      1,
      "“social.example” is no complete web address",
      "write it with https:// in front, like https://example.org/page",
    ],
    ["timeZone: Mars/Base", 1, "“Mars/Base” is no time zone", "write one like America/New_York"],
    [
      "url: https://paper.example/news",
      1,
      'url is "https://paper.example/news"; leave out everything after the host',
      "give the bare address of the site",
    ],
    ["name: 7", 1, "“name” is a number, not text", 'put it in quotes: "7"'],
  ])("refuses %s", (wrong, line, message, remedy) => {
    const key = wrong.split(":")[0] ?? "";
    const text = [wrong, ...GOOD.filter((good) => !good.startsWith(`${key}:`))].join("\n");
    expect(said(text)).toEqual([[line, message, remedy]]);
  });

  it("refuses unknown fields, in groups too", () => {
    const problems = read("moto: x", "front:", "  leed: /a").problems;
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [5, "there is no field “moto”"],
      [7, "there is no field “front.leed”"],
    ]);
    expect(problems[1]?.remedy).toBe("did you mean “lead”?");
    expect(read("front:", "  middle: /a").problems[0]?.remedy).toBe(
      "known fields are lead, related, secondary",
    );
  });

  it("refuses a group that is none and a list that is none", () => {
    expect(
      read("publisher: House", "front:", "  secondary: /a").problems.map((p) => [
        p.line,
        p.message,
      ]),
    ).toEqual([
      [5, "“publisher” is text, not a group of fields"],
      [7, "“front.secondary” is text, not a list"],
    ]);
  });

  it("refuses a switch for crawlers that is none, and a key that IndexNow would not take", () => {
    const found = read("crawlers:", "  training: never", "  indexNow: Sesame").problems;
    expect(found.map(({ line, message, remedy }) => [line, message, remedy])).toEqual([
      [6, "“never” is no crawlers.training that is on offer", "choose one of allow, refuse"],
      [
        7,
        "“crawlers.indexNow” is no key",
        "write 8 to 128 lower-case Latin letters, digits and hyphens",
      ],
    ]);
  });

  it("needs the affiliate notices once hosts are paid", () => {
    expect(
      read("affiliate:", "  hosts: [books.example]").problems.map((p) => [p.line, p.message]),
    ).toEqual([
      [5, "“affiliate.notice” is missing"],
      [5, "“affiliate.standing” is missing"],
    ]);
  });

  it("that cannot be read is an error with its line", () => {
    expect(said("name: One: two\n")[0]?.[0]).toBe(1);
    expect(said([...GOOD, "name: B"].join("\n"))).toEqual([
      [5, "“name” stands twice", "keep one of the two"],
    ]);
  });

  it("with a value that starts with a star is an error, not a crash", () => {
    expect(said(["name: *bold", ...GOOD.slice(1)].join("\n"))).toEqual([
      [
        1,
        "“*bold” refers to a value that does not stand above it",
        'put values that start with * in quotes: "*bold"',
      ],
    ]);
  });

  it("says everything else that is wrong beside a line that cannot be read", () => {
    const text = "name: One: two\nurl: nowhere\nmood: bad\nlanguage: fr\n";
    expect(said(text).map(([line, message]) => [line, message])).toEqual([
      [1, "the value of “name” has a colon in it: “One: two”"],
      [3, "there is no field “mood”"],
      [2, expect.stringContaining("nowhere")],
      [1, "“timeZone” is missing"],
    ]);
  });

  it("whose notice is only space has none of its own", () => {
    const { paper } = read("affiliate: { notice: ' \u00a0\u200b', standing: '\t' }");
    expect(paper?.affiliate).toEqual({ hosts: [], parameters: [], notice: "", standing: "" });
  });

  it("is read over a byte order mark and with Windows line ends", () => {
    const { paper, positionOf } = readPaper(`\uFEFF${GOOD.join("\r\n")}`, { siteUrl: undefined });
    expect(paper?.name).toBe("The Paper");
    expect(positionOf("language").line).toBe(3);
  });

  it("knows the line of every entry", () => {
    const { positionOf } = read("front:", "  lead: /a", "  secondary:", "    - /b", "    - /c");
    expect(positionOf("front", "lead").line).toBe(6);
    expect(positionOf("front", "secondary", 1).line).toBe(9);
    expect(positionOf("front", "secondary", 9).line).toBe(7);
    expect(positionOf("policies", "privacy").line).toBe(1);
  });

  it("has a theme with colours, names of them and choices", () => {
    const { paper, problems } = read(
      "theme:",
      '  accent: "#004d2c"',
      "  sections: { teal: '#015' }",
      "  paper: salmon",
      "  density: compact",
      "  masthead: { align: left, date: off }",
      "  fonts: { headline: '@fontsource-variable/lora', text: fonts/Courier Text }",
    );
    expect(problems).toEqual([]);
    expect(paper?.theme).toEqual({
      accent: "#004d2c",
      sections: { teal: "#015" },
      paper: "salmon",
      density: "compact",
      masthead: { align: "left", date: "off" },
      fonts: { headline: "@fontsource-variable/lora", text: "fonts/Courier Text" },
    });
  });

  it("refuses colours, papers and fonts that are none, each at its line", () => {
    const wrong = [
      "theme:",
      "  accent: #0a5c36",
      "  paper: samon",
      "  sections:",
      "    red: a01c1f",
      "    blue: navy",
      "    green: '#e0ffe0'",
      "  fonts:",
      "    headline: Lora",
      "    text: fonts/../../secret.woff2",
    ];
    const found = said([...GOOD, ...wrong].join("\n"));
    expect(found.sort(([one], [other]) => Number(one) - Number(other))).toEqual([
      [
        6,
        "“theme.accent” is empty, since # begins a comment in YAML",
        'put the colour in quotes, like "#004d2c"',
      ],
      [
        7,
        "“samon” is no theme.paper that is on offer",
        "did you mean “salmon”? Choose one of white, cream, grey, salmon",
      ],
      [9, "“a01c1f” in theme.sections.red is no colour", 'write it “"#a01c1f"”, in quotes'],
      [
        10,
        "“navy” in theme.sections.blue is no colour",
        'write it as six hexadecimal digits in quotes, like "#004d2c"',
      ],
      [
        11,
        "text in #e0ffe0 has a contrast of 1.03:1 with the paper, less than 7:1",
        "the nearest colour that can be read is “#425c43”",
      ],
      [
        13,
        "“Lora” in theme.fonts.headline is no font",
        "write a package like “@fontsource-variable/lora” in quotes, or a file like fonts/Courier.woff2",
      ],
      [
        14,
        "“fonts/../../secret.woff2” in theme.fonts.text is no font",
        "write a package like “@fontsource-variable/lora” in quotes, or a file like fonts/Courier.woff2",
      ],
    ]);
  });
});
