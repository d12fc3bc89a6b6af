import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { PAPER } from "../../testkit/records.ts";
import { announceStories, isAnnounced } from "./announceStories.ts";

/** A server, and the paths that were requested from it. */
async function listener() {
  const told: string[] = [];
  const server = createServer((request, response) => {
    told.push(request.url ?? "");
    response.writeHead(200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { told, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

it("Search engines and the hub are both told of a story, each in a line", async () => {
  const { told, url } = await listener();
  const paper = {
    ...PAPER,
    hub: `${url}/hub`,
    crawlers: { training: "allow" as const, indexNow: "0a1b2c3d4e5f" },
  };
  const lines = await announceStories(paper, ["/2014/06/12/war"], `${url}/indexnow`);
  expect(told.sort()).toEqual(["/hub", "/indexnow"]);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain("IndexNow was told of 2 addresses");
  expect(lines[1]).toContain("was told that the feeds have changed");
});

it("Nobody is told of nothing, or by a paper that names nobody", async () => {
  const { told, url } = await listener();
  const hub = `${url}/hub`;
  expect(await announceStories({ ...PAPER, hub }, [], url)).toEqual([]);
  expect(await announceStories(PAPER, ["/2014/06/12/war"], url)).toEqual([]);
  expect(told).toEqual([]);
  expect([isAnnounced(PAPER), isAnnounced({ ...PAPER, hub })]).toEqual([false, true]);
});
