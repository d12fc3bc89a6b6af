import {
  FAVICON_ADDRESS,
  isFeedAlias,
  RESERVED_SEGMENTS,
  TDM_ADDRESS,
} from "../addresses/addresses.ts";
import {
  addressKey,
  type CompiledPattern,
  compiledPattern,
  filledTarget,
  isPattern,
  matchingPattern,
  parametersOf,
  partsOf,
  possibleQueries,
  queryKey,
  type RedirectRule,
  type RedirectStatus,
  type StoryParts,
  withQuery,
} from "../addresses/redirectRules.ts";
import { MACHINE_FILES } from "../rules/siteMap.ts";
import { redirectTarget } from "./articles.ts";
import type { Connection } from "./database.ts";
import type { Edition } from "./edition.ts";
import { hasPage } from "./hasPage.ts";
import { isPublicFile } from "./publicFiles.ts";
import { PATTERNS_KEY, PUBLIC_SQL } from "./schema.ts";

/** Writes the rules of redirects.yaml. */
export function putRedirectRules(connection: Connection, rules: readonly RedirectRule[]): void {
  const insert = connection.prepare(
    "INSERT OR IGNORE INTO redirect_rule VALUES (:source, :query, :target, :status, :path)",
  );
  for (const rule of rules) {
    if (isPattern(rule)) continue;
    const { path, query } = partsOf(rule.from);
    insert.run({
      source: addressKey(path),
      query: queryKey(query),
      target: rule.to ?? "",
      status: rule.status,
      path: path.toLowerCase().replace(/(?<=.)\/+$/, ""),
    });
  }
  const patterns = rules.filter(isPattern).map(({ from, to, status }) => ({ from, to, status }));
  if (patterns.length === 0) return;
  connection
    .prepare("INSERT INTO meta VALUES (:key, :value)")
    .run({ key: PATTERNS_KEY, value: JSON.stringify(patterns) });
}

/** What a rule of redirects.yaml answers. */
export type RuleAnswer =
  | {
      status: Exclude<RedirectStatus, 410>;
      /** An address of this site, decoded, with its query. */
      location: string;
    }
  | { status: 410 };

/**
 * The answer of redirects.yaml to a request; rules for one address go before patterns, and patterns in their order.
 * @param path decoded; whatever is at this address now goes before every rule without a query
 * @param query without its question mark
 * @returns undefined without a rule, or where the page that a pattern names is not there
 */
export function ruleAnswer(
  edition: Edition,
  { path, query }: { path: string; query: string },
  now: Date,
): RuleAnswer | undefined {
  const exact = exactRule(edition, path, query);
  const found = exact ?? patternRule(edition, path);
  if (!found) return undefined;
  const { status } = found;
  const used = exact?.query ?? "";
  if (used === "" && isTaken(edition, path, now)) return undefined;
  if (status === 410) return { status };
  const { target } = found;
  const address = "story" in target ? storyWith(edition, target.story, now) : target.address;
  if (address === undefined) return undefined;
  const parts = partsOf(address);
  const end = redirectTarget(edition, parts.path, now) ?? parts.path;
  if (end === path || (!exact && !isTaken(edition, end, now))) return undefined;
  return { status, location: withQuery(end + address.slice(parts.path.length), query, used) };
}

/** Whether a rule says that nothing is at an address any more. */
export function isGoneByRule(edition: Edition, address: string, now: Date): boolean {
  return ruleAnswer(edition, { path: address, query: "" }, now)?.status === 410;
}

/** All rules as a text, to compare. */
export function rulesByAddress(edition: Edition): Map<string, string> {
  return new Map([
    ...exactRules(edition).map(
      ({ source, query, target, status }) =>
        [query === "" ? source : `${source}?${query}`, `${status} ${target}`] as const,
    ),
    ...patternsOf(edition).map(
      ({ from, to, status }, at) => [from, `${at} ${status} ${to ?? ""}`] as const,
    ),
  ]);
}

interface ExactRule {
  source: string;
  query: string;
  target: string;
  status: RedirectStatus;
  /** As it was written, in lower case. */
  path: string;
}

/** Rules for one address each. */
export function exactRules(edition: Edition): ExactRule[] {
  return edition
    .query<ExactRule>(
      "SELECT source, query, target, status, path FROM redirect_rule ORDER BY source, query",
    )
    .all();
}

const compiled = new WeakMap<Edition, { number: number; patterns: CompiledPattern[] }>();

/** Patterns, in the order of redirects.yaml. */
export function patternsOf(edition: Edition): readonly CompiledPattern[] {
  const number = edition.number();
  const known = compiled.get(edition);
  if (known?.number === number) return known.patterns;
  const row = edition
    .query<{ value: string }>("SELECT value FROM meta WHERE key = :key")
    .one({ key: PATTERNS_KEY });
  const patterns = ((row ? JSON.parse(row.value) : []) as RedirectRule[]).map(compiledPattern);
  compiled.set(edition, { number, patterns });
  return patterns;
}

function exactRule(edition: Edition, path: string, query: string) {
  const source = addressKey(path);
  const rule = edition.query<ExactRule>(
    "SELECT source, query, target, status FROM redirect_rule WHERE source = :source AND query = :query",
  );
  for (const each of possibleQueries(query)) {
    const found = rule.one({ source, query: each });
    if (found) return { ...found, target: { address: found.target } };
  }
  return undefined;
}

