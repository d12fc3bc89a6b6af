import { isSlug } from "../addresses/addresses.ts";
import { sameText, sign } from "./secret.ts";

/** Parameters of a preview's address: the story's slug, its expiry, and a signature of both. */
export interface PreviewLink {
  slug: string;
  /** Seconds since 1970 in base 36. */
  expires: string;
  signature: string;
}

/**
 * The address of a preview. It has only lower-case letters and digits, so that mail programs do not
 * break it.
 */
export function previewAddress(secret: string, slug: string, expires: Date): string {
  const time = Math.floor(expires.getTime() / 1000).toString(36);
  return `/preview/${slug}/${time}/${signatureOf(secret, slug, time)}`;
}

/** When a link expires; undefined if it is forged, altered or expired. */
export function previewExpiry(secret: string, link: PreviewLink, now: Date): Date | undefined {
  const until = signedExpiry(secret, link);
  return until && until > now ? until : undefined;
}

/** When a link expires or has expired; undefined if it is forged or altered. */
export function signedExpiry(secret: string, link: PreviewLink): Date | undefined {
  const { slug, expires, signature } = link;
  const expected = signatureOf(secret, slug, expires);
  if (!isSlug(slug) || !/^[0-9a-z]{1,9}$/.test(expires) || !sameText(signature, expected)) {
    return undefined;
  }
  return new Date(Number.parseInt(expires, 36) * 1000);
}

/** 160 bits: short enough for a QR code, and impossible to guess. */
function signatureOf(secret: string, slug: string, expires: string): string {
  return sign(secret, "preview", `${slug}\n${expires}`).slice(0, 40);
}
