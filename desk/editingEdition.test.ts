import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { articleAt } from "../newsroom/edition/articles.ts";
import { openForReading, prepare } from "../newsroom/edition/database.ts";
import { draftAt, draftsOf, problemsOf } from "../newsroom/edition/drafts.ts";
import { latestStories } from "../newsroom/edition/lists.ts";
import { editorsLanguage, speakToEditors } from "../newsroom/locales/editorsLanguage.ts";
import { articleText, SITE } from "../testkit/contentFolders.ts";
import { damageOf, openEdition, slugs } from "../testkit/editions.ts";
import { build } from "../testkit/papers.ts";
import { ROOT } from "../testkit/project.ts";
import { NOW } from "../testkit/records.ts";
import { temporaryFolder } from "../testkit/temporaryFolder.ts";
import { EditingEdition } from "./editingEdition.ts";

const WAR = "articles/2014/06/12/war/index.md";
const PEACE = "articles/2014/06/12/peace/index.md";
const OIL = "drafts/oil/index.md";
const ADDRESS = "/2014/06/12/war";

const GROUND = {
  "site.yaml": SITE,
  "sections/world.md": "---\nname: World\ndescription: The world\norder: 1\ncolour: red\n---\n",
  "authors/desk.md": "---\nname: The desk\nkind: organization\n---\n",
};

