import { request as ask, createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface ForwardedSite {
  url: string;
  /** Passes requests on to another server from now on. */
  moveTo(site: string): void;
  close(): void;
}

/** A site at an address of its own, whose server can be replaced as a deployment does. */
export async function forwardedSite(site: string): Promise<ForwardedSite> {
  let { hostname, port } = new URL(site);
  const server = createServer((request, response) => {
    const { method, url: path, headers } = request;
    const passedOn = ask({ hostname, port, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    // The browser has gone on to another page.
    passedOn.once("error", () => response.destroy());
    request.pipe(passedOn);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    moveTo: (next) => {
      ({ hostname, port } = new URL(next));
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
