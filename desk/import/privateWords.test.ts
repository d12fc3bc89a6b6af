import fc from "fast-check";
import { toString as textOf } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { testPaper } from "../../testkit/importing.ts";
import { storyFromHtml } from "./html.ts";
import { htmlBody } from "./htmlBody.ts";
import { readPlainText } from "./plainTextCopy.ts";
import type { RawStory } from "./rawStory.ts";

const LOOKING = { dayFirst: false, sections: [] };
const HEADLINE = "The River Towns Are Asking for a Second Dam";
const PARAGRAPHS = [
  "With the river still rising, the councils of three towns have said that they would accept a second dam above the old one, and pay for it.",
  "The last flood was in March 2003, and since then more than 40,000 people have moved into the valley, according to a report released on Monday.",
  "The engineer told the towns that the state of the old wall was poor, and that it leaks in two places which nobody can reach from the road.",
  "“It will rain again, so be ready for it,” the mayor of Marl says, and the others say that they have been ready for years by now.",
  "Meanwhile, as the water nears the highest of the towns, people there are moving their cattle up the hills and into the old barracks.",
];

/** Notes to editors, wherever they are. */
const NOTES = [
  "Eds: UPDATES with quotes from the mayor. Will be led.",
  "Eds.: Adds byline.",
  "EDITORS: This story is for use on Sunday.",
  "EDITORS' NOTE — Contains language that some may find offensive.",
  "Editor's note: please verify the figures before use, desk.",
  "Note to editors: pictures are on the server.",
  "ATTN EDITORS: hold for the lawyers.",
  "ATTENTION - ADDS quotes",
  "NOT FOR PUBLICATION",
  "(Not for publication: call the desk at +1 212 555 0100)",
  "Moved: 18:05 GMT",
  "UPDATES with reaction, changes headline",
  "(Adds comment by the governor, background)",
  "RECASTS, ADDS death toll",
  "With AP Photos.",
  "AP Photos XMA101, XMA102",
  "((john.doe@wire.example; +1 212 555 0123; Reuters Messaging: jd))",
  "Achtung Redaktionen: Bitte Sperrfrist beachten.",
  "NOTE AUX RÉDACTIONS: une photo suit.",
  "Nota a los editores: se enviará una foto.",
] as const;
/** Lines that are private only near the start or end of a copy. */
const AT_AN_END = [
  "AP-WF-06-12-14 1805GMT",
  "BC-ML--Iraq, 8th Ld-Writethru,1005",
  "IRAQ-DAM/ (UPDATE 3, PIX, TV)",
  "burs-abc/def/gh",
  "Contact: Jane Doe, +1 212 555 0100",
  "Jane Doe, jane.doe@wire.example",
  "For questions call the news desk at +44 20 7946 0000 or write to desk@wire.example.",
] as const;
const NOTEBOOKS = [
  "# Notizblock\n\n## Redaktionelle Hinweise\n- Zusammenfassung folgt bis 1600\n\n## Internet\n- https://marl.example\n\n## Orte\n- Rathaus, Marl\n\n* * * *\nDie folgenden Informationen sind nicht zur Veröffentlichung bestimmt\n\n## Ansprechpartner\n- Ana Ruiz, +49 30 1234567\n\n## dpa-Kontakte\n- Autorin: Jane Doe, +49 40 7654321, <jane.doe@dpa.example>",
  "## Ansprechpartner\n- Ana Ruiz, +49 30 1234567",
  "Notes to editors:\n\nThe council has nine members.\n\nMedia contact:\n\nJohn Roe, press@marl.example",
  "The following is not for publication:\n\nJane Doe, 212 555 0100\n\njane@wire.example",
] as const;
/** Similar lines that are for readers. */
const FOR_READERS = [
  "Editor's note: This story was first published in 2012, and has been brought up to date since by the author.",
  "Editor's note: Ana Ruiz is a professor of hydrology at the University of Marl.",
  "Editors of three papers have asked for the report, which the authority has kept closed since the flood.",
  "If you need help, call 212-555-0199 at any time of the day, and somebody will speak with you in your own language.",
  "The notes were not for publication, the mayor said, and nobody should have read them aloud in the council.",
  "Attention has turned to the wall, which nobody had looked at for nine years when the water came last week.",
  "Contacts between the councils broke off in March, when the second report came out and nobody would speak of it.",
  "The desk where the plan was drawn still stands in the town hall of Marl, beside the map of the old river.",
  "Readers can write to letters@courier.example until Friday, and the best letters will be printed on Sunday.",
  "Adds the mayor: “We have been ready for years, and nobody has listened to us in all this time.”",
] as const;

function fromHtml(text: string): RawStory {
  const html = text
    .split(/\n+/)
    .map((line) => `<p>${line.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</p>`)
    .join("");
  return storyFromHtml("HTML", text, htmlBody(html, {}), {}, LOOKING);
}

const WAYS: Array<[string, (text: string) => RawStory]> = [
  ["plain text", (text) => readPlainText(text, LOOKING)],
  ["HTML", fromHtml],
];

