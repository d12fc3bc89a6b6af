// In a document.
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { Block, Inline, LinkKind, Note } from "@/newsroom/story/tree";
import { story } from "@/testkit/records";
import { paragraph, words } from "../../testkit/sampleStories";
import { StoryBody } from "./StoryBody";

afterEach(cleanup);

const show = (blocks: Block[], notes: Note[] = [], lang = "en") =>
  render(<StoryBody wording={{ language: "en" }} story={story(blocks, { notes })} lang={lang} />)
    .container;
const showInlines = (children: Inline[]) => show([{ type: "paragraph", children }]);

describe("the words of a story", () => {
  it("are emphasised, strong, struck and set as code", () => {
    const container = showInlines([
      { type: "emphasis", children: [{ type: "strong", children: words("both") }] },
      { type: "strike", children: words("gone") },
      { type: "code", text: "<b>" },
      { type: "break" },
    ]);
    expect(container.querySelector("em > strong")?.textContent).toBe("both");
    expect(container.querySelector("s")?.textContent).toBe("gone");
    expect(container.querySelector("code")?.textContent).toBe("<b>");
    expect(container.querySelectorAll("br")).toHaveLength(1);
  });

  it("are never taken for markup", () => {
    const container = showInlines(words('<script>alert(1)</script> & <img src="x">'));
    expect(container.textContent).toBe('<script>alert(1)</script> & <img src="x">');
    expect(container.querySelector("script, img")).toBeNull();
  });

  it("keep quotation marks and dashes as they were written", () => {
    showInlines(words("“So” – 'tis -- it's…"));
    screen.getByText("“So” – 'tis -- it's…");
  });

  it("may run the other way in one paragraph", () => {
    show([{ type: "paragraph", children: words("مرحبا"), dir: "rtl" }, paragraph("Hello.")]);
    expect(screen.getByText("مرحبا").getAttribute("dir")).toBe("rtl");
    expect(screen.getByText("Hello.").getAttribute("dir")).toBeNull();
  });
});

describe("a link", () => {
  const link = (kind: LinkKind, href: string) =>
    showInlines([{ type: "link", kind, href, children: words("there") }]);

  it.each([
    ["internal", "/2014/06/12/war", null],
    ["anchor", "#part", null],
    ["mail", "mailto:desk@paper.example", null],
    ["external", "https://elsewhere.example/", "noopener"],
    ["affiliate", "https://books.example/", "sponsored noopener"],
  ] as const)("that is %s says so to search engines as it has to", (kind, href, rel) => {
    link(kind, href);
    const shown = screen.getByRole("link", { name: "there" });
    expect(shown.getAttribute("href")).toBe(href);
    expect(shown.getAttribute("rel")).toBe(rel);
  });

  it("that pays is marked in words right after it, and no other is", () => {
    link("affiliate", "https://books.example/");
    const mark = screen.getByText("paid link");
    expect(screen.getByRole("link").nextElementSibling).toBe(mark);
    cleanup();
    link("external", "https://elsewhere.example/");
    expect(screen.queryByText("paid link")).toBeNull();
  });

  it.each([
    ["de-AT", "bezahlter Link", null],
    ["nb", "betalt lenke", null],
    ["sw", "paid link", "en"],
  ])("that pays is marked in the language around it: %s", (lang, words_, own) => {
    const href = "https://books.example/";
    showInlines([{ type: "link", kind: "affiliate", href, lang, children: words("there") }]);
    expect(screen.getByText(words_).getAttribute("lang")).toBe(own);
  });
});

