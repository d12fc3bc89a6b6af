// In a document.
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { FrontView } from "@/newsroom/edition/views";
import { readLogo } from "@/newsroom/paper/logo";
import type { Paper } from "@/newsroom/paper/paper";
import { section, story } from "@/testkit/records";
import { paragraph, SAMPLE_HERO, SAMPLE_PAPER, teaser, WORLD } from "../../testkit/sampleStories";
import { FrontPage } from "../lists/FrontPage";
import { PageLayout } from "./PageLayout";
import { StandingPage } from "./StandingPage";

afterEach(cleanup);

const page = (slug: string, headline: string) => ({ slug, headline, order: 1, story: story() });

const CHROME = {
  paper: SAMPLE_PAPER,
  // 11 in the evening of June 12 in New York.
  date: "2014-06-13T03:00:00.000Z",
  sections: [WORLD, section("sport")],
  pages: [page("about", "About the paper")],
  years: Array.from({ length: 12 }, (_, index) => String(2014 - index)),
};

function show(props: Partial<Parameters<typeof PageLayout>[0]> = {}) {
  return render(
    <PageLayout chrome={CHROME} {...props}>
      <p>The page itself</p>
    </PageLayout>,
  ).container;
}

const hrefs = (links: HTMLElement[]) => links.map((link) => link.getAttribute("href"));

describe("the masthead of a paper with a theme", () => {
  const logo = (width: number) =>
    readLogo(`<svg viewBox="0 0 ${width} 10"><path d="M0 0h${width}v10z"/></svg>`).logo;
  const themed = (fields: Partial<Paper>, front: boolean) =>
    show({ chrome: { ...CHROME, paper: { ...SAMPLE_PAPER, ...fields } }, front });

  it("has the wide logo on the front and the small one elsewhere, each named by the paper", () => {
    const logos = { wide: logo(80), small: logo(10) };
    for (const [front, viewBox] of [
      [true, "0 0 80 10"],
      [false, "0 0 10 10"],
    ] as const) {
      const container = themed({ logos }, front);
      const link = within(screen.getByRole("banner")).getByRole("link", {
        name: SAMPLE_PAPER.name,
      });
      expect(link.getAttribute("href")).toBe("/");
      const [drawing, ...others] = container.querySelectorAll("header svg");
      expect(drawing?.getAttribute("viewBox")).toBe(viewBox);
      expect(drawing?.getAttribute("fill")).toBe("currentColor");
      expect(drawing?.getAttribute("aria-hidden")).toBe(front ? "true" : null);
      expect(drawing?.getAttribute("aria-label")).toBe(front ? null : SAMPLE_PAPER.name);
      expect(others).toEqual([]);
      cleanup();
    }
  });

  it("has its name in letters where it has no logo for the place", () => {
    for (const [logos, front] of [
      [{ small: logo(10) }, true],
      [{ wide: logo(80) }, false],
    ] as const) {
      const container = themed({ logos }, front);
      expect(container.querySelector("header svg")).toBeNull();
      expect(container.querySelector("header a[href='/']")?.textContent).toBe(SAMPLE_PAPER.name);
      cleanup();
    }
  });

  it("stands in the middle of the front, or on the left", () => {
    const centred = () =>
      screen.getByRole("heading", { level: 1 }).classList.contains("text-center");
    show({ front: true });
    expect(centred()).toBe(true);
    cleanup();
    themed({ theme: { masthead: { align: "left" } } }, true);
    expect(centred()).toBe(false);
  });

  it("has the date, or not", () => {
    for (const front of [true, false]) {
      themed({ theme: { masthead: { date: "off" } } }, front);
      expect(within(screen.getByRole("banner")).queryByRole("time")).toBeNull();
      cleanup();
      themed({ theme: { masthead: { date: "on" } } }, front);
      within(screen.getByRole("banner")).getByRole("time");
      cleanup();
    }
  });
});

