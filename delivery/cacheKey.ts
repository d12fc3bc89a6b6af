/**
 * The address of the page that Next keeps under a key: `/route-cache/APP_PAGE/<hash of the
 * route>/$/2014/06/12/slug`, with `/index` for the front.
 */
export function addressOfKey(key: string): string {
  const address = /^\/route-cache\/\w+\/[0-9a-f]+\/\$(\/.*)$/s.exec(key)?.[1] ?? key;
  return address === "/index" ? "/" : address;
}
