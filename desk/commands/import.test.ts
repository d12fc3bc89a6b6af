import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { testPaper } from "../../testkit/importing.ts";
import { runDeskInProcess } from "../../testkit/runDeskInProcess.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const COPY = "Upper Valley Dam Opens at Last\n\nJune 13, 2014\n\nThe dam opened on Friday.\n";
const OTHER = "The Pool Below the Dam Fills\n\nJune 14, 2014\n\nThe pool filled on Saturday.\n";

/** Runs the command on a temporary paper. */
async function desk(paper: ReturnType<typeof testPaper>, args: string[], input = "") {
  const env = { CONTENT_DIR: paper.contentDir, NO_COLOR: "1" };
  const run = await runDeskInProcess(["import", ...args], { root: ROOT, env, input });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

describe("desk import", () => {
  it("says what it recognised, guessed and misses, and what to do next", async () => {
    const paper = testPaper({ "a.txt": COPY });
    const { status, out } = await desk(paper, [
      path.join(paper.copies, "a.txt"),
      "--section",
      "world",
    ]);
    expect(status).toBe(0);
    expect(out).toMatch(
      /^imported .*a\.txt as plain text → drafts\/upper-valley-dam-opens-at-last/,
    );
    expect(out).toMatch(/recognised +headline +Upper Valley Dam Opens at Last/);
    expect(out).toMatch(/guessed +published +2014-06-13T12:00:00-04:00/);
    expect(out).toMatch(/missing +“standfirst” is missing/);
    expect(out).toContain("Next: open ");
    expect(out).not.toContain("\u001b");
  });

  it("reads standard input, knows the copy again, and answers programs", async () => {
    const paper = testPaper();
    const first = JSON.parse((await desk(paper, ["-", "--json"], COPY)).out);
    expect(first).toMatchObject({ imported: 1, known: 0, refused: 0 });
    expect(first.stories[0]).toMatchObject({
      result: "imported",
      draft: "drafts/upper-valley-dam-opens-at-last/index.md",
    });
    const second = await desk(
      paper,
      ["-", "--json", "--slug", "other"],
      COPY.replace(/\n/g, "\r\n"),
    );
    expect(JSON.parse(second.out)).toMatchObject({ imported: 0, known: 1 });
    expect(second.status).toBe(0);
    expect(paper.drafts()).toEqual(["upper-valley-dam-opens-at-last"]);
  });

  it("imports a folder with a line a story and a summary; what is refused fails the command", async () => {
    const paper = testPaper({
      "a.txt": COPY,
      "more/b.txt": OTHER,
      "c.txt": "",
      "photo.jpg": "x",
      "page.html": "<!doctype html><html></html>",
      "page_files/ad.html": "<p>ad</p>",
      "feed.txt": '<rss version="2.0"><channel><title>Dam</title></channel></rss>',
      "cut.html": `<!doctype html><html><body><article><h1>The dam road is closed</h1><p>${"The road along the river has been closed for a week. ".repeat(8)}</p><p>Continue reading</p></article></body></html>`,
    });
    const { status, out } = await desk(paper, [paper.copies]);
    expect(status).toBe(1);
    expect(out).toContain("3 stories imported, 3 refused, 1 other file passed over");
    expect(out).toMatch(/refused .*c\.txt: it is empty; look/);
    expect(out).toMatch(/refused .*feed\.txt: it is an RSS feed; open each story/);
    expect(out).toMatch(/imported .*cut\.html .*look first: the text ends as if more of it stood/);
    expect(paper.drafts()).toHaveLength(3);
  });

  it.each([
    [["--section", "wrld"], "did you mean “world”?"],
    [["--slug", "Dam Opens"], "write it “dam-opens”"],
    [["--lang", "english"], "is no language tag"],
    [["--picture", "gone.jpg"], "there is no picture gone.jpg"],
  ])(
    "refuses %s before it writes anything",
    async (options, reason) => {
      const paper = testPaper({ "a.txt": COPY });
      const { status, err } = await desk(paper, [path.join(paper.copies, "a.txt"), ...options]);
      expect(status).toBe(1);
      expect(err).toContain(reason);
      expect(() => paper.drafts()).toThrow();
    },
    30_000,
  );
});

describe("a draft of an import", () => {
  it("never takes the place of another", async () => {
    const paper = testPaper({ "a.txt": COPY, "b.txt": COPY.replace("Friday", "Sunday") });
    const own = path.join(paper.contentDir, "drafts/upper-valley-dam-opens-at-last");
    mkdirSync(own, { recursive: true });
    writeFileSync(path.join(own, "index.md"), "---\nheadline: Mine\n---\n");
    const results = await paper.importAll(["a.txt", "b.txt"]);
    expect(results.map((result) => result.result === "imported" && result.draft)).toEqual([
      "drafts/upper-valley-dam-opens-at-last-2/index.md",
      "drafts/upper-valley-dam-opens-at-last-3/index.md",
    ]);
    expect(readFileSync(path.join(own, "index.md"), "utf8")).toBe("---\nheadline: Mine\n---\n");
    expect(readdirSync(path.join(paper.contentDir, "drafts"))).toHaveLength(3);
  });

  it("is not written at all when the name that is asked for is taken", async () => {
    const paper = testPaper({ "a.txt": COPY, "b.txt": OTHER });
    await paper.importOne("a.txt", { slug: "dam" });
    await expect(paper.importAll(["b.txt"], { slug: "dam" })).rejects.toThrow(
      /there is a draft “dam” already/,
    );
    expect(paper.drafts()).toEqual(["dam"]);
  });

  it("is known again when it has become an article", async () => {
    const paper = testPaper({ "a.txt": COPY });
    const { text } = await paper.importOne("a.txt");
    const article = path.join(paper.contentDir, "articles/2014/06/13/dam");
    mkdirSync(article, { recursive: true });
    writeFileSync(path.join(article, "index.md"), text);
    expect(await paper.importAll(["a.txt"])).toMatchObject([
      { result: "known", draft: "articles/2014/06/13/dam/index.md" },
    ]);
  });
});
