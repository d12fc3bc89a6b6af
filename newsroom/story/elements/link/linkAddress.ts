import { type AffiliateRules, isAffiliateLink } from "../../../paper/affiliateLinks.ts";
import { tell } from "../../../problems/words/tell.ts";
import type { LinkKind } from "../../tree.ts";

/** The kind of an address, or why a story cannot link to it. */
export type AddressCheck = { kind: LinkKind } | { message: string; remedy: string };

// Browsers drop or normalise these, so `java⏎script:` and `/\evil.example` are not what they seem.
const TRICKS = /[\p{Cc}\p{Cf}\p{Z}\\]/u;

/** Determines the kind of a link by its address. */
export function checkAddress(href: string, rules: AffiliateRules): AddressCheck {
  if (TRICKS.test(href)) {
    return {
      message: tell("addressSigns"),
      remedy: tell("addressSignsRemedy"),
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
      href === "" ? tell("addressEmpty") : tell("addressRefused", { address: href.slice(0, 60) }),
    remedy: tell("addressRefusedRemedy"),
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
