import { writeFileSync } from "node:fs";
import { request as ask } from "node:http";
import path from "node:path";
import { expect, it, vi } from "vitest";
import { runningDesk } from "../../testkit/runningDesk.ts";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { ARTICLE, DRAFT, paper } from "../../testkit/temporaryPaper.ts";
import type { DeskEvent } from "../api/events.ts";
import { PresentPeople } from "./presence.ts";
import { TakenPages } from "./takenPages.ts";

/** A page that listens to the desk's events. */
function listening(origin: string, page: string) {
  const told: DeskEvent[] = [];
  const { port, host } = new URL(origin);
  const sent = ask(
    { host: "127.0.0.1", port, path: `/desk/events?page=${page}`, headers: { host }, agent: false },
    (answer) => {
      answer.on("data", (part: Buffer) => {
        for (const [, data = ""] of part.toString().matchAll(/^data: (.*)$/gm)) {
          told.push(JSON.parse(data) as DeskEvent);
        }
      });
    },
  );
  sent.on("error", () => undefined);
  sent.end();
  return { told, close: () => sent.destroy() };
}

it("Everybody is told who has a story open, where it has gone, and that somebody has left", async () => {
  const files = await paper();
  const desk = await runningDesk(files.settings);
  const [one, two] = [listening(desk.origin, "one"), listening(desk.origin, "two")];
  const pages = (file: string) => desk.parts.people.peopleAt(file).map(({ page }) => page);
  await desk.call("openStory", { file: DRAFT, page: "one" });
  const opened = await desk.call("openStory", { file: DRAFT, page: "two" });
  expect(opened.given.others).toMatchObject([{ page: "one", name: "jane" }]);
  await desk.call("act", { kind: "publish", file: DRAFT });
  const here = await desk.call("present", { file: DRAFT, page: "one" });
  expect(here.given).toMatchObject({ file: ARTICLE, others: [{ page: "two" }] });
  await vi.waitFor(() =>
    expect(one.told).toContainEqual({
      kind: "moved",
      from: DRAFT,
      to: ARTICLE,
    }),
  );
  expect(one.told.some(({ kind }) => kind === "changed")).toBe(true);
  two.close();
  await vi.waitFor(() => expect(pages(ARTICLE)).toEqual(["one"]));
  await desk.call("present", { file: ARTICLE, page: "one", leaving: true });
  expect(pages(ARTICLE)).toEqual([]);
  one.close();
});

it("A draft that somebody renames, or has back under its name, takes the words of whoever has it open at its old place", async () => {
  const files = await paper();
  const desk = await runningDesk(files.settings);
  const first = (await desk.call("openStory", { file: DRAFT, page: "one" })).given;
  const renamed = await desk.call("act", { kind: "rename", file: DRAFT, slug: "river" });
  const { file, undo } = renamed.given;
  expect(file).toBe("drafts/river/index.md");
  const text = first.text.replace("runs", "falls");
  const save = { file: DRAFT, version: first.version, text, page: "one" };
  expect((await desk.call("saveStory", save)).given).toMatchObject({ state: "saved", file });
  expect(files.read(file)).toContain("falls");
  expect((await desk.call("present", { file: DRAFT, page: "one" })).given.file).toBe(file);
  const again = await desk.call("act", { kind: "rename", file, slug: "stream" });
  expect((await desk.call("openStory", { file: DRAFT })).given.file).toBe(again.given.file);
  await desk.call("undo", { id: again.given.undo?.id ?? "" });
  await desk.call("undo", { id: undo?.id ?? "" });
  const asked = await desk.call("openStory", { file: "drafts/stream/index.md" });
  expect(asked.given.file).toBe(DRAFT);
});

it("Words of a page that was closed, which could not be brought together with others, are kept until they are taken over", async () => {
  const files = await paper();
  const desk = await runningDesk(files.settings);
  const { text, version } = (await desk.call("openStory", { file: DRAFT })).given;
  writeFileSync(path.join(files.contentDir, DRAFT), text.replace("runs", "falls"));
  const mine = text.replace("runs", "stands");
  await desk.call("saveStory", { file: DRAFT, version, text: mine, leaving: true });
  expect((await desk.call("openStory", { file: DRAFT })).given.left?.text).toBe(mine);
  await desk.call("dropLeft", { file: DRAFT });
  expect((await desk.call("openStory", { file: DRAFT })).given.left).toBeUndefined();
});

