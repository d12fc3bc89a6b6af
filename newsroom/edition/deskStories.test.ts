import { describe, expect, it } from "vitest";
import { editionOf, slugs } from "../../testkit/editions.ts";
import { article } from "../../testkit/records.ts";
import type { Problem } from "../problems/problem.ts";
import { deskStoryAt, deskView } from "./deskStories.ts";
import type { DraftRecord } from "./records.ts";

/** Noon in New York. */
const NOW = new Date("2014-06-20T16:00:00Z");

const problem = (file: string): Problem => ({
  file,
  line: 1,
  severity: "warning",
  rule: "hero-credit",
  message: "the hero has no credit",
  remedy: "add one",
});

const { published: _, ...unpublished } = article("oil");
const OIL: DraftRecord = {
  ...unpublished,
  slug: "oil",
  address: "/drafts/oil",
  file: "drafts/oil/index.md",
};

function desk(problems: Problem[] = []) {
  return editionOf(
    [
      article("long-ago"),
      // Still the nineteenth in New York.
      article("yesterday", { published: "2014-06-20T03:59:00.000Z" }),
      article("night", { published: "2014-06-20T04:01:00.000Z" }),
      article("morning", { published: "2014-06-20T12:00:00.000Z" }),
      article("later", { published: "2014-06-22T12:00:00.000Z" }),
      article("soon", { published: "2014-06-20T16:00:01.000Z" }),
    ],
    { drafts: { drafts: [{ draft: OIL, source: "" }], problems, around: "" } },
  );
}

describe("the desk's view", () => {
  it("has drafts, what is scheduled with the next first, and what is of today with the newest first", () => {
    const { drafts, scheduled, today } = deskView(desk(), NOW);
    const names = (entries: typeof drafts) => slugs(entries.map(({ story }) => story));
    expect(names(drafts)).toEqual(["oil"]);
    expect(names(scheduled)).toEqual(["soon", "later"]);
    expect(names(today)).toEqual(["morning", "night"]);
    expect(scheduled.every(({ state }) => state === "scheduled")).toBe(true);
  });

  it("gives each story the problems of its folder, and keeps those of no story apart", () => {
    const morning = "articles/2014/06/20/morning";
    const edition = desk(
      [`${morning}/index.md`, `${morning}/a.png`, "drafts/oil/index.md", "site.yaml"].map(problem),
    );
    const { drafts, today, elsewhere } = deskView(edition, NOW);
    expect(today[0]?.problems).toHaveLength(2);
    expect(today[1]?.problems).toEqual([]);
    expect(drafts[0]?.problems.map(({ file }) => file)).toEqual(["drafts/oil/index.md"]);
    expect(elsewhere.map(({ file }) => file)).toEqual(["site.yaml"]);
  });
});

describe("one story of the desk", () => {
  it("is a draft by its name, or an article by its address, before its time too", () => {
    const edition = desk();
    const stateAt = (place: string) => deskStoryAt(edition, place, NOW)?.state;
    expect(stateAt("oil")).toBe("draft");
    expect(stateAt("2014/06/12/long-ago")).toBe("published");
    expect(stateAt("2014/06/22/later")).toBe("scheduled");
    expect(stateAt("gas")).toBeUndefined();
    expect(stateAt("2014/06/22/gas")).toBeUndefined();
  });
});
