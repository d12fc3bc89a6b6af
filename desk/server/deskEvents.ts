import type { IncomingMessage, ServerResponse } from "node:http";
import type { DeskEvent } from "../api/events.ts";

/** Milliseconds between two signs of life, so that proxies keep the connection. */
const HEARTBEAT = 25_000;

/** The open pages that are told what happens (server-sent events, HTML Standard 9.2). */
export class DeskEvents {
  private readonly pages = new Set<ServerResponse>();

  connect(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
      // nginx and those who read its headers pass each event on at once.
      "X-Accel-Buffering": "no",
    });
    response.write("retry: 1000\n\n");
    this.pages.add(response);
    const heart = setInterval(() => response.write(":\n\n"), HEARTBEAT);
    request.on("close", () => {
      clearInterval(heart);
      this.pages.delete(response);
    });
  }

  tell(event: DeskEvent): void {
    const text = `data: ${JSON.stringify(event)}\n\n`;
    for (const page of this.pages) page.write(text);
  }

  /** Ends all connections; the pages try again by themselves. */
  close(): void {
    for (const page of this.pages) page.end();
  }
}
