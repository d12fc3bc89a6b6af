import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { copiedProject, run } from "../../testkit/temporaryRoot.ts";

/** The folder in which papers are made, beside the clone. */
let beside: string;
/** A clone of the project. */
let clone: string;

beforeAll(() => {
  beside = mkdtempSync(path.join(tmpdir(), "broadsheet-"));
  clone = copiedProject(path.join(beside, "clone"));
});

afterEach(() => {
  for (const name of readdirSync(beside)) {
    if (name !== "clone") rmSync(path.join(beside, name), { recursive: true });
  }
  rmSync(path.join(clone, ".env"), { force: true });
});

afterAll(() => rmSync(beside, { recursive: true, force: true }));

/** A command of the desk as npm runs it, called in a folder. */
const desk = (args: string[], called = clone, env: Record<string, string> = {}) =>
  run(clone, ["deploy/run.mjs", "desk/desk.ts", ...args], {
    INIT_CWD: called,
    // The machine's language, in which init speaks as long as it knows no other.
    LC_ALL: "en_US.UTF-8",
    ...env,
  });

const init = (...args: string[]) => desk(["init", ...args, "--language", "de", "--yes"]);

/** The commands that an answer leads on to, with the folder that they are to be called in. */
const nextCommands = (out: string) =>
  [...out.matchAll(/^ {2}((?:npm|cd) .*)$/gm)].map(([, c]) => c);

describe("desk init in a clone", () => {
  it("makes a paper on which the clone's commands then work", async () => {
    const made = await init("../bote", "--name", "Der Talbote");
    expect([made.status, made.err]).toEqual([0, ""]);
    const folder = path.join(beside, "bote");
    expect(made.out).toContain(folder);
    expect(readFileSync(path.join(clone, ".env"), "utf8")).toContain('CONTENT_DIR="../bote"\n');
    expect(nextCommands(made.out)).toEqual(["npm run desk", "npm run site"]);
    const checked = await desk(["check"]);
    expect(checked.err).toBe(`Zeitung: Der Talbote (${folder})\n`);
    // What its owner alone can write: four texts of the draft, three of the pages.
    expect([checked.status, checked.out]).toEqual([
      0,
      expect.stringContaining("10 Dateien geprüft: 0 Fehler, 7 Hinweise."),
    ]);
    expect(checked.out).toContain("ist vor der Veröffentlichung auszufüllen.");
  });

  it("leaves the clone to its first paper, and leads into the folder of the second", async () => {
    await init("../bote", "--name", "Der Talbote");
    const env = readFileSync(path.join(clone, ".env"), "utf8");
    const made = await init("../mein blatt", "--name", "Mein Blatt");
    expect(made.status).toBe(0);
    expect(readFileSync(path.join(clone, ".env"), "utf8")).toBe(env);
    const folder = path.join(beside, "mein blatt");
    expect(made.out).toContain(`Befehle arbeiten hier weiter an Der Talbote (${beside}/bote).`);
    expect(nextCommands(made.out)).toEqual([
      `cd "${folder}"`,
      `npm --prefix ${clone} run desk`,
      `npm --prefix ${clone} run site`,
    ]);
    const checked = await desk(["check"], folder);
    expect(checked.err).toBe(`Zeitung: Mein Blatt (${folder})\n`);
  });

  it("makes the paper that the clone names already, and that was missing", async () => {
    writeFileSync(path.join(clone, ".env"), "CONTENT_DIR=../bote\n");
    const missing = await desk(["list"]);
    expect(missing.status).toBe(1);
    const [, folder = ""] = /npm run desk -- init ([^”]*)”/.exec(missing.err) ?? [];
    const made = await init(folder, "--name", "Der Talbote");
    expect(made.status).toBe(0);
    expect(nextCommands(made.out)).toEqual(["npm run desk", "npm run site"]);
    expect((await desk(["list"])).err).toBe(
      `Zeitung: Der Talbote (${path.join(beside, "bote")})\n`,
    );
  });

  it("takes a folder from where one stands, or from home", async () => {
    const made = await desk(["init", "bote", "--name", "Bote", "--yes"], beside);
    expect([made.status, existsSync(path.join(beside, "bote/site.yaml"))]).toEqual([0, true]);
    const HOME = path.join(beside, "home");
    const atHome = await desk(["init", "~/blatt", "--name", "Blatt", "--yes"], clone, { HOME });
    expect([atHome.status, existsSync(path.join(HOME, "blatt/site.yaml"))]).toEqual([0, true]);
    expect(existsSync(path.join(clone, "~"))).toBe(false);
  });

  it("answers a program in JSON", async () => {
    const made = await init("../bote", "--name", "Der Talbote", "--accent", "#0b4f2e", "--json");
    expect([made.status, made.err]).toEqual([0, ""]);
    expect(JSON.parse(made.out)).toMatchObject({
      folder: path.join(beside, "bote"),
      name: "Der Talbote",
      language: "de",
      named: true,
      files: expect.arrayContaining(["site.yaml", "drafts/first-story/index.md", ".gitignore"]),
    });
    const refused = await init("../bote", "--name", "Der Talbote", "--json");
    expect(refused.status).toBe(1);
    expect(JSON.parse(refused.out)).toMatchObject({ state: "refused", problems: [] });
  });
});

