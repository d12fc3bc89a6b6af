// In a document.
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { searchAddress, sectionAddress } from "@/newsroom/addresses/addresses";
import type { SearchView } from "@/newsroom/edition/views";
import { section } from "@/testkit/records";
import { listOf, SAMPLE_HERO, SAMPLE_PAPER, teaser } from "../../testkit/sampleStories";
import { SourceList } from "../article/SourceList";
import { MissingPage } from "../layout/MissingPage";
import { SearchForm } from "../search/SearchForm";
import { SearchResults } from "../search/SearchResults";
import { ArchiveList } from "./ArchiveList";
import { CorrectionsPageList } from "./CorrectionsPageList";
import { DayStories } from "./DayStories";
import { Pager } from "./Pager";
import { StoryList } from "./StoryList";
import { TeaserStory } from "./TeaserStory";

afterEach(cleanup);

const hrefs = (links: HTMLElement[]) => links.map((link) => link.getAttribute("href"));

describe("a teaser", () => {
  const show = (props: Partial<Parameters<typeof TeaserStory>[0]> = {}) =>
    render(
      <TeaserStory
        teaser={teaser("war", { hero: SAMPLE_HERO, lang: "fr" })}
        locale={SAMPLE_PAPER}
        level={2}
        shape="half"
        {...props}
      />,
    ).container;

  it.each(["half", "stacked"] as const)(
    "of the shape %s has one link, its headline, and a picture that is not described twice",
    (shape) => {
      const container = show({ shape });
      const link = within(screen.getByRole("heading", { level: 2 })).getByRole("link");
      expect(link.textContent).toBe("Headline of war");
      expect(screen.getAllByRole("link")).toEqual([link]);
      expect(link.getAttribute("href")).toBe("/2014/06/12/war");
      const picture = container.querySelector("img");
      expect(picture?.getAttribute("alt")).toBe("");
      expect(picture?.getAttribute("loading")).toBe("lazy");
    },
  );

  it("in a row has its standfirst and its time", () => {
    show();
    screen.getByText("Standfirst of war");
    expect(screen.getByRole("time").getAttribute("datetime")).toBe("2014-06-12T18:05:00-04:00");
  });

  it("stacked and small has its headline alone, large its standfirst too", () => {
    show({ shape: "stacked" });
    expect(screen.queryByText("Standfirst of war")).toBeNull();
    cleanup();
    show({ shape: "stacked", size: "large" });
    screen.getByText("Standfirst of war");
  });

  it("names its section unless the page is the section's own", () => {
    show();
    screen.getByText("World");
    cleanup();
    show({ kicker: false });
    expect(screen.queryByText("World")).toBeNull();
  });

  it("says that it is no news, on the section's own page too", () => {
    show({ teaser: teaser("war", { kind: "opinion" }), kicker: false });
    expect(screen.getByText("Opinion")).toBeTruthy();
  });

  it("takes the heading level and the language it is given", () => {
    show({ level: 3 });
    screen.getByRole("heading", { level: 3 });
    expect(screen.getByRole("article").getAttribute("lang")).toBe("fr");
  });

  it("does without a picture", () => {
    const container = show({ teaser: teaser("war") });
    expect(container.querySelector("img")).toBeNull();
  });
});

describe("a list of stories", () => {
  const show = (lead = false) =>
    render(
      <StoryList
        list={listOf([teaser("one"), teaser("two")], { page: 2, pages: 3, total: 42 })}
        locale={SAMPLE_PAPER}
        addressOf={(page) => sectionAddress("world", page)}
        lead={lead}
      />,
    );

  it.each([false, true])(
    "shows each story once, in the list's order, with its first one large or not: %s",
    (lead) => {
      show(lead);
      expect(screen.getAllByRole("heading", { level: 2 }).map((h) => h.textContent)).toEqual([
        "Headline of one",
        "Headline of two",
      ]);
    },
  );

  it("leads to the pages before and after", () => {
    show();
    screen.getByText("Page 2 of 3");
    expect(screen.getByRole("link", { name: "Newer stories" }).getAttribute("href")).toBe("/world");
    expect(screen.getByRole("link", { name: "Older stories" }).getAttribute("href")).toBe(
      "/world/page/3",
    );
  });

  it("says so when it is empty", () => {
    render(<StoryList list={listOf([])} locale={SAMPLE_PAPER} addressOf={String} />);
    screen.getByText("There are no stories here yet.");
  });
});

