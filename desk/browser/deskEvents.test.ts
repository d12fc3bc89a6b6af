import { expect, it, vi } from "vitest";
import { deskEvents } from "./deskEvents.ts";

/** A connection that a test opens and breaks. */
class Connection extends EventTarget {
  static readonly CLOSED = 2;
  static all: Connection[] = [];
  readyState = 0;

  constructor(readonly address: string) {
    super();
    Connection.all.push(this);
  }

  happens(name: "open" | "error", readyState: number): void {
    this.readyState = readyState;
    this.dispatchEvent(new Event(name));
  }

  close(): void {
    this.readyState = Connection.CLOSED;
  }
}

it("Events go on after a proxy's answer, which ends the browser's own attempts, and tell that some may be missed", () => {
  vi.useFakeTimers();
  vi.stubGlobal("EventSource", Connection);
  const events = deskEvents("one");
  const heard: unknown[] = [];
  events.listen((event) => heard.push(event));
  const last = () => Connection.all.at(-1) as Connection;
  last().happens("open", 1);
  expect(heard).toEqual([]);

  // A connection that breaks is the browser's to open again.
  last().happens("error", 0);
  vi.advanceTimersByTime(60_000);
  expect(Connection.all).toHaveLength(1);

  last().happens("error", 2);
  vi.advanceTimersByTime(60_000);
  expect(Connection.all).toHaveLength(2);
  last().happens("error", 2);
  vi.advanceTimersByTime(60_000);
  expect(Connection.all).toHaveLength(3);
  expect(last().address).toBe("/desk/events?page=one");
  last().happens("open", 1);
  last().dispatchEvent(new MessageEvent("message", { data: '{"kind":"changed"}' }));
  expect(heard).toEqual([{ kind: "connected" }, { kind: "changed" }]);

  last().happens("error", 2);
  events.close();
  vi.advanceTimersByTime(60_000);
  expect(Connection.all).toHaveLength(3);
});
