import { EVERYWHERE } from "../../delivery/headers.ts";
import { feedAliases } from "../../newsroom/addresses/addresses.ts";
import type { RedirectRule } from "../../newsroom/addresses/redirectRules.ts";
import type { Redirect } from "../../newsroom/edition/publicAddresses.ts";

/** What a server of plain files is told: redirects, withdrawn addresses, and headers by address. */
export interface HostRules {
  /** Of moved stories, newest first; then by redirects.yaml. */
  redirects: readonly Redirect[];
  /** Patterns of redirects.yaml. */
  patterns: readonly RedirectRule[];
  withdrawn: readonly string[];
  /** Slugs of sections, below which feeds have other names too. */
  sections: readonly string[];
  /** Addresses of files of `public/`. */
  files: readonly string[];
  /** Headers of every file besides ALL_HEADERS. */
  headers: Readonly<Record<string, string>>;
}

/** Headers of all files with addresses of a form. */
export interface HeaderRule {
  /** Regular expressions of addresses, without an anchor at their beginning. */
  pattern: string;
  /** The same as hosts' own patterns, with `*`. */
  globs: readonly string[];
  headers: Readonly<Record<string, string>>;
}

const REVALIDATED = "public, max-age=0, must-revalidate";
const IMMUTABLE = "public, max-age=31536000, immutable";
const SETTINGS = "public, max-age=3600";

const SHARED = { "Cross-Origin-Resource-Policy": "cross-origin" } as const;
const OWN = { "Cross-Origin-Resource-Policy": "same-origin" } as const;

/** Feeds depend on no reader, so that any origin may read them. */
const FEED = { ...SHARED, "Access-Control-Allow-Origin": "*" } as const;

/** For every file. Pages have the rest of their policy in themselves. */
export const ALL_HEADERS: Readonly<Record<string, string>> = {
  ...EVERYWHERE,
  "Content-Security-Policy": "frame-ancestors 'none'",
};

/** Only over HTTPS; the operator of a server decides about subdomains. */
export const HTTPS_ONLY = "max-age=63072000";

/** Headers of pages: those of delivery/headers.ts. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  "Cache-Control": REVALIDATED,
  "No-Vary-Search": "params",
  "Speculation-Rules": '"/speculation-rules.json"',
  ...OWN,
};

/** Headers of files that are no pages. No address is matched by two rules. */
export const FILE_HEADERS: readonly HeaderRule[] = [
  {
    pattern: "/(?:media|cards)/",
    globs: ["/media/*", "/cards/*"],
    headers: { "Cache-Control": IMMUTABLE, ...SHARED },
  },
  {
    pattern: "/(?:scripts|fonts|_next/static)/",
    globs: ["/scripts/*", "/fonts/*", "/_next/static/*"],
    headers: { "Cache-Control": IMMUTABLE, ...OWN },
  },
  {
    pattern: "/pagefind/\\d+/(?:index|fragment|filter)/",
    globs: ["/pagefind/:shard/index/*", "/pagefind/:shard/fragment/*", "/pagefind/:shard/filter/*"],
    headers: { "Cache-Control": IMMUTABLE, ...OWN },
  },
  {
    pattern: "(?:/[^/]+){0,2}/feed\\.xml$",
    globs: [
      "/feed.xml",
      "/:section/feed.xml",
      "/topics/:topic/feed.xml",
      "/authors/:author/feed.xml",
    ],
    headers: {
      "Cache-Control": REVALIDATED,
      "Content-Type": "application/rss+xml; charset=utf-8",
      ...FEED,
    },
  },
  {
    pattern: "/(?:atom|feed/archive/\\d+)\\.xml$",
    globs: ["/atom.xml", "/feed/archive/*"],
    headers: {
      "Cache-Control": REVALIDATED,
      "Content-Type": "application/atom+xml; charset=utf-8",
      ...FEED,
    },
  },
  {
    pattern: "/feed\\.json$",
    globs: ["/feed.json"],
    headers: {
      "Cache-Control": REVALIDATED,
      "Content-Type": "application/feed+json; charset=utf-8",
      ...FEED,
    },
  },
  {
    pattern: "/(?:icons/.+|favicon\\.ico|apple-touch-icon(?:-precomposed)?\\.png)$",
    globs: [
      "/icons/*",
      "/favicon.ico",
      "/apple-touch-icon.png",
      "/apple-touch-icon-precomposed.png",
    ],
    headers: { "Cache-Control": SETTINGS, ...OWN },
  },
  {
    pattern: "/manifest\\.webmanifest$",
    globs: ["/manifest.webmanifest"],
    headers: {
      "Cache-Control": SETTINGS,
      "Content-Type": "application/manifest+json; charset=utf-8",
      ...OWN,
    },
  },
  {
    pattern: "/speculation-rules\\.json$",
    globs: ["/speculation-rules.json"],
    headers: {
      "Cache-Control": SETTINGS,
      "Content-Type": "application/speculationrules+json",
      ...OWN,
    },
  },
  {
    pattern: "/worker\\.js$",
    globs: ["/worker.js"],
    headers: {
      "Cache-Control": "no-cache",
      "Content-Security-Policy": "default-src 'none'; connect-src 'self'",
      ...OWN,
    },
  },
];

