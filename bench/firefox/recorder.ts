import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

/** A proxy in front of the paper that records a browser's requests and their statuses. */
export interface Recorder {
  url: string;
  /** Requests for an address since the last call, such as `GET 304`. */
  take(address: string): string[];
  stop(): Promise<void>;
}

export async function startRecorder(site: string): Promise<Recorder> {
  const { hostname, port } = new URL(site);
  let answers: Array<{ address: string; line: string }> = [];
  const server = createServer((asked, answer) => {
    const { url: address = "", method = "", headers } = asked;
    const sent = request({ hostname, port, path: address, method, headers }, (got) => {
      const { statusCode = 0 } = got;
      answers.push({ address, line: `${method} ${statusCode}` });
      answer.writeHead(statusCode, got.headers);
      got.pipe(answer);
    });
    sent.on("error", () => answer.destroy());
    asked.pipe(sent);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    take(address) {
      const taken = answers.filter((one) => one.address === address).map(({ line }) => line);
      answers = [];
      return taken;
    },
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
