/** The part of a service worker's global scope that the paper's workers use (W3C, “Service Workers”). */
interface ExtendableEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

interface MessageToWorker extends ExtendableEvent {
  data: unknown;
  source: { url?: string } | null;
}

export interface WorkerScope {
  location: Location;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  registration: { unregister(): Promise<boolean> };
  addEventListener(type: "install" | "activate", listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: "message", listener: (event: MessageToWorker) => void): void;
}

/** TypeScript types `self` as a window. */
export const worker = self as unknown as WorkerScope;