describe("the pager", () => {
  const show = (page: number, pages: number) =>
    render(
      <Pager
        wording={{ language: "en" }}
        page={page}
        pages={pages}
        addressOf={(to) => `/page/${to}`}
      />,
    );

  it("is absent where there is one page", () => {
    expect(show(1, 1).container.innerHTML).toBe("");
  });

  it.each([
    [1, ["/page/2"], ["next"]],
    [2, ["/page/1", "/page/3"], ["prev", "next"]],
    [3, ["/page/2"], ["prev"]],
  ])("on page %i of three leads only where there is something", (page, addresses, rels) => {
    show(page, 3);
    const links = within(screen.getByRole("navigation", { name: "Pages" })).getAllByRole("link");
    expect(hrefs(links)).toEqual(addresses);
    expect(links.map((link) => link.getAttribute("rel"))).toEqual(rels);
  });
});

describe("the archive", () => {
  it("lists months newest first and their days in the order of the calendar", () => {
    render(
      <ArchiveList
        paper={{ language: "en-US" }}
        days={[
          { day: "2014-07-01", stories: 1 },
          { day: "2014-06-13", stories: 1 },
          { day: "2014-06-02", stories: 3 },
        ]}
      />,
    );
    expect(screen.getAllByRole("heading", { level: 2 }).map((h) => h.textContent)).toEqual([
      "July 2014",
      "June 2014",
    ]);
    const june = within(screen.getByRole("region", { name: "June 2014" }));
    expect(hrefs(june.getAllByRole("link"))).toEqual(["/2014/06", "/2014/06/02", "/2014/06/13"]);
    expect(june.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "2 3 stories",
      "13 1 story",
    ]);
  });

  it("shows the stories of days under their dates, whatever the time zone", () => {
    render(
      <DayStories
        linked
        locale={{ language: "en-US", timeZone: "Pacific/Kiritimati" }}
        days={[
          { day: "2014-06-13", teasers: [teaser("late")] },
          { day: "2014-06-12", teasers: [teaser("one"), teaser("two")] },
        ]}
      />,
    );
    const day = within(screen.getByRole("region", { name: "June 12, 2014" }));
    expect(day.getByRole("link", { name: "June\u00a012, 2014" }).getAttribute("href")).toBe(
      "/2014/06/12",
    );
    expect(day.getAllByRole("heading", { level: 3 })).toHaveLength(2);
  });

  it("of one day names no date again, and heads its stories one level higher", () => {
    render(
      <DayStories
        linked={false}
        locale={SAMPLE_PAPER}
        days={[{ day: "2014-06-12", teasers: [teaser("one")] }]}
      />,
    );
    screen.getByRole("region", { name: "June 12, 2014" });
    expect(screen.getAllByRole("heading").map((h) => [h.tagName, h.textContent])).toEqual([
      ["H2", "Headline of one"],
    ]);
  });
});

describe("the search form", () => {
  it("works without script", () => {
    const { container } = render(<SearchForm locale={{ language: "en" }} />);
    const form = container.querySelector("search form");
    expect(form?.getAttribute("action")).toBe("/search");
    expect(form?.getAttribute("method")).toBe("get");
    const box = screen.getByRole("searchbox", { name: "Search the paper" });
    expect(box.getAttribute("name")).toBe("q");
    expect(screen.getByRole("button", { name: "Search" }).getAttribute("type")).toBe("submit");
    expect(screen.queryByRole("combobox")).toBeNull();
  });

  it("keeps what was asked, filters included", () => {
    const { container } = render(
      <SearchForm
        locale={{ language: "en" }}
        request={{ q: "oil <&>", section: "sport", from: "2014-06-01", to: "2014-06-30" }}
        sections={[section("world"), section("sport")]}
      />,
    );
    const form = container.querySelector("form");
    expect([...new FormData(form ?? undefined)]).toEqual([
      ["q", "oil <&>"],
      ["section", "sport"],
      ["from", "2014-06-01"],
      ["to", "2014-06-30"],
    ]);
    expect(within(screen.getByLabelText("Section")).getAllByRole("option")).toHaveLength(3);
    screen.getByLabelText("From");
    screen.getByLabelText("To");
    screen.getByRole("group", { name: "Narrow the search" });
  });
});

