import { describe, expect, it } from "vitest";
import { instantText, openPartsOf } from "./instants.ts";

const PAPER = { language: "en-US", timeZone: "America/New_York" };

describe("an instant of a copy", () => {
  it.each([
    [{ day: "2014-06-12" }, "2014-06-12T12:00:00-04:00"],
    [{ day: "2014-12-12", time: "18:05:00" }, "2014-12-12T18:05:00-05:00"],
    [{ day: "2014-06-12", time: "18:05:00", zone: "Z" }, "2014-06-12T18:05:00Z"],
    [{ day: "2014-06-12", time: "18:05:00", zone: "+05:30" }, "2014-06-12T18:05:00+05:30"],
    [{ day: "2014-06-12", time: "18:05:00", zone: "Asia/Tokyo" }, "2014-06-12T18:05:00+09:00"],
    // The hours around those at which New York's clocks change.
    [{ day: "2014-03-09", time: "01:59:59" }, "2014-03-09T01:59:59-05:00"],
    [{ day: "2014-03-09", time: "03:00:00" }, "2014-03-09T03:00:00-04:00"],
    [{ day: "2014-11-02", time: "00:59:59" }, "2014-11-02T00:59:59-04:00"],
    [{ day: "2014-11-02", time: "02:00:00" }, "2014-11-02T02:00:00-05:00"],
  ])("is written with the offset that holds then: %j", (raw, wanted) => {
    expect(instantText(raw, PAPER)).toBe(wanted);
  });

  it("says what the copy leaves open", () => {
    const day = "2014-06-12";
    expect(openPartsOf({ day }, PAPER)).toContain("no hour, so it says noon");
    expect(openPartsOf({ day, zone: "Z" }, PAPER)).toContain("noon");
    expect(openPartsOf({ day, time: "18:05:00" }, PAPER)).toContain("it is America/New_York");
    expect(openPartsOf({ day, time: "18:05:00", zone: "Z" }, PAPER)).toBeUndefined();
  });
});
