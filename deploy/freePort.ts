import { createServer } from "node:net";

/**
 * Makes sure that a port can be listened on, before anything is done that takes long.
 * @throws the system's error, EADDRINUSE for one that is in use
 */
export async function requireFreePort(port: number): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, resolve);
  });
  await new Promise((resolve) => server.close(resolve));
}
