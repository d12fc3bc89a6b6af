import { writeFileSync } from "node:fs";
import { request as ask } from "node:http";
import path from "node:path";
import { expect, it, vi } from "vitest";
import { runningDesk } from "../../testkit/runningDesk.ts";
import { ARTICLE, DRAFT, paper } from "../../testkit/temporaryPaper.ts";
import type { DeskEvent } from "../api.ts";

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