/**
 * Redirects of other names of feeds, and of first pages of lists: without placeholders, then with them. Hosts ask
 * for that order, and limit the number of both.
 */
export function fixedRedirects({ sections }: HostRules): Redirect[] {
  const plain = ["", ...sections.map((slug) => `/${slug}`)].flatMap((of) => [
    ...feedAliases(of),
    ...(of === "" ? [] : [{ source: `${of}/page/1`, target: of }]),
  ]);
  const named = ["/topics/:slug", "/authors/:slug"].flatMap((of) => [
    ...feedAliases(of),
    { source: `${of}/page/1`, target: of },
  ]);
  return [...plain, ...named];
}

/** Redirects that Cloudflare follows: 2,000 without placeholders; a rule beyond ends the deployment there. */
const MOST_REDIRECTS = 2_000;

/** Rules of all kinds that Vercel takes. */
const MOST_VERCEL = 1_024;

/** `_redirects`, for Netlify and Cloudflare Pages. Only Netlify answers with 410; Cloudflare leaves such lines out. */
export function redirectsFile(rules: HostRules): string {
  const lines = [...rules.redirects, ...fixedRedirects(rules)].filter(isWritable);
  const [plain, named] = [false, true].map((withNames) =>
    lines.filter(({ source }) => source.includes("/:") === withNames),
  );
  return [
    ...[...(plain ?? []).slice(0, MOST_REDIRECTS), ...(named ?? [])].map(
      ({ source, target, status = 308 }) => `${encodeURI(source)} ${encodeURI(target)} ${status}`,
    ),
    ...rules.patterns.flatMap(({ from, to, status }) => {
      // Placeholders stand for whole segments there.
      if (!/^(?:\/(?::\w+|[\w~-][\w.~-]*))*(?:\/\*)?$/.test(from)) return [];
      return [`${from} ${to?.replace("*", ":splat") ?? "/410.html"} ${status}`];
    }),
    ...rules.withdrawn
      .filter((address) => isWritable({ source: address, target: "/" }))
      .map((address) => `${encodeURI(address)} /410.html 410`),
    "",
  ].join("\n");
}

/** `_headers`, for Netlify and Cloudflare Pages. A file gets the headers of every rule that matches. */
export function headersFile(rules: Pick<HostRules, "headers">): string {
  const block = (glob: string, headers: Readonly<Record<string, string>>) =>
    [glob, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  // Caching of pages is these hosts' own: a rule for pages alone cannot be written.
  const { "Cache-Control": _, "Cross-Origin-Resource-Policy": _own, ...pages } = PAGE_HEADERS;
  const all = {
    ...ALL_HEADERS,
    ...rules.headers,
    "Strict-Transport-Security": HTTPS_ONLY,
    ...pages,
  };
  return [
    block("/*", all),
    ...FILE_HEADERS.flatMap(({ globs, headers }) => globs.map((glob) => block(glob, headers))),
    "",
  ].join("\n\n");
}

/** `netlify.toml`: what is published; the rest is in `_headers` and `_redirects`. */
export function netlifyFile(published: string): string {
  return `[build]\n  publish = "${published}"\n\n[build.processing]\n  skip_processing = true\n`;
}

/** `vercel.json`. Withdrawn addresses answer with 404 there, since only redirects have a status of one's own. */
export function vercelFile(published: string, rules: HostRules): string {
  const list = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).map(([key, value]) => ({ key, value }));
  const headers = [
    {
      source: "/(.*)",
      headers: list({ ...ALL_HEADERS, ...rules.headers, "Strict-Transport-Security": HTTPS_ONLY }),
    },
    { source: "/((?!.*\\.[a-z0-9]+$).*)", headers: list(PAGE_HEADERS) },
    ...FILE_HEADERS.flatMap(({ globs, headers: own }) =>
      // Vercel's own patterns (path-to-regexp) have no “*”.
      globs.map((glob) => ({ source: glob.replace("*", "(.*)"), headers: list(own) })),
    ),
  ];
  const redirects = [...fixedRedirects(rules), ...rules.redirects]
    .filter(isWritable)
    .slice(0, MOST_VERCEL - headers.length)
    .map(({ source, target, status = 308 }) => ({
      source,
      destination: target,
      ...(status === 308 ? { permanent: true } : { statusCode: status }),
    }));
  return `${JSON.stringify({ outputDirectory: published, cleanUrls: true, trailingSlash: false, headers, redirects }, null, 2)}\n`;
}

/**
 * Whether all hosts read an address as it is meant: spaces end it in their files, and other characters have a
 * meaning there.
 */
export function isWritable({ source, target }: Pick<Redirect, "source" | "target">): boolean {
  // A fragment is the browser's own matter.
  return [source, target.replace(/(?<=.)#[\w-]+$/, "")].every((address) =>
    /^\/[\p{L}\p{N}\p{M}/._~:@+-]*$/u.test(address),
  );
}
