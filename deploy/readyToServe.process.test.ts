import { copyFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { openForWriting, releaseAndClose } from "../newsroom/edition/database.ts";
import { Edition } from "../newsroom/edition/edition.ts";
import { SCHEMA_VERSION } from "../newsroom/edition/schema.ts";
import { PAPER_FILES } from "../testkit/contentFolders.ts";
import { build } from "../testkit/papers.ts";
import { ROOT } from "../testkit/project.ts";
import { copiedProject } from "../testkit/temporaryRoot.ts";
import { writeFiles } from "../testkit/writeFiles.ts";
import { readyToServe } from "./readyToServe.ts";

/** A built project whose edition is of an older version of the program. */
async function upgradedProject() {
  const root = copiedProject();
  copyFileSync(
    path.join(ROOT, "contentlayer.config.ts"),
    path.join(root, "contentlayer.config.ts"),
  );
  writeFiles(root, { ".next/BUILD_ID": "any" });
  const contentDir = path.join(root, "content");
  writeFiles(contentDir, PAPER_FILES);
  const editionFile = path.join(root, "edition.sqlite");
  await build({ contentDir, editionFile });
  const edition = openForWriting(editionFile);
  edition.exec(`PRAGMA user_version = ${SCHEMA_VERSION - 1}`);
  releaseAndClose(edition);
  const env = { PORT: "0", EDITION_FILE: editionFile } as unknown as NodeJS.ProcessEnv;
  return { contentDir, editionFile, start: () => readyToServe(root, env, root) };
}

it("An edition of an older version is renewed from the content folder at start", async () => {
  const { contentDir, editionFile, start } = await upgradedProject();
  writeFiles(contentDir, { "pages/about.md": "---\nheadline: About\n---\n\nThe paper.\n" });
  expect((await start()).said).toEqual([
    expect.stringMatching(
      /^The edition was of another version\. It is renewed .*: edition \d+, 0 /,
    ),
  ]);
  const edition = Edition.open(editionFile);
  expect(edition.page("about")?.headline).toBe("About");
  edition.close();
  expect((await start()).said, "the second time there is nothing to do").toEqual([]);
});

it("Content with errors is named instead, and the old edition stays", async () => {
  const { contentDir, editionFile, start } = await upgradedProject();
  writeFiles(contentDir, { "pages/about.md": "---\nheadlin: About\n---\n" });
  await expect(start()).rejects.toThrow(
    /^pages\/about\.md:2:1: .*headlin[\s\S]*has to be fixed first/m,
  );
  expect(() => Edition.open(editionFile)).toThrow("is of another version");
});
