// Client code: without the server's events, lists are as old as the page.
import type { DeskEvent } from "../api.ts";

/**
 * Connects to the server's events. The browser connects again by itself; each connection but the first is told as
 * “connected”, since events may have been missed.
 * @param page id of the page, whose stories are left when the connection ends
 */
export function deskEvents(page: string): {
  listen(heard: (event: DeskEvent | { kind: "connected" }) => void): () => void;
  close(): void;
} {
  const listeners = new Set<(event: DeskEvent | { kind: "connected" }) => void>();
  const source = new EventSource(`/desk/events?page=${encodeURIComponent(page)}`);
  const tell = (event: DeskEvent | { kind: "connected" }) => {
    for (const listener of listeners) listener(event);
  };
  let isFirst = true;
  source.addEventListener("open", () => {
    if (!isFirst) tell({ kind: "connected" });
    isFirst = false;
  });
  source.addEventListener("message", ({ data }) => tell(JSON.parse(String(data)) as DeskEvent));
  return {
    listen(heard) {
      listeners.add(heard);
      return () => void listeners.delete(heard);
    },
    close: () => source.close(),
  };
}
