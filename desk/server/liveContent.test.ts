import { existsSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { articleText } from "../../testkit/contentFolders.ts";
import { DRAFT, draft, paper } from "../../testkit/temporaryPaper.ts";
import { LiveContent } from "./liveContent.ts";

const WAR = "articles/2014/06/12/war/index.md";

/** The state of a paper's folder, and what its pages are told. */
async function live() {
  const { settings, ...written } = await paper();
  const editing = { ...settings, editionFile: `${settings.editionFile}.desk` };
  const content = new LiveContent(editing, settings.editionFile);
  const told: string[][] = [];
  content.on("changed", (changed) => told.push([...changed]));
  onTestFinished(() => content.stop());
  return { ...written, content, told };
}

const rulesOf = ({ problems }: { problems: readonly { rule: string }[] }) =>
  problems.map(({ rule }) => rule);

it("Stories are known before they have been checked, and their problems before the edition is written", async () => {
  const { content, told, save } = await live();
  save({ [WAR]: articleText({ section: "wrold" }) });
  const started = content.start();
  const first = await content.known();
  expect(first.folder.files.map(({ path }) => path)).toContain(WAR);
  expect(rulesOf(first)).toEqual([]);
  await started;
  expect(rulesOf(await content.known())).toEqual(["unknown-section"]);
  expect(told).toEqual([[], []]);
});

it("The first page is given what it shows before a large folder is checked", async () => {
  const { content, save } = await live();
  save({ [WAR]: articleText({ section: "wrold" }) });
  const topic = "---\nname: Topic\ndescription: All of it\n---\n";
  save(Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [`topics/t${at}.md`, topic])));
  const started = content.start();
  await content.known();
  // The check itself takes a part of this.
  await wait(500);
  expect(rulesOf(await content.known())).toEqual([]);
  content.servedPage();
  await started;
  expect(rulesOf(await content.known())).toContain("unknown-section");
});

it("What a page saves before the edition is written is read as soon as it is", async () => {
  const { content, save } = await live();
  const started = content.start();
  await content.known();
  save({ [DRAFT]: draft().replace("Water runs.", "[Gone](/2014/06/12/gone)") });
  await content.savedByPage(DRAFT);
  await started;
  await content.saved();
  expect(rulesOf(await content.known())).toContain("unknown-link");
});

it("While files are being moved, nothing is read of them, and everything at once when that has ended", async () => {
  const { content, save, told } = await live();
  await content.start();
  // Once it is watched, the folder is read as a whole.
  await new Promise(setImmediate);
  await content.saved();
  told.length = 0;
  await content.duringWork(async () => {
    save({ [DRAFT]: draft("hold: The lawyers read it.\n") });
    await content.saved(DRAFT);
    expect(told).toEqual([]);
    save({ [WAR]: articleText() });
    await content.saved(WAR);
    expect(told).toEqual([]);
  });
  await content.saved();
  expect(told).toEqual([[DRAFT, WAR]]);
  expect((await content.known()).folder.files.map(({ path }) => path)).toContain(WAR);
});

it("What has been told meanwhile is read also when the work has failed", async () => {
  const { content, save } = await live();
  await content.start();
  const work = content.duringWork(async () => {
    save({ [WAR]: articleText() });
    await content.saved(WAR);
    throw new Error("no room");
  });
  await expect(work).rejects.toThrow("no room");
  await content.saved();
  expect((await content.known()).folder.files.map(({ path }) => path)).toContain(WAR);
});

it("A desk that is ended while it reads the folder for the first time does not begin to watch it", async () => {
  const { content, save, told } = await live();
  const started = content.start();
  await content.stop();
  await started;
  told.length = 0;
  save({ [WAR]: articleText() });
  // A folder that is watched tells of it within some milliseconds.
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(told).toEqual([]);
});

it("What another process has not done because the desk is ended, the desk does not do either", async () => {
  const { settings, save } = await paper();
  const editing = { ...settings, editionFile: `${settings.editionFile}.desk` };
  const stories = Object.fromEntries(
    Array.from({ length: 250 }, (_, at) => [
      `articles/2014/06/12/story-${at}/index.md`,
      articleText({ headline: `Story ${at}` }),
    ]),
  );
  save(stories);
  let begun = 0;
  const stopped: Promise<void>[] = [];
  const content: LiveContent = new LiveContent(editing, settings.editionFile, async () => {
    begun += 1;
    stopped.push(content.stop());
  });
  await content.start();
  await Promise.all(stopped);
  expect(begun).toBe(1);
  expect(content.content?.problems).toEqual([]);
  expect(existsSync(editing.editionFile)).toBe(false);
});
