import { describe, expect, it } from "vitest";
import { withYamlValue } from "../../newsroom/content/fieldEdits.ts";
import { frontOf } from "../../newsroom/edition/front.ts";
import { articleText, SITE } from "../../testkit/contentFolders.ts";
import { runningDesk } from "../../testkit/runningDesk.ts";
import { NOW, paper } from "../../testkit/temporaryPaper.ts";

const WAR = "/2014/06/12/war";
const PEACE = "/2014/06/12/peace";
const SOON = "/2014/06/14/soon";
const SECTION = (name: string, order: number) =>
  `---\n# The section\nname: "${name}"\ndescription: 'All of it'\norder: ${order} # in the bar\ncolour: red\n---\n`;

/** A paper with two published stories and a scheduled one, and three sections. */
async function frontPaper() {
  const files = await paper({
    [`articles${WAR}/index.md`]: articleText({ headline: "War" }),
    [`articles${PEACE}/index.md`]: articleText({
      headline: "Peace",
      published: "2014-06-12T19:00:00-04:00",
    }),
    [`articles${SOON}/index.md`]: articleText({
      headline: "Soon",
      published: "2014-06-14T18:00:00-04:00",
    }),
    "sections/sport.md": SECTION("Sport", 2),
    "sections/arts.md": SECTION("Arts", 3),
  });
  return files;
}

type Desk = Awaited<ReturnType<typeof runningDesk>>;

async function change(desk: Desk, edit: (text: string) => string) {
  const { text, version } = (await desk.call("openFile", { file: "site.yaml" })).given;
  return desk.call("saveFile", { file: "site.yaml", version, text: edit(text) });
}

const withFront = (text: string) => {
  const lead = withYamlValue(text, ["front", "lead"], WAR);
  return withYamlValue(lead, ["front", "secondary"], [PEACE, SOON]);
};

const readersFront = (files: Awaited<ReturnType<typeof paper>>) => frontOf(files.edition(), NOW);

