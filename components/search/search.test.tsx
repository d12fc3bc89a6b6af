// In a document.
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { SearchRequest } from "@/newsroom/addresses/addresses";
import type { FacetView, SearchView } from "@/newsroom/edition/views";
import { SAMPLE_PAPER } from "../../testkit/sampleStories";
import { ChosenFilters } from "./ChosenFilters";
import { PlainSearch } from "./PlainSearch";
import { SearchFacets } from "./SearchFacets";
import { SearchForm } from "./SearchForm";
import { SearchResults } from "./SearchResults";

afterEach(cleanup);

const facet = (name: FacetView["name"], ...values: string[]): FacetView => ({
  name,
  values: values.map((value) => ({ value, label: `Name of ${value}`, stories: 3 })),
});

/** Each link with where it leads and whether it is chosen. */
function links(request: SearchRequest, facets: FacetView[]) {
  render(<SearchFacets locale={{ language: "en" }} request={request} facets={facets} />);
  return shownLinks();
}

function shownLinks() {
  return screen
    .queryAllByRole("link")
    .map((link) => [
      link.textContent,
      link.getAttribute("href"),
      link.getAttribute("aria-current") === "true",
    ]);
}

describe("the ways to narrow a search", () => {
  it("are links with their count, or back where one is chosen, each to the first page", () => {
    const request = { q: "dam", section: "world", page: 3 };
    expect(links(request, [facet("section", "world", "local")])).toEqual([
      ["Name of world ×", "/search?q=dam", true],
      ["Name of local 3", "/search?q=dam&section=local", false],
    ]);
  });

  it.each([
    ["2014", "2014-01-01", "2014-12-31"],
    ["2014-06", "2014-06-01", "2014-06-30"],
    ["2014-02", "2014-02-01", "2014-02-28"],
    ["2012-02", "2012-02-01", "2012-02-29"],
    ["2014-12", "2014-12-01", "2014-12-31"],
  ])("have for %s all of its days", (value, from, to) => {
    const found = links({ q: "dam" }, [facet("date", value, "2013")]);
    expect(found[0]?.slice(1)).toEqual([`/search?q=dam&from=${from}&to=${to}`, false]);
    cleanup();
    expect(links({ q: "dam", from, to }, [facet("date", value)])[0]?.slice(1)).toEqual([
      "/search?q=dam",
      true,
    ]);
    cleanup();
    expect(links({ q: "dam", from }, [facet("date", value, "2013")])[0]?.[2]).toBe(false);
  });

  it("have the names of sections in their own languages, in lists of choices too", () => {
    const sections = facet("section", "world", "alam");
    const lang = "ar";
    const values = sections.values.map((each) =>
      each.value === "alam" ? { ...each, lang } : each,
    );
    links({ q: "dam", section: "alam" }, [{ ...sections, values }]);
    expect(screen.getByText("Name of alam").getAttribute("dir")).toBe("rtl");
    expect(screen.getByText("Name of alam").lang).toBe("ar");
    expect(
      screen.getByRole("link", { name: "Name of world 3" }).querySelector("[lang]"),
    ).toBeNull();
    cleanup();
    render(
      <ChosenFilters
        locale={SAMPLE_PAPER}
        request={{ q: "dam", section: "alam" }}
        chosen={[{ name: "section", label: "Name of alam", lang }]}
      />,
    );
    expect(screen.getByText("Name of alam").lang).toBe("ar");
    cleanup();
    const world = {
      slug: "world",
      name: "World",
      description: "",
      order: 1,
      colour: "red" as const,
    };
    const alam = { ...world, slug: "alam", name: "العالم", lang };
    render(<SearchForm locale={SAMPLE_PAPER} request={{ q: "" }} sections={[world, alam]} />);
    const option = (name: string) => screen.getByRole("option", { name, hidden: true });
    expect([option("العالم").lang, option("World").lang]).toEqual(["ar", ""]);
  });

  it("are shown where there are two, or where the one is chosen", () => {
    expect(links({ q: "dam" }, [facet("topic", "water")])).toEqual([]);
    cleanup();
    expect(links({ q: "dam", topic: "water" }, [facet("topic", "water")])).toHaveLength(1);
    cleanup();
    links({ q: "dam" }, [facet("author", "ana", "john"), facet("topic", "a", "b")]);
    expect(screen.getByText("Author")).toBeTruthy();
    expect(screen.getByText("Topic")).toBeTruthy();
  });
});

