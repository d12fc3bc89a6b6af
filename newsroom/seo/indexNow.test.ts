import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { announce } from "./indexNow.ts";

const KEY = "0a1b2c3d4e5f";
const paper = {
  url: "https://paper.example",
  crawlers: { training: "allow", indexNow: KEY },
} as const;

let stop = () => {};
afterEach(() => stop());

/** A local search engine that records the requests it gets. */
async function searchEngine(status = 200) {
  const told: Array<{ method: string | undefined; type: string | undefined; body: unknown }> = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { method, headers } = request;
    told.push({ method, type: headers["content-type"], body: JSON.parse(body) });
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stop = () => server.close();
  const { port } = server.address() as AddressInfo;
  return { told, endpoint: `http://127.0.0.1:${port}/indexnow` };
}

describe("IndexNow", () => {
  it("is told what is new, with the key and where it can be checked", async () => {
    const { told, endpoint } = await searchEngine();
    expect(await announce(paper, ["/2014/06/12/war", "/", "/2014/06/12/war"], endpoint)).toEqual({
      state: "told",
      said: "IndexNow was told of 2 addresses.",
    });
    expect(told).toEqual([
      {
        method: "POST",
        type: "application/json; charset=utf-8",
        body: {
          host: "paper.example",
          key: KEY,
          keyLocation: `https://paper.example/${KEY}.txt`,
          urlList: ["https://paper.example/2014/06/12/war", "https://paper.example/"],
        },
      },
    ]);
  });

  it("is off without a key, and then nothing is sent", async () => {
    const { told, endpoint } = await searchEngine();
    const off = { ...paper, crawlers: { training: "allow", indexNow: undefined } } as const;
    expect((await announce(off, ["/"], endpoint)).state).toBe("off");
    expect(told).toEqual([]);
  });

  it("is told of at most 10,000 addresses at a time, and of none at all by no message", async () => {
    const { told, endpoint } = await searchEngine();
    const many = Array.from({ length: 10_001 }, (_, index) => `/2014/06/12/story-${index}`);
    expect((await announce(paper, many, endpoint)).state).toBe("told");
    expect(told.map(({ body }) => (body as { urlList: string[] }).urlList.length)).toEqual([
      10_000, 1,
    ]);
    await announce(paper, [], endpoint);
    expect(told).toHaveLength(2);
  });

  it.each([
    [403, "it found no such key at the site"],
    [422, "the addresses are not of the host"],
    [429, "it was told too often"],
    [500, "by themselves"],
  ])(
    "that answers %i does not stop a publication, and the editor reads why",
    async (status, why) => {
      const { endpoint } = await searchEngine(status);
      const answer = await announce(paper, ["/"], endpoint);
      expect(answer.state).toBe("refused");
      expect(answer.said).toContain(String(status));
      expect(answer.said).toContain(why);
    },
  );

  it("that cannot be reached does not stop a publication either", async () => {
    const { endpoint } = await searchEngine();
    stop();
    const answer = await announce(paper, ["/"], endpoint);
    expect(answer.state).toBe("unreachable");
    expect(answer.said).toMatch(/^IndexNow: 127\.0\.0\.1:\d+ could not be reached/);
  });
});
