import {
  describeStory,
  fitting,
  isStory,
  type Rendition,
  rendition,
  renditionsOf,
  type StoryDescription,
} from "./storyPage.ts";

/**
 * The stories stored in the browser's Cache Storage, and their limits. Used by pages and by the service worker.
 *
 * Client code since the storage is the reader's. Without it nothing can be read offline.
 */

/** Saved stories with their pictures. No version: they are the reader's. */
export const SAVED = "saved";
/** Recently read stories; used by the service worker only. */
export const READ = "read";
/** Renditions that were shown. */
export const PICTURES = "pictures";

export const MAX_READ = 20;
export const MAX_SAVED = 100;
/** Bytes of all saved stories with their pictures. */
export const MAX_SAVED_BYTES = 60_000_000;
/** Bytes of one page or picture; larger ones are not stored. */
export const MAX_BYTES = 1_000_000;

/**
 * Milliseconds after which a page or a picture that is to be saved is given up: on a dead line a
 * request may never end.
 */
const PATIENCE = 120_000;

/** The Accept header of browsers for an <img>, by which their own cache matches. */
export const ACCEPT = "image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8";

/** Headers of a stored page: when it was saved, and its bytes with its pictures. */
const SAVED_AT = "x-saved-at";
const BYTES = "x-bytes";
/** Marks a story saved while pictures load on request: only shown pictures are stored. */
const ONLY_SHOWN = "x-only-shown";

export interface StoredStory extends StoryDescription {
  address: string;
  /** When the story was saved or, if it was only read, when the server sent it. */
  at: string;
  /** Including its pictures; 0 if it was not saved. */
  bytes: number;
}

export type SaveResult = "saved" | "full" | "gone" | "unreachable" | "forgotten";

/** The stories in a cache, newest first. */
export async function storedStories(name: typeof SAVED | typeof READ): Promise<StoredStory[]> {
  const cache = await caches.open(name);
  const pages = (await cache.keys()).filter(({ url }) => isStory(new URL(url).pathname));
  const stories = await Promise.all(
    pages.map(async (request) => {
      const page = await cache.match(request);
      if (!page) return [];
      return {
        ...describeStory(await page.text()),
        address: new URL(request.url).pathname,
        at: page.headers.get(SAVED_AT) ?? new Date(page.headers.get("date") ?? 0).toISOString(),
        bytes: Number(page.headers.get(BYTES)),
      };
    }),
  );
  return stories.flat().sort((a, b) => b.at.localeCompare(a.at));
}

export async function isSaved(address: string): Promise<boolean> {
  return (await (await caches.open(SAVED)).match(address)) !== undefined;
}

/**
 * Saves a story with its pictures, or updates a saved one. A story that no longer exists is removed
 * from all caches.
 * @param answer a response for the address, if there is one already
 * @param shown renditions that the reader has seen, which are stored
 * @param width pixels of pictures that have not been seen
 * @param onlyShown whether these are left out; by default, as when the story was saved
 * @param renew stores the story only if it is still in the cache: the reader may have removed it
 * while its pictures were loading
 */
