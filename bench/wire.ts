import { connect } from "node:net";

/** The size of one response on the wire. */
export interface WireSize {
  status: number;
  headers: number;
  body: number;
  total: number;
}

/** Requests a path like a browser over a plain socket, and counts every byte of the answer. */
export function wireSize(port: number, address: string, accept = "text/html"): Promise<WireSize> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(
        `GET ${address} HTTP/1.1\r\nHost: localhost:${port}\r\nAccept: ${accept}\r\n` +
          "Accept-Encoding: gzip\r\nConnection: close\r\n\r\n",
      );
    });
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", reject);
    socket.on("end", () => {
      const all = Buffer.concat(chunks);
      const headers = all.indexOf("\r\n\r\n") + 4;
      const status = Number(all.subarray(9, 12).toString());
      resolve({ status, headers, body: all.length - headers, total: all.length });
    });
  });
}
