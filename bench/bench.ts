import { mkdir, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { WORKSPACE, WORKSPACE_PATHS } from "../newsroom/system/workspace.ts";
import { installedBrowser } from "../testkit/browser.mjs";
import { startNginx } from "../testkit/nginx.ts";
import { hasNginx } from "../testkit/nginxPackage.mjs";
import { type Audit, audit, medianAudit } from "./audit.ts";
import { budgetFault, readBudgets } from "./budgets.ts";
import { runContainer } from "./container.ts";
import { measureDesk } from "./deskTimes.ts";
import { walkEngines } from "./engines/walk.ts";
import { measureExport } from "./exportTimes.ts";
import { measureGrowth } from "./growth.ts";
import { measureHostile, printHostile } from "./hostile.ts";
import { runKills } from "./kills.ts";
import { measureLimits } from "./limits.ts";
import { type Load, load } from "./load.ts";
import { measurePeers } from "./peers/peers.ts";
import { measurePublications } from "./publications.ts";
import { measureRenewal, type RenewalTimes } from "./renewal.ts";
import { measureSearch, type SearchTimes } from "./searchTimes.ts";
import { startFileNginx, startSite, startStatic, stop } from "./servers.ts";
import { type WireSize, wireSize } from "./wire.ts";

const PORTS = { lean: 4301, whole: 4302, file: 4303, cache: 4304, nginxFile: 4305, word: 4306 };
const ARTICLE = "/2014/06/12/iraq-airstrikes";
const AUDITED = { article: ARTICLE, front: "/", section: "/world", search: "/search?q=iraq" };
/** An almost empty page, whose figures are the browser's own cost on this machine. */
const ONE_WORD = '<!doctype html><html lang="en"><title>Broadsheet</title><p>Broadsheet</p>';
const SECONDS = 8;
const ROUNDS = 3;
const AUDIT_RUNS = 3;

interface Results {
  machine: string;
  sizes: Record<string, { lean: WireSize; whole: WireSize; fault?: string | undefined }>;
  load: Record<string, Load>;
  ratios: Record<string, number>;
  audits: Record<string, Audit>;
  search: Record<string, SearchTimes>;
  renewal?: RenewalTimes;
}

/**
 * `npm run bench -- hostile`: the server under malicious and broken requests; status 1 when it shows a fault.
 */
async function hostile(): Promise<void> {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const run = await measureHostile(root, PORTS.lean);
  printHostile(run);
  if (run.faults.length > 0) throw new Error(`${run.faults.length} faults`);
}

/** `npm run bench -- engines`: Firefox and WebKitGTK; status 1 when they show a fault. */
async function engines(): Promise<void> {
  const faults = await walkEngines(fileURLToPath(new URL("..", import.meta.url)), PORTS.lean);
  if (faults > 0) throw new Error(`${faults} faults`);
}

/**
 * `npm run bench`: sizes against budgets, load as ratios, Lighthouse; prints a table and writes a JSON file.
 */
async function main(): Promise<void> {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const results: Results = {
    machine: `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, Node ${process.versions.node}`,
    sizes: {},
    load: {},
    ratios: {},
    audits: {},
    search: {},
  };
  results.search = measureSearch(path.join(root, WORKSPACE));
  printSearch(results);
  await measureEditor(results);
  const lean = await startSite(root, PORTS.lean);
  const whole = await startSite(root, PORTS.whole, { LEAN: "0" });
  const html = await (await fetch(`http://127.0.0.1:${PORTS.lean}${ARTICLE}`)).text();
  const file = await startStatic(PORTS.file, html);
  const word = await startStatic(PORTS.word, ONE_WORD);
  const nginx = hasNginx()
    ? await Promise.all([
        startNginx([PORTS.lean], { tls: false, port: PORTS.cache }),
        startFileNginx(html, PORTS.nginxFile),
      ])
    : [];
  try {
    await measureSizes(results);
    await measureLoad(root, results, nginx.length > 0);
    printServer(results, nginx.length > 0);
    await measureAudits(root, results);
    printAudits(results);
  } finally {
    file.close();
    word.close();
    for (const one of nginx) await one.stop();
    await stop(lean);
    await stop(whole);
  }
  const out = path.join(root, WORKSPACE_PATHS.benchResults);
  await mkdir(path.dirname(out), { recursive: true });
  await writeFile(out, `${JSON.stringify(results, null, 2)}\n`);
  console.log(`\nWritten to ${path.relative(root, out)}`);
}

async function measureEditor(results: Results): Promise<void> {
  const browser = installedBrowser();
  if (!browser) return;
  results.renewal = await measureRenewal(browser);
  const { median, slowest } = results.renewal;
  console.log(`\nA saved draft on the editor's screen: median ${median} ms, slowest ${slowest} ms`);
}

async function measureSizes(results: Results): Promise<void> {
  for (const [name, budget] of Object.entries(readBudgets())) {
    const sizes = {
      lean: await wireSize(PORTS.lean, budget.address),
      whole: await wireSize(PORTS.whole, budget.address),
    };
    results.sizes[name] = { ...sizes, fault: budgetFault(name, budget, sizes.lean.total) };
  }
}

/**
 * The servers alternate by round, so that other load on the machine affects all of them alike; the median
 * counts.
 */
async function measureLoad(root: string, results: Results, withNginx: boolean): Promise<void> {
  const targets: Record<string, number> = {
    "npm start": PORTS.lean,
    "npm start, LEAN=0": PORTS.whole,
    "one file, Node": PORTS.file,
    ...(withNginx
      ? { "behind caching nginx": PORTS.cache, "one file, nginx": PORTS.nginxFile }
      : {}),
  };
  const rounds: Record<string, Load[]> = {};
  for (const port of Object.values(targets)) await load(root, port, ARTICLE, 2);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, port] of Object.entries(targets)) {
      rounds[name] = [...(rounds[name] ?? []), await load(root, port, ARTICLE, SECONDS)];
    }
  }
  for (const [name, loads] of Object.entries(rounds)) {
    const sorted = [...loads].sort((a, b) => a.requestsPerSecond - b.requestsPerSecond);
    const middle = sorted[Math.floor(sorted.length / 2)];
    if (middle) results.load[name] = middle;
  }
  const rate = (name: string) => results.load[name]?.requestsPerSecond ?? Number.NaN;
  results.ratios["npm start ÷ LEAN=0"] = round2(rate("npm start") / rate("npm start, LEAN=0"));
  results.ratios["npm start ÷ one file, Node"] = round2(rate("npm start") / rate("one file, Node"));
  if (withNginx) {
    results.ratios["behind nginx ÷ one file, nginx"] = round2(
      rate("behind caching nginx") / rate("one file, nginx"),
    );
  }
}