export async function save(
  address: string,
  {
    answer,
    shown = [],
    width,
    onlyShown,
    renew = false,
  }: {
    answer?: Response;
    shown?: string[];
    width: number;
    onlyShown?: boolean;
    renew?: boolean;
  },
): Promise<SaveResult> {
  const response = answer ?? (await ask(address, { cache: "no-cache" }));
  if (response && isGone(response.status)) {
    await removeStory(address);
    return "gone";
  }
  const cache = await caches.open(SAVED);
  const before = await cache.match(address);
  if (renew && !before) return "forgotten";
  const page = response?.ok ? response : (before ?? (await caches.match(address)));
  if (!page) return "unreachable";
  // A story that has moved is stored under its new address.
  const target = response?.redirected ? new URL(response.url).pathname : address;
  if (!isStory(target)) return "unreachable";
  const others = (await storedStories(SAVED)).filter((story) => story.address !== address);
  const html = await page.text();
  const offered = renditionsOf(html);
  const had = [...shown, ...(await cache.keys()).map(({ url }) => url)].flatMap(
    (url) => rendition(url.replace(origin(), "")) ?? [],
  );
  const sparing = onlyShown ?? before?.headers.has(ONLY_SHOWN) ?? false;
  const wanted = fitting(offered, width).flatMap(
    (one) => had.find(({ picture }) => picture === one.picture) ?? (sparing ? [] : one),
  );
  const pictures = await Promise.all(wanted.map(async (one) => pictureOf(one)));
  const bytes = sum([new Blob([html]).size, ...pictures.map(({ blob }) => blob?.size ?? 0)]);
  const room = MAX_SAVED_BYTES - sum(others.map((story) => story.bytes));
  if (others.length >= MAX_SAVED || bytes > room) return "full";
  try {
    for (const { address: from, blob } of pictures) {
      if (blob)
        await cache.put(from, new Response(blob, { headers: { "content-type": blob.type } }));
    }
    const headers = new Headers(page.headers);
    for (const name of ["content-encoding", "content-length"]) headers.delete(name);
    headers.set(SAVED_AT, before?.headers.get(SAVED_AT) ?? new Date().toISOString());
    headers.set(BYTES, String(bytes));
    if (sparing) headers.set(ONLY_SHOWN, "1");
    else headers.delete(ONLY_SHOWN);
    if (renew && !(await cache.match(address))) {
      await removeUnusedPictures(cache);
      return "forgotten";
    }
    await cache.put(target, new Response(html, { headers }));
  } catch (error) {
    // The storage is full (QuotaExceededError): a partly saved story is removed.
    await removeUnusedPictures(cache);
    return (error as Error).name === "QuotaExceededError" ? "full" : "unreachable";
  }
  if (target !== address) await removeStory(address);
  // Pictures that the story no longer shows.
  if (before) await removeUnusedPictures(cache);
  return "saved";
}

/** Removes a story from all caches, with the pictures that no other saved story shows. */
export async function removeStory(address: string): Promise<void> {
  await (await caches.open(READ)).delete(address);
  const cache = await caches.open(SAVED);
  if (await cache.delete(address)) await removeUnusedPictures(cache);
}

/** Removes the pictures that no saved story shows. */
async function removeUnusedPictures(cache: Cache): Promise<void> {
  const used = new Set<string>();
  const kept = await cache.keys();
  for (const request of kept.filter(({ url }) => isStory(new URL(url).pathname))) {
    const html = (await (await cache.match(request))?.text()) ?? "";
    for (const { picture } of renditionsOf(html)) used.add(picture);
  }
  for (const request of kept) {
    const picture = rendition(request.url.replace(origin(), ""))?.picture;
    if (picture && !used.has(picture)) await cache.delete(request);
  }
}

/** Whether a status says that a story no longer exists: withdrawn, or not found. */
export function isGone(status: number): boolean {
  return status === 404 || status === 410;
}

/** A stored rendition of the same picture, possibly in another width. */
export async function storedRendition(address: string): Promise<Response | undefined> {
  const asked = rendition(address.replace(origin(), ""));
  if (!asked) return undefined;
  for (const name of [PICTURES, SAVED]) {
    const cache = await caches.open(name);
    const exact = await cache.match(asked.address, { ignoreVary: true });
    if (exact) return exact;
    const same = (await cache.keys()).find(
      ({ url }) => rendition(url.replace(origin(), ""))?.picture === asked.picture,
    );
    const other = same && (await cache.match(same, { ignoreVary: true }));
    if (other) return other;
  }
  return undefined;
}

async function pictureOf({ address }: Rendition): Promise<{ address: string; blob?: Blob }> {
  const kept =
    (await caches.match(address, { ignoreVary: true })) ??
    (await ask(address, { headers: { accept: ACCEPT } }));
  if (!kept?.ok) return { address };
  const blob = await kept.blob().catch(() => undefined);
  return blob && blob.size <= MAX_BYTES ? { address, blob } : { address };
}

/** The response for an address; undefined without a network. */
function ask(address: string, how: RequestInit): Promise<Response | undefined> {
  return fetch(address, { ...how, signal: AbortSignal.timeout(PATIENCE) }).catch(() => undefined);
}

function origin(): string {
  return self.location.origin;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
