import { setTimeout as wait } from "node:timers/promises";
import { rawRequest } from "../../testkit/rawRequest.ts";

/** Simulated readers who request pages until they are stopped. */
export interface Readers {
  /** Stops them. @returns for each address the count of each status */
  stop(): Promise<Map<string, number>>;
}

/** Only compressed answers are sent as they were stored; without it the server would work for the test alone. */
const AS_BROWSERS = { "accept-encoding": "gzip, deflate, br, zstd" };

export function startReaders(site: string, addresses: readonly string[]): Readers {
  const answers = new Map<string, number>();
  let reading = true;
  const read = async () => {
    while (reading) {
      for (const address of addresses) {
        const status = await rawRequest(site, address, AS_BROWSERS).then(
          (answer) => answer.status,
          (error: Error) => error.message,
        );
        const name = `${status} ${address}`;
        answers.set(name, (answers.get(name) ?? 0) + 1);
      }
      await wait(50);
    }
  };
  const reader = read();
  return {
    async stop() {
      reading = false;
      await reader;
      return answers;
    },
  };
}
