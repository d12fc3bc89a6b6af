import { createServer } from "node:net";
import { SettingsError } from "../newsroom/settings/settings.ts";

/** Tried when PORT does not name one. */
const FIRST_PORT = 3000;
const TRIES = 100;

/**
 * The port for a server, checked before anything slow starts: PORT, or the first free one from 3000 on.
 * @returns with a line for the operator where 3000 is in use
 * @throws SettingsError for a PORT that is no port; the system's error, EADDRINUSE when it is in use
 */
export async function serverPort(
  env: NodeJS.ProcessEnv = process.env,
): Promise<{ port: number; said?: string }> {
  if (env.PORT) {
    const port = portIn(env.PORT);
    await requireFreePort(port);
    return { port };
  }
  for (let port = FIRST_PORT; ; port += 1) {
    try {
      await requireFreePort(port);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== "EADDRINUSE" || port === FIRST_PORT + TRIES) throw error;
      continue;
    }
    if (port === FIRST_PORT) return { port };
    return { port, said: `The port ${FIRST_PORT} is in use and PORT is not set: this is ${port}.` };
  }
}

function portIn(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) {
    throw new SettingsError(`PORT is “${text}”; it has to be a number up to 65535`);
  }
  return Number(text);
}

/** @throws the system's error, EADDRINUSE when the port is in use */
async function requireFreePort(port: number): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, resolve);
  });
  await new Promise((resolve) => server.close(resolve));
}
