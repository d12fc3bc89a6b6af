import { createHash } from "node:crypto";

const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;

/** What every page allows: nothing but its own pictures, fonts, forms and scripts. */
const COMMON = [
  "default-src 'none'",
  // The tab's mark is a data address (newsroom/metadata/icon.ts).
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

/**
 * The Content-Security-Policy of a lean page: scripts from the paper's own files only, inlined
 * styles by their hash, and no string ever becomes script (Trusted Types).
 */
export function strictPolicy(html: string): string {
  const hashes = [...html.matchAll(STYLE)].map((match) => `'sha256-${sha256(match[1] ?? "")}'`);
  const styles = new Set(hashes);
  if (/<link rel="stylesheet"/.test(html)) styles.add("'self'");
  return [
    ...COMMON,
    "script-src 'self'",
    `style-src ${styles.size > 0 ? [...styles].join(" ") : "'none'"}`,
    "require-trusted-types-for 'script'",
  ].join("; ");
}

/** The policy of a page that had to stay whole: Next's inline scripts and styles have to run. */
export function wholePagePolicy(): string {
  return [...COMMON, "script-src 'self' 'unsafe-inline'", "style-src 'self' 'unsafe-inline'"].join(
    "; ",
  );
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
