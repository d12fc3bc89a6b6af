import { describe, expect, it } from "vitest";
import { testPaper } from "../../testkit/importing.ts";
import { readHtml } from "./html.ts";

const STORY = [
  "The gates of the dam opened on Friday, after nine years of building, and the first water ran down the old bed of the river.",
  "Nobody was hurt, the authority said, and the road along the river, which had been closed for a week, was opened again at noon.",
  "“Nobody thought it would take nine years,” said the chief engineer, who has worked on the dam since its first day.",
  "Farmers below the dam have waited for the water since spring, and some of them came to the gates before dawn to see it.",
];
const COOKIES =
  "We and our partners store and read information on your device, such as cookies, and process personal data, such as standard information sent by a device, for personalised advertisements, for measuring them and for insights about readers. ";
/** The same notice with different words each time. */
const notice = (n: number) => COOKIES.replace(/\b\w{5,}\b/g, (word) => `${word}${n}`);
const LOOKING = { dayFirst: false, sections: [] };

const paragraphs = (words: readonly string[]) => words.map((text) => `<p>${text}</p>`).join("");
const page = (body: string, head = "", lang = "en") =>
  `<!doctype html><html lang="${lang}"><head><title>Upper Valley dam opens</title>${head}</head><body>${body}</body></html>`;
const article = (inner: string) =>
  `<article><h1>Upper Valley dam opens</h1>${inner}${paragraphs(STORY)}</article>`;
