import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { passToPaper } from "./paperProxy.ts";

/** Serves on a port of its own until the test ends. @returns the port */
async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return (server.address() as AddressInfo).port;
}

it.each([
  ["a page", "public, max-age=60", "no-store"],
  ["a picture", undefined, "no-store"],
  [
    "a font with a digest in its address",
    "public, max-age=31536000, immutable",
    "private, max-age=31536000, immutable",
  ],
])("A preview's browser keeps %s as long as it is sure to be the same", async (_, sent, kept) => {
  const paper = await serve((_, response) => {
    if (sent) response.setHeader("cache-control", sent);
    response.end();
  });
  const desk = await serve((request, response) => passToPaper(request, response, paper));
  const answer = await fetch(`http://127.0.0.1:${desk}/x`);
  expect(answer.headers.get("cache-control")).toBe(kept);
});
