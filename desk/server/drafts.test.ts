import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { articleText } from "../../testkit/contentFolders.ts";
import { runningDesk } from "../../testkit/runningDesk.ts";
import { DRAFT, draft, NOW, paper } from "../../testkit/temporaryPaper.ts";
import { sweepThrownAway } from "../thrownAway.ts";

const WAR = "articles/2014/06/12/war/index.md";

it("A draft that was thrown away is kept with its pictures, and comes back as it was", async () => {
  const files = await paper({ "drafts/dam/dam.jpg": "no picture" });
  const desk = await runningDesk(files.settings);
  const { given } = await desk.call("throwAway", { file: DRAFT });
  expect(given.until).toBe("2014-07-13T16:00:00.000Z");
  expect(files.has("drafts/dam")).toBe(false);
  expect((await desk.call("openStory", { file: DRAFT })).status).toBe(422);
  const listed = await desk.call("listThrownAway", {});
  expect(listed.given.stories).toMatchObject([{ id: given.id, headline: "The dam opens" }]);
  files.save({ [DRAFT]: draft().replace("runs", "stands") });
  await desk.content.saved(DRAFT);
  const back = await desk.call("bringBack", { id: given.id });
  expect(back.given.file).toBe("drafts/dam-2/index.md");
  expect(files.read("drafts/dam-2/index.md")).toBe(draft());
  expect(files.has("drafts/dam-2/dam.jpg")).toBe(true);
  expect((await desk.call("bringBack", { id: given.id })).status).toBe(422);
});

it("What was thrown away 30 days ago is deleted when the desk starts, and nothing younger", async () => {
  const files = await paper();
  const desk = await runningDesk(files.settings);
  const { given } = await desk.call("throwAway", { file: DRAFT });
  const { folder } = desk.parts.work;
  const days = (count: number) => new Date(NOW.getTime() + count * 24 * 3_600_000);
  await sweepThrownAway(folder, days(29));
  expect(existsSync(path.join(folder, "thrown-away", given.id))).toBe(true);
  await sweepThrownAway(folder, days(30));
  expect(existsSync(path.join(folder, "thrown-away", given.id))).toBe(false);
});

it("A story that readers have is not thrown away", async () => {
  const files = await paper({ [WAR]: articleText({}) });
  const desk = await runningDesk(files.settings);
  const refused = await desk.call("throwAway", { file: WAR });
  expect(refused.refused.error).toContain("Take it back first");
  expect(files.has(WAR)).toBe(true);
});

it("A copy of a story has its words, pictures and embargo, and nothing that has happened to the other one", async () => {
  const files = await paper({
    [WAR]: articleText({
      embargo: "2014-06-12T20:00:00-04:00 # by the ministry",
      updated: "2014-06-12T19:00:00-04:00",
      redirectFrom: "[/2014/06/11/war]",
      corrections: "\n  - at: 2014-06-12T19:00:00-04:00\n    text: It was not.",
    }),
  });
  files.save({ "articles/2014/06/12/war/map/front.jpg": "no picture" });
  const secret = path.join(files.contentDir, "..", "secret");
  mkdirSync(secret);
  writeFileSync(path.join(secret, "key"), "secret");
  symlinkSync(secret, path.join(files.contentDir, "articles/2014/06/12/war/more"));
  const desk = await runningDesk(files.settings);
  const { given } = await desk.call("duplicateStory", { file: WAR });
  expect(given.file).toBe("drafts/war/index.md");
  expect(files.read(given.file)).toBe(
    articleText({ published: undefined, embargo: "2014-06-12T20:00:00-04:00 # by the ministry" }),
  );
  expect(files.has("drafts/war/map/front.jpg")).toBe(true);
  expect(files.has("drafts/war/more")).toBe(false);
  const again = await desk.call("duplicateStory", { file: WAR });
  expect(again.given.file).toBe("drafts/war-2/index.md");
  const { stories } = (await desk.call("listStories", { state: "draft" })).given;
  expect(stories.map(({ file }) => file).sort()).toEqual([
    DRAFT,
    "drafts/war-2/index.md",
    "drafts/war/index.md",
  ]);
});
