import { readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it, vi } from "vitest";
import { articleText } from "../../testkit/contentFolders.ts";
import { ROOT } from "../../testkit/project.ts";
import { runningDesk } from "../../testkit/runningDesk.ts";
import { ARTICLE, DRAFT, draft, paper } from "../../testkit/temporaryPaper.ts";

const WAR = "articles/2014/06/12/war/index.md";
const SOON = "articles/2014/06/14/soon/index.md";

it("The desk lists drafts, scheduled, published and withdrawn stories, and finds them by words, section and author", async () => {
  const files = await paper({
    [WAR]: articleText({ headline: "War and peace" }, "The général spoke."),
    [SOON]: articleText({ headline: "Soon", published: "2014-06-14T18:00:00-04:00" }),
    "drafts/back/index.md": articleText({ headline: "Taken back" }),
    "withdrawn.yaml":
      "- { address: /2014/06/12/back, at: 2014-06-12T20:00:00-04:00 }\n- { address: /2014/06/11/lost, at: 2014-06-12T21:00:00-04:00 }\n",
  });
  const desk = await runningDesk(files.settings);
  const { given } = await desk.call("listStories", {});
  expect(given.counts).toEqual({ draft: 1, scheduled: 1, published: 1, withdrawn: 2 });
  expect(given.stories.map(({ file, state }) => [file, state])).toEqual([
    [DRAFT, "draft"],
    [SOON, "scheduled"],
    [WAR, "published"],
    ["", "withdrawn"],
    ["drafts/back/index.md", "withdrawn"],
  ]);
  const found = async (question: object) =>
    (await desk.call("listStories", question)).given.stories.map(({ headline }) => headline);
  expect(await found({ words: "GENERAL spoke" })).toEqual(["War and peace"]);
  expect(await found({ state: "published" })).toEqual(["War and peace"]);
  expect(await found({ section: "sport" })).toEqual([]);
  expect(await found({ author: "desk", words: "taken" })).toEqual(["Taken back"]);
  expect(await found({ page: 2 })).toEqual([]);
});

it("A published story is marked as changed from the moment its file differs from what readers have", async () => {
  const files = await paper({ [WAR]: articleText({}) });
  const desk = await runningDesk(files.settings);
  const isChanged = async () =>
    (await desk.call("listStories", { state: "published" })).given.stories[0]?.changed;
  expect(await isChanged()).toBe(false);
  const opened = await desk.call("openStory", { file: WAR });
  const { text, version } = opened.given;
  await desk.call("saveStory", { file: WAR, version, text: text.replace("Text.", "Other.") });
  expect(await isChanged()).toBe(true);
  await files.publish({ story: "war" });
  // The desk reads the file again, which has its “updated” time now.
  await vi.waitFor(async () => expect(await isChanged()).toBe(false), { timeout: 30_000 });
});

it("What is saved is in the file, with its line ends and its mark, and its problems are told", async () => {
  const marked = `\uFEFF${draft().replaceAll("\n", "\r\n")}`;
  const files = await paper({ [DRAFT]: marked });
  const desk = await runningDesk(files.settings);
  const { given } = await desk.call("openStory", { file: DRAFT });
  expect(given.text).toBe(marked);
  const text = given.text.slice(1).replace("Water runs.", "![A river](no.jpg)");
  const saved = await desk.call("saveStory", { file: DRAFT, version: given.version, text });
  expect(saved.given).toMatchObject({ state: "saved", file: DRAFT });
  expect(files.read(DRAFT)).toBe(`\uFEFF${text}`);
  const [problem] = saved.given.state === "saved" ? saved.given.problems : [];
  expect(problem?.file).toBe(DRAFT);
  const checked = await desk.call("checkStory", { file: DRAFT, text: given.text });
  expect(checked.given.problems).toEqual([]);
  expect(files.read(DRAFT)).toBe(`\uFEFF${text}`);
});

