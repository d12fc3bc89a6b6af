import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { damageOf, editionOf, editionPlace, openEdition, slugs } from "../../testkit/editions.ts";
import { article, articles, content, NOW, PAPER, story } from "../../testkit/records.ts";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { articleAt } from "./articles.ts";
import { putArticle } from "./changeEdition.ts";
import { openForReading, openForWriting } from "./database.ts";
import { draftAt, draftsOf, problemsOf } from "./drafts.ts";
import { Edition } from "./edition.ts";
import { EditionError } from "./editionError.ts";
import { EditionMovedOn } from "./editionFile.ts";
import { latestStories, storiesInSection } from "./lists.ts";
import { SCHEMA_VERSION } from "./schema.ts";
import { searchEdition } from "./search/search.ts";
import { writeEdition } from "./writeEdition.ts";

describe("writing an edition", () => {
  it("makes its folder, and numbers editions one after the other", () => {
    const file = path.join(temporaryFolder(), "not/yet/there/edition.sqlite");
    expect(writeEdition(file, PAPER, content(articles(2)))).toBe(1);
    expect(writeEdition(file, PAPER, content(articles(2)))).toBe(2);
    expect(openEdition(file).number()).toBe(2);
    expect(damageOf(file)).toEqual([]);
  });

  it("changes the stamp even where the content is the same", async () => {
    const file = editionPlace();
    writeEdition(file, PAPER, content(articles(2)));
    const before = openEdition(file).stamp(NOW);
    writeEdition(file, PAPER, content(articles(2)));
    expect(openEdition(file).stamp(NOW)).not.toBe(before);
  });

  it("lets whoever holds the old edition go on reading it", () => {
    const file = editionPlace();
    writeEdition(file, PAPER, content([article("old", { text: "zeppelin" })]));
    const old = openEdition(file);
    writeEdition(file, PAPER, content([article("new")]));
    expect(slugs(latestStories(old, NOW, 5))).toEqual(["old"]);
    expect(searchEdition(old, { q: "zeppelin" }, NOW).total).toBe(1);
    expect(slugs(latestStories(openEdition(file), NOW, 5))).toEqual(["new"]);
  });

  it("of content that was read before a story was published leaves the edition with the story", () => {
    const file = editionPlace();
    const since = writeEdition(file, PAPER, content(articles(2)));
    putArticle(file, article("breaking"), []);
    const build = () => writeEdition(file, PAPER, content(articles(2)), since);
    expect(build).toThrow(EditionMovedOn);
    expect(storiesInSection(openEdition(file), "world", 1, NOW)?.total).toBe(3);
    expect(writeEdition(file, PAPER, content(articles(2)), 2)).toBe(3);
  });

  it("that fails leaves the old edition and nothing beside it", () => {
    const file = editionPlace();
    writeEdition(file, PAPER, content(articles(2)));
    const twice = content([...articles(2)], {
      topics: [
        { slug: "iraq", name: "Iraq" },
        { slug: "iraq", name: "Iraq again" },
      ],
    });
    expect(() => writeEdition(file, PAPER, twice)).toThrow(/UNIQUE/);
    expect(openEdition(file).number()).toBe(1);
    expect(existsSync(`${file}.${process.pid}.new`)).toBe(false);
  });

  it("keeps the paper as it is given", () => {
    expect(editionOf([]).paper).toEqual(PAPER);
  });

  it("holds no lock that keeps a story from being put in afterwards", () => {
    const file = editionPlace();
    writeEdition(file, PAPER, content(articles(1)));
    const old = openForWriting(file);
    writeEdition(file, PAPER, content(articles(1)));
    expect(() => old.exec("BEGIN IMMEDIATE; ROLLBACK")).not.toThrow();
    old.close();
  });
});

