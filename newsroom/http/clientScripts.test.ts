import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { scriptWords } from "../locales/browserWords.ts";
import type { Wording } from "../locales/messages.ts";

/** A script of the list, and one of an earlier build. */
const NOW = "paper.1A2B3C4D.js";
const EARLIER = "paper.0A0B0C0D.js";

/** A script that shows a word. */
const SAYING = "words.1A2B3C4D.js";

const ENGLISH = { language: "en" };
const VERSION = scriptWords(ENGLISH).version;

let folder: string;
let files: typeof import("./clientScripts.ts");

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "client-"));
  const client = path.join(folder, ".broadsheet/client");
  mkdirSync(client, { recursive: true });
  writeFileSync(path.join(client, NOW), "start()");
  writeFileSync(path.join(client, SAYING), 'say("@@pause@@","%%words%%")');
  writeFileSync(path.join(client, EARLIER), "startAsBefore()");
  writeFileSync(path.join(client, "worker.js"), "work()");
  writeFileSync(path.join(client, "noWorker.js"), "unregister()");
  writeFileSync(
    path.join(client, "list.json"),
    JSON.stringify({ first: "first()", page: NOW, files: [NOW] }),
  );
  vi.spyOn(process, "cwd").mockReturnValue(folder);
  files = await import("./clientScripts.ts");
});

afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe("scriptResponse", () => {
  it("serves a script of the list for good, as its name changes with its content", async () => {
    const response = await files.scriptResponse([VERSION, NOW], ENGLISH);
    expect(await response?.text()).toBe("start()");
    expect(response?.headers.get("content-type")).toContain("text/javascript");
    expect(response?.headers.get("cache-control")).toContain("immutable");
  });

  it("serves a script of an earlier build, which a kept page still names", async () => {
    const response = await files.scriptResponse([EARLIER], ENGLISH);
    expect(await response?.text()).toBe("startAsBefore()");
    expect(response?.headers.get("cache-control")).not.toContain("immutable");
  });

  it.each([
    "list.json",
    "worker.js",
    "noWorker.js",
    "paper.FFFFFFFF.js",
    "../../package.json",
    `x/../${NOW}`,
  ])("serves no other file: %s", async (file) => {
    expect(await files.scriptResponse([file], ENGLISH)).toBeUndefined();
    expect(await files.scriptResponse([VERSION, file], ENGLISH)).toBeUndefined();
  });
});

describe("The words of a script", () => {
  const textOf = async (address: string[], wording: Wording) =>
    (await files.scriptResponse(address, wording))?.text();

  it("are the paper's, for good at the address with their version", async () => {
    const german = { language: "de" };
    expect(await textOf([VERSION, SAYING], ENGLISH)).toBe(`say("Pause","${VERSION}")`);
    const { version } = scriptWords({ ...german, words: { pause: "Halt" } });
    expect(version).not.toBe(scriptWords(german).version);
    const response = await files.scriptResponse([version, SAYING], {
      ...german,
      words: { pause: "Halt" },
    });
    expect(await response?.text()).toBe(`say("Halt","${version}")`);
    expect(response?.headers.get("cache-control")).toContain("immutable");
  });

  it("are today's where a kept page names others, which no cache keeps for good", async () => {
    const response = await files.scriptResponse(["0a0b0c", SAYING], ENGLISH);
    expect(await response?.text()).toContain("Pause");
    expect(response?.headers.get("cache-control")).not.toContain("immutable");
    expect(await files.scriptResponse(["..", SAYING], ENGLISH)).toBeUndefined();
    expect(await files.scriptResponse(["a", VERSION, SAYING], ENGLISH)).toBeUndefined();
  });

  it.each(['"', "'", "`", "\\", "$", "\u2028"])(
    "cannot end the text in which they stand: %j",
    async (sign) => {
      const wording = { language: "en", words: { pause: `a${sign}b` } };
      for (const quote of ['"', "'", "`"]) {
        const script = scriptWords(wording).fillIn(`${quote}@@pause@@${quote}`);
        expect(runInNewContext(script)).toBe(`a${sign}b`);
      }
    },
  );
});

describe("workerResponse", () => {
  it.each([
    [true, "work()"],
    [false, "unregister()"],
  ])(
    "is the worker where it is on, and what removes it where it is off: %s",
    async (on, script) => {
      const response = await files.workerResponse(on, ENGLISH);
      expect(await response.text()).toBe(script);
      expect(response.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
      expect(response.headers.get("cache-control")).toBe("no-cache");
      expect(response.headers.get("content-security-policy")).toBe(
        "default-src 'none'; connect-src 'self'",
      );
    },
  );
});

describe("the list of the scripts", () => {
  it("is that of the build, with the address of each", () => {
    const { first, page } = files.clientScripts();
    expect(first).toBe("first()");
    expect(files.scriptAddress(page, ENGLISH)).toBe(`/scripts/${VERSION}/${NOW}`);
  });
});
