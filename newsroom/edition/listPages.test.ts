import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extentOfPage, furtherPages, LIST_LENGTH, pagesOfList } from "./listPages.ts";

/** The pages of a list whose stories are named from the newest to the oldest. */
function pagesOf(stories: readonly string[]): string[][] {
  return Array.from({ length: pagesOfList(stories.length) }, (_, index) => {
    const { offset, limit } = extentOfPage(index + 1, stories.length);
    return stories.slice(offset, offset + limit);
  });
}

const listOf = (length: number) => Array.from({ length }, (_, index) => `story ${length - index}`);
const lengths = fc.nat({ max: 9 * LIST_LENGTH });

describe("the pages of a list", () => {
  it("have every story once, in order, the newest on the first", () => {
    fc.assert(
      fc.property(lengths, (length) => {
        const stories = listOf(length);
        const pages = pagesOf(stories);
        expect(pages.flat()).toEqual(stories);
        expect(pages[0]).toEqual(stories.slice(0, LIST_LENGTH));
        for (const page of pages.slice(1)) {
          expect(page.length).toBeGreaterThan(0);
          expect(page.length).toBeLessThanOrEqual(LIST_LENGTH);
        }
        for (const page of pages.slice(2)) expect(page).toHaveLength(LIST_LENGTH);
      }),
    );
  });

  it("stay as they are beyond the second while it has room for what leaves the first", () => {
    expect(pagesOf(listOf(61)).slice(2)).toEqual(pagesOf(listOf(80)).slice(2));
    expect(pagesOf(listOf(80)).slice(1)).toEqual(pagesOf(listOf(81)).slice(2));
  });

  it("that change with stories which come or go are named", () => {
    let named = 0;
    fc.assert(
      fc.property(lengths, fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), (length, places) => {
        const before = listOf(length);
        const after = places.reduce(
          (stories, place, index) => stories.toSpliced(place % (length + 1), 0, `new ${index}`),
          before,
        );
        const found = places.map((_, index) =>
          furtherPages(after.indexOf(`new ${index}`), after.length, places.length),
        );
        if (found.includes("all")) return;
        named += 1;
        const [one, other] = [pagesOf(before), pagesOf(after)];
        expect(one.length).toBe(other.length);
        for (let page = 2; page <= other.length; page += 1) {
          if (found.flat().includes(page)) continue;
          expect(other[page - 1]).toEqual(one[page - 1]);
        }
      }),
      { numRuns: 1000 },
    );
    expect(named).toBeGreaterThan(100);
  });

  it("are the second alone for a new story of a long list, nineteen times of twenty", () => {
    const totals = Array.from({ length: 100 }, (_, index) => 10_001 + index);
    const found = totals.map((total) => furtherPages(0, total));
    expect(found.filter((pages) => pages === "all")).toHaveLength(5);
    expect(found.filter((pages) => String(pages) === "2")).toHaveLength(95);
    expect([furtherPages(0, 1), furtherPages(3, LIST_LENGTH)]).toEqual([[], []]);
  });
});
