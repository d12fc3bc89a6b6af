import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { type DocumentOptions, stringify, type ToStringOptions } from "yaml";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { compileContent, compileWorkspace, copyText } from "../content/compiler.ts";
import { type ContentFile, classifyPath, readContentFile } from "../content/contentFile.ts";
import { type ContentFolder, readContentFolder } from "../content/contentFolder.ts";
import { type Encoding, encodeText } from "../content/decodeText.ts";
import { checkContent } from "../rules/checkContent.ts";
import { checkFields } from "../schema/checkFields.ts";
import { documentOf, documentsOf } from "../schema/documents.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const NOW = new Date("2014-06-20T12:00:00Z");

let folder: ContentFolder;
beforeAll(async () => {
  folder = await readContentFolder(path.join(ROOT, "content"), { drafts: false });
});

/** Ways in which a program may write a file with the same content. */
interface Form {
  encoding: Encoding;
  mark: boolean;
  /** For each line, in turn. */
  ends: readonly string[];
  order: number;
  yaml: ToStringOptions & DocumentOptions;
  close: string;
  space: string;
  comment: string;
  decomposed: boolean;
  lastEnd: boolean;
}

const form = fc.record<Form>({
  encoding: fc.constantFrom<Encoding>("utf-8", "utf-16le", "utf-16be"),
  mark: fc.boolean(),
  ends: fc.oneof<Array<fc.Arbitrary<string[]>>>(
    fc.constantFrom(["\n"], ["\r\n"], ["\r"], ["\u2028"]),
    fc.array(fc.constantFrom("\n", "\r\n"), { minLength: 2, maxLength: 9 }),
    fc.array(fc.constantFrom("\r", "\r\n"), { minLength: 2, maxLength: 9 }),
  ),
  order: fc.nat(),
  yaml: fc.record({
    defaultStringType: fc.constantFrom(
      "PLAIN" as const,
      "QUOTE_DOUBLE" as const,
      "QUOTE_SINGLE" as const,
      "BLOCK_FOLDED" as const,
      "BLOCK_LITERAL" as const,
    ),
    defaultKeyType: fc.constantFrom("PLAIN" as const, "QUOTE_DOUBLE" as const),
    collectionStyle: fc.constantFrom("any" as const, "flow" as const, "block" as const),
    indent: fc.integer({ min: 1, max: 6 }),
    indentSeq: fc.boolean(),
    lineWidth: fc.constantFrom(0, 40, 80),
  }),
  close: fc.constantFrom("---", "...", "--- ", "---\t"),
  space: fc.constantFrom("", " ", "\t"),
  comment: fc.constantFrom("", "# a note: [ \" '\n"),
  decomposed: fc.boolean(),
  lastEnd: fc.boolean(),
});

/** The file as a program with these habits would save it. */
function written(file: ContentFile, as: Form): Uint8Array {
  const fields = Object.entries(file.data);
  const turn = as.order % Math.max(1, fields.length);
  const data = Object.fromEntries([...fields.slice(turn), ...fields.slice(0, turn)]);
  const yaml = fields.length > 0 ? stringify(data, { ...as.yaml, version: "1.2" }) : "";
  const body = file.body.trim();
  const lines = `---${as.space}\n${as.comment}${yaml}${as.close}\n\n${body}${as.lastEnd ? "\n" : ""}`;
  const text = as.decomposed ? lines.normalize("NFD") : lines;
  let count = 0;
  const ended = text.replaceAll("\n", () => as.ends[count++ % as.ends.length] ?? "\n");
  const mark = as.mark || as.encoding !== "utf-8" ? "\uFEFF" : "";
  return encodeText(mark + ended, as.encoding);
}

function reread(file: ContentFile, bytes: Uint8Array): ContentFile {
  const place = classifyPath(file.path);
  if (!("slug" in place)) throw new Error(file.path);
  return readContentFile(file.path, place, bytes, folder.timeZone);
}

const anyFile = fc.nat().map((index) => folder.files[index % folder.files.length] as ContentFile);

