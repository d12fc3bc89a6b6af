import pc from "picocolors";
import { CHECKS, type Check, type Finding } from "./findings.ts";
import type { Walk } from "./walkSite.ts";

/** A crawl's results, for programs. */
export interface CrawlReport {
  site: string;
  publicSite: string;
  /** The number of addresses requested. */
  addresses: number;
  /** How many of them are HTML pages. */
  pages: number;
  /** Whether the limit was reached. */
  cutShort: boolean;
  findings: Finding[];
}

export function reportOf(walk: Walk, findings: Finding[]): CrawlReport {
  const visits = [...walk.visits.values()];
  return {
    site: walk.site,
    publicSite: walk.publicSite,
    addresses: visits.length,
    pages: visits.filter(({ page }) => page !== undefined).length,
    cutShort: walk.cutShort,
    findings,
  };
}

/** The report as text, findings grouped by check. */
export function printed({ site, addresses, pages, cutShort, findings }: CrawlReport): string {
  const checks = Object.keys(CHECKS) as Check[];
  const lines = checks.flatMap((check) => {
    const found = findings.filter((finding) => finding.check === check);
    if (found.length === 0) return [];
    return [
      "",
      pc.bold(`${check}: ${CHECKS[check]} (${found.length})`),
      ...found.flatMap(({ address, message, from }) => [
        `  ${address}`,
        `    ${message}${from.length > 0 ? pc.dim(`; referred to by ${from.join(", ")}`) : ""}`,
      ]),
    ];
  });
  const count = findings.length === 1 ? "1 finding" : `${findings.length} findings`;
  const colour = findings.length > 0 ? pc.red : pc.green;
  return [
    ...lines,
    "",
    `${site}: ${addresses} addresses, ${pages} of them pages; ${colour(count)}`,
    ...(cutShort
      ? ["There was more; raise --limit to see all of it. Orphans were not looked for."]
      : []),
  ].join("\n");
}
