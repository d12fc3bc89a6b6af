import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ARTICLE, articleText, PAPER_FILES } from "../../testkit/contentFolders.ts";
import { openEdition, rowsOf } from "../../testkit/editions.ts";
import { DEMONSTRATION } from "../../testkit/papers.ts";
import { content, PAPER } from "../../testkit/records.ts";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import { type Documents, documentsOf } from "../schema/documents.ts";
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
    const { build, contentDir, editionFile } = paper({
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
    expect((await build()).number).toBe(1);
    writeFileSync(
      path.join(contentDir, "articles/2014/06/12/war/index.md"),
      articleText({}, "It has changed."),
    );
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

  it("ends the compiler when the check finds an error, and waits until it has ended", async () => {
    const { contentDir, editionFile } = paper({ [ARTICLE]: articleText({ section: "wrld" }) });
    let ended = false;
    const compiling = (_: string, __: ContentFolder, signal: AbortSignal) =>
      new Promise<Documents>((_, reject) => {
        signal.addEventListener("abort", () =>
          setImmediate(() => {
            ended = true;
            reject(new Error("ended"));
          }),
        );
      });
    const building = buildEdition(
      path.dirname(contentDir),
      { contentDir, editionFile, siteUrl: undefined },
      NOW,
      compiling,
    );
    await expect(building).rejects.toThrow(ContentError);
    expect(ended).toBe(true);
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

it("A build over an earlier one is that of a build alone, after every kind of change", async () => {
  const folder = temporaryFolder();
  const contentDir = path.join(folder, "content");
  cpSync(DEMONSTRATION.contentDir, contentDir, { recursive: true });
  const edit = (file: string, change: (text: string) => string) => {
    const place = path.join(contentDir, file);
    const before = readFileSync(place, "utf8");
    const after = change(before);
    expect(after).not.toBe(before);
    writeFileSync(place, after);
  };
  const stories = readdirSync(path.join(contentDir, "articles"), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith("index.md"))
    .sort();
  const [first = "", second = "", third = ""] = stories.map((file) => `articles/${file}`);
  const changes: Array<() => void> = [
    () => {},
    () => edit(first, (text) => `${text}\nOne more sentence.\n`),
    () => edit(second, (text) => text.replace(/^headline: .*$/m, "headline: Another headline")),
    () => rmSync(path.join(contentDir, path.dirname(third)), { recursive: true }),
    () => edit(`authors/${authorOf(first)}.md`, (text) => text.replace(/^name: /m, "name: New ")),
    () => edit("site.yaml", (text) => text.replace(/^name: .*$/m, "name: Another paper")),
    () => edit("site.yaml", (text) => text.replace(/^timeZone: .*$/m, "timeZone: Asia/Tokyo")),
    () => {
      edit("site.yaml", (text) => text.replace(/^language: .*$/m, "language: en-GB"));
      // Translations say in which language the other story is.
      for (const file of stories.map((story) => `articles/${story}`)) {
        const there = existsSync(path.join(contentDir, file));
        if (there && readFileSync(path.join(contentDir, file), "utf8").includes("{ lang: en-US,")) {
          edit(file, (text) => text.replaceAll("{ lang: en-US,", "{ lang: en-GB,"));
        }
      }
    },
    () => edit("site.yaml", (text) => text.replace(/^ {2}hosts:.*$/m, "  hosts: [shop.example]")),
    () => writeFileSync(path.join(contentDir, heroOf()), readFileSync(anotherPicture())),
  ];
  const authorOf = (file: string) =>
    /^byline: \[([\w-]+)/m.exec(readFileSync(path.join(contentDir, file), "utf8"))?.[1];
  const png = () =>
    readdirSync(path.join(contentDir, "articles"), { recursive: true })
      .map((file) => `articles/${file}`)
      .filter((file) => file.endsWith(".png"))
      .sort();
  const heroOf = () => png()[0] ?? "";
  const anotherPicture = () => path.join(contentDir, png().at(-1) ?? "");
  const editionFile = path.join(folder, "edition.sqlite");
  const build = (file: string) =>
    buildEdition(
      folder,
      { contentDir, editionFile: file, siteUrl: undefined },
      NOW,
      async (_, { files }: ContentFolder) => documentsOf(files),
    );
  const rows = (file: string) => ({ ...rowsOf(file), word: [], meta: [] });
  for (const [at, change] of changes.entries()) {
    change();
    await build(editionFile);
    const alone = path.join(folder, `${at}.sqlite`);
    await build(alone);
    expect(rows(editionFile), String(at)).toEqual(rows(alone));
  }
});