describe("drafts", () => {
  const problem = {
    file: "drafts/oil/index.md",
    line: 3,
    severity: "error" as const,
    rule: "section",
    message: "there is no section “wrld”",
    remedy: "did you mean world?",
  };
  const elsewhere = { ...problem, file: "articles/2014/06/12/war/index.md" };
  const { published: _, standfirst: __, section: ___, ...rest } = article("oil");
  const draft = { ...rest, slug: "oil", file: problem.file, address: "/drafts/oil" };

  it("have no tables in a production edition", () => {
    const edition = editionOf(articles(1));
    const tables = edition.query<{ name: string }>("SELECT name FROM sqlite_master").all();
    expect(tables.map(({ name }) => name)).toContain("article");
    expect(tables.map(({ name }) => name)).not.toContain("draft");
    expect(tables.map(({ name }) => name)).not.toContain("problem");
    expect(() => draftsOf(edition)).toThrow(/no such table/);
  });

  it("are in the editing edition with their own problems, and in no list of readers", () => {
    const edition = editionOf([], {
      drafts: {
        drafts: [draft, { ...draft, slug: "a", section: "world" }].map((each) => ({
          draft: each,
          source: "",
        })),
        problems: [problem, elsewhere],
        around: "",
      },
    });
    expect(draftsOf(edition).map(({ slug }) => slug)).toEqual(["a", "oil"]);
    expect(draftAt(edition, "oil")).toMatchObject({
      headline: "Headline of oil",
      section: undefined,
      standfirst: undefined,
      published: undefined,
      problems: [problem],
    });
    expect(draftAt(edition, "a")?.section?.name).toBe("World");
    expect(draftAt(edition, "nothing")).toBeUndefined();
    expect(problemsOf(edition)).toEqual([problem, elsewhere]);
    expect(latestStories(edition, NOW, 9)).toEqual([]);
    expect(articleAt(edition, "/drafts/oil", NOW)).toBeUndefined();
    expect(searchEdition(edition, { q: "oil" }, NOW).total).toBe(0);
  });
});

describe("opening an edition", () => {
  const refusal = (file: string): string => {
    try {
      Edition.open(file).close();
    } catch (error) {
      expect(error).toBeInstanceOf(EditionError);
      return (error as Error).message;
    }
    return "it opens";
  };

  it("says where there is none", () => {
    const file = editionPlace();
    expect(refusal(file)).toBe(`there is no edition at ${file}; run “npm run build” to write it`);
    expect(existsSync(file)).toBe(false);
  });

  it("says when the file is no edition", () => {
    const file = editionPlace();
    writeFileSync(file, "This is a text and no database.".repeat(500));
    expect(refusal(file)).toMatch(
      /^the edition at .* cannot be read \(.*not a database.*\); delete it and run “npm run build”$/,
    );
  });

  it("says when another version has written it", () => {
    const file = editionPlace();
    writeEdition(file, PAPER, content([]));
    const connection = openForWriting(file);
    connection.exec(`PRAGMA user_version = ${SCHEMA_VERSION + 1}`);
    connection.close();
    expect(refusal(file)).toBe(
      `the edition at ${file} is of another version; run “npm run build” to renew it`,
    );
  });

  it("says when the file is empty", () => {
    const file = editionPlace();
    writeFileSync(file, "");
    expect(refusal(file)).toContain("run “npm run build”");
  });

  it("says when a part of it is missing", () => {
    const file = editionPlace();
    writeEdition(file, PAPER, content([]));
    const connection = openForWriting(file);
    connection.exec("DELETE FROM meta WHERE key = 'paper'");
    connection.close();
    expect(refusal(file)).toContain("cannot be read");
  });

  it("for reading refuses every change", () => {
    const file = editionPlace();
    writeEdition(file, PAPER, content(articles(1)));
    const connection = openForReading(file);
    for (const change of [
      "DELETE FROM article",
      "INSERT INTO meta VALUES ('a', 'b')",
      "UPDATE meta SET value = '9'",
      "DROP TABLE article",
      "CREATE TABLE mine (a)",
    ]) {
      expect(() => connection.exec(change)).toThrow(/readonly|query_only|not authorized/i);
    }
    connection.close();
    expect(latestStories(openEdition(file), NOW, 5)).toHaveLength(1);
  });
});

it("a story's tree comes back as it went in", () => {
  const tree = story([{ type: "paragraph", children: [{ type: "text", text: "“Ünï” 🛢️\n" }] }], {
    words: 1,
    minutes: 1,
  });
  const edition = editionOf([article("a", { story: tree })]);
  expect(articleAt(edition, "/2014/06/12/a", NOW)?.story).toEqual(tree);
});
