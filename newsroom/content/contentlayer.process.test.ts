import { rmSync } from "node:fs";
import path from "node:path";
import { dynamicBuildMain } from "contentlayer2/core";
import { makeSource } from "contentlayer2/source-files";
import fc from "fast-check";
import { expect, it, onTestFinished, vi } from "vitest";
import { stringify } from "yaml";
import { ARTICLE, articleText, PAPER_FILES, testFolder } from "../../testkit/contentFolders.ts";
import { ROOT } from "../../testkit/project.ts";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { writeFiles } from "../../testkit/writeFiles.ts";
import { checkFields } from "../schema/checkFields.ts";
import { documentTypes } from "../schema/contentlayer.ts";
import { COMPILED_KINDS, CONTENT_TYPES, type ContentKind } from "../schema/contentTypes.ts";
import { documentOf, documentsOf } from "../schema/documents.ts";
import { FIELD_TYPES, type Field, type Fields } from "../schema/fieldTypes.ts";
import { compileContent, compileWorkspace, copyText, usedFields } from "./compiler.ts";
import { type ContentFile, classifyPath, readContentFile } from "./contentFile.ts";

/** Values that the check lets pass, by type. */
const RIGHT: Partial<Record<Field["type"], readonly string[]>> = {
  slug: ["world", "local-news"],
  instant: ["2014-06-12 18:05", "2014-06-12T18:05:00-04:00"],
  language: ["en", "pt-BR"],
  focus: ["50% 40%"],
  picture: ["map.jpg"],
  webAddress: ["https://example.org/page"],
  fediverse: ["@jane@social.example"],
  address: ["/2014/06/12/story", "https://example.org/"],
  ownAddress: ["/old/address", "/2013/story.html"],
};

function rightValue(field: Field): fc.Arbitrary<unknown> {
  switch (field.type) {
    case "choice":
      return fc.constantFrom(...field.choices);
    case "record":
      return rightValues(field.fields);
    case "records":
      return fc.array(rightValues(field.fields), { maxLength: 2 });
    case "reasons":
      return fc.constant({ "paragraph-length": "The verdict is printed whole." });
  }
  const type = FIELD_TYPES[field.type];
  if (type.form === "number") return fc.integer();
  const texts = RIGHT["entry" in type ? type.entry : field.type] ?? ["Words", "“Dam”: a # of 9"];
  const text = fc.constantFrom(...texts);
  return type.form === "list" ? fc.uniqueArray(text, { maxLength: 2 }) : text;
}

function rightValues(fields: Fields): fc.Arbitrary<Record<string, unknown>> {
  const requiredKeys = Object.keys(fields).filter((name) => fields[name]?.required);
  const values = Object.entries(fields).map(([name, field]) => [name, rightValue(field)]);
  return fc.record(Object.fromEntries(values) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys,
  });
}

const PATHS: Record<ContentKind, string> = {
  article: "articles/2014/06/12/story/index.md",
  draft: "drafts/story/index.md",
  section: "sections/story.md",
  topic: "topics/story.md",
  author: "authors/story.md",
  page: "pages/story.md",
};

/** Front matter that may have one value too few, one too many, or one of another type. */
const generated = fc.constantFrom(...COMPILED_KINDS).chain((kind) => {
  const { fields } = CONTENT_TYPES[kind];
  const change = fc.option(
    fc.tuple(
      fc.constantFrom(...Object.keys(fields), "mood"),
      fc.constantFrom<unknown>(undefined, null, "", 7, true, "Words", [7], [], {}, { a: "b" }),
    ),
    { freq: 2 },
  );
  return fc.tuple(fc.constant(kind), rightValues(fields), change);
});

function fileOf(
  [kind, values, change]: [ContentKind, Record<string, unknown>, [string, unknown] | null],
  index: number,
): ContentFile {
  const data = change ? { ...values, [change[0]]: change[1] } : values;
  const file = PATHS[kind].replace("story", `story-${index}`);
  const place = classifyPath(file);
  if (!("slug" in place)) throw new Error(file);
  return readContentFile(file, place, `---\n${stringify(data)}---\nText.\n`, "America/New_York");
}

it("what the check lets pass contentlayer compiles to the document of the schema; what contentlayer refuses is an error", async () => {
  const files = fc.sample(generated, { numRuns: 160, seed: 12 }).map(fileOf);
  const errors = (file: ContentFile) =>
    [...file.problems, ...checkFields(file)].filter(({ severity }) => severity === "error");
  const passed = files.filter((file) => errors(file).length === 0);
  const home = temporaryFolder();
  writeFiles(
    path.join(home, "content"),
    Object.fromEntries(files.map((file) => [file.path, copyText(file)])),
  );
  // It prints what it refuses.
  for (const method of ["log", "assert"] as const) {
    vi.spyOn(console, method).mockImplementation(() => undefined);
  }
  const source = await makeSource({
    contentDirPath: "content",
    documentTypes: documentTypes(usedFields(files)),
    disableImportAliasWarning: true,
    fieldOptions: { bodyFieldName: "body", typeFieldName: "model" },
    onUnknownDocuments: "fail",
    onExtraFieldData: "ignore",
    onMissingOrIncompatibleData: "skip-ignore",
  })(undefined);
  const built = await dynamicBuildMain({
    config: { source, esbuildHash: "", filePath: "" },
    verbose: false,
    runtimeDeps: { cwd: home as never, contentlayerVersion: "0.5.8" },
  });
  if (built._tag !== "Data") throw new Error("contentlayer has not compiled anything");
  const { allDocuments } = built.data as unknown as {
    allDocuments: Array<{ _id: string; document: unknown }>;
  };
  const compiled = new Map(allDocuments.map(({ _id, document }) => [_id, document]));
  for (const file of passed) expect(compiled.get(file.path), file.path).toEqual(documentOf(file));
  // Values of a wrong type are among those that it refuses, and both kinds of files are many.
  const refused = files.filter((file) => !compiled.has(file.path));
  for (const file of refused) expect(errors(file), file.path).not.toEqual([]);
  expect(passed.length).toBeGreaterThan(50);
  expect(refused.length).toBeGreaterThan(10);
});

it("contentlayer's documents are those of the schema's function, and what it refuses it says", async () => {
  const contentDir = temporaryFolder();
  onTestFinished(() =>
    rmSync(compileWorkspace(ROOT, contentDir), { recursive: true, force: true }),
  );
  const compile = (article: string) => {
    const { files } = testFolder({ ...PAPER_FILES, [ARTICLE]: article });
    return compileContent({ root: ROOT, contentDir, files });
  };
  const { files } = testFolder({ ...PAPER_FILES, [ARTICLE]: articleText() });
  expect(await compile(articleText())).toEqual(documentsOf(files));
  const other = await compile(articleText({ headline: "Another headline" }));
  expect(other.article[0]?.headline).toBe("Another headline");
  await expect(compile(articleText({ mood: "calm" }))).rejects.toThrow(/mood/);
});
