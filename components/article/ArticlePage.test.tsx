// In a document.
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { ArticleView } from "@/newsroom/edition/views";
import { story } from "@/testkit/records";
import {
  paragraph,
  SAMPLE_ARTICLE,
  SAMPLE_DRAFT,
  SAMPLE_PAPER,
  teaser,
  words,
} from "../../testkit/sampleStories";
import { ArticlePage } from "./ArticlePage";

afterEach(cleanup);

const DAY_AFTER = new Date("2014-06-14T12:00:00Z");

function show(fields: Partial<ArticleView> = {}, now = DAY_AFTER, rest = {}) {
  return render(
    <ArticlePage
      article={{ ...SAMPLE_ARTICLE, ...fields }}
      paper={SAMPLE_PAPER}
      now={now}
      related={[]}
      neighbours={{}}
      {...rest}
    />,
  );
}

/** Whether what the first expression finds is read before what the second finds. */
function isBefore(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

const headline = () => screen.getByRole("heading", { level: 1 });
const text = () => screen.getByText("The first words of the text.");

describe("the head of an article", () => {
  it("names the section and leads to it, before the headline", () => {
    show();
    const kicker = screen.getByRole("link", { name: "World" });
    expect(kicker.getAttribute("href")).toBe("/world");
    expect(isBefore(kicker, headline())).toBe(true);
  });

  it.each([
    ["analysis", "Analysis"],
    ["opinion", "Opinion"],
    ["review", "Review"],
  ] as const)("says beside the section that a story is an %s", (kind, label) => {
    show({ kind });
    const kicker = screen.getByRole("link", { name: "World" }).closest("p");
    expect(kicker?.textContent).toBe(`World · ${label}`);
  });

  it("says nothing of the kind of news", () => {
    show({ kind: "news" });
    expect(screen.getByRole("link", { name: "World" }).closest("p")?.textContent).toBe("World");
  });

  it("leads to the story's translations, each in its own language and direction", () => {
    show({
      translations: [
        { lang: "es", address: "/2014/06/12/guerra" },
        { lang: "ar", address: "https://sister.example/war" },
      ],
    });
    const links = within(screen.getByRole("navigation", { name: "Translations" })).getAllByRole(
      "link",
    );
    expect(links.map((link) => [link.textContent, link.lang, link.dir])).toEqual([
      ["español", "es", "ltr"],
      ["العربية", "ar", "rtl"],
    ]);
    expect(links.map((link) => link.getAttribute("hreflang"))).toEqual(["es", "ar"]);
    expect(links[1]?.getAttribute("href")).toBe("https://sister.example/war");
  });

  it("has no list of translations when there are none", () => {
    show();
    expect(screen.queryByRole("navigation", { name: "Translations" })).toBeNull();
  });

  it("has one first-level heading, then the standfirst", () => {
    show();
    expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
    expect(headline().textContent).toBe("The road to Baghdad");
    const standfirst = screen.getByText("Three towns fell in three days.");
    expect(isBefore(headline(), standfirst)).toBe(true);
    expect(isBefore(standfirst, text())).toBe(true);
  });

  it("names everybody who wrote it, each leading to a page of their own", () => {
    show();
    const names = ["Jane Roe", "The Desk"].map((name) => screen.getByRole("link", { name }));
    expect(names.map((link) => link.getAttribute("href"))).toEqual([
      "/authors/jane",
      "/authors/desk",
    ]);
    expect(names.every((link) => link.getAttribute("rel") === "author")).toBe(true);
    expect(names[0]?.closest("p")?.textContent).toBe("By Jane Roe and The Desk");
  });

  it("puts commas between three authors and “and” before the last", () => {
    const third = { slug: "john", name: "John Doe", kind: "person" as const, story: story() };
    show({ authors: [...SAMPLE_ARTICLE.authors, third] });
    expect(screen.getByText(/^By/).textContent).toBe("By Jane Roe, The Desk and John Doe");
  });

  it("says when it was published and updated, in the paper's zone with the offset", () => {
    show();
    const moment = (label: string) => {
      const line = screen.getByText((_, element) => {
        const own = element?.firstChild?.textContent?.trim();
        return element?.tagName === "SPAN" && own === label;
      });
      const time = within(line).getByRole("time");
      return [time.getAttribute("datetime"), time.textContent?.replace(/\s/g, " ")];
    };
    expect(moment("Published")).toEqual([
      "2014-06-12T18:05:00-04:00",
      "June 12, 2014, 6:05 PM EDT",
    ]);
    expect(moment("Updated")).toEqual(["2014-06-12T21:30:00-04:00", "June 12, 2014, 9:30 PM EDT"]);
  });

  it("speaks of no update where there was none", () => {
    show({ updated: undefined });
    expect(screen.queryByText(/Updated/)).toBeNull();
    cleanup();
    show({ updated: SAMPLE_ARTICLE.published });
    expect(screen.queryByText(/Updated/)).toBeNull();
  });

  it("tells the reading time, and none of an article without text", () => {
    show();
    screen.getByText("4 min read");
    cleanup();
    show({ story: story() });
    expect(screen.queryByText(/min read/)).toBeNull();
  });

  it("has the place it was written from before the text", () => {
    show();
    expect(isBefore(screen.getByText("BAGHDAD"), text())).toBe(true);
  });
});

describe("the list of a story's subheads", () => {
  const withSubheads = (count: number) =>
    show({
      story: story(
        Array.from({ length: count }, (_, index) => ({
          type: "subhead" as const,
          level: 2 as const,
          id: `part-${index}`,
          children: words(`Part ${index}`),
        })),
      ),
    });

  it.each([4, 20])("stands open above the text with %i lines", (count) => {
    withSubheads(count);
    const list = screen.getByRole("navigation", { name: "In this story" });
    expect(within(list).getAllByRole("link")).toHaveLength(count);
    expect(list.querySelector("details")).toBeNull();
  });

  it("is opened on request where it would push the story off the first screens", () => {
    withSubheads(21);
    const list = screen.getByRole("navigation", { name: "In this story" });
    const folded = list.querySelector("details");
    expect(folded?.open).toBe(false);
    expect(folded?.querySelector("summary")?.textContent).toBe("In this story");
    expect(folded?.querySelectorAll("a")).toHaveLength(21);
  });
});

describe("the hero picture", () => {
  it("is described, comes first, and never moves what is below it", () => {
    show();
    const hero = screen.getByRole("img", { name: "A map of northern Iraq" });
    expect(hero.getAttribute("fetchpriority")).toBe("high");
    const [width, height] = [hero.getAttribute("width"), hero.getAttribute("height")].map(Number);
    expect((width ?? 0) / (height ?? 1)).toBeCloseTo(1.5, 2);
    expect(hero.getAttribute("srcset")).toContain(" 2240w");
    expect(hero.getAttribute("sizes")).toBeTruthy();
    expect(hero.getAttribute("style")).toBeNull();
    expect(hero.getAttribute("src")).toMatch(/^\/_next\/image\?url=\/media\/2014/);
  });

  it("has its caption and its credit in the figure", () => {
    show();
    const figure = screen.getByRole("figure");
    within(figure).getByRole("img");
    const caption = figure.querySelector("figcaption");
    expect(caption?.textContent).toBe("The towns that fell in three days. The Desk Enlarge");
  });

  it("has a control with a short name that says which picture it enlarges, and is no link itself", () => {
    show();
    const control = screen.getByRole("link", { name: "Enlarge picture 1" });
    expect(control.textContent).toBe("Enlarge");
    expect(control.getAttribute("href")).toMatch(/w=2240/);
    expect(screen.getByRole("img", { name: "A map of northern Iraq" }).closest("a")).toBeNull();
  });

  it("may have neither, or be absent", () => {
    const hero = { ...SAMPLE_ARTICLE.hero, caption: undefined, credit: undefined };
    show({ hero: hero as ArticleView["hero"] });
    expect(screen.getByRole("figure").querySelector("figcaption")).toBeNull();
    cleanup();
    show({ hero: undefined });
    expect(screen.queryByRole("img")).toBeNull();
  });
});

describe("the notice of an article's age", () => {
  const notices = () => screen.queryAllByText(/more than .* old/);

  it("is not there within the first year", () => {
    show({}, new Date("2015-06-12T22:04:59Z"));
    expect(notices()).toHaveLength(0);
  });

  it.each([
    ["2015-06-12T22:05:00Z", "This article is more than a year old"],
    ["2016-06-13T00:00:00Z", "This article is more than 2 years old"],
    ["2026-01-01T00:00:00Z", "This article is more than 11 years old"],
  ])("stands once, after the headline and before the standfirst, at %s", (now, notice) => {
    show({}, new Date(now));
    expect(notices().map((element) => element.textContent)).toEqual([notice]);
    const [element] = notices();
    expect(isBefore(headline(), element as Element)).toBe(true);
    expect(isBefore(element as Element, screen.getByText("Three towns fell in three days."))).toBe(
      true,
    );
    expect(headline().textContent).toBe("The road to Baghdad");
  });
});

describe("corrections", () => {
  it("stand before the text while they are less than a week old, and always at the end", () => {
    show();
    const fresh = screen.getByRole("complementary", { name: "Corrected" });
    expect(within(fresh).getAllByRole("listitem")).toHaveLength(1);
    expect(fresh.textContent).toContain("The town is Tikrit.");
    expect(isBefore(fresh, text())).toBe(true);

    const all = screen.getByRole("region", { name: "Corrections" });
    expect(within(all).getAllByRole("listitem")).toHaveLength(2);
    expect(isBefore(text(), all)).toBe(true);
    expect(within(all).getByRole("link", { name: "All corrections" }).getAttribute("href")).toBe(
      "/corrections",
    );
  });

  it("are dated, with the offset", () => {
    show();
    const all = screen.getByRole("region", { name: "Corrections" });
    expect(
      within(all)
        .getAllByRole("time")
        .map((time) => time.getAttribute("datetime")),
    ).toEqual(["2014-06-13T12:00:00-04:00", "2014-06-01T12:00:00-04:00"]);
  });

  it.each([
    ["2014-06-20T15:59:59Z", 1],
    ["2014-06-20T16:00:00Z", 0],
  ])("leave the top a week after: at %s there are %i", (now, count) => {
    show({}, new Date(now));
    expect(screen.queryAllByRole("complementary", { name: "Corrected" })).toHaveLength(count);
    screen.getByRole("region", { name: "Corrections" });
  });

  it("are not spoken of where there are none", () => {
    show({ corrections: [] });
    expect(screen.queryByText(/Correct/)).toBeNull();
  });
});

describe("paid links", () => {
  const paid = story(
    [
      {
        type: "paragraph",
        children: [
          ...words("Read "),
          {
            type: "link",
            kind: "affiliate",
            href: "https://books.example/a",
            children: words("the book"),
          },
        ],
      },
    ],
    { hasPaidLinks: true },
  );

  it("are announced before the first paragraph with the way to how they work", () => {
    show({ story: paid });
    const notice = screen.getByRole("note");
    expect(notice.textContent).toContain("Some links in this article are paid links.");
    expect(within(notice).getByRole("link").getAttribute("href")).toBe("/affiliate-disclosure");
    expect(isBefore(notice, screen.getByRole("link", { name: "the book" }))).toBe(true);
    expect(isBefore(notice, screen.getByText("BAGHDAD"))).toBe(true);
  });

  const WITHOUT_WORDS = {
    ...SAMPLE_PAPER,
    policies: {},
    affiliate: { hosts: [], parameters: [], notice: "", standing: "" },
  };

  it.each([
    ["en-GB", null, "we earn a commission"],
    ["de", null, "erhalten wir eine Provision"],
    ["ar", null, "عمولة"],
    ["zh-TW", null, "佣金"],
    // In a language that the product has no words in, it says it in the paper's.
    ["sw", SAMPLE_PAPER.language, "we earn a commission"],
  ])(
    "of a paper without words about them are announced in the product's: %s",
    (lang, own, said) => {
      show({ story: paid, lang }, DAY_AFTER, { paper: WITHOUT_WORDS });
      const notice = screen.getByRole("note");
      expect(notice.textContent).toContain(said);
      expect(notice.getAttribute("lang")).toBe(own);
      expect(screen.getAllByText(/commission|Provision|عمولة|佣金/)).toHaveLength(2);
    },
  );

  it("of a text in another language carry the paper's own words as what they are", () => {
    show({ story: paid, lang: "ar" });
    const notice = screen.getByRole("note");
    expect([notice.getAttribute("lang"), notice.getAttribute("dir")]).toEqual([
      SAMPLE_PAPER.language,
      "ltr",
    ]);
  });

  it("leave no empty box where there are none and the paper has no words", () => {
    const { container } = show({}, DAY_AFTER, { paper: WITHOUT_WORDS });
    expect(screen.queryByRole("note")).toBeNull();
    for (const each of container.querySelectorAll("p, footer, aside")) {
      expect(each.textContent?.trim(), each.outerHTML).not.toBe("");
    }
  });

  it("are not announced where there are none, but the standing notice is at the end", () => {
    show();
    expect(screen.queryByRole("note")).toBeNull();
    expect(isBefore(text(), screen.getByText(/The paper may earn a commission\./))).toBe(true);
  });
});

describe("the end of an article", () => {
  it("names what it rests on, with links where there are any", () => {
    show();
    const sources = within(screen.getByRole("region", { name: "Sources" }));
    expect(sources.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "The White House",
      "Interviews",
    ]);
    const link = sources.getByRole("link");
    expect(link.getAttribute("href")).toBe("https://house.example/a");
    expect(link.getAttribute("rel")).toBe("noopener");
  });

  it("leads to its topics", () => {
    show();
    const topics = within(screen.getByRole("navigation", { name: "Topics" }));
    expect(topics.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
      "/topics/iraq",
      "/topics/united-states",
    ]);
  });

  it("leads to the stories before and after it in its section", () => {
    show({}, DAY_AFTER, { neighbours: { previous: teaser("before"), next: teaser("after") } });
    const more = within(screen.getByRole("navigation", { name: "More in World" }));
    const links = more.getAllByRole("link");
    expect(links.map((link) => [link.getAttribute("rel"), link.getAttribute("href")])).toEqual([
      ["prev", "/2014/06/12/before"],
      ["next", "/2014/06/12/after"],
    ]);
    expect(links[0]?.textContent).toContain("Earlier in World");
    expect(links[1]?.textContent).toContain("Later in World");
  });

  it("leads to related stories below a heading of their own", () => {
    show({}, DAY_AFTER, { related: [teaser("one"), teaser("two")] });
    const related = within(screen.getByRole("complementary", { name: "Related stories" }));
    expect(related.getAllByRole("heading", { level: 3 }).map((h) => h.textContent)).toEqual([
      "Headline of one",
      "Headline of two",
    ]);
  });

  it("has no empty list of anything", () => {
    show({ sources: [], topics: [], corrections: [] });
    for (const name of ["Sources", "Corrections", "Related stories"]) {
      expect(screen.queryByRole("region", { name })).toBeNull();
    }
    expect(screen.queryByRole("navigation")).toBeNull();
    expect(screen.queryByRole("list")).toBeNull();
  });
});

