import { afterEach, describe, expect, it, vi } from "vitest";
import { SettingsError } from "../newsroom/settings/settings.ts";
import { testFolder } from "../testkit/contentFolders.ts";
import { PAPER } from "../testkit/records.ts";
import { temporaryFolder } from "../testkit/temporaryFolder.ts";
import { StoryErrors } from "./checkStory.ts";
import {
  answering,
  printChangeReport,
  printServing,
  reachesReaders,
  type Serving,
} from "./commandOutput.ts";
import { DeskRefusal } from "./deskCommand.ts";
import { openTerminal } from "./terminal.ts";

afterEach(() => vi.unstubAllGlobals());

function terminal(json = false) {
  const written: string[] = [];
  const opened = openTerminal({ json }, { write: (text) => written.push(text) }, {});
  return { opened, lines: () => written.join("").split("\n").slice(0, -1) };
}

const WORDS = { shows: "serverShows", lacks: "serverLacks", nobody: "Nobody has it." } as const;
const URL = "http://localhost:3000";
const serving = (more: Partial<Serving> = {}): Serving => ({
  built: true,
  servers: [],
  editors: [],
  ...more,
});

describe("what is said of servers after a change", () => {
  const said = (more: Partial<Serving>, address?: string) => {
    const { opened, lines } = terminal();
    printServing(opened, serving(more), { ...WORDS, ...(address ? { address } : {}) });
    return lines();
  };

  it.each([
    [{ url: URL, shows: true, renewed: 2 }, `The server at ${URL} shows it; 2 pages renewed.`],
    [{ url: URL, shows: true, renewed: 1 }, `The server at ${URL} shows it; 1 page renewed.`],
    [{ url: URL, shows: true }, `The server at ${URL} shows it; 0 pages renewed.`],
    [
      { url: URL, shows: true, failure: "it answered 500" },
      `The server at ${URL} shows it, though it could not be told (it answered 500).`,
    ],
    [
      { url: URL, shows: false, instead: "/a: 404" },
      `The server at ${URL} does not show it (/a: 404). See that it serves this edition, restart it and run this command again.`,
    ],
    [
      { url: URL, shows: false, instead: "/a: 404", failure: "another secret" },
      `The server at ${URL} does not show it (/a: 404): another secret. See that it serves this edition, restart it and run this command again.`,
    ],
    [
      { url: URL, failure: "nothing answers there" },
      `The server at ${URL} could not be asked (nothing answers there); whether readers there see the change is not known.`,
    ],
    [
      { url: URL },
      `The server at ${URL} could not be asked (it does not answer); whether readers there see the change is not known.`,
    ],
  ])("is what each has shown: %j", (server, line) => {
    expect(said({ servers: [server] })).toEqual([line]);
  });

  it("is that there is none, or nothing to serve", () => {
    expect(said({})).toEqual([
      "No server for readers is running here. Nobody has it.",
      expect.stringContaining("named in BROADSHEET_SERVERS"),
    ]);
    expect(said({ built: false })).toEqual([
      "The site has not been built yet: “npm run build” makes it, “npm start” serves it.",
    ]);
  });

  it("names the editors' own beside them, with the story's address there", () => {
    const editors = [{ pid: 1, url: "http://localhost:3001" }] as never;
    const servers = [{ url: URL, shows: true }];
    expect(said({ servers, editors })[1]).toBe(
      "“npm run dev” at http://localhost:3001 is for editors only.",
    );
    expect(said({ servers, editors }, "/a")[1]).toBe(
      "“npm run dev” at http://localhost:3001 is for editors only; you see it at http://localhost:3001/a.",
    );
  });
});

it("readers are reached where one server has shown the change", () => {
  const reached = (...shows: Array<boolean | undefined>) =>
    reachesReaders(
      serving({
        servers: shows.map((one) => ({ url: URL, ...(one === undefined ? {} : { shows: one }) })),
      }),
    );
  expect([reached(), reached(undefined), reached(false), reached(false, true)]).toEqual([
    false,
    false,
    false,
    true,
  ]);
});

