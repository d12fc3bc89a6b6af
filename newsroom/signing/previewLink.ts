import { isSlug } from "../addresses/addresses.ts";
import { sameText, sign } from "./secret.ts";

/** What a preview's address says: the story's slug, when it expires, and the signature of both. */
export interface PreviewLink {
  slug: string;
  /** Seconds since 1970, to the base of 36. */
  expires: string;
  signature: string;
}

/** The address of a preview. Lower case and digits only, so that no mail program harms it. */
export function previewAddress(secret: string, slug: string, expires: Date): string {
  const time = Math.floor(expires.getTime() / 1000).toString(36);
  return `/preview/${slug}/${time}/${signatureOf(secret, slug, time)}`;
}

/** Until when a link holds; undefined when it is forged, altered or has expired. */
export function previewExpiry(secret: string, link: PreviewLink, now: Date): Date | undefined {
  const { slug, expires, signature } = link;
  const expected = signatureOf(secret, slug, expires);
  if (!isSlug(slug) || !/^[0-9a-z]{1,9}$/.test(expires) || !sameText(signature, expected)) {
    return undefined;
  }
  const until = new Date(Number.parseInt(expires, 36) * 1000);
  return until > now ? until : undefined;
}

/** 160 bits: short enough for a phone's camera, far too many to guess. */
function signatureOf(secret: string, slug: string, expires: string): string {
  return sign(secret, "preview", `${slug}\n${expires}`).slice(0, 40);
}