describe("the language of an article", () => {
  it.each([
    ["en-US", "ltr"],
    ["ar", "rtl"],
    ["fa-IR", "rtl"],
  ])("%s is written %s", (lang, dir) => {
    show({ lang });
    const article = screen.getByRole("article");
    expect(article.getAttribute("lang")).toBe(lang);
    expect(article.getAttribute("dir")).toBe(dir);
  });
});

describe("a draft", () => {
  it("is shown like an article, as not yet published", () => {
    render(
      <ArticlePage
        article={SAMPLE_DRAFT}
        paper={SAMPLE_PAPER}
        now={DAY_AFTER}
        related={[]}
        neighbours={{}}
      />,
    );
    expect(headline().textContent).toBe("Oil rises");
    screen.getByText("Not published");
    text();
  });

  it("is shown with nothing but a headline", () => {
    render(
      <ArticlePage
        article={{
          ...SAMPLE_DRAFT,
          section: undefined,
          standfirst: undefined,
          dateline: undefined,
          hero: undefined,
          authors: [],
          topics: [],
          sources: [],
          story: story(),
        }}
        paper={SAMPLE_PAPER}
        now={DAY_AFTER}
        related={[]}
        neighbours={{}}
      />,
    );
    expect(headline().textContent).toBe("Oil rises");
    expect(screen.queryByText(/^By/)).toBeNull();
  });

  it("is shown in spite of a language that is none", () => {
    render(
      <ArticlePage
        article={{ ...SAMPLE_DRAFT, lang: "English, of course" }}
        paper={SAMPLE_PAPER}
        now={DAY_AFTER}
        related={[]}
        neighbours={{}}
      />,
    );
    expect(headline().textContent).toBe("Oil rises");
  });
});

it("an article whose text has several paragraphs shows them in their order", () => {
  show({ story: story([paragraph("One."), paragraph("Two."), paragraph("Three.")]) });
  const found = ["One.", "Two.", "Three."].map((line) => screen.getByText(line));
  expect(isBefore(found[0] as Element, found[1] as Element)).toBe(true);
  expect(isBefore(found[1] as Element, found[2] as Element)).toBe(true);
});
