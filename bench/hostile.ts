import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readlinkSync } from "node:fs";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import fc from "fast-check";
import { describeOdd, faultOf, oddRequest, sendOdd } from "../testkit/oddRequests.ts";

/** Results of a hostile run. */
export interface HostileRun {
  requests: number;
  /** The number of answers by status; 0 is a connection closed without one. */
  statuses: Record<string, number>;
  faults: string[];
  /** The answered ones of 60 requests with an `Upgrade` header. */
  upgrades: number;
  /** Seconds until the last of 40 clients that send a byte a second was disconnected. */
  slowSeconds: number;
  /** Megabytes of heap after a full garbage collection: warm, and after each round. */
  memory: number[];
  /** Open sockets before and after. */
  sockets: [number, number];
  /** Lines that the server has written into its log. */
  logLines: number;
  /** Median milliseconds for a cached page, and for an unknown address. */
  kept: number;
  invented: number;
}

const ROUNDS = 4;
const REQUESTS = 20_000;
const CONNECTIONS = 16;
/** Loaded into the server: reports its heap after a full garbage collection on request. */
const REPORT = `data:text/javascript,process.on("SIGUSR2", () => {
  gc();
  const { heapUsed, external } = process.memoryUsage();
  console.log("held:", Math.round((heapUsed + external) / 1e6));
});`;
const KEPT_PAGE = "/2014/06/12/iraq-airstrikes";

/** Sends malicious, broken and slow requests, and observes the server from outside (Linux). */
export async function measureHostile(root: string, port: number): Promise<HostileRun> {
  const site = await startLogged(root, port);
  try {
    const pid = site.child.pid ?? 0;
    const statuses: Record<string, number> = {};
    const faults: string[] = [];
    // What is rendered and loaded once does not count as growth.
    await round(port, 1, REQUESTS / ROUNDS, {}, []);
    const sockets = socketsOf(pid);
    const memory = [await site.held()];
    const before = site.lines();
    for (let at = 0; at < ROUNDS; at += 1) {
      await round(port, at + 2, REQUESTS / ROUNDS, statuses, faults);
      memory.push(await site.held());
    }
    const logLines = site.lines() - before;
    const upgrades = await answeredUpgrades(port, 60);
    const slowSeconds = await slowSenders(port, 40);
    const kept = await medianTime(port, () => KEPT_PAGE);
    const invented = await medianTime(port, (at) => `/2014/06/12/invented-${at}`);
    await wait(2_000);
    return {
      requests: REQUESTS,
      statuses,
      faults,
      upgrades,
      slowSeconds,
      memory,
      sockets: [sockets, socketsOf(pid)],
      logLines,
      kept,
      invented,
    };
  } finally {
    site.child.kill("SIGTERM");
  }
}

export function printHostile(run: HostileRun): void {
  const statuses = Object.entries(run.statuses).map(([status, times]) => `${times} × ${status}`);
  console.log("\n| hostile run | |\n|---|---|");
  for (const [name, value] of [
    ["odd requests", run.requests],
    ["answers (0: closed without one)", statuses.join(", ")],
    ["5xx, leading away, not allowed and done", run.faults.length],
    ["upgrades answered as if none was asked for, of 60", run.upgrades],
    ["40 senders of a byte a second, the last shut out after", `${run.slowSeconds} s`],
    ["memory held, warm and after each quarter, MB", run.memory.join(" / ")],
    ["open sockets, before and after", run.sockets.join(" / ")],
    ["lines in the log", run.logLines],
    ["a kept page, median", `${run.kept} ms`],
    ["an invented address, median", `${run.invented} ms`],
  ]) {
    console.log(`| ${name} | ${value} |`);
  }
  for (const fault of run.faults.slice(0, 20)) console.log(fault);
}

/** A site whose log is counted and not printed. */
async function startLogged(root: string, port: number) {
  const child: ChildProcess = spawn(
    process.execPath,
    ["--expose-gc", "--import", REPORT, "deploy/run.mjs", "deploy/start.ts"],
    {
      cwd: root,
      env: { ...process.env, PORT: String(port) },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let log = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      log += chunk;
    });
  }
  for (let tries = 0; tries < 300; tries += 1) {
    if ((await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined))?.ok) {
      return {
        child,
        lines: () => log.split("\n").filter((line) => line && !line.startsWith("held:")).length,
        held: async () => {
          // Pending answers are not leaks.
          await wait(3_000);
          const reports = () => [...log.matchAll(/held: (\d+)/g)].map(([, value]) => Number(value));
          const said = reports().length;
          child.kill("SIGUSR2");
          while (reports().length === said) await wait(50);
          return reports().at(-1) ?? Number.NaN;
        },
      };
    }
    if (child.exitCode !== null) break;
    await wait(100);
  }
  child.kill();
  throw new Error(`the site did not start; is it built (npm run build)?\n${log}`);
}

async function round(
  port: number,
  seed: number,
  count: number,
  statuses: Record<string, number>,
  faults: string[],
): Promise<void> {
  const waiting = fc.sample(oddRequest, { numRuns: count, seed });
  const send = async () => {
    for (let request = waiting.pop(); request; request = waiting.pop()) {
      try {
        const answer = await sendOdd(port, request);
        statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
        const fault = faultOf(request, answer);
        if (fault) faults.push(`${fault}: ${describeOdd(request)}`);
      } catch (error) {
        faults.push((error as Error).message);
      }
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, send));
}

/** The number of answered upgrade requests, each on a connection that the client keeps open. */
async function answeredUpgrades(port: number, count: number): Promise<number> {
  const upgrade = async () => {
    const answer = await sendOdd(port, {
      method: "GET",
      target: "/feed.xml",
      headers: ["Host: localhost", "Connection: Upgrade, HTTP2-Settings", "Upgrade: h2c"],
      body: "",
    });
    return answer.status === 200 ? 1 : 0;
  };
  const answered = await Promise.all(Array.from({ length: count }, upgrade));
  return answered.reduce<number>((sum, one) => sum + one, 0);
}

/**
 * Half of the clients never end their headers, half their body. @returns seconds until the last is
 * disconnected
 */
async function slowSenders(port: number, count: number): Promise<number> {
  const begun = Date.now();
  const sender = (body: boolean) =>
    new Promise<void>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => {
        socket.write(
          body
            ? "POST /api/desk HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n"
            : "GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ",
        );
      });
      const drip = setInterval(() => socket.write("x"), 1_000);
      const done = () => {
        clearInterval(drip);
        socket.destroy();
        resolve();
      };
      socket.on("data", () => {});
      socket.on("error", done);
      socket.on("end", done);
      socket.on("close", done);
      setTimeout(done, 180_000).unref();
    });
  await Promise.all(Array.from({ length: count }, (_, at) => sender(at % 2 === 0)));
  return Math.round((Date.now() - begun) / 1000);
}

/** The caller alternates between the two; 300 sequential requests each. */
async function medianTime(port: number, addressOf: (at: number) => string): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < 300; at += 1) {
    const begun = performance.now();
    await (await fetch(`http://127.0.0.1:${port}${addressOf(at)}`)).arrayBuffer();
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  return Math.round((times[150] ?? 0) * 100) / 100;
}

function socketsOf(pid: number): number {
  return readdirSync(`/proc/${pid}/fd`).filter((name) => {
    try {
      return readlinkSync(`/proc/${pid}/fd/${name}`).startsWith("socket:");
    } catch {
      return false;
    }
  }).length;
}