async function measureAudits(root: string, results: Results): Promise<void> {
  const chrome = installedBrowser();
  if (!chrome) {
    console.warn(
      "Lighthouse and the editor's renewal are left out: no Chromium or Chrome in PATH.",
    );
    return;
  }
  const pages = new Map(
    Object.entries(AUDITED).map(([name, address]) => [name, `${PORTS.lean}${address}`]),
  );
  pages.set("article, LEAN=0", `${PORTS.whole}${ARTICLE}`);
  pages.set("a page of one word", `${PORTS.word}/`);
  const audits = new Map<string, Audit[]>();
  // The first visit makes the pictures' renditions and is not counted. Pages alternate by round, so that
  // other load on the machine affects all of them alike.
  for (let round = 0; round <= AUDIT_RUNS; round += 1) {
    for (const [name, page] of pages) {
      const one = await audit(root, `http://localhost:${page}`, chrome);
      if (round > 0) audits.set(name, [...(audits.get(name) ?? []), one]);
    }
  }
  for (const [name, all] of audits) results.audits[name] = medianAudit(all);
}

function printServer(results: Results, withNginx: boolean): void {
  console.log(`\n${results.machine}`);
  console.log("\n| page, bytes on the wire with headers, gzip | lean | LEAN=0 | budget |");
  console.log("|---|---|---|---|");
  for (const [name, { lean, whole, fault }] of Object.entries(results.sizes)) {
    console.log(`| ${name} | ${lean.total} | ${whole.total} | ${fault ?? "kept"} |`);
  }
  console.log("\n| article, 32 connections, gzip | requests/s | p99, ms | failed |");
  console.log("|---|---|---|---|");
  for (const [name, one] of Object.entries(results.load)) {
    console.log(`| ${name} | ${one.requestsPerSecond} | ${one.p99} | ${one.failed} |`);
  }
  for (const [name, ratio] of Object.entries(results.ratios)) console.log(`${name}: ${ratio}`);
  if (!withNginx) console.log("nginx is not installed; its rows are left out.");
}

function printSearch(results: Results): void {
  console.log("\n| search, 10,000 stories, server's part | p50, ms of processor time | p95 |");
  console.log("|---|---|---|");
  for (const [name, { p50, p95 }] of Object.entries(results.search)) {
    console.log(`| ${name} | ${p50} | ${p95} |`);
  }
}

function printAudits(results: Results): void {
  console.log(
    "\n| Lighthouse, phone | perf. | a11y | best pr. | SEO | FCP | LCP | TBT | CLS | bytes | requests |",
  );
  console.log("|---|---|---|---|---|---|---|---|---|---|---|");
  for (const [name, one] of Object.entries(results.audits)) {
    console.log(
      `| ${name} | ${one.performance} | ${one.accessibility} | ${one.bestPractices} | ${one.seo} | ${one.fcp} | ${one.lcp} | ${one.tbt} | ${one.cls} | ${one.bytes} | ${one.requests} |`,
    );
  }
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Arguments of `npm run bench --`; the whole benchmark without one. */
const RUNS: Record<string, () => Promise<void>> = {
  desk: async () =>
    measureDesk(fileURLToPath(new URL("..", import.meta.url)), process.argv.slice(3).map(Number)),
  container: async () => runContainer(fileURLToPath(new URL("..", import.meta.url)), PORTS.lean),
  engines,
  export: async () =>
    measureExport(fileURLToPath(new URL("..", import.meta.url)), process.argv.slice(3).map(Number)),
  growth: async () =>
    measureGrowth(fileURLToPath(new URL("..", import.meta.url)), process.argv.slice(3).map(Number)),
  hostile,
  kills: async () => runKills(fileURLToPath(new URL("..", import.meta.url))),
  peers: async () =>
    measurePeers(fileURLToPath(new URL("..", import.meta.url)), process.argv.slice(3)),
  publications: async () => measurePublications(fileURLToPath(new URL("..", import.meta.url))),
  limits: async () => measureLimits(fileURLToPath(new URL("..", import.meta.url))),
};

// Generated papers are measured with the site that is built.
process.env.WORK_DIR ??= WORKSPACE;

(RUNS[process.argv[2] ?? ""] ?? main)().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
