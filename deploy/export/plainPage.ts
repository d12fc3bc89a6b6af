import { renditionFileAddress } from "../../newsroom/pictures/pictureSizes.ts";
import { parseRendition } from "../../newsroom/pictures/rendition.ts";

/** What a page or document of the site becomes as a file. */

/**
 * The path of an address's file, from the folder that is published. Pages are `….html` beside the folder of what is
 * below them: file servers answer `/world` with `world.html` without a redirect, which they do not with
 * `world/index.html`.
 * @param address as requested, without a query
 */
export function filePath(address: string, isPage: boolean): string {
  if (address === "/") return "index.html";
  const path = decodeURI(address).slice(1);
  return isPage ? `${path}.html` : path;
}

/** Addresses of renditions in markup and in text, with “&” written either way. */
const RENDITION = /\/_next\/image\?url=[^"'\s<>,]+?&(?:amp;)?w=\d+&(?:amp;)?q=\d+/g;

/**
 * Replaces addresses of renditions, which have a query, by those of their files.
 * @param fileOf the address of a rendition's file; the picture's own where it has no renditions
 * @returns the text, and the addresses of renditions in it as a server knows them
 */
export async function withRenditionFiles(
  text: string,
  fileOf: (rendition: string) => Promise<string>,
): Promise<string> {
  const found = new Map<string, string>();
  for (const written of new Set(text.match(RENDITION))) {
    found.set(written, encodeURI(await fileOf(written.replaceAll("&amp;", "&"))));
  }
  return text.replace(RENDITION, (written) => found.get(written) ?? written);
}

/** The address of a rendition's file, by the rendition's address on a server. */
export function renditionFile(rendition: string): { picture: string; file: string } {
  const asked = parseRendition(new URL(rendition, "http://paper").searchParams);
  if (!asked) throw new Error(`no rendition: ${rendition}`);
  return { picture: asked.address, file: renditionFileAddress(asked.address, asked.width) };
}

/** The picture of a rendition's file; undefined for other files. */
export function pictureOfFile(address: string): string | undefined {
  return /^(\/media\/.+)\.w\d+\.avif$/.exec(address)?.[1];
}

/** Addresses of files that pages and documents refer to: pictures, cards, and what a build has made. */
const REFERENCES = /(?<![\w/.-])\/(?:media|cards|fonts|_next\/static)\/[^"'\s<>()\\,?#&]+/g;

/**
 * The files that a page or document needs beside it, by address.
 * @param siteUrl the paper's own origin; other sites' files of the same name are not needed
 */
export function filesNeeded(text: string, siteUrl: string): string[] {
  const own = text.replaceAll(siteUrl, "");
  return [...new Set(own.match(REFERENCES))];
}

/** Where pages of Next begin; the policy has to come before what it concerns, and the charset within 1,024 bytes. */
const CHARSET = /<meta charset="utf-8"\/>/i;

/** Directives that a `<meta>` cannot have (CSP 3, 3.3). */
const IN_HEADERS_ONLY = /;?\s*frame-ancestors [^;]*/;

/**
 * Writes a page's policy into the page: it has hashes of the page's own styles, and hosts allow some hundred header
 * rules for a whole site.
 * @throws Error if the page has no place for it
 */
export function withPolicy(html: string, policy: string): string {
  if (!CHARSET.test(html)) throw new Error("a page without its charset");
  const content = policy.replace(IN_HEADERS_ONLY, "").replaceAll('"', "&quot;");
  return html.replace(
    CHARSET,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${content}"/>`,
  );
}

/** The search page's policy: Pagefind compiles WebAssembly. */
export function searchPolicy(policy: string): string {
  return policy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");
}
