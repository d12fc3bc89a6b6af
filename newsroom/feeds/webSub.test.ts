import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { hubLinks, tellHub } from "./webSub.ts";

let stop = () => {};
afterEach(() => stop());

/** A hub that answers with a status, and what it has been told. */
async function hub(status: number) {
  const told: URLSearchParams[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    told.push(new URLSearchParams(body));
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stop = () => server.close();
  return { told, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

const paper = { url: "https://paper.example" };

describe("a paper's hub", () => {
  it("is told of every feed of the paper in one message", async () => {
    const { told, url } = await hub(204);
    expect(await tellHub({ ...paper, hub: url })).toMatch(/^The hub 127\.0\.0\.1:\d+ was told/);
    expect(told).toHaveLength(1);
    expect(told[0]?.get("hub.mode")).toBe("publish");
    expect(told[0]?.getAll("hub.url")).toEqual([
      "https://paper.example/feed.xml",
      "https://paper.example/atom.xml",
      "https://paper.example/feed.json",
    ]);
  });

  it("that refuses, or is not there, is named and stops nothing", async () => {
    const { url } = await hub(422);
    expect(await tellHub({ ...paper, hub: url })).toMatch(/answered 422/);
    stop();
    expect(await tellHub({ ...paper, hub: "http://127.0.0.1:1/" })).toMatch(/could not be reached/);
  });

  it("is not told of anything where the paper names none", async () => {
    expect(await tellHub({ ...paper, hub: undefined })).toBeUndefined();
  });
});

it("A feed names its hub and itself in one header", () => {
  expect(hubLinks("https://hub.example/", "https://paper.example/feed.xml")).toBe(
    '<https://hub.example/>; rel="hub", <https://paper.example/feed.xml>; rel="self"',
  );
});