describe("what was found", () => {
  const results = (request: SearchRequest, found: Partial<SearchView>) =>
    render(
      <SearchResults
        request={request}
        result={{ hits: [], page: 1, pages: 1, total: 0, facets: [], chosen: [], ...found }}
        locale={{ language: "en-US", timeZone: "America/New_York" }}
      />,
    );

  it("is sorted by how well it matches, or by its date, where there are two", () => {
    results({ q: "dam", page: 2 }, { total: 2 });
    expect(shownLinks()).toEqual([
      ["Best match", "/search?q=dam", true],
      ["Newest", "/search?q=dam&sort=date", false],
    ]);
    expect(screen.getByRole("navigation", { name: "Sort" })).toBeTruthy();
    cleanup();
    results({ q: "dam", sort: "date" }, { total: 2 });
    expect(shownLinks().map(([, , chosen]) => chosen)).toEqual([false, true]);
    cleanup();
    results({ q: "dam" }, { total: 1 });
    expect(shownLinks()).toEqual([]);
  });

  it("names each filter that is set, also without a story, with a link to the search without it", () => {
    const request = { q: "dam", section: "world", from: "2014-06-01", to: "2014-06-30", page: 3 };
    results(request, {
      chosen: [
        { name: "section", label: "World" },
        { name: "from", label: "2014-06-01" },
        { name: "to", label: "2014-06-30" },
      ],
    });
    const names = screen.getAllByRole("link", { name: /^Remove the filter/ });
    expect(names.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
      ["Remove the filter World ×", "/search?q=dam&from=2014-06-01&to=2014-06-30"],
      ["Remove the filter From June\u00a01, 2014 ×", "/search?q=dam&section=world&to=2014-06-30"],
      ["Remove the filter To June\u00a030, 2014 ×", "/search?q=dam&section=world&from=2014-06-01"],
    ]);
  });
});

describe("the search form", () => {
  const form = (request: SearchRequest) => {
    render(<SearchForm locale={{ language: "en" }} request={request} facets={[]} />);
    return document.querySelector("details");
  };

  it("has its filters closed until one is set", () => {
    expect(form({ q: "dam", sort: "date" })?.open).toBe(false);
    cleanup();
    for (const filter of [
      { section: "world" },
      { topic: "a" },
      { author: "a" },
      { to: "2014-06-01" },
    ]) {
      expect(form({ q: "dam", ...filter })?.open).toBe(true);
      cleanup();
    }
  });

  it("keeps the filters that are set for the next question", () => {
    form({ q: "dam", section: "world", topic: "water", author: "ana", sort: "date" });
    const kept = [...document.querySelectorAll<HTMLInputElement>("input[type=hidden]")];
    expect(Object.fromEntries(kept.map(({ name, value }) => [name, value]))).toEqual({
      section: "world",
      topic: "water",
      author: "ana",
      sort: "date",
    });
  });

  it("has no date field that a browser would fill with today, and says how dates are written", () => {
    form({ q: "dam", from: "2014-06-01" });
    const from = screen.getByLabelText<HTMLInputElement>("From");
    expect([from.type, from.value]).toEqual(["text", "2014-06-01"]);
    const allowed = new RegExp(`^(?:${from.pattern})$`);
    expect(["2014", "2014-06", "2014-06-12"].filter((date) => !allowed.test(date))).toEqual([]);
    expect(["6/12/2014", "June", "2014-6"].filter((date) => allowed.test(date))).toEqual([]);
    const help = document.getElementById(from.getAttribute("aria-describedby") ?? "");
    expect(help?.textContent).toContain("2014-06-12");
  });
});

describe("The search of plain files", () => {
  it("leads to the archive without script, and has the sections in their colours for results", () => {
    const { container } = render(
      <PlainSearch
        paper={{ language: "en" }}
        years={["2014", "2013"]}
        sections={[
          { slug: "world", name: "World", description: "", order: 1, colour: "red" },
          { slug: "sport", name: "Sport", description: "", order: 2, colour: "green" },
        ]}
      />,
    );
    expect(shownLinks().map(([, href]) => href)).toEqual(["/2014", "/2013"]);
    expect(container.querySelector("plain-search")?.textContent).toBe("");
    const kickers = [...container.querySelectorAll("template [data-section] p span")];
    expect(kickers.map(({ textContent, className }) => [textContent, className])).toEqual([
      ["World", "text-red"],
      ["Sport", "text-green"],
    ]);
  });

  it("has no suggestions, which a server makes", () => {
    const box = () => screen.getByRole("searchbox").dataset.suggestions;
    render(<SearchForm locale={{ language: "en" }} />);
    expect(box()).toBeUndefined();
    cleanup();
    vi.stubEnv("BROADSHEET_PLAIN_FILES", "1");
    render(<SearchForm locale={{ language: "en" }} />);
    expect(box()).toBe("off");
    vi.unstubAllEnvs();
  });
});
