// Client code: without the server's events, lists are as old as the page.
import type { DeskEvent } from "../api/events.ts";

/** Milliseconds until a connection that the browser has given up is tried again. */
const AGAIN = 3_000;

/**
 * Connects to the server's events. The browser connects again by itself, except after an answer that is no stream: a
 * proxy's, while the desk is started again or the sign-in has ended (HTML Standard, 9.2.3). Each connection but the
 * first is told as “connected”, since events may have been missed.
 * @param page id of the page, whose stories are left when the connection ends
 */
export function deskEvents(page: string): {
  listen(heard: (event: DeskEvent | { kind: "connected" }) => void): () => void;
  close(): void;
} {
  const listeners = new Set<(event: DeskEvent | { kind: "connected" }) => void>();
  let source: EventSource;
  let again: ReturnType<typeof setTimeout> | undefined;
  const tell = (event: DeskEvent | { kind: "connected" }) => {
    for (const listener of listeners) listener(event);
  };
  let isFirst = true;
  const connect = () => {
    source = new EventSource(`/desk/events?page=${encodeURIComponent(page)}`);
    source.addEventListener("open", () => {
      if (!isFirst) tell({ kind: "connected" });
      isFirst = false;
    });
    source.addEventListener("message", ({ data }) => tell(JSON.parse(String(data)) as DeskEvent));
    source.addEventListener("error", () => {
      if (source.readyState === EventSource.CLOSED) again = setTimeout(connect, AGAIN);
    });
  };
  connect();
  return {
    listen(heard) {
      listeners.add(heard);
      return () => void listeners.delete(heard);
    },
    close: () => {
      clearTimeout(again);
      source.close();
    },
  };
}
