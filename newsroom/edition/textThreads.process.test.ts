import { readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { beforeEach, expect, it, vi } from "vitest";
import { articleText, PAPER_FILES } from "../../testkit/contentFolders.ts";
import { openEdition, rowsIn, rowsOf } from "../../testkit/editions.ts";
import { ROOT } from "../../testkit/project.ts";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { writeFiles } from "../../testkit/writeFiles.ts";
import { indexFile } from "../content/indexFile.ts";
import { documentsOf } from "../schema/documents.ts";
import { articleAt } from "./articles.ts";
import { buildEdition, ContentError } from "./buildEdition.ts";
import * as newFile from "./newFile.ts";

const machine = vi.hoisted(() => ({ processors: 2 }));

vi.mock("node:os", async (original) => ({
  ...(await original<object>()),
  availableParallelism: () => machine.processors,
}));

const NOW = new Date("2014-06-20T12:00:00Z");
const STORIES = 520;
const ENDS = ["plural words", "Wörter und Straßen", "des élections", "U.S.-led e-mails"];

const dayOf = (number: number) => `2014-06-${String(1 + (number % 12)).padStart(2, "0")}`;
const storyFile = (number: number) =>
  `articles/${dayOf(number).replaceAll("-", "/")}/story-${number}/index.md`;

/** An archive whose stories have what rows are made from: links, also to old addresses, languages, names, paid links. */
function archive(changes: Record<string, string> = {}) {
  const folder = temporaryFolder();
  const contentDir = path.join(folder, "content");
  const stories = Array.from({ length: STORIES }, (_, number) => {
    const fields = {
      headline: `Story ${number} of ${ENDS[number % 4]}`,
      published: `${dayOf(number)}T18:05:00-04:00`,
      topics: `[topic-${number % 7}]`,
      ...(number % 5 === 0 && { lang: "de", dateline: "Bagdad" }),
      ...(number % 9 === 0 && { redirectFrom: `[/old/${number}]` }),
    };
    const text = [
      `It has ${ENDS[(number + 1) % 4]}, **as others do**, and [a link](/old/9) or [two](/moved).`,
      number % 11 === 0 ? "[A shop](https://shop.example/x){.affiliate}" : "A second paragraph.",
    ];
    return [storyFile(number), articleText(fields, `${text.join("\n\n")}\n`)];
  });
  writeFiles(contentDir, {
    ...PAPER_FILES,
    "redirects.yaml": `- from: /moved\n  to: /${storyFile(1).slice("articles/".length, -"/index.md".length)}\n`,
    "authors/desk.md": "---\nname: The Desk\nkind: organization\n---\n\nWho *they* are.\n",
    ...Object.fromEntries(stories),
    ...changes,
  });
  return { contentDir, editionFile: path.join(folder, "edition.sqlite"), siteUrl: undefined };
}

const build = (settings: ReturnType<typeof archive>) =>
  buildEdition(ROOT, settings, NOW, async (_, { files }) => documentsOf(files));

beforeEach(() => {
  machine.processors = 2;
});

it("an archive that is written while its texts are compiled in threads is the same edition, row by row", async () => {
  const written = vi.spyOn(newFile.NewFile.prototype, "put");
  const settings = archive();
  await build(settings);
  expect(written.mock.calls.filter(([, , , prepared]) => prepared)).toHaveLength(STORIES);
  const inThreads = rowsOf(settings.editionFile);

  machine.processors = 1;
  written.mockClear();
  rmSync(settings.editionFile);
  for (const name of ["files", "checks"] as const) rmSync(indexFile(settings.contentDir, name));
  await build(settings);
  expect(written.mock.calls.filter(([, , , prepared]) => prepared)).toEqual([]);
  expect(rowsOf(settings.editionFile)).toEqual(inThreads);
});

it("a mistake among many texts is told with its line, and leaves nothing behind", async () => {
  const settings = archive({
    [storyFile(300)]: articleText(
      { published: `${dayOf(300)}T18:05:00-04:00` },
      "Right.\n\nWrong: [a link](/nowhere).\n",
    ),
  });
  const failing = build(settings);
  await expect(failing).rejects.toThrow(ContentError);
  const { problems } = (await failing.catch((error) => error)) as ContentError;
  const errors = problems.filter(({ severity }) => severity === "error");
  expect(errors).toMatchObject([{ file: storyFile(300), rule: "unknown-link", line: 10 }]);
  expect(readdirSync(path.dirname(settings.editionFile))).toEqual(["content"]);
});

it("what is written early is dropped where the standing edition has this content already", async () => {
  const settings = archive();
  const first = await build(settings);
  for (const name of ["files", "checks"] as const) rmSync(indexFile(settings.contentDir, name));
  const files = readdirSync(path.dirname(settings.editionFile));
  expect((await build(settings)).number).toBe(first.number);
  expect(readdirSync(path.dirname(settings.editionFile))).toEqual(files);
});

it("a story whose document contentlayer makes otherwise is written by that document", async () => {
  const settings = archive();
  await buildEdition(ROOT, settings, NOW, async (_, { files }) => {
    const documents = documentsOf(files);
    const [first] = documents.article;
    if (first) first.headline = "Another headline";
    return documents;
  });
  const edition = openEdition(settings.editionFile);
  expect(articleAt(edition, "/2014/06/01/story-0", NOW)?.headline).toBe("Another headline");
  expect(rowsIn(settings.editionFile, "article")).toBe(STORIES);
  expect(rowsIn(settings.editionFile, "search")).toBe(STORIES);
});
