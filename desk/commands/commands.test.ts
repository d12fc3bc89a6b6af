import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { DE_RULES } from "../../newsroom/problems/words/de/rules.ts";
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
  const read = (file: string) => readFileSync(path.join(contentDir, file), "utf8");
  return { run, read, contentDir, at: (file: string) => path.join(contentDir, file) };
}

describe("desk check", () => {
  it("lists the rules in the language of the paper", async () => {
    const { run } = desk({ "site.yaml": SITE.replace(/^language: .*$/m, "language: de") });
    const { status, stdout } = await run(["check", "--rules"]);
    expect(status).toBe(0);
    expect(stdout).toContain("Regeln, die sich abschalten lassen");
    const said = Object.fromEntries(
      Array.from(stdout.matchAll(/^ {2}(\S+) +(\S.*)$/gm), ([, rule, about]) => [rule, about]),
    );
    expect(said).toEqual(DE_RULES);
    const listed = JSON.parse((await run(["check", "--rules", "--json"])).stdout);
    expect(listed).toContainEqual({
      rule: "raw-html",
      about: "ein Text hat kein HTML",
      optional: false,
    });
  });

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

  it.each([
    [
      "errors",
      { [WAR]: articleText({ section: "wrld" }) },
      [
        "4 files checked: 1 error, 0 warnings.",
        "Nothing with an error can be published. Fix it and check again.",
      ],
    ],
    [
      "warnings",
      { [WAR]: articleText({}, "See [it](http://a.example/).") },
      [
        "4 files checked: 0 errors, 1 warning.",
        "Warnings keep nothing from being published.",
        "Which rules may be turned off:  npm run desk -- check --rules",
      ],
    ],
    [
      "a draft that lacks something",
      { "drafts/oil/index.md": "---\nheadline: Oil\n---\n" },
      [
        "5 files checked: 0 errors, 3 warnings.",
        "What a draft still lacks has to be filled in before it is published.",
      ],
    ],
    [
      "both",
      {
        "drafts/oil/index.md": "---\nheadline: Oil\n---\n",
        [WAR]: articleText({ section: "wrld" }),
      },
      [
        "5 files checked: 1 error, 3 warnings.",
        "Nothing with an error can be published. Fix it and check again.",
        "What a draft still lacks has to be filled in before it is published.",
      ],
    ],
  ])("says after %s what to do about them", async (_, files, lines) => {
    const { stdout } = await desk(files).run(["check"]);
    const [problems = "", rest = ""] = stdout.split("\n\n");
    expect(problems.split("\n").every((line) => /:\d+:\d+ (?:error|warning) /.test(line))).toBe(
      true,
    );
    expect(rest.trimEnd().split("\n")).toEqual(lines);
  });

  it("says to a workflow only its commands and the count", async () => {
    const { run } = desk({ [WAR]: articleText({ section: "wrld" }) });
    const { stdout, status } = await run(["check", "--format", "github"]);
    expect(stdout.split("\n").slice(1)).toEqual([
      "4 files checked: 1 error, 0 warnings.",
      "Nothing with an error can be published. Fix it and check again.",
      "",
    ]);
    expect(status).toBe(1);
  });

  it("counts a file that is named once, and pictures not at all", async () => {
    const { run, at } = desk({ "drafts/oil/index.md": "---\nheadline: Oil\n---\n" });
    writeFileSync(at("drafts/oil/oil.png"), "no picture");
    const { stdout } = await run(["check", "drafts", "oil", "--json"]);
    const { files, errors, problems } = JSON.parse(stdout);
    expect([files, errors]).toEqual([1, 1]);
    expect(new Set(problems.map(({ file }: { file: string }) => file))).toContain(
      at("drafts/oil/index.md"),
    );
    expect((await run(["check", "site.yaml"])).stdout).toContain("1 file checked: no problems.");
  });

  it("lists the rules to programs, with what each is about", async () => {
    const rules = JSON.parse((await desk().run(["check", "--rules", "--json"])).stdout);
    expect(rules).toContainEqual({
      rule: "raw-html",
      about: expect.stringMatching(/\S/),
      optional: false,
    });
    expect(rules).toContainEqual(
      expect.objectContaining({ rule: "paragraph-length", optional: true }),
    );
  });

  it("lists the rules, and which of them may be turned off", async () => {
    const { stdout } = await desk().run(["check", "--rules"]);
    const [optional = "", kept = ""] = stdout.split("Rules that keep the edition whole");
    expect(optional).toContain("paragraph-length");
    expect(kept).toContain("raw-html");
  });
});