describe("the blocks of a story", () => {
  it.each([2, 3, 4] as const)("have subheads of level %i that can be linked to", (level) => {
    show([{ type: "subhead", level, id: "the-road", children: words("The road") }]);
    expect(screen.getByRole("heading", { level, name: "The road" }).firstElementChild?.id).toBe(
      "the-road",
    );
  });

  it("have lists with and without numbers, one within the other", () => {
    const container = show([
      {
        type: "list",
        ordered: true,
        start: 3,
        items: [
          [
            paragraph("Third"),
            { type: "list", ordered: false, start: 1, items: [[paragraph("Inner")]] },
          ],
          [paragraph("Fourth")],
        ],
      },
    ]);
    const list = container.querySelector("ol");
    expect(list?.getAttribute("start")).toBe("3");
    expect(list?.children).toHaveLength(2);
    expect(container.querySelector("ol ul li")?.textContent).toBe("Inner");
  });

  it("have numbered lists that start at one without saying so", () => {
    const container = show([
      { type: "list", ordered: true, start: 1, items: [[paragraph("First")]] },
    ]);
    expect(container.querySelector("ol")?.hasAttribute("start")).toBe(false);
  });

  it("have quotations, rules and code that a keyboard can scroll", () => {
    const container = show([
      { type: "quotation", children: [paragraph("We came.")] },
      { type: "rule" },
      { type: "code", text: "let x = 1 < 2\n" },
    ]);
    expect(screen.getByRole("blockquote").textContent).toBe("We came.");
    screen.getByRole("separator");
    const code = container.querySelector("pre");
    expect(code?.textContent).toBe("let x = 1 < 2\n");
    expect(code?.getAttribute("tabindex")).toBe("0");
  });

  it("have tables whose columns and rows are headed, in a frame that a keyboard can scroll", () => {
    show([
      {
        type: "table",
        head: [{ children: words("Town") }, { children: words("Day"), align: "right" }],
        rows: [
          [{ children: words("Mosul") }, { children: words("June 10") }],
          [{ children: words("Tikrit") }, { children: words("June 11") }],
        ],
      },
    ]);
    const frame = screen.getByRole("region", { name: "Table: Town, Day" });
    expect(frame.getAttribute("tabindex")).toBe("0");
    const table = within(frame).getByRole("table");
    const headers = (role: "columnheader" | "rowheader") =>
      within(table)
        .getAllByRole(role)
        .map((cell) => [cell.textContent, cell.getAttribute("scope")]);
    expect(headers("columnheader")).toEqual([
      ["Town", "col"],
      ["Day", "col"],
    ]);
    expect(headers("rowheader")).toEqual([
      ["Mosul", "row"],
      ["Tikrit", "row"],
    ]);
    expect(
      within(table)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    ).toEqual(["June\u00a010", "June\u00a011"]);
  });

  it("have tables with a caption, which names them and their frame", () => {
    const head = [{ children: words("Town") }];
    show([{ type: "table", caption: "Towns taken on June 10", head, rows: [] }]);
    const name = "Towns taken on June\u00a010";
    expect(screen.getByRole("table").querySelector("caption")?.textContent).toBe(name);
    screen.getByRole("region", { name: "Table: Towns taken on June 10" });
  });

  it("hold scores together in every element, and leave the words as they are", () => {
    const container = show([
      paragraph("They won 3–1."),
      { type: "list", ordered: false, start: 1, items: [[paragraph("It was 7–5.")]] },
      { type: "pullQuote", text: "It was 7–5" },
    ]);
    const whole = [...container.querySelectorAll("span.whitespace-nowrap")];
    expect(whole.map((span) => span.textContent)).toEqual(["3–1", "7–5", "7–5"]);
    expect(container.textContent).toBe("They won 3–1.It was 7–5.“It was 7–5”");
  });

  it("have figures that come when they are needed and keep their place", () => {
    show([
      {
        type: "figure",
        address: "/media/2014/06/12/war/chart.0a1b2c3d.png",
        width: 1200,
        height: 900,
        alt: "A chart of towns",
        caption: "They fell in a row.",
        credit: "The Desk",
      },
    ]);
    const figure = within(screen.getByRole("figure"));
    const picture = figure.getByRole("img", { name: "A chart of towns" });
    expect(picture.getAttribute("loading")).toBe("lazy");
    expect(picture.hasAttribute("fetchpriority")).toBe(false);
    expect(Number(picture.getAttribute("width"))).toBeGreaterThan(0);
    expect(Number(picture.getAttribute("height"))).toBeGreaterThan(0);
    figure.getByText(/They fell in a row\./);
    figure.getByText("The Desk");
  });

  it("have videos that load nothing by themselves and keep their place", () => {
    const container = show([
      {
        type: "video",
        address: "/media/2014/06/12/war/gates.0a1b2c3d.mp4",
        mediaType: "video/mp4",
        bytes: 8078,
        poster: { address: "/media/2014/06/12/war/gates.0a1b2c3d.png", width: 1600, height: 900 },
        captions: { address: "/media/2014/06/12/war/gates.0a1b2c3d.vtt", language: "de" },
        alt: "Water breaks through",
        caption: "The gates.",
        credit: "Jane Doe",
      },
    ]);
    const video = container.querySelector("video");
    expect(video?.getAttribute("preload")).toBe("none");
    expect(video?.hasAttribute("autoplay")).toBe(false);
    for (const wanted of ["controls", "playsinline"])
      expect(video?.hasAttribute(wanted)).toBe(true);
    expect(video?.getAttribute("aria-label")).toBe("Water breaks through");
    expect(video?.getAttribute("poster")).toMatch(/^\/_next\/image\?url=.*gates.*&w=828/);
    expect([video?.getAttribute("width"), video?.getAttribute("height")]).toEqual(["1440", "810"]);
    const track = video?.querySelector("track");
    expect(track?.getAttribute("kind")).toBe("captions");
    expect([track?.getAttribute("srclang"), track?.label]).toEqual(["de", "Deutsch"]);
    const figure = within(screen.getByRole("figure"));
    figure.getByText(/The gates\./);
    figure.getByText("Jane Doe");
    expect(figure.getByRole("link", { name: "Video" }).getAttribute("href")).toBe(
      "/media/2014/06/12/war/gates.mp4",
    );
  });

  it("have pull quotes beside the text with nothing in them to stop at", () => {
    show([{ type: "pullQuote", text: "We came at dawn", by: "A soldier", role: "witness" }]);
    const quote = screen.getByRole("complementary", { name: "Pull quote" });
    expect(quote.textContent).toBe("“We came at dawn”A soldier, witness");
    expect(quote.querySelector("a, button, [tabindex], h1, h2, h3, h4")).toBeNull();
  });

  it.each([
    ["de", "„Wir kamen“"],
    ["fr", "«\u202fWir kamen\u202f»"],
    ["ja", "「Wir kamen」"],
    ["ar", "«Wir kamen»"],
  ])("have pull quotes in the quotation marks of their language: %s", (lang, shown) => {
    show([{ type: "pullQuote", text: "Wir kamen" }], [], lang);
    expect(screen.getByRole("complementary").textContent).toBe(shown);
  });

  it("have pull quotes without a speaker, or with a role alone", () => {
    show([{ type: "pullQuote", text: "We came" }]);
    expect(screen.getByRole("complementary").textContent).toBe("“We came”");
    cleanup();
    show([{ type: "pullQuote", text: "We came", role: "a witness" }]);
    expect(screen.getByRole("complementary").textContent).toBe("“We came”a witness");
  });

  it("have boxes under their title with blocks in them", () => {
    show([
      {
        type: "box",
        title: "Key facts",
        children: [paragraph("One fact."), { type: "list", ordered: false, start: 1, items: [] }],
      },
    ]);
    const box = within(screen.getByRole("region", { name: "Key facts" }));
    box.getByText("Key facts");
    box.getByText("One fact.");
  });

  it("stand in the order in which they were written", () => {
    const container = show([paragraph("One."), { type: "rule" }, paragraph("Two.")]);
    expect([...container.querySelectorAll("p, hr")].map((e) => e.textContent || e.tagName)).toEqual(
      ["One.", "HR", "Two."],
    );
  });
});

