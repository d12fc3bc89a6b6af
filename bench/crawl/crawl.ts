import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Command, InvalidArgumentError } from "commander";
import { paperLine } from "../../newsroom/paper/paperLine.ts";
import { readSettings } from "../../newsroom/settings/settings.ts";
import { WORKSPACE_PATHS } from "../../newsroom/system/workspace.ts";
import { freePort } from "../../testkit/ports.mjs";
import { startSite, stop } from "../servers.ts";
import { printed, reportOf } from "./crawlReport.ts";
import { findingsOf } from "./findings.ts";
import { PAGE_BUDGETS } from "./pageBudgets.ts";
import { walk } from "./walkSite.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

interface Options {
  json?: boolean;
  limit: number;
  concurrency: number;
  articleBudget: number;
  pageBudget: number;
}

/** `npm run crawl`: exit status 1 when there are findings. */
async function main(): Promise<void> {
  const command = new Command("npm run crawl --")
    .description(
      "Walks a site as a search engine without script does and tells what is wrong with it.\n" +
        "Without an address it walks the site that runs on PORT, else it starts the built site,\n" +
        "and builds it first when there is none. Other sites are not asked for anything.",
    )
    .argument("[address]", "the site's address, such as https://courier.example", siteOf)
    .option("--json", "print the findings as JSON")
    .option("--limit <n>", "ask for so many addresses at most", wholeNumber, 20_000)
    .option("--concurrency <n>", "ask for so many at a time", wholeNumber, 4)
    .option(
      "--article-budget <bytes>",
      "most bytes of an article",
      wholeNumber,
      PAGE_BUDGETS.article,
    )
    .option("--page-budget <bytes>", "most bytes of another page", wholeNumber, PAGE_BUDGETS.other)
    .parse();
  const options = command.opts<Options>();
  const given = command.processedArgs[0] as string | undefined;
  const server = given === undefined ? await ownSite() : { site: given, end: async () => {} };
  try {
    const walked = await walk(server.site, { ...options, onVisit: progress });
    if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
    const budgets = { article: options.articleBudget, other: options.pageBudget };
    const findings = findingsOf(walked, budgets);
    const report = reportOf(walked, findings);
    console.log(options.json ? JSON.stringify(report, null, 2) : printed(report));
    process.exitCode = findings.length > 0 ? 1 : 0;
  } finally {
    await server.end();
  }
}

/** A running site, or one that is started for the crawl. */
async function ownSite(): Promise<{ site: string; end: () => Promise<void> }> {
  const running = `http://localhost:${process.env.PORT || 3000}`;
  const health = await fetch(`${running}/healthz`).catch(() => undefined);
  const state = health?.ok ? await health.json().catch(() => undefined) : undefined;
  if ((state as { edition?: unknown } | undefined)?.edition !== undefined) {
    return { site: running, end: async () => {} };
  }
  const settings = readSettings();
  console.error(paperLine(settings));
  const isBuilt = existsSync(path.join(ROOT, WORKSPACE_PATHS.site, "BUILD_ID"));
  if (!isBuilt || !existsSync(settings.editionFile)) {
    const args = ["deploy/run.mjs", "deploy/build.ts"];
    // The build's output goes to standard error, away from the findings.
    const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ["ignore", 2, 2] });
    if (status !== 0) throw new Error("the site could not be built; fix what the build names");
  }
  const port = await freePort();
  const child = await startSite(ROOT, port);
  return { site: `http://localhost:${port}`, end: () => stop(child) };
}

function progress(visits: number, waiting: number): void {
  if (process.stderr.isTTY)
    process.stderr.write(`\r\u001b[K${visits} asked for, ${waiting} waiting`);
}

function siteOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "http:" && url?.protocol !== "https:") {
    throw new InvalidArgumentError("Write it like https://courier.example.");
  }
  return url.origin;
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError("Write a whole number from 1 on.");
  return Number(text);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
