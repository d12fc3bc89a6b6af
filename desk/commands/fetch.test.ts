import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { ContentState } from "../../deploy/contentRemote/contentState.ts";
import {
  CONTENT_QUESTION,
  isSignedCall,
  SIGNATURE_HEADER,
} from "../../newsroom/signing/deskCall.ts";
import { ROOT } from "../../testkit/project.ts";
import { runDeskInProcess } from "../../testkit/runDeskInProcess.ts";
import { draft, paper } from "../../testkit/temporaryPaper.ts";

const SECRET = "a secret that is long enough for it";
const COMMIT = {
  commit: "0123456789abcdef",
  subject: "The dam",
  author: "Ada",
  committed: "2014-06-12T10:00:00Z",
};
const PUBLISHED = { ...COMMIT, at: "2014-06-12T10:00:02Z", edition: 7, changes: [], warnings: 0 };
const STATE: ContentState = {
  remote: "https://host.example/paper.git",
  branch: "main",
  folder: "",
  published: PUBLISHED,
  refused: undefined,
  lastFetch: "2014-06-12T12:00:00Z",
  lastError: undefined,
  aside: [],
};

/** A server that answers with a state or a status, and what was asked of it. */
async function server(answer: ContentState | number) {
  const asked: string[] = [];
  const listening = createServer(async (request, response) => {
    let body = "";
    for await (const piece of request) body += piece;
    const signature = String(request.headers[SIGNATURE_HEADER]);
    const isSigned = isSignedCall(SECRET, body || CONTENT_QUESTION, signature, Date.now());
    asked.push(`${request.method} ${request.url}${isSigned ? "" : " unsigned"}`);
    response.writeHead(typeof answer === "number" ? answer : 200).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void listening.close());
  const url = `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
  const fetch = (args: string[] = []) =>
    runDeskInProcess(["fetch", ...args], {
      root: ROOT,
      env: { BROADSHEET_SERVERS: url, BROADSHEET_SECRET: SECRET, NO_COLOR: "1" },
    });
  return { url, asked, fetch };
}

describe("desk fetch", () => {
  it("has the server fetch, and says what is published", async () => {
    const { url, asked, fetch } = await server(STATE);
    const { status, stdout } = await fetch();
    expect([status, asked]).toEqual([0, ["POST /api/content"]]);
    expect(stdout).toBe(
      `${url}\n  https://host.example/paper.git, branch main, last fetched 2014-06-12T12:00:00Z\n  Published: 0123456789 “The dam” by Ada, edition 7\n`,
    );
  });

  it("with --state asks only", async () => {
    const { asked, fetch } = await server(STATE);
    expect((await fetch(["--state"])).status).toBe(0);
    expect(asked).toEqual(["GET /api/content"]);
  });

  it("says what was refused and why, with exit status 1", async () => {
    const refused = {
      ...COMMIT,
      commit: "fedcba9876543210",
      subject: "A \u001b[31mmistake",
      at: "2014-06-12T11:00:00Z",
      why: "2 errors have to be fixed first.",
      problems: [
        {
          file: "site.yaml",
          line: 3,
          severity: "error" as const,
          rule: "time-zone",
          message: "no zone",
          remedy: "write one",
        },
      ],
      errors: 2,
    };
    const aside = [{ folder: "/srv/aside/1", files: ["site.yaml"], at: "2014-06-12T11:00:00Z" }];
    const lastError = { message: "It is away.", since: "2014-06-12T11:30:00Z", at: "" };
    const { fetch } = await server({ ...STATE, refused, aside, lastError });
    const { status, stdout } = await fetch();
    expect(status).toBe(1);
    expect(stdout.split("\n").slice(3)).toEqual([
      "  Refused: fedcba9876 “A  [31mmistake” by Ada. 2 errors have to be fixed first.",
      "site.yaml:3:1 error time-zone no zone; write one",
      "  and 1 error more",
      "  Not fetched since 2014-06-12T11:30:00Z: It is away.",
      "  1 file changed on the server, put aside in /srv/aside/1 (2014-06-12T11:00:00Z)",
      "",
    ]);
  });

  it.each([
    [403, "it has another secret"],
    [404, "its content does not come by Git; start it with CONTENT_REMOTE"],
    [500, "it answered 500"],
  ])("says what an answer %d means", async (answer, words) => {
    const { fetch } = await server(answer);
    const { status, stdout } = await fetch();
    expect([status, stdout]).toEqual([1, expect.stringContaining(words)]);
    const json = JSON.parse((await fetch(["--json"])).stdout);
    expect(json.servers[0].failure).toContain(words);
  });

  it("where no server runs says so", async () => {
    const { settings } = await paper();
    const env = { CONTENT_DIR: settings.contentDir, EDITION_FILE: settings.editionFile };
    const { status, stderr } = await runDeskInProcess(["fetch"], { root: ROOT, env });
    expect([status, stderr]).toEqual([1, expect.stringContaining("No server for readers")]);
  });
});

describe("commands on content that is fetched", () => {
  const fetched = async () => {
    const { settings, has } = await paper({
      "articles/2014/06/12/road/index.md": draft("published: 2014-06-12T10:00:00-04:00\n"),
    });
    writeFileSync(path.join(settings.contentDir, ".content-remote.json"), "{}");
    const env = {
      CONTENT_DIR: settings.contentDir,
      EDITION_FILE: settings.editionFile,
      BROADSHEET_NOW: "2014-06-13T16:00:00Z",
    };
    return { has, run: (...args: string[]) => runDeskInProcess(args, { root: ROOT, env }) };
  };

  it.each([
    ["publish", "dam"],
    ["new", "A story"],
    ["import", "copy.txt"],
    ["rename", "dam", "dams"],
    ["renew"],
    ["breaking", "Now"],
  ])("%s is refused, since the next commit would undo it", async (...args) => {
    const { run, has } = await fetched();
    const { status, stderr } = await run(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(`Run “${args[0]}” in a clone of the repository, then commit and push`);
    expect(has("drafts/dam/index.md")).toBe(true);
  });

  it("are refused in JSON for programs, and still explain themselves", async () => {
    const { run } = await fetched();
    expect(JSON.parse((await run("publish", "dam", "--json")).stdout)).toMatchObject({
      state: "refused",
    });
    expect((await run("publish", "--help")).status).toBe(0);
    expect((await run("check")).status).toBe(0);
  });

  it("take a story back all the same, and say what is left to do", async () => {
    const { run, has } = await fetched();
    const { stdout } = await run("unpublish", "/2014/06/12/road");
    expect(has("withdrawn.yaml")).toBe(true);
    expect(stdout).toContain("no commit that has it is published: in a clone, npm run desk");
  });
});
