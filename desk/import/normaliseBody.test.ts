import { describe, expect, it } from "vitest";
import { htmlBody } from "./htmlBody.ts";
import { markdownText } from "./markdownText.ts";
import type { BodyOptions } from "./normaliseBody.ts";

const read = (html: string, fitting: BodyOptions = {}) => {
  const { body, kept, embedded } = htmlBody(html, fitting);
  return {
    text: markdownText(body).trim(),
    kept: kept.map(({ what, text }) => `${what}: ${text}`),
    embedded,
  };
};
const text = (html: string, fitting?: BodyOptions) => read(html, fitting).text;

describe("headings of another system", () => {
  it.each([
    ["<h1>A</h1><h2>B</h2><h3>C</h3>", "## A\n\n### B\n\n#### C"],
    ["<h3>A</h3><h4>B</h4>", "## A\n\n### B"],
    ["<h2>A</h2><h4>B</h4><h6>C</h6>", "## A\n\n### B\n\n#### C"],
    ["<h1>A</h1><h2>B</h2><h3>C</h3><h4>D</h4>", "## A\n\n### B\n\n#### C\n\n#### D"],
    ["<h3>A</h3><h2>B</h2>", "## A\n\n## B"],
    ["<h2><b>A</b> <i>b</i></h2>", "## A *b*"],
    ["<h2> <br> </h2><p>x</p>", "x"],
  ])("begin at the second level and skip none: %s", (html, wanted) => {
    expect(text(html)).toBe(wanted);
  });

  it.each([
    ["<h1>Dam – opens!</h1><p>x</p>", "x"],
    ["<p>a</p><p>b</p><h2>dam opens</h2><p>x</p>", "a\n\nb\n\nx"],
    ["<p>a</p><p>b</p><p>c</p><h2>Dam opens</h2>", "a\n\nb\n\nc\n\n## Dam opens"],
    ["<h2>Other</h2><h2>Dam opens</h2>", "## Other\n\n## Dam opens"],
    ["<h2>Dam opens</h2><p>x</p><h2>Dam opens</h2>", "x\n\n## Dam opens"],
  ])("lose the headline, repeated as the first of them near the top: %s", (html, wanted) => {
    expect(text(html, { headline: "Dam opens" })).toBe(wanted);
  });
});

describe("a link of another system", () => {
  const link = (href: string) => `<p><a href="${href}">x</a></p>`;

  it.each([
    ["https://a.example/b", {}, "[x](https://a.example/b)"],
    [" https://a.example/b c ", {}, "[x](https://a.example/b%20c)"],
    ["//a.example/b", {}, "[x](https://a.example/b)"],
    ["mailto:a@b.example", {}, "[x](mailto:a@b.example)"],
    ["/b", { address: "https://a.example/c/" }, "[x](https://a.example/b)"],
    ["b", { address: "https://a.example/c/d" }, "[x](https://a.example/c/b)"],
    ["/b", { isOwnSite: true }, "[x](/b)"],
    ["/b", { isOwnSite: true, address: "https://a.example/" }, "[x](/b)"],
    ["//a.example/b", { isOwnSite: true }, "[x](https://a.example/b)"],
  ] as Array<[string, BodyOptions, string]>)("leads somewhere: %s %j", (href, fitting, wanted) => {
    expect(read(link(href), fitting)).toMatchObject({ text: wanted, kept: [] });
  });

  it.each(["/b", "b", "javascript:alert(1)", "data:text/html,x", "http://"])(
    "that leads nowhere becomes its words, and is kept: %s",
    (href) => {
      expect(read(link(href))).toMatchObject({ text: "x", kept: [`link of “x”: ${href}`] });
    },
  );

  it("to a place in the page, or without an address or words, says nothing more", () => {
    expect(
      read(`<p><a href="#b">x</a> <a>y</a> <a href="https://a.example"> </a>z</p>`),
    ).toMatchObject({
      text: "x y z",
      kept: [],
    });
  });

  it.each([
    ['rel="sponsored"', "https://a.example", true],
    ['rel="nofollow sponsored"', "//a.example", true],
    ['rel="unsponsored"', "https://a.example", false],
    ['rel="sponsored"', "/a", false],
  ])("is paid where it says so and leads elsewhere: %s %s", (rel, href, isPaid) => {
    const found = text(`<p><a ${rel} href="${href}">x</a></p>`, { isOwnSite: true });
    expect(found.endsWith("{.affiliate}")).toBe(isPaid);
  });
});