it("Somebody takes over: what the other page has is saved first, and nothing that it sends afterwards", async () => {
  const files = await paper();
  const desk = await runningDesk(files.settings);
  const one = listening(desk.origin, "one");
  const opened = await desk.call("openStory", { file: DRAFT, page: "one" });
  await desk.call("openStory", { file: DRAFT, page: "two" });
  const taking = desk.call("takeOver", { file: DRAFT, page: "two", from: "one" });
  await vi.waitFor(() =>
    expect(one.told).toContainEqual({
      kind: "takenOver",
      file: DRAFT,
      page: "one",
      by: { page: "two", name: "jane", at: expect.any(String) },
    }),
  );
  const { text, version } = opened.given;
  const last = text.replace("runs", "falls");
  const saved = await desk.call("saveStory", { file: DRAFT, version, text: last, page: "one" });
  expect(saved.given.state).toBe("saved");
  const told = await desk.call("present", { file: DRAFT, page: "one", yielded: true });
  expect(told.given.taken).toMatchObject({ page: "two", name: "jane" });
  const taken = await taking;
  expect(taken.given.yielded).toBe(true);
  expect(taken.given.others).toMatchObject([{ page: "one", readsOnly: true }]);
  const late = { file: DRAFT, version: saved.given.version, text: `${last}Late.\n`, page: "one" };
  expect(await desk.call("saveStory", late)).toMatchObject({
    status: 422,
    refused: { error: expect.stringContaining("Write here again") },
  });
  expect(files.read(DRAFT)).toBe(last);
  // What a page sends as it is closed is kept all the same.
  await desk.call("saveStory", { ...late, leaving: true });
  const again = await desk.call("openStory", { file: DRAFT, page: "two" });
  expect(again.given.left?.text).toBe(late.text);
  expect(again.given.taken).toBeUndefined();
  one.close();
});

it("A page that was taken over stays so where its story goes and after it was silent, until it takes the writing back", async () => {
  const files = await paper();
  const desk = await runningDesk(files.settings);
  const { text, version } = (await desk.call("openStory", { file: DRAFT, page: "one" })).given;
  // The computer of the other page sleeps.
  desk.parts.people.gone("one");
  const taken = await desk.call("takeOver", { file: DRAFT, page: "two", from: "one" });
  expect(taken.given.yielded).toBe(false);
  await desk.call("act", { kind: "publish", file: DRAFT });
  const mine = { file: DRAFT, version, text: text.replace("runs", "falls"), page: "one" };
  expect((await desk.call("saveStory", mine)).status).toBe(422);
  const opened = await desk.call("openStory", { file: ARTICLE, page: "one" });
  expect(opened.given.taken).toMatchObject({ page: "two" });
  await desk.call("takeOver", { file: ARTICLE, page: "one", from: "two" });
  expect((await desk.call("saveStory", mine)).given).toMatchObject({ file: ARTICLE });
  expect(files.read(ARTICLE)).toContain("Water falls.");
  expect((await desk.call("present", { file: ARTICLE, page: "two" })).given.taken).toMatchObject({
    page: "one",
  });
});

it("A page that was taken over stays so when it is loaded again, and may take the writing back", async () => {
  const files = await paper();
  const desk = await runningDesk(files.settings);
  const two = listening(desk.origin, "two-again");
  await desk.call("openStory", { file: DRAFT, page: "one" });
  await desk.call("takeOver", { file: DRAFT, page: "two", from: "one" });
  await desk.call("session", { page: "one-again", before: "one" });
  await desk.call("session", { page: "two-again", before: "two" });
  await desk.call("session", { page: "three", before: "nobody" });
  const { given } = await desk.call("openStory", { file: DRAFT, page: "one-again" });
  expect(given.taken).toMatchObject({ page: "two-again", name: "jane" });
  const { text, version } = given;
  const mine = { file: DRAFT, version, text: text.replace("runs", "falls"), page: "one-again" };
  expect((await desk.call("saveStory", mine)).status).toBe(422);
  for (const page of ["two-again", "three"]) {
    expect((await desk.call("openStory", { file: DRAFT, page })).given.taken).toBeUndefined();
  }
  const back = { file: DRAFT, page: "one-again", from: "two-again" };
  const taking = desk.call("takeOver", back);
  await vi.waitFor(() =>
    expect(two.told).toContainEqual(
      expect.objectContaining({ kind: "takenOver", page: "two-again" }),
    ),
  );
  await desk.call("present", { file: DRAFT, page: "two-again", yielded: true });
  expect((await taking).given.yielded).toBe(true);
  expect((await desk.call("saveStory", mine)).given.state).toBe("saved");
  two.close();
});

