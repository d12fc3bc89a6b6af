import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readDocuments } from "./compiler.ts";

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

it("the document that the schema's function has made is read, and not contentlayer's own fields", async () => {
  const document = { _id: "topics/iraq.md", name: "Iraq" };
  await write("Topic", [{ ...document, description: null, _raw: {}, model: "Topic", document }]);
  const { topic } = await readDocuments(workspace);
  expect(topic).toStrictEqual([document]);
});

it("drafts are not read", async () => {
  await write("Draft", [{ _id: "drafts/plan/index.md", headline: "Plan" }]);
  expect((await readDocuments(workspace)).draft).toEqual([]);
});
