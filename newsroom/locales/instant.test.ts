import { describe, expect, it } from "vitest";
import { readInstant } from "./instant.ts";

const NEW_YORK = "America/New_York";
const iso = (text: string, locale = NEW_YORK) => {
  const read = readInstant(text, locale);
  return read.kind === "instant" ? read.iso : read.kind;
};

describe("a date and a time", () => {
  it.each([
    ["2014-06-13T18:30:00-04:00", "2014-06-13T18:30:00-04:00"],
    ["2014-06-13T18:30Z", "2014-06-13T18:30Z"],
    ["2014-06-13 18:30", "2014-06-13T18:30:00-04:00"],
    ["2014-12-13T8:30:15", "2014-12-13T08:30:15-05:00"],
    ["2014-06-13t18:30:00.25z", "2014-06-13T18:30:00.25Z"],
    ["2014-06-13 18:30 -4", "2014-06-13T18:30:00-04:00"],
    ["2014-06-13  18:30:00 +0530", "2014-06-13T18:30:00+05:30"],
    ["2014-06-13", "day"],
    ["2014-06-31 18:30", "none"],
    ["2014-06-13 24:30", "none"],
    ["2014-06-13 18:30 +99:00", "none"],
    ["18:30", "none"],
    ["13.6.2014 18:30", "none"],
  ])("%s is %s", (text, meant) => {
    expect(iso(text)).toBe(meant);
  });

  it("that the clocks show twice has two meanings, and one that they skip has none", () => {
    expect(readInstant("2014-11-02 01:30", NEW_YORK)).toEqual({
      kind: "twice",
      iso: ["2014-11-02T01:30:00-04:00", "2014-11-02T01:30:00-05:00"],
    });
    expect(readInstant("2014-03-09 02:30:10", NEW_YORK)).toMatchObject({ kind: "skipped" });
    // Half an hour on Lord Howe Island, two hours at Troll.
    expect(readInstant("2014-04-06 01:45", "Australia/Lord_Howe").kind).toBe("twice");
    expect(readInstant("2014-10-26 01:30", "Antarctica/Troll").kind).toBe("twice");
    expect(iso("2014-11-02 00:59", NEW_YORK)).toBe("2014-11-02T00:59:00-04:00");
    expect(iso("2014-11-02 02:00", NEW_YORK)).toBe("2014-11-02T02:00:00-05:00");
  });
});
