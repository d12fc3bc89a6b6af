import { describe, expect, it } from "vitest";
import {
  dividedQuery,
  filtersOf,
  headlinePieces,
  pageAddress,
  periodsBetween,
  piecesOf,
  requestIn,
} from "./plainRequest.ts";

describe("A search of plain files", () => {
  it("is read from its address like a server's, and what is wrong is left out", () => {
    expect(requestIn("?q=+dam+&section=world&from=2014-06&to=x&page=3")).toEqual({
      q: "dam",
      section: "world",
      topic: "",
      author: "",
      from: "2014-06",
      to: "",
      page: 3,
    });
    expect(requestIn("?q=x&page=-1").page).toBe(1);
    expect(requestIn(`?q=${"x".repeat(300)}`).q).toHaveLength(200);
  });

  it("keeps everything else on its other pages", () => {
    expect(pageAddress("?q=dam&section=world", 2)).toBe("/search?q=dam&section=world&page=2");
    expect(pageAddress("?q=dam&page=2", 1)).toBe("/search?q=dam");
  });

  it("is narrowed by what is chosen", () => {
    expect(filtersOf(requestIn("?q=dam"))).toEqual({});
    expect(filtersOf(requestIn("?q=dam&section=world&author=ana&from=2014&to=2014"))).toEqual({
      section: "world",
      author: "ana",
      date: { any: ["2014"] },
    });
  });
});

describe("The periods between two days", () => {
  it.each([
    ["2014-06-12", "2014-06-12", ["2014-06-12"]],
    ["2014", "2015-02", ["2014", "2015-01", "2015-02"]],
    ["2013-12-31", "2014-02-01", ["2013-12-31", "2014-01", "2014-02-01"]],
    ["2014-02", "2014-02", ["2014-02"]],
    ["2014-06-29", "2014-07-02", ["2014-06-29", "2014-06-30", "2014-07-01", "2014-07-02"]],
    ["2015", "2014", []],
  ])("from %s to %s are as few as can be", (from, to, periods) => {
    expect(periodsBetween(from, to)).toEqual(periods);
  });

  it("without a beginning or an end reach far, in years", () => {
    expect(periodsBetween("", "1999-02")).toEqual(
      expect.arrayContaining(["1850", "1998", "1999-01", "1999-02"]),
    );
    const open = periodsBetween("2014-12", "");
    expect(open.slice(0, 2)).toEqual(["2014-12", "2015"]);
    expect(open).toContain(String(new Date().getUTCFullYear()));
  });
});

it("What matches in a sentence is marked, and the rest is text and no markup", () => {
  expect(piecesOf("The <mark>dam</mark> &lt;b&gt; &amp; <mark>water</mark>")).toEqual([
    { text: "The ", marked: false },
    { text: "dam", marked: true },
    { text: " <b> & ", marked: false },
    { text: "water", marked: true },
  ]);
});

it("Words of a headline are marked that begin like one of the search", () => {
  const marked = (headline: string, q: string) =>
    headlinePieces(headline, q)
      .filter((piece) => piece.marked)
      .map(({ text }) => text);
  expect(marked("Dams and other dam", "dam water")).toEqual(["Dams", "dam"]);
  expect(marked("Straßen in Köln", "köln, straß")).toEqual(["Straßen", "Köln"]);
  expect(marked("The madam", '"dam"')).toEqual([]);
  expect(
    headlinePieces("A (dam)", "x")
      .map(({ text }) => text)
      .join(""),
  ).toBe("A (dam)");
});

it.each([
  ["ja", "東京都知事", "東京 都知事"],
  ["ja", '"木曜日に発表"', '"木曜日 に 発表"'],
  ["th", "ภาษีน้ำมัน", "ภาษี น้ำมัน"],
  ["ja", "dam water", "dam water"],
  ["ko", "정부는 목요일", "정부는 목요일"],
])("a search in %s is divided into words as its texts are: %s", (language, q, divided) => {
  expect(dividedQuery(q, language)).toBe(divided);
});

it("headlines without spaces are marked where the words of a search stand in them", () => {
  const pieces = headlinePieces("東京都知事が発表", "都知事 発表");
  expect(pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("")).toBe(
    "東京[都知事]が[発表]",
  );
  expect(headlinePieces("東京", "。")).toEqual([{ text: "東京", marked: false }]);
  expect(piecesOf("東\u200b京 <mark>都\u200b知事</mark>")).toEqual([
    { text: "東京 ", marked: false },
    { text: "都知事", marked: true },
  ]);
});
