import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import type { Upgrade } from "../../newsroom/content/upgrades/upgrades.ts";
import { runDeskInProcess } from "../../testkit/runDeskInProcess.ts";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { writeFiles } from "../../testkit/writeFiles.ts";
import * as textFile from "../textFile.ts";
import { plannedUpgrades, writeUpgrades } from "../upgradeContent.ts";

const FILES = {
  "site.yaml": "name: Courier # ours\r\nstrap: News of the valley\r\n",
  "articles/2014/06/12/dam/index.md": "---\nheadline: Dam\ntitle: 'Old'\n---\n\ntitle: stays\n",
  "drafts/plan/index.md": "---\ntitle: Plan\n---\n",
  "drafts/plan/notes.txt": "title: no content file\n",
  "public/about.md": "title: the paper's own file\n",
  ".obsidian/daily.md": "title: of a program\n",
};

/** As a later version could ask for it. */
const RENAMED: readonly Upgrade[] = [
  {
    version: "9.0.0",
    concerns: (file) => file.endsWith(".md"),
    rewritten: (text) => text.replace(/^title:(?=[\s\S]*^---)/m, "seoTitle:"),
  },
  {
    version: "9.1.0",
    concerns: () => true,
    rewritten: (text) => text.replace(/^strap:/m, "tagline:"),
  },
];

function content(): string {
  const contentDir = path.join(temporaryFolder(), "content");
  writeFiles(contentDir, FILES);
  return contentDir;
}

const textsOf = (contentDir: string) =>
  Object.keys(FILES).map((file) => readFileSync(path.join(contentDir, file), "utf8"));

it("An upgrade changes what it is for in every file of the content, and every other byte stays", async () => {
  const contentDir = content();
  const planned = await plannedUpgrades(contentDir, RENAMED);
  expect(textsOf(contentDir)).toEqual(Object.values(FILES));
  expect(planned.map(({ file, versions }) => [file, versions])).toEqual([
    ["articles/2014/06/12/dam/index.md", ["9.0.0"]],
    ["drafts/plan/index.md", ["9.0.0"]],
    ["site.yaml", ["9.1.0"]],
  ]);
  await writeUpgrades(contentDir, planned);
  expect(textsOf(contentDir)).toEqual([
    "name: Courier # ours\r\ntagline: News of the valley\r\n",
    "---\nheadline: Dam\nseoTitle: 'Old'\n---\n\ntitle: stays\n",
    "---\nseoTitle: Plan\n---\n",
    ...Object.values(FILES).slice(3),
  ]);
  expect(await plannedUpgrades(contentDir, RENAMED)).toEqual([]);
});

it("An upgrade of which one file cannot be written changes none", async () => {
  const contentDir = content();
  const planned = await plannedUpgrades(contentDir, RENAMED);
  const write = textFile.replaceTextFile;
  const spied = vi.spyOn(textFile, "replaceTextFile");
  onTestFinished(() => spied.mockRestore());
  spied.mockImplementation((file, text) =>
    file.endsWith("site.yaml") ? Promise.reject(new Error("no room")) : write(file, text),
  );
  await expect(writeUpgrades(contentDir, planned)).rejects.toThrow("no room");
  expect(textsOf(contentDir)).toEqual(Object.values(FILES));
});

it("An upgrade refuses a file that is no text, and nothing is changed", async () => {
  const contentDir = content();
  writeFiles(contentDir, { "drafts/zz/index.md": "" });
  const broken = path.join(contentDir, "drafts/zz/index.md");
  writeFileSync(broken, Buffer.from([0x2d, 0xff, 0xfe, 0xe4]));
  await expect(plannedUpgrades(contentDir, RENAMED)).rejects.toThrow(/zz\/index\.md.*UTF-8/s);
  expect(textsOf(contentDir)).toEqual(Object.values(FILES));
});

it("“desk upgrade” says that this version reads every file as it is", async () => {
  const contentDir = content();
  const env = { CONTENT_DIR: contentDir, EDITION_FILE: path.join(contentDir, "../edition.sqlite") };
  const root = path.resolve(import.meta.dirname, "../..");
  for (const args of [["upgrade"], ["upgrade", "--dry-run"]]) {
    const { status, stdout } = await runDeskInProcess(args, { root, env });
    expect([status, stdout]).toEqual([
      0,
      "Every content file is as this version reads it: there is nothing to change.\n",
    ]);
  }
  const { stdout } = await runDeskInProcess(["upgrade", "--json"], { root, env });
  expect(JSON.parse(stdout)).toEqual({ state: "unchanged", files: [] });
  expect(textsOf(contentDir)).toEqual(Object.values(FILES));
});
