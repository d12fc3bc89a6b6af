/**
 * Registers the service worker and adds the manifest.
 * Client code since only a script can register a worker. It waits for the first interaction, so
 * that on a first visit the network is free for the story. Without it nothing is stored for offline
 * use.
 */
const WORKER = "/worker.js";

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

export function install(): void {
  link("manifest", "/manifest.webmanifest");
  link("apple-touch-icon", "/apple-touch-icon.png");
  // Storage may be disabled, as in private windows.
  register().catch(() => {});
}

function link(rel: string, href: string): void {
  if (document.querySelector(`link[rel=${rel}]`)) return;
  document.head.append(Object.assign(document.createElement("link"), { rel, href }));
}

async function register(): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker || serviceWorker.controller) return;
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy("worker", { createScriptURL: () => WORKER });
  await serviceWorker.register(policy?.createScriptURL(WORKER) ?? WORKER, {
    updateViaCache: "none",
  });
  const { active } = await serviceWorker.ready;
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  active?.postMessage({ loaded });
}