it("Who was taken over from is known after the desk has been restarted, where the story is then", async () => {
  const folder = temporaryFolder();
  const people = () => new PresentPeople(() => undefined, new TakenPages(folder));
  const before = people();
  const by = { page: "two", name: "jane" };
  await before.takeOver(DRAFT, "one", by, () => undefined);
  await before.takeOver(DRAFT, "gone", by, () => undefined);
  await before.takeOver(DRAFT, "gone", { ...by, page: "gone" }, () => undefined);
  before.moved(DRAFT, ARTICLE);
  const after = people();
  expect(after.takenFrom(ARTICLE, "one")).toEqual({ ...by, at: expect.any(String) });
  expect(() => after.refuseTaken(ARTICLE, "one")).toThrow("Write here again");
  expect(after.takenFrom(ARTICLE, "gone")).toBeUndefined();
  expect(after.takenFrom(DRAFT, "one")).toBeUndefined();
  // What was kept may have been cut off, or be from another program.
  for (const kept of ["", "[", "{}", '[1, null, ["a"], ["a\\nb", {"page": 1}]]']) {
    writeFileSync(path.join(folder, "taken.json"), kept);
    expect(people().takenFrom(ARTICLE, "one"), kept).toBeUndefined();
  }
});

it("The paper's own files are shared in the same way, by those who may open them", async () => {
  const files = await paper();
  const desk = await runningDesk(files.settings);
  const file = "sections/world.md";
  const { text, version } = (await desk.call("openFile", { file, page: "one" })).given;
  const two = await desk.call("openFile", { file, page: "two" });
  expect(two.given.others).toMatchObject([{ page: "one", name: "jane" }]);
  desk.parts.people.gone("one");
  await desk.call("takeOver", { file, page: "two", from: "one" });
  const late = { file, version, text: text.replace("The world", "All of it"), page: "one" };
  expect((await desk.call("saveFile", late)).status).toBe(422);
  expect(files.read(file)).toBe(text);
  expect((await desk.call("saveFile", { ...late, page: "two" })).given.state).toBe("saved");
  const writer = await runningDesk(files.settings, { name: "will", role: "writer" });
  expect((await writer.call("present", { file, page: "three" })).status).toBe(403);
  expect((await writer.call("takeOver", { file, page: "three", from: "two" })).status).toBe(403);
});

it("A story that is gone is refused as one that is gone, and asking for it is told to nobody as a change", async () => {
  const files = await paper({ "drafts/dam/dam.jpg": "no picture", "drafts/lake/lake.jpg": "none" });
  const desk = await runningDesk(files.settings);
  await desk.call("openStory", { file: DRAFT, page: "one" });
  await desk.call("throwAway", { file: DRAFT });
  const told: (readonly string[])[] = [];
  desk.content.on("changed", (changed) => told.push(changed));
  const { text, version } = { text: "typed since", version: "1" };
  for (const asked of [
    await desk.call("openStory", { file: DRAFT, page: "two" }),
    await desk.call("openStory", { file: DRAFT, page: "one" }),
    await desk.call("present", { file: DRAFT, page: "one" }),
    await desk.call("saveStory", { file: DRAFT, version, text }),
    await desk.call("openFile", { file: "authors/nobody.md" }),
  ]) {
    expect(asked.status).toBe(422);
    expect(asked.refused.isGone).toBe(true);
  }
  expect(told).toEqual([]);
});
