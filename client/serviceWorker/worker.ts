import { ExpirationPlugin } from "workbox-expiration";
import { registerRoute } from "workbox-routing";
import { CacheFirst, Strategy, type StrategyHandler } from "workbox-strategies";
import {
  ACCEPT,
  isGone,
  isSaved,
  MAX_BYTES,
  MAX_READ,
  PICTURES,
  READ,
  removeStory,
  SAVED,
  save,
  storedRendition,
} from "../savedStories/savedStories.ts";
import { isStory, rendition } from "../savedStories/storyPage.ts";
import { withNotice } from "./withNotice.ts";
import { worker } from "./workerScope.ts";

/**
 * The service worker: serves stored pages, only while there is no network.
 * Client code since nothing else runs offline. Without it the paper is online only.
 */

/** Changes with the client scripts; deploy/clientBundle.ts sets both. */
declare const VERSION: string;
declare const FILES: string[];

/** The app shell: the pages in ALWAYS, and the scripts of all pages. */
const APP_SHELL = `paper-${VERSION}`;
const FONTS = "fonts";
const ALWAYS = ["/", "/saved", "/offline"];

/**
 * Milliseconds without an answer after which a stored copy is shown, for networks without a working
 * connection.
 */
const PATIENCE = 6_000;

/** Pixels of the pictures of a changed saved story. */
const PICTURE_WIDTH = 828;

const MAX_PICTURES = 150;
const MAX_FONTS = 12;

/** Stores only complete, public responses of this site that are not too large. */
const worthKeeping = {
  cacheWillUpdate: async ({ response }: { response: Response }) => {
    const plain = response.status === 200 && response.type === "basic" && !response.redirected;
    if (!plain || /no-store|private/.test(response.headers.get("cache-control") ?? "")) return null;
    return (await response.clone().blob()).size <= MAX_BYTES ? response : null;
  },
};

const atMost = (maxEntries: number) =>
  new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true });

/** A page from the network, otherwise its stored copy, otherwise the offline page. */
class PageFirst extends Strategy {
  override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const address = new URL(request.url).pathname;
    const network = handler.fetch(askedAnew(request));
    const first = await Promise.race([network.catch(() => undefined), wait(PATIENCE)]);
    if (first instanceof Response) return keep(address, first, handler);
    const kept = await storedPage(address);
    if (kept) {
      // A late response is stored for the next time.
      handler.waitUntil(network.then((late) => keep(address, late, handler)).catch(() => {}));
      return withNotice(kept);
    }
    try {
      return keep(address, await network, handler);
    } catch (error) {
      const offline = await caches.match("/offline", { cacheName: APP_SHELL });
      if (!offline) throw error;
      const { headers } = offline;
      return new Response(await offline.text(), { status: 503, headers });
    }
  }
}

/**
 * The same request without the browser's HTTP cache, which may be minutes old; unchanged pages are
 * answered with 304. Redirects are left to the browser.
 */
function askedAnew({ url, headers }: Request): Request {
  return new Request(url, { headers, cache: "no-cache", redirect: "manual" });
}

/** Stores a page from the network if it is to be stored, and returns it. */
function keep(address: string, page: Response, handler: StrategyHandler): Response {
  if (isStory(address)) {
    if (isGone(page.status)) handler.waitUntil(removeStory(address));
    // If the story is withdrawn at its new address, it would otherwise stay stored at the old one.
    if (page.type === "opaqueredirect") handler.waitUntil(removeRead(address));
    if (page.status === 200) handler.waitUntil(keepStory(address, page.clone(), handler));
  } else if (ALWAYS.includes(address)) {
    handler.waitUntil(put(handler, APP_SHELL, address, page.clone()));
  }
  return page;
}

async function keepStory(address: string, page: Response, handler: StrategyHandler): Promise<void> {
  if (await isSaved(address)) {
    await save(address, { answer: page.clone(), width: PICTURE_WIDTH, renew: true });
  }
  await put(handler, READ, address, page);
}

/** Removes a recently read story; a saved one is moved when it is updated (savedStories.ts). */
async function removeRead(address: string): Promise<void> {
  await (await caches.open(READ)).delete(address);
}

async function put(handler: StrategyHandler, cache: string, address: string, page: Response) {
  // With a full storage nothing is stored; workbox has already deleted what it may.
  if (cache === READ) await handler.cachePut(address, page).catch(() => {});
  else if (await worthKeeping.cacheWillUpdate({ response: page })) {
    await (await caches.open(cache)).put(address, page).catch(() => {});
  }
}

