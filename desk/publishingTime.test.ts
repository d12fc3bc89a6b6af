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
    ["tomorrow 6:00", "2014-06-14T06:00:00-04:00"],
    ["Today at 6 pm", "2014-06-13T18:00:00-04:00"],
    ["6:30pm tomorrow", "2014-06-14T18:30:00-04:00"],
    ["Friday 18:30", "2014-06-13T18:30:00-04:00"],
    ["fri 6:00", "2014-06-20T06:00:00-04:00"],
    ["Monday, 9am", "2014-06-16T09:00:00-04:00"],
    ["in 20 minutes", "2014-06-13T12:20:00-04:00"],
    ["2014-06-13T20:00:00Z", "2014-06-13T16:00:00-04:00"],
    ["2014-06-14T08:00:30+02:00", "2014-06-14T02:00:30-04:00"],
  ])("%s is %s by the paper's clocks", (text, meant) => {
    expect(time(text)).toBe(meant);
  });

  it.each([
    "tomorrow",
    "25:00",
    "2014-06-31 06:00",
    "2014-06-13",
    "",
    "6",
    "monday",
    "tomorrow 25:00",
    "13 pm",
    "tomorrow noonish",
  ])("cannot be “%s”, and the answer says how to write it", (text) => {
    expect(() => time(text)).toThrow(/Write “now”/);
  });
});

describe("a time in the paper's own language", () => {
  it.each([
    ["de", "morgen um 6:00", "2014-06-14T06:00:00-04:00"],
    ["de", "übermorgen 18 Uhr", "2014-06-15T18:00:00-04:00"],
    ["de", "Montag 9.30 Uhr", "2014-06-16T09:30:00-04:00"],
    ["de", "in 2 Stunden", "2014-06-13T14:00:00-04:00"],
    ["fr", "demain à 18h30", "2014-06-14T18:30:00-04:00"],
    ["fr", "après-demain 6:00", "2014-06-15T06:00:00-04:00"],
    ["es", "mañana a las 6:00", "2014-06-14T06:00:00-04:00"],
    ["pt", "amanhã às 6:00", "2014-06-14T06:00:00-04:00"],
    ["ja", "明日6時30分", "2014-06-14T06:30:00-04:00"],
    ["ar", "غدًا ٦:٣٠", "2014-06-14T06:30:00-04:00"],
    ["fr", "tomorrow 6:00", "2014-06-14T06:00:00-04:00"],
  ])("in %s, %s is %s", (language, text, meant) => {
    expect(publishingTime(text, { ...ZONE, language }, NOW)).toBe(meant);
  });

  it("is understood for every day word that the language has, with a time", () => {
    for (const language of [
      "ar",
      "da",
      "el",
      "fi",
      "he",
      "hi",
      "it",
      "ko",
      "nl",
      "pl",
      "ru",
      "tr",
      "uk",
      "vi",
      "zh",
    ]) {
      const near = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
      const text = `${near.format(1, "day")} 6:00`;
      expect(publishingTime(text, { ...ZONE, language }, NOW), text).toBe(
        "2014-06-14T06:00:00-04:00",
      );
      const name = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
      const monday = `${name.format(Date.UTC(2014, 5, 16, 12))} 6:00`;
      expect(publishingTime(monday, { ...ZONE, language }, NOW), monday).toBe(
        "2014-06-16T06:00:00-04:00",
      );
    }
  });
});
