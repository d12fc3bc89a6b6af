import { rmSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { readContentFolder } from "../newsroom/content/contentFolder.ts";
import { ADDRESS, ARTICLE, draft, NOW, paper } from "../testkit/temporaryPaper.ts";
import { editionGaps, printGaps } from "./editionGaps.ts";
import { openTerminal } from "./terminal.ts";

// Some tests write a paper and an edition to the disk.
vi.setConfig({ testTimeout: 60_000 });

const HOUR = "published: 2014-06-13T12:00:00-04:00\n";

async function gaps(change: (made: Awaited<ReturnType<typeof paper>>) => void) {
  const made = await paper();
  await made.publish();
  change(made);
  const folder = await readContentFolder(made.contentDir, { drafts: true });
  return editionGaps(made.settings, folder, NOW);
}

describe("how the paper and the content folder differ", () => {
  it("is not at all where they have the same stories, or before there is a paper", async () => {
    expect(await gaps(() => {})).toEqual({ gone: [], missing: [] });
    expect(await gaps((made) => rmSync(made.settings.editionFile))).toEqual({
      gone: [],
      missing: [],
    });
  });

  it.each([
    [
      "its headline",
      draft("published: 2014-06-12T09:00:00-04:00\n"),
      "articles/2014/06/12/lake/index.md",
    ],
    [
      "its time",
      draft(HOUR).replace("The dam opens", "Water"),
      "articles/2014/06/13/lake/index.md",
    ],
  ])("is by a story of another name, known by %s", async (_, text, file) => {
    const { gone, missing } = await gaps((made) => {
      made.remove(`articles${ADDRESS}`);
      made.save({ [file]: text });
    });
    expect(gone).toMatchObject([{ address: ADDRESS, heir: { file } }]);
    expect(missing).toMatchObject([{ file }]);
  });

  it("is by one that is gone where no other is like it", async () => {
    const { gone } = await gaps((made) => {
      made.remove(`articles${ADDRESS}`);
      made.save({
        "articles/2014/06/12/lake/index.md": draft(
          "published: 2014-06-12T09:00:00-04:00\n",
        ).replace("The dam", "A dam"),
      });
    });
    expect(gone).toHaveLength(1);
    expect(gone[0]).not.toHaveProperty("heir");
  });

  it("is by one that stands at both addresses already, known by its headline and its time", async () => {
    const lake = "articles/2014/06/13/lake/index.md";
    for (const [text, heir] of [
      [draft(HOUR), { file: lake }],
      [draft(HOUR).replace("The dam", "A dam"), undefined],
      [draft(HOUR).replace("12:00:00", "11:00:00"), undefined],
    ] as const) {
      const made = await paper({ [ARTICLE]: draft(HOUR), [lake]: text });
      made.remove(`articles${ADDRESS}`);
      const folder = await readContentFolder(made.contentDir, { drafts: true });
      const { gone, missing } = editionGaps(made.settings, folder, NOW);
      expect(gone).toMatchObject([{ address: ADDRESS, ...(heir ? { heir } : {}) }]);
      expect("heir" in (gone[0] ?? {})).toBe(heir !== undefined);
      expect(missing).toEqual([]);
    }
  });
});

describe("what is said of them", () => {
  const said = (gone: number, missing: number, more: object = {}) => {
    const written: string[] = [];
    const terminal = openTerminal({}, { write: (text) => written.push(text) }, {});
    const address = (n: number) => `/2014/06/13/story-${n}`;
    printGaps(
      terminal,
      {
        gone: Array.from({ length: gone }, (_, n) => ({
          address: address(n),
          headline: `Gone ${n}`,
          isPublic: n === 0,
          ...more,
        })) as never,
        missing: Array.from({ length: missing }, (_, n) => ({
          address: address(n + 50),
          headline: `Here ${n}`,
          file: `articles${address(n + 50)}/index.md`,
        })),
      },
      "/content",
    );
    return written.join("").split("\n").slice(0, -1);
  };

  it("is nothing where nothing differs", () => {
    expect(said(0, 0)).toEqual([]);
  });

  it("is each story that is gone, with the command that takes it away", () => {
    expect(said(2, 0)).toEqual([
      "",
      "In the paper, but gone from the content folder (2)",
      "  Gone 0",
      "    /2014/06/13/story-0: readers have it until it is taken back or the paper is built",
      "    to take it away:        npm run desk -- unpublish /2014/06/13/story-0",
      "  Gone 1",
      "    /2014/06/13/story-1: it would still appear at its time",
      "    to take it away:        npm run desk -- unpublish /2014/06/13/story-1",
    ]);
  });

  it("is what it seems to have become, which is not named a second time", () => {
    const heir = {
      address: "/2014/06/13/story-50",
      file: "articles/2014/06/13/story-50/index.md",
      headline: "Here 0",
    };
    const lines = said(1, 1, { heir });
    expect(lines.slice(4, 6)).toEqual([
      "    it seems to be /content/articles/2014/06/13/story-50/index.md now",
      "    to lead readers there:  npm run desk -- rename /2014/06/13/story-0 story-50",
    ]);
    expect(lines.join()).not.toContain("not in the paper");
  });

  it("is each story that is missing, with the command that publishes it", () => {
    expect(said(0, 1)).toEqual([
      "",
      "In the content folder, but not in the paper (1)",
      "  Here 0",
      "    /content/articles/2014/06/13/story-50/index.md",
      "    to publish it:          npm run desk -- publish /2014/06/13/story-50",
    ]);
  });

  it.each([
    [10, undefined],
    [11, 1],
    [13, 3],
  ])("names ten of %d, and says how many more there are", (count, more) => {
    const ends = [said(count, 0).at(-1), said(0, count).at(-1)];
    expect(ends[0]?.includes("more;")).toBe(more !== undefined);
    if (more === undefined) return;
    expect(ends).toEqual([
      `  and ${more} more; “npm run desk -- list --json” has all of them`,
      `  and ${more} more; “npm run build” brings all ${count} in at once`,
    ]);
  });
});
