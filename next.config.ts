import path from "node:path";
import type { NextConfig } from "next";
import { PHASE_DEVELOPMENT_SERVER } from "next/constants.js";
import { headerRules } from "./delivery/headers.ts";
import { feedRedirects } from "./newsroom/addresses/addresses.ts";
import { WORKSPACE_PATHS } from "./newsroom/system/workspace";

export default function config(phase: string): NextConfig {
  const editing = phase === PHASE_DEVELOPMENT_SERVER;
  return {
    reactStrictMode: true,
    poweredByHeader: false,
    // `npm test` checks types, over the tests too, whose packages a machine that only serves need not have.
    typescript: { ignoreBuildErrors: true },
    // Next compresses pages alone, and each anew for every reader (delivery/paperResponse.ts).
    compress: process.env.LEAN === "0",
    serverExternalPackages: ["libsql", "harfbuzzjs", "exifreader"],
    // Files named *.dev.tsx are pages of the editor's server only; a production build has none.
    pageExtensions: editing ? ["dev.tsx", "dev.ts", "tsx", "ts"] : ["tsx", "ts"],
    devIndicators: false,
    // Pages live in memory and are rendered anew from the edition (delivery/cacheHandler.ts).
    ...(editing ? {} : { cacheHandler: path.resolve(WORKSPACE_PATHS.cacheHandler) }),
    // Where the edition lies is known at run time only; nothing of it belongs into the build's trace.
    turbopack: {
      ignoreIssue: [{ path: "**/cacheHandler.mjs", title: /Dynamic filesystem access/ }],
    },
    experimental: {
      inlineCss: true,
      // A server starts a third faster, and the first page of each kind takes as long as before.
      preloadEntriesOnStart: false,
    },
    // Seconds for which this server may send a page that it is rendering anew meanwhile, if no change of the
    // edition concerns it.
    expireTime: 600,
    headers: async () => (editing ? [] : headerRules()),
    redirects: async () => feedRedirects().map((redirect) => ({ ...redirect, permanent: true })),
    // Addresses that Next's folders cannot spell. A sitemap may only name what lies below it.
    rewrites: async () => ({
      // Before Next's own image route, which takes credits out of pictures.
      beforeFiles: [{ source: "/_next/image", destination: "/internal/rendition" }],
      afterFiles: [
        { source: "/sitemap-:name([a-z0-9-]+).xml", destination: "/internal/sitemap/:name" },
        { source: "/:key([a-z0-9-]{8,128}).txt", destination: "/internal/key/:key" },
      ],
      fallback: [],
    }),
    images: { unoptimized: true },
  };
}
