import { readFileSync, rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { articleAt } from "../../newsroom/edition/articles.ts";
import { ROOT } from "../../testkit/project.ts";
import { runDeskInProcess } from "../../testkit/runDeskInProcess.ts";
import { ADDRESS, ARTICLE, DRAFT, draft, NOW, paper } from "../../testkit/temporaryPaper.ts";

/** A paper with a draft, and the desk's commands on it. */
async function desk(files: Record<string, string> = {}) {
  const made = await paper(files);
  const env = {
    CONTENT_DIR: made.contentDir,
    EDITION_FILE: made.settings.editionFile,
    BROADSHEET_NOW: NOW.toISOString(),
  };
  return { ...made, run: (...args: string[]) => runDeskInProcess(args, { root: ROOT, env }) };
}

describe("desk publish", () => {
  it("refuses a draft with errors, which it names with file, line and fix, and moves nothing", async () => {
    const text = draft()
      .replace("section: world", "section: wrld")
      .replace("Water", "See [this](/nowhere).\n\nWater");
    const { run, read, has } = await desk({ [DRAFT]: text });
    const { status, stdout, stderr } = await run("publish", "dam");
    expect(status).toBe(1);
    expect(stdout).toContain(`${DRAFT}:4:`);
    expect(stdout).toContain("did you mean “world”?");
    expect(stdout).toContain(`${DRAFT}:9:`);
    expect(stderr).toContain("2 errors have to be fixed first.");
    expect(read(DRAFT)).toBe(text);
    expect(has("articles")).toBe(false);
    const missing = await run("publish", "damm");
    expect(missing.status).toBe(1);
    expect(missing.stderr).toContain("did you mean dam?");
  });

  it("puts the story into the edition without a server, and tells the editor so", async () => {
    const { run, edition } = await desk();
    const { status, stdout } = await run("publish", "dam");
    expect(status).toBe(0);
    expect(stdout).toContain("Put into the edition:");
    expect(stdout).toContain("No server for readers is running here");
    expect(articleAt(edition(), ADDRESS, NOW)?.headline).toBe("The dam opens");
  });

  it("says that the paper has not been built yet, and keeps the story in the folder", async () => {
    const { run, settings, save, read } = await desk();
    await run("publish", "dam");
    rmSync(settings.editionFile);
    save({ [ARTICLE]: read(ARTICLE).replace("Water runs.", "Other words.") });
    const { status, stdout } = await run("publish", "dam");
    expect(status).toBe(0);
    expect(stdout).toContain("has not been built yet");
    expect(readFileSync(`${settings.contentDir}/${ARTICLE}`, "utf8")).toContain("Other words.");
  });
});
