import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { copyOfContent, emptyPaper } from "../../testkit/papers.ts";
import { ROOT } from "../../testkit/project.ts";
import { LEAD, MATCH } from "../../testkit/stories.ts";

function run(step: string, env: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["deploy/run.mjs", step], {
    cwd: ROOT,
    encoding: "utf8",
    timeout: 180_000,
    env: { ...process.env, ...env },
  });
  return { status, printed: stdout + stderr };
}

test("npm run build names every mistake of all files at once, with line and fixing, and builds nothing", () => {
  const paper = copyOfContent("mistaken");
  const spoil = (file: string, from: string, to: string) => {
    const target = path.join(paper.contentDir, file);
    const text = readFileSync(target, "utf8");
    expect(text).toContain(from);
    writeFileSync(target, text.replace(from, to));
  };
  spoil(`articles${LEAD}/index.md`, "section: world", "section: wrold");
  spoil(`articles${MATCH}/index.md`, "Brazil won the", "<b>Brazil</b> won the");
  const { status, printed } = run("deploy/build.ts", {
    CONTENT_DIR: paper.contentDir,
    EDITION_FILE: paper.editionFile,
  });
  expect(status).toBe(1);
  expect(printed).toMatch(
    /^articles\/2014\/06\/12\/iraq-airstrikes\/index\.md:5:1: .*wrold.*; .+$/m,
  );
  expect(printed).toMatch(
    /^articles\/2014\/06\/12\/brazil-croatia-opening-match\/index\.md:\d+:\d+: .+; .+ \(raw-html\)$/m,
  );
  expect(printed).toContain("2 errors");
  expect(existsSync(paper.editionFile)).toBe(false);
});

test("npm start without an edition, or with a wrong port or clock, ends with a message that helps", () => {
  const { contentDir, editionFile } = emptyPaper("nothing");
  writeFileSync(path.join(contentDir, "site.yaml"), "name: Nothing\n");
  const own = { CONTENT_DIR: contentDir, EDITION_FILE: editionFile };
  const missing = run("deploy/start.ts", own);
  expect(missing.status).toBe(1);
  expect(missing.printed).toContain("npm run build");
  expect(missing.printed).not.toMatch(/\n\s+at /);
  const port = run("deploy/start.ts", { PORT: "http" });
  expect(port.status).toBe(1);
  expect(port.printed).toContain("PORT");
});