describe("search results", () => {
  const hit = {
    teaser: teaser("war"),
    headline: [
      { text: "The ", marked: false },
      { text: "oil", marked: true },
    ],
    snippet: [{ text: "<b> and gas", marked: false }],
  };
  const show = (total: number, fields: Partial<SearchView> = {}) =>
    render(
      <SearchResults
        request={{ q: "oil", section: "world" }}
        result={{
          hits: total === 0 ? [] : [hit],
          page: 1,
          pages: 1,
          total,
          facets: [],
          chosen: [],
          ...fields,
        }}
        locale={SAMPLE_PAPER}
      />,
    );

  it.each([
    [1, "1 story matches “oil”"],
    [12, "12 stories match “oil”"],
    [0, "No stories match “oil”. Try fewer or other words."],
  ])("say that there are %i", (total, message) => {
    show(total);
    within(screen.getByRole("region", { name: "Results" })).getByText(message);
  });

  it("mark the words that matched and lead to the story", () => {
    const { container } = show(1);
    const link = screen.getByRole("link", { name: "The oil" });
    expect(link.getAttribute("href")).toBe("/2014/06/12/war");
    expect([...container.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual([
      "oil",
    ]);
    screen.getByText("<b> and gas");
  });

  it("keep the question on the way to other pages", () => {
    show(30, { page: 1, pages: 2 });
    expect(screen.getByRole("link", { name: "Older stories" }).getAttribute("href")).toBe(
      searchAddress({ q: "oil", section: "world", page: 2 }),
    );
  });
});

describe("a page that is not there", () => {
  it("says so, and offers a search and the latest stories", () => {
    const { container } = render(
      <MissingPage why="nowhere" latest={[teaser("one"), teaser("two")]} locale={SAMPLE_PAPER} />,
    );
    screen.getByRole("heading", { level: 1, name: "There is no page at this address" });
    expect(container.querySelector("search")).not.toBeNull();
    const latest = within(screen.getByRole("region", { name: "Latest" }));
    expect(hrefs(latest.getAllByRole("link"))).toEqual(["/2014/06/12/one", "/2014/06/12/two"]);
  });
});

describe("the list of all corrections", () => {
  const correction = (text: string) => ({
    at: "2014-06-13T16:00:00.000Z",
    text,
    address: "/2014/06/12/war",
    headline: "The war",
  });

  it("names each with its time and its story", () => {
    render(<CorrectionsPageList corrections={[correction("Tikrit.")]} locale={SAMPLE_PAPER} />);
    expect(screen.getByRole("time").getAttribute("datetime")).toBe("2014-06-13T12:00:00-04:00");
    expect(screen.getByRole("link", { name: "The war" }).getAttribute("href")).toBe(
      "/2014/06/12/war",
    );
    screen.getByText("Tikrit.");
  });

  it("says so when there are none", () => {
    render(<CorrectionsPageList corrections={[]} locale={SAMPLE_PAPER} />);
    screen.getByText("No corrections have been made.");
  });

  it("may hold two of one story made at one time", () => {
    const complaint = vi.spyOn(console, "error").mockImplementation(() => undefined);
    render(
      <CorrectionsPageList
        corrections={[correction("Tikrit."), correction("The Tigris.")]}
        locale={SAMPLE_PAPER}
      />,
    );
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
    expect(complaint).not.toHaveBeenCalled();
    complaint.mockRestore();
  });
});

it("sources may have one name and different addresses", () => {
  const complaint = vi.spyOn(console, "error").mockImplementation(() => undefined);
  render(
    <SourceList
      wording={{ language: "en" }}
      sources={[
        { name: "Report", url: "https://a.example/" },
        { name: "Report", url: "https://b.example/" },
      ]}
      lang="en"
    />,
  );
  expect(hrefs(screen.getAllByRole("link"))).toEqual(["https://a.example/", "https://b.example/"]);
  expect(complaint).not.toHaveBeenCalled();
  complaint.mockRestore();
});
