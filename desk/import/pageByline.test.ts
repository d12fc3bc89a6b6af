import { describe, expect, it } from "vitest";
import { readPageByline } from "./pageByline.ts";
import { parsePage } from "./pageDocument.ts";

const read = (body: string, lang?: string, dayFirst = false) =>
  readPageByline(parsePage(`<!doctype html><html><body>${body}</body></html>`), lang, dayFirst);
const names = (body: string, lang?: string) => read(body, lang).byline?.value;
const day = (body: string, lang?: string) => read(body, lang).published?.value.day;

describe("the names in a page", () => {
  it.each([
    ["tr", "DENİZ IŞIK", "Deniz Işık"],
    ["tr-TR", "ipek ırmak", "İpek Irmak"],
    ["nl", "JAN IJSSEL", "Jan IJssel"],
    ["en_US", "ANA RUIZ", "Ana Ruiz"],
    ["ka", "ანა რუისი", "ანა რუისი"],
  ])("are written in small letters by the rules of its language, %s: %s", (lang, written, name) => {
    expect(names(`<p class="author">${written}</p>`, lang)).toEqual([name]);
  });

  it.each(
    "byline by-line bylines author authors author-name authorname writer autor autorin autoren auteur auteurs reporter journalist contributor contributors signature article_byline byline-top Post-Author".split(
      " ",
    ),
  )("stand in an element called %s", (name) => {
    expect(names(`<p class="x ${name}">Ana Ruiz</p>`)).toEqual(["Ana Ruiz"]);
    expect(names(`<p data-testid="${name}">Ana Ruiz</p>`)).toEqual(["Ana Ruiz"]);
  });

  it.each([
    "bylinear",
    "authority",
    ...[
      "avatar",
      "photo",
      "image",
      "img",
      "bio",
      "box",
      "social",
      "follow",
      "date",
      "title",
      "desc",
      "description",
      "link-list",
      "twitter",
    ].map((part) => `author-${part}`),
  ])("do not stand in one called %s", (name) => {
    expect(names(`<p class="${name}">Ana Ruiz</p>`)).toBeUndefined();
  });

  it.each([
    "nav",
    "footer",
    "aside",
    "form",
    ...[
      "comments",
      "related",
      "recommended",
      "sidebar",
      "teaser",
      "most-read",
      "popular",
      "promo",
      "newsletter",
      "carousel",
      "more-stories",
    ].map((name) => `div class="x-${name}"`),
    'div id="Comments"',
  ])("are not those of another story or of a reader, in <%s>", (part) => {
    const element = part.split(" ")[0];
    expect(names(`<${part}><p class="byline">Ana Ruiz</p></${element}>`)).toBeUndefined();
    // A page may name its whole article after a part of it.
    expect(names(`<${part}><h1>Dam</h1><p class="byline">Ana Ruiz</p></${element}>`)).toEqual([
      "Ana Ruiz",
    ]);
  });

  it("are those below the headline before those above it", () => {
    const by = (name: string) => `<p class="byline">${name}</p>`;
    expect(names(`${by("Other Name")}<h1>Dam</h1><div>${by("Ana Ruiz")}</div>`)).toEqual([
      "Ana Ruiz",
    ]);
    expect(names(`<div>${by("Ana Ruiz")}</div><h1>Dam</h1>`)).toEqual(["Ana Ruiz"]);
  });

  it("are taken from the surest mark alone", () => {
    const marks = [
      '<i itemprop="author">Ana Ruiz</i>',
      '<a rel="author">John Roe</a>',
      '<i class="p-author">Jane Doe</i>',
      '<i class="byline">Max Low</i>',
      "<address>Eva High</address>",
    ];
    const order = ["Ana Ruiz", "John Roe", "Jane Doe", "Max Low", "Eva High"];
    for (const [index, name] of order.entries()) {
      expect(names(marks.slice(index).toReversed().join(""))).toEqual([name]);
    }
  });

  it.each([
    ['<i property="schema:author">Ana Ruiz</i>', ["Ana Ruiz"]],
    ['<i itemprop="x author">Ana Ruiz</i>', ["Ana Ruiz"]],
    ['<i itemprop="authors">Ana Ruiz</i>', undefined],
    ['<meta itemprop="author" content="Ana Ruiz">', ["Ana Ruiz"]],
    ['<div class="author"><b class="fn">Ana Ruiz</b></div>', ["Ana Ruiz"]],
    ['<div class="h-card"><b class="fn">Ana Ruiz</b></div>', ["Ana Ruiz"]],
    ['<b class="fn">Ana Ruiz</b>', undefined],
    ['<div itemprop="author"><b itemprop="name">Ana Ruiz</b>, engineer</div>', ["Ana Ruiz"]],
    [
      '<div itemprop="author"><a rel="author">Ana Ruiz</a> <a rel="author">John Roe</a></div>',
      ["Ana Ruiz", "John Roe"],
    ],
    [
      '<div class="byline"><a rel="author">Ana Ruiz</a><a rel="author">Ana Ruiz</a></div>',
      ["Ana Ruiz"],
    ],
    ['<p class="author">Ana Ruiz</p><p class="author">John Roe</p>', ["Ana Ruiz", "John Roe"]],
    [
      '<div><p class="byline">Ana Ruiz</p></div><div><p class="byline">John Roe</p></div>',
      ["Ana Ruiz"],
    ],
    ['<p class="byline"></p><p class="byline">Ana Ruiz</p>', ["Ana Ruiz"]],
    ['<p class="byline">Ana Ruiz</p><p class="byline">John Roe</p>', ["Ana Ruiz", "John Roe"]],
    [
      '<i class="byline">Ana Ruiz</i> and <i class="byline">John Roe</i>, <i class="byline">Eva Low</i>',
      ["Ana Ruiz", "John Roe", "Eva Low"],
    ],
    [
      '<p><a class="byline-link" rel="author">Ana Ruiz</a> and <a class="byline-link" rel="author">John Roe</a></p>',
      ["Ana Ruiz", "John Roe"],
    ],
    [
      '<div class="byline"><b class="byline-name">Ana Ruiz</b> <i>Reporter</i> <b class="byline-name">John Roe</b></div>',
      ["Ana Ruiz", "John Roe"],
    ],
    [
      '<ul class="authors"><li class="authors-one"><a rel="author">Ana Ruiz</a></li><li class="authors-one"><a rel="author">John Roe</a></li></ul>',
      ["Ana Ruiz", "John Roe"],
    ],
    ['<p class="byline">Ana Ruiz</p><p>It opens.</p><p class="byline">John Roe</p>', ["Ana Ruiz"]],
  ])("are read in full: %s", (body, wanted) => {
    expect(names(body)).toEqual(wanted);
  });

  it.each([
    ["By Ana Ruiz", ["Ana Ruiz"]],
    ["ByAna Ruiz", ["Ana Ruiz"]],
    ["Words by Ana Ruiz", ["Ana Ruiz"]],
    ["Published by: Ana Ruiz", ["Ana Ruiz"]],
    ["de Ana Ruiz", ["Ana Ruiz"]],
    ["Autorin: Ana Ruiz", ["Ana Ruiz"]],
    ["Texte Ana Ruiz", ["Ana Ruiz"]],
    ["ANA RUIZ", ["Ana Ruiz"]],
    ["ana ruiz", ["Ana Ruiz"]],
    ["ANA O’NEILL", ["Ana O’neill"]],
    ["Ana Ruiz | Staff | 3 min", ["Ana Ruiz"]],
    ["Ana Ruiz June 13, 2014", ["Ana Ruiz"]],
    ["Ana Ruiz, Friday", ["Ana Ruiz"]],
    ["Ana Ruiz Ana Ruiz", ["Ana Ruiz"]],
    ["Ana Ruiz and John Roe", ["Ana Ruiz", "John Roe"]],
    ["Admin", undefined],
    ["Share", undefined],
    ["https://a.example", undefined],
    ["from our own correspondent in the valley", undefined],
    [`Ana Ruiz ${"x".repeat(160)}`, undefined],
  ])("are written as names are: %s", (words, wanted) => {
    expect(names(`<p class="byline">${words}</p>`)).toEqual(wanted);
  });

  it("are no more than eight, and what cannot be read is kept", () => {
    const list = (count: number) =>
      Array.from(
        { length: count },
        (_, n) => `<p class="author">Ana ${"ABCDEFGHI"[n]}uiz</p>`,
      ).join("");
    expect(names(list(8))).toHaveLength(8);
    expect(read(list(9))).toMatchObject({
      kept: [{ what: "byline of the page", text: "Ana Auiz" }],
    });
    expect(read(list(9)).byline).toBeUndefined();
    expect(read('<p class="byline">from our own man in Marl</p>').kept).toEqual([
      { what: "byline of the page", text: "from our own man in Marl" },
    ]);
    expect(read(`<p class="byline">${"x ".repeat(80)}xx</p>`).kept).toEqual([]);
    expect(read(`<p class="byline">${"x ".repeat(79)}xx</p>`).kept).toHaveLength(1);
  });
});

