import { type Budgets, budgetOf } from "./pageBudgets.ts";
import type { Role } from "./readPage.ts";
import { type Mention, resolve, type Visit, type Walk } from "./walkSite.ts";

/** All checks of the crawl. */
export const CHECKS = {
  "broken-link": "leads to nothing",
  "broken-fragment": "leads to a place that the page does not have",
  redirect: "leads to an address that redirects",
  "redirect-chain": "leads through several redirects",
  "redirect-loop": "redirects in a circle",
  "missing-title": "has no title",
  "duplicate-title": "has the title of another page, or several",
  "missing-description": "has no description",
  "duplicate-description": "has the description of another page, or several",
  "missing-canonical": "has no canonical address",
  "duplicate-canonical": "has the canonical address of another page, or several",
  "wrong-canonical": "has a canonical address that cannot be one",
  "sitemap-noindex": "stands in a sitemap and asks not to be indexed",
  "sitemap-not-canonical": "stands in a sitemap under another address than its canonical one",
  disallowed: "stands in a sitemap or a feed and is closed to crawlers by robots.txt",
  orphan: "stands in a sitemap or a feed, but no way of links leads there",
  "content-type": "is of another type than it is referred to as",
  unreadable: "cannot be read",
  "over-budget": "is heavier than its budget",
} as const;

export type Check = keyof typeof CHECKS;

export interface Finding {
  check: Check;
  /** Path and query of the faulty address. */
  address: string;
  message: string;
  /** Pages that refer to it, a few at most. */
  from: string[];
}

/** Runs all checks on a crawl. */
export function findingsOf(walk: Walk, budgets: Budgets): Finding[] {
  const visits = [...walk.visits.values()];
  const pages = visits.filter(isIndexable);
  return [
    ...visits.flatMap((visit) => linkFindings(walk, visit)),
    ...visits.flatMap(typeFindings),
    ...visits.flatMap(fileFindings),
    ...pages.flatMap((visit) => headFindings(walk, visit)),
    ...duplicates("duplicate-title", pages, ({ page }) => page?.titles[0]),
    ...duplicates("duplicate-description", pages, ({ page }) => page?.descriptions[0]),
    ...duplicates("duplicate-canonical", pages, (visit) => canonicalOf(walk, visit)),
    ...visits.flatMap((visit) => sitemapFindings(walk, visit)),
    ...orphanFindings(walk, visits),
    ...disallowedFindings(walk),
    ...visits.flatMap((visit) => weightFindings(visit, budgets)),
  ];
}

type Seen = Visit & { page: NonNullable<Visit["page"]> };

/** Whether search engines may index the page. */
function isIndexable(visit: Visit): visit is Seen {
  return visit.answer.status === 200 && visit.page !== undefined && !saysNoindex(visit);
}

function saysNoindex({ page, answer }: Visit): boolean {
  return page?.noindex === true || /\b(?:noindex|none)\b/.test(answer.robots);
}

function finding(check: Check, visit: Pick<Visit, "address" | "mentions">, message: string) {
  const from = [...new Set(visit.mentions.map((mention) => mention.from))].slice(0, 5);
  return { check, address: visit.address, message, from };
}

/** “#” and “#top” always exist (HTML, 7.4.6.4). */
const TOP = /^(?:top)?$/i;

function linkFindings(walk: Walk, visit: Visit): Finding[] {
  const { status, text } = visit.answer;
  if (status === 0) return [finding("broken-link", visit, text)];
  if (status >= 400) return [finding("broken-link", visit, `answers with ${status}`)];
  if (status >= 300) return redirectFindings(walk, visit);
  const { page } = visit;
  if (!page) return [];
  const lost = visit.mentions.filter(
    ({ fragment, role }) =>
      role === "link" && fragment !== undefined && !TOP.test(fragment) && !page.ids.has(fragment),
  );
  return [...new Set(lost.map(({ fragment }) => fragment))].map((fragment) => ({
    ...finding("broken-fragment", visit, `has no place called “${fragment}”`),
    from: lost.filter((mention) => mention.fragment === fragment).map(({ from }) => from),
  }));
}

function redirectFindings(walk: Walk, visit: Visit): Finding[] {
  const way = [visit.address];
  for (let at: Visit | undefined = visit; at && at.answer.status >= 300; ) {
    const target = at.answer.location && resolve(at.answer.location, at.address, walk);
    if (!target) break;
    const address = target.pathname + target.search;
    const circle = way.includes(address);
    way.push(address);
    if (circle) return [finding("redirect-loop", visit, way.join(" → "))];
    at = walk.visits.get(address);
    if (at && at.answer.status < 300) break;
  }
  if (way.length > 2) return [finding("redirect-chain", visit, way.join(" → "))];
  // Where only another redirect refers to this one, that one is reported.
  const linked = visit.mentions.some(({ from }) => !isRedirect(walk.visits.get(from)));
  return linked ? [finding("redirect", visit, `leads on to ${visit.answer.location}`)] : [];
}

function isRedirect(visit: Visit | undefined): boolean {
  return visit !== undefined && visit.answer.status >= 300 && visit.answer.status < 400;
}

const TYPES: Partial<Record<Role, RegExp>> = {
  page: /^text\/html$/,
  picture: /^image\//,
  media: /^(?:video|audio)\/|^text\/vtt$/,
  style: /^text\/css$/,
  script: /^(?:text|application)\/javascript$/,
  font: /^font\//,
  feed: /^application\/(?:rss\+xml|atom\+xml|feed\+json)$/,
  sitemap: /^(?:application|text)\/xml$/,
  robots: /^text\/plain$/,
  manifest: /^application\/manifest\+json$/,
};

