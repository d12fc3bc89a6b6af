import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { PaperResponse } from "../../delivery/paperResponse.ts";
import { CONTENT_ADDRESS } from "../../newsroom/signing/deskCall.ts";
import { fetchedPaper, STORY, story } from "../../testkit/fetchedPaper.ts";
import { hasGit } from "../../testkit/gitPackage.mjs";
import { freePort } from "../../testkit/ports.mjs";
import type { ContentFetcher } from "./contentFetcher.ts";
import { withContentRequests } from "./contentRequests.ts";
import { passOnCall } from "./passOnCalls.ts";

const HOOK = "the code host's secret, long enough too";
const DESK = "the desk's secret, which is long enough";

/** A server of this content, with the addresses that it passes calls on to. */
async function serve(fetcher: Pick<ContentFetcher, "fetchNow" | "state">, desk = DESK) {
  const others: string[] = [];
  const said: string[] = [];
  const calls = vi.fn();
  const handle = withContentRequests(
    async (_, response) => void response.writeHead(404).end(),
    fetcher,
    { desk: () => desk, hook: HOOK },
    () => passOnCall(others, desk, { warn: (line) => said.push(line) }),
  );
  const server = createServer({ ServerResponse: PaperResponse }, (request, response) => {
    calls();
    void handle(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, others, said, calls };
}

function hook(url: string): Promise<Response> {
  const signature = createHmac("sha256", HOOK).update("{}").digest("hex");
  return fetch(url + CONTENT_ADDRESS, {
    method: "POST",
    body: "{}",
    headers: { "x-hub-signature-256": `sha256=${signature}` },
  });
}

const STILL = { fetchNow: async () => {}, state: {} as ContentFetcher["state"] };

describe("a code host's call", () => {
  it.skipIf(!hasGit() && !process.env.CI)(
    "to one of two servers, each with an edition of its own, has both publish the commit, once",
    async () => {
      const one = await fetchedPaper();
      const two = await fetchedPaper({ env: { CONTENT_REMOTE: one.host.url } });
      const servers = [await serve(one.fetcher), await serve(two.fetcher)];
      // As operators set it: the same list for every server.
      for (const server of servers) server.others.push(...servers.map(({ url }) => url));
      const commit = one.host.push({ [STORY]: story("The dam breaks") });
      expect((await hook(servers[0]?.url ?? "")).status).toBe(202);
      await vi.waitFor(() => expect(two.headline()).toBe("The dam breaks"), { timeout: 30_000 });
      expect(one.headline()).toBe("The dam breaks");
      await vi.waitFor(() => expect(two.fetcher.state.published?.commit).toBe(commit));
      await vi.waitFor(() =>
        expect(servers.map(({ calls }) => calls.mock.calls.length)).toEqual([2, 1]),
      );
      expect(servers.flatMap(({ said }) => said)).toEqual([]);
    },
    60_000,
  );

  it("is not lost for the others when one cannot be told, which the log says", async () => {
    const first = await serve(STILL);
    const otherSecret = await serve(STILL, HOOK);
    const last = await serve(STILL);
    const notByGit = createServer((_, response) => void response.writeHead(404).end());
    notByGit.listen(0, "127.0.0.1");
    await once(notByGit, "listening");
    onTestFinished(() => void notByGit.close());
    const elsewhere = `http://127.0.0.1:${(notByGit.address() as AddressInfo).port}`;
    const down = `http://127.0.0.1:${await freePort()}`;
    first.others.push(down, otherSecret.url, elsewhere, last.url);
    await hook(first.url);
    await vi.waitFor(() => expect(first.said).toHaveLength(3));
    expect(first.said).toEqual(
      expect.arrayContaining([
        expect.stringMatching(`^${down} was not told .*nothing answers there`),
        expect.stringMatching(`^${otherSecret.url} .*the same BROADSHEET_SECRET`),
        expect.stringMatching(`^${elsewhere} .*start it with CONTENT_REMOTE`),
      ]),
    );
    expect(last.calls).toHaveBeenCalledTimes(1);
    expect([...last.said, ...otherSecret.said]).toEqual([]);
  });

  it("is passed on by nobody without a secret", async () => {
    const other = await serve(STILL);
    const said: string[] = [];
    await passOnCall([other.url], undefined, { warn: (line) => said.push(line) });
    expect(said).toEqual([expect.stringContaining("set BROADSHEET_SECRET on all servers")]);
    expect(other.calls).not.toHaveBeenCalled();
  });
});
