// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { SearchRequest } from "@/newsroom/addresses/addresses";
import type { FacetView } from "@/newsroom/edition/views";
import { SearchFacets } from "./SearchFacets";

afterEach(cleanup);

const facet = (name: FacetView["name"], ...values: string[]): FacetView => ({
  name,
  values: values.map((value) => ({ value, label: `Name of ${value}`, stories: 3 })),
});

/** Each link with where it leads and whether it is chosen. */
function links(request: SearchRequest, facets: FacetView[], sortable = false) {
  render(<SearchFacets request={request} facets={facets} sortable={sortable} />);
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

  it("are shown where there are two, or where the one is chosen", () => {
    expect(links({ q: "dam" }, [facet("topic", "water")])).toEqual([]);
    cleanup();
    expect(links({ q: "dam", topic: "water" }, [facet("topic", "water")])).toHaveLength(1);
    cleanup();
    links({ q: "dam" }, [facet("author", "ana", "john"), facet("topic", "a", "b")]);
    expect(screen.getByText("Author")).toBeTruthy();
    expect(screen.getByText("Topic")).toBeTruthy();
    expect(screen.queryByText("Sort")).toBeNull();
  });
});

it("what was found is sorted by how well it matches, or by its date", () => {
  expect(links({ q: "dam", page: 2 }, [], true)).toEqual([
    ["Best match", "/search?q=dam", true],
    ["Newest", "/search?q=dam&sort=date", false],
  ]);
  cleanup();
  const sorted = links({ q: "dam", sort: "date" }, [], true);
  expect(sorted.map(([, , chosen]) => chosen)).toEqual([false, true]);
  expect(within(screen.getByRole("navigation")).getByText("Sort")).toBeTruthy();
});
