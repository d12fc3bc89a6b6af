import { symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { articleText } from "../../testkit/contentFolders.ts";
import { runningDesk } from "../../testkit/runningDesk.ts";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { paper } from "../../testkit/temporaryPaper.ts";

const WAR = "articles/2014/06/12/war/index.md";
const ABOUT = "pages/about.md";
const JANE = "authors/jane-doe.md";

async function wholePaper() {
  return paper({
    [WAR]: articleText({ headline: "War" }, "As [we say](/about#money), text."),
    [ABOUT]: "---\nheadline: About us\n---\n\nWe are a paper.\n",
    [JANE]: '---\r\n# Since May\r\nname: "Jane Doe"\r\nkind: person\r\n---\r\n',
    "topics/water.md": "---\nname: Water\n---\n",
  });
}

describe("The paper's own files", () => {
  it("are listed by kind and name, with their problems, and no story is among them", async () => {
    const files = await wholePaper();
    files.save({ "topics/oil.md": "---\nname:\n---\n" });
    const desk = await runningDesk(files.settings);
    const listed = (await desk.call("listFiles", {})).given.files;
    expect(listed.map(({ file, kind }) => `${kind} ${file}`)).toEqual([
      "site site.yaml",
      "section sections/world.md",
      "author authors/jane-doe.md",
      "author authors/desk.md",
      "topic topics/oil.md",
      "topic topics/water.md",
      "page pages/about.md",
      "redirects redirects.yaml",
    ]);
    expect(listed.find(({ file }) => file === "topics/oil.md")?.errors).toBe(1);
  });

  it("are saved with every other byte as it is, and tell their problems", async () => {
    const files = await wholePaper();
    const desk = await runningDesk(files.settings);
    const { text, version } = (await desk.call("openFile", { file: JANE })).given;
    const changed = text.replace('"Jane Doe"', '"Jane Q. Doe"');
    const saved = await desk.call("saveFile", { file: JANE, version, text: changed });
    expect(saved.given).toMatchObject({ state: "saved", problems: [] });
    expect(files.read(JANE)).toBe(changed);
    const wrong = changed.replace("person", "robot");
    const next = { file: JANE, version: saved.given.version, text: wrong };
    const answer = (await desk.call("saveFile", next)).given;
    expect(answer.state === "saved" && answer.problems[0]?.file).toBe(JANE);
  });

  it("begin to exist when something is written into them, as redirects do", async () => {
    const files = await wholePaper();
    const desk = await runningDesk(files.settings);
    const opened = (await desk.call("openFile", { file: "redirects.yaml" })).given;
    expect(opened.text).toBe("");
    const text = "- { from: /old.html, to: /about }\n";
    const request = { file: "redirects.yaml", version: opened.version, text };
    expect((await desk.call("saveFile", request)).given.state).toBe("saved");
    expect(files.read("redirects.yaml")).toBe(text);
  });

  it("are never made with a mistake, nor in the place of another", async () => {
    const files = await wholePaper();
    const desk = await runningDesk(files.settings);
    const values = { name: "Arts & Books", description: "All of it", order: 2, colour: "blue" };
    const made = await desk.call("newFile", { kind: "section", values });
    expect(made.given.file).toBe("sections/arts-books.md");
    expect(files.read(made.given.file)).toBe(
      "---\nname: Arts & Books\ndescription: All of it\norder: 2\ncolour: blue\n---\n",
    );
    const twice = await desk.call("newFile", { kind: "section", values });
    expect([twice.status, twice.refused.error]).toEqual([422, expect.stringContaining("already")]);
    const half = await desk.call("newFile", { kind: "section", values: { name: "Half" } });
    expect(half.status).toBe(422);
    expect(half.refused.problems?.length).toBeGreaterThan(0);
    expect(files.has("sections/half.md")).toBe(false);
    // A page may not take the address of a section.
    const page = await desk.call("newFile", { kind: "page", values: { headline: "World" } });
    expect(page.status).toBe(422);
    const strange = { kind: "article", values } as unknown as Parameters<typeof desk.call>[1];
    expect((await desk.call("newFile", strange as never)).status).toBe(400);
  });

  it("have an address of their own writing where a name makes none, or one that another has", async () => {
    const files = await wholePaper();
    const desk = await runningDesk(files.settings);
    const make = (name: string, slug?: string) =>
      desk.call("newFile", { kind: "author", values: { name, kind: "person" }, slug });
    for (const name of ["نجيب محفوظ", "村上春樹", "Jane Doe"]) {
      const refused = await make(name);
      expect([refused.status, refused.refused.error], name).toEqual([
        422,
        expect.stringContaining("last part of the address"),
      ]);
    }
    expect((await make("نجيب محفوظ", "Mahfouz ")).given.file).toBe("authors/mahfouz.md");
    expect(files.read("authors/mahfouz.md")).toBe("---\nname: نجيب محفوظ\nkind: person\n---\n");
    expect((await make("Jane Doe", "jane-doe-2")).given.file).toBe("authors/jane-doe-2.md");
    expect((await make("Ann Lee", "村上")).status).toBe(422);
    expect((await make("Ann Lee", " ")).given.file).toBe("authors/ann-lee.md");
    expect((await make("", "nobody")).refused.problems?.length).toBeGreaterThan(0);
    expect((await make("", "")).refused.problems?.length).toBeGreaterThan(0);
  });

  it.each(["Search", "Topics", "2014"])("take no address of the site itself: %s", async (name) => {
    const files = await wholePaper();
    const desk = await runningDesk(files.settings);
    const section = { name, description: "All of it", order: 2, colour: "blue" };
    for (const [kind, values] of [
      ["section", section],
      ["page", { headline: name }],
    ] as const) {
      const refused = await desk.call("newFile", { kind, values });
      expect([refused.status, refused.refused.error], kind).toEqual([
        422,
        expect.stringContaining(`/${name.toLowerCase()}`),
      ]);
    }
  });

  it("have, as sections, the last place in the bar unless another is asked for", async () => {
    const files = await wholePaper();
    const desk = await runningDesk(files.settings);
    for (const [name, order] of [
      ["Arts", 7],
      ["Books", ""],
    ] as const) {
      const values = { name, description: "All of it", order, colour: "blue" };
      expect((await desk.call("newFile", { kind: "section", values })).status, name).toBe(200);
    }
    expect(files.read("sections/books.md")).toBe(
      "---\nname: Books\ndescription: All of it\norder: 8\ncolour: blue\n---\n",
    );
  });

  it("are not thrown away while stories need them, which are named; others come back with one click", async () => {
    const files = await wholePaper();
    const desk = await runningDesk(files.settings);
    for (const file of ["sections/world.md", "authors/desk.md", ABOUT]) {
      const refused = await desk.call("throwAwayFile", { file });
      expect(refused.status, file).toBe(422);
      expect(refused.refused.error, file).toContain("“War”");
      expect(files.has(file)).toBe(true);
    }
    expect((await desk.call("throwAwayFile", { file: "site.yaml" })).status).toBe(422);
    expect((await desk.call("throwAwayFile", { file: WAR })).status).toBe(422);
    const text = files.read(JANE);
    const { undo } = (await desk.call("throwAwayFile", { file: JANE })).given;
    expect(files.has(JANE)).toBe(false);
    expect((await desk.call("undo", { id: undo.id })).status).toBe(200);
    expect(files.read(JANE)).toBe(text);
  });

  it("come before readers after a plan that has said everything and changed nothing", async () => {
    const files = await wholePaper();
    const desk = await runningDesk(files.settings);
    expect((await desk.call("planRenewal", {})).given.changes).toEqual([]);
    files.save({
      "site.yaml": files.read("site.yaml").replace(/^name: .*$/m, "name: Another"),
      "topics/water.md": "---\nname: Rivers\n---\n",
      [WAR]: articleText({ headline: "War, changed" }, "As [we say](/about#money), text."),
    });
    const number = files.edition().number();
    const plan = (await desk.call("planRenewal", {})).given;
    expect(files.edition().number()).toBe(number);
    expect(files.edition().paper.name).not.toBe("Another");
    const said = Object.fromEntries(plan.changes.map(({ what, names }) => [what, names]));
    expect(said).toMatchObject({
      topics: ["water"],
      changedStories: ["“War, changed”"],
    });
    expect(said.paper).toContain("name");
    expect(plan.everyPage).toBe(true);
    const done = (await desk.call("renew", {})).given;
    expect(done).toMatchObject({ effect: "renewed", needsBuild: false });
    expect(done.readersSee).toBeUndefined();
    expect(files.edition().paper.name).toBe("Another");
    expect((await desk.call("planRenewal", {})).given.changes).toEqual([]);
    expect((await desk.call("renew", {})).given.effect).toBe("unchanged");
  });

  it("stay from readers while one of them has a mistake", async () => {
    const files = await wholePaper();
    const desk = await runningDesk(files.settings);
    files.save({ "topics/water.md": "---\nname:\n---\n" });
    for (const name of ["planRenewal", "renew"] as const) {
      const answer = await desk.call(name, {});
      expect(answer.status).toBe(422);
      expect(answer.refused.problems?.[0]?.file).toBe("topics/water.md");
    }
  });

  it("are the owners'", async () => {
    const files = await wholePaper();
    const desk = await runningDesk(files.settings, { name: "pat", role: "publisher" });
    const refused = async () => [
      await desk.call("listFiles", {}),
      await desk.call("openFile", { file: JANE }),
      await desk.call("saveFile", { file: JANE, version: "", text: "" }),
      await desk.call("newFile", { kind: "topic", values: { name: "Oil" } }),
      await desk.call("throwAwayFile", { file: JANE }),
      await desk.call("planRenewal", {}),
      await desk.call("renew", {}),
    ];
    for (const { status } of await refused()) expect(status).toBe(403);
    expect(files.read(JANE)).toContain("Jane Doe");
    expect(files.has("topics/oil.md")).toBe(false);
  });

  it("are written nowhere but in the content folder", async () => {
    const files = await wholePaper();
    const desk = await runningDesk(files.settings);
    const outside = temporaryFolder();
    writeFileSync(path.join(outside, "jane-doe.md"), "outside");
    files.remove(JANE);
    symlinkSync(path.join(outside, "jane-doe.md"), path.join(files.contentDir, JANE));
    for (const file of [JANE, "../content/site.yaml", "pages/../../edition.sqlite", "topics"]) {
      expect((await desk.call("saveFile", { file, version: "", text: "gone" })).status).toBe(422);
      expect((await desk.call("openFile", { file })).status).toBe(422);
    }
    const name = { name: "../../escaped" };
    const made = await desk.call("newFile", { kind: "topic", values: name });
    expect(made.given.file).toBe("topics/escaped.md");
  });
});

it("A new section comes after all others", async () => {
  const files = await wholePaper();
  const desk = await runningDesk(files.settings);
  expect((await desk.call("session", {})).given.nextOrder).toBe(2);
  const values = { name: "Sport", description: "Games.", order: 7.5, colour: "red" };
  await desk.call("newFile", { kind: "section", values });
  expect((await desk.call("session", {})).given.nextOrder).toBe(8);
});

it("Authors, topics and sections of the same name can be told apart where they are chosen", async () => {
  const files = await wholePaper();
  files.save({
    "authors/jane-doe-2.md": "---\nname: Jane Doe\nkind: person\n---\n",
    "topics/lakes.md": "---\nname: Water\n---\n",
  });
  const desk = await runningDesk(files.settings);
  const { authors, topics } = (await desk.call("session", {})).given;
  expect(authors.map(({ name }) => name)).toEqual([
    "Jane Doe (jane-doe-2)",
    "Jane Doe (jane-doe)",
    "The desk",
  ]);
  expect(topics.map(({ name }) => name)).toEqual(["Water (lakes)", "Water (water)"]);
});

it("Topics can be chosen by the names that readers see, also those without a file", async () => {
  const files = await wholePaper();
  files.save({ [WAR]: articleText({ topics: "[water, public-works]" }) });
  const desk = await runningDesk(files.settings);
  expect((await desk.call("session", {})).given.topics).toEqual([
    { slug: "public-works", name: "Public Works" },
    { slug: "water", name: "Water" },
  ]);
});
