import { Agent, request } from "node:http";

export interface KeptAliveLoad {
  /** Complete answers so far. */
  answered(): number;
  /** Complete answers that said `Connection: close`. */
  lastAnswers(): number;
  /** Requests that were sent and not answered completely with 200, once no client can connect any more. */
  ended: Promise<string[]>;
}

/**
 * Loads a site with clients that each keep one connection, send the next request as soon as an answer is
 * complete, and repeat nothing. A client ends when its connection is refused: it has sent nothing then.
 */
export function keptAliveLoad(
  port: number,
  addresses: readonly string[],
  clients: number,
): KeptAliveLoad {
  let answered = 0;
  let lastAnswers = 0;
  const failed: string[] = [];

  const once = (agent: Agent, path: string) =>
    new Promise<"answered" | "refused">((resolve) => {
      const lost = (why: string) => {
        failed.push(`${path}: ${why}`);
        resolve("answered");
      };
      const sent = request({ port, path, agent, host: "127.0.0.1" }, (answer) => {
        answer.on("error", (error) => lost(`broken answer, ${error.message}`));
        answer.on("end", () => {
          if (!answer.complete || answer.statusCode !== 200) {
            return lost(`status ${answer.statusCode}${answer.complete ? "" : ", incomplete"}`);
          }
          answered += 1;
          if (answer.headers.connection === "close") lastAnswers += 1;
          resolve("answered");
        });
        answer.resume();
      });
      sent.on("error", (error: NodeJS.ErrnoException) => {
        if (error.code === "ECONNREFUSED") resolve("refused");
        else lost(`${error.code ?? error.message}${sent.reusedSocket ? "" : ", new connection"}`);
      });
      sent.end();
    });

  const client = async (first: number) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let at = first; ; at += 1) {
      const outcome = await once(agent, addresses[at % addresses.length] as string);
      if (outcome === "refused") break;
    }
    agent.destroy();
  };

  return {
    answered: () => answered,
    lastAnswers: () => lastAnswers,
    ended: Promise.all(Array.from({ length: clients }, (_, at) => client(at))).then(() => failed),
  };
}
