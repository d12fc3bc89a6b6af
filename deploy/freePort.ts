import { createServer } from "node:net";

/**
 * Checks that the port is free before anything slow starts.
 * @throws the system's error, EADDRINUSE when the port is in use
 */
export async function requireFreePort(port: number): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, resolve);
  });
  await new Promise((resolve) => server.close(resolve));
}
