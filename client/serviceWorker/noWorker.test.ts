import { afterEach, expect, it, vi } from "vitest";
import { MemoryCaches } from "../../testkit/cacheStorage.ts";
import { PICTURES, READ, SAVED } from "../savedStories/savedStories.ts";

afterEach(() => vi.unstubAllGlobals());

it("The worker that switches the service worker off leaves nothing but the saved stories", async () => {
  const listeners = new Map<string, (event: object) => void>();
  const unregister = vi.fn();
  const skipWaiting = vi.fn();
  const caches = new MemoryCaches("https://paper.example");
  const scope = {
    addEventListener: (type: string, listener: (event: object) => void) =>
      listeners.set(type, listener),
    registration: { unregister },
    skipWaiting,
  };
  vi.stubGlobal("self", scope);
  vi.stubGlobal("caches", caches);
  await import("./noWorker.ts");
  for (const name of ["paper-1a2b3c4d", "fonts", SAVED, READ, PICTURES]) await caches.open(name);
  listeners.get("install")?.({});
  expect(skipWaiting).toHaveBeenCalledOnce();
  let ended: Promise<unknown> | undefined;
  listeners.get("activate")?.({
    waitUntil: (promise: Promise<unknown>) => {
      ended = promise;
    },
  });
  await ended;
  expect(await caches.keys()).toEqual([SAVED]);
  expect(unregister).toHaveBeenCalledOnce();
});
