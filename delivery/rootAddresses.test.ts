import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import type { RedirectRule } from "../newsroom/addresses/redirectRules.ts";
import { writeEdition } from "../newsroom/edition/writeEdition.ts";
import { rawRequest } from "../testkit/rawRequest.ts";
import { content, PAPER } from "../testkit/records.ts";
import { temporaryFolder } from "../testkit/temporaryFolder.ts";
import { writeFiles } from "../testkit/writeFiles.ts";
import { PaperResponse } from "./paperResponse.ts";
import { requestListener } from "./requestListener.ts";
import { rootFirst } from "./rootAddresses.ts";

const FILES = {
  "/ads.txt": "seller, 1, DIRECT\n".repeat(100),
  "/BingSiteAuth.xml": "<users/>",
  "/.well-known/security.txt": "Contact: mailto:a@b.example\n",
  "/files/Annual report.pdf": "%PDF",
};

/** A paper with these files, before pages that a function makes. */
async function site(training: "allow" | "refuse" = "allow") {
  const folder = temporaryFolder();
  writeFiles(
    path.join(folder, "public"),
    Object.fromEntries(Object.entries(FILES).map(([name, text]) => [name.slice(1), text])),
  );
  const editionFile = path.join(folder, "edition.sqlite");
  const paper = { ...PAPER, crawlers: { training, indexNow: undefined } };
  const publicFiles = Object.keys(FILES).map((address) => ({ address, digest: "1" }));
  const redirectRules: RedirectRule[] = [
    { from: "/Über uns.html", to: "/world#café", status: 301 },
    { from: "/old/:slug", to: "/:slug", status: 308 },
    { from: "/?p=12", to: "/world", status: 308 },
    { from: "/gone", status: 410 },
  ];
  writeEdition(editionFile, paper, content([], { publicFiles, redirectRules }));
  vi.stubEnv("CONTENT_DIR", folder);
  vi.stubEnv("EDITION_FILE", editionFile);
  const asked: string[] = [];
  const listener = rootFirst(
    requestListener(async (request, response) => {
      asked.push(request.url ?? "");
      response.writeHead(404);
      response.end("no page");
    }),
  );
  const server = createServer({ ServerResponse: PaperResponse }, listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
    vi.unstubAllEnvs();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    asked,
    get: (address: string, headers = {}, method: "GET" | "HEAD" = "GET") =>
      rawRequest(url, address, headers, method),
  };
}

it("Files of public/ are answered at their addresses, whatever their case, and Next is not asked", async () => {
  const { asked, get } = await site();
  for (const [address, text] of Object.entries(FILES)) {
    const found = await get(encodeURI(address));
    expect([found.status, found.text], address).toEqual([200, text]);
    expect(found.headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "cache-control": "max-age=0, must-revalidate",
      "cdn-cache-control": "max-age=10",
    });
  }
  expect((await get("/ads.txt?v=2")).status).toBe(200);
  expect(asked).toEqual([]);
});

it("They are asked for again by their tag, in parts and without a body", async () => {
  const { get } = await site();
  const whole = await get("/ads.txt");
  const tag = String(whole.headers.etag);
  expect((await get("/ads.txt", { "if-none-match": tag })).status).toBe(304);
  const part = await get("/ads.txt", { range: "bytes=0-5" });
  expect([part.status, part.text]).toEqual([206, "seller"]);
  const head = await get("/ads.txt", {}, "HEAD");
  expect([head.status, head.text, head.headers["content-length"]]).toEqual([200, "", "1800"]);
  const packed = await get("/ads.txt", { "accept-encoding": "gzip" });
  expect(packed.headers["content-encoding"]).toBe("gzip");
  expect(
    (await get("/ads.txt", { "accept-encoding": "gzip", "if-none-match": `W/${tag}` })).status,
  ).toBe(304);
});

it("Other spellings lead to the one address, and other files of the content folder are not reached", async () => {
  const { get } = await site();
  expect((await get("/ads%2Etxt")).headers.location).toBe("/ads.txt");
  expect((await get("//ads.txt/")).headers.location).toBe("/ads.txt");
  // Of two names that differ in case both may be there.
  expect((await get("/bingsiteauth.xml")).status).toBe(404);
  for (const address of [
    "/.well-known/",
    "/public/ads.txt",
    "/%2e%2e/edition.sqlite",
    "/edition.sqlite",
  ]) {
    expect((await get(address)).text, address).not.toContain("SQLite");
    expect((await get(address)).status, address).not.toBe(200);
  }
});

it("A paper that refuses training reserves its rights by TDMRep: in a file, and with every answer", async () => {
  const refusing = await site("refuse");
  const file = await refusing.get("/.well-known/tdmrep.json");
  expect(JSON.parse(file.text)).toEqual([{ location: "/", "tdm-reservation": 1 }]);
  expect(file.headers["content-type"]).toBe("application/json; charset=utf-8");
  for (const address of ["/ads.txt", "/none", "/NONE"]) {
    expect((await refusing.get(address)).headers["tdm-reservation"], address).toBe("1");
  }
  const allowing = await site();
  expect((await allowing.get("/.well-known/tdmrep.json")).status).toBe(404);
  expect((await allowing.get("/ads.txt")).headers["tdm-reservation"]).toBeUndefined();
});

it("Without an edition everything is passed on", async () => {
  const { get, asked } = await site();
  vi.stubEnv("EDITION_FILE", path.join(temporaryFolder(), "none.sqlite"));
  expect((await get("/ads.txt")).status).toBe(404);
  expect(asked).toEqual(["/ads.txt"]);
});

it("Rules lead on at once from every spelling, with a status and a query, and never to another host", async () => {
  const { asked, get } = await site();
  const led = async (address: string) => {
    const { status, headers, text } = await get(address);
    expect(text).toBe("");
    return [status, headers.location];
  };
  for (const spelling of ["/%C3%BCber%20uns.html", "/%C3%9Cber%20UNS/", "//%C3%BCber%20uns"]) {
    expect(await led(spelling), spelling).toEqual([301, "/world#caf%C3%A9"]);
  }
  expect(await led("/OLD/world/?a=%C3%A9&b")).toEqual([308, "/world?a=%C3%A9&b="]);
  expect(await led("/?p=12")).toEqual([308, "/world"]);
  // A later rule has to be able to lead elsewhere.
  expect((await get("/old/world")).headers["cache-control"]).toBe("max-age=0, must-revalidate");
  expect(asked).toEqual([]);
  for (const address of [
    "/old//evil.example",
    "/old/%2F%2Fevil.example",
    "/old/%5Cevil.example",
    "/old/none",
  ]) {
    expect(String((await get(address)).headers.location ?? "/"), address).toMatch(/^\/(?!\/)/);
  }
  // The page of what is gone is Next's to make.
  expect((await get("/gone")).text).toBe("no page");
});
