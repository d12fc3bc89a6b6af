import fc from "fast-check";
import { toString as textOf } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { testPaper } from "../../testkit/importing.ts";
import { storyFromHtml } from "./html.ts";
import { htmlBody } from "./htmlBody.ts";
import { readPlainText } from "./plainTextCopy.ts";
import {
  findPrivateWords,
  piecesOfNote,
  withoutContacts,
  withoutHeadlineMark,
} from "./privateWords.ts";
import type { RawStory } from "./rawStory.ts";
import { readUnits } from "./units.ts";

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

describe("a line in the middle of a long copy", () => {
  /** What the line is, with twenty others on either side, each a block of its own. */
  const what = (line: string) => {
    const others = Array.from({ length: 20 }, (_, n) => `Rain fell on day ${n} of the flood.`);
    const units = readUnits([...others, line, ...others].join("\n\n"));
    return findPrivateWords(units).get(
      units.find(({ text }) => text === line) ?? (units[20] as never),
    );
  };

  it.each([
    "Ed: check",
    "Eds. : check",
    "Eds, check",
    "EDS – check",
    "eds- check",
    "Editor: check",
    "Editors — check",
    "Editors - check",
    "Editors’ notes follow",
    "Editor's Note: for the desk",
    "Note to the editor, please",
    "Notes to eds",
    "Note to subs",
    "Note to sub-editors",
    "Note to copy desk",
    "Note to the newsroom",
    "Note to producers",
    "Attn: all",
    "ATTENTION EDITORS",
    "Attention all desks",
    "Attn photo",
    "Attention graphics",
    "Memo to the staff",
    "Desk : check",
    "Achtung, Redaktion",
    "Achtung: die Redaktion",
    "Hinweis an die Redaktion",
    "Anmerkung für Redaktion",
    "Note aux rédactions",
    "À l’attention des rédactions",
    "Nota a los editores",
    "Nota a redactores",
    "Atención editores",
    "Advisory: more comes",
    "Photo moved",
    "Photos have been moved",
    "Moved on the wire",
    "Moved : 18:05",
    "With AP photos",
    "With Reuters video",
    "AP Photo XMA101",
    "AFP Photos ABC1",
    "* Eds: check",
    "([Eds: check",
    "UPDATES with more",
    "(Recasts)",
    "[CORRECTS name",
    "(Clarifies the third paragraph)",
    "((Ana; +1 212 555 0100))",
    "((Ana)).",
  ])("is for editors: %s", (line) => {
    expect(what(line)).toBe("note to editors");
  });

  it.each([
    "Eddies of water: many",
    "Editors of three papers came",
    "Editors' pens were dry",
    "Attentive editors read it",
    "Memos to staff were found",
    "Desks: nine of them",
    "Advisory boards met",
    "They moved on",
    "Moved by the news, she left",
    "With AP no agreement was found",
    "AP photographers came",
    "Updates with more are to come",
    "UPDATED at noon",
    "Adds the mayor",
    "(Adds up)x",
    "((Ana",
    "(Ana)",
    "BC-ML--Dam, 3rd Ld",
    "jane@wire.example",
    "Call +1 212 555 0100",
    `Eds: ${"x".repeat(596)}`,
  ])("is the news: %s", (line) => {
    expect(what(line)).toBeUndefined();
  });

  it("is for editors with 600 letters at most", () => {
    expect(what(`Eds: ${"x".repeat(595)}`)).toBe("note to editors");
  });
});

