import { spawnSync } from "node:child_process";
import { readFileSync, realpathSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { buildEdition } from "../newsroom/edition/buildEdition.ts";
import { writeEdition } from "../newsroom/edition/writeEdition.ts";
import { readClock, readSettings } from "../newsroom/settings/settings.ts";
import { failureText } from "../newsroom/system/failure.ts";
import { content, PAPER } from "../testkit/records.ts";
import { temporaryFolder } from "../testkit/temporaryFolder.ts";
import { copiedProject, run } from "../testkit/temporaryRoot.ts";
import { writeFiles } from "../testkit/writeFiles.ts";
import { readyToServe } from "./readyToServe.ts";

const BUILD = ["deploy/run.mjs", "deploy/build.ts"];
const START = ["deploy/run.mjs", "deploy/start.ts"];

/** An expected error is printed without a stack. */
const STACK = /^\s+at /m;

type Environment = Record<string, string>;

/** The output of a program when this fails. @throws when it does not fail */
async function failureOf(work: () => Promise<unknown>): Promise<string> {
  let done: unknown;
  try {
    done = await work();
  } catch (error) {
    return failureText(error);
  }
  throw new Error(`it has not failed: ${JSON.stringify(done)}`);
}

/** An empty project, for programs that run in this process. */
function emptyProject(): string {
  const root = temporaryFolder();
  writeFiles(root, { "package.json": "{}", "content/site.yaml": "name: The Paper\n" });
  return root;
}

describe("npm run build", () => {
  /** Builds a project of these files in this process, up to the edition. */
  const build = (env: Environment, files: Record<string, string> = {}) =>
    failureOf(async () => {
      const root = emptyProject();
      writeFiles(root, files);
      const given = env as NodeJS.ProcessEnv;
      return buildEdition(root, readSettings(given, root), readClock(given));
    });

  const MISTAKES = {
    "content/site.yaml":
      "name: The Paper\nlanguage: en\ntimeZone: Mars/Base\nurl: https://a.example\n",
    "content/pages/about.md": "---\nheadline: About\nheadlin: About\n---\nText.\n",
  };
  const PLACES = [
    /^site\.yaml:3:\d+: .*Mars\/Base.*; write one like America\/New_York \(time-zone\)$/m,
    /^pages\/about\.md:3:\d+: .*headlin.*; .*headline/m,
    /^\d+ errors, 0 warnings$/m,
  ];

  it.each([
    ["SITE_URL", "paper.example", /SITE_URL is "paper\.example".* write it like https:/],
    ["BROADSHEET_NOW", "noon", /BROADSHEET_NOW is "noon".* write it like 2014-/],
    ["CONTENT_DIR", "not-there", /there is no content folder at .*not-there.*CONTENT_DIR/],
    ["CONTENT_DIR", "package.json", /package\.json, is a file .*set CONTENT_DIR to a folder/],
    [
      "CONTENT_DIR",
      "package.json/content",
      /content, is a file or lies below one; set CONTENT_DIR/,
    ],
  ])("says how to fix it when %s is %s", async (name, value, message) => {
    const said = await build({ [name]: value });
    expect(said).toMatch(message);
    expect(said).not.toMatch(STACK);
  });

  it("says the place of each mistake in the content", async () => {
    const said = await build({}, MISTAKES);
    for (const place of PLACES) expect(said).toMatch(place);
    expect(said).not.toMatch(STACK);
  });

  it("says so on standard error and ends with status 1", async () => {
    const root = copiedProject();
    const wrong = await run(root, BUILD, { SITE_URL: "paper.example" });
    expect(wrong.err).toMatch(/^SITE_URL is "paper\.example".* write it like https:/);
    expect(wrong.err).not.toMatch(STACK);
    expect([wrong.status, wrong.out]).toEqual([1, ""]);
    writeFiles(root, MISTAKES);
    const mistaken = await run(root, BUILD);
    for (const place of PLACES) expect(mistaken.err).toMatch(place);
    expect(mistaken.err).not.toMatch(STACK);
    expect(mistaken.status).toBe(1);
  });
});

describe("npm start", () => {
  /** A project with a built site and, optionally, an edition. */
  const builtProject = (edition: boolean, root = emptyProject()) => {
    writeFiles(root, { ".next/BUILD_ID": "any" });
    if (edition) writeEdition(path.join(root, ".broadsheet/edition.sqlite"), PAPER, content([]));
    return root;
  };
  /** The checks before Next is loaded, in this process. */
  const start = (root: string, env: Environment = {}) =>
    failureOf(() => readyToServe(root, env as NodeJS.ProcessEnv, root));

  it("says what to run when nothing is built", async () => {
    expect(await start(emptyProject())).toBe(
      "there is no built site yet; run “npm run build” first",
    );
  });

  it("says what to run when there is no edition", async () => {
    const said = await start(builtProject(false), { EDITION_FILE: "no.sqlite" });
    expect(said).toMatch(/^there is no edition at .*no\.sqlite; run “npm run build” to write it$/m);
    expect(said).not.toMatch(STACK);
  });

  it("says so when the edition is garbage", async () => {
    const root = builtProject(false);
    writeFiles(root, { ".broadsheet/edition.sqlite": "garbage ".repeat(1000) });
    expect(await start(root)).toMatch(/cannot be read .*; delete it and run “npm run build”/);
  });

  it("says so when the edition has been damaged", async () => {
    const root = builtProject(true);
    const file = path.join(root, ".broadsheet/edition.sqlite");
    const bytes = readFileSync(file);
    bytes.fill(0, Math.floor(bytes.length / 2));
    writeFileSync(realpathSync(file), bytes);
    expect(await start(root)).toMatch(
      /^the edition at .* not those that were written.*“npm run build”$/,
    );
  });

  it.each([
    [
      "is not there",
      "not-there",
      /^there is no content folder at .*not-there; set CONTENT_DIR .*-- init /,
    ],
    ["is a file", "package.json", /package\.json, is a file .*set CONTENT_DIR to a folder$/],
  ])("says so when the content folder %s", async (_, CONTENT_DIR, message) => {
    expect(await start(builtProject(true), { CONTENT_DIR })).toMatch(message);
  });

  it.each(["http", "-1", "70000", "3000; rm"])("says so when PORT is %j", async (port) => {
    expect(await start(builtProject(true), { PORT: port })).toBe(
      `PORT is “${port}”; it has to be a number up to 65535`,
    );
  });

  it("says so on standard error and ends with status 1, also when its port is in use", async () => {
    const root = copiedProject();
    writeFiles(root, { "content/site.yaml": "" });
    const unbuilt = await run(root, START);
    expect(unbuilt.err.trim()).toBe("there is no built site yet; run “npm run build” first");
    expect([unbuilt.status, unbuilt.out]).toEqual([1, ""]);

    const other = createServer();
    await new Promise<void>((done) => other.listen(0, done));
    const { port } = other.address() as { port: number };
    builtProject(true, root);
    const refused = await run(root, START, { PORT: String(port) });
    other.close();
    expect(refused.err.trim()).toBe(
      `The port ${port} is in use by another program; end that one, or name another port, like PORT=${port + 1}.`,
    );
    expect(refused.status).toBe(1);
  });
});

it("A program that is started in a folder that is gone says so", () => {
  const program = fileURLToPath(new URL("run.mjs", import.meta.url));
  const inGone = 'mkdir gone && cd gone && rmdir ../gone && exec "$0" "$@"';
  const { status, stderr } = spawnSync(
    "sh",
    ["-c", inGone, process.execPath, program, "desk/dev.ts"],
    { cwd: temporaryFolder(), encoding: "utf8" },
  );
  expect(stderr).toMatch(/^The folder in which .* does not exist any more\..*\n$/);
  expect(status).toBe(1);
});
