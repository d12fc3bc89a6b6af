import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { buildEdition } from "../../newsroom/edition/buildEdition.ts";
import { articleText, SITE } from "../../testkit/contentFolders.ts";
import { runDeskInProcess } from "../../testkit/runDeskInProcess.ts";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const WAR = "articles/2014/06/12/war/index.md";
const LATER = "articles/2014/06/22/later/index.md";

/** A paper in a temporary folder, and the desk's commands on it. */
function desk(files: Record<string, string> = {}) {
  const contentDir = path.join(temporaryFolder(), "content");
  const all = {
    "site.yaml": SITE,
    "sections/world.md": "---\nname: World\ndescription: The world\norder: 1\ncolour: red\n---\n",
    "authors/desk.md": "---\nname: The desk\nkind: organization\n---\n",
    [WAR]: articleText({ headline: "War" }),
    ...files,
  };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(path.join(contentDir, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(contentDir, file), text);
  }
  const environment = (env: Record<string, string>) => ({
    GITHUB_ACTIONS: "",
    CONTENT_DIR: contentDir,
    EDITION_FILE: path.join(contentDir, "../edition.sqlite"),
    BROADSHEET_NOW: "2014-06-20T12:00:00Z",
    ...env,
  });
  const run = (args: string[], env: Record<string, string> = {}) =>
    runDeskInProcess(args, { root: ROOT, env: environment(env) });
  /** The same in a separate process, as an editor starts it. */
  const start = (args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "desk/desk.ts", ...args],
      { cwd: ROOT, encoding: "utf8", env: { ...process.env, ...environment({}) } },
    );
    return { status, stdout, stderr };
  };
  const read = (file: string) => readFileSync(path.join(contentDir, file), "utf8");
  return { run, start, read, contentDir, at: (file: string) => path.join(contentDir, file) };
}

describe("desk check", { timeout: 60_000 }, () => {
  it("says that all is well, with exit status 0", async () => {
    const { status, stdout } = await desk().run(["check"]);
    expect(stdout).toBe(
      "4 files checked: no problems.\nWhich drafts are ready to be published:  npm run desk -- list\n",
    );
    expect(status).toBe(0);
  });

  it("says file, line, column, severity, rule and fix of each problem, with exit status 1", async () => {
    const { run, at } = desk({
      [WAR]: articleText({ section: "wrld" }, "See [it](http://a.example/)."),
    });
    const { status, stdout } = await run(["check"]);
    expect(stdout.split("\n").slice(0, 2)).toEqual([
      `${at(WAR)}:4:1 error unknown-section there is no section “wrld”; did you mean “world”? There is only world; or add sections/wrld.md`,
      `${at(WAR)}:8:10 warning link-insecure the link to “http://a.example/” is not secure; write https:// if the site has it`,
    ]);
    expect(stdout).toContain("4 files checked: 1 error, 1 warning.");
    expect(status).toBe(1);
  });

  it("ends with 0 on warnings alone, and with 1 when it has to be strict", async () => {
    const { run } = desk({ [WAR]: articleText({}, "See [it](http://a.example/).") });
    expect((await run(["check"])).status).toBe(0);
    expect((await run(["check", "--strict"])).status).toBe(1);
  });

  it("does so as a process too: its answer alone on standard output, its failures on standard error", () => {
    const { start, at } = desk({ [WAR]: articleText({ section: "wrld" }) });
    const checked = start(["check", "--json"]);
    expect(JSON.parse(checked.stdout)).toMatchObject({ errors: 1, problems: [{ file: at(WAR) }] });
    expect(checked.stderr).toBe("");
    expect(checked.status).toBe(1);
    const refused = start(["check", "oyl"]);
    expect([refused.status, refused.stdout]).toEqual([1, ""]);
    expect(refused.stderr).toMatch(/^There is nothing called “oyl” in /);
    const made = start(["new", "Oil"]);
    expect([made.status, made.stderr]).toEqual([0, ""]);
  });

  it("gives programs one JSON value and nothing else", async () => {
    const { run, at } = desk({ [WAR]: articleText({ section: "wrld" }) });
    const { status, stdout } = await run(["check", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      files: 4,
      errors: 1,
      warnings: 0,
      problems: [{ file: at(WAR), line: 4, column: 1, severity: "error", rule: "unknown-section" }],
    });
    expect(status).toBe(1);
  });

  it("annotates a pull request when it runs in a workflow, and when it is asked to", async () => {
    const { run } = desk({ [WAR]: articleText({ section: "wrld" }) });
    const expected = /^::error file=\S+index\.md,line=4,col=1,title=unknown-section::there is no/m;
    expect((await run(["check"], { GITHUB_ACTIONS: "true" })).stdout).toMatch(expected);
    expect((await run(["check", "--format", "github"])).stdout).toMatch(expected);
    expect(
      (await run(["check", "--format", "text"], { GITHUB_ACTIONS: "true" })).stdout,
    ).not.toContain("::error");
  });

  it("looks at what is named only: a file, a folder, a story by its name", async () => {
    const { run, at } = desk({
      [WAR]: articleText({ section: "wrld" }),
      "drafts/oil/index.md": "---\nheadline: Oil\n---\n",
    });
    expect((await run(["check", "oil"])).stdout).not.toContain("wrld");
    expect((await run(["check", at("drafts")])).stdout).toContain(
      "1 file checked: 0 errors, 3 warnings.",
    );
    expect((await run(["check", "articles/2014"])).stdout).toContain("1 file checked: 1 error");
    const unknown = await run(["check", "oyl"]);
    expect(unknown.stderr).toContain("Did you mean “oil”?");
    expect(unknown.status).toBe(1);
  });

  it("lists the rules, and which of them may be turned off", async () => {
    const { stdout } = await desk().run(["check", "--rules"]);
    const [optional = "", kept = ""] = stdout.split("Rules that keep the edition whole");
    expect(optional).toContain("paragraph-length");
    expect(kept).toContain("raw-html");
  });

  it("reads an article that turns a rule off, through to the compiled edition", async () => {
    const text = articleText(
      { rules: "\n  link-insecure: The site has no https." },
      "See [it](http://a.example/).",
    );
    const { run, contentDir } = desk({ [WAR]: text });
    expect((await run(["check"])).stdout.split("\n")[0]).toBe("4 files checked: no problems.");
    const settings = { contentDir, editionFile: path.join(contentDir, "../e.sqlite") };
    const built = await buildEdition(ROOT, { ...settings, siteUrl: undefined }, new Date());
    expect(built.articles).toBe(1);
  });
});