/** A content folder with its editing edition, and a function that saves files. */
function desk(files: Record<string, string>) {
  const root = temporaryFolder();
  const contentDir = path.join(root, "content");
  const editionFile = path.join(root, "editing.sqlite");
  const save = (saved: Record<string, string | Buffer>) => {
    for (const [file, text] of Object.entries(saved)) {
      mkdirSync(path.join(contentDir, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(contentDir, file), text);
    }
  };
  save({ ...GROUND, ...files });
  const settings = { contentDir, editionFile, siteUrl: undefined };
  const editing = new EditingEdition(settings);
  return {
    save,
    contentDir,
    editionFile,
    settings,
    remove: (file: string) => rmSync(path.join(contentDir, file), { recursive: true }),
    /** The same content read and written by a new instance. */
    fresh: async () => {
      const anew = path.join(temporaryFolder(), "fresh.sqlite");
      const server = new EditingEdition({ contentDir, editionFile: anew, siteUrl: undefined });
      return { problems: await server.renew(), editionFile: anew };
    },
    /** The next process of the desk goes on with the edition. */
    again: async () => {
      const problems = await new EditingEdition(settings).renew();
      const anew = path.join(temporaryFolder(), "fresh.sqlite");
      await new EditingEdition({ ...settings, editionFile: anew }).renew();
      return {
        problems,
        edition: openEdition(editionFile),
        /** Whether it has what an edition has that is made from nothing. */
        same: () => isDeepStrictEqual(contentOf(editionFile), contentOf(anew)),
      };
    },
    renew: async (...changed: string[]) => {
      const problems = await editing.renew(changed.length > 0 ? changed : undefined);
      return { problems, edition: openEdition(editionFile) };
    },
  };
}

describe("the editor's edition", () => {
  it("holds articles and drafts, and no problem where there is none", async () => {
    const { renew } = desk({ [WAR]: articleText(), [OIL]: articleText() });
    const { edition, problems } = await renew();
    expect(problems).toEqual([]);
    expect(edition.paper.name).toBe("The Paper");
    expect(articleAt(edition, ADDRESS, NOW)?.story.words).toBe(1);
    expect(draftsOf(edition).map(({ slug }) => slug)).toEqual(["oil"]);
    expect(problemsOf(edition)).toEqual([]);
  });

  it("is spoken of in the paper's language from its change on, also while site.yaml cannot be read", async () => {
    const before = editorsLanguage();
    try {
      const { renew, save, fresh } = desk({ [WAR]: "---\nheadline: [\n---\n" });
      await renew();
      expect(editorsLanguage()).toBe("en-US");
      save({ "site.yaml": SITE.replace(/^language: .*$/m, "language: de") });
      const { problems } = await renew("site.yaml");
      expect(editorsLanguage()).toBe("de");
      expect(problems).toEqual((await fresh()).problems);
      save({ "site.yaml": "name: [\n" });
      await renew("site.yaml");
      expect(editorsLanguage()).toBe("de");
    } finally {
      speakToEditors(before);
    }
  });

  it("shows the last good state of a file that can no longer be used, and says what is wrong", async () => {
    const peace = { headline: "Peace" };
    const { renew, save } = desk({
      [WAR]: articleText({ headline: "The war" }),
      [PEACE]: articleText(peace),
    });
    await renew();
    save({ [WAR]: "---\nheadline: [\n---\n", [PEACE]: articleText(peace, "Two words.") });
    const { edition, problems } = await renew();
    expect(articleAt(edition, ADDRESS, NOW)?.headline).toBe("The war");
    expect(articleAt(edition, "/2014/06/12/peace", NOW)?.headline).toBe("Peace");
    expect(articleAt(edition, "/2014/06/12/peace", NOW)?.story.words).toBe(2);
    expect(problems.map(({ file }) => file)).toContain(WAR);
    expect(problemsOf(edition)).toEqual(problems);
  });

  it("takes a fixed file as it is now", async () => {
    const { renew, save } = desk({ [WAR]: articleText() });
    await renew();
    save({ [WAR]: "---\nheadline: [\n---\n" });
    await renew();
    save({ [WAR]: articleText({ headline: "The new war" }) });
    const { edition, problems } = await renew();
    expect(articleAt(edition, ADDRESS, NOW)?.headline).toBe("The new war");
    expect(problems).toEqual([]);
  });

  it("does not bring a deleted file back", async () => {
    const { renew, remove } = desk({ [WAR]: articleText(), [PEACE]: articleText() });
    await renew();
    remove(WAR);
    const { edition } = await renew();
    expect(slugs(latestStories(edition, NOW, 9))).toEqual(["peace"]);
  });

  it("does not bring it back either when another is begun in its place", async () => {
    const { renew, remove, save } = desk({ [WAR]: articleText({ headline: "The war" }) });
    await renew();
    remove(WAR);
    await renew();
    save({ [WAR]: "---\nheadline: [\n---\n" });
    expect(latestStories((await renew()).edition, NOW, 9)).toEqual([]);
  });

  it("is not written again by the next process, whichever of its stories were changed by themselves", async () => {
    const { save, renew, again } = desk({ [WAR]: articleText(), [OIL]: articleText() });
    await renew();
    save({
      [WAR]: articleText({ headline: "War ends" }),
      "topics/oil.md": "---\nname: Oil\n---\n",
    });
    // It may have changed anything since.
    await again();
    const number = (await again()).edition.number();
    const third = await again();
    expect([third.edition.number(), third.same()]).toEqual([number, true]);
    expect(articleAt(third.edition, ADDRESS, NOW)?.headline).toBe("War ends");
  });

  it("goes on with the last good state of a draft in which something cannot be read", async () => {
    const { renew, save } = desk({ [OIL]: articleText({ headline: "Oil rises" }) });
    await renew();
    save({ [OIL]: articleText({ headline: "[" }) });
    expect(draftAt((await renew()).edition, "oil")?.headline).toBe("Oil rises");
    save({ [OIL]: articleText({ headline: "Oil falls" }) });
    expect(draftAt((await renew()).edition, "oil")?.headline).toBe("Oil falls");
  });

  it.each([
    ["lacks a field", { standfirst: undefined }],
    ["has an empty one", { standfirst: '""' }],
    ["has a time that is none", { published: "2014-06-12 at noon" }],
    ["has a kind that is none", { kind: "novel" }],
    ["has a list for a text", { standfirst: "[a, b]" }],
  ])("shows the last good state of an article that now %s", async (_, fields) => {
    const { renew, save } = desk({ [WAR]: articleText({ headline: "The war" }) });
    await renew();
    save({ [WAR]: articleText({ headline: "Another war", ...fields }) });
    const { edition, problems } = await renew();
    expect(problems.map(({ file }) => file)).toContain(WAR);
    expect(articleAt(edition, ADDRESS, NOW)?.headline).toBe("The war");
  });

  it("leaves an article out that has never been usable", async () => {
    const { renew } = desk({ [WAR]: "---\nheadline: [\n---\n" });
    const { edition, problems } = await renew();
    expect(latestStories(edition, NOW, 9)).toEqual([]);
    expect(problems.some(({ file, line }) => file === WAR && line >= 1)).toBe(true);
  });

  it("shows a draft from its first line on, under its headline or else its folder's name", async () => {
    const { renew } = desk({
      [OIL]: "---\nheadline: Oil rises\nsection: [\n---\nText.\n",
      "drafts/half/index.md":
        "---\nheadline: Half a headline\nstandfirst: 7\n---\nThree more words.\n",
      "drafts/open/index.md": "---\nheadline: [\nsection: world\n---\nText.\n",
      "drafts/empty/index.md": "",
    });
    const { edition } = await renew();
    expect(draftsOf(edition).map(({ slug, headline }) => [slug, headline])).toEqual([
      ["empty", "empty"],
      ["half", "Half a headline"],
      // A mistake costs only its own field.
      ["oil", "Oil rises"],
      ["open", "open"],
    ]);
    expect(draftAt(edition, "half")?.story.words).toBe(3);
    const problems = draftAt(edition, "oil")?.problems ?? [];
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ file }) => file === OIL)).toBe(true);
  });

  it("goes on under the last good site.yaml, and under a name of its own until there is one", async () => {
    const { renew, save } = desk({ "site.yaml": "name: [" });
    const first = await renew();
    expect(first.edition.paper.name).toBe("A paper without a site.yaml");
    expect(first.problems.map(({ file }) => file)).toContain("site.yaml");
    save({ "site.yaml": SITE });
    expect((await renew()).edition.paper.name).toBe("The Paper");
    save({ "site.yaml": "language: en" });
    const last = await renew();
    expect(last.edition.paper.name).toBe("The Paper");
    expect(last.problems.map(({ file }) => file)).toContain("site.yaml");
  });

  it("grows by one with a change and stays the same without, so that open pages load again only then", async () => {
    const { renew, save } = desk({ [WAR]: articleText() });
    expect((await renew()).edition.number()).toBe(1);
    expect((await renew()).edition.number()).toBe(1);
    save({ [WAR]: articleText({}, "New text.") });
    expect((await renew()).edition.number()).toBe(2);
  });

  it("keeps a story whose section was taken out of its fields as it was", async () => {
    const { renew, save } = desk({ [WAR]: articleText() });
    await renew();
    save({ [WAR]: articleText({ headline: "New", section: undefined }) });
    const { edition } = await renew(WAR);
    expect(articleAt(edition, ADDRESS, NOW)?.headline).toBe("A headline");
  });
});

