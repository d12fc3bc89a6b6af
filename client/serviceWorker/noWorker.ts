import { SAVED } from "../savedStories/savedStories.ts";
import { worker } from "./workerScope.ts";

/**
 * Served in place of the service worker when that is switched off (docs/operating.md): unregisters itself and
 * removes everything that the worker has stored, but not the stories that a reader saved.
 *
 * Client code since only a worker can take the place of a worker that is already there.
 */
worker.addEventListener("install", () => worker.skipWaiting());

worker.addEventListener("activate", (event) => event.waitUntil(end()));

async function end(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== SAVED).map((name) => caches.delete(name)));
  await worker.registration.unregister();
}
