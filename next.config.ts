import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import type { NextConfig } from "next";
import { PHASE_DEVELOPMENT_SERVER } from "next/constants.js";
import { headerRules } from "./delivery/headers.ts";
import { feedRedirects } from "./newsroom/addresses/addresses.ts";
import { PUBLIC_FOLDER, ROBOTS_ADDRESS } from "./newsroom/content/publicFile";
import { readSettings } from "./newsroom/settings/settings";
import { WORKSPACE_PATHS } from "./newsroom/system/workspace";

/**
 * Leads to the files of `public/` on the editors' server, by the entries that are there when it starts; readers are
 * answered before Next (delivery/rootAddresses.ts).
 */
function publicFileRewrites() {
  const folder = path.join(readSettings().contentDir, PUBLIC_FOLDER);
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  return entries
    .filter(({ name }) => `/${name}` !== ROBOTS_ADDRESS)
    .map((entry) => {
      // As a parameter, since a destination cannot spell every name.
      const name = `/:name(${encodeURI(entry.name).replace(/[^\w-]/g, "\\$&")})`;
      const below = entry.isDirectory() ? "/:path*" : "";
      return { source: name + below, destination: `/internal/public/:name${below}` };
    });
}

export default function config(phase: string): NextConfig {
  const editing = phase === PHASE_DEVELOPMENT_SERVER;
  return {
    reactStrictMode: true,
    distDir: WORKSPACE_PATHS.site,
    // Lists what a server needs of the packages, for deploy/serverFolder.ts.
    ...(process.env.STANDALONE === "1" && { output: "standalone" }),
    poweredByHeader: false,
    // `npm test` checks types, over the tests too, whose packages a machine that only serves need not have.
    typescript: { ignoreBuildErrors: true, tsconfigPath: WORKSPACE_PATHS.typescript },
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
      // Cut for this paper (app/fonts.css).
      resolveAlias: { "@fonts/*": `./${WORKSPACE_PATHS.fonts}/*` },
      ignoreIssue: [{ path: "**/cacheHandler.mjs", title: /Dynamic filesystem access/ }],
    },
    experimental: {
      globalNotFound: true,
      // A server starts a third faster, and the first page of each kind takes as long as before.
      preloadEntriesOnStart: false,
      // What is written for the next build doubles the work of the first one.
      turbopackFileSystemCacheForBuild: process.env.BUILD_CACHE !== "off",
    },
    // Seconds for which this server may send a page that it is rendering anew meanwhile, if no change of the
    // edition concerns it.
    expireTime: 600,
    headers: async () => (editing ? [] : headerRules()),
    redirects: async () => feedRedirects().map((redirect) => ({ ...redirect, permanent: true })),
    // Addresses that Next's folders cannot spell. A sitemap may only name what lies below it.
    rewrites: async () => ({
      // Before Next's own image route, which takes credits out of pictures.
      beforeFiles: [
        { source: "/_next/image", destination: "/internal/rendition" },
        ...(editing ? publicFileRewrites() : []),
      ],
      afterFiles: [
        { source: "/sitemap-:name([a-z0-9-]+).xml", destination: "/internal/sitemap/:name" },
        { source: "/:key([a-z0-9-]{8,128}).txt", destination: "/internal/key/:key" },
      ],
      fallback: [],
    }),
    images: { unoptimized: true },
  };
}
