import { request as ask, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { LEAD } from "../../testkit/stories.ts";
import { watchLayoutShifts } from "../helpers/layoutShifts.ts";

/** Milliseconds between two parts, so that a browser paints what has come. */
const PAUSE = 50;

/**
 * A server that passes the site on and sends each page in parts: a poor line ends anywhere, and behind a picture a
 * browser has most to guess.
 */
async function slowLine(site: string): Promise<{ url: string; close: () => void }> {
  const { hostname, port } = new URL(site);
  const server = createServer((request, response) => {
    const headers = { ...request.headers, "accept-encoding": "identity" };
    const passedOn = ask({ hostname, port, path: request.url, headers }, async (answer) => {
      const { "content-length": _, ...kept } = answer.headers;
      response.writeHead(answer.statusCode ?? 502, kept);
      if (!answer.headers["content-type"]?.startsWith("text/html")) return answer.pipe(response);
      const html = Buffer.concat(await answer.toArray()).toString("utf8");
      for (const part of html.split(/(?<=<\/picture>)/)) {
        response.write(part);
        await wait(PAUSE);
      }
      return response.end();
    });
    passedOn.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address() as AddressInfo;
  return {
    url: `http://localhost:${address.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

for (const width of [390, 820, 1440]) {
  test(`A page that arrives in parts moves nothing that is there already, ${width} pixels wide`, async ({
    page,
    baseURL,
  }) => {
    const line = await slowLine(baseURL ?? "");
    try {
      const layoutShifts = await watchLayoutShifts(page);
      await page.setViewportSize({ width, height: 1_400 });
      for (const address of ["/", "/world", "/search?q=iraq", LEAD]) {
        await page.goto(line.url + address, { waitUntil: "load" });
        expect(await layoutShifts(), address).toEqual([]);
      }
    } finally {
      line.close();
    }
  });
}
