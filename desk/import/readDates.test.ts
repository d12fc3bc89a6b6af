import { describe, expect, it } from "vitest";
import { readDateLine, readDateValue } from "./readDates.ts";

describe("a line that is a date", () => {
  it.each([
    ["Jun 12, 2014", "2014-06-12", undefined, undefined],
    ["June 12, 2014", "2014-06-12", undefined, undefined],
    ["Sept. 3, 2014", "2014-09-03", undefined, undefined],
    ["12 June 2014", "2014-06-12", undefined, undefined],
    ["12th June, 2014", "2014-06-12", undefined, undefined],
    ["Thursday, June 12, 2014", "2014-06-12", undefined, undefined],
    ["2014-06-12", "2014-06-12", undefined, undefined],
    ["Published: June 12, 2014, at 6:05 p.m. ET", "2014-06-12", "18:05:00", "America/New_York"],
    ["Jun. 12, 2014 6:05 PM EDT", "2014-06-12", "18:05:00", "-04:00"],
    ["Thu 12 Jun 2014 18.05 BST", "2014-06-12", "18:05:00", "+01:00"],
    ["Published: 18:05 GMT, 12 June 2014", "2014-06-12", "18:05:00", "Z"],
    ["Posted on June 12, 2014 at 12:05 a.m.", "2014-06-12", "00:05:00", undefined],
    ["6:05 PM ET, Thu June 12, 2014", "2014-06-12", "18:05:00", "America/New_York"],
    ["2014-06-12T18:05:00Z", "2014-06-12", "18:05:00", "Z"],
    ["2014-06-12T18:05:00.250-04:00", "2014-06-12", "18:05:00", "-04:00"],
    ["2014-06-12 18:05:00 -0400", "2014-06-12", "18:05:00", "-04:00"],
    ["Thu, 12 Jun 2014 18:05:00 +0200", "2014-06-12", "18:05:00", "+02:00"],
  ])("%s", (line, day, time, zone) => {
    expect(readDateValue(line)).toMatchObject({ day, isUpdate: false });
    expect(readDateValue(line)?.time).toBe(time);
    expect(readDateValue(line)?.zone).toBe(zone);
  });

  it("tells a change from a publication", () => {
    expect(readDateLine("Updated June 13, 2014 9:00 AM")?.isUpdate).toBe(true);
    expect(readDateLine("Last modified: 13 June 2014")?.isUpdate).toBe(true);
  });

  it("reads bare numbers as the paper's language does, and says when they could be read otherwise", () => {
    expect(readDateLine("6/7/2014")).toMatchObject({ day: "2014-06-07", isAmbiguous: true });
    expect(readDateLine("6/7/2014", true)).toMatchObject({ day: "2014-07-06", isAmbiguous: true });
    expect(readDateLine("25/6/2014")).toMatchObject({ day: "2014-06-25", isAmbiguous: false });
  });

  it.each([
    "Since June 12, 2014, the lake has risen",
    "June 31, 2014",
    "On Thursday",
    "12 people were hurt",
    "",
    "Room 2014",
  ])("takes no sentence and no impossible day for one: %s", (line) => {
    expect(readDateLine(line)).toBeUndefined();
  });

  it("reads a moment given as data", () => {
    expect(readDateValue(new Date("2014-06-12T00:00:00Z"))).toMatchObject({ day: "2014-06-12" });
    expect(readDateValue(new Date("2014-06-12T00:00:00Z"))?.time).toBeUndefined();
    expect(readDateValue(1402596300)).toMatchObject({ time: "18:05:00", zone: "Z" });
    expect(readDateValue(1402596300000)).toMatchObject({ day: "2014-06-12" });
    expect(readDateValue({})).toBeUndefined();
  });
});
