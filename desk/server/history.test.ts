import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { runningDesk } from "../../testkit/runningDesk.ts";
import { ARTICLE, DRAFT, draft, NOW, paper } from "../../testkit/temporaryPaper.ts";

it("Every published state of a story is kept, and how it was before an hour's writing, also after it has moved", async () => {
  const files = await paper();
  const desk = await runningDesk(files.settings);
  const save = async (file: string, change: (text: string) => string) => {
    const { text, version } = (await desk.call("openStory", { file })).given;
    await desk.call("saveStory", { file, version, text: change(text) });
  };
  await save(DRAFT, (text) => text.replace("runs", "stands"));
  await save(DRAFT, (text) => text.replace("stands", "falls"));
  await desk.call("act", { kind: "publish", file: DRAFT });
  const { states } = (await desk.call("history", { file: ARTICLE })).given;
  expect(states.map(({ kind }) => kind).sort()).toEqual(["published", "saved"]);
  const textOf = async (wanted: string) => {
    const id = states.find(({ kind }) => kind === wanted)?.id ?? "";
    return (await desk.call("historyText", { file: ARTICLE, id })).given.text;
  };
  expect(await textOf("saved")).toBe(draft());
  expect(await textOf("published")).toBe(files.read(ARTICLE));
  expect(states.find(({ kind }) => kind === "published")).toMatchObject({
    person: "jane",
    at: NOW.toISOString(),
  });
});

it("What a published state was made by is known: a correction, a renaming, or publishing itself", async () => {
  const files = await paper();
  const desk = await runningDesk(files.settings);
  await desk.call("act", { kind: "publish", file: DRAFT });
  await desk.call("act", { kind: "correct", file: ARTICLE, text: "It was wrong." });
  const slug = "lake";
  const { file } = (await desk.call("act", { kind: "rename", file: ARTICLE, slug })).given;
  const { states } = (await desk.call("history", { file })).given;
  expect(states.map(({ by }) => by).sort()).toEqual(["correct", "rename", undefined]);
});

it("What somebody else wrote and was overwritten is in the history", async () => {
  const files = await paper();
  const desk = await runningDesk(files.settings);
  const { text, version } = (await desk.call("openStory", { file: DRAFT })).given;
  const mine = { file: DRAFT, version, text: text.replace("runs", "stands") };
  await desk.call("saveStory", { ...mine, text: text.replace("runs", "falls") });
  const refused = (await desk.call("saveStory", mine)).given;
  await desk.call("saveStory", { ...mine, version: refused.version, overwrite: true });
  const { states } = (await desk.call("history", { file: DRAFT })).given;
  const texts = await Promise.all(
    states.map(async ({ id }) => (await desk.call("historyText", { file: DRAFT, id })).given.text),
  );
  expect(texts.some((kept) => kept.includes("falls"))).toBe(true);
});

it("Where the content folder is a Git repository, its commits are states too, under the names that the story had", async () => {
  const files = await paper();
  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd: files.contentDir, encoding: "utf8" });
  const commit = () => {
    git("add", "-A");
    git("-c", "user.name=Ana", "-c", "user.email=ana@paper.example", "commit", "-qm", "x");
  };
  git("init", "-q");
  commit();
  files.move("drafts/dam", "drafts/größe");
  commit();
  const file = "drafts/größe/index.md";
  const desk = await runningDesk(files.settings);
  const { states } = (await desk.call("history", { file })).given;
  expect(states.map(({ person, kind }) => [person, kind])).toEqual([
    ["Ana", "saved"],
    ["Ana", "saved"],
  ]);
  for (const { id } of states) {
    expect((await desk.call("historyText", { file, id })).given.text).toBe(draft());
  }
  const other = await desk.call("historyText", { file, id: `git-${"0".repeat(40)}` });
  expect(other.status).toBe(422);
  const outside = await desk.call("historyText", { file, id: "../../desk.sqlite" });
  expect(outside.status).toBe(422);
});
