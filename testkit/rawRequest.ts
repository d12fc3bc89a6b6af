import { request } from "node:http";

export interface RawAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
  text: string;
}

/**
 * Asks for an address exactly as it is written; browsers and fetch would tidy it up first. Each request has a
 * connection of its own: a kept one may be closed by the server at the moment when a busy test uses it again.
 */
export function rawRequest(
  site: string,
  address: string,
  headers: Record<string, string> = {},
  method: "GET" | "HEAD" = "GET",
): Promise<RawAnswer> {
  const { hostname, port } = new URL(site);
  return new Promise((resolve, reject) => {
    const options = { hostname, port, path: address, headers, method, agent: false };
    const sent = request(options, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () => {
        const body = Buffer.concat(chunks);
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body,
          text: body.toString(),
        });
      });
    });
    sent.on("error", reject);
    sent.end();
  });
}
