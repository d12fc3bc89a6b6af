/**
 * What a story's page says about itself, read from its text: the service worker has no document, and
 * the pages' policy lets no page make one from a string.
 */
export interface StoryDescription {
  headline: string;
  standfirst: string;
  section: string;
  /** What it is if it isn't news: “Opinion”. */
  kind?: string;
  /** The instant of publication, with its offset. */
  published: string;
  language: string;
}

/** Paths of stories: `/2014/06/12/slug`. Nothing else is stored as a story, above all no draft or search. */
const STORY = /^\/\d{4}\/\d{2}\/\d{2}\/[a-z0-9-]+$/;

export function isStory(path: string): boolean {
  return STORY.test(path);
}

/** The meta elements are those of newsroom/seo/pageMetadata.ts, the kind is a hook of ArticlePage.tsx. */
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

/** One rendition of a picture. */
export interface Rendition {
  /** The picture that it is made from. */
  picture: string;
  width: number;
  address: string;
}

/** A rendition's address taken apart; undefined for any other address. */
export function rendition(address: string): Rendition | undefined {
  const { pathname, searchParams } = new URL(address, "http://paper");
  const picture = searchParams.get("url");
  if (pathname !== "/_next/image" || !picture) return undefined;
  return { picture, width: Number(searchParams.get("w")), address };
}

/** All renditions that the pictures and posters of a story's page offer, its own and no teaser's. */
export function renditionsOf(html: string): Rendition[] {
  const start = html.indexOf("<article");
  const story = html.slice(start, html.indexOf("</article>", start));
  return [...story.matchAll(/\b(?:srcset|poster)="([^"]*)"/gi)].flatMap(([, list = ""]) =>
    decoded(list)
      .split(/,\s+/)
      .flatMap((entry) => rendition(entry.split(/\s/)[0] ?? "") ?? []),
  );
}

/** Of each picture the narrowest rendition that is wide enough, else its widest. */
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
