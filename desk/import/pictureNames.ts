import { slugOf } from "./slugs.ts";

/** Device names that Windows reserves, with any extension. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A file name of Latin letters, digits and hyphens, from the last segment of a path or URL. */
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
    // A stray percent sign is part of the name.
  }
  const name = slugOf(plain.replace(/\.[A-Za-z0-9]{1,5}$/, "")) ?? "picture";
  return DEVICES.test(name) ? `picture-${name}` : name;
}

/** Query parameters for a picture's size or format, which do not identify it. */
const SIZE =
  /^(?:w|h|width|height|size|sz|q|quality|fit|crop|auto|fm|format|dpr|resize|strip|ssl|ixlib|s|v|ver|cb|itok|imwidth|impolicy|downsize|output-\w+)$/i;

/**
 * The key that identifies a picture: its whole path or URL without parameters for size and format. The last
 * segment is not enough, since every gallery has a `1.jpg`.
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

/** The base URL of a copy, deep enough for every `../` in it. */
const COPY = "https://copy.invalid/a/a/a/a/a/a/a/a/a/a/";

/**
 * Whether two references mean one picture. A saved page has a local file for a picture that its head names by
 * URL; only the last segment is the same then.
 */
export function isSameFile(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if (pictureKey(one) === pictureKey(other)) return true;
  return isOnWeb(one) !== isOnWeb(other) && plainName(one) === plainName(other);
}

function isOnWeb(reference: string): boolean {
  return /^(?:https?:)?\/\//i.test(reference);
}

/** The bytes of a `data:` URL; undefined for other references. */
export function dataPicture(reference: string): Uint8Array | undefined {
  const data = /^data:image\/[\w.+-]+(?:;[\w=.-]+)*;base64,(.*)$/is.exec(reference)?.[1];
  return data === undefined ? undefined : Buffer.from(data, "base64");
}
