import { symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { writeFiles } from "../../testkit/writeFiles.ts";
import { readContentFolder } from "../content/contentFolder.ts";
import { publicFileResponse } from "./publicFiles.ts";

const ASKED = { ifNoneMatch: null, range: null, ifRange: null };

function paper(files: Record<string, string>) {
  const dir = temporaryFolder();
  writeFiles(dir, { "site.yaml": "", "secret.txt": "secret", ...files });
  return dir;
}

it("Of hidden files only those below .well-known are read, and no link is followed", async () => {
  const dir = paper({
    "public/ads.txt": "ads",
    "public/.well-known/security.txt": "Contact: mailto:a@b.example",
    "public/.well-known/.hidden": "no",
    "public/.git/config": "no",
    "public/files/.well-known/a.txt": "no",
    "public/.htaccess": "no",
    "public/robots.txt": "\uFEFFDisallow: /a\r\nDisallow: /b\r\n",
  });
  symlinkSync(path.join(dir, "secret.txt"), path.join(dir, "public/link.txt"));
  symlinkSync(dir, path.join(dir, "public/folder"));
  const folder = await readContentFolder(dir, { drafts: false });
  expect(folder.publicFiles.map(({ address }) => address)).toEqual([
    "/.well-known/security.txt",
    "/ads.txt",
  ]);
  expect(folder.robots).toBe("Disallow: /a\nDisallow: /b\n");
  expect(folder.problems).toEqual([]);
});

it("A file that has become a link out of the folder since is not served", async () => {
  const dir = paper({ "public/a.txt": "a" });
  symlinkSync(path.join(dir, "secret.txt"), path.join(dir, "public/b.txt"));
  symlinkSync(dir, path.join(dir, "public/c"));
  const status = async (address: string) => (await publicFileResponse(dir, address, ASKED))?.status;
  expect(await status("/a.txt")).toBe(200);
  for (const address of ["/b.txt", "/c/secret.txt", "/../secret.txt", "/none.txt"]) {
    expect(await status(address), address).toBeUndefined();
  }
});

it.each([
  ["/ads.txt", "text/plain; charset=utf-8"],
  ["/proof.html", "text/html; charset=utf-8"],
  ["/BingSiteAuth.xml", "text/xml; charset=utf-8"],
  ["/.well-known/nostr.json", "application/json; charset=utf-8"],
  ["/report.PDF", "application/pdf"],
  ["/logo.svg", "image/svg+xml; charset=utf-8"],
  ["/.well-known/apple-app-site-association", "application/octet-stream"],
])("%s is sent as %s, and markup runs no script", async (address, type) => {
  const dir = paper({ [`public${address}`]: "<script>alert(1)</script>" });
  const headers = (await publicFileResponse(dir, address, ASKED))?.headers;
  expect(headers?.get("content-type")).toBe(type);
  const policy = headers?.get("content-security-policy") ?? "";
  expect(policy.startsWith("default-src 'none'")).toBe(/html|xml/.test(type));
});

it("The digest is that of the bytes", async () => {
  const dir = paper({ "public/a.txt": "one", "public/b.txt": "one" });
  const digests = async () =>
    (await readContentFolder(dir, { drafts: false })).publicFiles.map(({ digest }) => digest);
  const [a, b] = await digests();
  expect(a).toBe(b);
  writeFileSync(path.join(dir, "public/b.txt"), "two");
  expect((await digests())[1]).not.toBe(b);
});
