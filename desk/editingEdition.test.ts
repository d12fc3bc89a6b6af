import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { compileWorkspace } from "../newsroom/content/compiler.ts";
import { MODELS } from "../newsroom/content/model.ts";
import { draftAt, draftsOf, problemsOf } from "../newsroom/edition/drafts.ts";
import { openEdition, slugs } from "../newsroom/edition/testEdition.ts";
import { NOW } from "../newsroom/edition/testRecords.ts";
import { articleText, SITE } from "../newsroom/rules/testFolder.ts";
import { temporaryFolder } from "../newsroom/temporaryFolder.ts";
import { EditingEdition } from "./editingEdition.ts";

const WAR = "articles/2014/06/12/war/index.md";
const PEACE = "articles/2014/06/12/peace/index.md";
const OIL = "drafts/oil/index.md";
const ADDRESS = "/2014/06/12/war";

const document = (_id: string, fields: Record<string, unknown> = {}) => ({
  _id,
  headline: "A headline",
  standfirst: "A standfirst",
  section: "world",
  byline: ["desk"],
  published: "2014-06-12T22:05:00.000Z",
  ...fields,
});
const WORLD = { _id: "sections/world.md", name: "World", description: "", order: 1, colour: "red" };
const DESK = { _id: "authors/desk.md", name: "The desk", kind: "organization" };

const GROUND = {
  "site.yaml": SITE,
  "sections/world.md": "---\nname: World\ndescription: The world\norder: 1\ncolour: red\n---\n",
  "authors/desk.md": "---\nname: The desk\nkind: organization\n---\n",
};

/** An editor's desk: files to save, and what the compiler makes of them, set by the test. */
function desk(files: Record<string, string>, documents: Record<string, unknown[]> = {}) {
  const root = temporaryFolder();
  const contentDir = path.join(root, "content");
  const editionFile = path.join(root, "editing.sqlite");
  const generated = path.join(compileWorkspace(root, contentDir, true), ".contentlayer/generated");
  const save = (saved: Record<string, string>) => {
    for (const [file, text] of Object.entries(saved)) {
      mkdirSync(path.join(contentDir, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(contentDir, file), text);
    }
  };
  const compiled = (all: Record<string, unknown[]>) => {
    for (const { type } of Object.values(MODELS)) {
      const list = all[type] ?? { Section: [WORLD], Author: [DESK] }[type as string] ?? [];
      mkdirSync(path.join(generated, type), { recursive: true });
      writeFileSync(path.join(generated, type, "_index.json"), JSON.stringify(list));
    }
  };
  save({ ...GROUND, ...files });
  compiled(documents);
  const editing = new EditingEdition(
    { root, contentDir, drafts: true },
    { contentDir, editionFile, siteUrl: undefined },
  );
  return {
    save,
    compiled,
    remove: (file: string) => rmSync(path.join(contentDir, file)),
    renew: async () => {
      const problems = await editing.renew();
      return { problems, edition: openEdition(editionFile) };
    },
  };
}

describe("the editor's edition", () => {
  it("holds articles and drafts, and no problem where there is none", async () => {
    const { renew } = desk(
      { [WAR]: articleText(), [OIL]: articleText() },
      { Article: [document(WAR)], Draft: [document(OIL)] },
    );
    const { edition, problems } = await renew();
    expect(problems).toEqual([]);
    expect(edition.paper.name).toBe("The Paper");
    expect(edition.article(ADDRESS, NOW)?.story.words).toBe(1);
    expect(draftsOf(edition).map(({ slug }) => slug)).toEqual(["oil"]);
    expect(problemsOf(edition)).toEqual([]);
  });

  it("shows the last good state of a file that can no longer be used, and says what is wrong", async () => {
    const { renew, save, compiled } = desk(
      { [WAR]: articleText(), [PEACE]: articleText() },
      { Article: [document(WAR, { headline: "The war" }), document(PEACE)] },
    );
    await renew();
    save({ [WAR]: "---\nheadline: [\n---\nNew text.\n", [PEACE]: articleText({}, "Two words.") });
    compiled({ Article: [document(PEACE, { headline: "Peace" })] });
    const { edition, problems } = await renew();
    expect(edition.article(ADDRESS, NOW)?.headline).toBe("The war");
    expect(edition.article("/2014/06/12/peace", NOW)?.headline).toBe("Peace");
    expect(edition.article("/2014/06/12/peace", NOW)?.story.words).toBe(2);
    expect(problems.map(({ file }) => file)).toContain(WAR);
    expect(problemsOf(edition)).toEqual(problems);
  });

  it("takes a mended file as it is now", async () => {
    const { renew, save, compiled } = desk(
      { [WAR]: articleText() },
      { Article: [document(WAR, { headline: "The war" })] },
    );
    await renew();
    save({ [WAR]: "---\nheadline: [\n---\n" });
    compiled({});
    await renew();
    save({ [WAR]: articleText({ headline: "The new war" }) });
    compiled({ Article: [document(WAR, { headline: "The new war" })] });
    const { edition, problems } = await renew();
    expect(edition.article(ADDRESS, NOW)?.headline).toBe("The new war");
    expect(problems).toEqual([]);
  });

  it("does not bring a deleted file back", async () => {
    const { renew, remove } = desk(
      { [WAR]: articleText(), [PEACE]: articleText() },
      { Article: [document(WAR), document(PEACE)] },
    );
    await renew();
    remove(WAR);
    // The compiler may be a moment behind.
    const { edition } = await renew();
    expect(slugs(edition.latest(NOW, 9))).toEqual(["peace"]);
  });

  it("leaves an article out that has never been usable", async () => {
    const { renew } = desk({ [WAR]: "---\nheadline: [\n---\n" });
    const { edition, problems } = await renew();
    expect(edition.latest(NOW, 9)).toEqual([]);
    expect(problems.some(({ file, line }) => file === WAR && line >= 1)).toBe(true);
  });

  it("shows a draft from its first line on, under its headline or else its folder's name", async () => {
    const { renew } = desk({
      [OIL]: "---\nheadline: Oil rises\nsection: [\n---\nText.\n",
      "drafts/half/index.md":
        "---\nheadline: Half a headline\nstandfirst: 7\n---\nThree more words.\n",
      "drafts/empty/index.md": "",
    });
    const { edition } = await renew();
    expect(draftsOf(edition).map(({ slug, headline }) => [slug, headline])).toEqual([
      ["empty", "empty"],
      ["half", "Half a headline"],
      ["oil", "oil"],
    ]);
    expect(draftAt(edition, "half")?.story.words).toBe(3);
    const problems = draftAt(edition, "oil")?.problems ?? [];
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ file }) => file === OIL)).toBe(true);
  });

  it("goes on under the last good site.yaml, and under a name of its own until there is one", async () => {
    const { renew, save } = desk({ "site.yaml": "name: [" }, {});
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
    const { renew, save } = desk({ [WAR]: articleText() }, { Article: [document(WAR)] });
    expect((await renew()).edition.number()).toBe(1);
    expect((await renew()).edition.number()).toBe(1);
    save({ [WAR]: articleText({}, "New text.") });
    expect((await renew()).edition.number()).toBe(2);
  });
});
