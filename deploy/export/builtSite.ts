import { Agent, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { PaperResponse } from "../../delivery/paperResponse.ts";
import { requestListener } from "../../delivery/requestListener.ts";
import { rootFirst } from "../../delivery/rootAddresses.ts";
import { PLAIN_FILES_VARIABLE, type Settings } from "../../newsroom/settings/settings.ts";
import { loadNext } from "../next.ts";

export interface SiteAnswer {
  status: number;
  headers: Record<string, string | undefined>;
  body: Buffer;
}

/** The built site, which answers this process alone. */
export interface BuiltSite {
  /** @param accept the Accept header; renditions have the best format that it names */
  ask(address: string, accept?: string): Promise<SiteAnswer>;
  close(): Promise<void>;
}

/** Requests at a time. More would only wait for the processor. */
export const CONCURRENCY = 4;

/** Starts the built site for plain files, at a free port of this machine. */
export async function startBuiltSite(root: string, settings: Settings): Promise<BuiltSite> {
  process.env[PLAIN_FILES_VARIABLE] = "1";
  const listening = createServer({ ServerResponse: PaperResponse }, (asked, response) =>
    listener(asked, response),
  );
  await new Promise<void>((resolve, reject) => {
    listening.once("error", reject);
    listening.listen(0, "127.0.0.1", resolve);
  });
  const { port } = listening.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const next = await loadNext(root, { port, url }, settings);
  const listener = rootFirst(requestListener(next.handle));
  const agent = new Agent({ keepAlive: true });
  return {
    ask: (address, accept) => ask(url + address, agent, accept),
    async close() {
      agent.destroy();
      listening.closeAllConnections();
      await new Promise((resolve) => listening.close(resolve));
      await next.close();
    },
  };
}

function ask(url: string, agent: Agent, accept = "*/*"): Promise<SiteAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers: { accept } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers as SiteAnswer["headers"],
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.on("error", reject);
    sent.end();
  });
}
