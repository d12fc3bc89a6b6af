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
 * What is kept on a reader's device, and the bounds of it. Pages and the service worker use the same
 * functions; all of it lies in the browser's Cache Storage.
 *
 * Client code since it is about the reader's device. Without it nothing is kept there.
 */

/** Saved stories with their pictures. No version: they are the reader's. */
export const SAVED = "saved";
/** Stories lately read, by the service worker alone. */
export const READ = "read";
/** Renditions of pictures that were shown. */
export const PICTURES = "pictures";

export const MOST_READ = 20;
export const MOST_SAVED = 100;
/** Bytes of all saved stories with their pictures. */
export const MOST_SAVED_BYTES = 60_000_000;
/** Bytes of one thing, page or picture; what is larger is not kept. */
export const MOST_BYTES = 1_000_000;

/** What browsers say that they accept in an <img>: by the same words their own cache answers. */
export const ACCEPT = "image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8";

/** Notes of ours on a kept page: when it was saved, its size, its pictures. */
const SAVED_AT = "x-saved-at";
const BYTES = "x-bytes";
/** On a story that was saved while pictures wait until they are asked for: only those that were shown. */
const ONLY_SHOWN = "x-only-shown";

export interface KeptStory extends StoryDescription {
  address: string;
  /** When the story was saved or, of one that was only read, when it came from the paper. */
  at: string;
  /** With its pictures; 0 where it was not saved. */
  bytes: number;
}

export type SaveResult = "saved" | "full" | "gone" | "unreachable" | "forgotten";

/** Stories of a shelf, the newest first. */
export async function storiesOn(shelf: typeof SAVED | typeof READ): Promise<KeptStory[]> {
  const cache = await caches.open(shelf);
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
 * Saves a story with its pictures, or renews what is saved of it. One that is no longer in the paper
 * is taken off all shelves.
 * @param answer what the paper has just sent for the address, where that is at hand
 * @param shown renditions that the reader has seen: those are kept
 * @param width pixels for the pictures that have not been seen
 * @param onlyShown whether those are left out; unless it is said, as it was when the story was saved
 * @param renew whether the story is to be kept only if it is on the shelf still: a reader may have taken
 *   it off while its pictures were on their way
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
  const response = answer ?? (await fetch(address, { cache: "no-cache" }).catch(() => undefined));
  if (response && isGone(response.status)) {
    await forget(address);
    return "gone";
  }
  const shelf = await caches.open(SAVED);
  const before = await shelf.match(address);
  if (renew && !before) return "forgotten";
  const page = response?.ok ? response : (before ?? (await caches.match(address)));
  if (!page) return "unreachable";
  // A story that has moved is kept where it is now.
  const target = response?.redirected ? new URL(response.url).pathname : address;
  if (!isStory(target)) return "unreachable";
  const others = (await storiesOn(SAVED)).filter((story) => story.address !== address);
  const html = await page.text();
  const offered = renditionsOf(html);
  const had = [...shown, ...(await shelf.keys()).map(({ url }) => url)].flatMap(
    (url) => rendition(url.replace(origin(), "")) ?? [],
  );
  const sparing = onlyShown ?? before?.headers.has(ONLY_SHOWN) ?? false;
  const wanted = fitting(offered, width).flatMap(
    (one) => had.find(({ picture }) => picture === one.picture) ?? (sparing ? [] : one),
  );
  const pictures = await Promise.all(wanted.map(async (one) => pictureOf(one)));
  const bytes = sum([new Blob([html]).size, ...pictures.map(({ blob }) => blob?.size ?? 0)]);
  const room = MOST_SAVED_BYTES - sum(others.map((story) => story.bytes));
  if (others.length >= MOST_SAVED || bytes > room) return "full";
  try {
    for (const { address: from, blob } of pictures) {
      if (blob)
        await shelf.put(from, new Response(blob, { headers: { "content-type": blob.type } }));
    }
    const headers = new Headers(page.headers);
    for (const name of ["content-encoding", "content-length"]) headers.delete(name);
    headers.set(SAVED_AT, before?.headers.get(SAVED_AT) ?? new Date().toISOString());
    headers.set(BYTES, String(bytes));
    if (sparing) headers.set(ONLY_SHOWN, "1");
    else headers.delete(ONLY_SHOWN);
    if (renew && !(await shelf.match(address))) {
      await sweepPictures(shelf);
      return "forgotten";
    }
    await shelf.put(target, new Response(html, { headers }));
  } catch (error) {
    // The device has no room (QuotaExceededError): nothing half is left.
    await sweepPictures(shelf);
    return (error as Error).name === "QuotaExceededError" ? "full" : "unreachable";
  }
  if (target !== address) await forget(address);
  // What the story showed before, and does no longer.
  if (before) await sweepPictures(shelf);
  return "saved";
}

/** Takes a story off every shelf, with the pictures that no other saved story shows. */
export async function forget(address: string): Promise<void> {
  await (await caches.open(READ)).delete(address);
  const shelf = await caches.open(SAVED);
  if (await shelf.delete(address)) await sweepPictures(shelf);
}

/** Takes pictures off the shelf of saved stories that none of them shows. */
async function sweepPictures(shelf: Cache): Promise<void> {
  const used = new Set<string>();
  const kept = await shelf.keys();
  for (const request of kept.filter(({ url }) => isStory(new URL(url).pathname))) {
    const html = (await (await shelf.match(request))?.text()) ?? "";
    for (const { picture } of renditionsOf(html)) used.add(picture);
  }
  for (const request of kept) {
    const picture = rendition(request.url.replace(origin(), ""))?.picture;
    if (picture && !used.has(picture)) await shelf.delete(request);
  }
}

/** Whether a status says that a story is no longer in the paper: withdrawn, or not at its address. */
export function isGone(status: number): boolean {
  return status === 404 || status === 410;
}

/** A rendition that is kept, of the same picture if not the same width. */
export async function keptRendition(address: string): Promise<Response | undefined> {
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
    (await fetch(address, { headers: { accept: ACCEPT } }).catch(() => undefined));
  if (!kept?.ok) return { address };
  const blob = await kept.blob();
  return blob.size <= MOST_BYTES ? { address, blob } : { address };
}

function origin(): string {
  return self.location.origin;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
