import { describe, expect, it } from "vitest";
import { testPaper } from "../../testkit/importing.ts";
import { readRestriction } from "./embargoes.ts";

const TEXT =
  "UPPER VALLEY — The first water ran through the gates of the dam on Friday, two years later than it had been planned.\n\nThe valley below heard it come, and the people of the valley stood on the bridge to see it pass.";
const plain = (line: string) => `${line}\n\nDam opens after nine years\n\nBy Ana Ruiz\n\n${TEXT}\n`;
const html = (line: string) =>
  `<html><head><title>Dam opens</title></head><body><article><p>${line}</p><h1>Dam opens after nine years</h1>${TEXT.split(
    "\n\n",
  )
    .map((words) => `<p>${words}</p>`)
    .join("")}</article></body></html>`;
const ninjs = (item: object) =>
  JSON.stringify({
    uri: "urn:1",
    type: "text",
    headline: "Dam opens after nine years",
    body_text: TEXT,
    firstcreated: "2014-06-12T10:00:00Z",
    ...item,
  });
const markdown = (field: string) =>
  `---\ntitle: Dam opens after nine years\ndate: 2014-06-12\n${field}\n---\n\n${TEXT}\n`;

/** Copies with the same embargo until 2099, each in a different form. */
const UNTIL_2099: ReadonlyArray<[name: string, copy: string, embargo: string]> = [
  ["field.json", ninjs({ embargoed: "2099-01-01T00:00:00Z" }), "2099-01-01T00:00:00Z"],
  [
    "line.json",
    ninjs({ body_text: `EMBARGOED UNTIL January 1, 2099, 6 a.m. EST\n\n${TEXT}` }),
    "2099-01-01T06:00:00-05:00",
  ],
  [
    "line.txt",
    plain("*** EMBARGOED UNTIL 6 a.m. EST, January 1, 2099 ***"),
    "2099-01-01T06:00:00-05:00",
  ],
  ["form.txt", plain("Embargo: 2099-01-01T00:00:00Z"), "2099-01-01T00:00:00Z"],
  [
    "below.txt",
    plain("STRICTLY EMBARGOED UNTIL\nJanuary 1, 2099, 6 a.m. EST"),
    "2099-01-01T06:00:00-05:00",
  ],
  [
    "release.txt",
    plain("HOLD FOR RELEASE AT 6 A.M. EST, JANUARY 1, 2099"),
    "2099-01-01T06:00:00-05:00",
  ],
  [
    "before.txt",
    plain("Not for publication before 1 January 2099, 06:00 EST"),
    "2099-01-01T06:00:00-05:00",
  ],
  [
    "page.html",
    html("Under embargo until January 1, 2099, 6 a.m. EST"),
    "2099-01-01T06:00:00-05:00",
  ],
  ["hugo.md", markdown("embargo: 2099-01-01T06:00:00-05:00"), "2099-01-01T06:00:00-05:00"],
  ["own.md", markdown("embargoUntil: 2099-01-01T06:00:00-05:00"), "2099-01-01T06:00:00-05:00"],
  [
    "text.md",
    `${markdown("tags: [dam]").trimEnd()}\n\nSperrfrist: 2099-01-01 06:00 EST\n`,
    "2099-01-01T06:00:00-05:00",
  ],
];