describe("a line near an end of a copy", () => {
  const what = (line: string, above: number, below: number) => {
    const others = (count: number) =>
      Array.from({ length: count }, (_, n) => `Rain fell on day ${n} of the flood.`);
    const units = readUnits([...others(above), line, ...others(below)].join("\n\n"));
    return findPrivateWords(units).get(units[above] as never);
  };

  it.each([
    "AP-WF-06-12-14",
    "AP-WF-06-12-14 1805GMT",
    "AP-WF-06-12-14 180",
    "BC-Iraq, 1st Ld",
    "ac--iraq",
    "PM-Dam Opens",
    "AM--Dam",
    "Dam-Opens, 3rd Ld",
    "dam--opens, lead",
    "Dam-Opens, bjt",
    "IRAQ-DAM/",
    "IRAQ/DAM",
    "DAM2/ (UPDATE 3, PIX)",
    "a1234 BC-Iraq 06-12 0512",
    "r123 06-12 051",
    "burs-abc/def",
    "abc/def/gh/ij/kl",
    "Slug: dam",
    "Slugline : dam",
    "Keyword line: dam",
    "Kill date: June",
    "Priority: 4",
    "Urgency: 4",
    "Story ID: 12",
    "Word count: 400",
    "Wordcount: 400",
    "Category code: a",
    "Format: bx",
    "Version: 2",
  ])("is a wire's code: %s", (line) => {
    expect(what(line, 9, 20)).toBe("wire code");
    expect(what(line, 20, 9)).toBe("wire code");
    expect(what(line, 20, 20)).toBeUndefined();
  });

  it.each([
    "BC-Iraq is a code.",
    "Well-known, led by Ana",
    "Either/or",
    "IRAQ",
    "a12 06-12 0512",
    "abc",
    "abc/def/gh/ij/kl/mn",
    "Priority",
    "Priority: no. More follows",
    "Slug: the snail. It eats",
  ])("is no code: %s", (line) => {
    expect(what(line, 9, 20)).toBeUndefined();
  });

  it.each([
    "jane.doe@wire.example",
    "Jane Doe, +49 40 7654321",
    "Jane Doe, 0049 40 7654321",
    "Jane Doe, (212) 555-0100",
    "212.555.0100",
    "Tel. 765432",
    "Telefon: 7654-32",
    "Fax 765432",
    "Tél: 765432",
    "cell (0)7654321",
    "Write to our own news desk in Marl, at any time of day, by jane@wire.example.",
    "one two three four five six seven eight nine ten eleven twelve and at 212-555-0100",
  ])("is somebody to be called: %s", (line) => {
    expect(what(line, 9, 20)).toBe("contact");
    expect(what(line, 20, 20)).toBeUndefined();
  });

  it.each([
    "Jane Doe, @janedoe",
    "The year 2014 and 555 others",
    "Tel Aviv was quiet",
    "Write to all of those who live in Marl at this time of day, jane@wire.example.",
    "one two three four five six seven eight nine ten eleven twelve thirteen and also so at 212-555-0100",
    `jane@wire.example ${"1 ".repeat(145)}`,
  ])("is nobody: %s", (line) => {
    expect(what(line, 9, 20)).toBeUndefined();
  });
});

