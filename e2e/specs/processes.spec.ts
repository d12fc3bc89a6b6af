import { type ChildProcess, spawn } from "node:child_process";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { keptAliveLoad } from "../../testkit/keptAliveLoad.ts";
import { freePort, listens } from "../../testkit/ports.mjs";
import { NOW, ROOT } from "../../testkit/project.ts";

interface Started {
  child: ChildProcess;
  port: number;
  ended: Promise<{ status: number | null; signal: NodeJS.Signals | null }>;
}

/** Starts a server by a command and waits until it answers. */
async function started(
  command: string,
  args: string[],
  env: Record<string, string>,
  output: "ignore" | "pipe" = "ignore",
): Promise<Started> {
  const port = await freePort();
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), BROADSHEET_NOW: NOW, ...env },
    stdio: ["ignore", output, output],
  });
  const ended = new Promise<Awaited<Started["ended"]>>((resolve) => {
    child.on("exit", (status, signal) => resolve({ status, signal }));
  });
  await expect.poll(() => answers(port), { timeout: 150_000 }).toBe(true);
  return { child, port, ended };
}

async function answers(port: number): Promise<boolean> {
  const answer = await fetch(`http://localhost:${port}/healthz`).catch(() => undefined);
  return answer?.ok ?? false;
}

/** A pending request: the desk's call, the second half of whose body is not yet sent. */
async function halfCall(port: number) {
  const socket = connect(port, "127.0.0.1");
  let read = "";
  socket.on("data", (chunk: Buffer) => {
    read += chunk.toString("latin1");
  });
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  await new Promise<void>((resolve) => socket.once("connect", () => resolve()));
  socket.write("POST /api/desk HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n12345");
  // Longer than the server takes to read what has arrived.
  await wait(200);
  return {
    finish: async () => {
      socket.write("67890");
      await closed;
      return read;
    },
  };
}

const START = ["deploy/run.mjs", "deploy/start.ts"];

/** The suite tests one way of starting; `npm run bench -- kills` tests all. */
const EVERY_WAY = Boolean(process.env.BROADSHEET_KILLS);

// drafts.spec.ts stops the editors' server.
test.describe("A server that is asked to stop", () => {
  for (const [name, command, args] of [
    ["directly", process.execPath, START],
    ["through npm", "npm", ["start"]],
    ["through a shell", "sh", ["-c", "npm start"]],
    [
      "through a shell that keeps its place",
      "sh",
      ["-c", `"${process.execPath}" ${START.join(" ")}; true`],
    ],
  ] as const) {
    test(`ends by SIGTERM ${name}, with nothing left on its port`, async () => {
      test.skip(!EVERY_WAY && name !== "through a shell", "gone through by npm run bench -- kills");
      const { child, port, ended } = await started(command, [...args], {});
      const call = await halfCall(port);
      child.kill("SIGTERM");
      await expect.poll(() => listens(port), { timeout: 60_000 }).toBe(false);
      // New requests are refused, and the pending one is answered: the call is not signed.
      expect(await call.finish()).toMatch(/^HTTP\/1\.1 403 /);
      const { status, signal } = await ended;
      // A shell is ended by the signal itself; the server notices that.
      if (!name.includes("shell")) expect([status, signal]).toEqual([0, null]);
    });
  }

  for (let stop = 1; stop <= (EVERY_WAY ? 6 : 1); stop += 1) {
    test(`loses no request of 64 clients that it has been sent (stop ${stop})`, async () => {
      const { child, port, ended } = await started(process.execPath, START, {});
      const load = keptAliveLoad(port, ["/", "/world", "/feed.xml", "/search?q=cup"], 64);
      await expect.poll(load.answered, { timeout: 60_000 }).toBeGreaterThan(64);
      child.kill("SIGTERM");
      expect(await load.ended).toEqual([]);
      expect(await ended).toEqual({ status: 0, signal: null });
      // The last answer of each client.
      expect(load.lastAnswers()).toBe(64);
    });
  }

  test("goes on and ends when nobody reads its output any more", async () => {
    const env = { ACCESS_LOG: "1" };
    const { child, port, ended } = await started(process.execPath, START, env, "pipe");
    child.stdout?.destroy();
    child.stderr?.destroy();
    // Each is a line that cannot be written.
    for (let at = 0; at < 5; at += 1) {
      expect((await fetch(`http://localhost:${port}/world`)).status).toBe(200);
    }
    child.kill("SIGTERM");
    expect(await ended).toEqual({ status: 0, signal: null });
  });

  test("ends when its parent is killed, which cannot tell it anything", async () => {
    const { child, port, ended } = await started("npm", ["start"], {});
    child.kill("SIGKILL");
    await ended;
    await expect.poll(() => listens(port), { timeout: 60_000 }).toBe(false);
  });
});
