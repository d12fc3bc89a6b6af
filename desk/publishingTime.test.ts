import { describe, expect, it } from "vitest";
import { publishingTime } from "./publishingTime.ts";

const ZONE = { language: "en-US", timeZone: "America/New_York" };
const NOW = new Date("2014-06-13T16:00:00Z");
const time = (text: string) => publishingTime(text, ZONE, NOW);

describe("a time at which to publish", () => {
  it.each([
    ["now", "2014-06-13T12:00:00-04:00"],
    ["18:30", "2014-06-13T18:30:00-04:00"],
    ["9:05", "2014-06-14T09:05:00-04:00"],
    ["12:00", "2014-06-14T12:00:00-04:00"],
    ["2014-12-01 06:00", "2014-12-01T06:00:00-05:00"],
    ["2014-12-01T06:00", "2014-12-01T06:00:00-05:00"],
    ["2014-06-13T20:00:00Z", "2014-06-13T16:00:00-04:00"],
    ["2014-06-14T08:00:30+02:00", "2014-06-14T02:00:30-04:00"],
  ])("%s is %s by the paper's clocks", (text, meant) => {
    expect(time(text)).toBe(meant);
  });

  it.each(["tomorrow", "25:00", "2014-06-31 06:00", "2014-06-13", "", "6"])(
    "cannot be “%s”, and the answer says how to write it",
    (text) => {
      expect(() => time(text)).toThrow(/Write “now”/);
    },
  );
});
