import { describe, expect, it } from "vitest";
import { articleText, testFolder } from "../testkit/contentFolders.ts";
import { activeEmbargoOf, releaseOf } from "./embargo.ts";

const locale = { language: "en-US", timeZone: "America/New_York" };
const EMBARGO = "2014-06-13T16:00:00Z";
const END = "2014-06-13T12:00:00-04:00";
const now = new Date("2014-06-13T12:00:00Z");

const story = (embargo?: string) => {
  const path = "articles/2014/06/13/dam/index.md";
  const [file] = testFolder({ [path]: articleText({ embargo }) }).files;
  if (!file) throw new Error("there is no file");
  return file;
};
const release = (published: string, more: { asked?: string; standing?: string; at?: Date } = {}) =>
  releaseOf(story(EMBARGO), published, {
    asked: more.asked,
    standing: more.standing === undefined ? undefined : { published: more.standing },
    locale,
    now: more.at ?? now,
  });

describe("a story's release", () => {
  it.each([
    ["2014-06-13T16:00:00Z", { published: "2014-06-13T16:00:00Z" }],
    ["2014-06-13T16:00:01Z", { published: "2014-06-13T16:00:01Z" }],
    ["2014-06-13T15:59:59Z", { published: END, putOffTo: END }],
  ])("at %s is not before the end of its embargo", (published, wanted) => {
    expect(release(published)).toEqual(wanted);
  });

  it("is as it was asked for where there is no embargo", () => {
    const options = { asked: "now", standing: undefined, locale, now };
    expect(releaseOf(story(), "2014-06-12T00:00:00Z", options)).toEqual({
      published: "2014-06-12T00:00:00Z",
    });
  });

  it("is refused where an earlier time was asked for", () => {
    expect(() => release("2014-06-13T15:00:00Z", { asked: "11:00" })).toThrow(
      `embargoed until ${END}, so that it cannot be published at 2014-06-13T15:00:00Z`,
    );
  });

  it("is refused where readers have it, as long as the embargo holds", () => {
    const standing = "2014-06-13T12:00:00Z";
    expect(() => release(standing, { standing })).toThrow("Readers have articles/2014/06/13/dam");
    expect(release("2014-06-13T12:00:01Z", { standing: "2014-06-13T12:00:01Z" })).toEqual({
      published: END,
      putOffTo: END,
    });
    expect(release(standing, { standing, at: new Date(EMBARGO) }).putOffTo).toBe(END);
  });
});

it("an embargo holds until its very end", () => {
  const end = Date.parse(EMBARGO);
  expect(activeEmbargoOf(story(EMBARGO), locale, new Date(end - 1))).toBe(END);
  expect(activeEmbargoOf(story(EMBARGO), locale, new Date(end))).toBeUndefined();
  expect(activeEmbargoOf(story(), locale, now)).toBeUndefined();
});
