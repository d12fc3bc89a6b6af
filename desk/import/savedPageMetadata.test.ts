import { describe, expect, it } from "vitest";
import { parsePage } from "./pageDocument.ts";
import { readPageMetadata } from "./savedPageMetadata.ts";

const read = (head: string, body = "", lang = "", dayFirst = false) =>
  readPageMetadata(
    parsePage(
      `<!doctype html><html${lang ? ` lang="${lang}"` : ""}><head>${head}</head><body>${body}</body></html>`,
    ),
    dayFirst,
  );
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const linked = (data: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const article = (data: object) => linked({ "@type": "NewsArticle", ...data });

describe("a page's meta tags", () => {
  it.each(
    "author parsely-author article:author article:author_name sailthru.author dc.creator DC.Creator dcterms.creator citation_author cxenseparse:author byl authors creator".split(
      " ",
    ),
  )("name its author under %s", (name) => {
    expect(read(meta(name, "By Ana Ruiz")).byline).toEqual({
      value: ["Ana Ruiz"],
      how: "recognised",
      why: "the page says so in its meta tags",
    });
  });

  it.each(
    "article:published_time og:published_time datepublished date pubdate publish-date publish_date publication_date parsely-pub-date sailthru.date dc.date dc.date.issued dc.date.created dcterms.date dcterms.issued dcterms.created citation_publication_date citation_date cxenseparse:recs:publishtime article:published article.published originalpublicationdate datecreated".split(
      " ",
    ),
  )("say when it was published under %s", (name) => {
    expect(read(meta(name, "2014-06-13T08:30:00Z")).published?.value).toMatchObject({
      day: "2014-06-13",
      time: "08:30:00",
    });
  });

  it.each(["article:modified_time", "og:updated_time", "datemodified"])(
    "say when it was changed under %s",
    (name) => {
      expect(read(meta(name, "2014-06-13")).updated?.value.day).toBe("2014-06-13");
    },
  );

  it.each([
    ["headline", "og:title"],
    ["headline", "twitter:title"],
    ["headline", "dc.title"],
    ["standfirst", "og:description"],
    ["standfirst", "description"],
    ["standfirst", "twitter:description"],
    ["section", "article:section"],
    ["section", "section"],
    ["section", "parsely-section"],
  ] as const)("say its %s under %s", (part, name) => {
    expect(read(meta(name, " Dam  opens "))[part]?.value).toBe("Dam opens");
    expect(read(`<meta property="${name}" content="Dam opens">`)[part]?.value).toBe("Dam opens");
    expect(read(`<meta itemprop="${name}" content="Dam opens">`)[part]?.value).toBe("Dam opens");
  });

  it.each([
    [meta("article:tag", "Water") + meta("article:tag", "Dams"), ["Water", "Dams"]],
    [meta("news_keywords", "Water, Dams"), ["Water", "Dams"]],
    [meta("parsely-tags", "Water,Dams,"), ["Water", "Dams"]],
    [meta("keywords", "Water"), ["Water"]],
    [meta("keywords", ""), undefined],
  ])("name its topics: %s", (tags, topics) => {
    expect(read(tags).topics?.value).toEqual(topics);
  });

  it.each([
    ["og:image:secure_url", true],
    ["og:image", true],
    ["twitter:image", true],
    ["og:video", false],
  ])("name its picture under %s", (name, isOne) => {
    const { hero } = read(meta(name, "https://a.example/dam.jpg") + meta("og:image:alt", "A dam"));
    expect(hero?.value).toEqual(
      isOne
        ? expect.objectContaining({ file: "https://a.example/dam.jpg", alt: "A dam" })
        : undefined,
    );
  });

  it.each([
    ["Written by", ["Ana Ruiz"]],
    ["Author", ["Ana Ruiz"]],
    ["Von", ["Ana Ruiz"]],
    ["Par", ["Ana Ruiz"]],
    ["Reading time", undefined],
  ])("name its author beside a label: %s", (label, names) => {
    for (const number of [1, 2]) {
      const tags =
        meta(`twitter:label${number}`, label) + meta(`twitter:data${number}`, "Ana Ruiz");
      expect(read(tags).byline?.value).toEqual(names);
    }
  });

  it("that name the site in the place of a writer count last", () => {
    const site = meta("og:site_name", "The Courier");
    expect(
      read(site + meta("author", "The Courier") + meta("byl", "By Ana Ruiz")).byline?.value,
    ).toEqual(["Ana Ruiz"]);
    expect(
      read(meta("author", "courier.example") + meta("byl", "By Ana Ruiz")).byline?.value,
    ).toEqual(["Ana Ruiz"]);
    expect(read(site + meta("author", "The Courier")).byline?.value).toEqual(["The Courier"]);
    expect(read(meta("author", "Ana Ruiz") + meta("byl", "John Roe")).byline?.value).toEqual([
      "Ana Ruiz",
    ]);
  });

  it("with an address in the place of a name are kept", () => {
    const { byline, kept } = read(meta("article:author", "https://a.example/ana"));
    expect(byline).toBeUndefined();
    expect(kept).toEqual([{ what: "author's page", text: "https://a.example/ana" }]);
  });
});

describe("a page's data in JSON-LD", () => {
  it("says everything before its tags do", () => {
    const data = {
      headline: "Dam  opens",
      description: "It opens.",
      articleSection: ["Local", "World"],
      keywords: "Water, Dams",
      author: { name: "By Ana Ruiz and John Roe" },
      dateline: "MARL",
      datePublished: "2014-06-13T08:30:00-04:00",
      dateModified: "2014-06-14",
      inLanguage: { alternateName: "es" },
      publisher: [{ name: "The Courier" }],
      url: "https://courier.example/dam",
      articleBody: "The dam opened.",
      wordCount: "312",
      image: [
        {
          contentUrl: "https://a.example/d.jpg",
          caption: "The dam.",
          creator: [{ name: "Jane Doe" }],
        },
      ],
    };
    const other = [
      "og:title",
      "og:description",
      "article:section",
      "keywords",
      "author",
      "og:site_name",
    ];
    const found = read(article(data) + other.map((name) => meta(name, "Other")).join(""));
    const values = Object.fromEntries(
      Object.entries(found).map(([part, one]) => [
        part,
        (one as { value?: unknown })?.value ?? one,
      ]),
    );
    expect(values).toMatchObject({
      headline: "Dam opens",
      standfirst: "It opens.",
      section: "Local",
      topics: ["Water", "Dams"],
      byline: ["Ana Ruiz", "John Roe"],
      dateline: "MARL",
      published: { day: "2014-06-13", zone: "-04:00" },
      updated: { day: "2014-06-14" },
      lang: "es",
      hero: { file: "https://a.example/d.jpg", caption: "The dam.", credit: "Jane Doe" },
      sources: [{ name: "The Courier", url: "https://courier.example/dam" }],
      address: "https://courier.example/dam",
      said: { text: "The dam opened.", words: 312, isFree: undefined },
    });
  });

  it.each([
    ["NewsArticle", true],
    ["https://schema.org/ReportageNewsArticle", true],
    ["BlogPosting", true],
    ["LiveBlogPosting", true],
    ["Report", true],
    ["Article", true],
    ["WebPage", false],
    ["ArticleList", false],
    ["SubReport", false],
  ])("is an article's where it says so: %s", (type, isOne) => {
    for (const types of [type, ["Thing", type]]) {
      const { headline } = read(linked({ "@type": types, headline: "Dam opens" }));
      expect(headline?.value).toBe(isOne ? "Dam opens" : undefined);
    }
  });

  it("has its article in a list, a graph, or as what the page is about", () => {
    const one = { "@type": "Article", name: "Dam opens" };
    for (const data of [
      [{ "@type": "WebSite" }, one],
      { "@graph": [{ "@type": "WebSite" }, one] },
      { "@type": "WebPage", mainEntity: one },
      { "@graph": [{ "@type": "WebPage", mainEntity: one }] },
    ]) {
      expect(read(linked(data)).headline?.value).toBe("Dam opens");
    }
    const deep = (depth: number): unknown => (depth === 0 ? one : [deep(depth - 1)]);
    expect(read(linked(deep(6))).headline?.value).toBe("Dam opens");
    expect(read(linked(deep(7))).headline).toBeUndefined();
  });

  it("names things by where else in the page they are", () => {
    const found = read(
      linked({
        "@graph": [
          {
            "@type": "Article",
            headline: "Dam",
            author: [{ "@id": "#ana" }],
            publisher: { "@id": "#c" },
            image: { "@id": "#i" },
          },
          { "@id": "#ana", name: "Ana Ruiz" },
          { "@id": "#ana", name: "Other Name" },
          { "@id": "#i", url: "https://a.example/d.jpg" },
        ],
      }) + linked({ "@id": "#c", name: "The Courier" }),
    );
    expect(found.byline?.value).toEqual(["Ana Ruiz"]);
    expect(found.hero?.value.file).toBe("https://a.example/d.jpg");
  });

  it("that is broken is passed over, also in an old wrapping", () => {
    const wrapped = `<script type="application/ld+json"> <![CDATA[${JSON.stringify({ "@type": "Article", headline: "Dam" })}]]> </script>`;
    expect(read(`<script type="application/ld+json">{</script>${wrapped}`).headline?.value).toBe(
      "Dam",
    );
  });

  it.each([
    [{ isAccessibleForFree: false }, false],
    [{ isAccessibleForFree: "False" }, false],
    [{ isAccessibleForFree: "http://schema.org/False" }, false],
    [{ hasPart: [{ isAccessibleForFree: true }, { isAccessibleForFree: false }] }, false],
    [{ hasPart: { isAccessibleForFree: "false" } }, false],
    [{ isAccessibleForFree: true }, undefined],
    [{ isAccessibleForFree: "falsely" }, undefined],
    [{}, undefined],
  ])("says whether it can be read free: %j", (data, isFree) => {
    expect(read(article(data)).said.isFree).toBe(isFree);
  });

  it.each([
    [312, 312],
    ["312 words", 312],
    [0, undefined],
    [-5, undefined],
    ["many", undefined],
  ])("says how many words there are: %j", (wordCount, words) => {
    expect(read(article({ wordCount })).said.words).toBe(words);
  });

  it("names whoever it credits, and no address as a person", () => {
    const image = { url: "d.jpg", creditText: "Valley Wire", creator: { name: "Jane Doe" } };
    expect(read(article({ image })).hero?.value.credit).toBe("Valley Wire");
    expect(read(article({ image: "d.jpg" })).hero?.value).toMatchObject({
      file: "d.jpg",
      credit: undefined,
    });
    const { byline, kept } = read(article({ author: ["https://a.example/ana", "the newsroom"] }));
    expect(byline?.value).toEqual(["the newsroom"]);
    expect(kept).toEqual([{ what: "author's page", text: "https://a.example/ana" }]);
    expect(read(article({ creator: "Ana Ruiz" })).byline?.value).toEqual(["Ana Ruiz"]);
  });
});

describe("a page's headline", () => {
  const title = (words: string, site = "") =>
    read(`<title>${words}</title>${site ? meta("og:site_name", site) : ""}`).headline?.value;

  it.each([
    ["Dam opens | The Courier", "The Courier", "Dam opens"],
    ["Dam opens – Courier", "The Courier", "Dam opens"],
    ["Dam opens | Courier.", "courier", "Dam opens"],
    ["Dam opens | Sport", "The Courier", "Dam opens | Sport"],
    ["The dam opens at last today | Courier", "", "The dam opens at last today"],
    ["Dam opens | Courier", "", "Dam opens | Courier"],
    [
      "The dam opens at last today - and nobody can quite believe it",
      "",
      "The dam opens at last today - and nobody can quite believe it",
    ],
    ["The dam opens at last, today-ish", "", "The dam opens at last, today-ish"],
  ])("is its title without the name of the site: %s (%s)", (words, site, headline) => {
    expect(title(words, site)).toBe(headline);
  });

  it("is its one heading, of two none", () => {
    expect(read("<title>Other</title>", "<h1> Dam  opens </h1>").headline).toMatchObject({
      value: "Dam opens",
      why: "it is the page's one heading of the first level",
    });
    expect(read("<title>Other</title>", "<h1>One</h1><h1>Two</h1>").headline?.value).toBe("Other");
    expect(read("<title>Other</title>", "<h1> </h1>").headline?.value).toBe("Other");
  });
});

describe("a page's address", () => {
  it.each([
    ['<link rel="canonical" href="https://a.example/b">', "https://a.example/b"],
    [meta("og:url", "http://a.example/b"), "http://a.example/b"],
    ['<link rel="canonical" href="/b">', undefined],
    [meta("og:url", "https://a.example/b c"), undefined],
  ])("is one on the web: %s", (head, address) => {
    expect(read(head).address).toBe(address);
    expect(read(head).sources).toBeUndefined();
  });

  it.each([
    ["https://a.example/2014/06/13/dam", "2014-06-13"],
    ["https://a.example/2014-06-13-dam", "2014-06-13"],
    ["https://a.example/19990613/dam", "1999-06-13"],
    ["https://a.example/2014/06/31/dam", undefined],
    ["https://a.example/2114/06/13/dam", undefined],
    ["https://a.example/2014/06/1399", undefined],
    ["https://a.example/x2014/06/13/dam", undefined],
  ])("has the day of most papers in it: %s", (address, day) => {
    const { published } = read(`<link rel="canonical" href="${address}">`);
    expect(published?.value.day).toBe(day);
    if (published) expect(published.how).toBe("guessed");
  });
});

describe("a page's language", () => {
  it.each([
    ["", "es", "es"],
    [meta("og:locale", "es_ES"), "", "es-ES"],
    [article({ inLanguage: "fr" }), "es", "fr"],
    ["", "", undefined],
  ])("is what it says first: %s %s", (head, lang, wanted) => {
    expect(read(head, "", lang).lang?.value).toBe(wanted);
  });

  it.each([
    ["en-US", "2014-06-07"],
    ["en-PH", "2014-06-07"],
    ["en-GB", "2014-07-06"],
    ["de", "2014-07-06"],
    ["en", "2014-06-07"],
  ])("decides how its bare numbers are read: %s", (lang, day) => {
    expect(read(meta("date", "6/7/2014"), "", lang).published?.value.day).toBe(day);
    expect(read(meta("date", "6/7/2014"), "", lang, true).published?.value.day).toBe(
      lang === "en" ? "2014-07-06" : day,
    );
  });
});