async function storedPage(address: string): Promise<Response | undefined> {
  if (ALWAYS.includes(address)) return caches.match(address, { cacheName: APP_SHELL });
  if (!isStory(address)) return undefined;
  const copies = await Promise.all(
    [READ, SAVED].map((cacheName) => caches.match(address, { cacheName })),
  );
  return copies.sort((a, b) => sentAt(b) - sentAt(a))[0];
}

/** When a page was sent, in milliseconds; 0 if unknown. */
function sentAt(page: Response | undefined): number {
  return Date.parse(page?.headers.get("date") ?? "") || 0;
}

const pages = new PageFirst({ cacheName: READ, plugins: [worthKeeping, atMost(MAX_READ)] });
registerRoute(({ request }) => request.mode === "navigate", pages);

/** Addresses of renditions carry a version of their picture, so a stored one is never outdated. */
const pictures = new CacheFirst({
  cacheName: PICTURES,
  matchOptions: { ignoreVary: true },
  plugins: [
    worthKeeping,
    atMost(MAX_PICTURES),
    { handlerDidError: async ({ request }) => storedRendition(request.url) },
  ],
});
registerRoute(
  ({ request, url }) =>
    request.destination === "image" && !request.headers.has("range") && isLasting(url.href),
  pictures,
);

const fonts = new CacheFirst({ cacheName: FONTS, plugins: [worthKeeping, atMost(MAX_FONTS)] });
registerRoute(({ url }) => isFont(url.href), fonts);

/**
 * Scripts. Pages stored before the last release get the current script of the same name;
 * `/elements/` was their path before 0.2.
 */
registerRoute(
  ({ url }) => /^\/(?:scripts|elements)\//.test(url.pathname),
  async ({ request, url }) => {
    const shell = await caches.open(APP_SHELL);
    const stored = await shell.match(url.pathname);
    if (stored) return stored;
    return fetch(request).catch(async (error) => {
      const file = FILES.find((name) => moduleOf(name) === moduleOf(url.pathname));
      const current = file && (await shell.match(file));
      if (current) return current;
      throw error;
    });
  },
);

/** A script's module name: `paper` of `/scripts/paper.1A2B3C4D.js`. */
function moduleOf(address: string): string | undefined {
  return address.split("/").pop()?.split(".")[0];
}

function isLasting(address: string): boolean {
  const { pathname, search, origin } = new URL(address);
  const picture = rendition(pathname + search)?.picture ?? "";
  return origin === worker.location.origin && /^\/media\/.*\.[0-9a-f]{8}\.\w+$/.test(picture);
}

function isFont(address: string): boolean {
  const { pathname, origin } = new URL(address);
  return (
    origin === worker.location.origin && /^\/(?:_next\/static|fonts)\/.*\.woff2$/.test(pathname)
  );
}

function wait(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}

worker.addEventListener("install", (event) => {
  worker.skipWaiting();
  event.waitUntil(
    caches
      .open(APP_SHELL)
      .then((shell) =>
        shell.addAll(
          [...ALWAYS, ...FILES].map((address) => new Request(address, { cache: "reload" })),
        ),
      ),
  );
});

worker.addEventListener("activate", (event) => {
  const own = new Set([APP_SHELL, FONTS, SAVED, READ, PICTURES]);
  event.waitUntil(
    (async () => {
      const names = await caches.keys();
      await Promise.all(names.filter((name) => !own.has(name)).map((name) => caches.delete(name)));
      await worker.clients.claim();
    })(),
  );
});

/** Stores the page that was open when the worker was installed, with its resources. */
worker.addEventListener("message", (event) => {
  const { loaded } = event.data as { loaded: string[] };
  const { pathname } = new URL(event.source?.url ?? "/", worker.location.origin);
  const keepPage = async () => {
    const request = new Request(pathname);
    const [, done] = pages.handleAll({ event, request });
    await done;
  };
  const keepFiles = loaded.flatMap((address) => {
    const strategy = isLasting(address) ? pictures : isFont(address) ? fonts : undefined;
    const headers = strategy === pictures ? { accept: ACCEPT } : undefined;
    return strategy?.handleAll({ event, request: new Request(address, { headers }) })[1] ?? [];
  });
  event.waitUntil(Promise.allSettled([isStory(pathname) && keepPage(), ...keepFiles]));
});
