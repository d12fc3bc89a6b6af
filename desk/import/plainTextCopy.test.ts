import { describe, expect, it } from "vitest";
import { realProblems, testPaper } from "../../testkit/importing.ts";
import { readPlainText } from "./plainTextCopy.ts";

const DESCRIPTION =
  "A woman in a yellow coat stands beside an overturned rowing boat while brown flood water covers the market square of the river town of Marl";
const CAPTION =
  "A woman stands beside an overturned boat in the flooded market square of the river town of Marl on May 4. Reuters";
const HEADLINE = "The River Towns Are Asking for a Second Dam";
const DATE = "May 6, 2014";
const PARAGRAPHS = [
  "With the river still rising, the councils of three towns have said that they would accept a second dam above the old one.",
  'The last flood was in March 2003—a "once in a century" event, the governor said at the time. Since then more than 40,000 people have moved into the valley, according to a report released on Monday by the Valley Water Authority.',
  'The engineer, Ana Ruiz, told the Courier the state of the old wall was "poor." The the wall leaks in two places.',
  "“We will not wait [for a third one],” she said.",
  '"It will rain again. So be ready for it," the mayor of Marl says.',
  "Meanwhile, as the water nears Overmarl — the highest of the towns, eight miles north — people there are moving their cattle.",
];
const NOTICE =
  "THE COURIER may receive compensation for some links to products and services on this website. Offers may be subject to change without notice.";
const LOOKING = { dayFirst: false, sections: ["Local News", "world"] };

function copy(...blocks: string[]): string {
  return blocks.join("\n\n");
}

const WHOLE = copy(`${DESCRIPTION}\n${CAPTION}`, HEADLINE, DATE, ...PARAGRAPHS, NOTICE);

/** The paragraphs of a story as plain text. */
function paragraphs(text: string): string[] {
  return readPlainText(text, LOOKING).body.map((node) =>
    node.type === "paragraph"
      ? node.children.map((child) => ("value" in child ? child.value : "?")).join("")
      : `<${node.type}>`,
  );
}

