import { once } from "node:events";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Command } from "commander";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { HEALTH_ADDRESS } from "../../newsroom/addresses/addresses.ts";
import {
  articleAt,
  articleRecord,
  isWithdrawn,
  redirectTarget,
} from "../../newsroom/edition/articles.ts";
import { Edition } from "../../newsroom/edition/edition.ts";
import { editionNumber } from "../../newsroom/edition/editionFile.ts";
import { isSignedCall, SIGNATURE_HEADER } from "../../newsroom/signing/deskCall.ts";
import { previewExpiry } from "../../newsroom/signing/previewLink.ts";
import { deskSecret } from "../../newsroom/signing/secret.ts";
import { noteServer } from "../../newsroom/system/runningServers.ts";
import { WORKSPACE_PATHS } from "../../newsroom/system/workspace.ts";
import { SITE } from "../../testkit/contentFolders.ts";
import { ADDRESS, ARTICLE, DRAFT, draft, NOW, paper } from "../../testkit/temporaryPaper.ts";
import type { DeskContext } from "../deskCommand.ts";
import { list } from "./list.ts";
import { preview } from "./preview.ts";
import { publish } from "./publish.ts";
import { rename } from "./rename.ts";
import { renew } from "./renew.ts";
import { unpublish } from "./unpublish.ts";

// Each test writes a paper and an edition to disk.
vi.setConfig({ testTimeout: 60_000 });

type Made = Awaited<ReturnType<typeof paper>>;

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

/** Runs a command on a paper; the product's root is an empty folder. */
async function desk(
  { settings }: Made,
  command: (context: DeskContext) => Command,
  ...args: string[]
): Promise<string> {
  vi.stubEnv("CONTENT_DIR", settings.contentDir);
  vi.stubEnv("EDITION_FILE", settings.editionFile);
  vi.stubEnv("BROADSHEET_NOW", NOW.toISOString());
  let printed = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  const root = path.dirname(settings.editionFile);
  try {
    await command({ root }).parseAsync(args, { from: "user" });
  } finally {
    vi.restoreAllMocks();
  }
  return printed;
}

/**
 * A readers' server that answers from the edition like the product's.
 * @param fault how it misbehaves
 */
