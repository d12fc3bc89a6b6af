import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { realProblems, testPaper } from "../../testkit/importing.ts";

const FILLER = [
  "The gates of the dam opened on Friday, after nine years of building, and the first water ran down the old bed of the river.",
  "Nobody was hurt, the authority said, and the road along the river, which had been closed for a week, was opened again at noon.",
  "“Nobody thought it would take nine years,” said the chief engineer, who has worked on the dam since its first day.",
];

const LINKED = {
  "@context": "https://schema.org",
  "@graph": [
    { "@type": "WebSite", name: "The Upper Times" },
    {
      "@type": ["NewsArticle"],
      headline: "Upper Valley dam opens",
      description: "Two years late, the first water runs.",
      datePublished: "2014-06-13T08:30:00-04:00",
      dateModified: "2014-06-13T11:00:00-04:00",
      author: [
        { "@type": "Person", name: "Ana Ruiz" },
        { "@type": "Person", name: "John Roe" },
      ],
      articleSection: "Local News",
      keywords: ["Water", "Public works"],
      inLanguage: "en",
      publisher: { "@type": "Organization", name: "The Upper Times" },
      image: { "@type": "ImageObject", url: "https://img.example/dam.jpg" },
    },
  ],
};

function page(body: string, head = ""): string {
  return `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Upper Valley dam opens | The Upper Times</title>${head}</head>
<body><nav><a href="/">Home</a><a href="/news">News</a></nav><main><article>${body}</article></main>
<aside><h2>Most read</h2><ul><li><a href="/a">Another story</a></li></ul></aside>
<footer><p>© The Upper Times</p></footer></body></html>`;
}

const paragraphs = (...words: string[]) => words.map((text) => `<p>${text}</p>`).join("\n");
const linked = `<script type="application/ld+json">${JSON.stringify(LINKED)}</script>
<link rel="canonical" href="https://upper.example/2014/06/13/dam">`;

async function photo(width = 1400): Promise<Uint8Array> {
  return sharp({ create: { width, height: 900, channels: 3, background: "teal" } })
    .jpeg()
    .toBuffer();
}