describe("a note", () => {
  const notes: Note[] = [
    {
      number: 1,
      id: "note-1",
      marks: ["mark-1", "mark-1-2"],
      children: [paragraph("Said on Monday.")],
    },
  ];
  const blocks: Block[] = [
    {
      type: "paragraph",
      children: [...words("He said"), { type: "noteMark", number: 1, id: "mark-1" }],
    },
    { type: "paragraph", children: [{ type: "noteMark", number: 1, id: "mark-1-2" }] },
  ];

  it("is led to by its marks and leads back to each of them", () => {
    const container = show(blocks, notes);
    const marks = screen.getAllByRole("link", { name: "Note 1" });
    expect(marks.map((mark) => mark.id)).toEqual(["mark-1", "mark-1-2"]);
    for (const mark of marks) {
      const target = container.querySelector(mark.getAttribute("href") ?? "none");
      expect(target?.textContent).toContain("Said on Monday.");
    }
    const back = within(screen.getByRole("region", { name: "Notes" })).getAllByRole("link");
    expect(back.map((link) => link.getAttribute("href"))).toEqual(["#mark-1", "#mark-1-2"]);
    expect(new Set(back.map((link) => link.getAttribute("aria-label"))).size).toBe(2);
    for (const link of back) {
      expect(container.querySelector(link.getAttribute("href") ?? "none")).not.toBeNull();
    }
  });

  it("is not spoken of where there is none", () => {
    show([paragraph("Text.")]);
    expect(screen.queryByRole("region", { name: "Notes" })).toBeNull();
  });
});
