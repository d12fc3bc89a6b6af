/**
 * The address of the page that Next caches under a key: `/route-cache/APP_PAGE/<hash of the
 * route>/$/2014/06/12/slug`, with `/index` for the front.
 */
export function addressOfKey(key: string): string {
  const address = /^\/route-cache\/\w+\/[0-9a-f]+\/\$(\/.*)$/s.exec(key)?.[1] ?? key;
  return address === "/index" ? "/" : address;
}

/**
 * Whether a page is a preview. Matched anywhere in the key, so that previews stay private if Next
 * changes its keys.
 */
export function isPreview(key: string): boolean {
  return key.includes("/preview/");
}

/** Whether a page shows the results of a search, at the address to which proxy.ts rewrites it. */
export function isSearch(key: string): boolean {
  return addressOfKey(key).startsWith("/search/");
}

/**
 * Whether a page is Next's own for addresses without a route. Next sets its status after the page
 * is finished.
 */
export function isNotFound(key: string): boolean {
  return addressOfKey(key) === "/_not-found";
}
