import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { putArticle } from "@/newsroom/edition/changeEdition";
import { writeEdition } from "@/newsroom/edition/writeEdition";
import { CALL_BYTES, callSignature, SIGNATURE_HEADER } from "@/newsroom/signing/deskCall";
import { deskSecret } from "@/newsroom/signing/secret";
import { article, content, NOW, PAPER } from "@/testkit/records";
import { temporaryFolder } from "@/testkit/temporaryFolder";
import { POST } from "./route";

/** The answer to a call with this body; `now` is when it was signed, left out it is not signed. */
async function answered(
  body: string,
  now?: number,
  change?: (editionFile: string) => void,
): Promise<Response> {
  const folder = temporaryFolder();
  const editionFile = path.join(folder, "edition.sqlite");
  writeEdition(editionFile, PAPER, content([article("one")]));
  change?.(editionFile);
  vi.stubEnv("CONTENT_DIR", folder);
  vi.stubEnv("EDITION_FILE", editionFile);
  const secret = deskSecret(editionFile);
  const headers: Record<string, string> =
    now === undefined ? {} : { [SIGNATURE_HEADER]: callSignature(secret, body, now) };
  return POST(new Request("http://localhost/api/desk", { method: "POST", body, headers }));
}

const call = (edition: number) => JSON.stringify({ edition, picturesGone: false });

describe("The desk's call", () => {
  it("is answered with the edition's number", async () => {
    const answer = await answered(call(1), Date.now());
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ edition: 1, renewed: [] });
    expect(answer.headers.get("cache-control")).toContain("no-store");
  });

  it("has the pages rendered that the change affects, and names those that were answered", async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? "");
      response.writeHead(request.url === "/2014/06/12/one" ? 500 : 200).end("a page");
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => void server.close());
    vi.stubEnv("BROADSHEET_OWN_URL", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const answer = await answered(call(2), Date.now(), (editionFile) => {
      putArticle(editionFile, article("one", { headline: "Another" }), [], {}, NOW);
    });
    const { renewed } = (await answer.json()) as { renewed: string[] };
    expect(asked).toContain("/2014/06/12/one");
    expect(renewed[0]).toBe("/");
    expect(renewed).toContain("/world");
    expect(renewed).not.toContain("/2014/06/12/one");
    expect(new Set(asked).size).toBe(asked.length);
    expect([...asked].sort()).toEqual([...renewed, "/2014/06/12/one"].sort());
    vi.unstubAllEnvs();
  });

  it("is refused when it is of an edition that is not served here", async () => {
    expect((await answered(call(2), Date.now())).status).toBe(409);
  });

  it("is refused when it says nothing", async () => {
    expect((await answered("{}", Date.now())).status).toBe(400);
  });

  it("is refused without its signature, whatever it says", async () => {
    expect((await answered(call(1))).status).toBe(403);
    expect((await answered("{}")).status).toBe(403);
  });

  it("is read up to its limit, and no byte further", async () => {
    const padded = (length: number) => call(1).padEnd(length);
    expect((await answered(padded(CALL_BYTES), Date.now())).status).toBe(200);
    expect((await answered(padded(CALL_BYTES + 1), Date.now())).status).toBe(413);
    expect((await answered("x".repeat(CALL_BYTES + 1))).status).toBe(413);
  });
});
