import { describe, expect, it } from "vitest";
import { readDateLine, readDateValue } from "./readDates.ts";

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

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

  it.each(
    "January Jan Jan. February Feb March Mar April Apr May June Jun July Jul August Aug September Sept Sep October Oct November Nov December Dec"
      .split(" ")
      .map((name) => [name, MONTHS.indexOf(name.slice(0, 3)) + 1] as const),
  )("has its month by the name %s, before the day and behind it", (name, number) => {
    const day = `2014-${String(number).padStart(2, "0")}-05`;
    for (const line of [
      `${name} 5, 2014`,
      `5 ${name} 2014`,
      `5th of ${name.toLowerCase()}, 2014`,
    ]) {
      expect(readDateLine(line)?.day, line).toBe(day);
    }
  });

  it.each([
    ["Z", "Z"],
    ["GMT", "Z"],
    ["UTC", "Z"],
    ["ET", "America/New_York"],
    ["EST", "-05:00"],
    ["EDT", "-04:00"],
    ["CT", "America/Chicago"],
    ["CDT", "-05:00"],
    ["MT", "America/Denver"],
    ["MST", "-07:00"],
    ["MDT", "-06:00"],
    ["PT", "America/Los_Angeles"],
    ["PST", "-08:00"],
    ["PDT", "-07:00"],
    ["BST", "+01:00"],
    ["CET", "+01:00"],
    ["CEST", "+02:00"],
    ["EET", "+02:00"],
    ["EEST", "+03:00"],
    ["JST", "+09:00"],
    ["AEST", "+10:00"],
    ["AEDT", "+11:00"],
    ["et.", "America/New_York"],
    ["+05:30", "+05:30"],
    ["GMT+0530", "+05:30"],
    ["UTC -03:00", "-03:00"],
  ])("has its zone by the letters %s", (letters, zone) => {
    const read = readDateLine(`June 12, 2014, 6:05 ${letters}`);
    expect([read?.time, read?.zone]).toEqual(["06:05:00", zone]);
  });

  it.each([
    ["12:05 am", "00:05:00"],
    ["12:05 p.m.", "12:05:00"],
    ["1 PM", "13:00:00"],
    ["11:59:58 pm", "23:59:58"],
    ["6.05 a. m.", "06:05:00"],
    ["18:05:07.123", "18:05:07"],
    ["18.05", "18:05:00"],
    ["0:05", "00:05:00"],
    ["23:59", "23:59:00"],
    ["18:05 hrs", "18:05:00"],
    ["18:05h", "18:05:00"],
  ])("has its hour by %s, before the day and behind it", (hour, time) => {
    expect(readDateLine(`June 12, 2014 ${hour}`)?.time).toBe(time);
    expect(readDateLine(`${hour}, 12 June 2014`)?.time).toBe(time);
  });

  it.each(["13 pm", "0:30 pm"])("has no hour that no clock shows: %s", (hour) => {
    expect(readDateLine(`June 12, 2014 ${hour}`)?.time).toBeUndefined();
  });

  it.each([
    "Published",
    "First published on",
    "Posted at:",
    "Created",
    "Issued :",
    "Date:",
    "Filed on",
    "As of",
    "On Mon",
    "Tuesday,",
    "Tue.",
    "Wed",
    "Wednesday",
    "Thur.",
    "Thurs",
    "Friday at",
    "Sat.",
    "Sunday, local time",
  ])("may begin with “%s”", (words) => {
    expect(readDateLine(`${words} June 12, 2014`)).toMatchObject({
      day: "2014-06-12",
      isUpdate: false,
    });
  });

  it.each(["Updated", "Last updated", "Modified on", "Last modified:", "Revised"])(
    "is one of a change behind “%s”",
    (words) => {
      expect(readDateLine(`${words} June 12, 2014`)).toMatchObject({
        day: "2014-06-12",
        isUpdate: true,
      });
    },
  );

  it.each([
    ["6.7.2014", "2014-06-07", true],
    ["6/7/2014", "2014-06-07", true],
    ["6/6/2014", "2014-06-06", false],
    ["6/25/2014", "2014-06-25", false],
    ["2/29/2012", "2012-02-29", false],
  ])("of bare numbers is %s", (line, day, isAmbiguous) => {
    expect(readDateLine(line)).toMatchObject({ day, isAmbiguous });
  });

  it.each([
    "2/29/2014",
    "6/7/14",
    "6/7/2014/8",
    "16/17/2014",
    "x6-7-2014",
    "12014-06-12",
    "2014-06-123",
  ])("of other numbers is none: %s", (line) => expect(readDateLine(line)).toBeUndefined());

  it("is of 120 letters at most", () => {
    expect(readDateLine("June 12, 2014".padEnd(120, "."))?.day).toBe("2014-06-12");
    expect(readDateLine("June 12, 2014".padEnd(121, "."))).toBeUndefined();
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
    expect(readDateValue(99_999_999_999)?.day).toBe("5138-11-16");
    expect(readDateValue(100_000_000_000)?.day).toBe("1973-03-03");
    for (const none of [{}, null, true, Number.NaN, Number.POSITIVE_INFINITY, new Date("x"), "x"]) {
      expect(readDateValue(none), String(none)).toBeUndefined();
    }
    expect(readDateValue(new Date("2014-06-12T18:05:09Z"))).toEqual({
      day: "2014-06-12",
      time: "18:05:09",
      zone: "Z",
      isUpdate: false,
      isAmbiguous: false,
    });
  });
});