describe("the end of an answer", () => {
  const change = { number: 7, addresses: [], everything: false } as never;
  const announcing = {
    ...PAPER,
    crawlers: { training: "allow", indexNow: "0123456789abcdef" },
  } as const;

  async function rest(more: Partial<Parameters<typeof printChangeReport>[2]> = {}) {
    const { opened, lines } = terminal();
    const root = temporaryFolder();
    const told = {
      change,
      serving: serving(),
      paper: announcing,
      announced: ["/2014/06/13/dam"],
      after: testFolder({}),
      now: new Date(),
      ...more,
    };
    const settings = { contentDir: root, editionFile: `${root}/edition.sqlite` };
    return { answer: await printChangeReport(opened, settings, told), lines: lines() };
  }

  it("says that search engines were not told where no server has shown the change", async () => {
    const { answer, lines } = await rest();
    expect(lines).toEqual([expect.stringMatching(/^Search engines and feed hubs were not told/)]);
    expect(answer).toMatchObject({ edition: 7, gone: [], missing: [], indexNow: lines[0] });
  });

  it("tells them of stories where one has", async () => {
    const asked: string[] = [];
    vi.stubGlobal("fetch", async (url: unknown) => {
      asked.push(String(url));
      return new Response("", { status: 200 });
    });
    const { answer } = await rest({ serving: serving({ servers: [{ url: URL, shows: true }] }) });
    expect(asked).toHaveLength(1);
    expect(answer.servers).toEqual([{ url: URL, shows: true }]);
    expect(answer.indexNow).toMatch(/\S/);
  });

  it.each([
    ["nothing has changed", { change: undefined }],
    ["no story is concerned", { announced: [] }],
    ["the paper takes no part", { paper: PAPER }],
    ["there is no paper", { paper: undefined }],
  ])("says nothing of them where %s", async (_, more) => {
    const { answer, lines } = await rest(more);
    expect(lines).toEqual([]);
    expect(answer.indexNow).toBeUndefined();
  });

  it("has no edition's number where none has changed", async () => {
    expect((await rest({ change: undefined })).answer.edition).toBeNull();
  });
});

describe("a command that is refused", () => {
  const problem = {
    file: "site.yaml",
    line: 2,
    severity: "error" as const,
    rule: "missing-field" as const,
    message: "“name” is missing",
    remedy: "add it",
  };

  it.each([
    [new DeskRefusal("It has been published."), "It has been published.", []],
    [
      new StoryErrors("One error has to be fixed first.", [problem]),
      "One error has to be fixed first.",
      [problem],
    ],
    [new SettingsError("CONTENT_DIR is wrong"), "CONTENT_DIR is wrong", []],
    [
      Object.assign(new Error("no space"), { code: "ENOSPC" }),
      expect.stringContaining("The disk is full"),
      [],
    ],
  ])("says so to a program once, and goes on failing: %s", async (error, message, problems) => {
    const { opened, lines } = terminal(true);
    await expect(answering(opened, () => Promise.reject(error))).rejects.toBe(error);
    expect(JSON.parse(lines().join("\n"))).toEqual({ state: "refused", message, problems });
  });

  it("names its problems to a person", async () => {
    const { opened, lines } = terminal();
    await expect(
      answering(opened, () => Promise.reject(new StoryErrors("", [problem]))),
    ).rejects.toThrow();
    expect(lines()).toEqual(["site.yaml:2:1 error missing-field “name” is missing; add it"]);
  });

  it("by a mistake of the program says nothing of its own", async () => {
    const { opened, lines } = terminal(true);
    await expect(answering(opened, () => Promise.reject(new TypeError("x")))).rejects.toThrow("x");
    expect(lines()).toEqual([]);
  });
});