describe("The front", () => {
  it("is for readers what it was until it is published, and then nothing else has changed", async () => {
    const files = await frontPaper();
    const desk = await runningDesk(files.settings);
    expect(readersFront(files).lead?.headline).toBe("Peace");
    const untouched = (await desk.call("openFront", {})).given;
    expect(untouched.differs).toBe(false);
    expect(untouched.byItself.lead?.headline).toBe("Peace");
    expect(untouched.byItself.secondary.map(({ headline }) => headline)).toEqual(["War"]);
    const saved = await change(desk, (text) =>
      withFront(text).replace(/^name: .*$/m, "name: Another paper"),
    );
    expect(saved.given.state).toBe("saved");
    files.save({ [`articles${WAR}/index.md`]: articleText({ headline: "War, changed" }) });
    const shown = (await desk.call("openFront", {})).given;
    expect(shown.differs).toBe(true);
    expect(shown.byItself).toEqual({ lead: undefined, secondary: [] });
    expect(shown.named.map(({ address, state }) => [address, state])).toEqual([
      [WAR, "published"],
      [PEACE, "published"],
      [SOON, "scheduled"],
    ]);
    expect(readersFront(files).lead?.headline).toBe("Peace");

    const plan = (await desk.call("planFront", {})).given;
    expect(plan).toMatchObject({
      changes: true,
      lead: { headline: "War", chosen: true },
      secondary: 1,
      waiting: [{ address: SOON }],
    });
    const before = files.edition().paper.name;
    const done = (await desk.call("publishFront", {})).given;
    expect(done).toMatchObject({ effect: "published" });
    expect(done.readersSee).toBeUndefined();
    expect(done.why).toContain("No server for readers");
    expect(readersFront(files).lead?.headline).toBe("War");
    expect(files.edition().paper.name).toBe(before);
    expect((await desk.call("openFront", {})).given.differs).toBe(false);
    expect((await desk.call("planFront", {})).given.changes).toBe(false);
    expect((await desk.call("publishFront", {})).given).toMatchObject({ effect: "unchanged" });
  });

  it("is taken back with one click, unless somebody has published another one since", async () => {
    const files = await frontPaper();
    const desk = await runningDesk(files.settings);
    await change(desk, withFront);
    const first = (await desk.call("publishFront", {})).given;
    expect((await desk.call("undo", { id: first.undo?.id ?? "" })).status).toBe(200);
    expect(readersFront(files).lead?.headline).toBe("Peace");
    expect(files.read("site.yaml")).toContain(`lead: ${WAR}`);
    const second = (await desk.call("publishFront", {})).given;
    await change(desk, (text) => withYamlValue(text, ["front", "lead"], undefined));
    await desk.call("publishFront", {});
    const late = await desk.call("undo", { id: second.undo?.id ?? "" });
    expect(late.status).toBe(422);
    expect(late.refused.error).toContain("once more since");
    expect(readersFront(files).lead?.headline).not.toBe("War");
  });

  it("has breaking news and the sections in their order, of which only numbers change", async () => {
    const files = await frontPaper();
    const desk = await runningDesk(files.settings);
    const before = files.read("sections/arts.md");
    await desk.call("orderSections", { slugs: ["arts", "world", "sport"] });
    expect(files.read("sections/arts.md")).toBe(before.replace("order: 3", "order: 1"));
    expect(files.read("sections/sport.md")).toBe(SECTION("Sport", 3));
    await change(desk, (text) =>
      withYamlValue(text, ["breaking"], {
        text: "Dam gives way",
        until: "2014-06-13T18:30:00-04:00",
      }),
    );
    const plan = (await desk.call("planFront", {})).given;
    expect(plan.sections).toEqual(["Arts", "World", "Sport"]);
    expect(plan.breaking?.text).toBe("Dam gives way");
    await desk.call("publishFront", {});
    const edition = files.edition();
    expect(edition.sections.map(({ slug }) => slug)).toEqual(["arts", "world", "sport"]);
    expect(edition.paper.breaking?.text).toBe("Dam gives way");
    const ended = (text: string) =>
      withYamlValue(text, ["breaking"], { text: "A flood", until: "2000-01-01T18:30:00Z" });
    await change(desk, ended);
    expect((await desk.call("planFront", {})).given.breaking).toEqual({ text: "", until: "" });
    await desk.call("publishFront", {});
    await change(desk, (text) => ended(text).replace("A flood", "Another"));
    expect((await desk.call("planFront", {})).given.breaking).toBeUndefined();
    // A build has nothing to add.
    expect((await files.build()).problems.filter(({ rule }) => rule.startsWith("front"))).toEqual(
      [],
    );
  });

  it("cannot be published while site.yaml has a mistake, which is named", async () => {
    const files = await frontPaper();
    const desk = await runningDesk(files.settings);
    await change(desk, (text) => withFront(text).replace(/^language: .*$/m, "language: nonsense!"));
    const number = files.edition().number();
    for (const name of ["planFront", "publishFront"] as const) {
      const answer = await desk.call(name, {});
      expect(answer.status).toBe(422);
      expect(answer.refused.problems?.[0]?.file).toBe("site.yaml");
    }
    expect(files.edition().number()).toBe(number);
  });

  it("keeps what two people change at once, and shows both where they meet", async () => {
    const files = await frontPaper();
    const desk = await runningDesk(files.settings);
    const { text, version } = (await desk.call("openFile", { file: "site.yaml" })).given;
    await change(desk, (now) => now.replace(/^name: .*$/m, "name: Another"));
    const mine = { file: "site.yaml", version, text: withFront(text) };
    expect((await desk.call("saveFile", mine)).given.state).toBe("merged");
    expect(files.read("site.yaml")).toContain("name: Another");
    expect(files.read("site.yaml")).toContain(`lead: ${WAR}`);
    const other = { ...mine, text: withYamlValue(text, ["front", "lead"], PEACE) };
    const refused = (await desk.call("saveFile", other)).given;
    expect(refused).toMatchObject({ state: "conflict", theirs: files.read("site.yaml") });
  });

  it("is for publishers, who change nothing else of the paper; writers do not change it", async () => {
    const files = await frontPaper();
    const publisher = await runningDesk(files.settings, { name: "pat", role: "publisher" });
    expect((await change(publisher, withFront)).given.state).toBe("saved");
    const refused = await change(publisher, (text) => text.replace(/^name: .*$/m, "name: Mine"));
    expect(refused.status).toBe(403);
    expect(files.read("site.yaml")).not.toContain("name: Mine");
    expect((await publisher.call("publishFront", {})).status).toBe(200);
    const writer = await runningDesk(files.settings, { name: "wim", role: "writer" });
    for (const name of ["openFront", "planFront", "publishFront"] as const) {
      expect((await writer.call(name, {})).status).toBe(403);
    }
    expect((await writer.call("openFile", { file: "site.yaml" })).status).toBe(403);
    expect((await writer.call("orderSections", { slugs: [] })).status).toBe(403);
  });

  it("never opens or writes a file that is none of the paper's", async () => {
    const files = await frontPaper();
    const desk = await runningDesk(files.settings);
    for (const file of [
      "../edition.sqlite",
      "sections/../site.yaml",
      "/etc/passwd",
      "articles/2014/06/12/war/index.md",
      "drafts/dam/index.md",
      "withdrawn.yaml",
      "SITE.yaml",
    ]) {
      expect((await desk.call("openFile", { file })).status, file).toBe(422);
      const written = await desk.call("saveFile", { file, version: "", text: "gone" });
      expect(written.status, file).toBe(422);
    }
    expect(files.read("site.yaml")).toBe(SITE);
  });
});