describe("a table of another system", () => {
  const rows = (...all: string[][]) =>
    `<table>${all.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;
  const cells = (html: string) => text(html).replace(/ +/g, " ").split("\n");

  it.each([
    [rows(["a", "b"], ["c"]), ["| a | b |", "| - | - |", "| c | |"]],
    [rows(["a"], ["b", "c"]), ["| a | |", "| - | - |", "| b | c |"]],
    [
      "<table><tr><th></th><th> </th></tr><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>",
      ["| a | b |", "| - | - |", "| c | d |"],
    ],
    [rows(["a<br>b"], ["<p>c</p>"]), ["| a b |", "| --- |", "| c |"]],
  ])("has rows of one length and a head: %s", (html, wanted) => {
    expect(cells(html)).toEqual(wanted);
  });

  it.each([rows(["", ""], [" ", "<br>"]), rows([""])])("without words is none: %s", (html) => {
    expect(text(`${html}<p>x</p>`)).toBe("x");
  });
});

describe("a list of another system", () => {
  it.each([
    ['<ul><li><input type="checkbox"> a</li></ul>', "- a"],
    ["<ul><li></li><li>a</li></ul>", "- a"],
    ["<ol><li>a</li><li>b</li></ol>", "1. a\n2. b"],
  ])("has items with words: %s", (html, wanted) => {
    expect(text(html)).toBe(wanted);
  });

  it.each(["<ul><li></li></ul>", "<blockquote><p> </p></blockquote>"])(
    "or a quotation without words is none: %s",
    (html) => expect(text(`${html}<p>x</p>`)).toBe("x"),
  );
});

describe("a picture in a text", () => {
  const image = '<img src="a.jpg" alt="A dam">';
  const figure = '::figure{image="a.jpg" alt="A dam"}';

  it.each([
    [`<p>a ${image} b</p>`, `a b\n\n${figure}`],
    [`<h2>a ${image}</h2>`, `## a\n\n${figure}`],
    [`<ul><li>a ${image}</li></ul>`, `- a\n\n${figure}`],
    [`<blockquote><p>a ${image}</p></blockquote>`, `> a\n\n${figure}`],
    [`<blockquote><figure>${image}</figure><p>a</p></blockquote>`, `> a\n\n${figure}`],
    [`<table><tr><td>a ${image}</td><td>b</td></tr></table>`, `| a | b |\n| - | - |\n\n${figure}`],
    [`<table><tr><td>a ${image}</td></tr></table>`, `a\n\n${figure}`],
    [`<p><a href="https://a.example">${image}</a></p>`, figure],
    [image, figure],
    [
      '<p><img src="a.jpg" alt="A dam" title="The gates. Reuters"></p>',
      '::figure{image="a.jpg" alt="A dam" caption="The gates." credit="Reuters"}',
    ],
    [
      '<p><img src="a.jpg" alt="A dam" title="The gates"></p>',
      '::figure{image="a.jpg" alt="A dam" caption="The gates"}',
    ],
  ])("stands by itself behind what it stood in: %s", (html, wanted) => {
    expect(text(html)).toBe(wanted);
  });

  it.each([
    [
      `${image}<p><em>The gates. Reuters</em></p>`,
      '::figure{image="a.jpg" alt="A dam" caption="The gates." credit="Reuters"}',
    ],
    [
      `${image}<p><em>The gates</em></p>`,
      '::figure{image="a.jpg" alt="A dam" caption="The gates"}',
    ],
    [
      `${image}<p><em>${"x".repeat(300)}</em></p>`,
      `::figure{image="a.jpg" alt="A dam" caption="${"x".repeat(300)}"}`,
    ],
    [`${image}<p><em>${"x".repeat(301)}</em></p>`, `${figure}\n\n*${"x".repeat(301)}*`],
    [`${image}<p><em>a</em> b</p>`, `${figure}\n\n*a* b`],
    [`${image}<p><strong>a</strong></p>`, `${figure}\n\n**a**`],
    [
      `<figure>${image}<figcaption>Own</figcaption></figure><p><em>a</em></p>`,
      '::figure{image="a.jpg" alt="A dam" caption="Own"}\n\n*a*',
    ],
    ["<p>x</p><p><em>a</em></p>", "x\n\n*a*"],
  ])("has a line in italics below it for its caption: %s", (html, wanted) => {
    expect(text(html)).toBe(wanted);
  });
});