describe("desk new", () => {
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

  it("says the same to programs, and where to see it as one writes", async () => {
    const { run, at } = desk();
    const { stdout } = await run(["new", " Oil \n rises ", "--lang", "es", "--json"]);
    expect(JSON.parse(stdout)).toEqual({
      slug: "oil-rises",
      file: at("drafts/oil-rises/index.md"),
      headline: "Oil rises",
    });
    const said = (await run(["new", "Pool", "--byline", "desk"])).stdout.split("\n");
    expect(said).toContain(
      "Open it in your text editor and write; every field is explained in it.",
    );
    expect(said).toContain(
      "See it as you write:   npm run dev, then http://localhost:3000/drafts/pool",
    );
  });

  it("takes the name that is asked for, and none beside another's file", async () => {
    const { run, read } = desk({ "drafts/full/notes.txt": "Mine.\n" });
    expect((await run(["new", "石油", "--slug", "oil"])).status).toBe(0);
    expect(read("drafts/oil/index.md")).toContain("石油");
    expect((await run(["new", "Full"])).stderr).toContain("There is a draft at");
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
      [["Oil", "--section", "sport"], "There is no section “sport”. "],
      [["Oil", "--byline", "desk", "dsk"], "There is no author “dsk”. Did you mean “desk”?"],
      [["Oil", "--slug", "水"], "Use lower-case letters, digits and single hyphens."],
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

describe("desk list", () => {
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

  it("says what is open about each, and where its state stands", async () => {
    const { run, at } = desk({
      ...FILES,
      "drafts/oil/index.md": "---\nheadline: Oil\nsection: wrld\n---\n",
      "drafts/pool/index.md": articleText({
        headline: "Pool",
        published: undefined,
        embargo: "2014-06-21T00:00:00Z",
      }),
    });
    const lines = (await run(["list"])).stdout.split("\n");
    const below = (headline: string) => lines[lines.indexOf(`  ${headline}`) + 1];
    expect(lines.slice(0, 2)).toEqual(["Drafts (2)", "  Oil"]);
    expect(below("Oil")).toBe(`    ${at("drafts/oil/index.md")}  1 error, 2 warnings`);
    expect(below("Pool")).toBe(
      `    ${at("drafts/pool/index.md")}  ready  embargoed until 2014-06-20T20:00:00-04:00`,
    );
    expect(below("War")).toMatch(/^ {4}Jun 12, 6:05\sPM {2}\S+ {2}ready$/);
    expect(lines).toContain("What is open about a story:  npm run desk -- check NAME");
    expect(lines).toContain("To publish a ready draft:    npm run desk -- publish NAME");
  });

  it("says that there are none, and takes a whole number alone", async () => {
    const { run } = desk();
    const { stdout } = await run(["list", "--latest", "0"]);
    expect(stdout.split("\n").slice(1, 9)).toEqual([
      "Drafts (0)",
      "  none",
      "",
      "Scheduled (0)",
      "  none",
      "",
      "Latest (0)",
      "  none",
    ]);
    for (const count of ["-1", "1.5", "many"]) {
      const { status, stderr } = await run(["list", `--latest=${count}`]);
      expect([status, stderr]).toEqual([1, expect.stringContaining("Write a whole number")]);
    }
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

describe("desk preview", () => {
  const SECRET = { BROADSHEET_SECRET: "0123456789abcdef0123456789abcdef" };
  const paper = () =>
    desk({
      [LATER]: articleText({ headline: "Later", published: "2014-06-22T08:00:00-04:00" }),
      "drafts/oil/index.md": "---\nheadline: Oil\n---\n",
    });
  const made = async (...args: string[]) => {
    const { stdout, stderr } = await paper().run(["preview", ...args, "--json"], SECRET);
    return stdout.startsWith("{") ? JSON.parse(stdout) : stderr;
  };

  it.each([
    [[], "2014-06-22T08:00:00-04:00"],
    [["--for", "30m"], "2014-06-20T08:30:00-04:00"],
    [["--for", " 2 h "], "2014-06-20T10:00:00-04:00"],
    [["--for", "3d"], "2014-06-23T08:00:00-04:00"],
    [["--for", "7d"], "2014-06-27T08:00:00-04:00"],
    [["--for", "168h"], "2014-06-27T08:00:00-04:00"],
  ])("is a link that holds for as long as is asked: %j", async (args, expires) => {
    expect(await made("oil", ...args)).toMatchObject({
      expires,
      answers: false,
      url: expect.stringMatching(/^https:\/\/paper\.example\/preview\/oil\//),
    });
  });

  it.each(["ever", "8d", "10081m", "0h", "2", "h", "2w", "1.5h", "100000m"])(
    "holds for no such time: %s",
    async (time) => {
      expect(await made("oil", "--for", time)).toMatchObject({
        state: "refused",
        message: `“${time}” is no time for which a link may hold; write 30m, 2h or 3d, 7d at most.`,
      });
    },
  );

  it("may be on another site, and is of a scheduled story, but of none that is published", async () => {
    expect((await made("oil", "--on", "http://192.168.1.20:3000")).url).toMatch(
      /^http:\/\/192\.168\.1\.20:3000\/preview\/oil\//,
    );
    expect((await made("later")).url).toContain("/preview/later/");
    expect(await made("war")).toMatchObject({
      message: expect.stringContaining(
        "It is published, so that everybody may read it: https://paper.example/2014/06/12/war.",
      ),
    });
  });
});

it("desk preview says until when a story is embargoed, and that it is on hold", async () => {
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

describe("every command of the desk", () => {
  const NAMES = "new import list check preview publish rename renew unpublish".split(" ");

  it.each(NAMES)(
    "explains itself, its arguments and its options, with examples: %s",
    async (name) => {
      const { status, stdout } = await desk().run([name, "--help"]);
      expect(status).toBe(0);
      const [usage = "", about = "", ...parts] = stdout.split("\n\n");
      expect(usage).toMatch(new RegExp(`^Usage: .*\\b${name}\\b`));
      expect(about.replace(/\s+/g, " ")).toMatch(/^[A-Z].{20,}\.\s*$/);
      expect(stdout).toContain("Examples:");
      expect(stdout).toMatch(new RegExp(`npm run desk -- ${name}\\b`));
      const lists = parts.filter((part) => /^(?:Arguments|Options):/.test(part));
      expect(lists.length).toBeGreaterThan(0);
      for (const line of lists.flatMap((part) => part.split("\n").slice(1))) {
        // A name and, at least two spaces further on, what it is; or more of that.
        if (line.trim() !== "") expect(line).toMatch(/^ {2}\S.*? {2,}\S|^ {10,}\S/);
      }
    },
  );
});

// e2e/specs/papers.spec.ts asks the programs that are no commands of the desk.
describe("a command without content", () => {
  it.each([[["check"]], [["list"]], [["new", "Oil"]], [["renew"]]])(
    "leads to “desk init” in an empty folder, and where there is none: %j",
    async (args) => {
      const { run } = desk();
      const empty = temporaryFolder();
      for (const folder of [empty, path.join(empty, "none")]) {
        const { status, stdout, stderr } = await run(args, { CONTENT_DIR: folder });
        expect(stderr).toContain(`npm run desk -- init ${folder}`);
        expect(stdout + stderr).not.toMatch(/^\s+at /m);
        expect(status).toBe(1);
      }
    },
  );
});
