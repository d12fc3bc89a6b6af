import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ARTICLE, articleText, PAPER_FILES } from "../../testkit/contentFolders.ts";
import { openEdition } from "../../testkit/editions.ts";
import { content, PAPER } from "../../testkit/records.ts";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import { documentsOf } from "../schema/documents.ts";
import { articleAddresses } from "./articles.ts";
import { buildEdition, ContentError } from "./buildEdition.ts";
import { writeEdition } from "./writeEdition.ts";

const NOW = new Date("2014-06-20T12:00:00Z");

/** A paper in a folder, and a build of it without contentlayer2; `during` is called while it reads. */
function paper(files: Record<string, string> = {}) {
  const root = temporaryFolder();
  const settings = {
    contentDir: path.join(root, "content"),
    editionFile: path.join(root, "edition.sqlite"),
    siteUrl: undefined,
  };
  for (const [file, text] of Object.entries({
    ...PAPER_FILES,
    [ARTICLE]: articleText(),
    ...files,
  })) {
    const place = path.join(settings.contentDir, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  let reads = 0;
  const build = (during = () => {}) =>
    buildEdition(root, settings, NOW, async (_, { files: read }: ContentFolder) => {
      reads += 1;
      during();
      return documentsOf(read);
    });
  return { ...settings, build, reads: () => reads };
}

describe("a build", () => {
  it("says how many stories the edition has, and what to look at", async () => {
    const { build, editionFile } = paper({
      "drafts/oil/index.md": "no front matter",
      "articles/2014/06/12/war/index.md": articleText({}, "See [it](http://old.example/)."),
    });
    const { number, articles, warnings } = await build();
    expect({ number, articles }).toEqual({ number: 1, articles: 2 });
    expect(warnings.map(({ rule }) => rule)).toContain("link-insecure");
    expect(articleAddresses(openEdition(editionFile))).toEqual([
      "/2014/06/12/story",
      "/2014/06/12/war",
    ]);
    expect((await build()).number).toBe(2);
  });

  it("names all errors and leaves the edition as it was", async () => {
    const { build, contentDir, editionFile } = paper();
    await build();
    writeFileSync(path.join(contentDir, ARTICLE), articleText({ section: "wrld" }));
    await expect(build()).rejects.toThrow(ContentError);
    await expect(build()).rejects.toThrow(/there is no section “wrld”/);
    await expect(build()).rejects.toThrow(`The content in ${contentDir} has to be fixed first.`);
    writeFileSync(path.join(contentDir, "site.yaml"), "name: [\n");
    await expect(build()).rejects.toThrow(ContentError);
    expect(openEdition(editionFile).number()).toBe(1);
  });

  it("begins anew when a story was published while it read, and not without end", async () => {
    const { build, editionFile, reads } = paper();
    let published = 0;
    const publishes = (times: number) => () => {
      if (published >= times) return;
      published += 1;
      writeEdition(editionFile, PAPER, content([]));
    };
    expect((await build(publishes(2))).number).toBe(3);
    expect(reads()).toBe(3);
    expect(articleAddresses(openEdition(editionFile))).toEqual(["/2014/06/12/story"]);
    await expect(build(publishes(100))).rejects.toThrow();
    expect(reads()).toBe(8);
  });
});