describe("the date in a page", () => {
  it.each(
    "published pub-date pubdate publishdate published-date publish-on published-time post-date posted-on post-time post-meta posted-meta entry-date entry-meta article-date articletime date dateline datetime timestamp datum fecha story_date".split(
      " ",
    ),
  )("stands in an element called %s", (name) => {
    expect(day(`<p class="x ${name}">June 13, 2014</p>`)).toBe("2014-06-13");
    expect(read(`<p class="${name}">June 13, 2014</p>`).published?.how).toBe("guessed");
  });

  it.each(["updates", "candidate", "mandate-x", "republished"])(
    "does not stand in one called %s",
    (name) => expect(day(`<p class="${name}">June 13, 2014</p>`)).toBeUndefined(),
  );

  it.each([
    ['<i itemprop="datePublished">June 13, 2014</i>', "recognised"],
    ['<i itemprop="dateCreated" content="2014-06-13"></i>', "recognised"],
    ['<i property="article:published_time">2014-06-13</i>', "recognised"],
    ['<i pubdate="pubdate">June 13, 2014</i>', "recognised"],
    ['<i class="dt-published">June 13, 2014</i>', "recognised"],
    ['<i class="published" title="2014-06-13">today</i>', "recognised"],
    ["<time>June 13, 2014</time>", "guessed"],
    ['<time datetime="2014-06-13">Friday</time>', "guessed"],
    ['<time title="2014-06-13">Friday</time>', "guessed"],
    ["<time>On June 13, 2014, at last</time>", "guessed"],
    ['<p class="byline">By Ana Ruiz, June 13, 2014</p>', "guessed"],
  ])("is read from %s", (body, how) => {
    expect(read(body).published).toMatchObject({ value: { day: "2014-06-13" }, how });
  });

  it("is the surest there is, and the first of its kind", () => {
    expect(day('<time>June 1, 2014</time><i itemprop="datePublished">June 13, 2014</i>')).toBe(
      "2014-06-13",
    );
    expect(day("<time>June 13, 2014</time><time>June 14, 2014</time>")).toBe("2014-06-13");
    expect(day('<p class="date">June 1, 2014</p><time>June 13, 2014</time>')).toBe("2014-06-13");
  });

  it("that the page marks is only guessed where it can be read both ways", () => {
    expect(read('<i itemprop="datePublished">6/7/2014</i>').published).toMatchObject({
      value: { day: "2014-06-07" },
      how: "guessed",
    });
    expect(
      read('<i itemprop="datePublished">6/7/2014</i>', undefined, true).published?.value.day,
    ).toBe("2014-07-06");
  });

  it.each([
    ["Updated June 14, 2014", undefined],
    ["It was updated, on June 14, 2014, at last", undefined],
    ["Aktualisiert am 14. Juni 2014", "de"],
    ["Mis à jour le 14 juin 2014 à Paris", "fr"],
  ])("of a change is told from that of publication: %s", (words, lang) => {
    const { published, updated } = read(`<time>${words}</time><time>June 13, 2014</time>`, lang);
    expect(updated?.value.day).toBe("2014-06-14");
    expect(published?.value.day).toBe("2014-06-13");
  });

  it("that cannot be read is kept, if it is one", () => {
    const kept = (body: string) => read(body).kept.map(({ what, text }) => `${what}: ${text}`);
    expect(kept('<p class="date">Week 24</p>')).toEqual(["date on the page: Week 24"]);
    expect(kept("<time>Week 24</time><time>Week 25</time>")).toEqual(["date on the page: Week 24"]);
    expect(kept('<p class="date">today</p>')).toEqual([]);
    expect(kept(`<p class="date">${"1".repeat(81)}</p>`)).toEqual([]);
    expect(kept(`<p class="date">${"1".repeat(80)}</p>`)).toHaveLength(1);
    expect(day(`<p class="date">June 13, 2014 ${"x".repeat(106)}</p>`)).toBe("2014-06-13");
    expect(day(`<p class="date">June 13, 2014 ${"x".repeat(107)}</p>`)).toBeUndefined();
  });
});