it("Two changes of different lines are brought together; of the same line, both are shown and nothing is overwritten", async () => {
  const files = await paper();
  const desk = await runningDesk(files.settings);
  const { text, version } = (await desk.call("openStory", { file: DRAFT })).given;
  const theirs = text.replace("It opens.", "It opens wide.");
  writeFileSync(path.join(files.contentDir, DRAFT), theirs);
  const mine = text.replace("Water runs.", "Water runs again.");
  const merged = (await desk.call("saveStory", { file: DRAFT, version, text: mine })).given;
  expect(merged.state).toBe("merged");
  expect(files.read(DRAFT)).toContain("It opens wide.");
  expect(files.read(DRAFT)).toContain("Water runs again.");

  const other = mine.replace("Water runs again.", "Water falls.");
  const refused = (await desk.call("saveStory", { file: DRAFT, version, text: other })).given;
  expect(refused).toMatchObject({ state: "conflict", theirs: files.read(DRAFT) });
  const early = { file: DRAFT, version, text: other, overwrite: true };
  expect((await desk.call("saveStory", early)).given.state).toBe("conflict");
  const shown = { ...early, version: refused.version };
  expect((await desk.call("saveStory", shown)).given.state).toBe("saved");
  expect(files.read(DRAFT)).toBe(other);
});

it("A save whose answer got lost is not taken for somebody else's change", async () => {
  const files = await paper();
  const desk = await runningDesk(files.settings);
  const { text, version } = (await desk.call("openStory", { file: DRAFT })).given;
  const typed = (words: string) => ({
    file: DRAFT,
    version,
    text: text.replace("Water runs.", words),
  });
  await desk.call("saveStory", { ...typed("Water ru"), page: "one" });
  const again = await desk.call("saveStory", { ...typed("Water rushes"), page: "one" });
  expect(again.given.state).toBe("saved");
  const other = await desk.call("saveStory", { ...typed("Nothing runs"), page: "two" });
  expect(other.given.state).toBe("conflict");
});

it("What is typed into a story that was published meanwhile is saved where it is now", async () => {
  const files = await paper();
  const desk = await runningDesk(files.settings);
  const { text, version } = (await desk.call("openStory", { file: DRAFT })).given;
  await files.publish();
  const mine = text.replace("Water runs.", "Water runs again.");
  const saved = (await desk.call("saveStory", { file: DRAFT, version, text: mine })).given;
  expect(saved).toMatchObject({ state: "merged", file: ARTICLE });
  expect(files.read(ARTICLE)).toContain("Water runs again.");
  expect(files.read(ARTICLE)).toContain("published:");
  renameSync(path.join(files.contentDir, "articles"), path.join(files.contentDir, ".gone"));
  const lost = await desk.call("saveStory", { file: DRAFT, version, text: mine });
  expect(lost.status).toBe(422);
  expect(lost.refused.error).toContain("not here any more");
});

it("A new story begins as a draft with a free name, also without a headline", async () => {
  const files = await paper();
  const desk = await runningDesk(files.settings);
  const named = (await desk.call("newStory", { headline: "Dam", section: "world" })).given.file;
  expect(named).toBe("drafts/dam-2/index.md");
  expect(files.read(named)).toContain("headline: Dam");
  const untitled = (await desk.call("newStory", {})).given.file;
  expect(untitled).toBe("drafts/story-2014-06-13/index.md");
  const { given } = await desk.call("openStory", { file: untitled });
  expect(given.row).toMatchObject({ state: "draft", headline: "story-2014-06-13" });
  const refused = await desk.call("newStory", { section: "wrld" });
  expect(refused.refused.error).toMatch(/^There is no section “wrld”/);
});

it("Pictures beside a story are shown at the desk, and nothing else of the folder is", async () => {
  const png = readFileSync(
    path.join(ROOT, "content/articles/2014/06/11/how-northern-iraq-fell/three-days.png"),
  );
  const files = await paper({ "drafts/dam/drawing.svg": "<svg onload='alert(1)'/>" });
  writeFileSync(path.join(files.contentDir, "drafts/dam/the dam.png"), png);
  const desk = await runningDesk(files.settings);
  const { given } = await desk.call("openStory", { file: DRAFT });
  expect(given.pictures.map(({ name }) => name)).toEqual(["the dam.png"]);
  const shown = await desk.fetch(given.pictures[0]?.address ?? "");
  expect(shown.headers.get("content-type")).toBe("image/png");
  expect(shown.headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
  for (const address of ["drafts/dam/drawing.svg", "drafts/dam/index.md", "..%2fedition.sqlite"]) {
    expect((await desk.fetch(`/desk/media/${address}`)).status, address).toBe(404);
  }
});
