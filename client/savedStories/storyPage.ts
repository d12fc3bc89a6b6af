/**
 * A story's description, parsed from its page's HTML text: service workers have no DOM, and the
 * policy forbids parsing strings on pages.
 */
export interface StoryDescription {
  headline: string;
  standfirst: string;
  section: string;
  /** The kind unless it is news: “Opinion”. */
  kind?: string;
  /** The instant of publication, with its offset. */
  published: string;
  language: string;
}

/**
 * Paths of stories: `/2014/06/12/slug`. Nothing else is stored as a story, in particular no draft
 * and no search.
 */
const STORY = /^\/\d{4}\/\d{2}\/\d{2}\/[a-z0-9-]+$/;

export function isStory(path: string): boolean {
  return STORY.test(path);
}

/** Reads the meta elements of newsroom/seo/pageMetadata.ts, and `data-kind` of ArticlePage.tsx. */
export function describeStory(html: string): StoryDescription {
  const meta = (name: string) =>
    decoded(new RegExp(`<meta property="${name}" content="([^"]*)"`).exec(html)?.[1] ?? "");
  const kind = /<article [^>]*data-kind="([^"]*)"/.exec(html)?.[1];
  return {
    headline: meta("og:title"),
    standfirst: meta("og:description"),
    section: meta("article:section"),
    published: meta("article:published_time"),
    language: /<article\b[^>]*? lang="([^"]*)"/.exec(html)?.[1] ?? "",
    ...(kind && { kind }),
  };
}

/** A rendition of a picture. */
export interface Rendition {
  /** The address of the original picture. */
  picture: string;
  width: number;
  address: string;
}

/** A rendition as a plain file (newsroom/pictures/pictureSizes.ts). */
const FILE = /^(\/media\/.+)\.w(\d+)\.avif$/;

/** Parses a rendition's address, of a server or a plain file; undefined for other addresses. */
export function rendition(address: string): Rendition | undefined {
  const { pathname, searchParams } = new URL(address, "http://paper");
  const [, file, fileWidth] = FILE.exec(pathname) ?? [];
  if (file) return { picture: file, width: Number(fileWidth), address };
  const picture = searchParams.get("url");
  if (pathname !== "/_next/image" || !picture) return undefined;
  return { picture, width: Number(searchParams.get("w")), address };
}

/** All renditions of the story's own pictures and posters on its page, without those of teasers. */
export function renditionsOf(html: string): Rendition[] {
  const start = html.indexOf("<article");
  const story = html.slice(start, html.indexOf("</article>", start));
  return [...story.matchAll(/\b(?:srcset|poster)="([^"]*)"/gi)].flatMap(([, list = ""]) =>
    decoded(list)
      .split(/,\s+/)
      .flatMap((entry) => rendition(entry.split(/\s/)[0] ?? "") ?? []),
  );
}

/** For each picture the smallest rendition of at least this width, or else its largest. */
export function fitting(renditions: readonly Rendition[], width: number): Rendition[] {
  const best = new Map<string, Rendition>();
  for (const one of renditions) {
    const other = best.get(one.picture);
    const better =
      !other ||
      (other.width < width
        ? one.width > other.width
        : one.width >= width && one.width < other.width);
    if (better) best.set(one.picture, one);
  }
  return [...best.values()];
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };

function decoded(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#x27);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
