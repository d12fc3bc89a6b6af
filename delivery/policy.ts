import { createHash } from "node:crypto";
import { FIRST_SCRIPT } from "./leanPage.ts";

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;

/** Directives of every page: only this site's pictures, fonts, forms and scripts. */
const COMMON = [
  "default-src 'none'",
  // For placeholders of pictures loaded on request (client/heldPictures/savesData.ts).
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

/**
 * The Content-Security-Policy of a lean page: scripts from this site only, inline script and styles
 * by hash, and no scripts from strings (Trusted Types).
 */
export function strictPolicy(html: string): string {
  const styles = new Set([...html.matchAll(STYLE)].map(([, style = ""]) => hash(style)));
  const scripts = [...html.matchAll(SCRIPT)]
    .filter(([, attributes = ""]) => FIRST_SCRIPT.test(attributes))
    .map(([, , script = ""]) => hash(script));
  const plays = /<(?:video|audio)\b/.test(html);
  if (/<link rel="stylesheet"/.test(html)) styles.add("'self'");
  return [
    ...COMMON,
    ...(plays ? ["media-src 'self'"] : []),
    ["script-src 'self'", ...new Set(scripts)].join(" "),
    `style-src ${styles.size > 0 ? [...styles].join(" ") : "'none'"}`,
    "require-trusted-types-for 'script'",
  ].join(";");
}

/** The policy of a page that could not be made lean: it allows Next's inline scripts and styles. */
export function wholePagePolicy(): string {
  return [
    ...COMMON,
    "media-src 'self'",
    "script-src 'self' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
  ].join("; ");
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
