import { readFileSync, realpathSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { writeEdition } from "../newsroom/edition/writeEdition.ts";
import { content, PAPER } from "../testkit/records.ts";
import { copiedProject, run, writeFiles } from "../testkit/temporaryRoot.ts";

const BUILD = ["--import", "tsx", "deploy/build.ts"];
const START = ["--import", "tsx", "deploy/start.ts"];

/** An error that was expected is told in words: nobody has to read a stack. */
const STACK = /^\s+at /m;

describe("npm run build", { timeout: 20_000 }, () => {
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
  ])("ends with status 1 and how to fix it when %s is %s", async (name, value, message) => {
    const { status, err } = await run(copiedProject(), BUILD, { [name]: value });
    expect(err).toMatch(message);
    expect(err).not.toMatch(STACK);
    expect(status).toBe(1);
  });

  it("ends with status 1 and the place of each mistake in the content", async () => {
    const root = copiedProject();
    writeFiles(root, {
      "content/site.yaml":
        "name: The Paper\nlanguage: en\ntimeZone: Mars/Base\nurl: https://a.example\n",
      "content/pages/about.md": "---\nheadline: About\nheadlin: About\n---\nText.\n",
    });
    const { status, err } = await run(root, BUILD);
    expect(err).toMatch(
      /^site\.yaml:3:\d+: .*Mars\/Base.*; write one like America\/New_York \(site\)$/m,
    );
    expect(err).toMatch(/^pages\/about\.md:3:\d+: .*headlin.*; .*headline/m);
    expect(err).toMatch(/^\d+ errors, 0 warnings$/m);
    expect(err).not.toMatch(STACK);
    expect(status).toBe(1);
  });
});

describe("npm start", { timeout: 20_000 }, () => {
  const builtProject = (edition: boolean) => {
    const root = copiedProject();
    writeFiles(root, { ".next/BUILD_ID": "any" });
    if (edition) writeEdition(path.join(root, ".broadsheet/edition.sqlite"), PAPER, content([]));
    return root;
  };

  it("ends with status 1 and says what to run when nothing is built", async () => {
    const { status, err } = await run(copiedProject(), START);
    expect(err.trim()).toBe("there is no built site yet; run “npm run build” first");
    expect(status).toBe(1);
  });

  it("ends with status 1 and says what to run when there is no edition", async () => {
    const { status, err } = await run(builtProject(false), START, { EDITION_FILE: "no.sqlite" });
    expect(err).toMatch(/^there is no edition at .*no\.sqlite; run “npm run build” to write it$/m);
    expect(err).not.toMatch(STACK);
    expect(status).toBe(1);
  });

  it("ends with status 1 when the edition is garbage", async () => {
    const root = builtProject(false);
    writeFiles(root, { ".broadsheet/edition.sqlite": "garbage ".repeat(1000) });
    const { status, err } = await run(root, START);
    expect(err).toMatch(/cannot be read .*; delete it and run “npm run build”/);
    expect(status).toBe(1);
  });

  it("ends with status 1 when the edition has been damaged", async () => {
    const root = builtProject(true);
    const file = path.join(root, ".broadsheet/edition.sqlite");
    const bytes = readFileSync(file);
    bytes.fill(0, Math.floor(bytes.length / 2));
    writeFileSync(realpathSync(file), bytes);
    const { status, err } = await run(root, START);
    expect(err.trim()).toMatch(/^the edition at .* not those that were written.*“npm run build”$/);
    expect(status).toBe(1);
  });

  it.each([
    ["is not there", "not-there", /^there is no content folder at .*not-there; make it or set/],
    ["is a file", "package.json", /package\.json, is a file .*set CONTENT_DIR to a folder$/],
  ])("ends with status 1 when the content folder %s", async (_, CONTENT_DIR, message) => {
    const { status, err } = await run(builtProject(true), START, { CONTENT_DIR });
    expect(err.trim()).toMatch(message);
    expect(status).toBe(1);
  });

  it("ends with status 1 when its port is in use", async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, done));
    const { port } = other.address() as { port: number };
    const root = builtProject(true);
    writeFiles(root, { "content/site.yaml": "" });
    const { status, err } = await run(root, START, { PORT: String(port) });
    other.close();
    expect(err.trim()).toBe(
      `The port ${port} is in use by another program; end that one, or name another port, like PORT=${port + 1}.`,
    );
    expect(status).toBe(1);
  });

  it.each(["http", "-1", "70000", "3000; rm"])(
    "ends with status 1 when PORT is %j",
    async (port) => {
      const { status, err } = await run(builtProject(true), START, { PORT: port });
      expect(err.trim()).toBe(`PORT is “${port}”; it has to be a number up to 65535`);
      expect(status).toBe(1);
    },
  );
});
