import { type AffiliateRules, isAffiliateLink } from "../../../paper/affiliateLinks.ts";
import type { LinkKind } from "../../tree.ts";

/** The kind of an address, or why a story cannot link to it. */
export type AddressCheck = { kind: LinkKind } | { message: string; remedy: string };

// Browsers drop or normalise these, so `java⏎script:` and `/\evil.example` are not what they seem.
const TRICKS = /[\p{Cc}\p{Cf}\p{Z}\\]/u;

/** Determines the kind of a link by its address. */
export function checkAddress(href: string, rules: AffiliateRules): AddressCheck {
  if (TRICKS.test(href)) {
    return {
      message: "the address of a link has spaces, control characters or backslashes in it",
      remedy: "copy the address anew; a space in it is written %20",
    };
  }
  if (/^\/(?!\/)/.test(href)) return { kind: "internal" };
  if (/^#./.test(href)) return { kind: "anchor" };
  if (/^mailto:[^@?]+@[^@?]/i.test(href)) return { kind: "mail" };
  if (/^https?:\/\//i.test(href) && isWholeAddress(href)) {
    return { kind: isAffiliateLink(href, rules) ? "affiliate" : "external" };
  }
  return {
    message:
      href === "" ? "a link has no address" : `a story cannot link to “${href.slice(0, 60)}”`,
    remedy:
      "start the address with https:// for another site, with / for this one, or with # for a place in this story",
  };
}

/**
 * With credentials before the host, `https://paper.example@evil.example` would look like this site.
 */
function isWholeAddress(href: string): boolean {
  try {
    const url = new URL(href);
    return url.hostname !== "" && url.username === "" && url.password === "";
  } catch {
    return false;
  }
}
