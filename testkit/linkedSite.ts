import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface TestFile {
  status?: number;
  type?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Files by their address; a string is an HTML page. */
export type TestFiles = Record<string, string | TestFile | undefined>;

/** The origin in the small site's canonical links. */
export const PUBLIC = "https://small.example";

/** A page without faults; `head` and `body` are added to it. */
export function page(
  address: string,
  {
    title = `Title of ${address}`,
    description = `What ${address} is about`,
    head = "",
    body = "",
  } = {},
): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title>
    <meta name="description" content="${description}">
    <link rel="canonical" href="${PUBLIC}${address}">${head}</head>
    <body><h1 id="top">${address}</h1><a href="/">Front</a>${body}</body></html>`;
}

/** A small site without faults: three pages, a picture, a sitemap, a feed, a robots.txt. */
export const SOUND: TestFiles = {
  "/": page("/", {
    head: '<link rel="alternate" type="application/rss+xml" href="/feed.xml"><link rel="stylesheet" href="/a.css">',
    body: '<a href="/one">One</a> <a href="/two#top">Two</a> <a href="https://elsewhere.example/">Away</a>',
  }),
  "/one": page("/one", {
    body: '<img src="/map.png" alt=""><a href="mailto:a@b.example">Mail</a>',
  }),
  "/two": page("/two", {
    head: `<script type="application/ld+json">{"image":{"contentUrl":"${PUBLIC}/map.png"}}</script>`,
  }),
  "/a.css": { type: "text/css", body: "" },
  "/map.png": { type: "image/png", body: "…" },
  "/robots.txt": {
    type: "text/plain",
    body: `User-agent: *\nDisallow: /private\nSitemap: ${PUBLIC}/sitemap.xml\n`,
  },
  "/sitemap.xml": sitemap("/", "/one", "/two"),
  "/feed.xml": feed("/one"),
};

export function sitemap(...addresses: string[]): TestFile {
  const urls = addresses.map((address) => `<url><loc>${PUBLIC}${address}</loc></url>`);
  const body = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join("")}</urlset>`;
  return { type: "application/xml; charset=utf-8", body };
}

export function feed(...addresses: string[]): TestFile {
  const items = addresses.map((address) => `<item><link>${PUBLIC}${address}</link></item>`);
  const body = `<rss version="2.0"><channel><title>Small</title>${items.join("")}</channel></rss>`;
  return { type: "application/rss+xml", body };
}

export function redirect(to: string): TestFile {
  return { status: 308, headers: { location: to } };
}

/** Serves the small site with some files added or removed, until the test has finished. */
export async function serve(files: TestFiles = {}): Promise<{ site: string; asked: string[] }> {
  const all = { ...SOUND, ...files };
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const address = request.url ?? "";
    asked.push(address);
    const file = all[address];
    const {
      status = 200,
      type = "text/html; charset=utf-8",
      headers = {},
      body = "",
    } = file === undefined
      ? { status: 404, body: "<h1>Nothing here</h1>" }
      : typeof file === "string"
        ? { body: file }
        : file;
    response.writeHead(status, { ...(type && { "content-type": type }), ...headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { site: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}
