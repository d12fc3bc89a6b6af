import { SAVED } from "../savedStories/savedStories.ts";
import { worker } from "./workerScope.ts";

/**
 * Served in place of the service worker if it is switched off (docs/operating.md): unregisters
 * itself and deletes everything that the worker stored, except saved stories.
 * Client code since only a worker can replace an installed worker.
 */
worker.addEventListener("install", () => worker.skipWaiting());

worker.addEventListener("activate", (event) => event.waitUntil(end()));

async function end(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== SAVED).map((name) => caches.delete(name)));
  await worker.registration.unregister();
}