const words = (text: string) => text.replace(/[\s#*<>-]+/gu, " ").trim();
const bodyOf = (story: RawStory) => story.body.map((node) => words(textOf(node)));
const keptIn = (story: RawStory) => words(story.kept.map(({ text }) => text).join(" "));

describe.each(WAYS)("words between editors, in %s", (_, read) => {
  it.each(NOTES)("leave the text and are kept, wherever they stand: %s", (note) => {
    for (const at of [0, 1, 3, PARAGRAPHS.length]) {
      const blocks: string[] = [...PARAGRAPHS];
      blocks.splice(at, 0, note);
      const story = read([HEADLINE, ...blocks].join("\n\n"));
      expect(bodyOf(story)).toEqual(PARAGRAPHS.map(words));
      expect(keptIn(story)).toContain(words(note));
      expect(story.headline?.value).toBe(HEADLINE);
      expect(story.standfirst).toBeUndefined();
    }
  });

  it.each(AT_AN_END)("leave the head and the foot of the text: %s", (note) => {
    for (const text of [
      [note, HEADLINE, ...PARAGRAPHS],
      [HEADLINE, note, ...PARAGRAPHS],
      [HEADLINE, ...PARAGRAPHS, note],
    ]) {
      const story = read(text.join("\n\n"));
      expect(bodyOf(story)).toEqual(PARAGRAPHS.map(words));
      expect(keptIn(story)).toContain(words(note));
      expect(story.headline?.value).toBe(HEADLINE);
    }
  });

  it.each(NOTEBOOKS)("leave it with the whole notebook: %s", (notebook) => {
    const story = read([HEADLINE, ...PARAGRAPHS, notebook].join("\n\n"));
    expect(bodyOf(story)).toEqual(PARAGRAPHS.map(words));
    for (const line of notebook.split("\n")) {
      expect(keptIn(story)).toContain(words(line));
    }
  });

  it.each(FOR_READERS)("are told from readers' own: %s", (sentence) => {
    for (const at of [1, 3, PARAGRAPHS.length]) {
      const blocks: string[] = [...PARAGRAPHS];
      blocks.splice(at, 0, sentence);
      const story = read([HEADLINE, ...blocks].join("\n\n"));
      expect(bodyOf(story)).toEqual(blocks.map(words));
      if (sentence.startsWith("Editor's")) expect(story.remarks.join()).toContain(sentence);
    }
  });

  it("leave not one of a reader's words out, and not one of their own in", () => {
    const note = fc.constantFrom(...NOTES);
    const place = fc.integer({ min: 0, max: PARAGRAPHS.length });
    fc.assert(
      fc.property(fc.array(fc.tuple(note, place), { maxLength: 4 }), (notes) => {
        const blocks: string[] = [...PARAGRAPHS];
        for (const [text, at] of notes) blocks.splice(at, 0, text);
        const story = read([HEADLINE, ...blocks].join("\n\n"));
        expect(bodyOf(story)).toEqual(PARAGRAPHS.map(words));
        for (const [text] of notes) expect(keptIn(story)).toContain(words(text));
      }),
      { numRuns: 60 },
    );
  });
});

describe("an embargo within a note to editors", () => {
  it.each([
    ["Eds: embargoed until June 13, 2099, 6 a.m. EDT"],
    ["EDITORS: UPDATES with quotes. Embargoed until June 13, 2099."],
    ["Note to editors: hold for release until June 13, 2099"],
    ["ATTN EDITORS — EMBARGO: June 13, 2099"],
    ["(Eds: Adds byline; embargo until June 13, 2099)"],
    ["Achtung Redaktionen: Sperrfrist 2099-06-13"],
    ["((Embargoed until June 13, 2099; +1 212 555 0100))"],
  ])("is obeyed, wherever the note stands: %s", (note) => {
    for (const at of [0, 2, PARAGRAPHS.length]) {
      for (const [, read] of WAYS) {
        const blocks: string[] = [...PARAGRAPHS];
        blocks.splice(at, 0, note);
        const story = read([HEADLINE, ...blocks].join("\n\n"));
        expect(story.embargo?.value.day).toBe("2099-06-13");
        expect(bodyOf(story)).toEqual(PARAGRAPHS.map(words));
      }
    }
  });

  it("holds the story where it names no day", () => {
    const story = readPlainText(
      [HEADLINE, ...PARAGRAPHS, "Eds: under embargo, hold for release."].join("\n\n"),
      LOOKING,
    );
    expect(story.hold).toBeDefined();
  });
});

describe("a copy in an agency's form", () => {
  it("gives its story alone, and everything else in the draft's comment", async () => {
    const copy = `BC-ML--Dam, 3rd Ld-Writethru,512
Eds: UPDATES with quotes.
UPDATE 2-${HEADLINE}

By Ana Ruiz

MARL, Upper Valley (Reuters) - ${PARAGRAPHS[0]}

(MORE)

${PARAGRAPHS[1]} ((jane.doe@wire.example; +1 212 555 0123))

${PARAGRAPHS[2]}

(Reporting by Ana Ruiz; Editing by John Roe)

((Marl Newsroom; +1 212 555 0100;
desk@wire.example))

AP-WF-06-12-14 1805GMT
NNNN
`;
    const { fields, body, comments } = await testPaper({ "a.txt": copy }).importOne("a.txt");
    expect(fields).toMatchObject({ headline: HEADLINE, byline: ["ana-ruiz"] });
    expect(fields.standfirst).toBeUndefined();
    expect(body).toBe(PARAGRAPHS.slice(0, 3).join("\n\n"));
    const kept = comments.join("\n");
    for (const text of [
      "BC-ML--Dam",
      "UPDATES with quotes",
      "UPDATE 2-",
      "(MORE)",
      "jane.doe@wire.example",
      "Editing by John Roe",
      "Marl Newsroom",
      "AP-WF-06-12-14 1805GMT",
      "NNNN",
    ]) {
      expect(kept).toContain(text);
    }
  });
});
