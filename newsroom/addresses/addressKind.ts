/** Kinds of addresses for statistics: few and fixed, whatever addresses are asked for. */
const KINDS: ReadonlyArray<[kind: string, address: RegExp]> = [
  ["front", /^\/$/],
  ["article", /^\/\d{4}\/\d\d\/\d\d\/[^/]+$/],
  ["archive", /^\/\d{4}(?:\/\d\d){0,2}$/],
  ["feed", /^\/(?:(?:.+\/)?feed\.xml|atom\.xml|feed\.json|feed\/archive\/\d+\.xml)$/],
  ["sitemap", /^\/(?:(?:news-)?sitemap(?:-[a-z0-9-]+)?\.xml|robots\.txt)$/],
  ["topic", /^\/topics\/[^/]+(?:\/page\/\d+)?$/],
  ["author", /^\/authors\/[^/]+(?:\/page\/\d+)?$/],
  ["search", /^\/search$/],
  ["suggestions", /^\/suggestions\.json$/],
  ["media", /^\/(?:media\/.+|cards\/.+|_next\/image)$/],
  ["asset", /^\/(?:_next\/.+|scripts\/.+|fonts\/.+|icons\/.+|worker\.js|manifest\.webmanifest)$/],
  ["asset", /^\/(?:favicon\.ico|apple-touch-icon\.png|speculation-rules\.json)$/],
  ["preview", /^\/preview\/.+$/],
  ["desk", /^\/api\/.+$/],
  ["health", /^\/(?:healthz|readyz)$/],
  // Sections and standing pages, whose first segments the paper chooses.
  ["page", /^\/[a-z0-9-]+(?:\/page\/\d+)?$/],
];

/**
 * The kind of what a request target asks for, by its path alone.
 * @returns `other` for everything else
 */
export function addressKind(target: string): string {
  const path = target.replace(/[?#].*$/, "");
  return KINDS.find(([, address]) => address.test(path))?.[0] ?? "other";
}