async function serve(
  { settings }: Made,
  fault?: "another secret" | "old pages" | "not noted",
): Promise<string> {
  const { editionFile } = settings;
  const opened = fault === "old pages" ? Edition.open(editionFile) : undefined;
  const kept = opened && articleAt(opened, ADDRESS, NOW) ? 200 : 404;
  opened?.close();
  const statusOf = (address: string): [number, string?] => {
    if (fault === "old pages") return [kept];
    const [, , slug = "", expires = "", signature = ""] = address.split("/");
    if (address.startsWith("/preview/")) {
      const link = { slug, expires, signature };
      return [previewExpiry(deskSecret(editionFile), link, NOW) ? 200 : 404];
    }
    const edition = Edition.open(editionFile);
    try {
      if (articleAt(edition, address, NOW)) return [200];
      const led = redirectTarget(edition, address, NOW);
      return led ? [308, led] : [isWithdrawn(edition, address) ? 410 : 404];
    } finally {
      edition.close();
    }
  };
  const number = editionNumber(editionFile);
  const server = createServer(async (request, response) => {
    if (request.url === HEALTH_ADDRESS) {
      const edition = fault === "old pages" ? number : editionNumber(editionFile);
      response.end(JSON.stringify({ status: "ok", edition }));
      return;
    }
    if (request.method !== "POST") {
      const [status, location] = statusOf(request.url ?? "");
      response.writeHead(status, location ? { location } : {}).end();
      return;
    }
    const body = (await request.toArray()).join("");
    const signature = String(request.headers[SIGNATURE_HEADER]);
    const secret = fault === "another secret" ? "x".repeat(64) : deskSecret(editionFile);
    if (!isSignedCall(secret, body, signature, Date.now())) response.writeHead(403).end();
    else response.end(JSON.stringify({ edition: 9, renewed: [ADDRESS] }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  if (fault !== "not noted") noteServer(editionFile, { pid: process.pid, url });
  onTestFinished(() => {
    server.close();
    rmSync(`${editionFile}.server-${process.pid}`, { force: true });
  });
  return url;
}

/** The note that `npm run dev` leaves; no request is sent to that server. */
function dev({ settings }: Made): string {
  const { contentDir, editionFile } = settings;
  const editing = path.join(path.dirname(editionFile), ".broadsheet/editing.sqlite");
  mkdirSync(path.dirname(editing), { recursive: true });
  const url = "http://localhost:3999";
  noteServer(editing, { pid: process.pid, url, kind: "editors", contentDir });
  return url;
}

describe("what publishing claims", () => {
  it("is no more than the edition where no server runs, with what to start", async () => {
    const made = await paper();
    const said = await desk(made, publish, "dam");
    expect(said).toContain("Put into the edition: The dam opens, as of 2014-06-13T12:00:00-04:00");
    expect(said).not.toContain("Published");
    expect(said).toContain(`to be at https://paper.example${ADDRESS}`);
    expect(said).toContain("No server for readers is running here");
    expect(said).toContain("“npm start” starts one");
  });

  it("is no more than that where only the editors' own server runs", async () => {
    const made = await paper();
    const url = dev(made);
    const said = await desk(made, publish, "dam");
    expect(said).not.toContain("Published");
    expect(said).toContain("No server for readers is running here");
    expect(said).toContain(`“npm run dev” at ${url} is for editors only`);
    expect(said).toContain(`you see it at ${url}${ADDRESS}`);
    const json = JSON.parse(await desk(made, publish, "dam", "--json"));
    expect(json).toMatchObject({ reachesReaders: false, servers: [], editors: [url] });
  });

  it("is publication where a server shows the story", async () => {
    const made = await paper();
    const url = await serve(made);
    const said = await desk(made, publish, "dam");
    expect(said).toContain("Published The dam opens");
    expect(said).toContain(`\n  https://paper.example${ADDRESS}\n`);
    expect(said).toContain(`The server at ${url} shows it; 1 page renewed.`);
    expect(said).toContain(`npm run desk -- unpublish ${ADDRESS}`);
    const again = JSON.parse(await desk(made, publish, "dam", "--json"));
    expect(again).toMatchObject({ state: "unchanged", reachesReaders: true });
  });

  it("is what the server shows, whether or not it could be told", async () => {
    const made = await paper();
    const url = await serve(made, "another secret");
    const said = await desk(made, publish, "dam");
    expect(said).toContain("Published The dam opens");
    expect(said).toContain(
      `The server at ${url} shows it, though it could not be told (it has another secret`,
    );
  });

  it("is no publication where the server goes on without the story", async () => {
    const made = await paper();
    const url = await serve(made, "old pages");
    const said = await desk(made, publish, "dam");
    expect(said).toContain("Put into the edition: The dam opens");
    expect(said).toContain(`The server at ${url} does not show it (${ADDRESS}: 404)`);
    expect(said).toContain("run this command again");
  });

  it("names each of several servers by what it does", async () => {
    const made = await paper();
    const good = await serve(made, "not noted");
    vi.stubEnv("BROADSHEET_SERVERS", `${good}, http://127.0.0.1:9`);
    const said = await desk(made, publish, "dam");
    expect(said).toContain("Published The dam opens");
    expect(said).toContain(`The server at ${good} shows it`);
    expect(said).toContain("The server at http://127.0.0.1:9 could not be asked");
    vi.stubEnv("BROADSHEET_SERVERS", "http://127.0.0.1:9/path");
    made.save({ [ARTICLE]: made.read(ARTICLE).replace("Water", "Much water") });
    const wrong = await desk(made, publish, "dam");
    expect(wrong).toContain("BROADSHEET_SERVERS is");
    expect(wrong).toContain("Put into the edition");
    expect(articleRecord(made.edition(), ADDRESS)?.updated).toBeDefined();
  });

  it("is the content folder alone before the first build", async () => {
    const made = await paper();
    rmSync(made.settings.editionFile);
    const said = await desk(made, publish, "dam");
    expect(said).toContain("Put into the content folder: The dam opens");
    expect(said).toContain("“npm run build” makes it, “npm start” serves it");
  });

  it("is that a scheduled story is kept back, by whom, and how to change that", async () => {
    const made = await paper();
    const url = await serve(made);
    const said = await desk(made, publish, "dam", "--at", "2014-06-20 09:00");
    expect(said).toContain("Scheduled The dam opens for 2014-06-20T09:00:00-04:00");
    expect(said).toContain(`The server at ${url} keeps it back until then`);
    expect(said).toContain("npm run desk -- publish /2014/06/20/dam --at TIME");
  });

  it("has the address that the readers' pages have, wherever site.yaml has moved to since", async () => {
    const made = await paper();
    made.save({ "site.yaml": made.read("site.yaml").replace("paper.example", "new.example") });
    expect(await desk(made, publish, "dam")).toContain(`https://paper.example${ADDRESS}`);
  });
});

describe("the answer of a command, whole", () => {
  const NOBODY = [
    "No server for readers is running here. Readers do not have it until one does: “npm start” starts one.",
    "One that runs elsewhere with this edition goes by it from its next request on; named in BROADSHEET_SERVERS it is asked.",
  ];
  const lines = async (...args: Parameters<typeof desk>) =>
    (await desk(...args)).split("\n").slice(0, -1);

  it("says of a story what was published, changed, put off, renamed and taken back", async () => {
    const made = await paper();
    const url = `https://paper.example${ADDRESS}`;
    expect(await lines(made, publish, "dam")).toEqual([
      "Put into the edition: The dam opens, as of 2014-06-13T12:00:00-04:00",
      `  to be at ${url}`,
      `  ${ARTICLE}`,
      ...NOBODY,
    ]);
    expect(await lines(made, publish, "dam")).toEqual([
      "The dam opens is in the edition as its file stands; there is nothing to renew.",
      `  to be at ${url}`,
      `  ${ARTICLE}`,
      ...NOBODY,
    ]);
    made.save({ [ARTICLE]: made.read(ARTICLE).replace("Water", "Much water") });
    expect((await lines(made, publish, "dam")).slice(0, 3)).toEqual([
      "Put into the edition: The dam opens",
      "The story says: updated 2014-06-13T12:00:00-04:00",
      `  to be at ${url}`,
    ]);
    made.save({ [ARTICLE]: made.read(ARTICLE).replace("Much water", "Clear water") });
    expect((await lines(made, publish, "dam", "--minor")).slice(0, 2)).toEqual([
      "Put into the edition: The dam opens",
      `  to be at ${url}`,
    ]);
    const file = "articles/2014/06/13/lake/index.md";
    expect(await lines(made, rename, "dam", "lake")).toEqual([
      `Renamed ${file}`,
      "  to be at https://paper.example/2014/06/13/lake",
      `  Readers of ${ADDRESS} are led on to it.`,
      ...NOBODY,
    ]);
    expect(await lines(made, rename, "lake", "lake")).toEqual([
      `${file} has that name already; there is nothing to do.`,
      "To bring a change of its text before readers: npm run desk -- publish lake",
    ]);
    expect(await lines(made, unpublish, "lake")).toEqual([
      "Taken back /2014/06/13/lake",
      "  drafts/lake/index.md",
      `  and ${ADDRESS}, which led to it`,
      "Wherever this edition is served, its address says that it is gone (410).",
      "No server for readers is running here. One that is started now does not have the story.",
      NOBODY[1],
      "A cache in front of the server may go on showing it for a while: empty it there.",
      "To bring it back: npm run desk -- publish lake",
    ]);
    // The same command again, as after one that was killed before it could answer.
    for (const name of ["lake", "/2014/06/13/lake"]) {
      const [again] = await lines(made, unpublish, name);
      expect(again).toMatch(
        /^\/2014\/06\/13\/lake has been taken back already: .*nothing left to do/,
      );
    }
    expect(JSON.parse(await desk(made, unpublish, "lake", "--json"))).toMatchObject({
      state: "unchanged",
    });
  });

  it("says when a scheduled story appears, that its draft or its embargo says so, and nothing of readers", async () => {
    const made = await paper({
      [DRAFT]: draft("published: 2014-06-20T09:00:00-04:00\nembargo: 2014-06-20T08:00:00-04:00\n"),
    });
    expect((await lines(made, publish, "dam")).slice(0, 4)).toEqual([
      "Scheduled The dam opens for 2014-06-20T09:00:00-04:00",
      "It appears by itself wherever the paper is served then. Until then nobody can see it.",
      "It is embargoed until 2014-06-20T08:00:00-04:00 (its field “embargo”): not earlier.",
      "The draft says so itself, in “published”; with --at you choose another time.",
    ]);
    const renamed = await lines(made, rename, "dam", "lake");
    expect(renamed.slice(0, 2)).toEqual([
      "Renamed articles/2014/06/20/lake/index.md",
      "  to be at https://paper.example/2014/06/20/lake, from its time on",
    ]);
    const taken = await lines(made, unpublish, "lake");
    expect(taken.slice(0, 3)).toEqual([
      "Taken back /2014/06/20/lake",
      "  drafts/lake/index.md",
      "No server for readers is running here. One that is started now does not have the story.",
    ]);
    expect(taken.join()).not.toMatch(/410|cache/);
  });

  it("names what still has an old address, and what names the new one now", async () => {
    const other = "articles/2014/06/12/other/index.md";
    const made = await paper();
    await desk(made, publish, "dam");
    made.save({
      [other]: draft("published: 2014-06-12T09:00:00-04:00\n")
        .replace("The dam", "Other")
        .replace("Water", `[W](${ADDRESS})`),
      "site.yaml": `${made.read("site.yaml")}\nfront:\n  lead: ${ADDRESS}\n`,
    });
    await made.build();
    const renamed = await lines(made, rename, "dam", "lake");
    expect(renamed).toContain("  site.yaml names its new address now.");
    const at = renamed.indexOf(
      "These still have its old address; write the new one when you next change them:",
    );
    expect(renamed[at + 1]).toMatch(new RegExp(`^${other}:10:\\d+ warning link-to-redirect `));
    const taken = await lines(made, unpublish, "lake");
    expect(taken).toContain("These still lead to it; take that out and publish them:");
    expect(taken.join("\n")).toContain(`${other}:10:`);
  });

  it("says that there was no file of a story, and forgets what was made of its pictures", async () => {
    const made = await paper();
    await desk(made, publish, "dam");
    made.remove("articles/2014");
    const root = path.dirname(made.settings.editionFile);
    const kept = ["renditions", "originals", "shapes"].map((name) =>
      path.join(root, WORKSPACE_PATHS[name as "renditions"]),
    );
    for (const folder of kept) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, "dam.avif"), "a picture");
    }
    const taken = await lines(made, unpublish, ADDRESS);
    expect(taken[1]).toBe("  There is no file of it in the content folder.");
    expect(taken.join()).not.toContain("To bring it back");
    expect(kept.flatMap((folder) => readdirSync(folder))).toEqual([]);
  });
});

describe("what taking back claims", () => {
  it("is that a server says so, or that none was there to ask", async () => {
    const made = await paper();
    await made.publish();
    const alone = await desk(made, unpublish, ADDRESS);
    expect(alone).toContain(`Taken back ${ADDRESS}`);
    expect(alone).toContain("No server for readers is running here");
    await made.publish();
    const url = await serve(made);
    const said = await desk(made, unpublish, ADDRESS);
    expect(said).toContain(`The server at ${url} says that it is gone`);
    expect(said).toContain("npm run desk -- publish dam");
    expect(process.exitCode).toBeUndefined();
  });

  it("ends with status 1 where a server still has the story, or a build would bring it back", async () => {
    const made = await paper();
    await made.publish();
    const url = await serve(made, "old pages");
    const said = await desk(made, unpublish, ADDRESS);
    expect(said).toContain(`The server at ${url} still answers for it (${ADDRESS}: 200)`);
    expect(process.exitCode).toBe(1);
    const other = await paper();
    await other.publish();
    other.save({ "withdrawn.yaml": "- [" });
    process.exitCode = undefined;
    const unfinished = await desk(other, unpublish, ADDRESS);
    expect(unfinished).toContain("The next build would bring the story back");
    expect(unfinished).toContain("withdrawn.yaml:1:");
    expect(process.exitCode).toBe(1);
  });
});

describe("what renaming claims", () => {
  it("is that a server shows the new address and leads on from the old one", async () => {
    const made = await paper();
    await made.publish();
    const url = await serve(made);
    const said = await desk(made, rename, "dam", "lake");
    expect(said).toContain("Renamed articles/2014/06/13/lake/index.md");
    expect(said).toContain(`Readers of ${ADDRESS} are led on to it.`);
    expect(said).toContain(`The server at ${url} shows it at its new address`);
    const json = JSON.parse(await desk(made, rename, "lake", "valley", "--json"));
    expect(json).toMatchObject({ state: "renamed", reachesReaders: true });
  });

  it("is nothing about readers for a draft", async () => {
    const made = await paper();
    const said = await desk(made, rename, "dam", "lake");
    expect(said).toContain("It is a draft: readers know no address of it.");
    expect(said).toContain("npm run desk -- publish lake");
  });
});

/** What search engines are told by IndexNow: the paths of each message. */
async function searchEngines(): Promise<string[][]> {
  const messages: string[][] = [];
  const server = createServer(async (request, response) => {
    const { urlList } = JSON.parse((await request.toArray()).join(""));
    messages.push(urlList.map((url: string) => url.replace("https://paper.example", "")));
    response.end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  vi.stubEnv("INDEXNOW_ENDPOINT", `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return messages;
}

describe("what search engines are told", () => {
  const announcing = (files: Record<string, string> = {}) =>
    paper({ "site.yaml": `${SITE}\ncrawlers: { indexNow: 0a1b2c3d4e5f }\n`, ...files });

  it("is each address of a story that opens, changes, moves or goes", async () => {
    const messages = await searchEngines();
    const made = await announcing();
    await serve(made);
    expect(await desk(made, publish, "dam")).toContain("IndexNow was told of 2 addresses.");
    expect(messages.splice(0)).toEqual([[ADDRESS, "/"]]);
    await desk(made, publish, "dam");
    expect(messages, "nothing has changed").toEqual([]);
    made.save({ [ARTICLE]: made.read(ARTICLE).replace("Water", "Much water") });
    await desk(made, publish, "dam");
    expect(messages.splice(0)).toEqual([[ADDRESS, "/"]]);
    await desk(made, rename, "dam", "lake");
    expect(messages.splice(0)).toEqual([["/2014/06/13/lake", ADDRESS, "/"]]);
    await desk(made, rename, "lake", "lake");
    expect(messages, "it has that name already").toEqual([]);
    await desk(made, unpublish, "lake");
    expect(messages.splice(0)).toEqual([["/2014/06/13/lake", ADDRESS, "/"]]);
  });

  it("is nothing of a story that nobody can see yet, nor where no server shows it", async () => {
    const messages = await searchEngines();
    const made = await announcing({ [DRAFT]: draft("published: 2014-06-20T09:00:00-04:00\n") });
    await serve(made);
    await desk(made, publish, "dam");
    await desk(made, rename, "dam", "lake");
    await desk(made, unpublish, "lake");
    const unserved = await announcing();
    expect(await desk(unserved, publish, "dam")).toContain(
      "Search engines and feed hubs were not told",
    );
    expect(messages).toEqual([]);
  });

  it("is the old address too of a story whose folder was renamed by hand, or whose day has changed", async () => {
    const messages = await searchEngines();
    const made = await announcing();
    await desk(made, publish, "dam");
    await serve(made);
    made.move(`articles${ADDRESS}`, "articles/2014/06/13/lake");
    const said = await desk(made, rename, ADDRESS, "lake");
    expect(said).toContain(`Readers of ${ADDRESS} are led on to it.`);
    expect(messages.splice(0)).toEqual([["/2014/06/13/lake", ADDRESS, "/"]]);
    made.save({
      "articles/2014/06/13/lake/index.md": made
        .read("articles/2014/06/13/lake/index.md")
        .replace("published: 2014-06-13", "published: 2014-06-12"),
    });
    expect(await desk(made, publish, "lake")).toContain("Readers of /2014/06/13/lake are led on");
    expect(messages.splice(0)).toEqual([["/2014/06/12/lake", "/2014/06/13/lake", "/"]]);
  });
});

describe("what renewing claims", () => {
  const about = (text: string) => ({
    "pages/about.md": `---\nheadline: About\norder: 1\n---\n\n${text}\n`,
  });
  const built = async () => {
    const made = await paper(about("Before."));
    made.save(about("After."));
    return made;
  };

  it("is the edition alone where no server runs", async () => {
    const said = await desk(await built(), renew);
    expect(said).toContain("Put into the edition: number 2");
    expect(said).toContain("pages: about");
    expect(said).toContain("1 page shows something else now");
    expect(said).not.toContain("Renewed");
    expect(said).toContain("“npm start” starts one");
  });

  it("is what a server says of the edition that it serves, whether or not it could be told", async () => {
    for (const fault of [undefined, "another secret"] as const) {
      const made = await built();
      const url = await serve(made, fault);
      const said = await desk(made, renew);
      expect(said).toContain("Renewed: number 2");
      expect(said).toContain(`The server at ${url} serves this edition`);
    }
  });

  it("is no renewal where a server goes on with the edition before", async () => {
    const made = await built();
    await serve(made, "old pages");
    const said = await desk(made, renew);
    expect(said).toContain("Put into the edition: number 2");
    expect(said).toContain("/healthz: edition 1, not 2");
    expect(said).not.toContain("Renewed");
    const answer = JSON.parse(await desk(made, renew, "--json"));
    expect(answer).toMatchObject({ state: "unchanged", edition: null, reachesReaders: false });
  });

  it("is nothing where a mistake keeps it from beginning", async () => {
    const made = await built();
    made.save({ "sections/world.md": "---\nname: World\n---\n" });
    await expect(desk(made, renew)).rejects.toThrow("to be fixed first. The edition is as it was.");
    expect(made.edition().number()).toBe(1);
    expect(made.edition().page("about")?.story.blocks).toMatchObject([
      { children: [{ text: "Before." }] },
    ]);
  });

  it("is that there is nothing to renew before the first build, and after it", async () => {
    const made = await built();
    rmSync(made.settings.editionFile);
    expect(await desk(made, renew)).toContain("“npm run build” makes it");
    await made.build();
    expect(await desk(made, renew)).toContain("The edition has everything as it stands");
  });

  it("is no word of a draft, and none of a story before its time", async () => {
    const made = await built();
    const story = draft("published: 2014-06-30T12:00:00-04:00\n");
    made.save({
      [DRAFT]: "---\nheadline: [\n---\n",
      "articles/2014/06/30/dam/index.md": story,
    });
    const answer = JSON.parse(await desk(made, renew, "--json"));
    expect(answer).toMatchObject({ state: "renewed", shown: [], pages: ["/about"] });
    expect(articleAt(made.edition(), "/2014/06/30/dam", NOW)).toBeUndefined();
    expect(articleRecord(made.edition(), "/2014/06/30/dam")).toBeDefined();
  });

  it("leads readers of a story on, or says that it is gone, as the folder does", async () => {
    const made = await paper();
    await made.publish();
    made.move(`articles${ADDRESS}`, "articles/2014/06/13/valley");
    const file = "articles/2014/06/13/valley/index.md";
    made.save({ [file]: made.read(file).replace("---\n", `---\nredirectFrom: [${ADDRESS}]\n`) });
    const answer = JSON.parse(await desk(made, renew, "--json"));
    expect(answer.shown).toEqual(["/2014/06/13/valley"]);
    expect(answer.hidden).toEqual([ADDRESS]);
    expect(redirectTarget(made.edition(), ADDRESS, NOW)).toBe("/2014/06/13/valley");
    expect(answer.pages).toContain(ADDRESS);
  });
});

describe("what a preview claims", () => {
  it("is no link that nobody answers, but what to start", async () => {
    const made = await paper();
    const said = await desk(made, preview, "dam");
    expect(said).toContain("Nobody can open its link yet");
    expect(said).toContain("“npm start”");
    expect(said).not.toMatch(/[█▀▄]{9}/);
    const url = dev(made);
    const withDev = await desk(made, preview, "dam");
    expect(withDev).toContain(`For you, as you write: ${url}/drafts/dam`);
    expect(withDev).toContain("Nobody can open its link yet");
    const json = JSON.parse(await desk(made, preview, "dam", "--json"));
    expect(json).toMatchObject({ answers: false, here: [], editors: [`${url}/drafts/dam`] });
  });

  it("is the link that a server has answered, and its code", async () => {
    const made = await paper();
    const url = await serve(made);
    const said = await desk(made, preview, "dam");
    expect(said).toContain("https://paper.example/preview/dam/");
    expect(said).toContain(`On this machine: ${url}/preview/dam/`);
    expect(said).toMatch(/[█▀▄]{9}/);
  });

  it("is not the link of a server that does not know the draft", async () => {
    const made = await paper();
    const url = await serve(made, "old pages");
    const said = await desk(made, preview, "dam");
    expect(said).toContain(`The server at ${url} does not know it (404)`);
    expect(said).toContain("Nobody can open its link yet");
  });
});

describe("what the list claims", () => {
  it("is no comparison with an edition that cannot be read", async () => {
    const made = await paper();
    writeFileSync(made.settings.editionFile, "no database at all");
    const said = await desk(made, list);
    expect(said).toContain("Not compared with the paper:");
    expect(said).toContain("The dam opens");
  });

  it("names what is in the paper without a folder, and in a folder without the paper", async () => {
    const made = await paper();
    await made.publish();
    made.move(`articles${ADDRESS}`, "articles/2014/06/13/lake");
    const moved = await desk(made, list);
    expect(moved).toContain("In the paper, but gone from the content folder (1)");
    expect(moved).toContain(`npm run desk -- rename ${ADDRESS} lake`);
    expect(moved).toContain(`npm run desk -- unpublish ${ADDRESS}`);
    // A command that would be refused is not suggested.
    expect(moved).not.toContain("npm run desk -- publish /2014/06/13/lake");
    made.save({ "articles/2014/06/13/new/index.md": draft().replace("The dam opens", "New") });
    const added = await desk(made, list);
    expect(added).toContain("In the content folder, but not in the paper (1)");
    expect(added).toContain("npm run desk -- publish /2014/06/13/new");
    made.remove("articles/2014");
    made.save({ [DRAFT]: draft().replace("The dam", "Rain").replace("Water runs", "It rains") });
    const gone = await desk(made, list);
    expect(gone).toContain("readers have it until it is taken back");
    expect(gone).not.toContain("rename");
    const { gone: listed } = JSON.parse(await desk(made, list, "--json"));
    expect(listed).toMatchObject([{ address: ADDRESS, isPublic: true }]);
    expect(await desk(made, publish, "dam", "--at", "2014-06-20 09:00")).toContain(
      `npm run desk -- unpublish ${ADDRESS}`,
    );
  });
});
