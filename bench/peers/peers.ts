import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { WORKSPACE } from "../../newsroom/system/workspace.ts";
import { installedBrowser } from "../../testkit/browser.mjs";
import { type Audit, audit, medianAudit } from "../audit.ts";
import { writeGeneratedPaper } from "../generatedPaper.ts";
import { load } from "../load.ts";
import { wireSize } from "../wire.ts";
import type { Peer, Served } from "./peer.ts";
import { ADDED, peerStories } from "./peerStory.ts";
import { broadsheet, stockNext } from "./serverPeers.ts";
import { astro, eleventy, hugo } from "./staticPeers.ts";

const SIZES = [1_000, 10_000];
const NEWEST = new Date("2014-06-14T12:00:00Z");
const STORY = "/2014/06/14/story-0";
const SECONDS = 6;
const AUDITS = 3;

interface Figures {
  /** Seconds. */
  "full build"?: number;
  /** Seconds from the command to the first answer with the story. */
  "one story added"?: number;
  /** On the wire, gzip, with headers. */
  "bytes of a story"?: number;
  "requests/s"?: number;
  performance?: number;
  LCP?: number;
  failed?: string;
}

/**
 * `npm run bench -- peers [sizes] [names]`: the same generated stories through other programs, one after the other on this
 * machine. Installs them from npm below `.broadsheet/peers`; Hugo and nginx have to be there. Builds this repository
 * over the generated paper too, so that `npm run build` has to follow.
 * @param root the product's folder
 */
export async function measurePeers(root: string, wanted: readonly string[]): Promise<void> {
  const sizes = wanted.map(Number).filter((size) => size > 0);
  const names = wanted.filter((one) => !(Number(one) > 0));
  const results: Record<string, Record<string, Figures>> = {};
  const folder = path.join(root, WORKSPACE, "peers");
  for (const size of sizes.length > 0 ? sizes : SIZES) {
    const contentDir = path.join(folder, String(size), "paper");
    rmSync(path.dirname(contentDir), { recursive: true, force: true });
    await writeGeneratedPaper(contentDir, { stories: size, newest: NEWEST });
    const peers = [hugo, eleventy, astro, stockNext(root), broadsheet(root, contentDir)];
    for (const peer of peers) {
      if (names.length > 0 && !names.includes(peer.name)) continue;
      const dir = path.join(folder, String(size), peer.name.toLowerCase().replaceAll(" ", "-"));
      const figures = await figuresOf(root, peer, dir, contentDir);
      results[size] = { ...results[size], [`${peer.name} ${peer.version(dir)}`]: figures };
      console.log(size, peer.name, JSON.stringify(figures));
    }
    print(size, results[size] ?? {});
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "peers.json"), `${JSON.stringify(results, null, 2)}\n`);
}

async function figuresOf(
  root: string,
  peer: Peer,
  dir: string,
  contentDir: string,
): Promise<Figures> {
  const figures: Figures = {};
  let served: Served | undefined;
  try {
    mkdirSync(dir, { recursive: true });
    peer.prepare(dir);
    peer.write(dir, peerStories(contentDir));
    figures["full build"] = await secondsOf(() => peer.build(dir));
    served = await peer.serve(dir);
    const page = await pageOf(served.port);
    figures["bytes of a story"] = (await wireSize(served.port, page)).total;
    figures["requests/s"] = await requestsPerSecond(root, served.port, page);
    Object.assign(figures, await auditOf(root, `${served.port}${page}`));
    peer.write(dir, [ADDED]);
    figures["one story added"] = await secondsOf(async () => {
      served = await peer.add(dir, served as Served);
      await hasStory(served.port);
    });
  } catch (error) {
    figures.failed = (error as Error).message;
  } finally {
    await served?.stop();
  }
  return figures;
}

/** The address of a story: with a slash at its end where files are served. */
async function pageOf(port: number): Promise<string> {
  const plain = await fetch(`http://127.0.0.1:${port}${STORY}`, { redirect: "manual" });
  return plain.status === 200 ? STORY : `${STORY}/`;
}

async function hasStory(port: number): Promise<void> {
  for (;;) {
    for (const address of [`/${ADDED.slug}`, `/${ADDED.slug}/`]) {
      const answer = await fetch(`http://127.0.0.1:${port}${address}`).catch(() => undefined);
      if (answer?.ok && (await answer.text()).includes(ADDED.headline)) return;
    }
    await wait(20);
  }
}

/** By wrk if it is installed; autocannon is itself the limit of fast servers. */
async function requestsPerSecond(root: string, port: number, address: string): Promise<number> {
  const url = `http://127.0.0.1:${port}${address}`;
  const args = ["-c32", "-t1", `-d${SECONDS}s`, "-H", "Accept-Encoding: gzip", url];
  const { stdout, error } = spawnSync("wrk", args, { encoding: "utf8" });
  if (error) return (await load(root, port, address, SECONDS)).requestsPerSecond;
  return Math.round(Number(/Requests\/sec:\s*([\d.]+)/.exec(stdout)?.[1] ?? 0));
}

async function auditOf(root: string, page: string): Promise<Pick<Figures, "performance" | "LCP">> {
  const browser = installedBrowser();
  if (!browser) return {};
  const audits: Audit[] = [];
  for (let round = 0; round < AUDITS; round += 1) {
    audits.push(await audit(root, `http://localhost:${page}`, browser));
  }
  const { performance, lcp } = medianAudit(audits);
  return { performance, LCP: lcp };
}

async function secondsOf(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return Math.round((performance.now() - started) / 10) / 100;
}

function print(size: number, figures: Record<string, Figures>): void {
  const names = [
    "full build",
    "one story added",
    "bytes of a story",
    "requests/s",
    "performance",
    "LCP",
  ] as const;
  console.log(`\n| ${size} stories | ${names.join(" | ")} |\n|---|${"---|".repeat(names.length)}`);
  for (const [peer, one] of Object.entries(figures)) {
    console.log(`| ${peer} | ${names.map((name) => one[name] ?? "–").join(" | ")} |`);
    if (one.failed) console.log(`  ${peer}: ${one.failed}`);
  }
}
