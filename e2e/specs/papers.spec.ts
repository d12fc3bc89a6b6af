import { spawn } from "node:child_process";
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { workFolder } from "../../newsroom/system/workspace.ts";
import { PAPER_FILES, SITE } from "../../testkit/contentFolders.ts";
import { emptyPaper } from "../../testkit/papers.ts";
import { ROOT } from "../../testkit/project.ts";
import { type Server, startServer } from "../../testkit/server.ts";
import { writeFiles } from "../../testkit/writeFiles.ts";

test.describe.configure({ mode: "default" });

/** A content folder alone says where a paper's build, edition and caches are. */
const OWN = { EDITION_FILE: "", WORK_DIR: "" };

interface Made {
  name: string;
  contentDir: string;
  /** Its generated files. */
  folder: string;
}

function made(slug: string, name: string): Made {
  const { contentDir } = emptyPaper(slug);
  writeFiles(contentDir, {
    ...PAPER_FILES,
    "site.yaml": SITE.replace("The Paper", name),
    "pages/about.md": `---\nheadline: About ${name}\n---\n\nA paper.\n`,
  });
  const env = { CONTENT_DIR: contentDir } as unknown as NodeJS.ProcessEnv;
  return { name, contentDir, folder: path.join(ROOT, workFolder(env, ROOT)) };
}

/** Runs a program on a paper. */
function run({ contentDir }: Made, ...args: string[]) {
  return new Promise<{ status: number | null; printed: string }>((resolve) => {
    const child = spawn(process.execPath, ["deploy/run.mjs", ...args], {
      cwd: ROOT,
      env: { ...process.env, ...OWN, CONTENT_DIR: contentDir },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let printed = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        printed += chunk;
      });
    }
    child.once("close", (status) => resolve({ status, printed }));
  });
}

/** Every generated file of a paper with its length and time, but for what a running server notes. */
function filesOf({ folder }: Made): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => ({ file, found: statSync(path.join(folder, file)) }))
    .filter(({ found }) => found.isFile())
    .map(({ file, found }) => `${file} ${found.size} ${found.mtimeMs}`)
    .sort();
}

/**
 * Removes a paper's generated files, but not what Next remembers of its last build: without it a build takes three
 * times as long.
 */
function removeFilesOf({ folder }: Made): void {
  for (const [parent, kept] of [
    [folder, "next"],
    [path.join(folder, "next"), "cache"],
  ] as const) {
    for (const name of existsSync(parent) ? readdirSync(parent) : []) {
      if (name !== kept) rmSync(path.join(parent, name), { recursive: true });
    }
  }
}

test.describe("Two papers of one clone", () => {
  let papers: [Made, Made];
  let servers: Server[] = [];

  test.beforeAll(async () => {
    // Two builds at once, beside the other tests.
    test.setTimeout(900_000);
    papers = [made("papers-courier", "The Courier"), made("papers-gazette", "The Gazette")];
    papers.forEach(removeFilesOf);
    const builds = await Promise.all(papers.map((paper) => run(paper, "deploy/build.ts")));
    for (const [at, { status, printed }] of builds.entries()) {
      expect(status, printed).toBe(0);
      const { name, contentDir } = papers[at] as Made;
      expect(printed.split("\n")[0]).toBe(`Paper: ${name} (${contentDir})`);
    }
    servers = await Promise.all(
      papers.map(({ contentDir }) => startServer({ contentDir, editionFile: "", env: OWN })),
    );
  });
  test.afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    papers.forEach(removeFilesOf);
  });

  test("are built at the same time, and each is served with its own pages, pictures and scripts", async ({
    page,
  }) => {
    for (const [at, { name, contentDir }] of papers.entries()) {
      const server = servers[at] as Server;
      expect(server.output()).toContain(`Paper: ${name} (${contentDir})`);
      await page.goto(server.url);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
      await page.goto(`${server.url}/about`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(`About ${name}`);
      const fonts = await page.evaluate(() => document.fonts.ready.then((all) => [...all].length));
      expect(fonts).toBeGreaterThan(0);
    }
  });

  test("do not know of each other: a change in one changes no file and no page of the other", async ({
    request,
  }) => {
    const [courier, gazette] = papers;
    const [one, other] = servers as [Server, Server];
    const before = { files: filesOf(gazette), page: await (await request.get(other.url)).text() };
    writeFileSync(
      path.join(courier.contentDir, "site.yaml"),
      SITE.replace("The Paper", "The New Courier"),
    );
    const renewed = await run(courier, "desk/desk.ts", "renew");
    expect(renewed.status, renewed.printed).toBe(0);
    expect(renewed.printed).toContain(`Paper: The New Courier (${courier.contentDir})`);
    await expect
      .poll(async () => await (await request.get(one.url)).text())
      .toContain("The New Courier");
    expect(filesOf(gazette)).toEqual(before.files);
    expect(await (await request.get(other.url)).text()).toBe(before.page);
    const listed = await run(gazette, "desk/desk.ts", "list");
    expect(listed.printed).toContain(`Paper: The Gazette (${gazette.contentDir})`);
  });
});

// desk/commands/commands.test.ts asks the commands of the desk.
test("An empty content folder, and none at all, lead whoever builds, serves, exports or previews to “desk init”", async () => {
  const { contentDir } = emptyPaper("papers-none");
  const none = path.join(contentDir, "none");
  for (const folder of [contentDir, none]) {
    const paper = { name: "", contentDir: folder, folder: "" };
    for (const args of [
      ["deploy/build.ts"],
      ["deploy/start.ts"],
      ["deploy/export.ts", "--out", path.join(contentDir, "../site")],
      ["desk/dev.ts"],
    ]) {
      const { status, printed } = await run(paper, ...args);
      expect(printed, args.join(" ")).toContain(`npm run desk -- init ${folder}`);
      expect(printed).not.toMatch(/^\s+at /m);
      expect(status).toBe(1);
    }
  }
});
