import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished, vi } from "vitest";
import { withContentRequests } from "../../deploy/contentRemote/contentRequests.ts";
import { withYamlValue } from "../../newsroom/content/fieldEdits.ts";
import { articleAt } from "../../newsroom/edition/articles.ts";
import { PAPER_FILES } from "../../testkit/contentFolders.ts";
import { openEdition } from "../../testkit/editions.ts";
import { fetchedPaper, story } from "../../testkit/fetchedPaper.ts";
import { runningDesk } from "../../testkit/runningDesk.ts";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";

const SECRET = "shared by the desk and the server of readers";
const DRAFT = "drafts/lake/index.md";
const text = (body: string) => story("The lake fills", body).replace(/^published:.*\n/m, "");

/** A desk on a clone, and the server of readers on another folder; they share a repository and a secret. */
async function deskAndServer() {
  vi.stubEnv("BROADSHEET_SECRET", SECRET);
  const site = `${PAPER_FILES["site.yaml"]}\npublishing: git\n`;
  const paper = await fetchedPaper({ files: { "site.yaml": site, [DRAFT]: text("Water rises.") } });
  const handle = async (_: unknown, response: ServerResponse) => {
    response.writeHead(404).end();
  };
  const keys = { desk: () => SECRET, hook: undefined };
  const server = createServer(
    withContentRequests(handle as never, paper.fetcher, keys, async () => undefined) as never,
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  vi.stubEnv("BROADSHEET_SERVERS", url);
  const settings = {
    contentDir: paper.host.desk,
    editionFile: `${temporaryFolder()}/edition.sqlite`,
    siteUrl: undefined,
  };
  const desk = await runningDesk(settings, { name: "Jane Doe", role: "publisher" });
  return { paper, desk, server };
}

it("What is published at a desk elsewhere is with readers when the desk says so, and since when", async () => {
  const { paper, desk } = await deskAndServer();
  const { given } = await desk.call("act", { kind: "publish", file: DRAFT });
  expect(given).toMatchObject({ effect: "published", readersSee: true, since: expect.any(String) });
  const edition = openEdition(paper.settings.editionFile);
  expect(articleAt(edition, given.address, new Date())?.headline).toBe("The lake fills");
  paper.host.git("fetch", "--quiet");
  expect(paper.host.git("log", "-1", "--format=%an: %s", "origin/main").trim()).toBe(
    "Jane Doe: Publish “The lake fills”",
  );
});

it("Taking back and undoing reach readers elsewhere too", async () => {
  const { paper, desk } = await deskAndServer();
  const published = (await desk.call("act", { kind: "publish", file: DRAFT })).given;
  const shown = () => {
    const edition = openEdition(paper.settings.editionFile);
    return articleAt(edition, published.address, new Date()) !== undefined;
  };
  const { given } = await desk.call("act", { kind: "withdraw", file: published.file });
  expect(given).toMatchObject({ readersSee: true });
  expect(shown()).toBe(false);
  const undone = await desk.call("undo", { id: given.undo?.id ?? "" });
  expect(undone.given).toMatchObject({ readersSee: true });
  expect(shown()).toBe(true);
});

it("Nobody is told that readers have what others have changed too, until both texts have been seen", async () => {
  const { paper, desk } = await deskAndServer();
  const published = (await desk.call("act", { kind: "publish", file: DRAFT })).given;
  const other = temporaryFolder();
  paper.host.git("clone", "--quiet", paper.host.bare, other);
  const file = `${other}/${published.file}`;
  writeFileSync(file, readFileSync(file, "utf8").replace("Water rises.", "Water falls."));
  paper.host.git("-C", other, "commit", "--quiet", "--all", "-m", "Theirs");
  paper.host.git("-C", other, "push", "--quiet");
  const open = (await desk.call("openStory", { file: published.file })).given;
  await desk.call("saveStory", {
    file: published.file,
    version: open.version,
    text: open.text.replace("Water rises.", "Water stands."),
  });
  const { given } = await desk.call("act", { kind: "publish", file: published.file });
  expect(given).toMatchObject({ readersSee: false, conflict: { files: [published.file] } });
  const commit = given.conflict?.commit ?? "";
  const theirs = await desk.call("theirText", { file: published.file, commit });
  expect(theirs.given.text).toContain("Water falls.");
  const again = await desk.call("act", { kind: "publish", file: published.file, seen: commit });
  expect(again.given.readersSee).toBe(true);
  const edition = openEdition(paper.settings.editionFile);
  const story = articleAt(edition, published.address, new Date());
  expect(JSON.stringify(story?.story)).toContain("Water stands.");
});

it("A server that does not answer is named, and nothing is claimed", async () => {
  const { desk, server } = await deskAndServer();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  const { given } = await desk.call("act", { kind: "publish", file: DRAFT });
  expect(given.readersSee).toBe(false);
  expect(given.why).toContain("It is pushed, and the server at");
});

it("The front reaches readers elsewhere too, and says beforehand that its files go whole", async () => {
  const { paper, desk } = await deskAndServer();
  const { address } = (await desk.call("act", { kind: "publish", file: DRAFT })).given;
  const { text: site, version } = (await desk.call("openFile", { file: "site.yaml" })).given;
  const withLead = withYamlValue(site, ["front", "lead"], address);
  await desk.call("saveFile", { file: "site.yaml", version, text: withLead });
  expect((await desk.call("planFront", {})).given).toMatchObject({
    changes: true,
    takesFiles: true,
  });
  const { given } = await desk.call("publishFront", {});
  expect(given).toMatchObject({ effect: "published", readersSee: true });
  expect(given.undo).toBeUndefined();
  expect(openEdition(paper.settings.editionFile).paper.front.lead).toBe(address);
});
