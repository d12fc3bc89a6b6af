import { statSync } from "node:fs";
import { createServer } from "node:http";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { cacheCounts } from "../delivery/cacheCounts.ts";
import type { Listener } from "../delivery/requestListener.ts";
import { addressKind } from "../newsroom/addresses/addressKind.ts";
import { currentEdition } from "../newsroom/edition/currentEdition.ts";
import { readSettings, SettingsError } from "../newsroom/settings/settings.ts";
import { systemFailure } from "../newsroom/system/failure.ts";

/** Upper bounds of durations, in seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Counts what a server does, and serves the counts. */
export interface Metrics {
  /** Counts the requests that a listener answers. */
  counting(listener: Listener): Listener;
  close(): void;
}

/**
 * Serves a process's metrics for Prometheus at `/metrics` of a port that only this machine reaches.
 * @param port 0 takes any free one
 * @param listening is told the port
 * @throws SettingsError when it cannot listen there
 */
export async function serveMetrics(
  port: number,
  listening: (port: number) => void = () => {},
): Promise<Metrics> {
  const register = new Registry();
  // Memory, processor time and the event loop's lag.
  collectDefaultMetrics({ register });
  const counting = requestMetrics(register);
  cacheMetrics(register);
  editionMetrics(register);
  const server = createServer((request, response) => {
    if (request.url !== "/metrics") return void response.writeHead(404).end();
    register.metrics().then(
      (text) => response.writeHead(200, { "Content-Type": register.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => {
      const said = systemFailure(error)?.replace(/(?<=, like )PORT=/, "METRICS_PORT=");
      reject(said === undefined ? error : new SettingsError(`METRICS_PORT: ${said}`));
    });
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (typeof address === "object" && address) listening(address.port);
  // Nothing waits for it at the end.
  server.unref();
  return {
    counting,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function requestMetrics(register: Registry): Metrics["counting"] {
  const registers = [register];
  const requests = new Counter({
    name: "broadsheet_requests_total",
    help: "Requests, by the kind of address and the status of the answer",
    labelNames: ["kind", "status"],
    registers,
  });
  const durations = new Histogram({
    name: "broadsheet_request_duration_seconds",
    help: "Time from a request's headers to the last byte of its answer, by the kind of address",
    labelNames: ["kind"],
    buckets: BUCKETS,
    registers,
  });
  return (listener) => (request, response) => {
    // Before the listener rewrites the address.
    const kind = addressKind(request.url ?? "");
    const started = performance.now();
    response.once("close", () => {
      requests.inc({ kind, status: response.statusCode });
      durations.observe({ kind }, (performance.now() - started) / 1_000);
    });
    listener(request, response);
  };
}

function cacheMetrics(register: Registry): void {
  new Counter({
    name: "broadsheet_page_cache_total",
    help: "Look-ups in the page cache, by whether a page was there that could still be sent",
    labelNames: ["result"],
    registers: [register],
    collect() {
      this.reset();
      this.inc({ result: "hit" }, cacheCounts.hits - cacheCounts.shared);
      this.inc({ result: "miss" }, cacheCounts.misses);
      this.inc({ result: "shared" }, cacheCounts.shared);
    },
  });
}

function editionMetrics(register: Registry): void {
  const registers = [register];
  let last: number | undefined;
  new Counter({
    name: "broadsheet_edition_changes_total",
    help: "Publications, renewals, withdrawals and builds that this process has noticed",
    registers,
    // Registered first, and so collected before the two that it sets.
    collect() {
      try {
        const number = currentEdition().number();
        // The number begins again where the edition's file was deleted.
        if (last !== undefined && number !== last) this.inc(Math.max(1, number - last));
        last = number;
        numbers.set(number);
        ages.set((Date.now() - statSync(readSettings().editionFile).mtimeMs) / 1_000);
      } catch {
        numbers.set(0);
      }
    },
  });
  const numbers = new Gauge({
    name: "broadsheet_edition_number",
    help: "The number of the edition that is served; 0 while none can be read",
    registers,
  });
  const ages = new Gauge({
    name: "broadsheet_edition_age_seconds",
    help: "Time since the edition's file was changed or replaced",
    registers,
  });
}
