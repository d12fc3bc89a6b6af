import type { IncomingMessage } from "node:http";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { RequestRefused } from "./requestChecks.ts";

/** Milliseconds that a request has to arrive as a whole. */
const PATIENCE = 30_000;

/**
 * The body of a request.
 * @param limits most bytes, with the words for more; milliseconds until it has to be there
 * @throws RequestRefused (413, 408)
 */
export function bytesOf(
  request: IncomingMessage,
  limits: { limit: number; tooLarge?: string; patience?: number | undefined },
): Promise<Buffer> {
  const { limit, tooLarge = tellAnswer("requestTooLarge"), patience = PATIENCE } = limits;
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    const refuse = (status: number, why: string) => {
      clearTimeout(late);
      // What still comes is thrown away: a client that is still sending would not read the answer otherwise.
      request.removeAllListeners("data").resume();
      reject(new RequestRefused(status, why));
    };
    const late = setTimeout(() => refuse(408, tellAnswer("requestTooSlow")), patience);
    request.on("data", (part: Buffer) => {
      size += part.length;
      if (size > limit) refuse(413, tooLarge);
      else parts.push(part);
    });
    request.on("end", () => {
      clearTimeout(late);
      resolve(Buffer.concat(parts));
    });
    request.on("error", (error) => {
      clearTimeout(late);
      reject(error);
    });
    // A client that has gone away is answered by nobody.
    request.on("close", () => clearTimeout(late));
  });
}
