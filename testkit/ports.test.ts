import { connect, createServer } from "node:net";
import { expect, it } from "vitest";
import { canListen, freePort, isOwnEnd, listens, refuses } from "./ports.mjs";

it("A free port is one at which nobody listens, and none that outgoing connections get", async () => {
  const ports = await Promise.all(Array.from({ length: 50 }, freePort));
  for (const port of ports) {
    expect(port).toBeGreaterThanOrEqual(15_000);
    expect(port).toBeLessThan(32_768);
  }
  const port = await freePort();
  expect([await listens(port), await refuses(port)]).toEqual([false, true]);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, resolve));
  expect([await listens(port), await refuses(port), await canListen(port)]).toEqual([
    true,
    false,
    false,
  ]);
  await new Promise((resolve) => server.close(resolve));
});

it("Somebody who listens is found by a process that is too busy to look at the connection for a while", async () => {
  const port = await freePort();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, resolve));
  const found = listens(port);
  await new Promise((resolve) => setTimeout(resolve));
  const until = performance.now() + 700;
  while (performance.now() < until);
  expect(await found).toBe(true);
  await new Promise((resolve) => server.close(resolve));
});

it("A connection that leads to itself is nobody who listens", async () => {
  const port = await freePort();
  const socket = connect({ port, localPort: port, host: "127.0.0.1" });
  await new Promise<void>((resolve, reject) => {
    socket.once("connect", resolve);
    socket.once("error", reject);
  });
  expect(isOwnEnd(socket)).toBe(true);
  socket.destroy();
});