function patternRule(edition: Edition, path: string) {
  const match = matchingPattern(patternsOf(edition), path);
  if (!match) return undefined;
  const { status, to } = match.rule;
  const target = to === undefined ? { address: "" } : filledTarget(to, match.values);
  return target && { status, target };
}

/** An old address, and what it answers. */
export interface RuledAddress {
  source: string;
  /** Undefined with 410. */
  target?: string;
  status: RedirectStatus;
}

/**
 * All that the rules answer address by address, for servers of plain files: rules without a query in the spellings
 * that readers may have, and patterns that lead to stories for each of these.
 */
export function ruledAddresses(
  edition: Edition,
  stories: readonly string[],
  now: Date,
): RuledAddress[] {
  const exact = exactRules(edition).filter(({ query }) => query === "");
  // Hosts take a number of rules, so that spellings that nobody has written come last.
  const written = exact.map(({ path }) => path);
  const others = exact.flatMap(({ source }) =>
    /\.\w+$/.test(source) ? [source] : [source, `${source}.html`],
  );
  const ofStories = patternsOf(edition).flatMap((rule) => {
    if (!leadsToStories(rule)) return [];
    return stories.map((address) => {
      const [, year = "", month = "", day = "", slug = ""] = address.split("/");
      const values: Record<string, string> = { year, month, day, slug };
      return partsOf(rule.from).path.replace(/:(\w+)/g, (_, name: string) => values[name] ?? "");
    });
  });
  return [...new Set([...written, ...ofStories, ...others])].flatMap((source): RuledAddress[] => {
    const answer = ruleAnswer(edition, { path: source, query: "" }, now);
    if (!answer) return [];
    return answer.status === 410
      ? [{ source, status: 410 }]
      : [{ source, target: answer.location, status: answer.status }];
  });
}

/** An address of which a rule says that nothing is there any more; undefined if none says so. */
export function goneExample(edition: Edition): string | undefined {
  const exact = exactRules(edition).find(({ status, query }) => status === 410 && query === "");
  const pattern = patternsOf(edition).find(({ status }) => status === 410);
  return exact?.path ?? pattern?.from.replace(/:\w+|\*/g, "1901");
}

function leadsToStories({ from, to = "" }: RedirectRule): boolean {
  const known = ["year", "month", "day", "slug"];
  return (
    /^\/(?::year|\d{4})\/(?::month|\d\d)\/(?::day|\d\d)\/:slug$/.test(to) &&
    parametersOf(from).every((name) => known.includes(name)) &&
    parametersOf(from).includes("slug")
  );
}

/**
 * The other patterns, for servers of plain files, without those that are meant for addresses of pages too: such a
 * server does not know which go before.
 */
export function openPatterns(edition: Edition): RedirectRule[] {
  return patternsOf(edition)
    .filter((rule) => !leadsToStories(rule) && !mayBePage(partsOf(rule.from).path))
    .map(({ from, to, status }) => ({ from, to, status }));
}

/** Whether a pattern is meant for addresses of the form that pages have. */
function mayBePage(path: string): boolean {
  if (/\.html?$/.test(path)) return false;
  const [first = "", ...rest] = path.slice(1).split("/");
  const isOpen = /[:*]/.test(first) || /^(?:topics|authors|\d{4})$/.test(first);
  return isOpen || rest.length === 0;
}

/** The public story whose present or earlier address has these parts; undefined if there are none or several. */
function storyWith(edition: Edition, parts: StoryParts, now: Date): string | undefined {
  const { year = "____", month = "__", day = "__", slug } = parts;
  const at = { slug, date: `/${year}/${month}/${day}/%`, now: now.getTime() };
  const found = edition
    .query<{ address: string }>(
      `SELECT address FROM article
       WHERE substr(address, 13) = :slug AND address LIKE :date AND ${PUBLIC_SQL}
       UNION SELECT article.address FROM redirect JOIN article ON article.id = redirect.article
       WHERE substr(source, 13) = :slug AND source LIKE :date AND ${PUBLIC_SQL} LIMIT 2`,
    )
    .all(at);
  return found.length === 1 ? found[0]?.address : undefined;
}

/** Whether readers find something at an address that no rule has a part in. */
function isTaken(edition: Edition, path: string, now: Date): boolean {
  const [, first = ""] = path.split("/");
  if (path === "/" || hasPage(edition, path, now) || isPublicFile(edition, path)) return true;
  if (/^_/.test(first) || OWN_FILES.has(path) || /^\/sitemap-.*\.xml$/.test(path)) return true;
  if (RESERVED_SEGMENTS.has(first) && first !== "topics" && first !== "authors") return true;
  if (path === `/${edition.paper.crawlers.indexNow}.txt` || path === TDM_ADDRESS) return true;
  const list = /^(.*)\/feed\.xml$/.exec(path)?.[1] ?? (isFeedAlias(path) ? aliased(path) : "none");
  return list === "" || (list !== "none" && hasPage(edition, list, now));
}

/** The list of an address such as `/world/rss`; aliases of the paper's own feed are of none. */
function aliased(path: string): string {
  return /^\/(?:topics\/|authors\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? "";
}

const OWN_FILES: ReadonlySet<string> = new Set([
  ...MACHINE_FILES,
  FAVICON_ADDRESS,
  "/search",
  "/saved",
  "/corrections",
  "/speculation-rules.json",
  "/suggestions.json",
  "/worker.js",
]);
