/**
 * Removes everything that the paper has stored on this device: stories, pictures, settings, the service
 * worker and its databases.
 *
 * Client code since it is stored on the reader's device alone. Without it a reader clears the site's data
 * in the browser's settings.
 */
export async function clearDevice(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.map((name) => caches.delete(name)));
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(workers.map((worker) => worker.unregister()));
  // Firefox does not list them in private windows.
  for (const { name } of (await indexedDB.databases?.().catch(() => [])) ?? []) {
    if (name) indexedDB.deleteDatabase(name);
  }
  localStorage.clear();
  sessionStorage.clear();
}