describe("an embargo of a copy", () => {
  it.each(UNTIL_2099)(
    "is a field of the draft, and no part of its text: %s",
    async (name, copy, embargo) => {
      const { importOne } = testPaper({ [name]: copy });
      const { fields, body, result } = await importOne(name);
      expect(fields.embargo).toBe(embargo);
      expect(fields.hold).toBeUndefined();
      expect(body).not.toMatch(/embargo|sperrfrist|hold for|2099/i);
      expect(body).toContain("The valley below heard it come");
      expect(result.parts.find(({ part }) => part === "embargo")).toBeDefined();
    },
  );

  it.each([
    ["no-day.txt", plain("EMBARGOED UNTIL FURTHER NOTICE")],
    ["no-year.txt", plain("EMBARGOED UNTIL 6 a.m. Friday, June 13")],
    ["hold.txt", plain("HOLD FOR RELEASE")],
    ["alone.txt", plain("EMBARGOED")],
    ["either-way.txt", plain("Embargo: 06/07/2099 06:00 EST")],
    ["nonsense.json", ninjs({ embargoed: "until the minister has spoken" })],
    ["yes.md", markdown("embargo: true")],
    ["withheld.json", ninjs({ pubstatus: "withheld" })],
    ["canceled.json", ninjs({ pubstatus: "canceled" })],
    ["qcode.json", ninjs({ pubstatus: "stat:canceled", embargoed: "2014-06-12T00:00:00Z" })],
  ])("without a time to rely upon, or a story withheld, is on hold: %s", async (name, copy) => {
    const { importOne } = testPaper({ [name]: copy });
    const { fields, body } = await importOne(name);
    expect(fields.hold).toEqual(expect.stringMatching(/\S.*\S/));
    expect(body).toContain("The valley below heard it come");
  });

  it("is none where the copy is free", async () => {
    const { importOne } = testPaper({ "usable.json": ninjs({ pubstatus: "usable" }) });
    const { fields } = await importOne("usable.json");
    expect(fields).not.toHaveProperty("embargo");
    expect(fields).not.toHaveProperty("hold");
  });

  it.each([
    "EMBARGO: 13 June 2014",
    "Embargoed – 13 June 2014",
    "embargos until 13 June 2014",
    "EMBARGADO hasta 13 June 2014",
    "Embargada fino a 13 June 2014",
    "Sperrvermerk: bis zum 13.6.2014",
    "Strictly embargoed till 13 June 2014",
    "Unter Sperrfrist bis 13.6.2014",
    "Onder embargo tot 13 June 2014",
    "Sotto embargo fino a 13 June 2014",
    "Bajo embargo hasta 13 June 2014",
    "En embargo jusqu’à 2014-06-13",
    "Embargo for publication 13 June 2014",
    "Embargo 2014-06-13",
    "Embargoed through 13 June 2014",
    "Hold for publication on 13 June 2014",
    "HOLD: 13 June 2014",
    "Advance for 13 June 2014",
    "ADV – 13 June 2014",
    "Hold til 13 June 2014",
    "Do not publish before 13 June 2014",
    "Do not use until 13 June 2014",
    "Not to be broadcast ahead of 13 June 2014",
    "Not for release prior to 13 June 2014",
    "Strictly not to be used till 13 June 2014",
    "Nicht veröffentlichen vor 13.6.2014",
    "Nicht vor 13.6.2014",
    "For release 13 June 2014",
    '  >> "Embargo: 13 June 2014"',
  ])("says the day: %s", (line) => {
    expect(readRestriction(line, undefined, "line 1", true)).toEqual({
      embargo: {
        value: { day: "2014-06-13", time: undefined, zone: undefined },
        how: "recognised",
        why: "line 1 says so",
      },
      withBelow: false,
    });
  });

  it.each(["EMBARGOED", "Sperrfrist!", "HOLD", "Do not publish.", "do not use", "FOR RELEASE"])(
    "without a day is a hold: %s",
    (line) => {
      expect(readRestriction(line, undefined, "line 1", true)?.hold?.value).toBe(
        `The copy says “${line}”, which gives no day to wait for.`,
      );
    },
  );

  it("has its day on the line below, which belongs to it then", () => {
    const below = (line: string, next: string | undefined) =>
      readRestriction(line, next, "line 1", false);
    expect(below("EMBARGOED UNTIL", "June 13, 2014")).toMatchObject({
      embargo: { value: { day: "2014-06-13" } },
      withBelow: true,
    });
    expect(below("EMBARGOED", "The dam opens")).toMatchObject({ withBelow: false });
    expect(below("EMBARGOED UNTIL June 13, 2014", "June 12, 2014")).toMatchObject({
      embargo: { value: { day: "2014-06-13" } },
      withBelow: false,
    });
    expect(below("EMBARGOED UNTIL", "6/7/2014")).toMatchObject({
      hold: {
        value: expect.stringMatching(
          /^The copy says “EMBARGOED UNTIL 6\/7\/2014”, where day and month/,
        ),
        how: "guessed",
      },
      withBelow: true,
    });
  });

  it("stands in a line of 300 letters at most", () => {
    const line = (length: number) => "Embargo: 13 June 2014 ".padEnd(length, "x");
    expect(readRestriction(line(300), undefined, "", false)?.embargo).toBeDefined();
    expect(readRestriction(line(301), undefined, "", false)).toBeUndefined();
  });

  it.each([
    "Embargo: 13 June 2014 (lifted)",
    "Sperrfrist: aufgehoben",
    "Embargo: levé",
    "EMBARGO – no embargo",
    "Sperrfrist: keine Sperrfrist",
    "FOR RELEASE NOW",
    "FOR RELEASE ON RECEIPT",
    "For release",
    "Holding for 13 June 2014",
    "Embargoing is 2014's word",
    "The dam: embargo: 13 June 2014",
  ])("is none, since the copy is free or speaks of something else: %s", (line) => {
    expect(readRestriction(line, undefined, "line 1", false)).toBeUndefined();
  });

  it.each([
    "The embargo on Cuban cigars was lifted on June 13, 2014.",
    "Embargo talks between the two states began on Monday, June 9, 2014.",
    "EMBARGO LIFTED",
    "FOR IMMEDIATE RELEASE",
    "Hold for a moment the thought that water runs uphill.",
    "Hold on to your hats.",
    "For release from prison she had to wait nine years.",
    "Advance tickets went on sale in 2014.",
    "Do not publish what you would not sign.",
    "Nicht vor Gericht, sondern im Rathaus fiel die Entscheidung.",
    "Nicht vor dem Herbst.",
    "Hold until the water has gone.",
  ])("is not read out of words that are the news: %s", (line) => {
    expect(readRestriction(line, undefined, "line 1", false)).toBeUndefined();
  });

  it.each([
    "EMBARGOED FOR RELEASE UNTIL 00:01 GMT, 13 June 2014",
    "Under strict embargo until 13 June 2014",
    "SPERRFRIST: 13.6.2014, 18:00",
    "Sous embargo jusqu'au 2014-06-13 06:00",
    "FOR RELEASE AT 6 A.M. EDT, FRIDAY, JUNE 13, 2014",
    "Not to be published before June 13, 2014",
    "[Hold until June 13, 2014]",
  ])("is read out of: %s", (line) => {
    expect(readRestriction(line, undefined, "line 1", true)?.embargo?.value.day).toBe("2014-06-13");
  });
});

it("a post that Ghost has scheduled is published when Ghost would have", async () => {
  const { importOne } = testPaper({
    "ghost.json": JSON.stringify({
      db: [
        {
          data: {
            posts: [
              {
                id: "1",
                title: "Dam opens after nine years",
                status: "scheduled",
                published_at: "2099-01-01T06:00:00.000Z",
                html: TEXT.split("\n\n")
                  .map((words) => `<p>${words}</p>`)
                  .join(""),
              },
            ],
          },
        },
      ],
    }),
  });
  const { fields } = await importOne("ghost.json");
  expect(Date.parse(String(fields.published))).toBe(Date.parse("2099-01-01T06:00:00Z"));
});

it("a day of publication apart from the story's own date puts the story off", async () => {
  const { importOne } = testPaper({ "hugo.md": markdown("publishDate: 2099-01-01T06:00:00Z") });
  const { fields } = await importOne("hugo.md");
  expect(fields.published).toBe("2099-01-01T06:00:00Z");
});
