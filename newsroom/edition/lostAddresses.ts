import {
  authorAddress,
  pageAddress,
  sectionAddress,
  topicAddress,
} from "../addresses/addresses.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import type { Paper } from "../paper/paper.ts";
import type { Problem } from "../problems/problem.ts";
import type { RuleName } from "../problems/ruleBook.ts";
import { tell } from "../problems/words/tell.ts";
import { RedirectRules } from "../rules/checkRedirectRules.ts";
import { checkRedirects } from "../rules/checkRedirects.ts";
import { mapSite } from "../rules/siteMap.ts";
import { Edition } from "./edition.ts";
import { type FormerAddress, type FormerKind, type LostAddress, unnamedTopic } from "./records.ts";
import { LOST_KEY, PUBLIC_SQL } from "./schema.ts";

const RULE: RuleName = "address-lost";

/**
 * Addresses of the last edition, or of earlier ones, at which the content folder has nothing any
 * more: no file, no redirect and no withdrawal.
 */
export function lostAddresses(
  edition: Edition,
  folder: ContentFolder,
  paper: Pick<Paper, "name" | "url">,
  now: Date,
): LostAddress[] {
  // The earlier edition in this file belongs to another paper.
  if (edition.paper.name !== paper.name && edition.paper.url !== paper.url) return [];
  const site = mapSite(folder);
  const { moved } = checkRedirects(folder, site);
  const rules = new RedirectRules(folder, { site, moved });
  const withdrawn = new Set(folder.withdrawn.map(({ address }) => address));
  return formerAddresses(edition, now).flatMap((former): LostAddress[] => {
    const { address } = former;
    if (withdrawn.has(address) || rules.find(address)) return [];
    const opens = (site.get(address) ?? site.get(moved.get(address) ?? ""))?.opens;
    if (opens === undefined) return [former];
    return opens > now.getTime() ? [{ ...former, opens }] : [];
  });
}

/** The same, by an edition's file. An unreadable edition has no former addresses. */
export function lostSince(
  editionFile: string,
  folder: ContentFolder,
  paper: Pick<Paper, "name" | "url">,
  now: Date,
): LostAddress[] {
  let edition: Edition | undefined;
  try {
    edition = Edition.open(editionFile);
    return lostAddresses(edition, folder, paper, now);
  } catch {
    return [];
  } finally {
    edition?.close();
  }
}

/** Warnings of the check about lost addresses, one for each, at the file that had the address. */
export function lostAddressProblems(
  lost: readonly LostAddress[],
  { rulesOff }: Pick<Paper, "rulesOff">,
): Problem[] {
  if (rulesOff.includes(RULE)) return [];
  return lost.map(({ address, kind, file, opens }) => ({
    file,
    line: 1,
    severity: "warning",
    rule: RULE,
    message:
      opens === undefined
        ? tell("addressLost", { kind, address })
        : tell("addressLostUntil", {
            kind,
            address,
            opens: `${new Date(opens).toISOString().slice(0, 16)}Z`,
          }),
    remedy: opens === undefined ? lostRemedy(kind, address, file) : tell("addressLostUntilRemedy"),
  }));
}

function lostRemedy(kind: FormerKind, address: string, file: string): string {
  return kind === "story" || kind === "redirect"
    ? tell("storyLostRemedy", { address })
    : tell("fileLostRemedy", { address, file });
}

/** Addresses that were already lost when an edition was written. */
export function rememberedAddresses(edition: Edition): FormerAddress[] {
  const row = edition
    .query<{ value: string }>("SELECT value FROM meta WHERE key = :key")
    .one({ key: LOST_KEY });
  return row ? (JSON.parse(row.value) as FormerAddress[]) : [];
}

/** Addresses at which an edition, or one before it, has or had something. */
function formerAddresses(edition: Edition, now: Date): FormerAddress[] {
  const at = { now: now.getTime() };
  const named = (
    kind: "section" | "author" | "page",
    addressOf: (slug: string) => string,
  ): FormerAddress[] =>
    edition
      .query<{ slug: string }>(`SELECT slug FROM ${kind} ORDER BY slug`)
      .all()
      .map(({ slug }) => ({ address: addressOf(slug), kind, file: `${kind}s/${slug}.md` }));
  const found = [
    ...edition
      .query<{ address: string }>(
        `SELECT address FROM article WHERE ${PUBLIC_SQL} ORDER BY address`,
      )
      .all(at)
      .map(({ address }): FormerAddress => ({ address, kind: "story", file: fileAt(address) })),
    ...edition
      .query<{ source: string; address: string }>(
        `SELECT source, address FROM redirect JOIN article ON article.id = redirect.article
         WHERE ${PUBLIC_SQL} ORDER BY source`,
      )
      .all(at)
      .map(
        ({ source, address }): FormerAddress => ({
          address: source,
          kind: "redirect",
          file: fileAt(address),
        }),
      ),
    ...topics(edition, at).map(
      (slug): FormerAddress => ({
        address: topicAddress(slug),
        kind: "topic",
        file: `topics/${slug}.md`,
      }),
    ),
    ...named("section", sectionAddress),
    ...named("author", authorAddress),
    ...named("page", pageAddress),
  ];
  const known = new Set(found.map(({ address }) => address));
  return [...found, ...rememberedAddresses(edition).filter(({ address }) => !known.has(address))];
}

/** Topics with a file or with a public story. */
function topics(edition: Edition, at: { now: number }): string[] {
  return edition
    .query<{ slug: string; record: string; stories: number }>(
      `SELECT slug, record, EXISTS (
         SELECT 1 FROM article_topic WHERE topic = slug AND published_at <= :now
       ) AS stories FROM topic ORDER BY slug`,
    )
    .all(at)
    .filter(
      ({ slug, record, stories }) => stories === 1 || record !== JSON.stringify(unnamedTopic(slug)),
    )
    .map(({ slug }) => slug);
}

function fileAt(address: string): string {
  return `articles${address}/index.md`;
}