describe("the head of a part for editors alone", () => {
  const privateLines = (head: string, ...below: string[]) => {
    const units = readUnits([...PARAGRAPHS, head, ...below].join("\n\n"));
    return [...findPrivateWords(units).keys()].map(({ text }) => text);
  };

  it.each([
    "# Notizblock",
    "Redaktionelle Hinweise:",
    "Redaktioneller Hinweis",
    "dpa-Kontakt",
    "Note to editors",
    "Notes for the editor:",
    "Notes for desks",
    "Note to newsrooms.",
    "Editors notes",
    "Editor’s notes",
    "Media contact",
    "Press contacts:",
    "Editorial contact",
    "Pressekontakt",
    "Hinweis an die Redaktionen",
    "Notes aux rédactions",
    "Note à la rédaction",
    "Nota a los editores",
    "Notas a redactores",
    "This is not for publication:",
    "The following is not intended for publication",
    "Not to be published:",
    "Do not print the following",
    "For internal use only:",
    "For the newsroom only:",
    "Folgende Angaben: nicht zur Veröffentlichung",
    "Texte suivant, pas destiné à la publication",
    "Non destinées à publication:",
    "Lo siguiente no es para su publicación:",
    "Het volgende is niet bestemd voor publicatie:",
    "Non per la pubblicazione:",
  ])("reaches to the end: %s", (head) => {
    expect(privateLines(head, "The council has nine members", "It met on Monday")).toContain(
      "It met on Monday",
    );
  });

  it.each([
    "Internet",
    "## Orte",
    "Ansprechpartnerin",
    "Kontakte:",
    "Contact",
    "Contacto",
    "Links :",
  ])("is one only where addresses follow: %s", (head) => {
    expect(privateLines(head, "jane@wire.example", "words")).toContain("words");
    expect(privateLines(head, "www.wire.example", "words")).toContain("words");
    expect(privateLines(head, "https://wire.example", "words")).toContain("words");
    expect(privateLines(head, "words")).toEqual([]);
    expect(privateLines(head)).toEqual([]);
    expect(privateLines(head, "jane@wire.example", ...PARAGRAPHS.slice(0, 2))).not.toContain(head);
  });

  it.each([
    "“Not for publication,” the mayor wrote “in capitals”",
    "It was not for publication, she said",
    "Nothing was for internal use onlyness",
    `Not for publication ${"x".repeat(240)}`,
  ])("is no sentence about one: %s", (head) => {
    expect(privateLines(head, "It met on Monday")).toEqual([]);
  });

  it("in the first half of a copy is a block alone, where paragraphs follow", () => {
    const units = readUnits(["Rain", "Note to editors:\nCheck", ...PARAGRAPHS].join("\n\n"));
    expect([...findPrivateWords(units).keys()].map(({ text }) => text)).toEqual([
      "Note to editors:",
      "Check",
    ]);
  });
});

describe("contacts behind a paragraph", () => {
  const unit = (text: string) => readUnits(text)[0] as never;

  it.each([
    ["It rained. ((Ana; +1 212))", "It rained.", "((Ana; +1 212))"],
    ["It rained. ((Ana (desk); x)).", "It rained.", "((Ana (desk); x))."],
    ["It rained.((Ana));", "It rained.", "((Ana));"],
  ])("are taken off: %s", (text, rest, contacts) => {
    expect(withoutContacts(unit(text))).toMatchObject({ unit: { text: rest }, contacts });
  });

  it.each(["((Ana))", "It rained. (Ana)", "It ((Ana)) rained", "It rained. ((Ana)"])(
    "are none: %s",
    (text) => expect(withoutContacts(unit(text))).toBeUndefined(),
  );
});

it.each([
  ["RPT-Dam opens", "Dam opens", "RPT-"],
  ["UPDATE 3-Dam opens", "Dam opens", "UPDATE 3-"],
  ["UPDATE12 – Dam opens", "Dam opens", "UPDATE12 –"],
  ["RPT-UPDATE 1-Dam opens", "Dam opens", "RPT-UPDATE 1-"],
  ["CORRECTED-Dam", "Dam", "CORRECTED-"],
  ["REFILE - Dam", "Dam", "REFILE -"],
  ["WRAPUP 123-Dam", "WRAPUP 123-Dam", ""],
  ["UPDATE", "UPDATE", ""],
  ["Update 3-Dam", "Update 3-Dam", ""],
  ["A RPT-Dam", "A RPT-Dam", ""],
])("the headline %s is %s with the mark “%s”", (written, headline, mark) => {
  expect(withoutHeadlineMark(written)).toEqual({ headline, mark });
});

it("the pieces of a note are itself without its opening, its sentences, and what commas divide", () => {
  const pieces = piecesOfNote("Eds: Adds byline; hold until June 13, 2014. Ask (Ana) - now");
  for (const piece of [
    "Adds byline; hold until June 13, 2014. Ask (Ana) - now",
    "Eds: Adds byline;",
    "Adds byline;",
    "hold until June 13, 2014.",
    "2014.",
    "Ask",
    "Ana)",
    "now",
  ]) {
    expect(pieces).toContain(piece);
  }
  expect(pieces).not.toContain("");
});