describe("a saved page", () => {
  it("gives its article, and what its JSON-LD says of it", async () => {
    const html = page(
      `<h1>Upper Valley dam opens</h1>
       <figure><img src="dam_files/dam.jpg" alt="Water pours through three open gates.">
       <figcaption>The gates opened on Friday. <span class="credit">Jane Doe/Upper Times</span></figcaption></figure>
       ${paragraphs(...FILLER)}
       <h2>What comes next</h2>
       <p>See <a href="/2014/06/10/plan">the plan</a> and <a href="https://shop.example/map" rel="sponsored">a map</a>, or <a href="javascript:alert(1)">this</a>.</p>
       <blockquote><p>The valley will not flood again.</p></blockquote>
       <ul><li>80 meters high</li><li>two years of rain</li></ul>
       <table><tr><th>Gate</th><th>Opened</th></tr><tr><td>North</td><td>8:00</td></tr></table>
       <p>This site may earn a commission if you buy through links on this page.</p>`,
      linked,
    );
    const paper = testPaper({ "dam.html": html, "dam_files/dam.jpg": await photo() });
    const { fields, body, pictures, result, comments } = await paper.importOne("dam.html");
    expect(fields).toEqual({
      headline: "Upper Valley dam opens",
      standfirst: "Two years late, the first water runs.",
      section: "local",
      topics: ["water", "public-works"],
      byline: ["ana-ruiz"],
      published: "2014-06-13T08:30:00-04:00",
      updated: "2014-06-13T11:00:00-04:00",
      hero: {
        image: "dam.jpg",
        alt: "Water pours through three open gates.",
        caption: "The gates opened on Friday.",
        credit: "Jane Doe/Upper Times",
      },
      sources: [{ name: "The Upper Times", url: "https://upper.example/2014/06/13/dam" }],
    });
    expect(pictures).toEqual(["dam.jpg"]);
    expect(body).toBe(
      [
        ...FILLER,
        "## What comes next",
        "See [the plan](https://upper.example/2014/06/10/plan) and [a map](https://shop.example/map){.affiliate}, or this.",
        "> The valley will not flood again.",
        "- 80 meters high\n- two years of rain",
        "| Gate  | Opened |\n| ----- | ------ |\n| North | 8:00   |",
      ].join("\n\n"),
    );
    expect(comments.join("\n")).toContain("compensation notice: This site may earn");
    expect(comments.join("\n")).toContain("write authors/john-roe.md");
    expect(realProblems(result)).toEqual([]);
    expect(result.problems).toEqual([]);
  });

  it("takes Open Graph and meta tags where there is no JSON-LD", async () => {
    const html = page(
      paragraphs(...FILLER, ...FILLER),
      `<meta property="og:title" content="Dam opens at last"><meta property="og:site_name" content="The Upper Times">
       <meta name="description" content="Nine years in the making."><meta name="author" content="By Ana Ruiz">
       <meta property="article:published_time" content="2014-06-13T12:30:00Z"><meta property="article:tag" content="Water">
       <meta property="article:tag" content="Dams"><meta property="og:locale" content="en_GB">`,
    );
    const { fields } = await testPaper({ "a.html": html }).importOne("a.html");
    expect(fields).toMatchObject({
      headline: "Dam opens at last",
      standfirst: "Nine years in the making.",
      byline: ["ana-ruiz"],
      published: "2014-06-13T12:30:00Z",
      topics: ["water", "dams"],
    });
  });

  it("leaves a figure where it stands when its picture is on the web, and says what to put there", async () => {
    const html = page(
      `${paragraphs(FILLER[0] ?? "")}<figure><img src="https://img.example/a/south-gate.png?w=300" alt="Two workers on a gate."><figcaption>The south gate. Photograph: Jane Doe</figcaption></figure>${paragraphs(...FILLER)}`,
    );
    const { body, result, comments } = await testPaper({ "a.html": html }).importOne("a.html");
    expect(body).toContain(
      '::figure{image="south-gate.png" alt="Two workers on a gate." caption="The south gate." credit="Photograph: Jane Doe"}',
    );
    expect(comments.join("\n")).toContain("https://img.example/a/south-gate.png?w=300");
    expect(result.problems.map(({ message }) => message)).toContain(
      "there is no picture “south-gate.png” beside the text",
    );
    expect(realProblems(result)).toEqual([]);
  });

  it("copies only pictures that came with the page", async () => {
    const html = page(
      `${paragraphs(...FILLER)}<img src="../../../../../../etc/hostname" alt="a"><img src="file:///etc/hostname" alt="b"><img src="note.txt" alt="c">`,
    );
    const { pictures } = await testPaper({ "in/a.html": html, "in/note.txt": "words" }).importOne(
      "in/a.html",
    );
    expect(pictures).toEqual([]);
  });

  it("copies a picture that the page holds in itself", async () => {
    const data = Buffer.from(await photo(600)).toString("base64");
    const html = page(
      `${paragraphs(...FILLER)}<img src="data:image/jpeg;base64,${data}" alt="A dam.">`,
    );
    const { pictures, body } = await testPaper({ "a.html": html }).importOne("a.html");
    expect(pictures).toEqual(["picture-1.jpg"]);
    expect(body).toContain('::figure{image="picture-1.jpg" alt="A dam."}');
  });

  it("sets a picture that is too narrow above the text into it", async () => {
    const html = page(`<figure><img src="s.jpg" alt="A dam."></figure>${paragraphs(...FILLER)}`);
    const paper = testPaper({ "a.html": html, "s.jpg": await photo(800) });
    const { fields, body, result } = await paper.importOne("a.html");
    expect(fields.hero).toBeUndefined();
    expect(body.startsWith('::figure{image="s.jpg" alt="A dam."}')).toBe(true);
    expect(result.remarks.join()).toContain("800 pixels wide");
  });

  it("turns footnotes into footnotes", async () => {
    const html = page(
      `${paragraphs(...FILLER)}<p>It holds two years of rain.<sup id="ref1"><a href="#fn1">1</a></sup></p>
       <section class="footnotes"><hr><ol><li id="fn1"><p>Measured at the north gauge. <a href="#ref1">↩</a></p></li></ol></section>`,
    );
    const { body, result } = await testPaper({ "a.html": html }).importOne("a.html");
    expect(body).toContain("It holds two years of rain.[^1]");
    expect(body).toContain("[^1]: Measured at the north gauge.");
    expect(realProblems(result)).toEqual([]);
  });

  it("lets nothing of a page run or load", async () => {
    const html = page(
      `<script>steal()</script><style>p{}</style><p onclick="steal()">${FILLER[0]} <img src=x onerror=steal()></p>
       <iframe src="https://video.example/1"></iframe><svg onload=steal()><text>no</text></svg>
       <form><input value="x"></form>${paragraphs(...FILLER)}<p>&lt;script&gt;steal()&lt;/script&gt;</p>`,
    );
    const { text, body, result, comments } = await testPaper({ "a.html": html }).importOne(
      "a.html",
    );
    expect(text.replace("\\<script>steal()\\</script>", "")).not.toContain("steal");
    expect(body).toContain("\\<script>");
    expect(comments.join("\n")).toContain("embedded: https://video.example/1");
    expect(realProblems(result)).toEqual([]);
  });

  it("refuses a page without an article", async () => {
    const paper = testPaper({ "a.html": "<!doctype html><html><body><nav></nav></body></html>" });
    expect(await paper.importAll(["a.html"])).toEqual([
      expect.objectContaining({
        result: "refused",
        reason: expect.stringContaining("there is no article in it"),
      }),
    ]);
  });
});
