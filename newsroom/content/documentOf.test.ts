import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { compileContent } from "./compiler.ts";
import type { ContentFile } from "./contentFile.ts";
import { readContentFolder } from "./contentFolder.ts";
import { documentsOf } from "./documentOf.ts";
import { readDocuments } from "./documents.ts";
import { type ContentKind, MODELS } from "./model.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

it("a file's document has what contentlayer makes of it, for every file of the demonstration edition", {
  timeout: 60_000,
}, async () => {
  const contentDir = path.join(ROOT, "content");
  const { files } = await readContentFolder(contentDir, { drafts: false });
  const compiled = await readDocuments(await compileContent({ root: ROOT, contentDir, files }));
  const own = documentsOf(files);
  const byId = (list: ReadonlyArray<{ _id: string }>) =>
    Object.fromEntries(list.map((document) => [document._id, document]));
  for (const kind of Object.keys(own) as ContentKind[]) {
    const documents = byId(own[kind]);
    const theirs = byId(compiled[kind]);
    expect(Object.keys(documents).sort(), kind).toEqual(Object.keys(theirs).sort());
    for (const [id, document] of Object.entries(documents)) {
      expect(theirs[id], id).toMatchObject(document);
      const fields = Object.entries(MODELS[kind].fields).filter(([, f]) => f.kind !== "reasons");
      const filled = (of: object) =>
        fields.map(([name]) => name).filter((name) => Reflect.get(of, name) !== undefined);
      expect(filled(document), id).toEqual(filled(theirs[id] ?? {}));
    }
  }
  expect(own.article.length).toBeGreaterThan(9);
});

it("what does not fit the content model is left out, so that a half-written draft can be shown", () => {
  const file = {
    path: "drafts/oil/index.md",
    kind: "draft",
    data: {
      headline: "Oil rises",
      standfirst: 7,
      topics: "oil",
      byline: ["jane", 3],
      published: "tomorrow",
      hero: "oil.jpg",
      corrections: ["a slip", { at: "2014-06-13T09:00:00-04:00", text: "A slip." }],
      mood: "bad",
    },
  } as unknown as ContentFile;
  expect(documentsOf([file]).draft).toEqual([
    {
      _id: "drafts/oil/index.md",
      headline: "Oil rises",
      byline: ["jane"],
      corrections: [{ at: "2014-06-13T13:00:00.000Z", text: "A slip." }],
    },
  ]);
});