describe("a change on the desk", () => {
  const JANE = "---\nname: Jane\nkind: person\n---\nShe writes.\n";
  const steps: Array<[string, Record<string, string | undefined>]> = [
    ["a changed text", { [WAR]: articleText({}, "Other words.") }],
    ["a new story with a topic of its own", { [PEACE]: articleText({ topics: "[talks]" }) }],
    [
      "a changed headline and a new author",
      { [WAR]: articleText({ headline: "War", byline: "[jane]" }), "authors/jane.md": JANE },
    ],
    ["a new draft", { [OIL]: articleText({ published: undefined }) }],
    ["a draft with a mistake", { [OIL]: articleText({ section: "wrld" }) }],
    ["a new page", { "pages/about.md": "---\nheadline: About\n---\nUs.\n" }],
    [
      "a renamed section",
      { "sections/world.md": "---\nname: Globe\ndescription: All\norder: 1\ncolour: blue\n---\n" },
    ],
    ["another name of the paper", { "site.yaml": SITE.replace("The Paper", "The Sheet") }],
    ["a topic with a file", { "topics/talks.md": "---\nname: The talks\n---\n" }],
    ["a page that is gone", { "pages/about.md": undefined }],
    [
      "a story and a draft that are gone",
      { [PEACE]: undefined, [OIL]: undefined, "topics/talks.md": undefined },
    ],
  ];

  it("leaves the same edition as if everything were read and written anew", async () => {
    const { renew, save, remove, editionFile, fresh } = desk({ [WAR]: articleText() });
    await renew();
    for (const [step, files] of steps) {
      for (const [file, text] of Object.entries(files)) {
        if (text === undefined) remove(file);
        else save({ [file]: text });
      }
      const { problems } = await renew(...Object.keys(files));
      const anew = await fresh();
      expect(contentOf(editionFile), step).toEqual(contentOf(anew.editionFile));
      expect(problems, step).toEqual(anew.problems);
    }
  });

  it("is put in its place, and the file stays", async () => {
    const { renew, save, editionFile } = desk({ [WAR]: articleText(), [PEACE]: articleText() });
    await renew();
    const before = statSync(editionFile).ino;
    save({ [WAR]: articleText({}, "Other words.") });
    await renew(WAR);
    expect(statSync(editionFile).ino).toBe(before);
  });

  it("is made up for, when it could not be written, by the next look at the same file", async () => {
    const { renew, save, editionFile } = desk({ [WAR]: articleText() });
    await renew();
    copyFileSync(editionFile, `${editionFile}.kept`);
    writeFileSync(editionFile, "no database at all, whatever is asked of it");
    save({ [WAR]: articleText({}, "Other words.") });
    await expect(renew(WAR)).rejects.toThrow();
    copyFileSync(`${editionFile}.kept`, editionFile);
    const { edition } = await renew(WAR);
    expect(articleAt(edition, ADDRESS, NOW)?.story.words).toBe(2);
  });

  it("of a whole folder that is gone takes its story and its pictures out", async () => {
    const { renew, remove, editionFile } = desk({ [WAR]: articleText(), [PEACE]: articleText() });
    await renew();
    remove(path.dirname(PEACE));
    const { edition } = await renew(path.dirname(PEACE));
    expect(slugs(latestStories(edition, NOW, 9))).toEqual(["war"]);
    expect(contentOf(editionFile).article).toHaveLength(1);
  });
});

