import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { filled, frameOf, keepFrame, keptFrame, type OwnParts } from "./searchFrame.ts";

const OIL: OwnParts = {
  title: "Search: oil – The Paper",
  heading: "Search: oil",
  description: "Stories that match “oil”",
  address: "https://paper.example/search?q=oil",
  graph: '[{"name": "oil"}]',
  main: '<h1>Search</h1><p class="a">No stories match “oil”</p>',
};

/** As Next writes a page of results, without its scripts. */
function page({ title, heading, description, address, graph, main }: OwnParts): string {
  return [
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/>',
    `<title>${title}</title><meta name="description" content="${description}"/>`,
    `<meta name="robots" content="noindex"/><link rel="canonical" href="${address}"/>`,
    `<meta property="og:title" content="${heading}"/>`,
    `<meta property="og:description" content="${description}"/>`,
    `<meta property="og:url" content="${address}"/><meta property="og:site_name" content="The Paper"/>`,
    "<style>.a{color:red}</style></head><body>",
    `<script type="application/ld+json">${graph}</script><header>The Paper</header>`,
    `<main id="content">${main}</main><footer>About</footer></body></html>`,
  ].join("");
}

const framed = frameOf(page(OIL));

describe("a frame", () => {
  it("is the page of its own search again", () => {
    expect(framed && filled(framed, OIL)).toBe(page(OIL));
  });

  it.each(["$&", "$1 $`", "&lt;/main&gt;", "oil", "", "</main><main>", "مرحبا"])(
    "is the page of another search, whatever is searched for: %j",
    (query) => {
      const other = {
        title: `t${query}`,
        heading: `h${query}`,
        description: `d${query}`,
        address: `a${query}`,
        graph: `g${query}`,
        main: `m${query}`,
      };
      expect(framed && filled(framed, other)).toBe(page(other));
    },
  );

  it("is made of a page in whatever order it says these things", () => {
    const [, title = "", rest = ""] =
      /(<title>.*?<\/title>)(.*?<meta property="og:url".*?>)/.exec(page(OIL)) ?? [];
    const turned = page(OIL).replace(title + rest, rest + title);
    const frame = frameOf(turned);
    expect(turned).not.toBe(page(OIL));
    expect(frame && filled(frame, OIL)).toBe(turned);
    expect(frame && filled(frame, { ...OIL, title: "gas" })).toBe(turned.replace(OIL.title, "gas"));
  });

  it.each([
    ["without a title", page(OIL).replace(/<title>.*<\/title>/, "")],
    ["without a main part", page(OIL).replaceAll("main", "div")],
    [
      "with two graphs",
      page({ ...OIL, graph: '[]</script><script type="application/ld+json">[]' }),
    ],
    [
      "with two titles and no address",
      page(OIL).replace(/<meta property="og:url".*?>/, "<title></title>"),
    ],
    ["that is none", ""],
  ])("is not made of a page %s", (_, html) => {
    expect(frameOf(html)).toBeUndefined();
  });
});

describe("the kept frame", () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.parse("2014-06-14T12:00:00Z") });
    keepFrame(page(OIL), "now");
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const isNow = (state: string) => state === "now";

  it("is for the state in which it was rendered", () => {
    expect(keptFrame(isNow)).toEqual(framed);
    expect(keptFrame((state) => state === "later")).toBeUndefined();
  });

  it("gives way to one of another state", () => {
    keepFrame(page({ ...OIL, main: "" }), "later");
    expect(keptFrame(isNow)).toBeUndefined();
    expect(keptFrame((state) => state === "later")).toEqual(framed);
  });

  it("stays where a page cannot be taken apart", () => {
    keepFrame("<p>Something else</p>", "later");
    expect(keptFrame(isNow)).toEqual(framed);
  });

  it("is rendered anew when it has been used for a minute, also by a clock that was set back", () => {
    vi.advanceTimersByTime(59_000);
    expect(keptFrame(isNow)).toEqual(framed);
    vi.advanceTimersByTime(2_000);
    expect(keptFrame(isNow)).toBeUndefined();
    keepFrame(page(OIL), "now");
    vi.setSystemTime(Date.parse("2014-06-13T12:00:00Z"));
    expect(keptFrame(isNow)).toBeUndefined();
  });
});
