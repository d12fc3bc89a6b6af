/**
 * The address of the page that Next keeps under a key: `/route-cache/APP_PAGE/<hash of the
 * route>/$/2014/06/12/slug`, with `/index` for the front.
 */
export function addressOfKey(key: string): string {
  const address = /^\/route-cache\/\w+\/[0-9a-f]+\/\$(\/.*)$/s.exec(key)?.[1] ?? key;
  return address === "/index" ? "/" : address;
}

/** Whether a page is a preview. Anywhere in the key: should Next write its keys anew, it stays nobody else's. */
export function isPreview(key: string): boolean {
  return key.includes("/preview/");
}

/** Whether a page is Next's own for what no route knows; Next sets its status after the last step. */
export function isNotFound(key: string): boolean {
  return addressOfKey(key) === "/_not-found";
}