describe("desk init speaks", () => {
  it("in the language of the new paper, also of a folder that cannot be taken, and names what it made up", async () => {
    const made = await init("../bote", "--name", "Der Talbote");
    expect(made.out).toContain("Eine neue Zeitung: Der Talbote");
    expect(made.out).toMatch(
      /Erfunden, .*: https:\/\/der-talbote\.example, desk@der-talbote\.example/,
    );
    expect(readFileSync(path.join(clone, ".env"), "utf8")).toMatch(/^# Die Zeitung, /);
    const own = ["--url", "https://blatt.de", "--email", "post@blatt.de"];
    const known = await init("../blatt", "--name", "Blatt", ...own);
    expect(known.out).not.toContain("Erfunden");
    const taken = await init("../bote", "--name", "Der Talbote");
    expect(taken.err).toContain("ist schon etwas");
    const refused = await desk(["init", "--language", "ja"]);
    expect(refused.err).toContain("必要な引数");
  });

  it("in the machine's language as long as there is no paper", async () => {
    const help = await desk(["init", "--help"], clone, { LC_ALL: "fr_FR.UTF-8" });
    expect(help.out).toContain("Créer un journal");
  });
});

describe("desk init refuses, with status 1 and nothing left,", () => {
  const name = ["--name", "Bote"];

  it.each([
    ["no name", ["../bote"], /A paper has a name/],
    ["no folder", [...name], /missing required argument 'folder'\n.*--help/s],
    [
      "an option that is none",
      ["../bote", ...name, "--zeitzone", "UTC"],
      /unknown option.*--help/s,
    ],
    ["a language's name", ["../bote", ...name, "--language", "Deutsch"], /Write “de”/],
    ["a city", ["../bote", ...name, "--time-zone", "Berlin"], /Write one like Europe\/Berlin/],
    ["a colour that cannot be read", ["../bote", ...name, "--accent", "#2e9e5b"], /“#005d2e”/],
    ["a host", ["../bote", ...name, "--url", "talbote.example"], /write it like https:/],
    ["no e-mail address", ["../bote", ...name, "--email", "desk"], /Write one like desk@/],
    ["a folder in the clone", ["bote", ...name], /lies in the folder of the product.*\/bote;/],
    ["the clone", [".", ...name], /lies in the folder of the product/],
  ])("%s", async (_, args, message) => {
    const { status, out, err } = await desk(["init", ...args, "--yes"]);
    expect([status, out]).toEqual([1, ""]);
    expect(err).toMatch(message);
    // Nothing is said of the paper that other commands work on.
    expect(err).not.toContain("Paper:");
    expect(readdirSync(beside)).toEqual(["clone"]);
    expect(existsSync(path.join(clone, ".env"))).toBe(false);
    expect(existsSync(path.join(clone, "bote"))).toBe(false);
  });

  it("a folder with something in it", async () => {
    const folder = path.join(beside, "notes");
    mkdirSync(folder);
    writeFileSync(path.join(folder, "notes.txt"), "mine");
    const { status, err } = await init("../notes", ...name);
    expect(status).toBe(1);
    expect(err).toContain(`In ${folder} ist schon etwas`);
    expect(readdirSync(folder)).toEqual(["notes.txt"]);
  });
});