describe("an edition that an earlier desk has left", () => {
  const PICTURE = "drafts/oil/rig.png";
  const RIG = path.join(ROOT, "content/articles/2014/06/12/iraq-airstrikes/week-in-june.png");

  it("is gone on with: what has changed since is in it, what is gone is not, and the rest stays as it is", async () => {
    const files = { [WAR]: articleText(), [PEACE]: articleText(), [OIL]: articleText() };
    const { renew, again, save, remove, editionFile } = desk({ ...files, "drafts/a/index.md": "" });
    await renew();
    const before = statSync(editionFile).ino;
    const kept = rowIds(editionFile);
    save({ [WAR]: articleText({ headline: "The new war" }), "drafts/b/index.md": articleText() });
    save({ "authors/jane.md": "---\nname: Jane\nkind: person\n---\n" });
    remove("drafts/a");
    const { edition, same } = await again();
    expect(statSync(editionFile).ino).toBe(before);
    expect(articleAt(edition, ADDRESS, NOW)?.headline).toBe("The new war");
    expect(draftsOf(edition).map(({ slug }) => slug)).toEqual(["b", "oil"]);
    expect(edition.author("jane")?.name).toBe("Jane");
    expect(rowIds(editionFile)["/2014/06/12/peace"]).toBe(kept["/2014/06/12/peace"]);
    expect(same()).toBe(true);
  });

  it("is not written at all where nothing has changed", async () => {
    const { renew, again, editionFile } = desk({ [WAR]: articleText(), [OIL]: articleText() });
    const { edition } = await renew();
    const number = edition.number();
    expect((await again()).edition.number()).toBe(number);
    expect(damageOf(editionFile)).toEqual([]);
  });

  it("has each word of a story that was changed and changed back", async () => {
    const { renew, again, save } = desk({ [WAR]: articleText({}, "First.") });
    await renew();
    save({ [WAR]: articleText({}, "Second text.") });
    await renew(WAR);
    save({ [WAR]: articleText({}, "First.") });
    const { edition, same } = await again();
    expect(articleAt(edition, ADDRESS, NOW)?.story.words).toBe(1);
    expect(same()).toBe(true);
  });

  it("loses the pictures that drafts have lost, and a story is not withdrawn any more that is not", async () => {
    const withdrawn = "- { address: /2014/06/12/gone, at: 2014-06-13T09:00:00-04:00 }\n";
    const { renew, again, save, remove, editionFile } = desk({
      [WAR]: articleText(),
      [OIL]: articleText(),
      "withdrawn.yaml": withdrawn,
    });
    save({ [PICTURE]: readFileSync(RIG) });
    await renew();
    const before = statSync(editionFile).ino;
    expect(contentOf(editionFile).loose).toHaveLength(1);
    remove(PICTURE);
    remove("withdrawn.yaml");
    const { same } = await again();
    expect(contentOf(editionFile).loose).toHaveLength(0);
    expect(contentOf(editionFile).withdrawn).toHaveLength(0);
    expect(statSync(editionFile).ino).toBe(before);
    expect(same()).toBe(true);
  });

  it("takes over the rows of readers' stories where there is none yet", async () => {
    const { contentDir, again, editionFile, settings } = desk({
      [WAR]: articleText({}, "Some words."),
      [PEACE]: articleText(),
      [OIL]: articleText(),
    });
    const readers = path.join(temporaryFolder(), "edition.sqlite");
    await build({ contentDir, editionFile: readers }, NOW);
    await new EditingEdition(settings, readers).renew();
    expect(rowIds(editionFile)).toEqual(rowIds(readers));
    expect(damageOf(editionFile)).toEqual([]);
    expect((await again()).same()).toBe(true);
  });

  it("is written anew where it is damaged", async () => {
    const { renew, again, editionFile } = desk({ [WAR]: articleText(), [OIL]: articleText() });
    await renew();
    writeFileSync(editionFile, "no database at all, whatever is asked of it");
    expect((await again()).same()).toBe(true);
  });
});

