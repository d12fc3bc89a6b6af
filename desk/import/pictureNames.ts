import { slugOf } from "./slugs.ts";

/** Names that Windows keeps for its devices, whatever ending they have. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Latin letters, digits and hyphens, from the last part of a path or address. */
export function plainName(reference: string): string {
  if (/^data:image\//i.test(reference)) return "picture";
  const last =
    reference
      .replace(/^data:/i, "")
      .replace(/[?#].*$/s, "")
      .split(/[\\/]/)
      .at(-1) ?? "";
  let plain = last;
  try {
    plain = decodeURIComponent(last);
  } catch {
    // A stray per cent sign is a part of the name.
  }
  const name = slugOf(plain.replace(/\.[A-Za-z0-9]{1,5}$/, "")) ?? "picture";
  return DEVICES.test(name) ? `picture-${name}` : name;
}

/** Parameters of an address that say how large a picture is sent and in which format, not which one. */
const SIZE =
  /^(?:w|h|width|height|size|sz|q|quality|fit|crop|auto|fm|format|dpr|resize|strip|ssl|ixlib|s|v|ver|cb|itok|imwidth|impolicy|downsize|output-\w+)$/i;

/**
 * What tells a picture from every other: its whole path or address, without what only says how large it
 * is wanted. The last part alone does not: every gallery has a `1.jpg`.
 */
export function pictureKey(reference: string): string {
  if (/^data:/i.test(reference)) return reference;
  let address: URL;
  try {
    address = new URL(reference.trim(), COPY);
  } catch {
    return reference;
  }
  for (const name of [...address.searchParams.keys()]) {
    if (SIZE.test(name)) address.searchParams.delete(name);
  }
  address.searchParams.sort();
  return `${address.host}${address.pathname}${address.search}`;
}

/** Where a copy lies, deep enough for every path that leads up from it. */
const COPY = "https://copy.invalid/a/a/a/a/a/a/a/a/a/a/";

/**
 * Whether two references mean one picture. A saved page has its own copy of a picture that its head
 * names by its address; of those only the last part is the same.
 */
export function isSameFile(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if (pictureKey(one) === pictureKey(other)) return true;
  return isOnWeb(one) !== isOnWeb(other) && plainName(one) === plainName(other);
}

function isOnWeb(reference: string): boolean {
  return /^(?:https?:)?\/\//i.test(reference);
}

/** The bytes of a picture that is written into its reference; undefined for other references. */
export function dataPicture(reference: string): Uint8Array | undefined {
  const data = /^data:image\/[\w.+-]+(?:;[\w=.-]+)*;base64,(.*)$/is.exec(reference)?.[1];
  return data === undefined ? undefined : Buffer.from(data, "base64");
}