function typeFindings(visit: Visit): Finding[] {
  const { status, type } = visit.answer;
  if (status !== 200) return [];
  const wrong = (mention: Mention) =>
    TYPES[mention.role]?.test(type) === false ||
    (mention.role === "feed" && mention.type !== undefined && mention.type !== type);
  const mention = visit.mentions.find(wrong);
  if (!mention && type !== "") return [];
  const role = mention?.role === "media" ? "video, sound or captions" : `a ${mention?.role}`;
  const expected = mention ? `, where ${mention.type ?? role} is expected` : "";
  return [finding("content-type", visit, `is ${type || "of no type"}${expected}`)];
}

function fileFindings(visit: Visit): Finding[] {
  const faults = [
    ...(visit.fault ? [visit.fault] : []),
    ...(visit.page?.dataFaults ?? []).map((fault) => `its structured data: ${fault}`),
  ];
  return faults.map((fault) => finding("unreadable", visit, fault));
}

function headFindings(walk: Walk, visit: Seen): Finding[] {
  const { titles, descriptions, canonicals } = visit.page;
  return [
    ...counted("title", titles, visit),
    ...counted("description", descriptions, visit),
    ...counted("canonical", canonicals, visit),
    ...canonicalFindings(walk, visit),
  ];
}

function counted(
  what: "title" | "description" | "canonical",
  values: readonly string[],
  visit: Visit,
): Finding[] {
  if (!values[0]) return [finding(`missing-${what}`, visit, CHECKS[`missing-${what}`])];
  if (values.length === 1) return [];
  return [finding(`duplicate-${what}`, visit, `has ${values.length} of them`)];
}

function canonicalFindings(walk: Walk, visit: Seen): Finding[] {
  const [written] = visit.page.canonicals;
  if (!written) return [];
  const wrong = (message: string) => [finding("wrong-canonical", visit, message)];
  if (!URL.canParse(written)) return wrong(`${written} is no absolute address`);
  const canonical = canonicalOf(walk, visit);
  if (canonical === undefined) return wrong(`${written} is on another site`);
  if (canonical === visit.address) return [];
  const target = walk.visits.get(canonical);
  if (!target || !isIndexable(target)) return wrong(`${written} is no page to be indexed`);
  if (canonicalOf(walk, target) !== canonical) {
    return wrong(`${written} has another canonical address itself`);
  }
  return [];
}

function canonicalOf(walk: Walk, { page, address }: Visit): string | undefined {
  const written = page?.canonicals[0];
  const url = written ? resolve(written, address, walk) : undefined;
  return url && url.pathname + url.search;
}

/** Pages that share a value that should be unique. */
function duplicates(
  check: Check,
  pages: readonly Seen[],
  read: (visit: Seen) => string | undefined,
): Finding[] {
  const groups = new Map<string, Seen[]>();
  for (const visit of pages) {
    const value = read(visit);
    if (value) groups.set(value, [...(groups.get(value) ?? []), visit]);
  }
  return [...groups].flatMap(([value, [first, ...others]]) =>
    others.map((visit) =>
      finding(check, visit, `has “${value}”, as has ${first?.address ?? "another page"}`),
    ),
  );
}

function sitemapFindings(walk: Walk, visit: Visit): Finding[] {
  const named = visit.mentions.some(({ kind, role }) => kind === "sitemap" && role === "page");
  if (!named || visit.answer.status !== 200) return [];
  if (saysNoindex(visit)) {
    return [finding("sitemap-noindex", visit, CHECKS["sitemap-noindex"])];
  }
  const canonical = canonicalOf(walk, visit);
  if (canonical === undefined || canonical === visit.address) return [];
  return [finding("sitemap-not-canonical", visit, `its canonical address is ${canonical}`)];
}

/** Pages in sitemaps and feeds that no chain of links from the front reaches. */
function orphanFindings(walk: Walk, visits: readonly Visit[]): Finding[] {
  if (walk.cutShort) return [];
  const next = new Map<string, string[]>();
  for (const { address, mentions } of visits) {
    for (const { from, kind, followed } of mentions) {
      if (kind === "page" && followed) next.set(from, [...(next.get(from) ?? []), address]);
    }
  }
  const reached = new Set(["/"]);
  for (const address of reached) for (const to of next.get(address) ?? []) reached.add(to);
  return visits
    .filter(({ address, answer, mentions }) => {
      const named = mentions.some(({ kind, role }) => kind !== "page" && role === "page");
      return named && answer.status === 200 && !reached.has(address);
    })
    .map((visit) => finding("orphan", visit, CHECKS.orphan));
}

function disallowedFindings(walk: Walk): Finding[] {
  return walk.closed
    .filter(({ mentions }) => mentions.some(({ kind, role }) => kind !== "page" && role === "page"))
    .map((entry) => finding("disallowed", entry, CHECKS.disallowed));
}

function weightFindings(visit: Visit, budgets: Budgets): Finding[] {
  const { page, answer } = visit;
  if (!page || answer.status !== 200) return [];
  const { name, most } = budgetOf(page, budgets);
  if (answer.bytes <= most) return [];
  const message = `weighs ${answer.bytes} bytes, ${answer.bytes - most} over the budget of ${name}`;
  return [finding("over-budget", visit, message)];
}
