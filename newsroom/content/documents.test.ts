import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readDocuments } from "./documents.ts";

let workspace: string;

beforeEach(async () => {
  workspace = await mkdtemp(path.join(tmpdir(), "compiled-"));
  for (const type of ["Article", "Section", "Topic", "Author", "Page"]) {
    await write(type, []);
  }
});

afterEach(async () => {
  await rm(workspace, { recursive: true });
});

async function write(type: string, documents: unknown): Promise<void> {
  const folder = path.join(workspace, ".contentlayer/generated", type);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "_index.json"), JSON.stringify(documents));
}

it("a field that was left empty is absent from the document", async () => {
  await write("Topic", [{ _id: "topics/iraq.md", name: "Iraq", description: null }]);
  const { topic } = await readDocuments(workspace);
  expect(topic).toStrictEqual([{ _id: "topics/iraq.md", name: "Iraq" }]);
});

it("drafts are not read", async () => {
  await write("Draft", [{ _id: "drafts/plan/index.md", headline: "Plan" }]);
  expect((await readDocuments(workspace)).draft).toEqual([]);
});
