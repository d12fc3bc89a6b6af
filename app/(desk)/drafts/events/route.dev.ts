import { currentEdition } from "@/newsroom/edition/currentEdition";
import { cachingHeaders } from "@/newsroom/http/caching";

export const dynamic = "force-dynamic";

/** Milliseconds between two checks of the edition; a saved file has to show within a second. */
const INTERVAL = 100;

/** Sends the edition's number, and again whenever it increases (server-sent events). */
export function GET(request: Request): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream({
    start(controller) {
      let last: number | undefined;
      const look = () => {
        const number = currentEdition().number();
        if (number !== last) controller.enqueue(encoder.encode(`data: ${number}\n\n`));
        last = number;
      };
      const timer = setInterval(look, INTERVAL);
      request.signal.addEventListener("abort", () => clearInterval(timer));
      look();
    },
  });
  return new Response(body, {
    headers: { "content-type": "text/event-stream", ...cachingHeaders("private") },
  });
}