describe("every page", () => {
  it("starts with the way past the masthead, to a main part that can be focused", () => {
    const container = show();
    const [first] = screen.getAllByRole("link");
    expect(first?.textContent).toBe("Skip to content");
    const main = screen.getByRole("main");
    expect(container.querySelector(first?.getAttribute("href") ?? "none")).toBe(main);
    expect(main.getAttribute("tabindex")).toBe("-1");
    within(main).getByText("The page itself");
  });

  it("has masthead, main part and footer in this order, with a banner before them", () => {
    const container = show({ banner: <aside>Draft</aside> });
    const order = [...container.querySelectorAll("aside, header, main, footer")];
    expect(order.map((element) => element.tagName)).toEqual(["ASIDE", "HEADER", "MAIN", "FOOTER"]);
  });

  it("says at its foot who is responsible, and has links of the paper's own, if there are any", () => {
    const foot = () => within(screen.getByRole("contentinfo"));
    const before = show().querySelector("footer")?.innerHTML;
    expect(before).not.toContain("©");
    expect(foot().queryByText("Imprint")).toBeNull();
    cleanup();
    const paper = {
      ...SAMPLE_PAPER,
      publisher: {
        ...SAMPLE_PAPER.publisher,
        imprint: "/about",
        contact: "https://desk.example/",
        copyright: "© Valley Courier Ltd",
      },
      footer: { links: [{ name: "Shop", address: "https://shop.example/" }] },
    };
    show({ chrome: { ...CHROME, paper } });
    foot().getByText("© Valley Courier Ltd");
    const links = ["Imprint", "Contact", "Shop"].map((name) => foot().getByRole("link", { name }));
    expect(hrefs(links)).toEqual(["/about", "https://desk.example/", "https://shop.example/"]);
    // Once, under the name that readers look for.
    expect(foot().queryByText("About the paper")).toBeNull();
  });

  it("has landmarks that can be told from each other", () => {
    show();
    const names = screen
      .getAllByRole("navigation")
      .map((landmark) => landmark.getAttribute("aria-label"));
    expect(names.length).toBeGreaterThan(2);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("the masthead", () => {
  it("is the front's first-level heading and no other page's", () => {
    show({ front: true });
    screen.getByRole("heading", { level: 1, name: "The Paper" });
    cleanup();
    show();
    expect(screen.queryByRole("heading")).toBeNull();
    const masthead = within(screen.getByRole("banner"));
    expect(masthead.getByRole("link", { name: "The Paper" }).getAttribute("href")).toBe("/");
  });

  it("dates the edition by its newest story, in the paper's zone", () => {
    show();
    const date = within(screen.getByRole("banner")).getByRole("time");
    expect(date.textContent).toBe("Thursday, June\u00a012, 2014");
    expect(date.getAttribute("datetime")).toBe("2014-06-12");
  });

  it("has no date before there is any story", () => {
    show({ chrome: { ...CHROME, date: undefined } });
    expect(screen.queryByRole("time")).toBeNull();
  });
});

describe("the section bar", () => {
  const bar = () => within(screen.getByRole("navigation", { name: "Sections" }));

  it("lists the sections in their order, and no search among them", () => {
    show();
    expect(hrefs(bar().getAllByRole("link"))).toEqual(["/world", "/sport"]);
    expect(screen.getByRole("link", { name: "Search" }).getAttribute("href")).toBe("/search");
  });

  it("marks the section that one is in, and none elsewhere", () => {
    show({ section: "sport" });
    const current = () =>
      bar()
        .getAllByRole("link")
        .filter((link) => link.getAttribute("aria-current") === "page");
    expect(current().map((link) => link.textContent)).toEqual(["Sport"]);
    cleanup();
    show();
    expect(current()).toEqual([]);
  });
});

describe("the footer", () => {
  it("leads to the sections, the standing pages and the newest years", () => {
    show();
    const footer = within(screen.getByRole("contentinfo"));
    const addresses = hrefs(footer.getAllByRole("link"));
    for (const address of ["/world", "/sport", "/about", "/2014"]) {
      expect(addresses).toContain(address);
    }
    expect(addresses.filter((address) => /^\/\d{4}$/.test(address ?? ""))).toHaveLength(8);
    footer.getByText("About the paper");
  });

  it("has no empty column", () => {
    show({ chrome: { ...CHROME, pages: [], years: [] } });
    const footer = within(screen.getByRole("contentinfo"));
    expect(footer.queryByRole("navigation", { name: "Archive" })).toBeNull();
    for (const column of footer.getAllByRole("navigation")) {
      expect(within(column).getAllByRole("link").length).toBeGreaterThan(0);
    }
  });
});

describe("a standing page", () => {
  it("has its headline, standfirst, day of change and text", () => {
    render(
      <StandingPage
        paper={SAMPLE_PAPER}
        page={{
          ...page("about", "About the paper"),
          standfirst: "Who we are",
          updated: "2014-06-12T22:05:00.000Z",
          story: story([paragraph("We print news.")]),
        }}
      >
        <p>And a list</p>
      </StandingPage>,
    );
    screen.getByRole("heading", { level: 1, name: "About the paper" });
    screen.getByText("Who we are");
    expect(screen.getByRole("time").textContent).toBe("June\u00a012, 2014");
    const text = screen.getByText("We print news.");
    const after = screen.getByText("And a list");
    expect(text.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });
});

describe("the front", () => {
  const FRONT: FrontView = {
    lead: teaser("lead", { hero: SAMPLE_HERO }),
    leadQuote: { text: "We came at dawn", by: "A soldier" },
    related: [],
    secondary: [teaser("second")],
    latest: [teaser("second"), teaser("third")],
    strips: [
      { section: WORLD, teasers: [teaser("fourth")] },
      { section: section("sport"), teasers: [teaser("a"), teaser("b"), teaser("c")] },
    ],
  };
  const showFront = (fields: Partial<FrontView> = {}) =>
    render(<FrontPage front={{ ...FRONT, ...fields }} locale={SAMPLE_PAPER} />).container;

  it("has its lead first, then top stories, then the latest, then the sections", () => {
    showFront();
    expect(screen.getAllByRole("heading").map((h) => [h.tagName, h.textContent])).toEqual([
      ["H2", "Headline of lead"],
      ["H2", "Headline of second"],
      ["H2", "Latest"],
      ["H2", "World"],
      ["H3", "Headline of fourth"],
      ["H2", "Sport"],
      ["H3", "Headline of a"],
      ["H3", "Headline of b"],
      ["H3", "Headline of c"],
    ]);
  });

  it("shows the lead's picture first and whoever is quoted", () => {
    const container = showFront();
    const [first] = container.querySelectorAll("img");
    expect(first?.getAttribute("fetchpriority")).toBe("high");
    expect(screen.getByRole("blockquote").textContent).toBe("“We came at dawn”A soldier");
    screen.getByText("Standfirst of lead");
  });

  it("leads from each strip to its section", () => {
    showFront();
    const strip = within(screen.getByRole("region", { name: "Sport" }));
    expect(strip.getByRole("link", { name: "Sport" }).getAttribute("href")).toBe("/sport");
    expect(strip.getAllByRole("article")).toHaveLength(3);
  });

  it("gives the latest their times", () => {
    showFront();
    const latest = within(screen.getByRole("region", { name: "Latest" }));
    expect(latest.getAllByRole("time")).toHaveLength(2);
    expect(hrefs(latest.getAllByRole("link"))).toEqual(["/2014/06/12/second", "/2014/06/12/third"]);
  });

  it("does without a quote, top stories and anything else but a lead", () => {
    showFront({ leadQuote: undefined, secondary: [], latest: [], strips: [] });
    expect(screen.getAllByRole("heading")).toHaveLength(1);
    expect(screen.queryByRole("blockquote")).toBeNull();
    expect(screen.queryByRole("region")).toBeNull();
  });

  it("says so when nothing has been published", () => {
    showFront({ lead: undefined });
    screen.getByText("No stories have been published yet.");
  });
});

describe("a section or standing page in another language", () => {
  const chrome = {
    ...CHROME,
    sections: [WORLD, section("politik", { name: "Politik", lang: "de" })],
    pages: [{ ...page("an", "من نحن"), lang: "ar" }],
  };

  it("is named in it by the bar and the footer, whose links say the language of its page", () => {
    show({ chrome });
    for (const [navigation, name, lang, dir] of [
      ["Sections", "Politik", "de", "ltr"],
      ["Sections, at the end of the page", "Politik", "de", "ltr"],
      ["The paper", "من نحن", "ar", "rtl"],
    ] as const) {
      const link = within(screen.getByRole("navigation", { name: navigation })).getByRole("link", {
        name,
      });
      expect(link.lang).toBe(lang);
      expect(link.dir).toBe(dir);
      expect(link.getAttribute("hreflang")).toBe(lang);
    }
    const own = within(screen.getByRole("navigation", { name: "Sections" })).getByRole("link", {
      name: WORLD.name,
    });
    expect(own.hasAttribute("lang")).toBe(false);
    expect(own.hasAttribute("hreflang")).toBe(false);
  });

  it("has its language on the main part, where that is not the paper's", () => {
    expect(show({ lang: "ar" }).querySelector("main")?.getAttribute("dir")).toBe("rtl");
    cleanup();
    const same = show({ lang: SAMPLE_PAPER.language }).querySelector("main");
    expect(same?.hasAttribute("lang")).toBe(false);
  });

  it("shows its versions below the title, and marks its text where the words around are the paper's", () => {
    render(
      <StandingPage
        page={{ ...page("yhteys", "Yhteystiedot"), lang: "fi" }}
        paper={SAMPLE_PAPER}
        translations={[{ lang: "de", address: "/kontakt" }]}
      />,
    );
    const link = within(screen.getByRole("navigation", { name: "Translations" })).getByRole("link");
    expect(link.textContent).toBe("Deutsch");
    expect(screen.getByRole("heading").lang).toBe("fi");
  });
});
