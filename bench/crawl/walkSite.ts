import { type Answer, ask as askNetwork } from "./ask.ts";
import { type Contents, readFeed, readRobots, readSitemap } from "./readFile.ts";
import { type PageFacts, type Reference, type Role, readPage } from "./readPage.ts";

/** A reference to an address. */
export interface Mention {
  /** The address of the page or file that refers to it. */
  from: string;
  role: Role;
  kind: "page" | "sitemap" | "feed";
  followed: boolean;
  fragment: string | undefined;
  type: string | undefined;
}

export interface Visit {
  /** Path and query on the site. */
  address: string;
  /** Without the text of pages and files, which would not fit into memory for a large site. */
  answer: Answer;
  page: Omit<PageFacts, "references"> | undefined;
  /** What is wrong with a feed or sitemap. */
  fault: string | undefined;
  mentions: Mention[];
}

export interface Walk {
  site: string;
  /** The origin in the site's canonical links. */
  publicSite: string;
  visits: Map<string, Visit>;
  /** Addresses that robots.txt disallows, and what refers to them. */
  closed: Array<Pick<Visit, "address" | "mentions">>;
  /** Whether the limit was reached. */
  cutShort: boolean;
}

export interface WalkOptions {
  /** The most addresses to request. */
  limit: number;
  /** The number of concurrent requests. */
  concurrency: number;
  onVisit?: (visits: number, waiting: number) => void;
  /** Requests an address; over the network by default. */
  ask?: (url: string) => Promise<Answer>;
}

/** Files that search engines request without being told of them; they may be missing. */
const ASKED_FOR = ["/sitemap.xml", "/news-sitemap.xml"];

/**
 * Crawls a site like a search engine without scripts: from its front along every link, and through its
 * sitemaps and feeds. Pictures, styles and scripts are requested once each. Other sites are not requested.
 * @param site its origin, without a trailing slash
 */
export async function walk(site: string, options: WalkOptions): Promise<Walk> {
  const { ask = askNetwork } = options;
  const robotsFile = await ask(`${site}/robots.txt`);
  const robots = readRobots(robotsFile.status === 200 ? robotsFile.text : "");
  const front = await ask(`${site}/`);
  const found: Walk = {
    site,
    publicSite: originOf(front.text && readPage(front.text).canonicals[0]) ?? site,
    visits: new Map(),
    closed: [],
    cutShort: false,
  };
  const waiting: Array<{ address: string; optional: boolean }> = [];
  const known = new Map<string, Mention[]>();

  const mention = (reference: Reference, from: string, kind: Mention["kind"], optional = false) => {
    const url = resolve(reference.href, from, found);
    if (!url) return;
    const address = url.pathname + url.search;
    const { role, followed, type } = reference;
    const fragment = url.hash ? decodeFragment(url.hash) : undefined;
    const entry: Mention = { from, role, kind, followed, fragment, type };
    const mentions = known.get(address);
    if (mentions) {
      mentions.push(entry);
      return;
    }
    const first = [entry];
    known.set(address, first);
    if (robots.allows(address)) waiting.push({ address, optional });
    else found.closed.push({ address, mentions: first });
  };

  const visit = async ({ address, optional }: { address: string; optional: boolean }) => {
    const answer = await ask(site + address);
    if (optional && answer.status === 404) return;
    const mentions = known.get(address) ?? [];
    const whole = answer.type === "text/html" ? readPage(answer.text) : undefined;
    const page = whole && withoutReferences(whole);
    const contents = answer.status === 200 ? contentsOf(mentions, answer) : undefined;
    const fault = contents && "fault" in contents ? contents.fault : undefined;
    // Without an answer, the text is the reason.
    const kept = answer.status === 0 ? answer : { ...answer, text: "" };
    found.visits.set(address, { address, answer: kept, page, fault, mentions });
    for (const reference of whole?.references ?? []) mention(reference, address, "page");
    if (contents && "references" in contents) {
      const kind = mentions.some(({ role }) => role === "sitemap") ? "sitemap" : "feed";
      for (const reference of contents.references) mention(reference, address, kind);
    }
    if (answer.location && answer.status >= 300 && answer.status < 400) {
      mention({ href: answer.location, role: "link", followed: true }, address, "page");
    }
    options.onVisit?.(found.visits.size, waiting.length);
  };

  if (front.status === 0) {
    found.visits.set("/", {
      address: "/",
      answer: front,
      page: undefined,
      fault: undefined,
      mentions: [],
    });
    return found;
  }
  if (robotsFile.status === 200) {
    const self = { from: "/", followed: false, fragment: undefined, type: undefined };
    found.visits.set("/robots.txt", {
      address: "/robots.txt",
      answer: robotsFile,
      page: undefined,
      fault: undefined,
      mentions: [{ ...self, kind: "page", role: "robots" }],
    });
  }
  mention({ href: "/", role: "page", followed: true }, "/", "page");
  const named = robots.sitemaps.map(
    (href): Reference => ({ href, role: "sitemap", followed: false }),
  );
  for (const reference of named) mention(reference, "/robots.txt", "sitemap");
  for (const href of ASKED_FOR) {
    mention({ href, role: "sitemap", followed: false }, "/robots.txt", "sitemap", true);
  }
  const underWay = new Set<Promise<void>>();
  while (waiting.length > 0 || underWay.size > 0) {
    const next = underWay.size < options.concurrency ? waiting.shift() : undefined;
    if (!next) {
      await Promise.race(underWay);
      continue;
    }
    if (found.visits.size + underWay.size >= options.limit) {
      found.cutShort = true;
      await Promise.all(underWay);
      break;
    }
    const work: Promise<void> = visit(next).finally(() => underWay.delete(work));
    underWay.add(work);
  }
  return found;
}

function withoutReferences({ references: _, ...facts }: PageFacts): Visit["page"] {
  return facts;
}

function contentsOf(mentions: readonly Mention[], answer: Answer): Contents | undefined {
  if (mentions.some(({ role }) => role === "sitemap")) return readSitemap(answer.text);
  const isFeed = /^application\/(?:rss\+xml|atom\+xml|feed\+json)$/.test(answer.type);
  if (isFeed || mentions.some(({ role }) => role === "feed")) return readFeed(answer.text);
  return undefined;
}

/**
 * The address on this site of a reference under the site's requested or public origin; undefined for other
 * sites.
 */
export function resolve(
  href: string,
  from: string,
  { site, publicSite }: Pick<Walk, "site" | "publicSite">,
): URL | undefined {
  if (!URL.canParse(href, site + from)) return undefined;
  const url = new URL(href, site + from);
  if (url.origin === site || url.origin === publicSite) return url;
  return undefined;
}

function originOf(address: string | undefined): string | undefined {
  return address && URL.canParse(address) ? new URL(address).origin : undefined;
}

function decodeFragment(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