describe("a file in another form", () => {
  it("says the same", () => {
    fc.assert(
      fc.property(anyFile, form, (file, as) => {
        const other = reread(file, written(file, as));
        expect(other.problems).toEqual([]);
        expect(checkFields(other)).toEqual([]);
        expect(documentOf(other)).toEqual(documentOf(file));
        expect(other.body.trim()).toBe(file.body.trim());
      }),
      { numRuns: 150 },
    );
  });

  it("that is damaged can be written, sent and stored, or is an error with its line and a remedy", () => {
    const signs = fc.string({
      unit: fc.constantFrom(..."\"'[]{}:#&*!|>%@`,- \n\t\\?~<"),
      minLength: 1,
      maxLength: 4,
    });
    const damage = fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 4 }),
      signs.map((text) => new TextEncoder().encode(text)),
    );
    fc.assert(
      fc.property(anyFile, form, fc.nat(), damage, (file, as, at, bytes) => {
        const whole = written(file, as);
        const place = at % whole.length;
        const broken = Buffer.concat([whole.subarray(0, place), bytes, whole.subarray(place)]);
        const other = reread(file, broken);
        const problems = [...other.problems, ...checkFields(other)];
        for (const { line, message, remedy } of problems) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThan(500);
          expect(`${message} ${remedy}`).not.toMatch(
            /undefined|compact mapping|implicit key|token/i,
          );
        }
        if (problems.length > 0) return;
        const stored = JSON.stringify([documentOf(other), other.body]);
        expect(stored).not.toMatch(/\\ud[89a-f]|\\u00[01]|\p{Cs}|(?!\n)\p{Cc}/u);
        expect(copyText(other)).toContain("\n---\n");
      }),
      { numRuns: 200 },
    );
  });
});

it("a build compiles every file that the check lets pass, in whatever form, to what the check has read", async () => {
  const contentDir = path.join(temporaryFolder(), "content");
  onTestFinished(() =>
    rmSync(compileWorkspace(ROOT, contentDir), { recursive: true, force: true }),
  );
  cpSync(folder.dir, contentDir, { recursive: true, filter: (name) => !name.endsWith("/drafts") });
  const forms = fc.sample(form, { numRuns: folder.files.length, seed: 7 });
  for (const [index, file] of folder.files.entries()) {
    writeFileSync(path.join(contentDir, file.path), written(file, forms[index] as Form));
  }
  const site = `\uFEFF${folder.site}`.replaceAll("\n", "\r\n");
  writeFileSync(path.join(contentDir, "site.yaml"), encodeText(site, "utf-16be"));
  // Damaged copies of a story, each in a place of its own.
  const story = folder.files.find(({ kind }) => kind === "article") as ContentFile;
  const plain = written(story, { ...(forms[0] as Form), encoding: "utf-8", ends: ["\r\n"] });
  const stray = fc.sample(
    fc.tuple(fc.nat(plain.length), fc.uint8Array({ minLength: 1, maxLength: 2 })),
    {
      numRuns: 30,
      seed: 8,
    },
  );
  for (const [index, [at, bytes]] of stray.entries()) {
    const home = path.join(contentDir, `articles/2014/06/12/damaged-${index}`);
    cpSync(path.dirname(path.join(folder.dir, story.path)), home, { recursive: true });
    mkdirSync(home, { recursive: true });
    const broken = Buffer.concat([plain.subarray(0, at), bytes, plain.subarray(at)]);
    writeFileSync(path.join(home, "index.md"), broken);
  }
  const read = await readContentFolder(contentDir, { drafts: false });
  const { paper, problems, stories } = checkContent(read, { siteUrl: undefined, now: NOW });
  const before = checkContent(folder, { siteUrl: undefined, now: NOW });
  expect(paper).toEqual(before.paper);
  for (const [file, { story, text }] of before.stories) {
    const read = stories.get(file);
    expect({ story: read?.story, text: read?.text }, file).toEqual({ story, text });
  }
  const wrong = new Set(problems.filter((p) => p.severity === "error").map(({ file }) => file));
  const files = read.files.filter((file) => !wrong.has(file.path));
  expect(files.length).toBeGreaterThan(folder.files.length - 2);
  const compiled = await compileContent({ root: ROOT, contentDir, files });
  const own = documentsOf(files);
  for (const kind of ["article", "section", "topic", "author", "page"] as const) {
    const theirs = new Map<string, object>(
      compiled[kind].map((document) => [document._id, document]),
    );
    expect([...theirs.keys()].sort()).toEqual(own[kind].map(({ _id }) => _id).sort());
    for (const document of own[kind]) expect(theirs.get(document._id)).toMatchObject(document);
  }
});
