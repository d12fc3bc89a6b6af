import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { articleAt, isWithdrawn, redirectTarget } from "../../newsroom/edition/articles.ts";
import type { Settings } from "../../newsroom/settings/settings.ts";
import { noteServer } from "../../newsroom/system/runningServers.ts";
import { articleText } from "../../testkit/contentFolders.ts";
import { runningDesk } from "../../testkit/runningDesk.ts";
import { ADDRESS, ARTICLE, DRAFT, draft, NOW, paper } from "../../testkit/temporaryPaper.ts";
import { withEdition } from "../withEdition.ts";

const WAR = "articles/2014/06/12/war/index.md";
const WAR_ADDRESS = "/2014/06/12/war";

/** What a reader gets at an address from a server that goes by the edition. */
function readersGet({ editionFile }: Settings, address: string): number {
  const found = withEdition(editionFile, (edition) => {
    if (articleAt(edition, address, NOW)) return 200;
    if (redirectTarget(edition, address, NOW)) return 308;
    return isWithdrawn(edition, address) ? 410 : 404;
  });
  return found ?? 404;
}

/** A readers' server that answers by the edition, and is noted beside it. */
async function readersServer(settings: Settings) {
  const server = createServer((request, response) => {
    const address = request.url ?? "";
    const status = readersGet(settings, address);
    const to =
      status === 308 &&
      withEdition(settings.editionFile, (edition) => redirectTarget(edition, address, NOW));
    response.writeHead(status, to ? { location: to } : {});
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const forget = noteServer(settings.editionFile, {
    pid: process.pid,
    url: `http://127.0.0.1:${port}`,
  });
  onTestFinished(() => {
    forget();
    server.close();
    server.closeAllConnections();
  });
}

it("A plan says what readers will get and changes nothing; the action then does just that", async () => {
  const files = await paper();
  const desk = await runningDesk(files.settings);
  const action = { kind: "publish", file: DRAFT } as const;
  const plan = await desk.call("planAction", action);
  expect(plan.given).toMatchObject({
    effect: "published",
    headline: "The dam opens",
    address: ADDRESS,
    at: "2014-06-13T12:00:00-04:00",
  });
  expect(files.read(DRAFT)).toBe(draft());
  expect(readersGet(files.settings, ADDRESS)).toBe(404);
  const { given } = await desk.call("act", action);
  expect(given).toMatchObject({ effect: "published", file: ARTICLE, address: ADDRESS });
  expect(given.readersSee).toBeUndefined();
  expect(given.why).toContain("No server for readers is running");
  expect(readersGet(files.settings, ADDRESS)).toBe(200);
  const again = await desk.call("planAction", { kind: "publish", file: ARTICLE });
  expect(again.given.effect).toBe("unchanged");
  const listed = await desk.call("listStories", { state: "published" });
  expect(listed.given.stories.map(({ file }) => file)).toEqual([ARTICLE]);
});

it("A story is published tomorrow at six in the words of an editor, and not before its embargo", async () => {
  const files = await paper({ [DRAFT]: draft("embargo: 2014-06-14T12:00:00-04:00\n") });
  const desk = await runningDesk(files.settings);
  const early = await desk.call("planAction", {
    kind: "publish",
    file: DRAFT,
    at: "tomorrow 6:00",
  });
  expect(early.status).toBe(422);
  expect(early.refused.error).toContain("embargoed until 2014-06-14T12:00:00-04:00");
  expect(early.refused.error).toContain("Publish it without a time");
  const late = { kind: "publish", file: DRAFT, at: "tomorrow 18:00" } as const;
  expect((await desk.call("planAction", late)).given).toMatchObject({ effect: "scheduled" });
  const { given } = await desk.call("act", late);
  expect(given).toMatchObject({ effect: "scheduled", at: "2014-06-14T18:00:00-04:00" });
  const undone = await desk.call("undo", { id: given.undo?.id ?? "" });
  expect(undone.given).toMatchObject({ file: DRAFT, gone: [] });
  expect(files.has("withdrawn.yaml")).toBe(false);
});

it("A scheduled story is brought forward, or is a draft again of which nobody is told anything", async () => {
  const files = await paper();
  const desk = await runningDesk(files.settings);
  const later = { kind: "publish", file: DRAFT, at: "tomorrow 18:00" } as const;
  const { file } = (await desk.call("act", later)).given;
  const earlier = { kind: "publish", file, at: "now" } as const;
  expect((await desk.call("planAction", earlier)).given.effect).toBe("published");
  const back = { kind: "withdraw", file } as const;
  expect((await desk.call("planAction", back)).given.effect).toBe("unscheduled");
  expect((await desk.call("act", back)).given).toMatchObject({
    effect: "unscheduled",
    file: DRAFT,
  });
  expect(files.has("withdrawn.yaml")).toBe(false);
});

it("A publication that readers may have seen is taken back as a draft with its own bytes, and its address says that it is gone", async () => {
  const files = await paper();
  await readersServer(files.settings);
  const desk = await runningDesk(files.settings);
  const { given } = await desk.call("act", { kind: "publish", file: DRAFT });
  expect(given.readersSee).toBe(true);
  const undone = await desk.call("undo", { id: given.undo?.id ?? "" });
  expect(undone.given).toEqual({ file: DRAFT, gone: [ADDRESS], readersSee: true });
  expect(files.read(DRAFT)).toBe(draft());
  expect(readersGet(files.settings, ADDRESS)).toBe(410);
  expect(files.read("withdrawn.yaml")).toContain(ADDRESS);
  expect((await desk.call("undo", { id: given.undo?.id ?? "" })).status).toBe(422);
});

it("A renewal is taken back: readers have the words before it again, and what was typed since stays in the file", async () => {
  const files = await paper({ [WAR]: articleText({}, "First words.\n\nA second paragraph.") });
  await readersServer(files.settings);
  const desk = await runningDesk(files.settings);
  const before = files.edition();
  const had = articleAt(before, WAR_ADDRESS, NOW);
  const text = files.read(WAR).replace("First words.", "Other words.");
  writeFileSync(path.join(files.contentDir, WAR), text);
  await desk.content.saved(WAR);
  const { given } = await desk.call("act", { kind: "publish", file: WAR });
  expect(given).toMatchObject({ effect: "updated", readersSee: true });
  const stamped = files.read(WAR);
  expect(stamped).toContain("updated:");
  writeFileSync(path.join(files.contentDir, WAR), stamped.replace("second", "third"));
  const undone = await desk.call("undo", { id: given.undo?.id ?? "" });
  expect(undone.given).toMatchObject({ gone: [], readersSee: true });
  expect(articleAt(files.edition(), WAR_ADDRESS, NOW)).toEqual(had);
  expect(files.read(WAR)).toBe(text.replace("second", "third"));
});

it("A correction is a dated notice in the file, whose other lines stay, and readers get it", async () => {
  const files = await paper({ [WAR]: articleText({ topics: "[peace] # at last" }) });
  const desk = await runningDesk(files.settings);
  const action = { kind: "correct", file: WAR, text: "It was 80: not\n 90." } as const;
  expect((await desk.call("planAction", action)).given).toMatchObject({ effect: "corrected" });
  const { given } = await desk.call("act", action);
  expect(given).toMatchObject({ effect: "corrected", file: WAR });
  expect(articleAt(files.edition(), WAR_ADDRESS, NOW)?.corrections).toEqual([
    { at: "2014-06-13T16:00:00.000Z", text: "It was 80: not 90." },
  ]);
  expect(files.read(WAR)).toContain("topics: [peace] # at last\n");
  expect(files.read(WAR)).not.toContain("updated:");
  const refused = await desk.call("act", { ...action, file: DRAFT });
  expect(refused.refused.error).toContain("Readers have not seen this story yet");
});

it("A story is taken back and brought back: first gone for readers, then there as before", async () => {
  const files = await paper({ [WAR]: articleText({ redirectFrom: "[/2014/06/11/war]" }) });
  await readersServer(files.settings);
  const desk = await runningDesk(files.settings);
  const text = files.read(WAR);
  const action = { kind: "withdraw", file: WAR } as const;
  expect((await desk.call("planAction", action)).given).toMatchObject({
    effect: "withdrawn",
    address: WAR_ADDRESS,
  });
  expect(readersGet(files.settings, WAR_ADDRESS)).toBe(200);
  const { given } = await desk.call("act", action);
  expect(given).toMatchObject({
    effect: "withdrawn",
    file: "drafts/war/index.md",
    readersSee: true,
  });
  expect(readersGet(files.settings, WAR_ADDRESS)).toBe(410);
  const listed = await desk.call("listStories", { state: "withdrawn" });
  expect(listed.given.stories.map(({ file }) => file)).toEqual(["drafts/war/index.md"]);
  const undone = await desk.call("undo", { id: given.undo?.id ?? "" });
  expect(undone.given).toMatchObject({ file: WAR, gone: [], readersSee: true });
  expect(files.read(WAR)).toBe(text);
  expect(readersGet(files.settings, WAR_ADDRESS)).toBe(200);
  expect(readersGet(files.settings, "/2014/06/11/war")).toBe(308);
  expect(files.has("withdrawn.yaml")).toBe(false);
});

it("A story that was taken back is renamed: its address says so until it is published again, and then leads to the new one", async () => {
  const files = await paper({ [WAR]: articleText({}) });
  await readersServer(files.settings);
  const desk = await runningDesk(files.settings);
  await desk.call("act", { kind: "withdraw", file: WAR });
  const file = "drafts/war/index.md";
  const text = files.read(file);
  const action = { kind: "rename", file, slug: "peace" } as const;
  expect((await desk.call("planAction", action)).given).toMatchObject({
    effect: "renamed",
    address: "",
    gone: WAR_ADDRESS,
  });
  const { given } = await desk.call("act", action);
  expect(given).toMatchObject({ file: "drafts/peace/index.md", gone: WAR_ADDRESS });
  const withdrawn = async () =>
    (await desk.call("listStories", { state: "withdrawn" })).given.stories.map((row) => [
      row.file,
      row.address,
    ]);
  expect(await withdrawn()).toEqual([["drafts/peace/index.md", WAR_ADDRESS]]);
  expect(readersGet(files.settings, WAR_ADDRESS)).toBe(410);
  await desk.call("undo", { id: given.undo?.id ?? "" });
  expect(files.read(file)).toBe(text);
  // By two names, and under a name with a number.
  await desk.call("act", action);
  await desk.call("act", { kind: "rename", file: given.file, slug: "calm-2" });
  expect(await withdrawn()).toEqual([["drafts/calm-2/index.md", WAR_ADDRESS]]);
  const out = await desk.call("act", { kind: "publish", file: "drafts/calm-2/index.md" });
  const calm = WAR_ADDRESS.replace("war", "calm-2");
  expect(out.given).toMatchObject({ effect: "published", address: calm });
  expect(readersGet(files.settings, calm)).toBe(200);
  expect(readersGet(files.settings, WAR_ADDRESS)).toBe(308);
  expect(files.read("withdrawn.yaml")).not.toContain(WAR_ADDRESS);
});

it("A story that was taken back is thrown away and brought back, and its address stays gone until it is published again", async () => {
  const files = await paper({ [WAR]: articleText({}) });
  await readersServer(files.settings);
  const desk = await runningDesk(files.settings);
  await desk.call("act", { kind: "withdraw", file: WAR });
  const listed = async () =>
    (await desk.call("listStories", { state: "withdrawn" })).given.stories.map((row) => [
      row.file,
      row.address,
    ]);
  const { given } = await desk.call("throwAway", { file: "drafts/war/index.md" });
  expect(await listed()).toEqual([["", WAR_ADDRESS]]);
  expect(readersGet(files.settings, WAR_ADDRESS)).toBe(410);
  expect(files.read("withdrawn.yaml")).toContain(WAR_ADDRESS);
  const back = await desk.call("bringBack", { id: given.id });
  expect(await listed()).toEqual([[back.given.file, WAR_ADDRESS]]);
  await desk.call("act", { kind: "publish", file: back.given.file });
  expect(readersGet(files.settings, WAR_ADDRESS)).toBe(200);
});

it("A published story gets another name, and its old one back; readers of either address find it", async () => {
  const files = await paper({ [WAR]: articleText({}) });
  await readersServer(files.settings);
  const desk = await runningDesk(files.settings);
  const action = { kind: "rename", file: WAR, slug: "peace" } as const;
  const peace = "/2014/06/12/peace";
  expect((await desk.call("planAction", action)).given).toMatchObject({ address: peace });
  const { given } = await desk.call("act", action);
  expect(given).toMatchObject({ effect: "renamed", address: peace, readersSee: true });
  expect(readersGet(files.settings, WAR_ADDRESS)).toBe(308);
  const undone = await desk.call("undo", { id: given.undo?.id ?? "" });
  expect(undone.given).toMatchObject({ file: WAR, gone: [] });
  expect(readersGet(files.settings, WAR_ADDRESS)).toBe(200);
  expect(readersGet(files.settings, peace)).toBe(308);
  const build = await files.build();
  expect([build.problems, build.lost]).toEqual([[], []]);
});

it("A draft gets another name, which another draft must not have", async () => {
  const files = await paper({ "drafts/oil/index.md": draft() });
  const desk = await runningDesk(files.settings);
  const taken = await desk.call("act", { kind: "rename", file: DRAFT, slug: "oil" });
  expect(taken.refused.error).toContain("There is something at drafts/oil already");
  const { given } = await desk.call("act", { kind: "rename", file: DRAFT, slug: "river" });
  expect(given.file).toBe("drafts/river/index.md");
  await desk.call("undo", { id: given.undo?.id ?? "" });
  expect(files.read(DRAFT)).toBe(draft());
});

it("A story with an error is not published, and its problems are told", async () => {
  const files = await paper({ [DRAFT]: draft().replace("[desk]", "[nobody]") });
  const desk = await runningDesk(files.settings);
  const refused = await desk.call("act", { kind: "publish", file: DRAFT });
  expect(refused.status).toBe(422);
  expect(refused.refused.problems?.map(({ file }) => file)).toEqual([DRAFT]);
});

it("A writer writes and publishes nothing", async () => {
  const files = await paper({ [WAR]: articleText({}) });
  const desk = await runningDesk(files.settings, { name: "john", role: "writer" });
  const { text, version } = (await desk.call("openStory", { file: DRAFT })).given;
  const save = { file: DRAFT, version, text: text.replace("runs", "stands") };
  expect((await desk.call("saveStory", save)).status).toBe(200);
  for (const action of [
    { kind: "publish", file: DRAFT },
    { kind: "correct", file: WAR, text: "It was not." },
    { kind: "withdraw", file: WAR },
    { kind: "rename", file: WAR, slug: "peace" },
  ] as const) {
    const refused = await desk.call("act", action);
    expect([action.kind, refused.status]).toEqual([action.kind, 403]);
    expect(refused.refused.error).toContain("publisher");
  }
  expect(readersGet(files.settings, WAR_ADDRESS)).toBe(200);
});
