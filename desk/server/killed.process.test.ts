import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { articleRecord } from "../../newsroom/edition/articles.ts";
import { articleText } from "../../testkit/contentFolders.ts";
import { ROOT } from "../../testkit/project.ts";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { ADDRESS, ARTICLE, DRAFT, draft, NOW, paper } from "../../testkit/temporaryPaper.ts";
import type { Answer, CallName, Question } from "../api/calls.ts";

const WAR = "articles/2014/06/12/war/index.md";

/** How often the desk is killed: five times in a round of the bench (bench/kills.ts). */
const KILLS = 5 * (Number(process.env.BROADSHEET_KILLS) || 4);

/** Long enough that writing it is more than one step of the system. */
const PARAGRAPHS = `${"Water runs through the upper valley. ".repeat(10)}\n\n`.repeat(60);

/** Milliseconds after the first call within which it is killed. */
const LATEST = 250;

interface Running {
  process: ChildProcess;
  call<N extends CallName>(name: N, question: Question<N>): Promise<Answer<N>>;
}

/** Starts a desk in a process of its own. */
function start(args: string[]): Promise<Running> {
  const child = spawn(process.execPath, ["deploy/run.mjs", "testkit/deskToKill.ts", ...args], {
    cwd: ROOT,
    env: { ...process.env, BROADSHEET_NOW: NOW.toISOString() },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    child.once("exit", () => reject(new Error("the desk has not started")));
    child.stdout?.on("data", (said: Buffer) => {
      const port = /Desk at (\d+)\./.exec(said.toString())?.[1];
      if (!port) return;
      const call: Running["call"] = async (name, question) => {
        const response = await fetch(`http://127.0.0.1:${port}/desk/api/${name}`, {
          method: "POST",
          headers: { "content-type": "application/json", origin: `http://127.0.0.1:${port}` },
          body: JSON.stringify(question),
        });
        expect(response.status, await response.clone().text()).toBe(200);
        return response.json();
      };
      resolve({ process: child, call });
    });
  });
}

/** The same numbers in every run, between 0 and 1 (Park and Miller). */
function numbers(): () => number {
  let state = 20_140_613;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

it("A desk that is killed at any moment leaves every story whole, an edition that opens, and starts again", {
  timeout: 60_000 + KILLS * 10_000,
}, async () => {
  const files = await paper({ [WAR]: articleText({}) });
  const { contentDir, editionFile } = files.settings;
  const args = [contentDir, editionFile, temporaryFolder()];
  const random = numbers();
  const stories = new Set([draft(), files.read(WAR)]);
  let typed = 0;
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const desk = await start(args);
    const { file } = await desk.call("openStory", { file: DRAFT });
    const isPublishing = kill % 2 === 0;
    const ended = new Promise((resolve) => desk.process.once("exit", resolve));
    setTimeout(() => desk.process.kill("SIGKILL"), random() * LATEST);
    try {
      for (;;) {
        for (const each of [file, WAR]) {
          const opened = await desk.call("openStory", { file: each });
          typed += 1;
          const text = opened.text.replace(
            /Saved \d+\.[\s\S]*$|$/,
            `Saved ${typed}.\n${PARAGRAPHS}End ${typed}.\n`,
          );
          stories.add(text);
          await desk.call("saveStory", { file: opened.file, version: opened.version, text });
          if (isPublishing) await desk.call("act", { kind: "publish", file: opened.file });
        }
      }
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
    await ended;

    const places = [DRAFT, ARTICLE].filter(files.has);
    expect(places, `after kill ${kill}`).toHaveLength(1);
    for (const each of [...places, WAR]) {
      const text = files.read(each);
      const plain = text.replace(/^(?:published|updated): .*\n/gm, "");
      const whole = [...stories].some(
        (story) => story === text || story.replace(/^(?:published|updated): .*\n/gm, "") === plain,
      );
      expect(whole, `${each} after kill ${kill}: ${text.slice(0, 300)}`).toBe(true);
    }
    expect(articleRecord(files.edition(), "/2014/06/12/war")?.headline).toBe("A headline");
  }
  expect(typed).toBeGreaterThan(KILLS);
  const desk = await start(args);
  const { file, version, text } = await desk.call("openStory", { file: DRAFT });
  expect((await desk.call("saveStory", { file, version, text: `${text}Again.\n` })).state).toBe(
    "saved",
  );
  const done = await desk.call("act", { kind: "publish", file });
  expect(done.address).toBe(ADDRESS);
  expect(articleRecord(files.edition(), ADDRESS)?.headline).toBe("The dam opens");
  desk.process.removeAllListeners("exit");
  desk.process.kill("SIGKILL");
  expect(existsSync(path.join(contentDir, ARTICLE))).toBe(true);
});
