import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { copyOfContent } from "../testkit/papers.ts";
import { NOW } from "../testkit/project.ts";
import { startServer } from "../testkit/server.ts";

/** Milliseconds from saving a draft's file until an open page shows the new text. */
export interface RenewalTimes {
  median: number;
  slowest: number;
}

const DRAFT = "drafts/glossary-of-a-crisis";
const SAVES = 11;
const PATIENCE = 20_000;

/** Runs an editors' server with one page open in a browser, and saves a draft repeatedly. */
export async function measureRenewal(browserPath: string): Promise<RenewalTimes> {
  const paper = copyOfContent("bench-renewal");
  const server = await startServer({ kind: "dev", ...paper, now: NOW });
  const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}/${DRAFT}`, { waitUntil: "load", timeout: 120_000 });
    const file = path.join(paper.contentDir, DRAFT, "index.md");
    const times: number[] = [];
    let standing = "few names";
    for (let save = 0; save <= SAVES; save += 1) {
      const words = `few names, save ${save},`;
      const text = readFileSync(file, "utf8").replace(standing, words);
      const saved = performance.now();
      writeFileSync(file, text);
      await page.getByText(words).first().waitFor({ timeout: PATIENCE });
      times.push(performance.now() - saved);
      standing = words;
    }
    // The first save compiles the code that updates the page.
    const sorted = times.slice(1).sort((a, b) => a - b);
    const at = (place: number) => Math.round(sorted[place] ?? Number.NaN);
    return { median: at(Math.floor(sorted.length / 2)), slowest: at(sorted.length - 1) };
  } finally {
    await browser.close();
    await server.stop();
  }
}