describe("plain text off a wire", () => {
  it("finds description, caption, credit, headline and date, and leaves the text whole", async () => {
    const paper = testPaper({ "flood.txt": WHOLE });
    const { result, fields, body, comments } = await paper.importOne("flood.txt");
    expect(fields).toEqual({
      headline: HEADLINE,
      published: "2014-05-06T12:00:00-04:00",
      hero: {
        alt: DESCRIPTION,
        caption: CAPTION.replace(/ Reuters$/, ""),
        credit: "Reuters",
      },
    });
    expect(body.replace(/\\/g, "")).toBe(PARAGRAPHS.join("\n\n"));
    expect(comments.join("\n")).toContain(NOTICE);
    expect(realProblems(result)).toEqual([]);
    expect(result.problems.map(({ message }) => message)).toEqual([
      "“standfirst” is missing",
      "“section” is missing",
      "“byline” is missing",
      "“hero.image” is missing",
    ]);
    expect(result.parts.filter(({ how }) => how === "guessed").map(({ part }) => part)).toEqual([
      "published",
    ]);
  });

  const pictureLines = `${DESCRIPTION}\n${CAPTION}`;
  it.each([
    ["headline first", copy(HEADLINE, DATE, pictureLines, ...PARAGRAPHS, NOTICE)],
    ["picture between headline and date", copy(HEADLINE, pictureLines, DATE, ...PARAGRAPHS)],
    ["notice first and picture last", copy(NOTICE, DATE, HEADLINE, ...PARAGRAPHS, pictureLines)],
    ["picture lines apart", copy(DESCRIPTION, CAPTION, HEADLINE, DATE, ...PARAGRAPHS, NOTICE)],
    ["no empty lines", WHOLE.replace(/\n\n/g, "\n")],
    ["the credit on a line of its own", WHOLE.replace(" Reuters\n", "\nReuters\n")],
    ["the credit in brackets", WHOLE.replace("4. Reuters\n", "4. (Jane Doe/Reuters)\n")],
    ["Windows line ends", WHOLE.replace(/\n/g, "\r\n").replace(/\r\n/g, "\n")],
  ])("works from evidence: %s", (_, text) => {
    const story = readPlainText(text, LOOKING);
    expect(story.headline?.value).toBe(HEADLINE);
    expect(story.published?.value.day).toBe("2014-05-06");
    expect(story.hero?.value).toMatchObject({
      alt: DESCRIPTION,
      caption: CAPTION.replace(/ Reuters$/, ""),
    });
    expect(story.hero?.value.credit).toMatch(/Reuters$/);
    expect(paragraphs(text)).toEqual(PARAGRAPHS);
  });

  it("takes what is there when most is not", () => {
    const story = readPlainText(copy(HEADLINE, ...PARAGRAPHS), LOOKING);
    expect(story.headline?.value).toBe(HEADLINE);
    expect(story.hero).toBeUndefined();
    expect(story.published).toBeUndefined();
    expect(paragraphs(copy(HEADLINE, ...PARAGRAPHS))).toEqual(PARAGRAPHS);
  });

  it("makes no headline out of the text, but begins one with its words", () => {
    const story = readPlainText(copy(...PARAGRAPHS), LOOKING);
    expect(story.headline?.how).toBe("guessed");
    expect(PARAGRAPHS[0]?.startsWith(story.headline?.value.replace("…", "") ?? "?")).toBe(true);
    expect(paragraphs(copy(...PARAGRAPHS))).toEqual(PARAGRAPHS);
  });

  it("reads byline, dateline, agency, section and standfirst", async () => {
    const text = copy(
      "LOCAL NEWS",
      HEADLINE,
      "Three councils would pay for it themselves",
      "By Ana Ruiz and Jane Doe | May 6, 2014 6:05 p.m. ET | 3 min read",
      `MARL, Upper Valley (AP) — ${PARAGRAPHS[0]}`,
      ...PARAGRAPHS.slice(1),
    );
    const { fields, comments, body, result } = await testPaper({ "a.txt": text }).importOne(
      "a.txt",
    );
    expect(fields).toMatchObject({
      headline: HEADLINE,
      standfirst: "Three councils would pay for it themselves",
      section: "local",
      byline: ["ana-ruiz"],
      dateline: "MARL, Upper Valley",
      published: "2014-05-06T18:05:00-04:00",
      sources: [{ name: "AP" }],
    });
    expect(comments.join("\n")).toContain("write authors/jane-doe.md");
    expect(body.split("\n\n")[0]).toBe(PARAGRAPHS[0]);
    expect(realProblems(result)).toEqual([]);
  });

  it.each([
    "NATO — the alliance — has said nothing about the dam, and nobody expects it to.",
    "At Marl — where the river bends — the water has risen by three feet since noon.",
  ])("takes no capitals for a dateline that are none: %s", (first) => {
    expect(readPlainText(copy(HEADLINE, first, ...PARAGRAPHS), LOOKING).dateline).toBeUndefined();
  });

  it("reads a head that somebody has filled in", () => {
    const text = `Headline: Dam opens\nBy: Ana Ruiz\nDate: 6 May 2014\nKeywords: water; public works\nCredit: Photograph: Jane Doe\n\n${PARAGRAPHS.join("\n\n")}`;
    const story = readPlainText(text, LOOKING);
    expect(story.headline?.value).toBe("Dam opens");
    expect(story.byline?.value).toEqual(["Ana Ruiz"]);
    expect(story.published?.value.day).toBe("2014-05-06");
    expect(story.topics?.value).toEqual(["water", "public works"]);
    expect(story.hero?.value.credit).toBe("Photograph: Jane Doe");
    expect(paragraphs(text)).toEqual(PARAGRAPHS);
  });

  it("joins lines that a wire has broken at its width", () => {
    const wrapped = PARAGRAPHS.map((words) =>
      words.replace(/(.{1,62})(?:\s+|$)/g, "$1\n").trimEnd(),
    );
    expect(paragraphs(copy(HEADLINE, DATE, ...wrapped))).toEqual(PARAGRAPHS);
  });

  it("keeps lists, quotations, subheads and pull quotes what they are", async () => {
    const text = copy(
      HEADLINE,
      DATE,
      ...PARAGRAPHS.slice(0, 3),
      "What the councils want",
      "The three councils have written down what they would pay for, in a letter to the governor:",
      "• a second dam\n• a road above it",
      "“We will not wait [for a third one],”\n— Ana Ruiz, chief engineer",
      ...PARAGRAPHS.slice(3),
      "> The dam will hold. It has always held.\n> We are sure of it.",
      "1. The gates open.\n2. The lower pool fills.",
    );
    const { body, result } = await testPaper({ "a.txt": text }).importOne("a.txt");
    expect(body).toContain("## What the councils want");
    expect(body).toContain("- a second dam\n- a road above it");
    expect(body).toContain(
      ':::pullquote{by="Ana Ruiz" role="chief engineer"}\nWe will not wait \\[for a third one],\n:::',
    );
    expect(body).toContain("> The dam will hold. It has always held. We are sure of it.");
    expect(body).toContain("1. The gates open.\n2. The lower pool fills.");
    expect(realProblems(result)).toEqual([]);
  });

  it.each([
    [
      "video",
      "The wall broke at noon on Monday, the people of Marl said. Video by a bystander shows the moment.",
    ],
    [
      "agency",
      "The wall of the dam broke at noon on Monday, the people of the river town of Marl said. Reuters",
    ],
    [
      "name",
      "The people of the river town of Marl said on Monday that the wall had broken. Photo: police",
    ],
  ])(
    "takes no paragraph in the text for the caption of a picture that is not there: %s",
    (_, words) => {
      const near =
        "The wall of the dam broke on Monday at noon, said the people of the river town of Marl, who had seen it.";
      for (const at of [3, 5, PARAGRAPHS.length]) {
        const text = [...PARAGRAPHS];
        text.splice(at, 0, near, words, near.replace("broke", "fell"));
        for (const head of [[HEADLINE, DATE], [HEADLINE], []]) {
          const story = readPlainText(copy(...head, ...text), LOOKING);
          expect(story.hero).toBeUndefined();
          expect(paragraphs(copy(...head, ...text))).toEqual(text);
        }
      }
    },
  );

  it("takes no sentence about money for a notice", () => {
    const news = "Victims of the flood may receive compensation from the state, the governor said.";
    expect(paragraphs(copy(HEADLINE, DATE, ...PARAGRAPHS, news)).at(-1)).toBe(news);
  });

  it("leaves a notice in the middle of the text and says so", () => {
    const text = copy(HEADLINE, DATE, ...PARAGRAPHS, NOTICE, ...PARAGRAPHS);
    expect(paragraphs(text)).toContain(NOTICE);
    expect(readPlainText(text, LOOKING).remarks.join()).toContain("notice about paid links");
  });

  it("takes end marks, sign-offs and buttons of the page out of the text and keeps their words", () => {
    const text = copy(
      HEADLINE,
      DATE,
      ...PARAGRAPHS.slice(0, 2),
      "Advertisement",
      ...PARAGRAPHS.slice(2),
      "(Reporting by Jane Doe; Editing by John Roe)",
      "© 2014 Valley Wire. All rights reserved.",
      "-30-",
    );
    expect(paragraphs(text)).toEqual(PARAGRAPHS);
    expect(readPlainText(text, LOOKING).kept.map(({ text: words }) => words)).toEqual([
      "Advertisement",
      "(Reporting by Jane Doe; Editing by John Roe)",
      "© 2014 Valley Wire. All rights reserved.",
      "-30-",
    ]);
  });

  it("writes signs of Markdown and of YAML so that they stay plain words", async () => {
    const text = copy(
      "Dam: *the* cost #1 of [nine] years",
      DATE,
      "# no heading, at 18:05:30, and *no* emphasis, a <b>tag</b>, a_b_c and :::box, Note:this{x} too.",
      ":::box{title} and ::figure are words here. See https://water.example/a_b for more.",
      "---",
      "1986. It was a dry year, and &amp; stays as it is.",
    );
    const { fields, file, result, body } = await testPaper({ "a.txt": text }).importOne("a.txt");
    expect(fields.headline).toBe("Dam: *the* cost #1 of [nine] years");
    expect(file.problems).toEqual([]);
    // Headlines are shown literally, so their marks can only be reported.
    expect(realProblems(result)).toEqual([
      "leftover-mark: “*the* cost #1 of [nine] years” would be shown with its marks",
    ]);
    expect(body).toContain("at 18:05:30,");
    expect(body).toContain("<https://water.example/a_b>");
  });
});
