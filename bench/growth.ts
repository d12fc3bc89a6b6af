import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { WORKSPACE_PATHS } from "../newsroom/system/workspace.ts";
import { freePort } from "../testkit/ports.mjs";
import { randomNumbers, wordOf, zipf } from "./bigEdition.ts";
import { median } from "./figures.ts";
import { generatedStoryFolder, writeGeneratedPaper } from "./generatedPaper.ts";
import { memoryOf } from "./processes.ts";
import { startSite, stop } from "./servers.ts";

/** Sizes in stories; `npm run bench -- growth 100 1000` takes others. */
const SIZES = [100, 1_000, 10_000, 50_000];
const NEWEST = new Date("2014-06-14T12:00:00Z");
const NOW = "2014-06-14T12:30:00Z";
const RUNS = 5;
const REQUESTS = 200;
/** More, since they are answered by code of their own, which the engine compiles during the first dozens. */
const SEARCHES = 1_000;

/** What one paper costs, in seconds, but for what has another unit in its name. */
type Costs = Record<string, number>;

/**
 * `npm run bench -- growth`: what generated papers of several sizes cost to build, check, publish and serve, and
 * how each cost grows with the size. Needs a built site. Prints a table and writes a JSON file.
 * @param root the product's folder
 */
export async function measureGrowth(root: string, sizes: readonly number[]): Promise<void> {
  const wanted = sizes.length > 0 ? sizes : SIZES;
  const results: Record<number, Costs> = {};
  const folder = mkdtempSync(path.join(tmpdir(), "broadsheet-growth-"));
  try {
    for (const stories of wanted) {
      const paper = path.join(folder, String(stories));
      await writeGeneratedPaper(path.join(paper, "content"), { stories, newest: NEWEST });
      results[stories] = await costsOf(root, paper, stories);
      console.log(stories, results[stories]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  print(results);
  const out = path.join(root, WORKSPACE_PATHS.growthResults);
  mkdirSync(path.dirname(out), { recursive: true });
  writeFileSync(out, `${JSON.stringify(results, null, 2)}\n`);
}

async function costsOf(root: string, paper: string, stories: number): Promise<Costs> {
  const env = {
    CONTENT_DIR: path.join(paper, "content"),
    EDITION_FILE: path.join(paper, "edition.sqlite"),
    BROADSHEET_NOW: NOW,
  };
  const run = (...args: string[]) => seconds(root, env, args);
  const file = path.join(env.CONTENT_DIR, generatedStoryFolder(0, NEWEST), "index.md");
  const edit = () => appendFileSync(file, "\nOne more sentence of this story.\n");
  const address = file.slice(env.CONTENT_DIR.length + "/articles".length, -"/index.md".length);
  const costs: Costs = {};
  const step = path.join(paper, "step.json");
  costs["cold edition"] = run("bench/growthStep.ts", step);
  costs["cold edition, MB"] = JSON.parse(readFileSync(step, "utf8")).megabytes;
  costs["nothing changed"] = run("bench/growthStep.ts", step);
  edit();
  costs["one story changed"] = run("bench/growthStep.ts", step);
  const desk = (...args: string[]) =>
    median(
      Array.from({ length: RUNS }, () => {
        edit();
        return run("desk/desk.ts", ...args);
      }),
    );
  costs["desk check STORY"] = desk("check", address.split("/").at(-1) ?? "");
  costs["desk publish STORY"] = desk("publish", address);
  if (existsSync(path.join(root, WORKSPACE_PATHS.site, "BUILD_ID"))) {
    Object.assign(costs, await servingCosts(root, env, stories));
  }
  return costs;
}

/** Times of pages and searches that nobody has asked for before, and the server's memory afterwards. */
async function servingCosts(
  root: string,
  env: Record<string, string>,
  stories: number,
): Promise<Costs> {
  const port = await freePort();
  const server = await startSite(root, port, { ...env, SEARCH_LIMIT: "off" });
  const random = randomNumbers(11);
  const ask = async (address: string) => {
    const started = performance.now();
    const response = await fetch(`http://127.0.0.1:${port}${address}`);
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return performance.now() - started;
  };
  const times = async (requests: number, addressOf: () => string) => {
    const all: number[] = [];
    for (let at = 0; at < requests; at += 1) all.push(await ask(addressOf()));
    return Math.round(all.sort((a, b) => a - b)[Math.floor(requests * 0.95)] ?? 0);
  };
  try {
    // What is read once for each edition does not count.
    await ask(`/search?q=${wordOf(1)}`);
    const article = () =>
      `/${generatedStoryFolder(Math.floor(random() * stories), NEWEST).slice("articles/".length)}`;
    return {
      "article, cold, p95 ms": await times(REQUESTS, article),
      "search, p95 ms": await times(SEARCHES, () => `/search?q=${wordOf(zipf(random))}`),
      "sitemaps of all": await sitemapTime(port, ask),
      "server's memory, MB": memoryOf(server.pid ?? 0),
    };
  } finally {
    await stop(server);
  }
}

/** Seconds for the index of sitemaps and all that it names. */
async function sitemapTime(port: number, ask: (address: string) => Promise<number>) {
  const index = await (await fetch(`http://127.0.0.1:${port}/sitemap.xml`)).text();
  let all = await ask("/sitemap.xml");
  for (const [, url = ""] of index.matchAll(/<loc>([^<]+)/g))
    all += await ask(new URL(url).pathname);
  return Math.round(all / 10) / 100;
}

function seconds(root: string, env: Record<string, string>, args: readonly string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["deploy/run.mjs", ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${args.join(" ")} has failed:\n${stderr}`);
  return Math.round((performance.now() - started) / 10) / 100;
}

function print(results: Record<number, Costs>): void {
  const sizes = Object.keys(results).map(Number);
  const [least = 0, most = 0] = [sizes[0], sizes.at(-1)];
  console.log(`\n| stories | ${sizes.join(" | ")} | exponent |`);
  console.log(`|---|${"---|".repeat(sizes.length + 1)}`);
  for (const name of Object.keys(results[most] ?? {})) {
    const costs = sizes.map((size) => results[size]?.[name] ?? Number.NaN);
    const growth = Math.log((costs.at(-1) ?? 0) / (costs[0] ?? 0)) / Math.log(most / least);
    console.log(`| ${name} | ${costs.join(" | ")} | ${growth.toFixed(2)} |`);
  }
}