const linked = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "Upper Valley dam opens", ...data })}</script>`;

const words = (html: string) => JSON.stringify(readHtml(html, LOOKING).body);
const doubts = (html: string) => readHtml(html, LOOKING).doubts.join("\n");

describe("the article of a saved page", () => {
  const rows = STORY.map((text) => `<div><span>${text}</span><br></div>`).join("");
  it.each([
    [
      "a cookie notice that is longer",
      `<div id="consent"><div>${paragraphs(Array(12).fill(COOKIES))}</div></div><article><h1>Upper Valley dam opens</h1>${rows}</article>`,
    ],
    [
      "a cookie notice without a telling name",
      `<div class="x7"><div>${paragraphs([1, 2, 3, 4, 5, 6].map(notice))}</div></div><article><h1>Upper Valley dam opens</h1>${rows}</article>`,
    ],
    [
      "a form for a newsletter",
      `<article><h1>Upper Valley dam opens</h1>${rows}</article><section class="newsletter"><p>${"Get our best stories, every morning, in your inbox, without any cost. ".repeat(8)}</p></section>`,
    ],
    [
      "a footer for paper",
      `<div itemprop="articleBody">${rows}</div><div class="print-footer"><p>${"This page was printed from the site of the paper, and all rights, of any kind, are reserved. ".repeat(8)}</p></div>`,
    ],
    [
      "a form around everything",
      `<form action="/"><main><h1>Upper Valley dam opens</h1>${rows}</main><p>x</p></form>`,
    ],
    [
      "an article in several parts",
      `<main><h1>Upper Valley dam opens</h1>${STORY.map((text) => `<section itemprop="articleBody"><p>${text} ${text}</p></section><div class="ad">Advertisement</div>`).join("")}</main>`,
    ],
  ])("is found beside %s", (_, body) => {
    const found = words(page(body));
    for (const text of STORY) expect(found).toContain(text.slice(0, 60));
    expect(found).not.toContain("cookies");
    expect(found).not.toContain("inbox");
    expect(found).not.toContain("printed from");
  });

  it("is not one of the teasers below it", () => {
    const teasers = [1, 2, 3]
      .map(
        (n) =>
          `<article class="teaser"><h3>Story ${n}</h3><p>${"Another story of the valley, told in a few words. ".repeat(8)}</p></article>`,
      )
      .join("");
    const html = page(
      `<div class="post"><h1>Upper Valley dam opens</h1>${paragraphs([...STORY, ...STORY])}</div><section>${teasers}</section>`,
    );
    expect(words(html)).toContain("The gates of the dam opened");
  });

  it("is the block whose words the page's data has", () => {
    const other = paragraphs(
      Array(12).fill(`${COOKIES} They also read, as it is, commas, many, of them.`),
    );
    const html = page(
      `<div class="a1">${other}</div><main><div class="b2">${rows}</div></main>`,
      linked({ articleBody: STORY.join("\n") }),
    );
    expect(words(html)).toContain("The gates of the dam opened");
    expect(words(html)).not.toContain("personalised advertisements");
  });
});

describe("a doubt about a saved page's text", () => {
  it("is none where the whole article is there", () => {
    expect(doubts(page(article(""), linked({ wordCount: 95, articleBody: STORY.join(" ") })))).toBe(
      "",
    );
  });

  it.each([
    [
      "few words",
      page(`<article><h1>Upper Valley dam opens</h1><p>${STORY[0]}</p></article>`),
      /has only \d+ words/,
    ],
    [
      "no words",
      page('<main><h1>Upper Valley dam opens</h1><img src="a.jpg" alt=""></main>'),
      /no text that could be found|has only 4 words/,
    ],
    ["fewer words than it says", page(article(""), linked({ wordCount: 900 })), /of the 900 words/],
    [
      "fewer words than its data has",
      page(
        article(""),
        linked({
          articleBody: [...STORY, ...STORY, ...STORY, ...STORY]
            .map((text, at) => `${at} ${text} `.repeat(2))
            .join(" "),
        }),
      ),
      /of the \d+ words that the page says/,
    ],
    [
      "a wall before its end",
      page(article(""), linked({ isAccessibleForFree: "False" })),
      /subscribers/,
    ],
    [
      "a wall before a part of it",
      page(
        article(""),
        linked({ hasPart: { "@type": "WebPageElement", isAccessibleForFree: false } }),
      ),
      /subscribers/,
    ],
    [
      "a box that asks for money",
      page(`${article("")}<div class="article-paywall">Subscribe now</div>`),
      /subscribers/,
    ],
    [
      "an end in dots",
      page(article("").replace("</article>", `<p>${STORY[1]?.slice(0, -1)}…</p></article>`)),
      /more of it stood elsewhere/,
    ],
    [
      "an end that leads on",
      page(
        article("").replace("</article>", `<p>${STORY[1]}</p><p>Continue reading</p></article>`),
      ),
      /more of it stood elsewhere/,
    ],
    [
      "nothing of the headline",
      page(
        `<main>${paragraphs(STORY)}</main>`,
        '<meta property="og:title" content="Quarterly figures disappoint Zurich bankers">',
      ),
      /no word of the headline/,
    ],
  ])("is said for %s", (_, html, reason) => {
    expect(doubts(html)).toMatch(reason);
    // Each says what to do.
    expect(doubts(html)).toMatch(/; (?:compare|copy)/);
  });

  it("stands first in the draft's comment and in the answer", async () => {
    const html = page(article(""), linked({ wordCount: 900 }));
    const { result, comments } = await testPaper({ "a.html": html }).importOne("a.html");
    expect(result.doubts).toHaveLength(1);
    const at = comments.findIndex((line) => line.includes("Look at this first:"));
    expect(comments[at + 1]).toContain("of the 900 words");
  });
});

describe("who wrote a saved page", () => {
  it.each([
    [
      "itemprop",
      '<p>By <span itemprop="author" itemscope><span itemprop="name">Ana Ruiz</span></span></p>',
    ],
    ["itemprop without a name in it", '<span itemprop="author">By Ana Ruiz</span>'],
    ["itemprop in a meta tag", '<meta itemprop="author" content="Ana Ruiz">'],
    ["RDFa", '<span property="schema:author">Ana Ruiz</span>'],
    ["rel=author", '<a rel="author" href="/ana">Ana Ruiz</a>'],
    ["a card", '<div class="vcard author"><span class="fn">Ana Ruiz</span>, staff writer</div>'],
    ["a microformat", '<span class="p-author">Ana Ruiz</span>'],
    ["a byline", '<div class="byline">By Ana Ruiz | June 13, 2014</div>'],
    ["a byline in capitals", '<div class="article-byline">BY ANA RUIZ</div>'],
    ["a byline by its test id", '<div data-testid="byline">by Ana Ruiz</div>'],
    ["an author's element", '<span class="post-author">Ana Ruiz</span>'],
    ["a German byline", '<p class="autor">Von Ana Ruiz</p>'],
    ["a French byline", '<p class="auteur">Par Ana Ruiz</p>'],
    ["an address", "<address>By Ana Ruiz</address>"],
  ])("is read from %s", (_, mark) => {
    const teaser = '<aside class="related"><span class="byline">By Other Name</span></aside>';
    const comment =
      '<div class="comments"><p class="comment-author"><b class="fn">Some Body</b></p></div>';
    for (const html of [
      page(article(mark)),
      page(`${teaser}${article(mark)}${teaser}${comment}`),
    ]) {
      expect(readHtml(html, LOOKING).byline?.value).toEqual(["Ana Ruiz"]);
    }
  });

  it.each([
    [
      "a graph's references",
      linked({ author: { "@id": "#a" } }) +
        `<script type="application/ld+json">{"@graph":[{"@id":"#a","@type":"Person","name":"Ana Ruiz"}]}</script>`,
    ],
    ["Dublin Core", '<meta name="dc.creator" content="Ana Ruiz">'],
    ["Parse.ly", '<meta name="parsely-author" content="Ana Ruiz">'],
    [
      "a label for cards",
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ana Ruiz">',
    ],
  ])("is read from %s", (_, head) => {
    expect(readHtml(page(article(""), head), LOOKING).byline?.value).toEqual(["Ana Ruiz"]);
  });

  it("are several where several stand together", () => {
    const mark =
      '<div class="byline">By <a rel="author" href="/a">Ana Ruiz</a> and <a rel="author" href="/j">John Roe</a></div>';
    expect(readHtml(page(article(mark)), LOOKING).byline?.value).toEqual(["Ana Ruiz", "John Roe"]);
  });

  it("is a person rather than the site's own name", () => {
    const head =
      '<meta name="author" content="upper.example"><meta property="og:site_name" content="The Upper Times">';
    const html = page(article('<span class="byline">By Ana Ruiz</span>'), head);
    expect(readHtml(html, LOOKING).byline?.value).toEqual(["Ana Ruiz"]);
  });

  it("is kept where it is no name that can be read", () => {
    const html = page(article('<div class="byline">from our correspondent in the valley</div>'));
    const story = readHtml(html, LOOKING);
    expect(story.byline).toBeUndefined();
    expect(story.kept).toContainEqual({
      what: "byline of the page",
      text: "from our correspondent in the valley",
    });
  });
});

describe("when a saved page was published", () => {
  it.each([
    ["microdata", '<time itemprop="datePublished" datetime="2014-06-13T08:30:00-04:00">x</time>'],
    ["microdata in a meta tag", '<meta itemprop="datePublished" content="2014-06-13">'],
    ["time", '<time datetime="2014-06-13">Friday</time>'],
    ["time without an attribute", "<time>June 13, 2014</time>"],
    ["a microformat", '<abbr class="published" title="2014-06-13T08:30:00">Friday</abbr>'],
    ["an element that is called so", '<span class="post-date">Posted on June 13, 2014</span>'],
    ["the byline", '<div class="byline">By Ana Ruiz | June 13, 2014 | 3 min read</div>'],
  ])("is read from %s", (_, mark) => {
    const teaser = '<aside><time datetime="2001-01-01">old</time></aside>';
    expect(readHtml(page(teaser + article(mark)), LOOKING).published?.value.day).toBe("2014-06-13");
  });

  it.each([
    ["de", "13. Juni 2014"],
    ["fr", "13 juin 2014"],
    ["es", "13 de junio de 2014"],
    ["pt-BR", "13 de junho de 2014"],
    ["it", "13 giugno 2014"],
    ["nl", "13 juni 2014"],
    ["pl", "13 czerwca 2014"],
    ["ru", "13 июня 2014"],
    ["de", "13.06.2014"],
    ["en-GB", "12/06/2014"],
  ])("is read in the page's own language: %s, %s", (lang, date) => {
    const html = page(article(`<span class="date">${date}</span>`), "", lang);
    const day = lang === "en-GB" ? "2014-06-12" : "2014-06-13";
    expect(readHtml(html, LOOKING).published?.value.day).toBe(day);
  });

  it("is guessed from the page's address where nothing else says it", () => {
    const head = '<link rel="canonical" href="https://upper.example/2014/06/13/dam">';
    expect(readHtml(page(article(""), head), LOOKING).published).toMatchObject({
      value: { day: "2014-06-13" },
      how: "guessed",
    });
  });

  it("is kept where it cannot be read", () => {
    const story = readHtml(page(article('<span class="date">Week 24, 2014</span>')), LOOKING);
    expect(story.published).toBeUndefined();
    expect(story.kept).toContainEqual({ what: "date on the page", text: "Week 24, 2014" });
  });
});

describe("a page that was saved from Google Docs", () => {
  it("has no comments in its text, and each in the draft's comment", () => {
    const mark = (n: number) =>
      `<sup><a href="#cmnt${n}" id="cmnt_ref${n}">[${String.fromCharCode(96 + n)}]</a></sup>`;
    const comment = (n: number, text: string) =>
      `<div style="border:1px solid black;margin:5px"><p class="c1"><a href="#cmnt_ref${n}" id="cmnt${n}">[${String.fromCharCode(96 + n)}]</a><span class="c2">${text}</span></p></div>`;
    const html = `<html><head><style>.c1{margin:0}</style></head><body class="doc"><h1>Upper Valley dam opens</h1><p>${STORY[0]}${mark(1)}</p><p>${STORY[1]}</p><p>${STORY[2]}${mark(2)}</p>${comment(1, "Who says so?")}${comment(2, "Call &amp; check before noon")}</body></html>`;
    const story = readHtml(html, LOOKING);
    const text = JSON.stringify(story.body);
    expect(text).not.toMatch(/\[[ab]\]|Who says|footnote/);
    expect(text).toContain(STORY[2]?.slice(0, 40));
    expect(story.kept.map((kept) => kept.text)).toEqual(
      expect.arrayContaining(["Who says so?", "Call & check before noon"]),
    );
  });
});

describe("what a browser would not show", () => {
  it("is kept and not in the text", async () => {
    const item = {
      uri: "urn:x",
      type: "text",
      headline: "Dam opens",
      body_xhtml: `<p>${STORY[0]}</p><!-- ask the lawyers first --><!-- wp:paragraph --><p hidden>Call Ana first.</p><p style="display: none">Not before noon.</p><p>${STORY[1]}<span style="font-size:0">Keep this out.</span></p>`,
    };
    const { body, comments } = await testPaper({ "a.json": JSON.stringify(item) }).importOne(
      "a.json",
    );
    expect(body).toBe(`${STORY[0]}\n\n${STORY[1]}`);
    const kept = comments.join("\n");
    for (const text of [
      "ask the lawyers first",
      "Call Ana first.",
      "Not before noon.",
      "Keep this out.",
    ]) {
      expect(kept).toContain(text);
    }
    expect(kept).not.toContain("wp:paragraph");
  });
});
