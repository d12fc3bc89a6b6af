import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

/** Lighthouse's results for a page on a phone with simulated throttling. */
export interface Audit {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  /** Milliseconds. */
  fcp: number;
  lcp: number;
  tbt: number;
  cls: number;
  bytes: number;
  requests: number;
}

interface Report {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { numericValue?: number; details?: { items?: unknown[] } }>;
}

/** The median of an odd number of audits, for each figure separately. */
export function medianAudit(audits: Audit[]): Audit {
  const keys = Object.keys(audits[0] ?? {}) as Array<keyof Audit>;
  return Object.fromEntries(
    keys.map((key) => [key, median(audits.map((one) => one[key]))]),
  ) as unknown as Audit;
}

/**
 * Audits a URL. Lighthouse sometimes loses a trace (NO_NAVSTART) and asks to be run again, which is done up
 * to `tries` times.
 */
export async function audit(root: string, url: string, chrome: string, tries = 4): Promise<Audit> {
  try {
    return await auditOnce(root, url, chrome);
  } catch (error) {
    if (tries <= 1) throw error;
    return audit(root, url, chrome, tries - 1);
  }
}

async function auditOnce(root: string, url: string, chrome: string): Promise<Audit> {
  const folder = await mkdtemp(path.join(tmpdir(), "broadsheet-audit-"));
  const file = path.join(folder, "report.json");
  try {
    await promisify(execFile)(
      process.execPath,
      [
        path.join(root, "node_modules/lighthouse/cli/index.js"),
        url,
        "--quiet",
        "--output=json",
        `--output-path=${file}`,
        "--chrome-flags=--headless --no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync --no-first-run",
      ],
      { env: { ...process.env, CHROME_PATH: chrome }, maxBuffer: 10_000_000 },
    );
    const { categories, audits } = JSON.parse(await readFile(file, "utf8")) as Report;
    const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
    const value = (name: string) => audits[name]?.numericValue ?? Number.NaN;
    return {
      performance: score("performance"),
      accessibility: score("accessibility"),
      bestPractices: score("best-practices"),
      seo: score("seo"),
      fcp: Math.round(value("first-contentful-paint")),
      lcp: Math.round(value("largest-contentful-paint")),
      tbt: Math.round(value("total-blocking-time")),
      cls: Math.round(value("cumulative-layout-shift") * 10_000) / 10_000,
      bytes: value("total-byte-weight"),
      requests: audits["network-requests"]?.details?.items?.length ?? Number.NaN,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