describe("a figure of a page", () => {
  const figure = (inner: string) => text(`<figure>${inner}</figure>`);
  const image = '<img src="a.jpg">';

  it.each([
    [
      `${image}<figcaption>The gates. Reuters</figcaption>`,
      ' caption="The gates." credit="Reuters"',
    ],
    [`${image}<figcaption>Photo: Jane Doe</figcaption>`, ' credit="Photo: Jane Doe"'],
    [
      `${image}<figcaption>The gates <cite>Jane Doe</cite></figcaption>`,
      ' caption="The gates" credit="Jane Doe"',
    ],
    [`${image}<cite>Jane Doe</cite>`, ""],
    ...[
      "credit",
      "credits",
      "copyright",
      "byline",
      "photographer",
      "attribution",
      "source",
      "img-credit",
    ].map((name) => [
      `${image}<figcaption>The gates | <i class="x ${name}">(Jane Doe)</i></figcaption>`,
      ' caption="The gates" credit="Jane Doe"',
    ]),
    [`${image}<i itemprop="copyright">[Jane]</i>`, ' credit="Jane"'],
    [
      `${image}<figcaption>The gates <i class="accredited">Jane</i></figcaption>`,
      ' caption="The gates Jane"',
    ],
    [`${image}<i class="credit"> </i><figcaption>The gates –</figcaption>`, ' caption="The gates"'],
    [`${image}<figcaption class="credit">The gates</figcaption>`, ' caption="The gates"'],
    [`${image}<figcaption> </figcaption>`, ""],
  ])("has its caption and its credit: %s", (inner = "", wanted = "") => {
    expect(figure(inner)).toBe(`::figure{image="a.jpg"${wanted}}`);
  });

  it("of two pictures gives its words to the last", () => {
    expect(figure(`${image}<amp-img src="b.jpg"></amp-img><figcaption>Both</figcaption>`)).toBe(
      '::figure{image="a.jpg"}\n\n::figure{image="b.jpg" caption="Both"}',
    );
  });

  it("around something else is what it holds", () => {
    expect(figure("<blockquote><p>a</p></blockquote>")).toBe("> a");
  });

  it.each([
    ['<div class="wp-caption">IMG<p class="wp-caption-text">The gates</p></div>', true],
    ['<div class="captioned-image">IMG<p class="caption">The gates</p></div>', true],
    [
      '<dl class="image-caption-container"><dt>IMG</dt><dd class="caption">The gates</dd></dl>',
      true,
    ],
    ['<span class="caption-img">IMG<i class="caption">The gates</i></span>', true],
    ['<section class="wp-caption">IMG<p class="caption">The gates</p></section>', false],
    ['<div class="subcaption">IMG<p class="caption">The gates</p></div>', false],
  ])("may be a box of another name: %s", (html, isFigure) => {
    expect(text(html.replace("IMG", image)).includes('caption="The gates"')).toBe(isFigure);
  });
});

