import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  asLine,
  clockTime,
  dayIn,
  fullDate,
  instantAt,
  isInstant,
  isoWithOffset,
  longDate,
  monthName,
  shortTime,
  yearsBetween,
} from "./dateFormats.ts";

const NEW_YORK = { language: "en-US", timeZone: "America/New_York" };

/** Intl puts a narrow no-break space before PM. */
const plain = (text: string) => text.replace(/\s/g, " ");

describe("an instant", () => {
  it.each([
    "2014-06-12T18:05:00-04:00",
    "2014-06-12T18:05Z",
    "2014-06-12T18:05:00.123+05:45",
    "2012-02-29T00:00:00Z",
  ])("may be written %s", (text) => {
    expect(isInstant(text)).toBe(true);
  });

  it.each([
    "2014-06-12",
    "2014-06-12T18:05:00",
    "2014-06-12 18:05:00Z",
    "2014-02-29T00:00:00Z",
    "2014-13-01T00:00:00Z",
    "2014-06-12T25:00:00Z",
    "2014-06-12T24:00:00Z",
    "2014-06-12T18:05:00+99:00",
    "June 12, 2014",
  ])("is not %s", (text) => {
    expect(isInstant(text)).toBe(false);
  });
});

describe("times in the paper's zone", () => {
  it("carry the offset of their season", () => {
    expect(isoWithOffset("2014-06-12T22:05:00Z", NEW_YORK)).toBe("2014-06-12T18:05:00-04:00");
    expect(isoWithOffset("2014-01-12T22:05:00.750Z", NEW_YORK)).toBe("2014-01-12T17:05:00-05:00");
    expect(
      isoWithOffset("2014-06-12T18:20:00Z", { language: "en", timeZone: "Asia/Kathmandu" }),
    ).toBe("2014-06-13T00:05:00+05:45");
  });

  it("name the day that it is there", () => {
    expect(dayIn("2014-06-13T02:00:00Z", NEW_YORK)).toBe("2014-06-12");
  });

  it("name the day that a clock there shows, also around changes of the clocks and in former offsets", () => {
    const zones = [
      "America/New_York",
      "Asia/Kathmandu",
      "Australia/Lord_Howe",
      "Pacific/Apia",
      "UTC",
    ];
    const written = (at: number, timeZone: string) =>
      new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(at);
    const range = {
      min: Date.parse("1880-01-01T00:00:00Z"),
      max: Date.parse("2090-01-01T00:00:00Z"),
    };
    // Apia left out a day in 2011; Lord Howe's clocks change by half an hour.
    const changes = ["2011-12-30T10:00:00Z", "2014-04-05T15:00:00Z", "2014-03-09T07:00:00Z"];
    const near = fc
      .tuple(fc.constantFrom(...changes), fc.integer({ min: -129_600_000, max: 129_600_000 }))
      .map(([change, away]) => Date.parse(change) + away);
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.oneof(fc.integer(range), near), (timeZone, at) => {
        const day = dayIn(new Date(at).toISOString(), { language: "en", timeZone });
        expect(day).toBe(written(at, timeZone));
      }),
      { numRuns: 500 },
    );
  });

  it("are written in the paper's language", () => {
    const instant = "2014-06-12T22:05:00Z";
    expect(longDate(instant, NEW_YORK)).toBe("June 12, 2014");
    expect(fullDate(instant, NEW_YORK)).toBe("Thursday, June 12, 2014");
    expect(plain(clockTime(instant, NEW_YORK))).toBe("6:05 PM EDT");
    expect(plain(shortTime(instant, NEW_YORK))).toBe("Jun 12, 6:05 PM");
    expect(monthName("2014", "06", "en-US", "with year")).toBe("June 2014");
    expect(monthName("2014", "06", "fr", "alone")).toBe("juin");
  });
});

it.each([
  // Khordad begins in May and ends in June.
  ["fa", "ژوئن ۲۰۱۴"],
  ["ps", "۲۰۱۴ جون"],
  ["en-u-ca-islamic", "June 2014"],
  ["th", "มิถุนายน 2557"],
  ["ja-u-ca-japanese", "平成26年6月"],
])("a month of the archive is a Gregorian one in %s", (language, name) => {
  expect(monthName("2014", "06", language, "with year")).toContain(name);
});

it.each([
  ["es", "Jueves, 12 de junio de 2014"],
  ["fr", "Jeudi 12 juin 2014"],
  ["pt", "Quinta-feira, 12 de junho de 2014"],
  ["de", "Donnerstag, 12. Juni 2014"],
  ["ja", "2014年6月12日木曜日"],
])("a date that stands by itself begins as a line does in %s", (language, line) => {
  const paper = { language, timeZone: "UTC" };
  expect(asLine(fullDate("2014-06-12T12:00:00Z", paper), paper)).toBe(line);
});

describe("what the paper's clocks show", () => {
  const at = (day: string, time: string, locale = NEW_YORK) =>
    isoWithOffset(instantAt(day, time, locale).toISOString(), locale);

  it("is one instant", () => {
    expect(at("2014-06-12", "18:05")).toBe("2014-06-12T18:05:00-04:00");
    expect(at("2014-01-12", "00:00")).toBe("2014-01-12T00:00:00-05:00");
    const kathmandu = { language: "en", timeZone: "Asia/Kathmandu" };
    expect(at("2014-06-13", "00:05", kathmandu)).toBe("2014-06-13T00:05:00+05:45");
  });

  it("twice in the night when the clocks go back, is the first", () => {
    expect(at("2014-11-02", "01:30")).toBe("2014-11-02T01:30:00-04:00");
  });

  it("never, in the night when they go forward, is an hour later", () => {
    expect(at("2014-03-09", "02:30")).toBe("2014-03-09T03:30:00-04:00");
  });
});

describe("years between two instants", () => {
  it("are whole ones, counted to the minute of the anniversary", () => {
    expect(yearsBetween("2014-06-12T22:05:00Z", new Date("2015-06-12T22:04:00Z"))).toBe(0);
    expect(yearsBetween("2014-06-12T22:05:00Z", new Date("2015-06-12T22:05:00Z"))).toBe(1);
    expect(yearsBetween("2012-02-29T00:00:00Z", new Date("2013-02-28T00:00:00Z"))).toBe(0);
  });

  it("are never less than none", () => {
    expect(yearsBetween("2014-06-12T22:05:00Z", new Date("2010-01-01T00:00:00Z"))).toBe(0);
  });
});
