import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { PaperResponse } from "../../delivery/paperResponse.ts";
import {
  CALL_BYTES,
  CONTENT_ADDRESS,
  CONTENT_PASSED_ON,
  CONTENT_QUESTION,
  callSignature,
  SIGNATURE_HEADER,
} from "../../newsroom/signing/deskCall.ts";
import { HOOK_BYTES } from "../../newsroom/signing/hookSignature.ts";
import { withContentRequests } from "./contentRequests.ts";
import type { ContentState } from "./contentState.ts";

const DESK = "the desk's secret, which is long enough";
const HOOK = "the code host's secret, long enough too";
const STATE: ContentState = {
  remote: "file:///paper.git",
  branch: "main",
  folder: "",
  published: undefined,
  refused: undefined,
  lastFetch: undefined,
  lastError: undefined,
  aside: [],
};

/** A server with this state, and how often content was fetched through it. */
async function server({ hook = HOOK as string | undefined, fetching = Promise.resolve() } = {}) {
  const fetchNow = vi.fn((_: { again?: boolean } = {}) => fetching);
  const passOn = vi.fn(async () => {});
  const handle = withContentRequests(
    async (_, response) => void response.writeHead(404).end(),
    { fetchNow, state: STATE },
    { desk: () => DESK, hook },
    passOn,
  );
  const listening = createServer(
    { ServerResponse: PaperResponse },
    (request, response) => void handle(request, response),
  );
  listening.listen(0, "127.0.0.1");
  await once(listening, "listening");
  onTestFinished(() => void listening.close());
  const url = `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
  const ask = (init: RequestInit = {}, address = CONTENT_ADDRESS) => fetch(url + address, init);
  const post = (body: string, headers: Record<string, string> = {}) =>
    ask({ method: "POST", body, headers });
  return { url, ask, post, fetchNow, passOn };
}

const signed = (text: string, secret = DESK, at = Date.now()) => ({
  [SIGNATURE_HEADER]: callSignature(secret, text, at),
});
const hooked = (body: string, secret = HOOK) => ({
  "x-hub-signature-256": `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`,
});

describe("the state of the content", () => {
  it("is told to the desk, and is in no cache", async () => {
    const { ask, fetchNow } = await server();
    const answer = await ask({ headers: signed(CONTENT_QUESTION) });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(STATE)));
    expect(answer.headers.get("cache-control")).toContain("no-store");
    expect(fetchNow).not.toHaveBeenCalled();
  });

  it.each([
    ["nobody", {}],
    ["another secret", signed(CONTENT_QUESTION, HOOK)],
    ["another text", signed("")],
    ["an hour ago", signed(CONTENT_QUESTION, DESK, Date.now() - 3_600_000)],
    ["a code host", hooked(CONTENT_QUESTION)],
  ])("is not told when it is signed by %s", async (_, headers) => {
    const answer = await (await server()).ask({ headers: headers as Record<string, string> });
    expect([answer.status, await answer.text()]).toEqual([403, ""]);
  });

  it("is at its own address only", async () => {
    const { ask } = await server();
    const headers = signed(CONTENT_QUESTION);
    expect((await ask({ headers }, "/api/contents")).status).toBe(404);
    expect((await ask({ headers }, `${CONTENT_ADDRESS}?x=1`)).status).toBe(200);
  });
});

describe("a call of the desk", () => {
  it("has the content fetched and checked again, and is answered when that is done", async () => {
    let done = () => {};
    const fetching = new Promise<void>((resolve) => {
      done = resolve;
    });
    const { post, fetchNow } = await server({ fetching });
    let answered = false;
    const answer = post("{}", signed("{}")).then((response) => {
      answered = true;
      return response;
    });
    await vi.waitFor(() => expect(fetchNow).toHaveBeenCalledWith({ again: true }));
    expect(answered).toBe(false);
    done();
    expect(await (await answer).json()).toMatchObject({ remote: STATE.remote });
  });

  it("that passes a code host's on has new content fetched alone, and is not passed on again", async () => {
    const { post, fetchNow, passOn } = await server();
    await post(CONTENT_PASSED_ON, signed(CONTENT_PASSED_ON));
    await post("{}", signed("{}"));
    expect(fetchNow.mock.calls).toEqual([[{ again: false }], [{ again: true }]]);
    expect(passOn).not.toHaveBeenCalled();
  });

  it("is refused with another signature, or when it is long", async () => {
    const { post, fetchNow } = await server();
    const long = "x".repeat(CALL_BYTES + 1);
    expect((await post("{}", signed("{ }"))).status).toBe(403);
    expect((await post("{}", { ...hooked("{}"), ...signed("{}", HOOK) })).status).toBe(403);
    expect((await post(long, signed(long))).status).toBe(413);
    expect(fetchNow).not.toHaveBeenCalled();
  });
});

describe("a call of a code host", () => {
  it("has the content fetched, and is answered at once", async () => {
    const { post, fetchNow } = await server({ fetching: new Promise(() => {}) });
    const body = "x".repeat(300_000);
    expect((await post(body, hooked(body))).status).toBe(202);
    expect((await post("", { "x-gitlab-token": HOOK })).status).toBe(202);
    expect(fetchNow).toHaveBeenCalledTimes(2);
    expect(fetchNow).toHaveBeenCalledWith();
  });

  it("is passed on when the fetch has ended", async () => {
    let done = () => {};
    const fetching = new Promise<void>((resolve) => {
      done = resolve;
    });
    const { post, passOn } = await server({ fetching });
    expect((await post("{}", hooked("{}"))).status).toBe(202);
    expect(passOn).not.toHaveBeenCalled();
    done();
    await vi.waitFor(() => expect(passOn).toHaveBeenCalledTimes(1));
  });

  it("is not passed on when it is refused", async () => {
    const { post, passOn } = await server();
    expect((await post("{}", hooked("{}", DESK))).status).toBe(403);
    expect(passOn).not.toHaveBeenCalled();
  });

  it.each([
    ["no signature", {}],
    ["another secret", hooked("{}", DESK)],
    ["another body", hooked("{ }")],
    ["another token", { "x-gitlab-token": DESK }],
  ])("is refused with %s", async (_, headers) => {
    const { post, fetchNow } = await server();
    const answer = await post("{}", headers as Record<string, string>);
    expect([answer.status, answer.headers.get("connection")]).toEqual([403, "close"]);
    expect(fetchNow).not.toHaveBeenCalled();
  });

  it("is refused where no secret is set for it", async () => {
    const { post } = await server({ hook: undefined });
    expect((await post("{}", hooked("{}", ""))).status).toBe(403);
    expect((await post("{}", { "x-gitlab-token": "" })).status).toBe(403);
    expect((await post("{}", { "x-gitlab-token": "undefined" })).status).toBe(403);
  });

  it.each([
    ["that says so", { "content-length": String(HOOK_BYTES + 1) }],
    ["in pieces", { "transfer-encoding": "chunked" }],
  ])("is not read beyond GitHub's own limit, when it is one %s", async (_, framing) => {
    const { url, fetchNow } = await server();
    const headers = { ...hooked(""), ...framing };
    const sent = request(url + CONTENT_ADDRESS, { method: "POST", headers, agent: false });
    // The server closes the connection while it is being written to.
    sent.on("error", () => {});
    const answered = once(sent, "response");
    if ("content-length" in framing) sent.flushHeaders();
    else sent.write(Buffer.alloc(HOOK_BYTES + 1));
    const [{ statusCode }] = (await answered) as [IncomingMessage];
    expect(statusCode).toBe(413);
    sent.destroy();
    expect(fetchNow).not.toHaveBeenCalled();
  });
});