describe("the file of a picture", () => {
  const file = (attributes: string) => /image="([^"]*)"/.exec(text(`<img ${attributes}>`))?.[1];

  it.each([
    ['src="a.jpg" data-src="b.jpg"', "a.jpg"],
    ['data-src="b.jpg"', "b.jpg"],
    ['src="placeholder.gif" data-src="b.jpg"', "b.jpg"],
    ['src="x/spacer.gif" data-original="b.jpg"', "b.jpg"],
    ['src="blank.gif" data-lazy-src="b.jpg"', "b.jpg"],
    ['src="pixel.gif" data-full-src="b.jpg"', "b.jpg"],
    ['src="pixels.jpg" data-src="b.jpg"', "pixels.jpg"],
    ['srcset="a.jpg 300w, b.jpg 900w, c.jpg 600w"', "b.jpg"],
    ['data-srcset="a.jpg 1x, b.jpg 2.5x, c.jpg 2x"', "b.jpg"],
    ['srcset="a.jpg, b.jpg"', "a.jpg"],
    ['src="data:image/gif;base64,AAAA" srcset="a.jpg 1x"', "a.jpg"],
    ['src="a.jpg" width="1"', undefined],
    ['src="a.jpg" width="10"', "a.jpg"],
    ['src="blank.gif"', undefined],
    ['alt="x"', undefined],
  ])("is the one that is shown: %s", (attributes, wanted) => {
    expect(file(attributes)).toBe(wanted);
  });

  it.each([
    ["png", 100, "picture-1.png"],
    ["jpeg", 100, "picture-1.jpg"],
    ["JPG", 100, "picture-1.jpg"],
    ["gif", 99, undefined],
    ["webp;charset=x", 120, "picture-1.webp"],
    ["avif", 120, "picture-1.avif"],
    ["svg+xml", 120, undefined],
  ])("in the page itself is a %s of %d bytes", (kind, bytes, name) => {
    const data = Buffer.alloc(bytes, 7).toString("base64");
    const { embedded } = read(`<img src="data:image/${kind};base64,${data}" alt="x">`);
    expect([...embedded.keys()].map((key) => key.replace("data:", ""))).toEqual(name ? [name] : []);
    if (name) expect([...embedded.values()][0]).toEqual(Buffer.alloc(bytes, 7));
  });
});

describe("what is no text of a page", () => {
  it.each(
    "script style noscript template form button select textarea svg canvas nav dialog object map".split(
      " ",
    ),
  )("goes with <%s>", (name) => {
    expect(text(`<p>a</p><${name}>no</${name}>`)).toBe("a");
  });

  it.each(["iframe", "embed", "video", "audio", "amp-video", "amp-iframe"])(
    "is kept by its address: <%s>",
    (name) => {
      expect(read(`<p>a</p><${name} src="https://v.example/1"></${name}>`).kept).toEqual([
        `embedded ${name}: https://v.example/1`,
      ]);
    },
  );

  it("is kept by the address of its source", () => {
    expect(
      read('<video><track src="t"><source src="v.mp4"><source src="v.webm"></video>').kept,
    ).toEqual(["embedded video: v.mp4"]);
  });

  it.each([
    "display:none",
    "color: red; display : NONE",
    "visibility:hidden",
    "visibility:collapse",
    "font-size:0",
    "font-size:0px;color:red",
    "font-size:0em!important",
    "opacity:0",
    "opacity:0!important",
    "mso-hide:all",
  ])("is kept where a browser would hide it: %s", (style) => {
    expect(read(`<p>a<span style="${style}"> b  c </span></p>`)).toMatchObject({
      text: "a",
      kept: ["hidden text: b c"],
    });
  });

  it.each([
    "display:block",
    "font-size:0.9em",
    "opacity:0.5",
    "xdisplay:none",
    "visibility:visible",
  ])("is told from what it shows: %s", (style) =>
    expect(text(`<p style="${style}">a</p>`)).toBe("a"),
  );

  it("is hidden by an attribute too", () => {
    expect(read("<p hidden>b</p><p hidden></p><p>a</p>")).toMatchObject({
      text: "a",
      kept: ["hidden text: b"],
    });
  });

  it.each([
    ["ask the lawyers", true],
    ["ask", false],
    ["/wp:paragraph of words", false],
    ["wp:image and words", false],
    ["ko if: some words", false],
    ["kg-card-begin: some words", false],
    ["[if IE] some words", false],
    ["ngRepeat some words", false],
    ["google_ad section start", false],
    ["endif some words", false],
    ["#header of words", false],
    [".header of words", false],
    ["begin of the list", false],
    ["end of the list", false],
    [`end of the ${"list ".repeat(20)}`, true],
    ["some words { x }", false],
    ["some words; more words", false],
  ])("may be a comment that somebody has written: %s", (comment, isKept) => {
    expect(read(`<p>a</p><!-- ${comment} -->`).kept).toEqual(
      isKept ? [`HTML comment: ${comment.trim()}`] : [],
    );
  });
});
