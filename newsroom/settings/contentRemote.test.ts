import { expect, it } from "vitest";
import { readContentRemote } from "./contentRemote.ts";
import { readSettings } from "./settings.ts";

const read = (env: Record<string, string>) =>
  readContentRemote(env as unknown as NodeJS.ProcessEnv);

const SECRET = "0123456789abcdef0123456789abcdef";

it("without a remote there is none, and no other setting of one", () => {
  expect(read({})).toBeUndefined();
  expect(read({ CONTENT_REMOTE: "", CONTENT_BRANCH: "" })).toBeUndefined();
  expect(() => read({ CONTENT_BRANCH: "main" })).toThrow(
    "CONTENT_BRANCH is set without CONTENT_REMOTE",
  );
  expect(() => read({ CONTENT_HOOK_SECRET: SECRET })).toThrow("CONTENT_HOOK_SECRET is set without");
});

it("a remote is looked at every ten seconds, in the branch that it names itself", () => {
  expect(read({ CONTENT_REMOTE: "https://host.example/paper.git" })).toEqual({
    url: "https://host.example/paper.git",
    credentials: undefined,
    branch: undefined,
    folder: "",
    poll: 10,
    hookSecret: undefined,
  });
});

it.each([
  ["/srv/paper.git"],
  ["file:///srv/paper.git"],
  ["git@host.example:desk/paper.git"],
  ["host.example:paper.git"],
  ["ssh://git@host.example:2222/paper.git"],
  ["http://10.0.0.5:3000/desk/paper.git"],
])("%s is an address", (written) => {
  expect(read({ CONTENT_REMOTE: written })).toMatchObject({ url: written });
});

it.each([
  ["https://desk:s%20ecret@host.example/paper.git", "desk:s ecret"],
  ["https://token@host.example/paper.git", "token:"],
])("a password in %s is kept out of the address", (written, credentials) => {
  expect(read({ CONTENT_REMOTE: written })).toMatchObject({
    url: "https://host.example/paper.git",
    credentials,
  });
});

it.each([
  [{ CONTENT_REMOTE: "paper.git" }, 'CONTENT_REMOTE is "paper.git"; write an address'],
  [{ CONTENT_REMOTE: "ext::sh -c touch% /tmp/x" }, "CONTENT_REMOTE is"],
  [{ CONTENT_REMOTE: "--upload-pack=touch" }, "CONTENT_REMOTE is"],
  [{ CONTENT_REMOTE: "-x@host:paper.git" }, "CONTENT_REMOTE is"],
  [{ CONTENT_REMOTE: "git://host.example/paper.git" }, "CONTENT_REMOTE is"],
  [{ CONTENT_REMOTE: "ftp://desk:secret@host/x" }, 'CONTENT_REMOTE is "ftp://…@host/x"'],
  [{ CONTENT_REMOTE: "ssh://git:secret@host/x" }, "with a password, which ssh does not take"],
])("%j is refused without its password", (env, said) => {
  expect(() => read(env)).toThrow(said);
  expect(() => read(env)).not.toThrow("secret@");
});

const remote = { CONTENT_REMOTE: "/srv/paper.git" };

it.each([
  ["main", "main"],
  ["refs/heads/desk/live", "desk/live"],
])("the branch %s is %s", (written, branch) => {
  expect(read({ ...remote, CONTENT_BRANCH: written })?.branch).toBe(branch);
});

it.each(["-x", "a..b", "a b", "a~1", "main:x", "a/", "/a", ".a", "a.lock", "a@{1}", "a/.b"])(
  "%s is no branch",
  (written) => {
    expect(() => read({ ...remote, CONTENT_BRANCH: written })).toThrow(
      `CONTENT_BRANCH is "${written}"`,
    );
  },
);

it.each([
  ["content", "content"],
  ["./paper/content/", "paper/content"],
  [".", ""],
])("the folder %s is “%s”", (written, folder) => {
  expect(read({ ...remote, CONTENT_PATH: written })?.folder).toBe(folder);
});

it.each(["/content", "..", "../content", "a/../../b", "a\\b"])("%s is no folder", (written) => {
  expect(() => read({ ...remote, CONTENT_PATH: written })).toThrow("CONTENT_PATH is");
});

it.each([
  ["2", 2],
  ["off", undefined],
])("with CONTENT_POLL=%s it is looked at every %s seconds", (written, poll) => {
  expect(read({ ...remote, CONTENT_POLL: written })?.poll).toBe(poll);
});

it.each([
  [{ CONTENT_POLL: "0" }, 'CONTENT_POLL is "0"; write the seconds'],
  [{ CONTENT_POLL: "10s" }, "CONTENT_POLL is"],
  [{ CONTENT_HOOK_SECRET: "short" }, "CONTENT_HOOK_SECRET is too short; it needs 32"],
])("says how to write %j", (env, said) => {
  expect(() => read({ ...remote, ...env })).toThrow(said);
  expect(() => read({ ...remote, ...env })).not.toThrow('"short"');
});

it("what is fetched lies beside the edition, unless CONTENT_DIR names a folder", () => {
  const at = (env: Record<string, string>) =>
    readSettings(env as unknown as NodeJS.ProcessEnv, "/paper").contentDir;
  expect(at(remote)).toBe("/paper/.broadsheet/edition.sqlite.remote/content");
  expect(at({ ...remote, CONTENT_DIR: "../live" })).toBe("/live");
});
