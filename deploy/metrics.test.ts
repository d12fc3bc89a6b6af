import { request } from "node:http";
import { createServer } from "node:net";
import { networkInterfaces } from "node:os";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { requestListener } from "../delivery/requestListener.ts";
import { writeEdition } from "../newsroom/edition/writeEdition.ts";
import { editionPlace } from "../testkit/editions.ts";
import { freePort, refuses } from "../testkit/ports.mjs";
import { rawRequest } from "../testkit/rawRequest.ts";
import { articles, content, PAPER } from "../testkit/records.ts";
import { serveMetrics } from "./metrics.ts";
import { serveSite } from "./siteServer.ts";

afterEach(() => vi.unstubAllEnvs());

/** A site that counts its requests. */
async function serve({ built = true } = {}) {
  const file = editionPlace();
  if (built) writeEdition(file, PAPER, content(articles(1)));
  vi.stubEnv("EDITION_FILE", file);
  const [port, metricsPort] = [await freePort(), await freePort()];
  const metrics = await serveMetrics(metricsPort);
  const pages = requestListener(async ({ url }, response) => {
    if (url === "/nowhere") response.statusCode = 404;
    response.end("page");
  });
  const server = await serveSite({ port }, metrics.counting(pages));
  onTestFinished(async () => {
    metrics.close();
    await server.stop();
  });
  const scrape = () => rawRequest(`http://127.0.0.1:${metricsPort}`, "/metrics");
  return {
    file,
    metricsPort,
    scrape,
    ask: (address: string) => rawRequest(`http://127.0.0.1:${port}`, address),
    /** The value of a metric, as written in a scrape. */
    value: async (name: string) => {
      const { text } = await scrape();
      const line = text.split("\n").find((each) => each.startsWith(`${name} `));
      return line === undefined ? undefined : Number(line.slice(name.length));
    },
  };
}

describe("metrics", () => {
  it("count requests by kind and status, and how long they took", async () => {
    const { ask, value, scrape } = await serve();
    for (const address of ["/2014/06/13/dam", "/2014/06/12/lake", "/search?q=a", "/nowhere"]) {
      await ask(address);
    }
    await expect
      .poll(() => value('broadsheet_requests_total{kind="article",status="200"}'))
      .toBe(2);
    await expect.poll(() => value('broadsheet_requests_total{kind="page",status="404"}')).toBe(1);
    expect(await value('broadsheet_request_duration_seconds_count{kind="search"}')).toBe(1);
    const { headers, text } = await scrape();
    expect(headers["content-type"]).toMatch(/^text\/plain; version=0\.0\.4/);
    // Nothing of what readers ask for.
    expect(text).not.toMatch(/dam|lake|q=a/);
  });

  it("say which edition is served, for how long, and how often it has changed", async () => {
    const { file, value } = await serve();
    expect(await value("broadsheet_edition_number")).toBe(1);
    expect(await value("broadsheet_edition_changes_total")).toBe(0);
    expect(await value("broadsheet_edition_age_seconds")).toBeGreaterThanOrEqual(0);
    writeEdition(file, PAPER, content(articles(2)));
    writeEdition(file, PAPER, content(articles(3)));
    expect(await value("broadsheet_edition_number")).toBe(3);
    expect(await value("broadsheet_edition_changes_total")).toBe(2);
  });

  it("go on without an edition, and have the page cache and the event loop", async () => {
    const { value } = await serve({ built: false });
    expect(await value("broadsheet_edition_number")).toBe(0);
    expect(await value('broadsheet_page_cache_total{result="hit"}')).toBeDefined();
    expect(await value('broadsheet_page_cache_total{result="miss"}')).toBeDefined();
    expect(await value("nodejs_eventloop_lag_p99_seconds")).toBeDefined();
  });

  it("are at one address, and on no other interface of the machine", async () => {
    const { metricsPort } = await serve();
    expect((await rawRequest(`http://127.0.0.1:${metricsPort}`, "/")).status).toBe(404);
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === "IPv4");
    for (const { address } of others) {
      const refused = await new Promise<boolean>((resolve) => {
        request({ host: address, port: metricsPort, path: "/metrics" }, () => resolve(false))
          .on("error", () => resolve(true))
          .end();
      });
      expect(refused, address).toBe(true);
    }
    expect(await refuses(metricsPort)).toBe(false);
  });

  it("name their own setting where the port is taken", async () => {
    const taken = createServer();
    const port = await freePort();
    await new Promise<void>((resolve) => taken.listen(port, "127.0.0.1", resolve));
    onTestFinished(() => void taken.close());
    await expect(serveMetrics(port)).rejects.toThrow(
      `METRICS_PORT: The port ${port} is in use by another program; end that one, or name another port, like METRICS_PORT=${port + 1}.`,
    );
  });
});