/** Row numbers of articles by address: a row that was written again has another one. */
function rowIds(editionFile: string): Record<string, number> {
  const connection = openForReading(editionFile);
  try {
    const rows = prepare<{ address: string; id: number }>(
      connection,
      "SELECT address, id FROM article ORDER BY id",
    ).all();
    return Object.fromEntries(rows.map(({ address, id }) => [address, id]));
  } finally {
    connection.close();
  }
}

/** Everything in an edition except row ids and dates, in an order independent of them. */
function contentOf(editionFile: string): Record<string, unknown[]> {
  const connection = openForReading(editionFile);
  try {
    const rows = (sql: string) => prepare<object>(connection, sql).all();
    return {
      paper: rows("SELECT value FROM meta WHERE key = 'paper'"),
      section: rows("SELECT * FROM section ORDER BY slug"),
      author: rows("SELECT * FROM author ORDER BY slug"),
      page: rows("SELECT * FROM page ORDER BY slug"),
      article: rows(
        "SELECT address, day, section, published_at, teaser, record FROM article ORDER BY address",
      ),
      topics: rows(
        "SELECT topic, address FROM article_topic JOIN article ON article.id = article ORDER BY 1, 2",
      ),
      named: rows(
        "SELECT record FROM topic WHERE slug IN (SELECT topic FROM article_topic) ORDER BY slug",
      ),
      search: rows("SELECT headline, standfirst, text FROM search ORDER BY headline, text"),
      draft: rows("SELECT * FROM draft ORDER BY slug"),
      problem: rows("SELECT * FROM problem"),
      withdrawn: rows("SELECT * FROM withdrawn ORDER BY address"),
      loose: rows("SELECT address FROM picture WHERE article IS NULL ORDER BY address"),
    };
  } finally {
    connection.close();
  }
}