describe("desk new", { timeout: 60_000 }, () => {
  it("makes a draft in a folder of its own and says what to do next", async () => {
    const { run, read, at } = desk();
    const { status, stdout } = await run(["new", "Oil: “what” it means", "--section", "world"]);
    expect(status).toBe(0);
    expect(stdout).toContain(`A new draft: ${at("drafts/oil-what-it-means/index.md")}`);
    expect(stdout).toContain("npm run desk -- check oil-what-it-means");
    expect(stdout).toContain("npm run desk -- publish oil-what-it-means");
    const text = read("drafts/oil-what-it-means/index.md");
    expect(text).toContain('headline: "Oil: “what” it means"');
    expect(text).toContain("section: world");
    expect((await run(["check", "oil-what-it-means"])).stdout).toContain("0 errors, 2 warnings");
  });

  it("never overwrites", async () => {
    const { run, read } = desk({ "drafts/oil/index.md": "Mine.\n" });
    const { status, stderr } = await run(["new", "Oil"]);
    expect(status).toBe(1);
    expect(stderr).toContain("already");
    expect(stderr).toContain("--slug");
    expect(read("drafts/oil/index.md")).toBe("Mine.\n");
    expect((await run(["new", "Oil", "--slug", "oil-2"])).status).toBe(0);
  });

  it("refuses what cannot be, says what would be right, and writes nothing", async () => {
    const { run, at } = desk();
    for (const [args, words] of [
      [["Oil", "--section", "wrld"], "Did you mean “world”?"],
      [["Oil", "--byline", "dsk"], "Did you mean “desk”?"],
      [["Oil", "--lang", "english!"], "no language tag"],
      [["Oil", "--slug", "Öl und Gas"], "Write it “ol-und-gas”"],
      [["石油"], "--slug"],
      [[" "], "needs a headline"],
    ] as const) {
      const { status, stderr } = await run(["new", ...args]);
      expect(stderr).toContain(words);
      expect(status).toBe(1);
    }
    expect(existsSync(at("drafts"))).toBe(false);
  });
});

describe("desk list", { timeout: 60_000 }, () => {
  const FILES = {
    [LATER]: articleText({ headline: "Later", published: "2014-06-22T08:00:00-04:00" }),
    "articles/2014/06/11/peace/index.md": articleText({
      headline: "Peace",
      section: "wrld",
      published: "2014-06-11T08:00:00-04:00",
    }),
    "drafts/oil/index.md": "---\nheadline: Oil\n---\n",
  };

  it("shows drafts, scheduled and latest stories with what is open", async () => {
    const { stdout } = await desk(FILES).run(["list"]);
    expect(stdout.split("\n").map((line) => line.trim().replace(/\s+\/\S+\//, " … "))).toEqual(
      expect.arrayContaining(["Drafts (1)", "Oil", "Scheduled (1)", "Later", "Latest (2)", "War"]),
    );
    expect(stdout).toMatch(/Oil\n.*3 warnings/);
    expect(stdout).toMatch(/Later\n.*Jun 22, 8:00.*ready/);
    expect(stdout).toMatch(/War\n.*\n.*Peace\n.*1 error/);
  });

  it("lists as many of the latest as are asked for, and answers programs in JSON", async () => {
    const { stdout } = await desk(FILES).run(["list", "--latest", "1", "--json"]);
    const { stories } = JSON.parse(stdout) as { stories: Array<Record<string, unknown>> };
    expect(stories.map(({ state, slug, warnings }) => [state, slug, warnings])).toEqual([
      ["draft", "oil", 3],
      ["scheduled", "later", 0],
      ["published", "war", 0],
    ]);
    expect(stories[2]).toMatchObject({ address: "/2014/06/12/war", headline: "War" });
  });
});

it("desk preview says until when a story is embargoed, and that it is on hold", {
  timeout: 60_000,
}, async () => {
  const { run } = desk({
    "drafts/dam/index.md": articleText({
      published: undefined,
      embargo: "2099-01-01T05:00:00Z",
      hold: "The lawyers read it.",
    }),
  });
  const env = { BROADSHEET_SECRET: "0123456789abcdef0123456789abcdef" };
  const { stdout, status } = await run(["preview", "dam"], env);
  expect(stdout).toMatch(/Embargoed until 2099-01-01T00:00:00-05:00/);
  expect(stdout).toMatch(/On hold, not to be published: The lawyers read it\./);
  expect(status).toBe(0);
});
