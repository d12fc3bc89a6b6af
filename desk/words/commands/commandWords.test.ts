import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { speakToEditors } from "../../../newsroom/locales/editorsLanguage.ts";
import { namesInMessage } from "../../../newsroom/locales/messageSyntax.ts";
import { runDeskInProcess } from "../../../testkit/runDeskInProcess.ts";
import { temporaryFolder } from "../../../testkit/temporaryFolder.ts";
import { writeFiles } from "../../../testkit/writeFiles.ts";
import { type CommandKey, EN_COMMANDS } from "./en.ts";
import { tellColoured, tellCommand } from "./tellCommand.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const KEYS = Object.keys(EN_COMMANDS) as CommandKey[];

afterEach(() => speakToEditors("en"));

describe("A message of the desk's commands", () => {
  it.each(KEYS)("can be read and says something: %s", (key) => {
    const { values } = namesInMessage(EN_COMMANDS[key]);
    const filled = Object.fromEntries([...values].map((name) => [name, 2]));
    const said = (tellCommand as (key: string, values: object) => string)(key, filled);
    expect(said).not.toMatch(/[{}]|^\s|\s$/);
    expect(said).not.toBe("");
  });

  it("has colour where its words say so, and none where a value has asterisks", () => {
    const colour = (text: string) => `[${text}]`;
    expect(tellColoured(colour, "backupSaved", { file: "a*b*c" })).toBe("[Saved:] a*b*c");
    expect(tellColoured(colour, "checkClean", { files: 1 })).toBe("1 file checked: [no problems].");
  });
});

describe("A command of a paper in another language", () => {
  const paper = (language: string) => {
    const contentDir = path.join(temporaryFolder(), "content");
    writeFiles(contentDir, { "site.yaml": `name: A\nlanguage: ${language}\n` });
    return { CONTENT_DIR: contentDir, EDITION_FILE: path.join(contentDir, "../edition.sqlite") };
  };
  const commands = [
    ...["init", "new", "import", "list", "check", "preview", "publish", "rename", "renew"],
    ...["fetch", "breaking", "unpublish", "backup", "restore", "upgrade"],
  ];
  /** What stays as it is in every language: command lines, flags, placeholders, names. */
  const code =
    /npm run desk -- (?:(?! {2})[^⟦\n])*|pbpaste[^\n]*|\bdesk( \S+)?(?= \[)|-{1,2}[a-z][\w-]*|<[^>]*>|\[[^\]]*\]|"[^"]*"|\b[a-z]+(?:\/[\w-]+)+/g;

  it.each([[], ...commands.map((command) => [command])])(
    "explains itself in that language alone: %s",
    async (...command) => {
      const { stdout, status } = await runDeskInProcess([...command, "--help"], {
        root,
        env: paper("en-XA"),
      });
      expect(status).toBe(0);
      const rest = stdout
        .replace(/⟦[^⟧]*⟧/g, "")
        .replace(code, "")
        .split("\n")
        // The list of commands begins with their names.
        .map((line) => line.replace(/^ {2}[a-z]+ {2}/, ""))
        .join("\n");
      const names = new Set(rest.match(/\p{L}{2,}/gu));
      for (const name of [...commands, "backups"]) names.delete(name);
      expect([...names]).toEqual([]);
    },
  );

  it.each([
    [["chekc"], ""],
    [["check", "--formt"], "--format"],
    [["check", "--format"], "--format"],
    [["check", "--format", "x"], "json"],
    [["list", "a"], "list"],
    [["list", "--latest", "x"], "--latest"],
    [["new"], "headline"],
    [["--port", "x"], "x"],
  ])("refuses a line that it cannot read in that language alone: %j", async (args, named) => {
    const { stderr, status } = await runDeskInProcess(args, { root, env: paper("en-XA") });
    expect(status).toBe(1);
    expect(stderr).toContain(named);
    // Values stand between the brackets of the words around them.
    expect(stderr.replace(/⟦[^⟧]*⟧/g, "")).not.toMatch(
      /error|argument|option|mean|help for|Run|has/,
    );
  });

  it("is followed by one of an English paper in English", async () => {
    await runDeskInProcess(["check", "--help"], { root, env: paper("en-XA") });
    const { stdout } = await runDeskInProcess(["check", "--help"], { root, env: paper("en") });
    expect(stdout).toContain("\nExamples:\n");
    expect(stdout).not.toMatch(/[⟦⟧]/);
  });
});
