import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { HOST } from "../testkit/nginx.ts";

export interface Load {
  requestsPerSecond: number;
  p99: number;
  failed: number;
}

/** Loads one address on this machine with 32 connections, from a separate process. */
export async function load(
  root: string,
  port: number,
  address: string,
  seconds: number,
): Promise<Load> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      path.join(root, "node_modules/autocannon/autocannon.js"),
      ...["--connections", "32", "--duration", String(seconds), "--json"],
      // The shipped nginx configuration answers only the paper's host.
      ...["--headers", "accept-encoding=gzip", "--headers", `host=${HOST}`],
      `http://127.0.0.1:${port}${address}`,
    ],
    { maxBuffer: 10_000_000 },
  );
  const result = JSON.parse(stdout) as {
    requests: { average: number };
    latency: { p99: number };
    non2xx: number;
    errors: number;
  };
  return {
    requestsPerSecond: Math.round(result.requests.average),
    p99: result.latency.p99,
    failed: result.non2xx + result.errors,
  };
}
