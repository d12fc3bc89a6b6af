import { describe, expect, it } from "vitest";
import { differenceLines } from "./renew.ts";

const NONE = {
  paper: [],
  sections: [],
  topics: [],
  authors: [],
  pages: [],
  publicFiles: [],
  addresses: [],
  stories: { added: [], changed: [], removed: [] },
};

describe("what has changed in the paper", () => {
  it.each([
    [{ paper: ["name"] }, "site.yaml: name"],
    [{ sections: ["world"] }, "sections: world"],
    [{ topics: ["water"] }, "topics: water"],
    [{ authors: ["ana"] }, "authors: ana"],
    [{ pages: ["about"] }, "pages: about"],
    [{ stories: { ...NONE.stories, added: ["/a"] } }, "new stories: /a"],
    [{ stories: { ...NONE.stories, changed: ["/a"] } }, "changed stories: /a"],
    [{ stories: { ...NONE.stories, removed: ["/a"] } }, "stories no longer there: /a"],
    [{ addresses: ["/old"] }, "old addresses: /old"],
  ])("is a line for its kind: %j", (difference, line) => {
    expect(differenceLines({ ...NONE, ...difference } as never)).toEqual([line]);
  });

  it.each([
    [8, "sections: 1, 2, 3, 4, 5, 6, 7, 8"],
    [9, "sections: 1, 2, 3, 4, 5, 6, 7, 8, and 1 more"],
    [12, "sections: 1, 2, 3, 4, 5, 6, 7, 8, and 4 more"],
  ])("names eight of %d", (count, line) => {
    const sections = Array.from({ length: count }, (_, n) => String(n + 1));
    expect(differenceLines({ ...NONE, sections } as never)).toEqual([line]);
  });

  it("is nothing where nothing has", () => {
    expect(differenceLines(NONE as never)).toEqual([]);
  });
});
